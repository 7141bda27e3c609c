"""Reading around the damage: every row that SQLite can still reach goes into a new history."""

import json
import shutil
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import mode
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from gui_app.history.migrations import MIGRATIONS
from gui_app.history.schema import APPLICATION_ID, build, connect

_LEAST = 40
"""Bytes that a row takes at least: a number of rows that has no room in the file is wrong."""

_NUMBERED = {
    "deletion": ("id", 1),
    "attempt": ("rowid", 4),
    "batch": ("id", 1),
    "verification": ("id", 4),
    "link": ("number", 6),
}
"""Tables that are read row by row: the rows' number, and how many there are for each deletion."""

_SORTED = {"batch_item": "batch DESC, number DESC", "token": "hash DESC", "sweep": "due_since DESC"}
"""Tables that are read from both ends up to the damage, and how to begin at the other end."""

_MOST = (
    "SELECT seq FROM sqlite_sequence WHERE name = 'deletion'",
    "SELECT max(id) FROM deletion",
    "SELECT max(deletion) FROM attempt",
    "SELECT max(deletion) FROM link",
)
"""What tells how many deletions there were, since each id is one more than the one before."""

_TIMES = {"started_at", "finished_at", "created_at", "forgotten_at", "at"}

_PATIENCE = 10_000
"""Rows in a hole that are tried one by one, before the steps grow longer."""

_OFTEN = 1_000
"""Rows between two looks at whether to go on."""

