"""The history file: opening it, and bringing it up to date."""

import errno
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from gui_app.domain.errors import JournalError, NotAHistoryError
from gui_app.domain.words import tr
from gui_app.history import chain
from gui_app.history.columns import fold
from gui_app.history.migrations import MIGRATIONS
from gui_app.history.sqlite_errors import explained, primary_code

APPLICATION_ID = 0x44447331
"""In the file's header, so that another program's SQLite file is never taken for ours."""

_CHAINED = 3
"""The version since which deletions are sealed."""

BUSY_TIMEOUT = 5.0
"""Seconds to wait for another connection's write."""

_OFTEN = 100_000
"""Steps of SQLite's machine between two looks at whether to go on: some milliseconds."""


def connect(
    path: Path, *, read_only: bool = False, timeout: float = BUSY_TIMEOUT
) -> sqlite3.Connection:
    """Open the history; without ``read_only``, create it or bring it up to date first.

    Args:
        path: the file; its folder must exist. A new file gets mode 0600, which SQLite gives
            to the ``-wal`` and ``-shm`` files beside it too.
        read_only: refuse every change. The file must exist and be up to date; it may lie where
            nothing can be written, if nobody is writing it.
        timeout: seconds to wait for another connection's write.

    Returns:
        A connection in autocommit mode: use ``transaction``.

    Raises:
        JournalError: also for a file that is damaged, newer than this program or not a
            history; such a file is not changed.
    """
    with explained(path):
        if read_only and not path.exists():
            raise _not_ready(path)
        if not read_only:
            _create(path)
            # SQLite would open a read-only file too, and take its "write" lock without a word.
            if not os.access(path, os.W_OK):
                raise PermissionError(errno.EACCES, "no right to write")
        # Open the file through SQLite only: closing any other descriptor of it would drop
        # the locks that this process holds (sqlite.org/howtocorrupt.html, 2.2).
        db = _opened(path, immutable=read_only and _out_of_reach(path), timeout=timeout)
        try:
            _prepare(db, path, read_only=read_only, timeout=timeout)
        except BaseException:
            db.close()
            raise
        return db


def _opened(path: Path, *, immutable: bool, timeout: float) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?immutable={int(immutable)}",
        uri=True,
        timeout=timeout,
        isolation_level=None,
        check_same_thread=False,
    )


def build(db: sqlite3.Connection, version: int) -> None:
    """Make the tables of a version in an empty file, in a transaction."""
    db.create_function("fold", 1, fold, deterministic=True)
    for step in range(version):
        _step(db, step)


@contextmanager
def interruptible(db: sqlite3.Connection, step: Callable[[], None]) -> Iterator[None]:
    """Let what ``step`` raises, called now and then, end a statement that takes long."""
    raised: list[Exception] = []

    def ended() -> bool:
        try:
            step()
        except Exception as error:
            raised.append(error)
        return bool(raised)

    db.set_progress_handler(ended, _OFTEN)
    try:
        yield
    except sqlite3.OperationalError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        db.set_progress_handler(None, 0)


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """Hold the write lock; commit at the end, roll back on any exception."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _prepare(db: sqlite3.Connection, path: Path, *, read_only: bool, timeout: float) -> None:
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA foreign_keys = ON")
    # Otherwise REPLACE would delete rows without asking the triggers that keep them.
    db.execute("PRAGMA recursive_triggers = ON")
    db.execute("PRAGMA synchronous = FULL")
    db.create_function("fold", 1, fold, deterministic=True)
    version = _version(db, path)
    if not read_only:
        _use_wal(db, timeout)
        _migrate(db, path)
    elif version < len(MIGRATIONS):
        raise _not_ready(path)
    else:
        db.execute("PRAGMA query_only = ON")


def _version(db: sqlite3.Connection, path: Path) -> int:
    """Return how many migrations the file has seen; 0 for an empty file."""
    # In one statement, or another window could create the file between two of them.
    application_id, version, objects = db.execute(
        "SELECT (SELECT * FROM pragma_application_id), (SELECT * FROM pragma_user_version),"
        " (SELECT count(*) FROM sqlite_schema)"
    ).fetchone()
    if application_id == version == objects == 0:
        return 0
    if application_id != APPLICATION_ID:
        raise NotAHistoryError(
            tr("This is not a history"),
            tr(
                "The file in the history's place belongs to another program. It was not changed. "
                "Move it away or choose another data folder, then start again."
            ),
            str(path),
        )
    if version > len(MIGRATIONS):
        raise NotAHistoryError(
            tr("The history is newer than the app"),
            tr(
                "A newer version of Deletion Desk has written this history. It was not changed. "
                "Install the newest version to open it."
            ),
            f"version {version}, this app knows {len(MIGRATIONS)}; {path}",
        )
    return int(version)


def _use_wal(db: sqlite3.Connection, timeout: float) -> None:
    # SQLite does not wait by itself here when two windows create the file together.
    deadline = time.monotonic() + timeout
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return


def _migrate(db: sqlite3.Connection, path: Path) -> None:
    fresh = _version(db, path) == 0
    while _version(db, path) < len(MIGRATIONS):
        with transaction(db):
            version = _version(db, path)  # again: another window may have been faster
            if version < len(MIGRATIONS):
                if not fresh:
                    _copy(path, path.with_name(f"{path.name}.before-v{version + 1}"))
                _step(db, version)


def _step(db: sqlite3.Connection, version: int) -> None:
    for statement in _statements(MIGRATIONS[version]):
        db.execute(statement)
    if version + 1 == _CHAINED:
        chain.seal_all(db)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {version + 1}")


def _copy(path: Path, copy: Path) -> None:
    """Copy the history as it is committed, what is still in its -wal file included."""
    part = copy.with_name(f"{copy.name}.part")
    part.unlink(missing_ok=True)
    _create(part)
    # A connection of its own: SQLite can't copy through one that is writing.
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(part)) as target:
        source.backup(target)
    part.replace(copy)


def _statements(script: str) -> Iterator[str]:
    # executescript() would commit the transaction it is called in.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _create(path: Path) -> None:
    with suppress(FileExistsError):
        path.touch(mode=0o600, exist_ok=False)


def _out_of_reach(path: Path) -> bool:
    """Tell whether a file can only be read as one that never changes.

    SQLite would have to make files beside it otherwise, or would leave them there.
    """
    reachable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return not reachable and not path.with_name(f"{path.name}-wal").exists()


def _not_ready(path: Path) -> JournalError:
    return JournalError(
        tr("The history isn't ready"),
        tr("The history is missing or from an older version. Restart the app."),
        str(path),
    )
