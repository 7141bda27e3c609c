"""A history that is damaged: what of it can still be read, and putting it aside."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from gui_app.domain.errors import JournalError
from gui_app.domain.words import number, tr, trn
from gui_app.history import salvage, sqlite_errors
from gui_app.history.columns import utc_now
from gui_app.history.run_lock import RunLock
from gui_app.history.sqlite_errors import explained
from gui_app.history.sweep import go_on

_FILES = ("-wal", "-shm", "")
"""What belongs to a history, by the end of the name; the history itself goes last."""


@dataclass(frozen=True, slots=True)
class Damage:
    """What can be read of a damaged history.

    Attributes:
        readable: deletions that can be read.
        total: how many there were; None if nobody can tell.
        sentence: for people.
    """

    readable: int
    total: int | None
    sentence: str


def look(path: Path, scratch: Path, step: salvage.Step = go_on) -> Damage:
    """Count what can be read of a damaged history, without changing it; may take a minute.

    Args:
        path: the damaged history.
        scratch: a folder for copies.
        step: is called now and then; what it raises ends the work.

    Raises:
        JournalError: the file can't be opened, or there is no room for a copy.
    """
    with TemporaryDirectory(dir=scratch) as folder:
        return copy_readable(path, Path(folder) / "readable.sqlite3", step)


def copy_readable(path: Path, target: Path, step: salvage.Step) -> Damage:
    """Copy what can be read of a damaged history into a new one; see ``look``.

    Args:
        path: the damaged history.
        target: a new file in a scratch folder; nothing is made if there is nothing to read.
        step: is called now and then; what it raises ends the work.
    """
    with explained(path):
        found = salvage.salvage(path, target, step)
    if found.total is None:
        return Damage(0, None, tr("Nothing in it can be read."))
    if found.first_lost is None:
        text = trn(
            "{readable} of {n} deletions can be read.",
            "{readable} of {n} deletion can be read.",
            found.total,
        )
    else:
        text = trn(
            "{readable} of {n} deletions can be read; the first that can't: number {lost}.",
            "{readable} of {n} deletion can be read; the first that can't: number {lost}.",
            found.total,
        )
    lost = number(found.first_lost or 0)
    sentence = text.format(readable=number(found.readable), lost=lost)
    return Damage(found.readable, found.total, sentence)


def note(path: Path) -> None:
    """Note that a history turned out to be damaged, for the next start to look at."""
    with suppress(OSError):
        _mark(path).touch(mode=0o600)


def look_if_noted(path: Path) -> None:
    """Look at all of a history in which damage was noted; may take a minute.

    Raises:
        DamagedError: it is damaged.
        JournalError: it can't be read.
    """
    if not _mark(path).exists() or not path.exists():
        return
    with explained(path), closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA ignore_check_constraints = ON")  # what breaks them can be read
        found = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise sqlite_errors.damaged(path, found)
    _mark(path).unlink(missing_ok=True)


def _mark(path: Path) -> Path:
    return path.with_name(f"{path.name}.damage-noted")


def set_aside(path: Path, clock: Callable[[], datetime] = utc_now) -> Path:
    """Give a history another name beside its own, so that a new one can be begun.

    Returns:
        Where it lies now.

    Raises:
        JournalError: another window is open; or the file can't be renamed.
    """
    if len(RunLock(path.parent / "running").sweep()) > 1:
        raise JournalError(
            tr("Another window is open"),
            tr("Close every other window of Deletion Desk, then start again."),
        )
    stamp = clock().astimezone(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    with explained(path):
        # A new history would take over a -wal that was left behind, so that one goes first.
        for end in _FILES:
            file = path.with_name(path.name + end)
            if end == "" or file.exists():
                file.rename(aside.with_name(aside.name + end))
        _mark(path).unlink(missing_ok=True)
    return aside
