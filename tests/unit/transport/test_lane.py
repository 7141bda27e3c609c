"""After which answers a connection is used again, and after which it is closed."""

import contextlib
import gzip
import threading
from http.client import HTTPConnection
from pathlib import Path

import pytest

from gui_app.domain.http import Request
from gui_app.transport.exchange import Exchange
from gui_app.transport.lane import Lane

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


def first(answer, then=OK):
    """Give this answer to the first request of all, and another to the later ones."""
    answers = [answer]

    def play(talk):
        while True:
            talk.request()
            talk.send(answers.pop() if answers else then)

    return play


def echo(talk):
    """Answer with the path that was asked for."""
    while True:
        path = talk.request().split()[1]
        talk.send(HEAD + b"Content-Length: %d\r\n\r\n" % len(path) + path)


def send_two(server, send, lane, **limits):
    one, two = (send(f"{server.url}/{n}", lane=lane, **limits) for n in (1, 2))
    assert (two.status, two.body) == (200, b"ok")
    return one


def test_a_thousand_exchanges_use_one_connection(serve, lane):
    server = serve(echo)
    threads = set()
    for number in range(1_000):
        reply = Exchange(Request("DELETE", f"{server.url}/{number}", {}), lane=lane).run()
        assert reply.body == b"/%d" % number
        threads.add(threading.active_count())
    assert server.connections == 1
    assert len(threads) == 1


DESCRIPTORS = Path("/proc/self/fd")


@pytest.mark.skipif(not DESCRIPTORS.exists(), reason="counts through /proc")
@pytest.mark.parametrize(
    "answer", [OK, HEAD + b"Connection: close\r\nContent-Length: 2\r\n\r\nok", OK + b"more"]
)
def test_no_descriptor_is_left(serve, send, answer):
    server = serve(lambda talk: (talk.request(), talk.send(answer), talk.wait_for_end()))
    before = len(list(DESCRIPTORS.iterdir()))
    for _ in range(20):
        with contextlib.closing(Lane()) as lane:
            send(f"{server.url}/x", lane=lane)
    server.stop()
    assert len(list(DESCRIPTORS.iterdir())) <= before


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n",
        HEAD + b"Content-Length: 3\r\n\r\nabc",
        CHUNKED + b"3\r\nabc\r\n0\r\n\r\n",
        CHUNKED + b"3\r\nabc\r\n0\r\nT: u\r\n\r\n",
        HEAD + b"Transfer-Encoding: Chunked\r\n\r\n0\r\n\r\n",
        HEAD + b"Content-Encoding: gzip\r\nContent-Length: 23\r\n\r\n" + gzip.compress(b"abc"),
        CHUNKED.replace(b"OK\r\n", b"OK\r\nContent-Encoding: gzip\r\n")
        + b"17\r\n%b\r\n0\r\n\r\n" % gzip.compress(b"abc"),
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" + OK,
        *(
            b"HTTP/1.1 %d X\r\nContent-Length: 2\r\n\r\nno" % status
            for status in (301, 401, 404, 429, 500, 503)
        ),
    ],
)
def test_connection_is_used_again_after_a_whole_answer(serve, send, lane, answer):
    server = serve(first(answer))
    send_two(server, send, lane)
    assert server.connections == 1


@pytest.mark.parametrize(
    "answer",
    [
        HEAD + b"Connection: close\r\nContent-Length: 2\r\n\r\nok",
        HEAD + b"Connection: x\r\nConnection: Close\r\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok",
        HEAD + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\nok",
        HEAD + b"Content-Length: +2\r\n\r\nok",
        HEAD + b"Content-Length: 0_2\r\n\r\nok",
        HEAD + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n" * 2 + b"\r\n2\r\nok\r\n0\r\n\r\n",
        b"HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n",
        b"HTTP/1.1 304 Not Modified\r\n\r\n",
    ],
)
def test_connection_is_closed_where_the_end_is_in_doubt(serve, send, lane, answer):
    server = serve(first(answer))
    send_two(server, send, lane)
    assert server.connections == 2


@pytest.mark.parametrize(
    ("answer", "limits"),
    [
        (HEAD + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\nno", {}),
        (HEAD + b"Content-Length: abc\r\n\r\n", {}),
        (CHUNKED + b"zz\r\n", {}),
        (HEAD + b"Content-Length: 5\r\n\r\nab", {"silence": 0.2}),
        (HEAD + b"Content-Length: 5\r\n\r\nab", {"total": 0.2}),
    ],
)
def test_connection_is_closed_after_an_answer_that_failed(serve, send, fail, lane, answer, limits):
    server = serve(first(answer))
    failed = fail(f"{server.url}/1", lane=lane, **limits)
    assert (failed.left, failed.status) == (True, 200)
    assert send(f"{server.url}/2", lane=lane).body == b"ok"
    assert server.connections == 2


@pytest.mark.parametrize(
    "answer",
    [
        HEAD + b"Content-Length: 100000\r\n\r\n" + b"x" * 100_000,
        CHUNKED + b"3e8\r\n%b\r\n" % (b"x" * 1_000) * 100 + b"0\r\n\r\n",
    ],
)
def test_connection_is_closed_on_a_body_over_the_limit(serve, send, lane, answer):
    server = serve(first(answer))
    assert send_two(server, send, lane, body=999).cut
    assert server.connections == 2


def test_connection_is_closed_if_the_request_did_not_get_through(serve, send, lane, monkeypatch):
    """An answer may be there all the same; but where does the next request begin?"""
    real = HTTPConnection.send

    def break_on_body(self, data):
        if data == b"body":
            raise BrokenPipeError(32, "no")
        real(self, data)

    def play(talk):
        talk.send(OK)
        if talk.server.connections == 1:
            talk.wait_for_end()
        talk.request()

    monkeypatch.setattr(HTTPConnection, "send", break_on_body)
    server = serve(play)
    assert send(f"{server.url}/1", content=b"body", lane=lane).body == b"ok"
    assert send(f"{server.url}/2", lane=lane).body == b"ok"
    assert server.connections == 2
