"""The journal: a deletion is on disk here before it is on the wire."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.verification import Verification
from gui_app.history import ending, rows, verifications
from gui_app.history.batches import Batches
from gui_app.history.columns import utc_now, utc_text
from gui_app.history.ending import Recovered
from gui_app.history.group import Group
from gui_app.history.run_lock import RunLock
from gui_app.history.schema import BUSY_TIMEOUT, connect
from gui_app.history.sqlite_errors import explained


class Journal:
    """Writes deletions down as they happen; what a method wrote is on disk when it returns.

    Each method blocks for the disk, and up to ``timeout`` for other windows. Any thread may
    call it; calls that wait together are written together. The rows it adds are its own until
    they are finished; other windows on the same file leave them alone as long as this process
    lives.

    Args:
        path: the history file; made if missing. Its folder must exist.
        clock: the time, with a zone.
        timeout: seconds to wait for another window's write.

    Attributes:
        path: the history file.
        batches: the same for batches of deletions.

    Raises:
        JournalError: from every method, when the file can't be written. Nothing of the
            call is recorded then, and it may be called again, unless it is NotInHandError.
    """

    def __init__(
        self,
        path: Path,
        clock: Callable[[], datetime] = utc_now,
        timeout: float = BUSY_TIMEOUT,
    ) -> None:
        self.path = path
        self._clock = clock
        self._lock = RunLock(path.parent / "running")
        self._group = Group(connect(path, timeout=timeout), path)
        self.batches = Batches(self._group, self._lock, clock)
        try:
            self._group.run(lambda _: self._lock.acquire())
        except BaseException:
            self.close()
            raise

    def add(self, deletion: Deletion) -> int:
        """Record a deletion that waits for its turn and return its id."""
        return self._group.begin(lambda db: rows.add(db, self._lock.run, deletion, self._clock()))

    def begin_attempt(self, row: int) -> int:
        """Record that the request is about to leave; call it before the first byte does.

        Returns:
            The attempt's number, from 1.
        """
        return self._group.run(
            lambda db: rows.begin_attempt(db, self._lock.run, row, self._clock())
        )

    def end_attempt(self, row: int, result: Result, note: str) -> None:
        """Record how an attempt ended that will be repeated.

        Args:
            row: the deletion's id.
            result: how the attempt ended.
            note: the row's message until the repeat, for example when that will be.
        """
        self._group.run(
            lambda db: rows.end_attempt(db, self._lock.run, row, result, note, self._clock())
        )

    def finish(self, row: int, result: Result) -> None:
        """Record how the deletion ended, and its open attempt if it has one. It is final."""
        self._group.run(lambda db: rows.finish(db, self._lock.run, row, result, self._clock()))

    def verify(self, row: int, verification: Verification) -> None:
        """Record what was found out about a finished deletion, whoever recorded that one.

        Raises:
            NotInHandError: the deletion is still being sent, or was forgotten.
        """
        self._group.run(lambda db: verifications.verify(db, row, verification, self._clock()))

    @contextmanager
    def tidied(self) -> Iterator[None]:
        """Begin no deletions and no lists, since the file is about to be forgotten in or swept.

        Raises:
            JournalError: this app is sending something, or is tidying up already.
        """
        with self._group.tidied(lambda db: rows.sending(db, self._lock.run)):
            yield

    def recover(self) -> Recovered:
        """Settle the rows that apps left open which no longer run, and free their batches."""
        recovered = self._group.run(
            lambda db: ending.recover(db, self._lock.sweep(), utc_text(self._clock()))
        )
        self.batches.complete_stopped()
        return recovered

    def close(self) -> None:
        """Close the file. Rows still open are left to the next start's ``recover``."""
        self._group.close()
        with explained(self.path):
            self._lock.release()
