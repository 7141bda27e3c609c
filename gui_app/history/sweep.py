"""The sweep after forgetting: the old bytes go from the file, its -wal and the copies beside it.

The blocks that forget leave a mark in the file in their own transactions; it goes when nothing is
left. So whoever is interrupted, the next one knows.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection

from gui_app.domain.errors import JournalError
from gui_app.domain.words import tr
from gui_app.history.group import being_sent
from gui_app.history.run_lock import RunLock
from gui_app.history.schema import BUSY_TIMEOUT, connect, interruptible, transaction
from gui_app.history.sqlite_errors import explained

_TRIES = 4
"""How often those who read are waited for: this app's own search may take some seconds."""


def go_on() -> None:
    """Let work go on that nobody can cancel."""


def make_due(db: Connection, now: str) -> None:
    """Note that the file holds something that was forgotten; in a transaction."""
    db.execute("INSERT INTO sweep SELECT ? WHERE NOT EXISTS (SELECT 1 FROM sweep)", (now,))


def is_due(path: Path) -> bool:
    """Tell whether the file may still hold something that was forgotten."""
    with explained(path), closing(connect(path, read_only=True)) as db:
        return _is_due(db)


def sweep(path: Path, step: Callable[[], None] = go_on, timeout: float = BUSY_TIMEOUT) -> bool:
    """Remove what is left of forgotten details, if that is due.

    The file is written anew: up to a minute for a gigabyte, in which nobody else can write,
    and it takes twice its size meanwhile.

    Args:
        path: the history file.
        step: is called now and then; what it raises ends the sweep, which stays due.
        timeout: seconds to wait for others who write, and some times as many for who reads.

    Returns:
        Whether it was due.

    Raises:
        JournalError: something is being sent, or read, by a window; or the disk is full. Nothing
            is lost by it.
    """
    with explained(path), closing(connect(path, timeout=timeout)) as db:
        if not _is_due(db):
            return False
        refuse_while_sending(db, path)
        _write_anew(db, step)
        if not _checkpointed(db, step):
            raise JournalError(
                tr("The history is being read"),
                tr(
                    "The history is being read, by a search or by another window or program. Close "
                    "other windows, then start again."
                ),
                f"wal_checkpoint is busy; {path}",
            )
        for copy in _copies(path):
            copy.unlink(missing_ok=True)
        db.execute("DELETE FROM sweep")
        return True


def refuse_while_sending(db: Connection, path: Path) -> None:
    """Refuse while any window has something in hand.

    Raises:
        JournalError: it would have to wait, or fail.
    """
    with transaction(db):
        alive = RunLock(path.parent / "running").sweep()
        runs = db.execute(
            "SELECT run FROM deletion WHERE run IS NOT NULL"
            " UNION SELECT run FROM batch WHERE run IS NOT NULL AND state = 'running'"
        ).fetchall()
    if any(run in alive for (run,) in runs):
        raise being_sent()


def sweep_copy(db: Connection, step: Callable[[], None]) -> None:
    """Remove what is left of forgotten details from a copy that nobody else has open.

    Raises:
        sqlite3.Error: the disk is full.
    """
    if _is_due(db):
        _write_anew(db, step)
        db.execute("DELETE FROM sweep")


def _write_anew(db: Connection, step: Callable[[], None]) -> None:
    db.execute("PRAGMA secure_delete = ON")
    with interruptible(db, step):
        # Until its parts are merged, the index of words keeps what was taken out of it.
        db.execute("INSERT INTO search (search) VALUES ('optimize')")
        db.execute("VACUUM")


def _checkpointed(db: Connection, step: Callable[[], None]) -> bool:
    for _ in range(_TRIES):
        step()
        busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if not busy:
            return True
    return False


def _is_due(db: Connection) -> bool:
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM sweep)").fetchone()[0])


def _copies(path: Path) -> Iterator[Path]:
    """Yield the copies that were made before migrations; see ``schema``."""
    return (p for p in path.parent.iterdir() if p.name.startswith(f"{path.name}.before-v"))
