"""A file that takes its place only once it is complete."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

from gui_app.domain.errors import DeskError
from gui_app.domain.words import mark, tr

FAILED = mark("The file was not written")
HIDDEN = ".export-"
"""What the names of files begin with that are not complete; a killed app leaves them behind."""

_ADVICE = {
    errno.ENOSPC: mark(
        "The disk is full. Make some space or choose another folder, then try again."
    ),
    errno.EDQUOT: mark(
        "Your space on this disk is used up. Choose another folder, then try again."
    ),
    errno.EFBIG: mark("The file is too large for this disk. Choose another disk or export less."),
}
_OTHER = mark("Choose another folder or name, then try again.")
_LEFT = mark(
    "Hidden files with personal data, named {name}…, may be left in this folder. Delete them."
)
_ITSELF = mark("This is the history's own file. Choose another name, then try again.")


class ExportError(DeskError):
    """The file can't be written; what was in its place is untouched."""


@contextmanager
def new_file(target: Path, history: Path) -> Iterator[IO[bytes]]:
    """Yield a file beside the target that takes its place at the end, or vanishes.

    It is for the owner alone, as the history is.

    Args:
        target: its name; an earlier file there is replaced.
        history: the history file, which is never replaced.

    Raises:
        ExportError: for any ``OSError`` meanwhile, and if the target is the history, a folder
            or a device; also if what was written can't be removed, whatever went wrong before.
    """
    part: Path | None = None
    try:
        _check(target, history)
        with NamedTemporaryFile(dir=target.parent, prefix=HIDDEN, delete=False) as file:
            part = Path(file.name)
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except Exception as error:
        left = "" if part is None or _removed(part) else f" {tr(_LEFT).format(name=HIDDEN)}"
        if isinstance(error, OSError):
            advice = tr(_ADVICE.get(error.errno or 0, _OTHER))
            raise ExportError(tr(FAILED), f"{advice}{left}", f"{error}; {target}") from error
        if left:
            raise ExportError(tr(FAILED), left.strip(), str(target)) from error
        raise


def _removed(part: Path) -> bool:
    try:
        part.unlink(missing_ok=True)
    except OSError:  # the folder can't be changed any more
        return False
    return True


def _check(target: Path, history: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        own = history.with_name(history.name + ending)
        if own.resolve() == target.resolve() or (
            own.exists() and target.exists() and own.samefile(target)
        ):
            raise ExportError(tr(FAILED), tr(_ITSELF), str(target))
    if target.exists() and not target.is_file():
        raise FileExistsError(errno.EEXIST, "not a file", str(target))
