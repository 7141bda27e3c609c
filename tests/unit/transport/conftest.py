"""Raw socket servers on loopback, and ways to run an exchange against them."""

import contextlib
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from gui_app.domain.http import ExchangeFailed, Reply, Request
from gui_app.transport.exchange import Exchange, Limits
from gui_app.transport.lane import Lane

T = TypeVar("T")
SOON = 10
"""Seconds after which a test gives up; nothing takes that long."""


class Talk:
    """One connection, from the server's side."""

    def __init__(self, sock: socket.socket, server: "Server") -> None:
        self.sock = sock
        self.server = server

    def request(self) -> bytes:
        """Read one request, head and body; what came is in `server.received` at any time.

        One that only warms up a connection is answered, and forgotten.
        """
        while (request := self._request()).startswith(b"DELETE /warm-up "):
            del self.server.received[:]
            self.send(b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n")
        self.server.asked.set()
        return request

    def _request(self) -> bytes:
        data = b""
        while b"\r\n\r\n" not in data:
            data += self._some()
        head, _, body = data.partition(b"\r\n\r\n")
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                while len(body) < int(line.partition(b":")[2]):
                    body += self._some()
        return head + b"\r\n\r\n" + body

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def drip(self, piece: bytes = b"x") -> None:
        """Send a piece every 20 ms until the other side goes away."""
        while not self.server.stopping.wait(0.02):
            self.send(piece)

    def wait_for_end(self) -> None:
        """Keep the connection open until the other side goes away, counting what comes."""
        with contextlib.suppress(ConnectionError):
            while True:
                self._some()

    def secure(self, context: ssl.SSLContext) -> None:
        self.sock = context.wrap_socket(self.sock, server_side=True)

    def secure_inside(self, context: ssl.SSLContext) -> None:
        """TLS within TLS, as behind a proxy that itself is reached by TLS."""
        self.sock = _TlsInTls(self.sock, context)  # type: ignore[assignment]

    def _some(self) -> bytes:
        data = self.sock.recv(65536)
        if not data:
            raise ConnectionAbortedError
        self.server.received += data
        return data


class _TlsInTls:
    def __init__(self, outer: socket.socket, context: ssl.SSLContext) -> None:
        self._outer = outer
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_side=True)
        self._do(self._tls.do_handshake)

    def recv(self, size: int) -> bytes:
        return self._do(lambda: self._tls.read(size))

    def sendall(self, data: bytes) -> None:
        self._do(lambda: self._tls.write(data))

    def close(self) -> None:
        self._outer.close()

    def _do(self, step: Callable[[], T]) -> T:
        while True:
            try:
                result = step()
            except ssl.SSLWantReadError:
                self._outer.sendall(self._outgoing.read())
                data = self._outer.recv(65536)
                if not data:
                    raise ConnectionAbortedError from None
                self._incoming.write(data)
            else:
                self._outer.sendall(self._outgoing.read())
                return result


class Server:
    """Plays the same thing on each connection, one after the other."""

    def __init__(self, play: Callable[[Talk], None], family: int = socket.AF_INET) -> None:
        self.received = bytearray()
        self.connections = 0
        self.asked = threading.Event()
        self.stopping = threading.Event()
        self._play = play
        self._listener = socket.create_server(
            ("::1" if family == socket.AF_INET6 else "127.0.0.1", 0), family=family
        )
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._open: socket.socket | None = None
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        while not self.stopping.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            sock.settimeout(SOON)
            talk = Talk(sock, self)
            self._open = sock
            with contextlib.suppress(OSError):  # the other side may leave at any time
                self._play(talk)
            talk.sock.close()
            sock.close()

    def stop(self) -> None:
        self.stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):
            if self._open:
                self._open.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):  # where shutdown does not wake accept
            socket.create_connection(("127.0.0.1", self.port), 0.1).close()
        self._listener.close()
        self._thread.join(SOON)


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) <= before


