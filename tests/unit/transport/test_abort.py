"""Stopping an exchange in each phase."""

import socket
import sys
import threading
import time
from pathlib import Path

import pytest

from gui_app.domain.http import ExchangeFailed, Reply
from gui_app.transport.body import read_body
from gui_app.transport.gate import Gate

HEAD = b"HTTP/1.1 200 OK\r\n"
SOON = 10
EVERY_WAY = pytest.mark.parametrize("way", ["alone", "lane", "kept"], indirect=True)


def is_stopped(result: object, *, left: bool) -> bool:
    ending = "It may or may not have been carried out." if left else "Nothing was sent."
    return (
        isinstance(result, ExchangeFailed)
        and result.left is left
        and result.message == f"The app was closed before an answer came. {ending}"
    )


def test_before_the_start(serve, make_exchange):
    server = serve(b"")
    exchange = make_exchange(f"{server.url}/x")
    assert exchange.abort()
    with pytest.raises(ExchangeFailed) as failed:
        exchange.run()
    assert is_stopped(failed.value, left=False)
    assert exchange.abort()
    assert server.connections == 0


def test_while_a_name_is_looked_up(serve, start, monkeypatch):
    server = serve(b"")
    asked, go = threading.Event(), threading.Event()

    def look_up(*_args, **_kwargs):
        asked.set()
        assert go.wait(SOON)
        return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", server.port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    running = start("http://api.example.invalid/x")
    assert asked.wait(SOON)
    assert running.exchange.abort()
    go.set()
    assert is_stopped(running.end(), left=False)
    assert server.connections == 0


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel through /proc")
def test_while_connecting(start, wait_until):
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)):
            running = start(f"http://127.0.0.1:{port}/x", connect=30, total=30)
            wait_until(lambda: f":{port:04X} 02 " in Path("/proc/net/tcp").read_text())
            began = time.monotonic()
            assert running.exchange.abort()
            assert is_stopped(running.end(), left=False)
            assert time.monotonic() - began < 1


def test_in_the_handshake(serve, start):
    greeted = threading.Event()

    def stay_silent(talk):
        talk.sock.recv(1, socket.MSG_PEEK)
        greeted.set()
        talk.server.stopping.wait(SOON)

    server = serve(stay_silent)
    running = start(f"https://127.0.0.1:{server.port}/x")
    assert greeted.wait(SOON)
    began = time.monotonic()
    assert running.exchange.abort()
    assert is_stopped(running.end(), left=False)
    assert time.monotonic() - began < 1


def at_the_gate(monkeypatch, *, behind: bool) -> tuple[threading.Event, threading.Event]:
    """Hold requests right before or right behind the gate."""
    reached, go = threading.Event(), threading.Event()
    leave = Gate.leave

    def hold(self):
        if behind:
            leave(self)
        reached.set()
        assert go.wait(SOON)
        if not behind:
            leave(self)

    monkeypatch.setattr(Gate, "leave", hold)
    return reached, go


def test_right_before_the_gate(serve, start, monkeypatch):
    server = serve(lambda talk: talk.wait_for_end())
    reached, go = at_the_gate(monkeypatch, behind=False)
    running = start(f"{server.url}/x")
    assert reached.wait(SOON)
    assert running.exchange.abort()
    go.set()
    assert is_stopped(running.end(), left=False)
    assert server.received == b""


def test_right_behind_the_gate(serve, start, monkeypatch):
    server = serve(lambda talk: talk.wait_for_end())
    reached, go = at_the_gate(monkeypatch, behind=True)
    running = start(f"{server.url}/x")
    assert reached.wait(SOON)
    assert not running.exchange.abort()
    go.set()
    assert is_stopped(running.end(), left=True)


@EVERY_WAY
def test_while_waiting_for_the_answer(serve, start):
    server = serve(lambda talk: (talk.request(), talk.wait_for_end()))
    running = start(f"{server.url}/x", silence=30, total=30)
    assert server.asked.wait(SOON)
    began = time.monotonic()
    assert not running.exchange.abort()
    assert not running.exchange.abort()
    assert is_stopped(running.end(), left=True)
    assert time.monotonic() - began < 1


@pytest.mark.parametrize("head", [b"Content-Length: 9\r\n", b"Transfer-Encoding: chunked\r\n", b""])
def test_in_the_body(serve, start, monkeypatch, head):
    """Without a length, what came until the cut would look like a whole body."""
    reading = threading.Event()

    def note(*args):
        reading.set()
        return read_body(*args)

    monkeypatch.setattr("gui_app.transport.exchange.read_body", note)

    def half(talk):
        talk.request()
        talk.send(HEAD + head + b"\r\n5\r\nab")
        talk.wait_for_end()

    running = start(f"{serve(half).url}/x")
    assert reading.wait(SOON)
    assert not running.exchange.abort()
    result = running.end()
    assert is_stopped(result, left=True)
    assert result.status == 200


def test_between_the_last_byte_and_the_end(serve, start, monkeypatch):
    server = serve(HEAD + b"Content-Length: 2\r\n\r\nhi")
    reached, go = threading.Event(), threading.Event()

    def hold(*args):
        body = read_body(*args)
        reached.set()
        assert go.wait(SOON)
        return body

    monkeypatch.setattr("gui_app.transport.exchange.read_body", hold)
    running = start(f"{server.url}/x")
    assert reached.wait(SOON)
    assert not running.exchange.abort()
    go.set()
    assert is_stopped(running.end(), left=True)


@EVERY_WAY
def test_after_the_end(serve, start):
    server = serve(HEAD + b"Content-Length: 2\r\n\r\nhi")
    running = start(f"{server.url}/x")
    assert isinstance(running.end(), Reply)
    assert not running.exchange.abort()


def test_after_a_failure(serve, make_exchange):
    exchange = make_exchange("http://127.0.0.1:1/x")
    with pytest.raises(ExchangeFailed):
        exchange.run()
    assert exchange.abort()


def test_one_exchange_does_not_touch_another(serve, start):
    server = serve(lambda talk: (talk.request(), talk.wait_for_end()))
    other = serve(HEAD + b"Content-Length: 2\r\n\r\nhi")
    running = start(f"{server.url}/x")
    assert server.asked.wait(SOON)
    running.exchange.abort()
    assert isinstance(start(f"{other.url}/x").end(), Reply)


def test_aborting_at_random_never_contradicts_the_server(serve, start):
    """Whatever the moment: if abort says that nothing left, the server saw nothing."""
    for step in range(60):
        server = serve(
            lambda talk: (talk.request(), talk.send(HEAD + b"Content-Length: 0\r\n\r\n"))
        )
        running = start(f"{server.url}/x")
        time.sleep(step / 10_000)  # to hit another moment each time, not to wait for one
        unsent = running.exchange.abort()
        result = running.end()
        if unsent:
            assert is_stopped(result, left=False)
            server.stop()
            assert server.received == b""
        else:
            assert isinstance(result, Reply) or is_stopped(result, left=True)
