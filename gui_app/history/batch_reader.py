"""Reading batches: where they stand, and their items for the table."""

import json
from array import array
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from gui_app.domain.batch import BatchState
from gui_app.domain.deletion import Deletion
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found
from gui_app.history.schema import connect
from gui_app.history.sqlite_errors import explained
from gui_app.history.verifications import NEWEST

_BATCH = (
    "SELECT id, created_at, finished_at, provider, provider_title, account, address, source,"
    " request, state, reason, total, run IS NOT NULL FROM batch"
)

# As one value, since each row of a result gives other threads the chance to make this one wait.
_NUMBERS = """
SELECT json_group_array(number) FROM (
    SELECT item AS number FROM deletion WHERE batch = :batch
        AND outcome IN (SELECT value FROM json_each(:outcomes))
    UNION ALL SELECT number FROM batch_item AS planned WHERE batch = :batch AND :waiting
        AND NOT EXISTS (SELECT 1 FROM deletion WHERE batch = :batch AND item = planned.number)
)
"""

# The items that can be made sure of: deleted, or accepted to be deleted later.
_SURE = f"""
FROM deletion AS d INDEXED BY deletion_of_item {NEWEST}
WHERE batch = :batch AND item > :after AND forgotten_at IS NULL AND (outcome = 'deleted'
    OR outcome = 'unknown' AND d.http_status IN (SELECT value FROM json_each(:accepted)))
"""  # noqa: S608 - fixed text


@dataclass(frozen=True, slots=True)
class Unsure:
    """An item of a batch whose user is not confirmed gone.

    Attributes:
        item: its number.
        row: the deletion's id.
        deletion: what was sent.
        started_at: when; ISO 8601 UTC with ``Z``.
    """

    item: int
    row: int
    deletion: Deletion
    started_at: str


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A batch; times are ISO 8601 UTC with ``Z``.

    ``in_hand``: a window has it, or had it when it was killed, until the next ``recover``.
    """

    id: int
    created_at: str
    finished_at: str | None
    provider: str
    provider_title: str
    account: str
    address: str
    source: str
    request: str
    state: BatchState
    reason: str
    total: int
    in_hand: bool


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item of a batch; without deletion and outcome, its texts empty, while it waits.

    User and values of a forgotten one are keyed hashes, and its message is another.
    """

    number: int
    line: int
    target: dict[str, str]
    user: str
    deletion: int | None
    outcome: Outcome | None
    status: str
    message: str
    forgotten: bool = False


