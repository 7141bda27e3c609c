"""Saving a copy of the history while it is in use."""

import errno
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from gui_app.domain.words import tr
from gui_app.history.new_file import FAILED, ExportError, new_file
from gui_app.history.schema import connect
from gui_app.history.sqlite_errors import explained, primary_code
from gui_app.history.sweep import sweep_copy

_PAGES = 2_000
"""Pages between two calls of ``progress``: about 8 MB."""

_ABOUT_THE_COPY = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_IOERR: errno.EIO,
    sqlite3.SQLITE_CANTOPEN: errno.EIO,
    sqlite3.SQLITE_READONLY: errno.EIO,
}


def save_copy(path: Path, target: Path, progress: Callable[[int, int], None]) -> bool:
    """Copy the history as it is now; others may go on writing it.

    The copy is for the owner alone, and takes its place once it is complete.

    Args:
        path: the history file.
        target: where to; a file that is there is replaced.
        progress: is called with what is copied so far and with all there is; what it raises
            ends the copying.

    Returns:
        False if SQLite finds the copy damaged, as the history is then.

    Raises:
        ExportError: the copy can't be written there.
        JournalError: the history can't be read.
    """
    _refuse_in_use(target)
    with new_file(target, path) as file:
        try:
            return _copy(path, Path(file.name), progress)
        except sqlite3.Error as error:
            if code := _ABOUT_THE_COPY.get(primary_code(error)):
                raise OSError(code, str(error)) from error
            with explained(path):
                raise


def _copy(path: Path, part: Path, progress: Callable[[int, int], None]) -> bool:
    def step(_: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    with (
        closing(connect(path, read_only=True)) as source,
        closing(sqlite3.connect(part, isolation_level=None)) as copy,
    ):
        # A snapshot: otherwise each write of another window would start the copying anew.
        source.execute("BEGIN")
        source.execute("SELECT 1 FROM sqlite_schema").fetchone()
        source.backup(copy, pages=_PAGES, progress=step)
        pages = copy.execute("PRAGMA page_count").fetchone()[0]
        sweep_copy(copy, lambda: progress(pages, pages))
        return _is_whole(copy)


def _is_whole(db: sqlite3.Connection) -> bool:
    try:
        return bool(db.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.DatabaseError as error:
        if primary_code(error) != sqlite3.SQLITE_CORRUPT:
            raise
        return False


def _refuse_in_use(target: Path) -> None:
    """Refuse to replace a database beside which SQLite keeps files; it would mix the two."""
    for end in ("-wal", "-journal"):
        if target.with_name(target.name + end).exists():
            advice = tr("Another program is using the file in this place. Choose another name.")
            raise ExportError(tr(FAILED), advice, f"{target}{end}")
