"""The demo server: providers on this computer, so that anyone can try the app."""

import contextlib
import logging
import re
import socket
import socketserver
import sys
import threading
import time
from functools import partial
from http.server import BaseHTTPRequestHandler
from typing import Any, Self

from gui_app.demo.accounts import demo_credentials
from gui_app.demo.api import Answer, Call
from gui_app.demo.player import Played
from gui_app.demo.stage import Seen, Stage
from gui_app.providers.spec import Provider

MAX_BODY = 1_000_000
"""Bytes; line and header limits are those of ``http.server``: 64 KB a line, 100 headers."""

_IDLE_SECONDS = 30.0
_POLL_SECONDS = 0.05
_JOIN_SECONDS = 0.5
_LENGTH = re.compile(r"[0-9]{1,15}")
_log = logging.getLogger(__name__)


class DemoServer:
    """Listens on 127.0.0.1 on a free port. Runs once: made, started, stopped.

    Attributes:
        address: for example ``http://127.0.0.1:40123``; calls wait there until ``start``.
        credentials: provider id to credential name to value, issued when this was made.
    """

    def __init__(self) -> None:
        self.credentials = demo_credentials(time.time())
        self._stage = Stage(self.credentials)
        self._stopping = threading.Event()
        self._listener = _Listener(partial(_Connection, self._stage, self._stopping))
        self.address = "http://{}:{}".format(*self._listener.server_address)
        self._thread = threading.Thread(
            target=self._listener.serve_forever, args=(_POLL_SECONDS,), name="demo", daemon=True
        )

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Begin to answer, in threads of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Hang up on everybody, pending answers included, and end every thread."""
        self._stopping.set()
        if self._thread.is_alive():
            self._listener.shutdown()
            self._thread.join()
        self._listener.server_close()
        self._listener.hang_up()

    def play(self, provider: Provider) -> Played:
        """Play a provider from its file, from now on, in place of one with the same id.

        It may take a second to make up users that fit the file.
        """
        return self._stage.play(provider, self.address)

    def requests(self) -> tuple[Seen, ...]:
        """Return what was asked so far, oldest first: (method, path, deleted, status) each."""
        return self._stage.requests()

    def wait_for_requests(self, count: int, timeout: float) -> bool:
        """Wait until ``count`` requests were read, ``timeout`` seconds at most; tell if so."""
        return self._stage.wait_for_requests(count, timeout)


class _Listener(socketserver.ThreadingTCPServer):
    """Not ``HTTPServer``, which looks up this computer's name in the DNS when it binds."""

    request_queue_size = 128

    def __init__(self, connection: Any) -> None:
        self._open: dict[threading.Thread, socket.socket] = {}
        super().__init__(("127.0.0.1", 0), connection)

    def process_request(self, request: Any, client_address: Any) -> None:
        thread = threading.Thread(
            target=self.process_request_thread,
            args=(request, client_address),
            name="demo-connection",
            daemon=True,
        )
        self._open[thread] = request
        thread.start()

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        super().process_request_thread(request, client_address)
        del self._open[threading.current_thread()]

    def handle_error(self, request: Any, client_address: Any) -> None:
        # The connection is all that is read or written here: the client left, which it may.
        if not isinstance(sys.exception(), OSError):
            _log.exception("The demo server failed on a request")

    def hang_up(self) -> None:
        """Cut the connections that are left and wait for their threads."""
        left = list(self._open.items())
        for _, connection in left:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread, _ in left:
            thread.join(_JOIN_SECONDS)


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "DeletionDeskDemo"
    sys_version = ""
    timeout = _IDLE_SECONDS
    # Head and body are two writes; Nagle's algorithm would hold the second back for 40 ms.
    disable_nagle_algorithm = True

    def __init__(self, stage: Stage, stopping: threading.Event, *args: Any) -> None:
        self._stage = stage
        self._stopping = stopping
        super().__init__(*args)

    def do_DELETE(self) -> None:
        if (body := self._read_body()) is None:
            return
        # Not self.path, in which http.server has tidied up leading slashes.
        path = self.requestline.split()[1]
        answer = self._stage.answer(Call(self.command, path, self.headers, body))
        if self._stopping.wait(answer.delay) or answer.status is None:
            self.close_connection = True
            return
        self._send(answer.status, answer)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Print nothing."""

    def _read_body(self) -> bytes | None:
        """Read the body; None if it is refused or the client left half-way."""
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers:
            self.send_error(411)
        elif not _LENGTH.fullmatch(length):
            self.send_error(400)
        elif int(length) > MAX_BODY:
            self.send_error(413)
        elif len(body := self.rfile.read(int(length))) == int(length):
            return body
        self.close_connection = True
        return None

    def _send(self, status: int, answer: Answer) -> None:
        self.send_response(status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)
