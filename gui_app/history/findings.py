"""What a check of the history found, in sentences for people."""

import sqlite3
from bisect import insort
from dataclasses import dataclass

from gui_app.domain.words import tr
from gui_app.history.sqlite_errors import primary_code

_DAMAGE = {
    *(0, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT),  # 0: text that is not UTF-8
    *(sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_NOTADB),
}
"""What SQLite reports about the content of a file, and not about reaching it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that contradicts the history.

    Attributes:
        deletion: the id of the deletion; None if no single one can be named.
        link: its place in the chain; None if it has none.
        what: a sentence for people.
    """

    deletion: int | None
    link: int | None
    what: str


def changed(*, verified: bool) -> str:
    """Say that deletion ``{number}``, or what was found out later about it, was changed."""
    if verified:
        return tr(
            "What was found out later about deletion {number} was changed after it was recorded."
        )
    return tr("Deletion {number} was changed after it was recorded.")


def changed_or_one_before(before: int | None, *, verified: bool) -> str:
    """Say that deletion ``{number}`` was changed, or ``{before}``, which was sealed before it.

    Args:
        before: the deletion that was sealed just before; None if the chain begins with this one.
        verified: it is about what was found out later.
    """
    if before is None:
        if verified:
            return tr(
                "What was found out later about deletion {number} was changed after it was "
                "recorded, or the name of the history was."
            )
        return tr(
            "Deletion {number} was changed after it was recorded, or the name of the history was."
        )
    if verified:
        return tr(
            "What was found out later about deletion {number} was changed after it was recorded, "
            "or deletion {before}, sealed just before, was changed and sealed anew."
        )
    return tr(
        "Deletion {number} was changed after it was recorded, or deletion {before}, sealed just "
        "before, was changed and sealed anew."
    )


MOST = 100
"""Findings that are kept; behind them they are only counted."""


class Findings:
    """Counts findings, one a deletion, and keeps those of the lowest deletions.

    Memory grows with the findings, not with the rows.

    Attributes:
        count: how many there are.
        deletions: those that have one.
        kept: the first ones by place: the deletion, or that behind which one has its place.
        damaged: the file can't be read in places.
    """

    def __init__(self) -> None:
        self.count = 0
        self.kept: list[tuple[int, int, Finding]] = []
        self.deletions: set[int] = set()
        self.damaged = False

    @property
    def first_ones(self) -> tuple[Finding, ...]:
        """Return those that are kept, the one of the lowest deletion first."""
        return tuple(finding for *_, finding in self.kept)

    def add(
        self, deletion: int | None, link: int | None, what: str, *, behind: int | None = None
    ) -> None:
        """Note a finding, unless its deletion has one.

        Args:
            deletion: see ``Finding``.
            link: see ``Finding``.
            what: see ``Finding``.
            behind: the deletion behind which one without a deletion has its place; else the end.
        """
        if deletion is not None:
            if deletion in self.deletions:
                return
            self.deletions.add(deletion)
            behind = deletion
        self._note(Finding(deletion, link, what), behind)

    def damage(self, error: sqlite3.Error, what: str, behind: int | None = None) -> None:
        """Note that the file can't be read, or raise the error if it says something else."""
        if primary_code(error) not in _DAMAGE:
            raise error
        self.damaged = True
        self.add(None, None, f"{what} ({error})", behind=behind)

    def merge(self, other: "Findings") -> None:
        """Add what another check found; of a deletion that both found something about, ours."""
        again = self.deletions & other.deletions
        self.deletions |= other.deletions
        self.damaged |= other.damaged
        count = self.count + other.count - len(again)
        for place, _, finding in other.kept:
            if finding.deletion not in again:
                self._note(finding, place)
        self.count = count

    def _note(self, finding: Finding, place: int | None) -> None:
        place = 2**63 if place is None else place
        self.count += 1
        insort(self.kept, (place, self.count, finding), key=lambda kept: kept[:2])
        del self.kept[MOST:]
