"""What stops an exchange, by itself."""

import socket
import time

import pytest

from gui_app.transport.failures import ExchangeError
from gui_app.transport.gate import Gate
from gui_app.transport.watch import Watch


@pytest.fixture
def watch(no_thread_left):
    watch = Watch()
    yield watch
    watch.stop()


def test_closed_gate_lets_nothing_connect_and_owns_what_it_was_given():
    gate, sock = Gate(), socket.socket()
    gate.close("Stopped.")
    with pytest.raises(ExchangeError):
        gate.hold(sock)
    gate.release()
    assert sock.fileno() == -1


def test_what_was_given_back_is_not_cut():
    gate = Gate()
    ours, theirs = socket.socketpair()
    with ours, theirs:
        gate.hold(ours)
        assert gate.give_back() is ours
        gate.close("Stopped.")
        gate.release()
        ours.sendall(b"x")
        assert theirs.recv(1) == b"x"


def test_watch_closes_the_gate_when_time_is_over(watch, wait_until):
    gate = Gate()
    with watch.over(gate, 0.05, lambda: "Too long."):
        wait_until(lambda: gate.closed_by is not None)
    assert gate.closed_by == "Too long."


def test_watch_leaves_a_gate_alone_that_was_in_time(watch, wait_until):
    gate = Gate()
    with watch.over(gate, 0.5, lambda: "Too long."):
        began = time.monotonic()
    wait_until(lambda: time.monotonic() > began + 0.6)
    assert gate.closed_by is None


def test_watch_needs_one_thread_and_wakes_it_seldom(watch, monkeypatch):
    woken = []
    monkeypatch.setattr(watch._changed, "notify", lambda: woken.append(1))
    for _ in range(100):
        with watch.over(Gate(), 60, str):
            pass
    monkeypatch.undo()
    assert len(woken) <= 1  # before the thread is on its way
