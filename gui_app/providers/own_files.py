"""A person's own provider files: kept, replaced and removed on the disk."""

import errno
import os
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TypeVar

from gui_app.domain.errors import SettingsError
from gui_app.domain.words import mark, tr

_T = TypeVar("_T")

_NOT_READ = mark("The file could not be read")
_NOT_SAVED = mark("The file could not be saved")
_NOT_REMOVED = mark("The file could not be removed")


def read(file: Path, most: int) -> bytes:
    """Return the bytes of a file, or one more than ``most`` of a larger one.

    Raises:
        SettingsError: it can't be read.
    """

    def begin() -> bytes:
        if not file.is_file():  # a pipe would never end
            raise FileNotFoundError(errno.ENOENT, "not a file")
        with file.open("rb") as stream:
            return stream.read(most + 1)

    return _trying(_NOT_READ, file, begin)


def write(file: Path, data: bytes) -> None:
    """Write a file for its owner alone, wholly or not at all.

    Raises:
        SettingsError: nothing was changed; the disk is full or read-only, for example.
    """
    _trying(_NOT_SAVED, file, lambda: _replace(file, data))


def remove(file: Path) -> None:
    """Remove a file; it may be gone already.

    Raises:
        SettingsError: it is still there.
    """
    _trying(_NOT_REMOVED, file, lambda: file.unlink(missing_ok=True))


def free_name(folder: Path, provider: str) -> Path:
    """Return where a new provider's file can go: ``<id>.toml``, unless that is there already."""
    names = (f"{provider}-{n}.toml" if n > 1 else f"{provider}.toml" for n in count(1))
    return next(file for name in names if not (file := folder / name).exists())


def _replace(file: Path, data: bytes) -> None:
    # mkstemp makes it 0600; and it does not end in .toml, so that no start takes it for one.
    handle, name = tempfile.mkstemp(prefix=f"{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _trying(title: str, file: Path, work: Callable[[], _T]) -> _T:
    try:
        return work()
    except OSError as error:
        advice = tr("Check that there is room on the disk and that you may write into {folder}.")
        if title == _NOT_READ:
            advice = tr("Check the file {file}, and that you may use the folder {folder}.")
        raise SettingsError(
            title,
            advice.format(file=file.name, folder=file.parent),
            error.strerror or type(error).__name__,
        ) from error
