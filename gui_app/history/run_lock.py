"""Which running apps are alive: each holds a lock that the system drops when it ends."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

_PATIENCE = 5.0
"""Seconds to wait for others, who look at some files only; then OSError is raised."""


class RunLock:
    """The lock of this running app.

    Args:
        folder: where the lock files are; made if missing, for the owner alone.
    """

    def __init__(self, folder: Path) -> None:
        self.run = uuid.uuid4().hex
        self._folder = folder
        self._path = folder / f"{self.run}.lock"
        self._lock = _file_lock(self._path)

    def acquire(self) -> None:
        """Take the lock; it is held until ``release`` or the end of the process."""
        with self._alone():
            self._lock.acquire()

    def release(self) -> None:
        """Give the lock back and remove its file."""
        self._lock.release()
        self._path.unlink(missing_ok=True)

    def sweep(self) -> set[str]:
        """Remove the lock files of dead runs and return the runs that are alive."""
        alive = {self.run}
        with self._alone():
            for path in self._folder.glob("*.lock"):
                if path != self._path and not _removed_if_dead(path):
                    alive.add(path.stem)
        return alive

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep others from taking a lock between its creation and its locking for a dead one."""
        self._folder.mkdir(mode=0o700, exist_ok=True)
        with _file_lock(self._folder / "guard", _PATIENCE):
            yield


def _removed_if_dead(path: Path) -> bool:
    try:
        with _file_lock(path):
            pass
    except Timeout:
        return False
    path.unlink(missing_ok=True)
    return True


def _file_lock(path: Path, timeout: float = 0) -> FileLock:
    # thread_local would hide the lock from the thread that closes the journal.
    return FileLock(path, timeout=timeout, mode=0o600, thread_local=False)
