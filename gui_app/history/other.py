"""Opening a history from elsewhere to read it; it is never changed."""

import shutil
import sqlite3
import stat
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from gui_app.domain.errors import JournalError, NotAHistoryError
from gui_app.domain.words import tr
from gui_app.history import damaged
from gui_app.history.migrations import MIGRATIONS
from gui_app.history.salvage import Step, as_it_lies, is_sound, stepped
from gui_app.history.schema import APPLICATION_ID, connect, interruptible
from gui_app.history.sqlite_errors import explained
from gui_app.history.sweep import go_on

_TABLES = (
    *("deletion", "attempt", "verification", "batch", "batch_item", "history", "link", "token"),
)

_PAGES = 2_000
"""Pages that are copied between two steps: about 8 MB."""


@dataclass(frozen=True, slots=True)
class Other:
    """A history that a ``Reader`` can read.

    Attributes:
        path: the file itself, or what was made of it in the scratch folder.
        note: what people should know about it; may be empty.
    """

    path: Path
    note: str


def open_other(path: Path, scratch: Path, step: Step = go_on) -> Other:
    """Make a history from elsewhere ready to be read; up to a minute for a million deletions.

    Args:
        path: the file.
        scratch: a folder for what has to be made of it, which goes when it is closed.
        step: is called now and then; what it raises ends the work.

    Raises:
        NotAHistoryError: it is none, or too new, or nothing in it can be read.
        JournalError: it can't be opened, or there is no room in the scratch folder.
    """
    with explained(path):
        if not stat.S_ISREG(path.stat().st_mode):
            raise _none(tr("This is not a file. Choose a history's file."), path)
        folder = Path(mkdtemp(dir=scratch))
        source = _without_wal(path, folder, step)
        version = _version(source, folder, path)
        if version is None or not _is_whole(source, folder, step):
            return _readable(source, folder, path, step)
        if version == len(MIGRATIONS):
            return Other(source, "")
        copy = folder / "older.sqlite3"
        shutil.copyfile(source, copy)
        step()
        connect(copy).close()
        return Other(
            copy,
            tr("This history is from an older version of the app. What you see is a copy of it."),
        )


def _without_wal(path: Path, folder: Path, step: Step) -> Path:
    """Return the file; with a -wal beside it, a copy, since reading would merge the two."""
    wal = path.with_name(f"{path.name}-wal")
    if not wal.exists() or not wal.stat().st_size:
        return path
    copy = folder / "copy.sqlite3"
    try:
        # Where somebody is writing it, only SQLite can copy what belongs together.
        with (
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(copy)) as target,
        ):
            source.backup(target, pages=_PAGES, progress=lambda *_: step())
    except sqlite3.Error:
        for file in (path, wal):
            shutil.copyfile(file, copy.with_name(file.name.replace(path.name, copy.name)))
        with suppress(sqlite3.Error), closing(sqlite3.connect(copy)) as target:
            target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return copy


def _version(source: Path, folder: Path, path: Path) -> int | None:
    """Return the version of a history, None if it is damaged.

    Raises:
        NotAHistoryError: it is another program's file, or newer than this one.
    """
    try:
        with as_it_lies(source, folder) as db:
            (application_id,) = db.execute("PRAGMA application_id").fetchone()
            (version,) = db.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError:
        text = tr("This file is not a history, or its beginning is destroyed.")
        raise _none(text, path) from None
    if application_id != APPLICATION_ID:
        raise _none(tr("This file belongs to another program, or is empty."), path)
    if version > len(MIGRATIONS):
        raise NotAHistoryError(
            tr("The history is newer than the app"),
            tr(
                "A newer version of Deletion Desk has written this history. "
                "Install the newest version to open it."
            ),
            f"version {version}, this app knows {len(MIGRATIONS)}; {path}",
        )
    return int(version) if version > 0 else None


def _is_whole(source: Path, folder: Path, step: Step) -> bool:
    """Read everything once: SQLite finds what contradicts itself, and the rest is decoded."""
    # What SQLite tells about a damaged schema need not be text.
    told = suppress(sqlite3.Error, UnicodeDecodeError)
    with told, as_it_lies(source, folder) as db, interruptible(db, step):
        db.execute("PRAGMA writable_schema = RESET")  # what is wrong with the tables matters here
        if db.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            return False
        ours = {name for (name,) in db.execute("SELECT name FROM sqlite_schema")}
        for table in ours.intersection(_TABLES):
            found = db.execute(f"SELECT * FROM {table}")  # noqa: S608 - one of ours
            names = [column[0] for column in found.description]
            rows = stepped(found, step)
            if not all(is_sound(dict(zip(names, row, strict=True))) for row in rows):
                return False
        return True
    return False


def _readable(source: Path, folder: Path, path: Path, step: Step) -> Other:
    copy = folder / "readable.sqlite3"
    found = damaged.copy_readable(source, copy, step)
    if found.total is None:
        raise NotAHistoryError(tr("The history is damaged"), found.sentence, str(path))
    note = tr(
        "This history is damaged: {sentence} What you see is a copy of them; Check history… "
        "tells whether they are as they were recorded."
    )
    return Other(copy, note.format(sentence=found.sentence))


def _none(message: str, path: Path) -> JournalError:
    return NotAHistoryError(tr("This is not a history"), message, str(path))
