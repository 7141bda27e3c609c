"""A history that is damaged: what of it can still be read, and putting it aside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from gui_app.domain.errors import JournalError
from gui_app.history import salvage
from gui_app.history.run_lock import RunLock
from gui_app.history.sqlite_errors import explained

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


def look(path: Path) -> Damage:
    """Count what can be read of a damaged history, without changing it; may take a minute.

    Raises:
        JournalError: the file can't be opened, or there is no room for a copy.
    """
    with TemporaryDirectory(prefix="deletion-desk-") as folder:
        return copy_readable(path, Path(folder) / "readable.sqlite3")


def copy_readable(path: Path, target: Path) -> Damage:
    """Copy what can be read of a damaged history into a new one; see ``look``.

    Args:
        path: the damaged history.
        target: a new file; nothing is made if there is nothing to read.
    """
    with explained(path):
        found = salvage.salvage(path, target)
    if found.total is None:
        return Damage(0, None, "Nothing in it can be read.")
    sentence = f"{found.readable:,} of {found.total:,} deletions can be read"
    if found.first_lost is not None:
        sentence = f"{sentence}; the first that can't: number {found.first_lost:,}"
    return Damage(found.readable, found.total, f"{sentence}.")


def _now() -> datetime:
    return datetime.now(UTC)


def set_aside(path: Path, clock: Callable[[], datetime] = _now) -> Path:
    """Give a history another name beside its own, so that a new one can be begun.

    Returns:
        Where it lies now.

    Raises:
        JournalError: another window is open; or the file can't be renamed.
    """
    if len(RunLock(path.parent / "running").sweep()) > 1:
        raise JournalError(
            "Another window is open",
            "Close every other window of Deletion Desk, then start again.",
        )
    stamp = clock().astimezone(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    with explained(path):
        # A new history would take over a -wal that was left behind, so that one goes first.
        for end in _FILES:
            file = path.with_name(path.name + end)
            if end == "" or file.exists():
                file.rename(aside.with_name(aside.name + end))
    return aside
