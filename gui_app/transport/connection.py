"""Connections whose request passes a gate on its way out."""

import http.client
import math
import re
import socket
import ssl
import time
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection

from gui_app.transport.failures import (
    Peer,
    changed_on_the_way,
    name_not_found,
    no_tunnel,
    not_connected,
    not_secured,
)
from gui_app.transport.gate import Gate, Turn
from gui_app.transport.lines import HEAD_SIZE, Lines

MIN_SHARE = 0.1
"""Seconds to try an address for, however many there are."""

REST = 1.5
"""Seconds a connection may rest between two requests.

A server that closes it just as a request arrives leaves the outcome unknown. Common servers close
after 2 s (gunicorn), 5 s (Apache, Node.js) or more by default; the half second is for the way.
"""

_DIGITS = re.compile("[0-9]+")


class StaleConnectionError(Exception):
    """A kept connection turned out unfit before the first byte of the request; it is closed."""


class GatedHTTPConnection(HTTPConnection):
    """A connection for one request after the other.

    Args:
        turn: the request under way.
        args: as for urllib3.
        kwargs: as for urllib3.
    """

    def __init__(self, turn: Turn, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._turn = turn
        self._connecting = False
        self._tunnelled = False
        self._started = False
        self._fit_until = 0.0
        self._handle: socket.socket | None = None  # the gate's, while the connection rests

    def connect(self) -> None:
        """Connect, through a proxy if there is one, and agree on TLS if it is https."""
        self._connecting = True
        try:
            super().connect()
        except OSError as error:
            raise not_secured(error, self._peer()) from None
        finally:
            self._connecting = False
        self._fit_until = math.inf

    def putrequest(self, method: str, url: str, *args: Any, **kwargs: Any) -> None:
        """Start the request, if it is still the one that was meant."""
        if url != self._turn.target:
            raise changed_on_the_way()
        self._started = False
        super().putrequest(method, url, *args, **kwargs)

    def send(self, data: Any) -> None:
        """Send a part of the request; while connecting, of the talk with a proxy."""
        if self.sock is None:
            self.connect()
        if not self._connecting:
            if not self._started:
                self._wake()
            self._turn.gate.leave()
        try:
            super().send(data)
        except OSError:  # urllib3 goes on reading: an answer may be there
            self._turn.sound = False
            raise

    @property
    def is_connected(self) -> bool:
        """Leave it to `send` to find out whether a connection still is one."""
        return self.sock is not None

    def rest(self) -> None:
        """Keep the connection for the next request, if nothing speaks against it."""
        if self.sock and self._turn.sound and self._turn.trusted:
            self._handle = self._turn.gate.give_back()
            self._fit_until = time.monotonic() + REST
            self._turn.kept = True

    def close(self) -> None:
        """Close it; the next request connects anew."""
        super().close()
        self._fit_until = 0.0
        self._tunnelled = False
        if self._handle:
            self._handle.close()
            self._handle = None

    def response_class(self, *args: Any, **kwargs: Any) -> "_Response":  # type: ignore[override]
        """Make the reader of an answer: the provider's, or a proxy's while connecting."""
        return _Response(self, self._turn.gate, *args, **kwargs)

    def _is_silent(self) -> bool:
        """Tell whether nothing came, not even an end."""
        sock: Any = self.sock
        sock.settimeout(0)
        try:
            sock.recv(1)
        except OSError as error:
            return isinstance(error, BlockingIOError | ssl.SSLWantReadError)
        finally:
            sock.settimeout(self.timeout)
        return False

    def _wake(self) -> None:
        """Find out, right before the first byte, whether a kept connection can still be used."""
        until, self._fit_until = self._fit_until, 0.0
        if until < math.inf:
            handle, self._handle = self._handle, None
            if handle is None:
                raise StaleConnectionError
            self._turn.gate.hold(handle)
            if time.monotonic() >= until:
                raise StaleConnectionError
            if not self._is_silent():
                self._turn.trusted = False
                raise StaleConnectionError
        self._started = True

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
            self._turn.gate.hold(sock.dup())
            for option in self.socket_options or ():
                sock.setsockopt(*option)
            sock.settimeout(seconds)
            sock.connect(address)
            self._turn.gate.check()
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


class _Response(http.client.HTTPResponse):
    """An answer whose head is complete and sound, and not an interim one (1xx)."""

    def __init__(
        self, connection: GatedHTTPConnection, gate: Gate, sock: socket.socket, **kwargs: Any
    ) -> None:
        super().__init__(sock, **kwargs)
        self._connection = connection
        self._gate = gate
        self._lines = self.fp = Lines(self.fp.detach())

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

    def _close_conn(self) -> None:
        """Called by http.client at the end of the answer, and on giving it up."""
        fit = self._ends_surely() and not self._lines.rest()
        super()._close_conn()  # type: ignore[misc]
        if fit:
            self._connection.rest()

    def _ends_surely(self) -> bool:
        """Tell whether this is the end beyond doubt; else more of it could still come."""
        if self.msg is None or self.will_close or self.version != 11 or self.length:
            return False
        if "close" in ",".join(self.msg.get_all("connection", [])).lower():
            return False
        lengths = self.msg.get_all("content-length", [])
        framing = lengths + self.msg.get_all("transfer-encoding", [])
        if self.status == http.HTTPStatus.NO_CONTENT:
            return framing in ([], ["0"])
        return len(framing) == 1 and (self.chunked or bool(_DIGITS.fullmatch(framing[0])))
