"""Reading an answer's body without being flooded by it."""

import zlib

from urllib3.response import BaseHTTPResponse

_PIECE = 16_384
"""Bytes asked of the connection at a time."""


def read_body(response: BaseHTTPResponse, limit: int) -> tuple[bytes, bool]:
    """Read and unpack a body.

    urllib3's own unpacking is not used: it takes half a gzip stream for a whole one.

    Args:
        response: with nothing of its body read yet.
        limit: bytes, both as they come and unpacked.

    Returns:
        The unpacked bytes, at most ``limit``, and whether there was more, which was not read.

    Raises:
        zlib.error: it is not packed as it says, or not to its end.
    """
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    stream: _Plain | _Packed | None = None
    body = bytearray()
    came = 0
    while data := response.read1(_PIECE, decode_content=False):
        stream = stream or _stream(encoding, data)
        came += len(data)
        body += stream.feed(data, limit + 1 - len(body))
        if max(came, len(body)) > limit:
            return bytes(body[:limit]), True
    if stream:
        stream.finish()
    return bytes(body), False


class _Plain:
    def feed(self, data: bytes, room: int) -> bytes:
        return data[:room]

    def finish(self) -> None:
        pass


class _Packed:
    """Unpacks gzip (also several members in a row) or deflate, never more than asked for."""

    def __init__(self, wbits: int) -> None:
        self._wbits = wbits
        self._member = zlib.decompressobj(wbits)

    def feed(self, data: bytes, room: int) -> bytes:
        unpacked = bytearray()
        while data and len(unpacked) < room:
            if self._member.eof:
                self._member = zlib.decompressobj(self._wbits)
            unpacked += self._member.decompress(data, room - len(unpacked))
            data = self._member.unconsumed_tail or self._member.unused_data
        return bytes(unpacked)

    def finish(self) -> None:
        if not self._member.eof:
            raise zlib.error("ended early")


def _stream(encoding: str, start: bytes) -> _Plain | _Packed:
    if encoding in ("identity", ""):
        return _Plain()
    if encoding in ("gzip", "x-gzip"):
        return _Packed(16 + zlib.MAX_WBITS)
    if encoding == "deflate":  # some servers leave out the zlib header, which starts with 8
        return _Packed(zlib.MAX_WBITS if start[0] & 0x0F == 8 else -zlib.MAX_WBITS)
    raise zlib.error("packed in a way nobody asked for")
