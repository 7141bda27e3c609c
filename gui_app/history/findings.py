"""What a check of the history found, in sentences for people."""

import sqlite3
from dataclasses import dataclass

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


class Findings:
    """Counts findings, one a deletion, and keeps the one of the lowest deletion.

    Memory grows with the findings, not with the rows.

    Attributes:
        count: how many there are.
        first: the one of the lowest deletion.
        place: that deletion, or the one behind which it has its place.
        deletions: those that have one.
        damaged: the file can't be read in places.
    """

    def __init__(self) -> None:
        self.count = 0
        self.first: Finding | None = None
        self.place = 0
        self.deletions: set[int] = set()
        self.damaged = False

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
        if other.first and other.first.deletion not in again:
            self._note(other.first, other.place)
        self.count = count

    def _note(self, finding: Finding, place: int | None) -> None:
        place = 2**63 if place is None else place
        self.count += 1
        if self.first is None or place < self.place:
            self.first, self.place = finding, place