@pytest.fixture(autouse=True)
def no_proxy_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def serve(no_thread_left: None) -> Iterator[Callable[..., Server]]:
    """Start servers: ``serve(b"answer")`` or ``serve(lambda talk: …)``."""
    servers: list[Server] = []

    def start(play: bytes | Callable[[Talk], None], **kwargs: int) -> Server:
        def answer(talk: Talk) -> None:
            talk.request()
            assert isinstance(play, bytes)
            talk.send(play)

        servers.append(Server(answer if isinstance(play, bytes) else play, **kwargs))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture(params=["alone", "lane"])
def way(request: pytest.FixtureRequest) -> str:
    """How exchanges are run: without a lane, first on a lane, or on its ``kept`` connection."""
    return request.param


@pytest.fixture
def make_exchange(way: str, no_thread_left: None) -> Iterator[Callable[..., Exchange]]:
    """Make an exchange: ``make_exchange(url, headers={…}, lane=…, connect=1)``."""
    lanes: list[Lane] = []

    def make(
        url: str,
        method: str = "DELETE",
        headers: dict[str, str] | None = None,
        content: bytes | None = None,
        lane: Lane | None = None,
        **limits: float,
    ) -> Exchange:
        if way != "alone" and not lane:
            lane = Lane()
            lanes.append(lane)
        if way == "kept":
            warm_up = "/".join([*url.split("/")[:3], "warm-up"])
            Exchange(Request("DELETE", warm_up, {}), lane=lane).run()
        bounds = Limits(**{"connect": 5, "silence": 5, "total": SOON, **limits})  # type: ignore[arg-type]
        return Exchange(Request(method, url, headers or {}, content), bounds, lane=lane)

    yield make
    for lane in lanes:
        lane.close()


@pytest.fixture
def lane(no_thread_left: None) -> Iterator[Lane]:
    with contextlib.closing(Lane()) as lane:
        yield lane


@pytest.fixture
def send(make_exchange: Callable[..., Exchange]) -> Callable[..., Reply]:
    """Run an exchange: ``send(url, headers={…}, connect=1)``; bounds are short."""

    def run(url: str, **kwargs: object) -> Reply:
        return make_exchange(url, **kwargs).run()

    return run


@pytest.fixture
def fail(make_exchange: Callable[..., Exchange]) -> Callable[..., ExchangeFailed]:
    """Run an exchange that has to fail, and return how."""

    def run(url: str, **kwargs: object) -> ExchangeFailed:
        exchange = make_exchange(url, **kwargs)
        with pytest.raises(ExchangeFailed) as failed:
            exchange.run()
        return failed.value

    return run


@pytest.fixture
def start(make_exchange: Callable[..., Exchange]) -> Iterator[Callable[..., "Running"]]:
    """Run an exchange in a thread."""
    all_running: list[Running] = []

    def run(url: str, **kwargs: object) -> Running:
        all_running.append(Running(make_exchange(url, **kwargs)))
        return all_running[-1]

    yield run
    for running in all_running:
        running.exchange.abort()
        running.thread.join(SOON)


class Running:
    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        self.result: Reply | ExchangeFailed | None = None
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _run(self) -> None:
        try:
            self.result = self.exchange.run()
        except ExchangeFailed as failed:
            self.result = failed

    def end(self) -> Reply | ExchangeFailed | None:
        self.thread.join(SOON)
        assert not self.thread.is_alive()
        return self.result


@pytest.fixture
def wait_until() -> Callable[[Callable[[], bool]], None]:
    """Wait for what has no event to wait for."""

    def wait(fact: Callable[[], bool]) -> None:
        end = time.monotonic() + SOON
        while not fact():
            assert time.monotonic() < end
            threading.Event().wait(0.005)

    return wait


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate with its key, for 127.0.0.1 and api.example.invalid."""
    openssl = shutil.which("openssl")
    if not openssl:
        pytest.skip("needs the openssl command")
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    names = "subjectAltName=IP:127.0.0.1,DNS:api.example.invalid,DNS:proxy.localhost"
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=test", "-addext", names, "-keyout", path, "-out", f"{path}.crt"]
    subprocess.run(command, check=True, capture_output=True)
    path.write_bytes(path.read_bytes() + Path(f"{path}.crt").read_bytes())
    return path


@pytest.fixture
def server_tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.fixture
def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The operating system trusts the certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", f"{certificate}.crt")
