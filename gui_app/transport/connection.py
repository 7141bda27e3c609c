"""Connections whose request passes a gate on its way out."""

import functools
import http.client
import io
import math
import socket
import time
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection

from gui_app.transport.failures import (
    ExchangeError,
    Peer,
    name_not_found,
    no_tunnel,
    not_connected,
    not_secured,
)
from gui_app.transport.gate import Gate

HEAD_SIZE = 262_144
"""Bytes of status line and headers, as in browsers; http.client alone would take 6.5 MB."""

MIN_SHARE = 0.1
"""Seconds to try an address for, however many there are."""


class GatedHTTPConnection(HTTPConnection):
    """A connection for one request.

    Args:
        gate: what the request has to pass.
        target: path and query as they shall stand in the request line.
        args: as for urllib3.
        kwargs: as for urllib3.
    """

    def __init__(self, gate: Gate, target: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._gate = gate
        self._target = target
        self._connecting = False
        self._tunnelled = False
        self.response_class = functools.partial(_Response, gate)  # type: ignore[assignment]

    def connect(self) -> None:
        """Connect, through a proxy if there is one, and agree on TLS if it is https."""
        self._connecting = True
        try:
            super().connect()
        except OSError as error:
            raise not_secured(error, self._peer()) from None
        finally:
            self._connecting = False

    def putrequest(self, method: str, url: str, *args: Any, **kwargs: Any) -> None:
        """Start the request, if it is still the one that was meant."""
        if url != self._target:
            raise changed_on_the_way()
        super().putrequest(method, url, *args, **kwargs)

    def send(self, data: Any) -> None:
        """Send a part of the request; while connecting, of the talk with a proxy."""
        if self.sock is None:
            self.connect()
        if not self._connecting:
            self._gate.leave()
        super().send(data)

    def _new_conn(self) -> socket.socket:
        peer = self._peer()
        try:
            found = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise name_not_found(error, peer) from None
        seconds = float(self.timeout or 0)
        end = time.monotonic() + seconds
        problem = OSError()
        for tried, (family, kind, protocol, _, address) in enumerate(found):
            share = max((end - time.monotonic()) / (len(found) - tried), MIN_SHARE)
            try:
                return self._open(socket.socket(family, kind, protocol), address, share)
            except OSError as error:
                problem = error
        raise not_connected(problem, peer, seconds)

    def _open(self, sock: socket.socket, address: Any, seconds: float) -> socket.socket:
        try:
            self._gate.hold(sock)
            for option in self.socket_options or ():
                sock.setsockopt(*option)
            sock.settimeout(seconds)
            sock.connect(address)
            self._gate.check()
            sock.settimeout(self.timeout)
        except BaseException:
            sock.close()
            raise
        return sock

    def _tunnel(self) -> None:
        host = str(self._tunnel_host)
        try:
            super()._tunnel()
        except (OSError, http.client.HTTPException) as error:
            raise no_tunnel(error, self._peer(), host) from None
        self._tunnelled = True

    def _peer(self) -> Peer:
        if self.proxy and not self._tunnelled:
            return Peer(self.host, is_proxy=True)
        return Peer(self._tunnel_host or self.host, is_proxy=False)


class GatedHTTPSConnection(GatedHTTPConnection, HTTPSConnection):
    """The same with TLS."""

    def connect(self) -> None:
        """Connect; from then on, an end that TLS does not vouch for is an error.

        Else a connection cut by anybody would end an answer without a length as if it was whole
        (RFC 9112, section 9.8).
        """
        super().connect()
        self.sock.suppress_ragged_eofs = False  # type: ignore[union-attr]


class _Lines(io.BufferedReader):
    """Lines of HTTP, each of which has an end; http.client takes half a head for a whole one.

    Attributes:
        room: bytes that lines may still take.
    """

    def __init__(self, raw: io.RawIOBase) -> None:
        super().__init__(raw)
        self.room: float = HEAD_SIZE

    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(size)
        if not line.endswith(b"\n") and len(line) != size:
            raise http.client.RemoteDisconnected("in the middle of a line")
        self.room -= len(line)
        if self.room < 0:
            raise http.client.LineTooLong("head")
        return line


class _Response(http.client.HTTPResponse):
    """An answer whose head is complete and sound, and not an interim one (1xx)."""

    def __init__(self, gate: Gate, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self._gate = gate
        self._lines = self.fp = _Lines(self.fp.detach())

    def begin(self) -> None:
        self._begin()
        while 100 <= self.status < 200 and self.status != http.HTTPStatus.SWITCHING_PROTOCOLS:
            self.headers = None  # type: ignore[assignment] # http.client's sign to read a head
            self._begin()
        endless = self.length is None and not self.chunked
        if (
            self.status < http.HTTPStatus.OK
            or self.msg.get_payload()  # what could not be read as headers
            or (endless and ("content-length" in self.msg or "transfer-encoding" in self.msg))
        ):
            raise http.client.HTTPException

    def _begin(self) -> None:
        self._lines.room = HEAD_SIZE
        try:
            super().begin()
            self._lines.room = math.inf  # the body has its own limit
        finally:
            if isinstance(self.status, int) and self.status >= http.HTTPStatus.OK:
                self._gate.status = self.status


def changed_on_the_way() -> ExchangeError:
    """The address on the wire would not be the one that was confirmed."""
    return ExchangeError(
        "The address would have been changed on the way. Check the values for unusual signs.",
        "the path or host to be sent differs from the one that was meant",
    )
