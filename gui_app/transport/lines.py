"""The bytes of an answer, as http.client reads them."""

import http.client
import io
from typing import Any

HEAD_SIZE = 262_144
"""Bytes of status line and headers, as in browsers; http.client alone would take 6.5 MB."""


class _Source(io.RawIOBase):
    """What a connection gives, until nothing more is wanted of it."""

    def __init__(self, raw: io.RawIOBase) -> None:
        super().__init__()
        self._raw = raw
        self.is_over = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        return 0 if self.is_over else self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class Lines(io.BufferedReader):
    """Lines of HTTP, each of which has an end; http.client takes half a head for a whole one.

    Args:
        raw: the connection.

    Attributes:
        room: bytes that lines may still take.
    """

    def __init__(self, raw: io.RawIOBase) -> None:
        self._source = _Source(raw)
        super().__init__(self._source)
        self.room: float = HEAD_SIZE

    def readline(self, size: int | None = -1, /) -> bytes:
        """Read a line, or ``size`` bytes of one that is longer.

        Raises:
            http.client.HTTPException: it has no end, or there is no room for it.
        """
        line = super().readline(size)
        if not line.endswith(b"\n") and len(line) != size:
            raise http.client.RemoteDisconnected("in the middle of a line")
        self.room -= len(line)
        if self.room < 0:
            raise http.client.LineTooLong("head")
        return line

    def rest(self) -> bytes:
        """Return what came along with the last bytes read, and read no more."""
        self._source.is_over = True
        return self.peek()
