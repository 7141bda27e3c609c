"""Reading the history: search, rows for the table, details, what was deleted earlier."""

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found
from gui_app.history.columns import target_text
from gui_app.history.forget import replaced_target
from gui_app.history.occurring import Accounts, providers
from gui_app.history.schema import connect
from gui_app.history.search import Query, blocks, count_outcomes, outcomes_of
from gui_app.history.sqlite_errors import explained, primary_code
from gui_app.history.verifications import NEWEST, Verified, verifications_of

_ROW = (
    "d.id, d.started_at, d.provider, d.provider_title, d.account, d.user, d.outcome,"
    " d.http_status, d.provider_status, d.message, d.batch,"
    " d.forgotten_at IS NOT NULL AS forgotten, v.found, v.at AS found_at, v.person AS found_by"
)
# Named, because SQLite would rather take the provider's index and read every row of it.
_BY_TARGET = "deletion AS d INDEXED BY deletion_by_target"
_MAY_HAVE_REMOVED = "provider = ? AND address = ? AND outcome IN ('deleted', 'unknown', 'sending')"
_PAGE = 200


@dataclass(frozen=True, slots=True)
class Row:
    """A deletion as the history's table shows it.

    Times are ISO 8601 UTC with ``Z``; ``batch`` is None for a single deletion; the user of a
    forgotten one is a keyed hash. ``found`` is what was found out last, if anything was,
    ``found_at`` when, and ``found_by`` by whom; see ``Verification``.
    """

    id: int
    started_at: str
    provider: str
    provider_title: str
    account: str
    user: str
    outcome: Outcome
    http_status: int | None
    provider_status: str | None
    message: str
    batch: int | None = field(default=None, kw_only=True)
    forgotten: bool = field(default=False, kw_only=True)
    found: Found | None = field(default=None, kw_only=True)
    found_at: str | None = field(default=None, kw_only=True)
    found_by: str | None = field(default=None, kw_only=True)

    @property
    def status(self) -> str:
        """The status code that decided: the one in the answer's body, else HTTP's; may be empty."""
        return self.provider_status or str(self.http_status or "")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to send a deletion; without end, outcome and message while it is running."""

    number: int
    started_at: str
    finished_at: str | None
    outcome: Outcome | None
    http_status: int | None
    provider_status: str | None
    message: str | None
    raw_answer: str | None


@dataclass(frozen=True, slots=True)
class Details(Row):
    """Everything on record about a deletion.

    ``duration_ms`` counts from ``started_at``, waiting included; None while it is running
    and where the app ended before. ``item`` is its number in the batch. ``verifications`` begin
    with the oldest.
    """

    finished_at: str | None
    address: str
    target: dict[str, str]
    raw_answer: str | None
    duration_ms: int | None
    attempts: tuple[Attempt, ...]
    forgotten_at: str | None = field(default=None, kw_only=True)
    item: int | None = field(default=None, kw_only=True)
    verifications: tuple[Verified, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class Earlier:
    """A deletion that may have removed a user, and what was found out last; see ``Row``."""

    outcome: Outcome
    started_at: str
    found: Found | None = field(default=None, kw_only=True)
    found_at: str | None = field(default=None, kw_only=True)


class Interrupted(Exception):  # noqa: N818 - a fact, not an error
    """``Reader.interrupt`` stopped the call."""


class Reader:
    """Reads the history. Use one per thread; only ``interrupt`` may come from another.

    Args:
        path: the history file; a ``Journal`` must have opened it before.
        key: the key of forgotten values, without which nothing is found by them.

    Raises:
        JournalError: from every method, when the file can't be read.
        Interrupted: from the method that ``interrupt`` stopped.
    """

    def __init__(self, path: Path, key: bytes | None = None) -> None:
        self.key = key
        self._path = path
        self._db = connect(path, read_only=True)
        self._accounts = Accounts()

    def history_id(self) -> str:
        """Return the history's name, by which the keyring has its key."""
        with self._reading() as db:
            return str(db.execute("SELECT id FROM history").fetchone()[0])

    def first(self, query: Query, limit: int = _PAGE, *, oldest: bool = False) -> "array[int]":
        """Return the ids of the first deletions that match, newest first or oldest first."""
        with self._reading() as db:
            return next(blocks(db, query, self.key, oldest=oldest, size=limit), array("q"))[:limit]

    def search(
        self,
        query: Query,
        ready: Callable[["array[int]"], None] | None = None,
        *,
        oldest: bool = False,
    ) -> "array[int]":
        """Return the ids of all deletions that match, newest first or oldest first.

        Args:
            query: what to find.
            ready: called with the next ids whenever some are there; what it raises ends the search.
            oldest: begin with the oldest.
        """
        ids = array("q")
        with self._reading() as db:
            for block in blocks(db, query, self.key, oldest=oldest):
                ids += block
                if ready:
                    ready(block)
        return ids

    def counts(self, query: Query, ids: "array[int] | None" = None) -> dict[Outcome, int]:
        """Return how many of the deletions that match have each outcome that occurs.

        Args:
            query: what to find.
            ids: what ``search`` found for it, which saves searching again.
        """
        with self._reading() as db:
            if not query.words.strip():
                return count_outcomes(db, query)
            return outcomes_of(db, self.search(query) if ids is None else ids)

    def total(self) -> int:
        """Return how many deletions there are."""
        with self._reading() as db:
            return int(db.execute("SELECT count(*) FROM deletion").fetchone()[0])

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """Return the rows with these ids in their order; ids that don't exist are left out."""
        sql = (
            f"SELECT {_ROW} FROM (SELECT key AS place, value AS wanted FROM json_each(?))"  # noqa: S608
            f" CROSS JOIN deletion AS d ON d.id = wanted {NEWEST} ORDER BY place"
        )
        with self._reading() as db:
            found = db.execute(sql, (json.dumps(list(ids)),))
            return [Row(**fields) for fields in _fields(found)]

    def details(self, row: int) -> Details | None:
        """Return all that is on record about one deletion, None if there is none."""
        with self._reading() as db:
            db.execute("BEGIN")  # so that both queries see the same moment
            try:
                return details_of(db, row)
            finally:
                db.execute("COMMIT")

    def earlier(self, provider: str, address: str, target: Mapping[str, str]) -> Row | None:
        """Return the newest deletion of exactly this target that may have removed the user."""
        sql = (
            f"SELECT {_ROW} FROM {_BY_TARGET} {NEWEST}"  # noqa: S608
            f" WHERE target IN (?, ?) AND {_MAY_HAVE_REMOVED} ORDER BY d.id DESC LIMIT 1"
        )
        with self._reading() as db:
            found = db.execute(sql, (*self._written(target), provider, address))
            return next((Row(**fields) for fields in _fields(found)), None)

    def earlier_of(
        self, provider: str, address: str, targets: Sequence[Mapping[str, str]]
    ) -> list[Earlier | None]:
        """Return for each target what ``earlier`` would find; made for thousands of them."""
        sql = (
            "SELECT place, outcome, started_at, v.found, v.at AS found_at"  # noqa: S608
            " FROM (SELECT key / 2 AS place, value AS wanted FROM json_each(?))"
            f" CROSS JOIN {_BY_TARGET} ON target = wanted {NEWEST} WHERE {_MAY_HAVE_REMOVED}"
            " ORDER BY place, d.id"
        )
        wanted = json.dumps([text for target in targets for text in self._written(target)])
        found: list[Earlier | None] = [None] * len(targets)
        with self._reading() as db:
            for fields in _fields(db.execute(sql, (wanted, provider, address))):
                place = fields.pop("place")
                found[place] = Earlier(**fields)
        return found

    def providers(self) -> list[tuple[str, str]]:
        """Return id and newest title of every provider that occurs, by title."""
        with self._reading() as db:
            return providers(db)

    def accounts(self) -> list[str]:
        """Return the name of every account that occurs; the first call reads the whole index."""
        with self._reading() as db:
            return self._accounts.names(db)

    def version(self) -> int:
        """Return a number that is another one after anybody has changed the history."""
        with self._reading() as db:
            return int(db.execute("PRAGMA data_version").fetchone()[0])

    def interrupt(self) -> None:
        """Stop the call that is running in another thread; none running, nothing happens."""
        self._db.interrupt()

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def _written(self, target: Mapping[str, str]) -> tuple[str, str]:
        """Return how a target is written, and how once it is forgotten."""
        text = target_text(target)
        return text, replaced_target(self.key, target) if self.key else text

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with explained(self._path):
            try:
                yield self._db
            except sqlite3.OperationalError as error:
                if primary_code(error) == sqlite3.SQLITE_INTERRUPT:
                    raise Interrupted from error
                raise


