"""Kept connections on which something happened: no answer is ever taken for another's."""

import socket
import threading

import pytest

from gui_app.transport import connection

HEAD = b"HTTP/1.1 200 OK\r\n"
OK = HEAD + b"Content-Length: 2\r\n\r\nok"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
SOON = 10


@pytest.fixture
def way():
    return "alone"  # each test here makes its own lane


def always(answer):
    def play(talk):
        while True:
            talk.request()
            talk.send(answer)

    return play


def send_two(server, send, lane):
    send(f"{server.url}/1", lane=lane)
    assert send(f"{server.url}/2", lane=lane).body == b"ok"


@pytest.mark.parametrize(
    ("answer", "more"),
    [(OK, OK), (OK, b"\r\n"), (b"HTTP/1.1 204 No\r\n\r\n", b"x"), (CHUNKED + b"0\r\n\r\n", OK[:9])],
)
def test_bytes_behind_an_answer_are_nobodys_answer(serve, send, lane, answer, more):
    left = threading.Event()

    def play(talk):
        if talk.server.connections > 1:
            return always(OK)(talk)
        talk.request()
        talk.send(answer + more.replace(b"ok", b"no"))
        talk.wait_for_end()
        return left.set()

    server = serve(play)
    send(f"{server.url}/1", lane=lane)
    assert left.wait(SOON)  # closed at once, not when the next request comes
    assert send(f"{server.url}/2", lane=lane).body == b"ok"
    assert server.connections == 2


@pytest.mark.parametrize("late", [OK.replace(b"ok", b"no"), b"x", b"H"])
@pytest.mark.parametrize("secure", [False, True])
def test_bytes_that_come_late_are_nobodys_answer(
    serve, server_tls, trusted, send, lane, late, secure
):
    come, go = threading.Event(), threading.Event()

    def play(talk):
        if secure:
            talk.secure(server_tls)
        if talk.server.connections > 1:
            return always(OK)(talk)
        talk.request()
        talk.send(OK)
        assert go.wait(SOON)
        talk.send(late)
        come.set()
        return talk.wait_for_end()

    server = serve(play)
    url = f"http{'s' * secure}://127.0.0.1:{server.port}"
    send(f"{url}/1", lane=lane)
    go.set()
    assert come.wait(SOON)
    assert send(f"{url}/2", lane=lane).body == b"ok"
    assert server.connections == 2


@pytest.mark.parametrize("together", [False, True])
def test_bytes_behind_an_answer_over_tls(serve, server_tls, trusted, send, lane, together):
    sent = threading.Event()

    def play(talk):
        talk.secure(server_tls)
        if talk.server.connections > 1:
            return always(OK)(talk)
        talk.request()
        answer = HEAD + b"Content-Length: 10000\r\n\r\n" + b"x" * 10_000
        for piece in [answer + OK] if together else [answer, OK]:
            talk.send(piece)
        sent.set()
        return talk.wait_for_end()

    url = f"https://127.0.0.1:{serve(play).port}"
    assert len(send(f"{url}/1", lane=lane).body) == 10_000
    assert sent.wait(SOON)
    assert send(f"{url}/2", lane=lane).body == b"ok"


@pytest.mark.parametrize("reset", [False, True])
def test_server_that_closes_after_each_answer_is_noticed(serve, send, lane, reset):
    closed = threading.Event()

    def play(talk):
        talk.request()
        talk.send(OK)
        if reset:
            at_once = b"\1\0\0\0\0\0\0\0"
            talk.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
        talk.sock.close()
        closed.set()

    server = serve(play)
    for number in (1, 2):
        assert send(f"{server.url}/{number}", lane=lane).body == b"ok"
        assert closed.wait(SOON)
        assert server.connections == number
        closed.clear()


@pytest.mark.parametrize("answers", [1, 3])
def test_after_a_close_without_a_word_no_connection_is_kept(serve, send, lane, answers):
    """The next such close could meet a request on its way."""
    left = threading.Event()

    def play(talk):
        for _ in range(answers if talk.server.connections == 1 else 1):
            talk.request()
            talk.send(OK)
        if talk.server.connections == 1:
            talk.sock.close()
        else:
            talk.wait_for_end()
        left.set()

    server = serve(play)
    for number in range(answers):
        send(f"{server.url}/{number}", lane=lane)
    assert left.wait(SOON)
    for connections in (2, 3):
        left.clear()
        assert send(f"{server.url}/x", lane=lane).body == b"ok"
        assert left.wait(SOON)
        assert server.connections == connections


def test_connection_that_rested_too_long_is_not_used(serve, send, lane, monkeypatch):
    monkeypatch.setattr(connection, "REST", 0)
    server = serve(always(OK))
    send_two(server, send, lane)
    assert server.connections == 2


def test_rest_is_shorter_than_servers_wait():
    assert connection.REST < 2


def test_connection_lost_behind_the_gate_is_unknown_and_not_repeated(serve, send, fail, lane):
    answers = [OK, OK]

    def play(talk):
        while True:
            talk.request()
            if not answers:
                return
            talk.send(answers.pop())

    server = serve(play)
    send_two(server, send, lane)
    failed = fail(f"{server.url}/3", lane=lane)
    assert failed.left
    assert "broke before an answer came" in failed.message
    assert server.received.count(b"DELETE /3 ") == 1
    for number, connections in ((4, 2), (5, 3)):  # and none is kept any more
        answers.append(OK)
        assert send(f"{server.url}/{number}", lane=lane).body == b"ok"
        assert server.connections == connections


def test_no_new_connection_in_place_of_a_lost_one_is_not_sent(serve, send, fail, lane):
    server = serve(lambda talk: (talk.request(), talk.send(OK)))
    send(f"{server.url}/1", lane=lane)
    server.stop()
    failed = fail(f"{server.url}/2", lane=lane)
    assert (failed.left, failed.worth_repeating) == (False, True)
    assert "refused the connection" in failed.message
