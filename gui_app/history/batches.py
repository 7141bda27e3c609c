"""Batches in the journal: the whole plan is on disk before the first request leaves."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from sqlite3 import Connection, Cursor

from gui_app.domain import obstacles
from gui_app.domain.batch import Batch, BatchState, Item
from gui_app.domain.deletion import Result
from gui_app.domain.errors import JournalError
from gui_app.domain.notes import note
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import storable
from gui_app.domain.words import mark
from gui_app.history import ending, item_rows, rows
from gui_app.history.columns import utc_text
from gui_app.history.group import Group
from gui_app.history.run_lock import RunLock

_BLOCK = 1_000
"""Items of a stopped batch in one transaction, so that nobody waits long for the next one."""


class Batches:
    """Writes down what becomes of batches; comes with a ``Journal`` and its promises.

    A batch is in hand of one running app at most. Each of its items gets at most one deletion,
    for ever; repeats of that deletion go through the journal like those of any other.

    Args:
        group: carries out the writes.
        lock: names this running app.
        clock: the time, with a zone.

    Raises:
        JournalError: from every method, as from those of ``Journal``.
    """

    def __init__(self, group: Group, lock: RunLock, clock: Callable[[], datetime]) -> None:
        self._group = group
        self._lock = lock
        self._clock = clock

    def plan(self, batch: Batch, items: Iterable[Item]) -> int:
        """Record a whole batch and return its id; it is running and in hand of this app.

        Args:
            batch: what all items have in common.
            items: at least one, numbered from 1 without gaps.
        """
        planned = item_rows.planned(items)  # before others are kept waiting
        return self._group.begin(
            lambda db: item_rows.plan(db, self._lock.run, batch, planned, self._clock())
        )

    def take(self, batch: int) -> dict[Outcome, int]:
        """Take a batch in hand, paused; first settle what ended apps left open.

        Returns:
            How many of its users have begun, by outcome.

        Raises:
            NotInHandError: another window has it in hand, or it is over.
        """

        def op(db: Connection) -> dict[Outcome, int]:
            ending.recover(db, self._lock.sweep(), utc_text(self._clock()))
            changed = db.execute(
                "UPDATE batch SET run = ?, state = 'paused'"
                " WHERE id = ? AND run IS NULL AND state = 'paused'",
                (self._lock.run, batch),
            )
            _check(changed, batch)
            found = db.execute(
                "SELECT outcome, count(*) FROM deletion WHERE batch = ? GROUP BY outcome", (batch,)
            )
            return {Outcome(outcome): count for outcome, count in found}

        return self._group.begin(op)

    def waiting(self, batch: int, after: int, limit: int) -> list[Item]:
        """Return items that have no deletion yet, in order.

        Args:
            batch: its id.
            after: an item's number; those up to it are left out.
            limit: how many at most.
        """
        return self._group.run(lambda db: item_rows.waiting(db, batch, after, limit))

    def step(self, batch: int, ended: tuple[int, Result] | None, begin: Item | None) -> int | None:
        """Record that one deletion ended and that another is about to leave: both or neither.

        Args:
            batch: its id.
            ended: a deletion's id, and how it ended for good.
            begin: an item from ``waiting``; its request may leave once this returns.

        Returns:
            The id of the begun item's deletion; None if there was none to begin, or if another
            deletion has sent the same user since: that is recorded, and nothing may be sent.

        Raises:
            NotInHandError: the row ended before; or the item has a deletion already, or the
                batch is not running in the hands of this app. Then nothing may be sent.
        """

        def op(db: Connection) -> int | None:
            now = self._clock()
            if ended is not None:
                rows.finish(db, self._lock.run, *ended, now)
            if begin is None:
                return None
            return item_rows.begin(db, self._lock.run, batch, begin, now)

        return self._group.run(op)

    def set_state(self, batch: int, state: BatchState, reason: str = "") -> None:
        """Record that a batch in hand pauses, and for people why, or that it goes on."""

        def op(db: Connection) -> None:
            changed = db.execute(
                "UPDATE batch SET state = ?, reason = ?"
                " WHERE id = ? AND run = ? AND state IN ('running', 'paused')",
                (state.value, storable(reason), batch, self._lock.run),
            )
            _check(changed, batch)

        run = self._group.begin if state is BatchState.RUNNING else self._group.run
        run(op)

    def stop(self, batch: int) -> int:
        """End a batch in hand for good: each item that waits gets a deletion "not sent".

        May be called again after an error; otherwise the next ``recover`` completes it.

        Returns:
            How many items were waiting.
        """

        def op(db: Connection) -> None:
            changed = db.execute(
                "UPDATE batch SET state = 'stopped', reason = '' WHERE id = ? AND run = ?",
                (batch, self._lock.run),
            )
            _check(changed, batch)

        self._group.run(op)
        return self._complete(batch)

    def complete_stopped(self) -> None:
        """Complete what apps stopped that ended in the middle of it."""
        found = self._group.run(
            lambda db: db.execute(
                "SELECT id FROM batch"
                " WHERE state = 'stopped' AND finished_at IS NULL AND run IS NULL"
            ).fetchall()
        )
        for (batch,) in found:
            self._complete(batch)

    def end(self, batch: int) -> None:
        """Record that each item of a batch in hand has ended."""

        def op(db: Connection) -> None:
            changed = db.execute(
                "UPDATE batch SET state = 'done', reason = '', finished_at = ?, run = NULL"
                " WHERE id = ? AND run = ? AND state <> 'stopped'",
                (utc_text(self._clock()), batch, self._lock.run),
            )
            _check(changed, batch)
            left = db.execute(
                "SELECT total - (SELECT count(*) FROM deletion"
                " WHERE batch = ?1 AND outcome <> 'sending') FROM batch WHERE id = ?1",
                (batch,),
            ).fetchone()[0]
            if left:
                raise JournalError(
                    mark("The list is not finished"),
                    note(obstacles.LIST_NOT_FINISHED),
                    f"{left} items of batch {batch}",
                )

        self._group.run(op)

    def leave(self, batch: int) -> None:
        """Let go of a batch, paused unless it is over, for any window to go on with."""
        self._group.run(
            lambda db: db.execute(
                "UPDATE batch SET run = NULL, state = iif(state = 'stopped', state, 'paused')"
                " WHERE id = ? AND run = ?",
                (batch, self._lock.run),
            )
        )

    def _complete(self, batch: int) -> int:
        count = after = 0
        while block := self._group.run(partial(self._complete_block, batch, after)):
            count += len(block)
            after = block[-1].number
        return count

    def _complete_block(self, batch: int, after: int, db: Connection) -> list[Item]:
        now = self._clock()
        block = item_rows.waiting(db, batch, after, _BLOCK)
        for item in block:
            item_rows.skip(db, batch, item, now)
        if not block:
            db.execute(
                "UPDATE batch SET finished_at = ?, run = NULL WHERE id = ? AND finished_at IS NULL",
                (utc_text(now), batch),
            )
        return block


def _check(changed: Cursor, batch: int) -> None:
    if changed.rowcount == 0:
        raise item_rows.not_in_hand(batch)
