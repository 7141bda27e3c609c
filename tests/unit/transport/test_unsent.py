"""Failures before the gate: nothing left, and a server's own log proves it."""

import errno
import socket

import pytest

from gui_app.transport.connection import GatedHTTPConnection


@pytest.fixture
def closed_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        yield sock.getsockname()[1]


def test_connection_refused(closed_port, fail):
    failed = fail(f"http://127.0.0.1:{closed_port}/x")
    assert not failed.left
    assert failed.message == (
        "127.0.0.1 refused the connection. Check the API address and your internet connection. "
        "Nothing was sent."
    )
    assert failed.detail == "ConnectionRefusedError: Connection refused"


@pytest.mark.parametrize("host", ["api.example.invalid", "x" * 64 + ".invalid"])
def test_name_not_found(fail, host):
    failed = fail(f"https://{host}/x")
    assert not failed.left
    assert failed.message == (
        f"The name {host} was not found. Check the API address and your internet connection. "
        "Nothing was sent."
    )


@pytest.fixture
def full_port():
    """A port that takes no more connections, and does not say so."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        waiting = [socket.socket() for _ in range(4)]
        for sock in waiting:
            sock.setblocking(False)
            sock.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]
        for sock in waiting:
            sock.close()


def test_connect_takes_too_long(full_port, fail):
    failed = fail(f"http://127.0.0.1:{full_port}/x", connect=0.2)
    assert not failed.left
    assert failed.message.startswith("127.0.0.1 could not be reached within 0.2 s.")


def test_total_time_bounds_connecting(full_port, fail):
    failed = fail(f"http://127.0.0.1:{full_port}/x", connect=5, total=0.3)
    assert not failed.left
    assert failed.message == "127.0.0.1 took longer than 0.3 s in all. Nothing was sent."


def test_all_addresses_share_the_time_to_connect(full_port, closed_port, fail, monkeypatch):
    found = [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", full_port))] * 4
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    tries = []
    real = GatedHTTPConnection._open

    def open_and_note(self, sock, address, seconds):
        tries.append(seconds)
        return real(self, sock, address, seconds)

    monkeypatch.setattr(GatedHTTPConnection, "_open", open_and_note)
    fail("http://api.example.invalid/x", connect=0.8)
    assert len(tries) == 4
    assert max(tries) < 0.25


def test_next_address_is_tried(serve, send, closed_port, monkeypatch):
    server = serve(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")
    found = [
        (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", port))
        for port in (closed_port, server.port)
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    assert send("http://api.example.invalid/x").body == b"hi"


@pytest.mark.parametrize("number", [errno.EPERM, errno.EACCES, errno.EMFILE])
def test_operating_system_gives_no_socket(serve, fail, monkeypatch, number):
    server = serve(b"")
    real = socket.socket

    def refuse(*args, **kwargs):
        if "fileno" in kwargs:
            return real(*args, **kwargs)
        raise OSError(number, "no")

    monkeypatch.setattr("gui_app.transport.connection.socket.socket", refuse)
    failed = fail(f"{server.url}/x")
    monkeypatch.undo()
    assert not failed.left
    assert failed.message.startswith("This computer did not allow a connection to 127.0.0.1.")
    assert server.connections == 0


@pytest.mark.parametrize(
    "error", [MemoryError(), RecursionError(), ValueError("s3cret"), OSError()]
)
def test_whatever_breaks_before_the_gate_left_nothing(serve, fail, monkeypatch, error):
    server = serve(lambda talk: talk.wait_for_end())

    def connect_and_break(self):
        self.sock = socket.create_connection(("127.0.0.1", server.port))
        raise error

    monkeypatch.setattr("urllib3.connection.HTTPConnection.connect", connect_and_break)
    failed = fail(f"{server.url}/x")
    assert not failed.left
    assert "s3cret" not in str(failed)
    assert server.received == b""


@pytest.mark.parametrize("error", [MemoryError(), ValueError("s3cret"), PermissionError(1, "no")])
def test_whatever_breaks_behind_the_gate_may_have_left(serve, fail, monkeypatch, error):
    server = serve(lambda talk: talk.wait_for_end())

    def refuse(*_):
        raise error

    monkeypatch.setattr("http.client.HTTPConnection.send", refuse)
    failed = fail(f"{server.url}/x")
    assert failed.left
    assert failed.message.endswith("It may or may not have been carried out.")
    assert "s3cret" not in str(failed)


def test_no_thread_for_the_deadline_leaves_nothing(serve, fail, monkeypatch):
    server = serve(b"")

    def refuse(_):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr("threading.Thread.start", refuse)
    assert not fail(f"{server.url}/x").left
    assert server.connections == 0
