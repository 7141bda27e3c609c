"""Reading the history: search, rows for the table, details, what was deleted earlier."""

import json
import sqlite3
from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gui_app.domain.outcome import Outcome
from gui_app.domain.text import storable
from gui_app.history.columns import fold, target_text
from gui_app.history.schema import connect
from gui_app.history.sqlite_errors import explained, primary_code

_ROW = (
    "id, started_at, provider, provider_title, account, user, outcome, http_status,"
    " provider_status, message, batch"
)
# Named, because SQLite would rather take the provider's index and read every row of it.
_BY_TARGET = "deletion INDEXED BY deletion_by_target"
_MAY_HAVE_REMOVED = "provider = ? AND address = ? AND outcome IN ('deleted', 'unknown', 'sending')"
_MOST_WORDS = 100
"""SQLite nests conditions 1,000 deep at most; nobody types that many words."""


@dataclass(frozen=True, slots=True)
class Row:
    """A deletion as the history's table shows it.

    ``started_at`` is ISO 8601 UTC with ``Z``; ``batch`` is None for a single deletion.
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
    and where the app ended before.
    """

    finished_at: str | None
    address: str
    target: dict[str, str]
    raw_answer: str | None
    duration_ms: int | None
    attempts: tuple[Attempt, ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """A deletion that may have removed a user; ``started_at`` is ISO 8601 UTC with ``Z``."""

    outcome: Outcome
    started_at: str


@dataclass(frozen=True, slots=True)
class Query:
    """Which deletions to find: all conditions must hold.

    Attributes:
        words: parts of words, in any order and case; each must occur in the user, the target's
            values, the account, the provider's title or the message.
        provider: a provider's id.
        outcome: an outcome.
    """

    words: str = ""
    provider: str | None = None
    outcome: Outcome | None = None


class Interrupted(Exception):  # noqa: N818 - a fact, not an error
    """``Reader.interrupt`` stopped the call."""


class Reader:
    """Reads the history. Use one per thread; only ``interrupt`` may come from another.

    Args:
        path: the history file; a ``Journal`` must have opened it before.

    Raises:
        JournalError: from every method, when the file can't be read.
        Interrupted: from the method that ``interrupt`` stopped.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db = connect(path, read_only=True)

    def search(self, query: Query) -> "array[int]":
        """Return the ids of the deletions that match, newest first."""
        terms, values = _conditions(query)
        where = f"WHERE {' AND '.join(terms)}" if terms else ""
        # Only fixed text is put into the statement; what people type is bound.
        sql = f"SELECT id FROM deletion {where} ORDER BY id DESC"  # noqa: S608
        with self._reading() as db:
            return array("q", (row for (row,) in db.execute(sql, values)))

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """Return the rows with these ids in their order; ids that don't exist are left out."""
        sql = (
            f"SELECT {_ROW} FROM (SELECT key AS place, value AS wanted FROM json_each(?))"  # noqa: S608
            " CROSS JOIN deletion ON id = wanted ORDER BY place"
        )
        with self._reading() as db:
            found = db.execute(sql, (json.dumps(list(ids)),))
            return [Row(**fields) for fields in _fields(found)]

    def details(self, row: int) -> Details | None:
        """Return all that is on record about one deletion, None if there is none."""
        with self._reading() as db:
            db.execute("BEGIN")  # so that both queries see the same moment
            try:
                return _details(db, row)
            finally:
                db.execute("COMMIT")

    def earlier(self, provider: str, address: str, target: Mapping[str, str]) -> Row | None:
        """Return the newest deletion of exactly this target that may have removed the user."""
        sql = (
            f"SELECT {_ROW} FROM {_BY_TARGET}"  # noqa: S608
            f" WHERE target = ? AND {_MAY_HAVE_REMOVED} ORDER BY id DESC LIMIT 1"
        )
        with self._reading() as db:
            found = db.execute(sql, (target_text(target), provider, address))
            return next((Row(**fields) for fields in _fields(found)), None)

    def earlier_of(
        self, provider: str, address: str, targets: Sequence[Mapping[str, str]]
    ) -> list[Earlier | None]:
        """Return for each target what ``earlier`` would find; made for thousands of them."""
        sql = (
            "SELECT place, outcome, started_at"  # noqa: S608
            " FROM (SELECT key AS place, value AS wanted FROM json_each(?))"
            f" CROSS JOIN {_BY_TARGET} ON target = wanted WHERE {_MAY_HAVE_REMOVED}"
            " ORDER BY place, id"
        )
        wanted = json.dumps([target_text(target) for target in targets])
        found: list[Earlier | None] = [None] * len(targets)
        with self._reading() as db:
            for place, outcome, started_at in db.execute(sql, (wanted, provider, address)):
                found[place] = Earlier(Outcome(outcome), started_at)
        return found

    def providers(self) -> list[tuple[str, str]]:
        """Return id and newest title of every provider that occurs, by title."""
        sql = (
            "SELECT provider, provider_title FROM deletion"
            " WHERE id IN (SELECT max(id) FROM deletion GROUP BY provider)"
            " ORDER BY provider_title, provider"
        )
        with self._reading() as db:
            return db.execute(sql).fetchall()

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

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with explained(self._path):
            try:
                yield self._db
            except sqlite3.OperationalError as error:
                if primary_code(error) == sqlite3.SQLITE_INTERRUPT:
                    raise Interrupted from error
                raise


def _conditions(query: Query) -> tuple[list[str], list[str]]:
    terms: list[str] = []
    values: list[str] = []
    for word in list(dict.fromkeys(query.words.split()))[:_MOST_WORDS]:
        # SQLite's own lower() knows ASCII only and is faster than a call into Python.
        lower = "lower" if word.isascii() else "fold"
        terms.append(f"(instr(words, ?) OR instr({lower}(message), ?))")
        values += [fold(word)] * 2
    if query.provider is not None:
        terms.append("provider = ?")
        values.append(storable(query.provider))
    if query.outcome is not None:
        terms.append("outcome = ?")
        values.append(query.outcome.value)
    return terms, values


def _details(db: sqlite3.Connection, row: int) -> Details | None:
    found = db.execute(
        f"SELECT {_ROW}, finished_at, address, target, raw_answer, duration_ms"  # noqa: S608
        " FROM deletion WHERE id = ?",
        (row,),
    )
    # The answer of the attempt that ended the deletion is kept once, with the deletion.
    attempts = db.execute(
        "SELECT number, a.started_at, a.finished_at, a.outcome, a.http_status, a.provider_status,"
        " a.message, coalesce(a.raw_answer, iif(a.finished_at = d.finished_at, d.raw_answer, NULL))"
        " AS raw_answer"
        " FROM attempt a JOIN deletion d ON d.id = a.deletion WHERE d.id = ? ORDER BY number",
        (row,),
    )
    tries = tuple(Attempt(**fields) for fields in _fields(attempts))
    for fields in _fields(found):
        target = json.loads(fields.pop("target"))
        return Details(**fields, target=target, attempts=tries)
    return None


def _fields(cursor: sqlite3.Cursor) -> Iterator[dict[str, Any]]:
    """Yield each row of a result by column name, the outcome as an ``Outcome``."""
    names = [column[0] for column in cursor.description]
    for values in cursor.fetchall():
        fields = dict(zip(names, values, strict=True))
        fields["outcome"] = fields["outcome"] and Outcome(fields["outcome"])
        yield fields
