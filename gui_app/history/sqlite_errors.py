"""What SQLite and the file system complain about, in sentences for people."""

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from gui_app.domain.errors import DamagedError, JournalError

_FULL = (
    "The disk is full",
    (
        "The history could not be written because the disk has no space left. "
        "Make some space, then try again."
    ),
)
_LOCKED = (
    "The history is in use",
    (
        "Another window or program is using the history file. Try again in a minute; if it is "
        "still in use then, close that window or program."
    ),
)
_READ_ONLY = (
    "The history can't be changed",
    (
        "The history file or its folder is missing, read-only or belongs to somebody else. "
        "Allow your user to write there, then try again."
    ),
)
_DAMAGED = (
    "The history is damaged",
    (
        "The history file can't be read. Nothing in it was changed. Move it to another folder "
        "and keep it, put a good copy in its place if you have one, then start again."
    ),
)
_DISK = (
    "The disk reported an error",
    (
        "The history could not be read or written. Check that the disk is connected and "
        "has space left, then try again."
    ),
)
_OTHER = (
    "The history does not work",
    (
        "The history could not be read or written. Restart the app; if that does not help, "
        "ask for help with the details below."
    ),
)
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
