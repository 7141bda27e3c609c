"""A workbook's ZIP archive, read within limits."""

from io import BytesIO
from typing import IO, Any
from zipfile import ZipFile

from gui_app.domain.words import tr
from gui_app.jobs.lists.table import ListError, Progress, unusable

MAX_PART = 512 * 1024 * 1024
"""Bytes of a part that is read piece by piece; a sheet of 500,000 rows takes about 100 MB."""

MAX_SMALL_PART = 8 * 1024 * 1024
"""Bytes of a part that is read at once."""

MAX_ROW = 16 * 1024 * 1024
"""Bytes between the ends of two rows or strings, which are in memory at once."""

_MAX_PARTS = 10_000
_ENTRY = b"PK\x01\x02"


class Archive(ZipFile):
    """Refuses what would take all memory; ``zipfile`` reads no more than a part's stated size."""

    def __init__(self, data: bytes) -> None:
        if data.count(_ENTRY) > _MAX_PARTS:
            raise bomb()
        super().__init__(BytesIO(data))

    def open(self, name: Any, *args: Any, **kwargs: Any) -> IO[bytes]:
        """Open a part."""
        if self.getinfo(getattr(name, "filename", name)).file_size > MAX_PART:
            raise bomb()
        return super().open(name, *args, **kwargs)

    def read(self, name: Any, pwd: bytes | None = None) -> bytes:
        """Return a small part."""
        if self.getinfo(getattr(name, "filename", name)).file_size > MAX_SMALL_PART:
            raise bomb()
        return super().read(name, pwd)


class Part:
    """A part read piece by piece, with progress in bytes.

    Args:
        stream: the open part.
        progress: is told how much was read.
    """

    def __init__(self, stream: IO[bytes], progress: Progress) -> None:
        self._stream = stream
        self._progress = progress
        self._rest = MAX_ROW

    def read(self, size: int = -1) -> bytes:
        """Read on.

        Raises:
            ListError: the row or string has no end.
            Cancelled: somebody cancelled the progress.
        """
        data = self._stream.read(size)
        self._progress.step(len(data))
        self._rest -= len(data)
        if self._rest < 0:
            raise bomb()
        return data

    def ended(self) -> None:
        """Note that a row or string is complete, and out of memory soon."""
        self._rest = MAX_ROW


def bomb() -> ListError:
    """Return the refusal of an archive that would take all memory."""
    return unusable(
        tr(
            "The workbook unpacks to far more than a list needs. "
            "Copy the list into a new workbook, or save it as CSV."
        )
    )
