"""The journal: a deletion is on disk here before it is on the wire."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection
from threading import Lock

from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import NotInHandError
from gui_app.domain.text import storable
from gui_app.history import ending
from gui_app.history.columns import search_words, target_text, utc_text
from gui_app.history.ending import Recovered
from gui_app.history.run_lock import RunLock
from gui_app.history.schema import BUSY_TIMEOUT, connect, transaction
from gui_app.history.sqlite_errors import explained


def _now() -> datetime:
    return datetime.now(UTC)


class Journal:
    """Writes deletions down as they happen; what a method wrote is on disk when it returns.

    Each method blocks for the disk, and up to ``timeout`` for other windows. Any thread may
    call it. The rows it adds are its own until they are finished; other windows on the same
    file leave them alone as long as this process lives.

    Args:
        path: the history file; made if missing. Its folder must exist.
        clock: the time, with a zone.
        timeout: seconds to wait for another window's write.

    Raises:
        JournalError: from every method, when the file can't be written. Nothing of the
            call is recorded then, and it may be called again, unless it is NotInHandError.
    """

    def __init__(
        self,
        path: Path,
        clock: Callable[[], datetime] = _now,
        timeout: float = BUSY_TIMEOUT,
    ) -> None:
        self._path = path
        self._clock = clock
        self._mutex = Lock()
        self._lock = RunLock(path.parent / "running")
        self._db = connect(path, timeout=timeout)
        try:
            with self._writing():
                self._lock.acquire()
        except BaseException:
            self.close()
            raise

    def add(self, deletion: Deletion) -> int:
        """Record a deletion that waits for its turn and return its id."""
        texts = (
            deletion.provider,
            deletion.provider_title,
            deletion.account,
            deletion.address,
            deletion.user,
        )
        with self._writing() as db:
            cursor = db.execute(
                "INSERT INTO deletion (run, started_at, provider, provider_title, account,"
                " address, user, target, words, outcome, message)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'sending', 'Waiting for its turn.')"
                " RETURNING id",
                (
                    self._lock.run,
                    utc_text(self._clock()),
                    *map(storable, texts),
                    target_text(deletion.target),
                    search_words(deletion),
                ),
            )
            return int(cursor.fetchall()[0][0])

    def begin_attempt(self, row: int) -> int:
        """Record that the request is about to leave; call it before the first byte does.

        Returns:
            The attempt's number, from 1.
        """
        with self._writing() as db:
            found = db.execute(
                "UPDATE deletion SET attempts = attempts + 1, message = ''"
                " WHERE id = ? AND run = ? RETURNING attempts",
                (row, self._lock.run),
            ).fetchall()
            if not found:
                raise _not_open(row)
            number = int(found[0][0])
            db.execute(
                "INSERT INTO attempt (deletion, number, started_at) VALUES (?, ?, ?)",
                (row, number, utc_text(self._clock())),
            )
            return number

    def end_attempt(self, row: int, result: Result, note: str) -> None:
        """Record how an attempt ended that will be repeated.

        Args:
            row: the deletion's id.
            result: how the attempt ended.
            note: the row's message until the repeat, for example when that will be.
        """
        with self._writing() as db:
            self._started(row)
            if not ending.end_attempt(db, row, result, utc_text(self._clock())):
                raise _not_open(row)
            db.execute("UPDATE deletion SET message = ? WHERE id = ?", (storable(note), row))

    def finish(self, row: int, result: Result) -> None:
        """Record how the deletion ended, and its open attempt if it has one. It is final."""
        with self._writing() as db:
            now = self._clock()
            waited = now - self._started(row)
            duration_ms = max(0, round(waited.total_seconds() * 1000))
            ending.settle(db, row, result, utc_text(now), duration_ms)

    def recover(self) -> Recovered:
        """Settle the rows that apps left open which no longer run."""
        with self._writing() as db:
            return ending.recover(db, self._lock.sweep(), utc_text(self._clock()))

    def close(self) -> None:
        """Close the file. Rows still open are left to the next start's ``recover``."""
        with self._mutex, explained(self._path):
            self._db.close()
            self._lock.release()

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._mutex, explained(self._path), transaction(self._db):
            yield self._db

    def _started(self, row: int) -> datetime:
        """Return when a row started that this app has in hand."""
        found = self._db.execute(
            "SELECT started_at FROM deletion WHERE id = ? AND run = ?", (row, self._lock.run)
        ).fetchone()
        if found is None:
            raise _not_open(row)
        return datetime.fromisoformat(found[0])


def _not_open(row: int) -> NotInHandError:
    return NotInHandError(
        "The history does not fit",
        "This deletion is already finished, or another window has it in hand.",
        f"row {row} is not open in this run, or has no open attempt",
    )
