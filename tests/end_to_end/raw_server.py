"""A raw socket server on loopback that keeps its own record of what arrived whole."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable
from typing import NamedTuple, Self

PATIENCE = 20.0
"""Seconds until something that was waited for has not happened."""


class Asked(NamedTuple):
    """A request that arrived to its last byte.

    Attributes:
        line: the request line.
        headers: names as they came, in order.
        body: as it came.
        at: monotonic seconds.
    """

    line: str
    headers: list[tuple[str, str]]
    body: bytes
    at: float

    @property
    def target(self) -> str:
        """Return path and query as they stood on the wire."""
        return self.line.split(" ")[1]

    def header(self, name: str) -> list[str]:
        """Return every value of a header."""
        return [v for k, v in self.headers if k.lower() == name.lower()]


class Talk:
    """One connection, from the server's side."""

    def __init__(self, sock: socket.socket, stopping: threading.Event) -> None:
        self._sock = sock
        self._stopping = stopping
        self.came = b""

    def send(self, data: bytes) -> None:
        self._sock.sendall(data)

    def close(self) -> None:
        """Hang up."""
        self._sock.shutdown(socket.SHUT_RDWR)

    def drip(self, piece: bytes) -> None:
        """Send a piece every 100 ms until the other side goes away."""
        while not self._stopping.wait(0.1):
            self.send(piece)

    def wait_for_end(self) -> None:
        """Say nothing until the other side goes away."""
        while self._more():
            pass

    def read(self) -> Asked | None:
        """Read one request; None if it does not arrive whole."""
        while b"\r\n\r\n" not in self.came:
            if not self._more():
                return None
        head, _, _ = self.came.partition(b"\r\n\r\n")
        line, *rest = head.decode("latin-1").split("\r\n")
        headers = [(k, v.strip()) for k, _, v in (r.partition(":") for r in rest)]
        length = sum(int(v) for k, v in headers if k.lower() == "content-length")
        while len(self.came) < len(head) + 4 + length:
            if not self._more():
                return None
        end = len(head) + 4 + length
        body, self.came = self.came[len(head) + 4 : end], self.came[end:]
        return Asked(line, headers, body, time.monotonic())

    def _more(self) -> bool:
        data = self._sock.recv(65536)
        self.came += data
        return bool(data)


Play = Callable[[Talk, Asked], None]


def reply(
    status: int = 200, body: bytes | str = b"", *headers: str, length: int | None = None
) -> bytes:
    """Put an answer together."""
    data = body.encode() if isinstance(body, str) else body
    size = len(data) if length is None else length
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {size}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + data


def sends(*answers: bytes) -> Play:
    """Make a play that gives each request the next answer, the last one again and again."""
    left = list(answers)

    def play(talk: Talk, _: Asked) -> None:
        talk.send(left.pop(0) if len(left) > 1 else left[0])

    return play


def silence(talk: Talk, _: Asked) -> None:
    """Never answer."""
    talk.wait_for_end()


DELETED = reply(200, '{"statuscode": "200", "status": true, "message": "Gone."}')
"""An answer that both providers' files read as deleted."""


class Server:
    """Answers as ``play`` says, on each connection, in threads.

    Args:
        play: what is done after a whole request; deletes everybody if not given.
        keep: answer one request after the other on a connection, not one alone.
        port: where to listen; 0 for any that is free.

    Attributes:
        asked: the requests that arrived whole, in the order of their last byte, less questions.
        questions: those of them that change nothing, in the same way.
        connections: how many there were, less those with a question.
        port: where it listens.
        play: what is done after a whole request; may be replaced at any time.
        knows: the same after a question; knows nobody until it is replaced.
    """

    def __init__(self, play: Play | None = None, *, keep: bool = False, port: int = 0) -> None:
        self._keep = keep
        self.asked: list[Asked] = []
        self.questions: list[Asked] = []
        self.connections = 0
        self.play = play or sends(DELETED)
        self.knows = sends(reply(404))
        self._changed = threading.Condition()
        self._stopping = threading.Event()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", port))
        self.port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._accept)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(PATIENCE)
        with self._changed:
            for sock in self._open:
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)

    def wait_for_open(self, count: int) -> None:
        """Wait until this many connections are open now."""
        with self._changed:
            opened = self._changed.wait_for(lambda: len(self._open) == count, PATIENCE)
            assert opened, len(self._open)

    def wait_for(self, count: int) -> list[Asked]:
        """Wait until this many requests arrived whole, and return them all."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.asked) >= count, PATIENCE), self.asked
            return list(self.asked)

    def wait_for_questions(self, count: int) -> list[Asked]:
        """Wait until this many questions arrived whole, and return them all."""
        with self._changed:
            arrived = self._changed.wait_for(lambda: len(self.questions) >= count, PATIENCE)
            assert arrived, self.questions
            return list(self.questions)

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._talk, args=[sock])
            with self._changed:
                self.connections += 1
                self._open.add(sock)
                self._changed.notify_all()
                self._threads.append(thread)
            thread.start()

    def _talk(self, sock: socket.socket) -> None:
        talk = Talk(sock, self._stopping)
        with contextlib.suppress(OSError):  # the other side may leave at any time
            while asked := talk.read():
                question = asked.line.startswith("GET ")
                with self._changed:
                    (self.questions if question else self.asked).append(asked)
                    self.connections -= question
                    self._changed.notify_all()
                (self.knows if question else self.play)(talk, asked)
                if not self._keep:
                    break
        with self._changed:
            self._open.discard(sock)
            self._changed.notify_all()
        sock.close()
