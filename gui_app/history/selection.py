"""What is exported and reported of the history: many rows as they are at one moment."""

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from functools import cached_property
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found
from gui_app.history import chain, search
from gui_app.history.batch_reader import BatchRow, batch_of
from gui_app.history.reader import Details, Row, details_of
from gui_app.history.schema import connect
from gui_app.history.search import Query
from gui_app.history.sqlite_errors import explained
from gui_app.history.verifications import NEWEST

Scope = Query | Sequence[int]
"""What a query finds, or the deletions with these ids."""

Values = tuple[Any, ...]

BLOCK = 1_000
"""Rows that are asked for at once."""

_ROW = (
    *("id", "started_at", "provider", "provider_title", "account", "user", "http_status"),
    *("provider_status", "message", "batch"),
)
# The outer loop is the list of ids, so the rows come in its order without being sorted.
_CHOSEN = "json_each(?) AS chosen CROSS JOIN deletion AS d {} ON d.id = chosen.value"
_COVERED = _CHOSEN.format("INDEXED BY deletion_filter")


class Selection:
    """Deletions in the order in which they were recorded; those of one list in its order.

    Use it in a ``with`` statement and in one thread. All it tells is from the moment at which
    that began, whatever is recorded meanwhile. Memory stays the same however many rows there
    are, but for 8 bytes for each.

    Args:
        path: the history file.
        scope: which deletions. Ids that don't exist are left out, and repeated ones count once.
        key: of forgotten values, to find them by what they were.

    Attributes:
        db: the connection that sees that moment.
        head: the last link of the chain; see ``chain.head_text``.

    Raises:
        JournalError: from ``with`` and every method, when the file can't be read.
    """

    def __init__(self, path: Path, scope: Scope, key: bytes | None = None) -> None:
        self._path = path
        self._scope = scope
        self._key = key
        self._open = ExitStack()
        self._ids = array("q")

    def __enter__(self) -> Self:
        with explained(self._path), ExitStack() as stack:
            self.db = stack.enter_context(closing(connect(self._path, read_only=True)))
            self.db.execute("BEGIN")
            self.head = chain.head_text(*chain.head(self.db))
            self._ids = self._found(self._scope)
            self._open = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.close()

    @property
    def count(self) -> int:
        """Return how many rows there are."""
        return len(self._ids)

    @property
    def counts(self) -> dict[Outcome, int]:
        """Return how many rows have each outcome that occurs."""
        return self._summary[0]

    @property
    def period(self) -> tuple[str, str] | None:
        """Return the first and the last start, ISO 8601 UTC with ``Z``; None without rows."""
        return self._summary[1]

    def rows(self) -> Iterator[list[Row]]:
        """Yield the rows in blocks of ``BLOCK``."""
        columns = f"{', '.join(f'd.{name}' for name in _ROW)}, d.outcome, d.forgotten_at"
        for _, block in self.blocks(f"{columns}, v.found, v.at, v.person", NEWEST):
            yield [
                Row(
                    **dict(zip(_ROW, values, strict=True)),
                    outcome=Outcome(outcome),
                    forgotten=forgotten_at is not None,
                    found=found and Found(found),
                    found_at=at,
                    found_by=by,
                )
                for *values, outcome, forgotten_at, found, at, by in block
            ]

    def details(self, row: int) -> Details | None:
        """Return all that is on record about one deletion, None if there is none."""
        with explained(self._path):
            return details_of(self.db, row)

    def batch(self, batch: int) -> BatchRow | None:
        """Return a list, None if there is none with this id."""
        with explained(self._path):
            return batch_of(self.db, batch)

    def provider_title(self, provider: str) -> str:
        """Return a provider's newest title, or its id if it does not occur."""
        sql = "SELECT provider_title FROM deletion WHERE provider = ? ORDER BY id DESC LIMIT 1"
        with explained(self._path):
            return next((title for (title,) in self.db.execute(sql, (provider,))), provider)

    def blocks(self, columns: str, sources: str = "") -> Iterator[tuple[int, Iterator[Values]]]:
        """Yield the rows in blocks of ``BLOCK``: how many they are so far, and their values.

        The values of a block are read from the file one by one, before the next block.

        Args:
            columns: what to select, in SQL; a deletion is ``d``.
            sources: what is joined to it.
        """
        sql = f"SELECT {columns} FROM {_CHOSEN.format('')} {sources}"  # noqa: S608
        for number, ids in enumerate(self._blocks(self._ids), 1):
            yield min(number * BLOCK, self.count), self._read(sql, ids)

    @cached_property
    def _summary(self) -> tuple[dict[Outcome, int], tuple[str, str] | None]:
        sql = (
            "SELECT d.outcome, count(*), min(d.started_at), max(d.started_at)"  # noqa: S608
            f" FROM {_COVERED} GROUP BY 1"
        )
        counts: dict[Outcome, int] = {}
        starts: list[str] = []
        for ids in self._blocks(self._ids):
            for outcome, count, *times in self._read(sql, ids):
                counts[Outcome(outcome)] = counts.get(Outcome(outcome), 0) + count
                starts = [min([*starts, *times]), max([*starts, *times])]
        return counts, (starts[0], starts[1]) if starts else None

    def _found(self, scope: Scope) -> "array[int]":
        """Return the ids that exist, in the order in which they are wanted."""
        found = array("q")
        if not isinstance(scope, Query):
            sql = f"SELECT d.id FROM {_COVERED}"  # noqa: S608
            # What people select is in some order already, which makes sorting a matter of moments.
            ascending = array("q", (row for row, _ in groupby(sorted(scope))))
            for ids in self._blocks(ascending):
                found.extend(row for (row,) in self._read(sql, ids))
            return found
        for block in search.blocks(self.db, scope, self._key, oldest=True):
            found.extend(block)
        if scope.batch is None:
            return found
        in_list = self.db.execute(
            "SELECT id FROM deletion WHERE batch = ? ORDER BY item", (scope.batch,)
        )
        return array("q", (row for (row,) in in_list if _holds(found, row)))

    def _blocks(self, ids: "array[int]") -> Iterator[str]:
        for first in range(0, len(ids), BLOCK):
            yield json.dumps(ids[first : first + BLOCK].tolist())

    def _read(self, sql: str, ids: str) -> Iterator[Values]:
        with explained(self._path):
            # Not "yield from": left early, it would close the cursor after its connection.
            for values in self.db.execute(sql, (ids,)):  # noqa: UP028
                yield values


def _holds(ascending: "array[int]", wanted: int) -> bool:
    place = bisect_left(ascending, wanted)
    return place < len(ascending) and ascending[place] == wanted
