"""The gate each request passes on its way out, and whose turn it is."""

import contextlib
import socket
import threading
from dataclasses import dataclass

from gui_app.transport.failures import ExchangeError


class Gate:
    """Knows for certain whether a request left, and can stop it at any time.

    One per exchange. The worker thread calls all methods but `close`, which any thread may.

    Attributes:
        left: True from right before the first byte of the request goes out.
        closed_by: what closed the gate, as a sentence; None while it is open.
        status: the HTTP status code of the answer, once seen.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._handle: socket.socket | None = None
        self.left = False
        self.closed_by: str | None = None
        self.status: int | None = None

    def hold(self, handle: socket.socket) -> None:
        """Take over what `close` cuts: a duplicate of the socket that is about to be used.

        The socket itself would not do, because wrapping it in TLS takes its descriptor away.
        """
        with self._lock:
            self._let_go()
            self._handle = handle
            self._check()

    def give_back(self) -> socket.socket | None:
        """Hand the duplicate to whoever keeps the connection; from then on `close` cuts nothing."""
        with self._lock:
            handle, self._handle = self._handle, None
            return handle

    def check(self) -> None:
        """Raise if the gate was closed."""
        with self._lock:
            self._check()

    def leave(self) -> None:
        """Let the request out; raise if the gate was closed before."""
        with self._lock:
            self._check()
            self.left = True

    def close(self, by: str) -> bool:
        """Stop the exchange: nothing may leave any more, and a blocked read wakes.

        Args:
            by: the reason as a sentence for people.

        Returns:
            True if not one byte of the request left, or ever will.
        """
        with self._lock:
            if self.closed_by is None:
                self.closed_by = by
                if self._handle:
                    with contextlib.suppress(OSError):  # not connected yet
                        self._handle.shutdown(socket.SHUT_RDWR)
            return not self.left

    def release(self) -> None:
        """Let go of the socket, at the end in any case; from then on `close` cuts nothing."""
        with self._lock:
            self._let_go()

    def _check(self) -> None:
        if self.closed_by:
            raise ExchangeError(self.closed_by, "stopped from inside")

    def _let_go(self) -> None:
        if self._handle:
            self._handle.close()
            self._handle = None


@dataclass(slots=True)
class Turn:
    """Whose turn it is on a connection that is kept.

    Attributes:
        gate: what the request has to pass.
        target: path and query as they shall stand in the request line.
        sound: the request went out without an error so far.
        kept: the connection was found fit for another request when the answer ended.
        trusted: the server has not let us down on a kept connection yet.
    """

    gate: Gate
    target: str
    sound: bool = True
    kept: bool = False
    trusted: bool = True