def details_of(db: sqlite3.Connection, row: int) -> Details | None:
    """Return all that is on record about one deletion, None if there is none."""
    found = db.execute(
        f"SELECT {_ROW}, finished_at, address, target, raw_answer, duration_ms, forgotten_at,"  # noqa: S608
        f" item FROM deletion AS d {NEWEST} WHERE d.id = ?",
        (row,),
    )
    # The answer of the attempt that ended the deletion is kept once, with the deletion.
    attempts = db.execute(
        "SELECT number, a.started_at, a.finished_at, a.outcome, a.http_status, a.provider_status,"
        " a.message, coalesce(a.raw_answer, iif(number = d.attempts"
        " AND a.finished_at = d.finished_at, d.raw_answer, NULL)) AS raw_answer"
        " FROM attempt a JOIN deletion d ON d.id = a.deletion WHERE d.id = ? ORDER BY number",
        (row,),
    )
    for fields in _fields(found):
        fields["target"] = json.loads(fields["target"])
        fields["verifications"] = verifications_of(db, row)
        return Details(**fields, attempts=tuple(Attempt(**tried) for tried in _fields(attempts)))
    return None


def _fields(cursor: sqlite3.Cursor) -> Iterator[dict[str, Any]]:
    """Yield each row of a result by column name, outcomes and findings as what they are."""
    names = [column[0] for column in cursor.description]
    for values in cursor.fetchall():
        fields = dict(zip(names, values, strict=True))
        fields["outcome"] = fields["outcome"] and Outcome(fields["outcome"])
        if fields.get("found"):
            fields["found"] = Found(fields["found"])
        yield fields