Step = Callable[[], None]

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many deletions could be read, of how many; None if nobody can tell.

    ``first_lost`` is the id of the first one that could not.
    """

    readable: int
    total: int | None
    first_lost: int | None


def salvage(path: Path, target: Path, step: Step) -> Salvaged:
    """Copy what can be read of a damaged history into a new one.

    Args:
        path: the damaged history; it is not changed.
        target: a new file in a scratch folder; nothing is made if there is nothing to read.
        step: is called now and then; what it raises ends the work.

    Raises:
        OSError: the file can't be read.
        sqlite3.Error: the new file can't be written.
    """
    with as_it_lies(path, target.parent) as source:
        version = _version(source)
        if version is None:
            return Salvaged(0, None, None)
        target.touch(mode=0o600)
        with closing(sqlite3.connect(target, isolation_level=None)) as db:
            db.execute("BEGIN")
            build(db, version)
            triggers = _taken_out(db)
            found = _copy(source, db, path.stat().st_size // _LEAST, step)
            for sql in triggers:
                db.execute(sql)
            db.execute("COMMIT")
    connect(target).close()  # brings it up to date
    return found


@contextmanager
def as_it_lies(path: Path, scratch: Path) -> Iterator[sqlite3.Connection]:
    """Open a file as it lies there; with its -wal, as a copy, since SQLite would merge the two."""
    with TemporaryDirectory(dir=scratch) as folder:
        wal = path.with_name(f"{path.name}-wal")
        if wal.exists() and wal.stat().st_size:
            copy = Path(folder) / "copy.sqlite3"
            shutil.copyfile(path, copy)
            shutil.copyfile(wal, copy.with_name(f"{copy.name}-wal"))
            uri = copy.as_uri()
        else:
            uri = f"{path.absolute().as_uri()}?immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as db:
            # Otherwise a file that is too short is not opened at all.
            db.execute("PRAGMA writable_schema = ON")
            db.execute("PRAGMA cell_size_check = ON")
            yield db


def stepped(rows: Iterable[_T], step: Step) -> Iterator[_T]:
    """Yield the same, with a step now and then."""
    for number, row in enumerate(rows):
        if number % _OFTEN == 0:
            step()
        yield row


def is_sound(row: Mapping[str, Any]) -> bool:
    """Tell whether a row, by column, has the form in which it was written."""
    try:
        for name in _TIMES & row.keys():
            if row[name] is not None:
                datetime.fromisoformat(row[name])
        target = json.loads(row.get("target", "{}"))
        return isinstance(target, dict) and all(isinstance(v, str) for v in target.values())
    except (ValueError, TypeError, RecursionError):
        return False


def _version(source: sqlite3.Connection) -> int | None:
    """Return the version of the tables, None if this is no history or its first page is lost."""
    with suppress(sqlite3.Error):
        (application_id,) = source.execute("PRAGMA application_id").fetchone()
        (version,) = source.execute("PRAGMA user_version").fetchone()
        source.execute("SELECT 1 FROM deletion WHERE FALSE")
        if application_id == APPLICATION_ID and 1 <= version <= len(MIGRATIONS):
            return int(version)
    return None


def _taken_out(db: sqlite3.Connection) -> list[str]:
    """Take out the triggers, which forbid rows with gaps between them, and return them."""
    found = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in found:
        db.execute(f"DROP TRIGGER {name}")
    return [sql for _, sql in found]


def _copy(source: sqlite3.Connection, db: sqlite3.Connection, limit: int, step: Step) -> Salvaged:
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    told = _told(source, limit)
    most = max(told, default=limit)
    read = array("q")
    for table, (number, each) in _NUMBERED.items():
        columns = _columns(db, table)
        rows = _numbered(source, table, number, columns, most * each, step)
        for row in stepped(rows, step):
            if _insert(db, table, columns, row) and table == "deletion":
                read.append(row[0])
    for table in _SORTED.keys() & tables:
        columns = _columns(db, table)
        for row in stepped(_from_both_ends(source, table, columns), step):
            _insert(db, table, columns, row)
    if "history" in tables:
        with suppress(sqlite3.Error):
            name = source.execute("SELECT id, key_check FROM history").fetchone()
            db.execute("UPDATE history SET id = ?, key_check = ?", name)
        db.execute(
            "INSERT INTO search (rowid, words)"
            " SELECT id, words FROM deletion WHERE finished_at IS NOT NULL"
        )
    total = max(mode(told) if told else 0, read[-1] if read else 0)
    lost = set(range(1, total + 1)).difference(read)
    return Salvaged(len(read), total, min(lost, default=None))


def _told(source: sqlite3.Connection, limit: int) -> list[int]:
    """Return how many deletions there were by each of those that still tell and may be right."""
    told = []
    for sql in _MOST:
        with suppress(sqlite3.Error):
            (most,) = source.execute(sql).fetchone() or (None,)
            if isinstance(most, int) and 0 < most <= limit:
                told.append(most)
    return told


def _numbered(
    source: sqlite3.Connection,
    table: str,
    number: str,
    columns: Sequence[str],
    most: int,
    step: Step,
) -> Iterator[tuple[Any, ...]]:
    """Yield the rows that can be read; where that fails, try again at the next number."""
    sql = f"SELECT {number}, {', '.join(columns)} FROM {table} WHERE {number}"  # noqa: S608
    place, failed = 1, 0
    while columns and place <= most:
        step()
        with suppress(sqlite3.Error):
            for row in source.execute(f"{sql} >= ?", (place,)):
                if not place <= row[0] <= most:
                    break  # a number out of order
                place, failed = row[0] + 1, 0
                yield row[1:]
            else:
                return
        with suppress(sqlite3.Error):  # Python drops the row before one that can't be read
            yield from (row[1:] for row in source.execute(f"{sql} = ?", (place,)))
        failed += 1
        place += 1 + failed // _PATIENCE


def _from_both_ends(
    source: sqlite3.Connection, table: str, columns: Sequence[str]
) -> Iterator[tuple[Any, ...]]:
    sql = f"SELECT {', '.join(columns)} FROM {table}"  # noqa: S608
    with suppress(sqlite3.Error):
        yield from source.execute(sql)
        return
    with suppress(sqlite3.Error):
        yield from source.execute(f"{sql} ORDER BY {_SORTED[table]}")


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    """Return a table's columns; none if there is no such table in this version."""
    return [name for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", (table,))]


def _insert(
    db: sqlite3.Connection, table: str, columns: Sequence[str], row: tuple[Any, ...]
) -> bool:
    """Insert a row; False if it is there already, or breaks the table's rules."""
    if not is_sound(dict(zip(columns, row, strict=True))):
        return False
    marks = ", ".join("?" * len(row))
    sql = f"INSERT OR IGNORE INTO {table} VALUES ({marks})"  # noqa: S608
    try:
        return db.execute(sql, row).rowcount > 0
    except sqlite3.IntegrityError:
        return False