class BatchReader:
    """Reads batches. Use one per thread.

    Args:
        path: the history file; a ``Journal`` must have opened it before.

    Raises:
        JournalError: from every method, when the file can't be read.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db = connect(path, read_only=True)

    def batch(self, batch: int) -> BatchRow | None:
        """Return a batch, None if there is none with this id."""
        with self._reading() as db:
            return batch_of(db, batch)

    def unfinished(self, provider: str | None = None) -> list[BatchRow]:
        """Return the batches that can go on, the newest first; all or those of a provider."""
        sql = (
            f"{_BATCH} WHERE state IN ('running', 'paused')"
            " AND provider = coalesce(?, provider) ORDER BY id DESC"
        )
        with self._reading() as db:
            return list(_batches(db, sql, provider))

    def recent(self, provider: str, limit: int) -> list[BatchRow]:
        """Return a provider's batches that have ended, the last one first, ``limit`` at most."""
        sql = (
            f"{_BATCH} WHERE finished_at IS NOT NULL AND provider = ?"
            " ORDER BY finished_at DESC, id DESC LIMIT ?"
        )
        with self._reading() as db:
            return list(_batches(db, sql, provider, limit))

    def newest(self, limit: int) -> list[BatchRow]:
        """Return the newest batches of all providers, ``limit`` at most."""
        with self._reading() as db:
            return list(_batches(db, f"{_BATCH} ORDER BY id DESC LIMIT ?", limit))

    def counts(self, batch: int) -> dict[Outcome | None, int]:
        """Return how many items have each outcome that occurs; None is those that wait."""
        sql = "SELECT outcome, count(*) FROM deletion WHERE batch = ? GROUP BY outcome"
        with self._reading() as db:
            found = db.execute(sql, (batch,)).fetchall()
        counts: dict[Outcome | None, int] = {Outcome(outcome): n for outcome, n in found}
        waiting = self._total(batch) - sum(counts.values())
        return counts | ({None: waiting} if waiting else {})

    def forgotten(self, batch: int, outcomes: Collection[Outcome]) -> int:
        """Return how many items with one of the outcomes were forgotten."""
        sql = (
            "SELECT count(*) FROM deletion JOIN link ON deletion = id AND kind = 'forgotten'"
            " WHERE batch = ? AND outcome IN (SELECT value FROM json_each(?))"
        )
        with self._reading() as db:
            found = db.execute(sql, (batch, json.dumps(list(outcomes)))).fetchone()
        return int(found[0])

    def numbers(
        self, batch: int, outcomes: Collection[Outcome | None] | None = None
    ) -> "array[int]":
        """Return the items' numbers in order: all, or those with one of the outcomes."""
        if outcomes is None:
            return array("q", range(1, self._total(batch) + 1))
        values = {
            "batch": batch,
            "waiting": None in outcomes,
            "outcomes": json.dumps([outcome for outcome in outcomes if outcome]),
        }
        with self._reading() as db:
            found = db.execute(_NUMBERS, values).fetchone()[0]
        return array("q", sorted(json.loads(found)))

    def items(self, batch: int, numbers: Sequence[int]) -> list[ItemRow]:
        """Return the items with these numbers in their order; missing ones are left out."""
        sql = (
            "SELECT number, line, planned.target, planned.user, id, outcome, provider_status,"
            " http_status, message, forgotten_at"
            " FROM (SELECT key AS place, value AS wanted FROM json_each(?))"
            " CROSS JOIN batch_item AS planned ON planned.batch = ? AND number = wanted"
            " LEFT JOIN deletion ON deletion.batch = planned.batch AND item = number"
            " ORDER BY place"
        )
        with self._reading() as db:
            found = db.execute(sql, (json.dumps(list(numbers)), batch)).fetchall()
        return [_item(*fields) for fields in found]

    def unsure(self, batch: int, accepted: Collection[int], after: int, limit: int) -> list[Unsure]:
        """Return the next items whose users should be gone and are not confirmed to be.

        Args:
            batch: the batch's id.
            accepted: statuses after which unknown ones should be gone too.
            after: the number of the item after which to begin.
            limit: how many at most.
        """
        sql = (
            "SELECT item, d.id, provider, provider_title, account, address, target, user,"
            f" started_at {_SURE} AND v.found IS NOT 'gone' ORDER BY item LIMIT :limit"
        )
        values = {"batch": batch, "after": after, "limit": limit}
        with self._reading() as db:
            found = db.execute(sql, values | {"accepted": json.dumps(accepted)}).fetchall()
        return [
            Unsure(n, row, Deletion(who, title, account, address, json.loads(target), user), at)
            for n, row, who, title, account, address, target, user, at in found
        ]

    def made_sure(self, batch: int, accepted: Collection[int]) -> dict[Found | None, int]:
        """Return how many users who should be gone were found to be what; None: not made sure of.

        Args:
            batch: the batch's id.
            accepted: statuses after which unknown ones should be gone too.
        """
        sql = f"SELECT found, count(*) {_SURE} GROUP BY found"
        values = {"batch": batch, "after": 0, "accepted": json.dumps(accepted)}
        with self._reading() as db:
            found = db.execute(sql, values).fetchall()
        return {what and Found(what): count for what, count in found}

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def _total(self, batch: int) -> int:
        with self._reading() as db:
            found = db.execute("SELECT total FROM batch WHERE id = ?", (batch,)).fetchone()
        return found[0] if found else 0

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with explained(self._path):
            yield self._db


def batch_of(db: Connection, batch: int) -> BatchRow | None:
    """Return a batch, None if there is none with this id."""
    return next(_batches(db, f"{_BATCH} WHERE id = ?", batch), None)


def _batches(db: Connection, sql: str, *values: int | str | None) -> Iterator[BatchRow]:
    for *fields, state, reason, total, in_hand in db.execute(sql, values).fetchall():
        yield BatchRow(*fields, BatchState(state), reason, total, bool(in_hand))  # type: ignore[call-arg]


def _item(
    number: int,
    line: int,
    target: str,
    user: str,
    deletion: int | None,
    outcome: str | None,
    provider_status: str | None,
    http_status: int | None,
    message: str | None,
    forgotten_at: str | None,
) -> ItemRow:
    return ItemRow(
        number,
        line,
        json.loads(target),
        user,
        deletion,
        None if outcome is None else Outcome(outcome),
        provider_status or str(http_status or ""),
        message or "",
        forgotten_at is not None,
    )
