"""Stopping and time limits on a connection that is used again."""

import threading
import time

import pytest

from gui_app.domain.http import Reply
from gui_app.transport.gate import Gate

HEAD = b"HTTP/1.1 200 OK\r\n"
OK = HEAD + b"Content-Length: 2\r\n\r\nok"
SOON = 10


@pytest.fixture
def way():
    return "alone"  # each test here makes its own lane


def always(talk):
    while True:
        talk.request()
        talk.send(OK)


def once_then_silent(talk):
    talk.request()
    talk.send(OK)
    talk.server.asked.clear()
    talk.request()
    talk.wait_for_end()


def hold_at_the_gate(monkeypatch, *, behind):
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


def test_abort_before_the_first_byte(serve, send, start, lane, monkeypatch):
    server = serve(always)
    send(f"{server.url}/1", lane=lane)
    reached, go = hold_at_the_gate(monkeypatch, behind=False)
    running = start(f"{server.url}/2", lane=lane)
    assert reached.wait(SOON)
    assert running.exchange.abort()
    go.set()
    assert running.end().left is False
    assert b"/2" not in server.received
    assert send(f"{server.url}/3", lane=lane).body == b"ok"
    assert server.connections == 2


def test_abort_behind_the_gate(serve, send, start, lane, monkeypatch):
    server = serve(always)
    send(f"{server.url}/1", lane=lane)
    reached, go = hold_at_the_gate(monkeypatch, behind=True)
    running = start(f"{server.url}/2", lane=lane)
    assert reached.wait(SOON)
    assert not running.exchange.abort()
    go.set()
    assert running.end().left is True
    assert send(f"{server.url}/3", lane=lane).body == b"ok"
    assert server.connections == 2


@pytest.mark.parametrize("secure", [False, True])
def test_abort_wakes_a_read(serve, server_tls, trusted, send, start, lane, secure):
    def play(talk):
        if secure:
            talk.secure(server_tls)
        once_then_silent(talk)

    server = serve(play)
    url = f"http{'s' * secure}://127.0.0.1:{server.port}"
    send(f"{url}/1", lane=lane)
    running = start(f"{url}/2", lane=lane, silence=30, total=30)
    assert server.asked.wait(SOON)
    began = time.monotonic()
    assert not running.exchange.abort()
    assert running.end().left is True
    assert time.monotonic() - began < 1


def test_abort_of_an_exchange_that_ended_does_not_touch_the_next(serve, make_exchange, start, lane):
    asked, go = threading.Event(), threading.Event()

    def play(talk):
        talk.request()
        talk.send(OK)
        talk.request()
        asked.set()
        assert go.wait(SOON)
        talk.send(OK)
        talk.wait_for_end()

    server = serve(play)
    ended = make_exchange(f"{server.url}/1", lane=lane)
    ended.run()
    running = start(f"{server.url}/2", lane=lane)
    assert asked.wait(SOON)
    assert not ended.abort()
    go.set()
    assert running.end().body == b"ok"
    assert server.connections == 1


def test_aborting_at_random_never_contradicts_the_server(serve, start, lane):
    server = serve(always)
    for step in range(100):
        running = start(f"{server.url}/{step}!", lane=lane)
        time.sleep(step / 50_000)  # to hit another moment each time, not to wait for one
        unsent = running.exchange.abort()
        result = running.end()
        if unsent:
            assert result.left is False
            assert b"/%d!" % step not in server.received
        else:
            assert isinstance(result, Reply) or result.left is True
    running = start(f"{server.url}/last", lane=lane)
    assert running.end().body == b"ok"
    assert server.received.count(b"/last") == 1


@pytest.mark.parametrize("total_before", [0.5, 10])
def test_drip_is_bounded_by_the_total_time(serve, send, fail, lane, total_before):
    """Also if the exchange before had more time, or less."""

    def play(talk):
        talk.request()
        talk.send(OK)
        talk.request()
        talk.send(HEAD + b"X: ")
        talk.drip()

    server = serve(play)
    send(f"{server.url}/1", lane=lane, total=total_before)
    began = time.monotonic()
    failed = fail(f"{server.url}/2", lane=lane, total=0.7)
    assert 0.6 < time.monotonic() - began < 3
    assert failed.message.startswith("127.0.0.1 took longer than 0.7 s in all.")
    assert (failed.left, server.connections) == (True, 1)


def test_time_of_an_exchange_that_ended_does_not_touch_the_next(serve, send, lane):
    def play(talk):
        talk.request()
        talk.send(OK)
        talk.request()
        talk.server.stopping.wait(0.7)
        talk.send(OK)
        always(talk)

    server = serve(play)
    for number, total in enumerate([0.5, 10, 10]):
        assert send(f"{server.url}/{number}", lane=lane, total=total).body == b"ok"
    assert server.connections == 1


def test_silence_is_bounded(serve, send, fail, lane):
    server = serve(once_then_silent)
    send(f"{server.url}/1", lane=lane)
    failed = fail(f"{server.url}/2", lane=lane, silence=0.2)
    assert failed.message.startswith("127.0.0.1 sent nothing for 0.2 s.")
    assert failed.left
