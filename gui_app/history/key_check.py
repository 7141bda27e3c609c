"""Which key a history's forgotten values are looked up with: the one that was there first.

The history keeps a value that tells the key from others, but does not give it away. What was
forgotten with another key could not be found, and nobody would notice.
"""

import hmac
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection

from gui_app.domain.errors import JournalError
from gui_app.domain.words import tr
from gui_app.history.schema import connect, transaction
from gui_app.history.sqlite_errors import explained

_LENGTH = 16


def key_check(key: bytes) -> bytes:
    """Return what tells a key from others; 16 bytes."""
    return hmac.digest(key, b"check\0", "sha256")[:_LENGTH]


def check_of(path: Path) -> bytes | None:
    """Return the check value of a history's key, None if it has none yet.

    Raises:
        JournalError: the history can't be read.
    """
    with explained(path), closing(connect(path, read_only=True)) as db:
        return _check_of(db)


def claim(path: Path, key: bytes) -> bytes:
    """Make a key the history's, unless it has one; return the check value of the one it has.

    Raises:
        JournalError: the history can't be written.
    """
    with explained(path), closing(connect(path)) as db, transaction(db):
        return _claimed(db, key)


def require(db: Connection, key: bytes) -> None:
    """Refuse a key that is not the history's; in a transaction.

    Raises:
        JournalError: what was forgotten with it could not be found.
    """
    if _claimed(db, key) != key_check(key):
        raise other_key()


def other_key() -> JournalError:
    """Return the error for a history whose key is not at hand."""
    return JournalError(
        tr("The key is missing"),
        tr(
            "Nothing was forgotten, since the key that this history was begun with is not in your "
            "keyring. Bring that keyring back, for example from a backup, then start again."
        ),
    )


def _claimed(db: Connection, key: bytes) -> bytes:
    db.execute("UPDATE history SET key_check = ? WHERE key_check IS NULL", (key_check(key),))
    return _check_of(db) or b""


def _check_of(db: Connection) -> bytes | None:
    found = db.execute("SELECT key_check FROM history").fetchone()
    return found[0] if found else None
