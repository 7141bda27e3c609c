"""Group commit: calls that wait for the disk at the same time share one transaction."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from sqlite3 import Connection
from threading import Lock
from typing import Any, Generic, TypeVar

from gui_app.domain import obstacles
from gui_app.domain.errors import JournalError
from gui_app.domain.notes import note
from gui_app.domain.words import mark
from gui_app.history.schema import transaction
from gui_app.history.sqlite_errors import explained

MOST = 64
"""Calls in one transaction."""

_T = TypeVar("_T")


class _Call(Generic[_T]):
    """One call of ``run``; its thread sleeps at ``turn`` until it has ended or shall lead."""

    def __init__(self, op: Callable[[Connection], _T]) -> None:
        self.op = op
        self.turn: SimpleQueue[None] = SimpleQueue()
        self.ended = False
        self._value: _T | None = None
        self._error: BaseException | None = None

    def succeed(self, value: _T) -> None:
        self._value, self.ended = value, True

    def fail(self, error: BaseException) -> None:
        self._error, self.ended = error, True

    def result(self) -> _T:
        if self._error is not None:
            raise self._error
        return self._value  # type: ignore[return-value]  # None only if T has it


class Group:
    """Writes for many threads through one connection, with few waits for the disk.

    There is no thread and no timer: one of the callers leads and writes for all who came while
    the one before was writing.

    Args:
        db: in autocommit mode; from now on the group's alone.
        path: the history file, named in errors.
    """

    def __init__(self, db: Connection, path: Path) -> None:
        self._db = db
        self._path = path
        self._leading = Lock()
        self._calls: deque[_Call[Any]] = deque()
        self._calls_lock = Lock()
        self._tidying: object = None

    def run(self, op: Callable[[Connection], _T]) -> _T:
        """Carry out an operation in a transaction; what it wrote is on disk on return.

        Args:
            op: may run in another thread, and again after a transaction that it shared was
                rolled back; what it does beside the database must allow for that.

        Raises:
            JournalError: nothing of the operation is recorded, unless the app was interrupted.
            Exception: what the operation raised; nothing of it is recorded.
        """
        call = _Call(op)
        with self._calls_lock:
            self._calls.append(call)
        try:
            while not call.ended:
                self._lead_or_wait(call)
        except BaseException as error:  # Ctrl+C
            call.fail(error)
            self._wake_next()  # it may have been this one's turn to lead
            raise
        with explained(self._path):
            return call.result()

    def begin(self, op: Callable[[Connection], _T]) -> _T:
        """Carry out an operation after which something is sent, as ``run`` does.

        Raises:
            JournalError: also while the history is ``tidied``.
        """

        def checked(db: Connection) -> _T:
            if self._tidying:
                raise _being_tidied()
            return op(db)

        return self.run(checked)

    @contextmanager
    def tidied(self, in_use: Callable[[Connection], bool]) -> Iterator[None]:
        """Refuse to ``begin`` anything, unless something is in use already.

        Raises:
            JournalError: something is in use, or somebody else is tidying.
        """
        mine = object()

        def start(db: Connection) -> None:
            if self._tidying not in (None, mine):
                raise _being_tidied()
            if in_use(db):
                raise being_sent()
            self._tidying = mine

        try:
            self.run(start)
            yield
        finally:
            if self._tidying is mine:
                self._tidying = None

    def close(self) -> None:
        """Close the connection, behind the transaction that is under way."""
        with explained(self._path):
            try:
                with self._leading:
                    self._db.close()
            finally:
                self._wake_next()

    def _lead_or_wait(self, call: _Call[Any]) -> None:
        if not self._leading.acquire(blocking=False):
            call.turn.get()
            return
        try:
            self._lead()
        finally:
            self._leading.release()
            # Only now: who came before saw the lock taken and sleeps, who comes later leads.
            self._wake_next()

    def _lead(self) -> None:
        calls = self._open_calls()
        try:
            self._carry_out(calls)
        except BaseException as error:  # Ctrl+C, at a point where it may be committed already
            for call in calls:
                if not call.ended:
                    call.fail(_interrupted(error))
            raise
        finally:
            for call in calls:
                call.turn.put(None)

    def _wake_next(self) -> None:
        for call in self._open_calls()[:1]:
            call.turn.put(None)

    def _open_calls(self) -> list[_Call[Any]]:
        """Return the calls that have not ended, the oldest first, at most a group."""
        with self._calls_lock:
            while self._calls and self._calls[0].ended:
                self._calls.popleft()
            return [call for call in islice(self._calls, MOST) if not call.ended]

    def _carry_out(self, calls: list[_Call[Any]]) -> None:
        begun = False
        try:
            with transaction(self._db):
                begun = True
                values = [call.op(self._db) for call in calls]
        except Exception as error:
            if begun and len(calls) > 1:
                for call in calls:
                    self._carry_out([call])
            else:
                for call in calls:
                    call.fail(error)
        else:
            for call, value in zip(calls, values, strict=True):
                call.succeed(value)


def being_sent() -> JournalError:
    """Return the error for a history that can't be tidied up now."""
    return JournalError(
        mark("Something is being sent"),
        note(obstacles.BEING_SENT),
    )


def _being_tidied() -> JournalError:
    return JournalError(
        mark("The history is being tidied up"),
        note(obstacles.BEING_TIDIED),
    )


def _interrupted(error: BaseException) -> JournalError:
    return JournalError(
        mark("The app was interrupted"),
        note(obstacles.INTERRUPTED),
        type(error).__name__,
    )
