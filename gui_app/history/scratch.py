"""A place for what is made of other histories, which goes with the app that made it."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gui_app.history.run_lock import RunLock
from gui_app.history.sqlite_errors import explained


@contextmanager
def scratch_folder(root: Path) -> Iterator[Path]:
    """Make a folder for this running app, the owner's alone, and remove those of dead ones.

    Args:
        root: the folder of all these folders; made if missing.

    Raises:
        JournalError: it can't be made.
    """
    lock = RunLock(root)
    folder = root / lock.run
    with explained(root):
        lock.acquire()
        alive = lock.sweep()
        for other in root.iterdir():
            if other.is_dir() and other.name not in alive:
                shutil.rmtree(other, ignore_errors=True)
        folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.release()
