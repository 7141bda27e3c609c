"""What SQLite and the file system complain about, in sentences for people."""

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from gui_app.domain import obstacles
from gui_app.domain.errors import DamagedError, JournalError
from gui_app.domain.notes import note
from gui_app.domain.words import mark

_FULL = mark("The disk is full"), note(obstacles.DISK_FULL)
_LOCKED = mark("The history is in use"), note(obstacles.HISTORY_LOCKED)
_READ_ONLY = mark("The history can't be changed"), note(obstacles.HISTORY_READ_ONLY)
_DAMAGED = mark("The history is damaged"), note(obstacles.HISTORY_DAMAGED)
_DISK = mark("The disk reported an error"), note(obstacles.DISK_ERROR)
_OTHER = mark("The history does not work"), note(obstacles.HISTORY_ERROR)
_BY_SQLITE_CODE = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_PROTOCOL: _LOCKED,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_IOERR: _DISK,
}
_BY_ERRNO = {
    errno.ENOSPC: _FULL,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.EROFS: _READ_ONLY,
    errno.ENOENT: _READ_ONLY,
    errno.EIO: _DISK,
}


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code, 0 if the error has none."""
    # Extended codes hold the primary one in their low byte: sqlite.org/rescode.html
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def damaged(path: Path, detail: str) -> DamagedError:
    """Return the error for a history that is damaged."""
    return DamagedError(*_DAMAGED, f"{detail}; {path}")


_watched: dict[Path, Callable[[], None]] = {}


def tell(path: Path) -> None:
    """Tell whoever watches a history that it is damaged."""
    if told := _watched.get(path):
        told()


@contextmanager
def watched(path: Path, told: Callable[[], None]) -> Iterator[None]:
    """Call ``told``, from any thread, each time a history turns out to be damaged."""
    _watched[path] = told
    try:
        yield
    finally:
        del _watched[path]


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn errors of SQLite and of the file system into ``JournalError``.

    Args:
        path: the history file, named in the detail.
    """
    try:
        yield
    except sqlite3.Error as error:
        found = _BY_SQLITE_CODE.get(primary_code(error), _OTHER)
        if found is _DAMAGED:
            tell(path)
        kind = DamagedError if found is _DAMAGED else JournalError
        name = getattr(error, "sqlite_errorname", type(error).__name__)
        raise kind(*found, f"{name}: {error}; {path}") from error
    except OSError as error:
        title, message = _BY_ERRNO.get(error.errno or 0, _OTHER)
        raise JournalError(title, message, f"{error}; {path}") from error
