"""The sweep after forgetting: the old bytes go from the file, its -wal and the copies beside it.

The blocks that forget leave a mark in the file in their own transactions; it goes when nothing is
left. So whoever is interrupted, the next one knows.
"""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection

from gui_app.domain.errors import JournalError
from gui_app.history.schema import BUSY_TIMEOUT, connect
from gui_app.history.sqlite_errors import explained


def make_due(db: Connection, now: str) -> None:
    """Note that the file holds something that was forgotten; in a transaction."""
    db.execute("INSERT INTO sweep SELECT ? WHERE NOT EXISTS (SELECT 1 FROM sweep)", (now,))


def is_due(path: Path) -> bool:
    """Tell whether the file may still hold something that was forgotten."""
    with explained(path), closing(connect(path, read_only=True)) as db:
        return _is_due(db)


def sweep(path: Path, timeout: float = BUSY_TIMEOUT) -> bool:
    """Remove what is left of forgotten details, if that is due.

    The file is written anew: up to a minute for a gigabyte, in which nobody else can write,
    and it takes twice its size meanwhile.

    Args:
        path: the history file.
        timeout: seconds to wait for others who write, and for those who read.

    Returns:
        Whether it was due.

    Raises:
        JournalError: the disk is full, or another window is in the way. Nothing is lost by it.
    """
    with explained(path), closing(connect(path, timeout=timeout)) as db:
        if not _is_due(db):
            return False
        db.execute("PRAGMA secure_delete = ON")
        # Until its parts are merged, the index of words keeps what was taken out of it.
        db.execute("INSERT INTO search (search) VALUES ('optimize')")
        db.execute("VACUUM")
        if db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            raise JournalError(
                "The history is being read",
                "Another window or program is reading the history. Close it, then start again.",
                f"wal_checkpoint is busy; {path}",
            )
        for copy in _copies(path):
            copy.unlink(missing_ok=True)
        db.execute("DELETE FROM sweep")
        return True


def _is_due(db: Connection) -> bool:
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM sweep)").fetchone()[0])


def _copies(path: Path) -> Iterator[Path]:
    """Yield the copies that were made before migrations; see ``schema``."""
    return (p for p in path.parent.iterdir() if p.name.startswith(f"{path.name}.before-v"))
