"""A way to the provider that is kept from one exchange to the next."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import requests

from gui_app.domain import on_record
from gui_app.domain.notes import note
from gui_app.transport.adapter import GatedAdapter
from gui_app.transport.connection import StaleConnectionError
from gui_app.transport.failures import ExchangeError
from gui_app.transport.gate import Gate, Turn
from gui_app.transport.proxies import proxies_for
from gui_app.transport.watch import Watch


class Lane:
    """Lets exchanges that follow each other use the same connection.

    A lane is for one exchange at a time: a batch has one for each request in flight. A connection
    is kept only after a whole, well-framed answer, is used again only for the same address, and
    only if nothing came over it meanwhile and it did not rest for too long.

    A server that closes a kept connection without a word may do so just as a request arrives,
    whose outcome then is unknown. So after the first sign of it, none is kept any more.
    """

    def __init__(self) -> None:
        self._turn = Turn(Gate(), "")
        self._adapter = GatedAdapter(self._turn)
        self._watch = Watch()
        self._busy = threading.Lock()
        self._closed = False
        self._origin: tuple[str, str] | None = None
        self._proxies: dict[str, str] = {}

    @contextlib.contextmanager
    def taken(self, gate: Gate, seconds: float, by: Callable[[], str]) -> Iterator[None]:
        """Have the lane for one exchange; if that fails, its connection is closed.

        Args:
            gate: what the request has to pass; closed if the exchange takes too long.
            seconds: the exchange may take in all.
            by: says what to tell people if it takes longer.

        Raises:
            RuntimeError: another exchange has it.
        """
        if not self._busy.acquire(blocking=False):
            raise RuntimeError("a lane is for one exchange at a time")
        try:
            self._turn.gate = gate
            with self._watch.over(gate, seconds, by):
                yield
            if not self._turn.kept:
                self._drop()
        except BaseException:
            if gate.left and not gate.closed_by:
                self._turn.trusted = False
            self._drop()
            raise
        finally:
            self._busy.release()
            if self._closed:
                self.close()

    def send(
        self, request: requests.PreparedRequest, target: str, timeout: tuple[float, float]
    ) -> requests.Response:
        """Send a request and read the head of its answer, while the lane is taken.

        Args:
            request: without a proxy.
            target: path and query as they shall stand in the request line.
            timeout: seconds to connect, and seconds of silence.

        Raises:
            ExchangeError: the lane is closed, or there is no connection.
        """
        if self._closed:
            raise ExchangeError(note(on_record.ABOUT_TO_END), "the lane is closed")
        self._turn.target = target
        try:
            return self._try(request, timeout)
        except StaleConnectionError:  # found out before the first byte, so nothing is repeated
            self._drop()
            return self._try(request, timeout)

    def close(self) -> None:
        """Close the connection, for good; from any thread, any number of times.

        An exchange under way goes on, and the connection is closed at its end.
        """
        self._closed = True
        if self._busy.acquire(blocking=False):
            try:
                self._drop()
                self._watch.stop()
            finally:
                self._busy.release()

    def _try(
        self, request: requests.PreparedRequest, timeout: tuple[float, float]
    ) -> requests.Response:
        url = str(request.url)
        scheme, host, *_ = urlsplit(url)
        if self._origin != (scheme, host):
            self._drop()
            # May ask the registry and name servers: once for each connection is enough.
            self._proxies = proxies_for(url)
            self._origin = scheme, host
        self._turn.sound, self._turn.kept = True, False
        # without a Session, so without cookies, netrc, redirects and environment
        return self._adapter.send(request, stream=True, timeout=timeout, proxies=self._proxies)

    def _drop(self) -> None:
        self._origin = None
        self._adapter.close()
