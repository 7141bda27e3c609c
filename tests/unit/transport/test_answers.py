"""Answers that are whole, and answers that are not."""

import contextlib
import gzip
import json
import socket
import struct
import subprocess
import sys
import threading
import time
import tracemalloc
import zlib

import pytest

HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
GZIP = HEAD + b"Content-Encoding: gzip\r\n"
PACKED = gzip.compress(b'{"status": true}' * 50)
RAW_DEFLATE = zlib.compress(b"hello")[2:-4]
EVERY_WAY = pytest.mark.parametrize("way", ["alone", "lane", "kept"], indirect=True)


def with_length(head: bytes, body: bytes) -> bytes:
    return head + b"Content-Length: %d\r\n\r\n" % len(body) + body


@EVERY_WAY
@pytest.mark.parametrize(
    ("answer", "status", "body"),
    [
        (b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n", 202, b""),
        (b"HTTP/1.1 204 No Content\r\n\r\n", 204, b""),
        (b"HTTP/1.1 200\r\nContent-Length: 1\r\n\r\nx", 200, b"x"),
        (b"HTTP/1.0 200 OK\r\n\r\nuntil the end", 200, b"until the end"),
        (HEAD + b"\r\n", 200, b""),
        (CHUNKED + b"3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nT: u\r\n\r\n", 200, b"abcde"),
        (CHUNKED + (b"1;" + b"x" * 60_000 + b"\r\na\r\n") * 5 + b"0\r\n\r\n", 200, b"aaaaa"),
        (b"HTTP/1.1 100 Continue\r\n\r\n" + with_length(HEAD, b"x"), 200, b"x"),
        (
            b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n"
            + with_length(HEAD, b"x"),
            200,
            b"x",
        ),
        (b"HTTP/1.1 599 Odd\r\nContent-Length: 0\r\n\r\n", 599, b""),
        (with_length(GZIP, PACKED), 200, gzip.decompress(PACKED)),
        (with_length(GZIP, gzip.compress(b"a") + gzip.compress(b"b")), 200, b"ab"),
        (with_length(GZIP, b""), 200, b""),
        (with_length(HEAD + b"Content-Encoding: GZip\r\n", gzip.compress(b"a")), 200, b"a"),
        (with_length(HEAD + b"Content-Encoding: deflate\r\n", zlib.compress(b"a")), 200, b"a"),
        (with_length(HEAD + b"Content-Encoding: deflate\r\n", RAW_DEFLATE), 200, b"hello"),
        (with_length(HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n", b"x"), 200, b"x"),
    ],
)
def test_whole_answer(serve, send, answer, status, body):
    reply = send(f"{serve(answer).url}/x")
    assert (reply.status, reply.body, reply.cut) == (status, body, False)


BROKE = "broke before an answer came"
CUT = "was cut off"
ODD = "can't be read"


@EVERY_WAY
@pytest.mark.parametrize(
    ("answer", "status", "words"),
    [
        (b"", None, BROKE),
        (b"HTT", None, BROKE),
        (b"HTTP/1.1 200 OK", None, BROKE),
        (b"HTTP/1.1 100 Continue\r\n\r\n", None, BROKE),
        (HEAD, 200, CUT),
        (HEAD + b"Content-Type: a/b\r\n", 200, CUT),
        (HEAD + b"Content-Len", 200, CUT),
        (with_length(HEAD, b"12345")[:-1], 200, CUT),
        (CHUNKED, 200, CUT),
        (CHUNKED + b"5\r\nab", 200, CUT),
        (CHUNKED + b"2\r\nab\r\n", 200, CUT),
        (CHUNKED + b"2\r\nab\r\n0\r\n", 200, CUT),
        (CHUNKED + b"zz\r\nab\r\n0\r\n\r\n", 200, CUT),
        (CHUNKED + b"-5\r\nabcde\r\n0\r\n\r\n", 200, CUT),
        (b"\x00\xff" * 50 + b"\r\n", None, ODD),
        (b"220 mail.example.com ESMTP\r\n", None, ODD),
        (b"<html>" + b"x" * 70_000, None, ODD),
        (b"HTTP/1.1 99 Low\r\n\r\n", None, ODD),
        (b"HTTP/1.1 abc OK\r\n\r\n", None, ODD),
        (b"HTTP/2 200 OK\r\n\r\n", 200, ODD),
        (b"HTTP/1.1 101 Switching Protocols\r\n\r\n", None, ODD),
        (HEAD + b"no colon\r\nContent-Length: 0\r\n\r\n", 200, ODD),
        (HEAD + b"X: y\r\n" * 101 + b"\r\n", 200, ODD),
        (HEAD + b"X: " + b"y" * 70_000 + b"\r\n\r\n", 200, ODD),
        (HEAD + (b"X: " + b"y" * 60_000 + b"\r\n") * 5 + b"\r\n", 200, ODD),
        (b"HTTP/1.1 100 Continue\r\n\r\n" * 12_000, None, ODD),
        (HEAD + b"Content-Length: abc\r\n\r\nx", 200, ODD),
        (HEAD + b"Content-Length: -1\r\n\r\nx", 200, ODD),
        (HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nxy", 200, ODD),
        (HEAD + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 200, ODD),
        (with_length(GZIP, b"this is not gzip"), 200, ODD),
        (with_length(GZIP, PACKED[:-9]), 200, ODD),
        (with_length(GZIP, PACKED[:-1]), 200, ODD),
        (with_length(GZIP, PACKED[:-8] + b"\0" * 8), 200, ODD),
        (with_length(GZIP, PACKED + b"rubbish"), 200, ODD),
        (GZIP + b"\r\n" + PACKED[:-20], 200, ODD),
        (with_length(HEAD + b"Content-Encoding: br\r\n", b"x"), 200, ODD),
        (with_length(HEAD + b"Content-Encoding: gzip, gzip\r\n", b"x"), 200, ODD),
    ],
)
def test_answer_that_is_not_whole_may_have_been_carried_out(serve, fail, answer, status, words):
    server = serve(answer)
    failed = fail(f"{server.url}/x", headers={"X-Service-Auth": "s3cret"})
    assert (failed.left, failed.status) == (True, status)
    assert words in failed.message
    assert failed.message.endswith("It may or may not have been carried out.")
    assert failed.detail
    assert "s3cret" not in str(failed)
    assert server.connections == 1


@EVERY_WAY
def test_connection_is_closed_on_an_answer_that_is_given_up(serve, fail):
    closed = threading.Event()

    def play(talk):
        talk.request()
        talk.send(GZIP + b"Content-Length: 5000\r\n\r\nthis is not gzip")
        talk.wait_for_end()
        closed.set()

    failed = fail(f"{serve(play).url}/x")
    assert ODD in failed.message
    assert closed.wait(5)


@EVERY_WAY
def test_secret_echoed_in_garbage_is_not_repeated(serve, fail):
    failed = fail(f"{serve(b's3cret s3cret s3cret' + bytes([13, 10])).url}/x")
    assert failed.left
    assert "s3cret" not in str(failed)


@EVERY_WAY
def test_connection_reset_after_the_request(serve, fail):
    def reset(talk):
        talk.request()
        at_once = struct.pack("ii", 1, 0)
        talk.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)

    failed = fail(f"{serve(reset).url}/x")
    assert (failed.left, failed.status) == (True, None)
    assert BROKE in failed.message


def test_early_answer_to_a_request_not_read_counts(serve, send):
    server = serve(lambda talk: (talk.send(with_length(HEAD, b"x")), talk.wait_for_end()))
    assert send(f"{server.url}/x", content=b"y" * 100_000).body == b"x"


@EVERY_WAY
@pytest.mark.parametrize(
    "before", [b"", HEAD, HEAD + b"X: ", HEAD + b"Content-Length: 5\r\n\r\nab"]
)
def test_silence(serve, fail, before):
    def fall_silent(talk):
        talk.request()
        talk.send(before)
        talk.wait_for_end()

    failed = fail(f"{serve(fall_silent).url}/x", silence=0.2)
    assert (failed.left, failed.status) == (True, 200 if before else None)
    assert failed.message.startswith("127.0.0.1 sent nothing for 0.2 s.")


@EVERY_WAY
@pytest.mark.parametrize(
    ("before", "piece", "status"),
    [
        (b"", b"x", None),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n", None),
        (HEAD + b"X: ", b"x", 200),
        (HEAD + b"Content-Length: 5000\r\n\r\n", b"x", 200),
        (HEAD + b"\r\n", b"x", 200),
        (CHUNKED, b"1\r\nx\r\n", 200),
        (CHUNKED + b"1;", b"x", 200),
        (CHUNKED + b"0\r\n", b"T: u\r\n", 200),
        (GZIP + b"\r\n" + PACKED[:20], b"", 200),
    ],
)
def test_drip_is_bounded_by_the_total_time(serve, fail, before, piece, status):
    def drip(talk):
        talk.request()
        talk.send(before)
        talk.drip(piece)

    began = time.monotonic()
    failed = fail(f"{serve(drip).url}/x", total=0.4)
    assert 0.3 < time.monotonic() - began < 2
    assert (failed.left, failed.status) == (True, status)
    assert failed.message == (
        "127.0.0.1 took longer than 0.4 s in all. It may or may not have been carried out."
    )


@EVERY_WAY
@pytest.mark.parametrize(("size", "cut"), [(99, False), (100, False), (101, True), (100_000, True)])
@pytest.mark.parametrize("packed", [False, True])
def test_body_is_read_up_to_the_limit(serve, send, size, cut, packed):
    body = b"x" * size
    answer = with_length(GZIP, gzip.compress(body)) if packed else with_length(HEAD, body)
    reply = send(f"{serve(answer).url}/x", body=100)
    assert (reply.body, reply.cut) == (body[:100], cut)


@EVERY_WAY
def test_what_comes_counts_too_if_it_unpacks_to_nothing(serve, send):
    reply = send(f"{serve(with_length(GZIP, gzip.compress(b'') * 100)).url}/x", body=1_000)
    assert (reply.body, reply.cut) == (b"", True)


MEASURE = """
import resource, sys
from gui_app.domain.http import Request
from gui_app.transport.exchange import Exchange
url, small = sys.argv[1:]
Exchange(Request("DELETE", small, {})).run()
unit = 1 if sys.platform == "darwin" else 1024
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
reply = Exchange(Request("DELETE", url, {})).run()
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
print(reply.cut, len(reply.body), after - before)
"""


def gzip_bomb() -> bytes:
    packer = zlib.compressobj(wbits=31)
    packed = b"".join(packer.compress(b"\0" * 1_000_000) for _ in range(300))
    return with_length(GZIP, packed + packer.flush())


@pytest.mark.skipif(sys.platform == "win32", reason="has no getrusage")
@pytest.mark.parametrize(
    "answer",
    [gzip_bomb, lambda: with_length(HEAD, json.dumps(["x" * 96] * 300_000).encode())],
    ids=["gzip bomb of 300 MB", "JSON of 30 MB"],
)
def test_flood_is_cut_and_takes_little_memory(serve, answer):
    small, server = serve(with_length(HEAD, b"x")), serve(answer())
    command = [sys.executable, "-c", MEASURE, f"{server.url}/x", f"{small.url}/x"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stderr
    cut, size, growth = run.stdout.split()
    assert (cut, size) == ("True", "5000000")
    assert int(growth) < 50_000_000


@EVERY_WAY
def test_no_more_is_unpacked_than_is_kept(serve, send):
    server = serve(gzip_bomb())
    tracemalloc.start()
    try:
        assert send(f"{server.url}/x", body=1_000).cut
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()


@EVERY_WAY
def test_reading_stops_at_the_limit(serve, send):
    sent = []

    def flood(talk):
        talk.request()
        with contextlib.suppress(ConnectionError):
            talk.send(HEAD + b"Content-Length: 1000000000\r\n\r\n")
            for _ in range(1_000):
                talk.send(b"x" * 1_000_000)
                sent.append(1)

    assert send(f"{serve(flood).url}/x", body=10_000).cut
    assert len(sent) < 50
