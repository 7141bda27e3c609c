"""The gate each request passes on its way out."""

import contextlib
import socket
import threading

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

    def hold(self, sock: socket.socket) -> None:
        """Take a socket that is about to connect, so that `close` can cut it.

        A duplicate is kept, because wrapping a socket in TLS takes its descriptor away.
        """
        with self._lock:
            self._check()
            self._let_go()
            self._handle = sock.dup()

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
