"""Addresses, TLS and proxies on a connection that is used again; the end of a lane."""

import threading

import pytest
import truststore

from gui_app.domain.http import ExchangeFailed, Request
from gui_app.transport.exchange import Exchange
from gui_app.transport.lane import Lane

HEAD = b"HTTP/1.1 200 OK\r\n"
OK = HEAD + b"Content-Length: 2\r\n\r\nok"
URL = "https://api.example.invalid/v1/users/"
SOON = 10


@pytest.fixture
def way():
    return "alone"  # each test here makes its own lane


def always(talk):
    while True:
        talk.request()
        talk.send(OK)


def test_each_address_has_its_own_connection(serve, send, lane):
    gone = threading.Event()

    def answer(body):
        def play(talk):
            try:
                while True:
                    talk.request()
                    talk.send(HEAD + b"Content-Length: 1\r\n\r\n" + body)
            finally:
                gone.set()

        return play

    a, b = serve(answer(b"a")), serve(answer(b"b"))
    assert send(f"{a.url}/1", lane=lane).body == b"a"
    assert send(f"{b.url}/2", lane=lane).body == b"b"
    assert gone.wait(SOON)
    assert send(f"{a.url}/3", lane=lane).body == b"a"
    assert (a.connections, b.connections) == (2, 1)
    assert b"/2" not in a.received


def test_scheme_is_part_of_the_address(serve, server_tls, trusted, send, fail, lane):
    server = serve(lambda talk: (talk.request(), talk.send(OK), talk.wait_for_end()))
    send(f"{server.url}/1", lane=lane)
    assert not fail(f"https://127.0.0.1:{server.port}/2", lane=lane, connect=0.2).left
    assert b"/2" not in server.received


def test_one_handshake_for_all(serve, server_tls, trusted, send, lane):
    handshakes = []

    def play(talk):
        talk.secure(server_tls)
        handshakes.append(talk.sock.version())
        always(talk)

    server = serve(play)
    for number in range(3):
        assert send(f"https://127.0.0.1:{server.port}/{number}", lane=lane).body == b"ok"
    assert len(handshakes) == server.connections == 1


@pytest.fixture
def use_proxy(monkeypatch):
    """Set the computer's proxy, and count how often it is looked up."""
    looked_up = []

    def use(url):
        def look_up():
            looked_up.append(url)
            return {"https": url}

        monkeypatch.setattr("gui_app.transport.proxies.getproxies", look_up)
        return looked_up

    return use


@pytest.mark.parametrize("secure", [False, True])
def test_one_tunnel_for_all(serve, server_tls, trusted, send, lane, use_proxy, secure):
    def play(talk):
        if secure:
            talk.secure(server_tls)
        talk.request()
        talk.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        talk.secure_inside(server_tls) if secure else talk.secure(server_tls)
        always(talk)

    proxy = serve(play)
    looked_up = use_proxy(f"http{'s' * secure}://127.0.0.1:{proxy.port}")
    for number in range(3):
        assert send(f"{URL}{number}", lane=lane).body == b"ok"
    assert proxy.connections == 1
    assert len(looked_up) == 1


def test_tunnel_that_was_lost_is_made_again_through_the_proxy_of_the_day(
    serve, server_tls, trusted, send, lane, use_proxy
):
    def through(closed):
        def play(talk):
            talk.request()
            talk.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            talk.secure(server_tls)
            talk.request()
            talk.send(OK)
            talk.sock.close()
            closed.set()

        return play

    closed = threading.Event()
    old, new = serve(through(closed)), serve(through(threading.Event()))
    use_proxy(old.url)
    send(f"{URL}1", lane=lane)
    assert closed.wait(SOON)
    use_proxy(new.url)
    assert send(f"{URL}2", lane=lane).body == b"ok"
    assert (old.connections, new.connections) == (1, 1)


def test_lane_that_is_closed_lets_go_of_its_connection(serve, send, fail, lane):
    left = threading.Event()

    def play(talk):
        talk.request()
        talk.send(OK)
        talk.wait_for_end()
        left.set()

    server = serve(play)
    before = threading.active_count()
    send(f"{server.url}/1", lane=lane)
    lane.close()
    assert left.wait(SOON)
    assert threading.active_count() < before + 1
    lane.close()
    failed = fail(f"{server.url}/2", lane=lane)
    assert not failed.left
    assert failed.message == "The app is about to end. Nothing was sent."
    assert server.connections == 1


def test_lane_may_be_closed_unused():
    Lane().close()


def test_exchange_under_way_ends_though_its_lane_is_closed(serve, start, lane):
    go, left = threading.Event(), threading.Event()

    def play(talk):
        talk.request()
        assert go.wait(SOON)
        talk.send(OK)
        talk.wait_for_end()
        left.set()

    server = serve(play)
    running = start(f"{server.url}/1", lane=lane)
    assert server.asked.wait(SOON)
    lane.close()
    go.set()
    assert running.end().body == b"ok"
    assert left.wait(SOON)
    assert running.thread not in threading.enumerate()


def test_time_goes_on_though_the_lane_is_closed(serve, start, lane):
    server = serve(lambda talk: (talk.request(), talk.drip()))
    running = start(f"{server.url}/1", lane=lane, total=0.4)
    assert server.asked.wait(SOON)
    lane.close()
    assert running.end().message.startswith("127.0.0.1 took longer than 0.4 s in all.")


def test_lane_is_for_one_exchange_at_a_time(serve, start, fail, lane):
    server = serve(lambda talk: (talk.request(), talk.wait_for_end()))
    running = start(f"{server.url}/1", lane=lane)
    assert server.asked.wait(SOON)
    assert not fail(f"{server.url}/2", lane=lane).left
    assert running.thread.is_alive()
    assert server.connections == 1
    assert b"/2" not in server.received


def test_exchange_that_could_not_be_made_leaves_the_lane_usable(serve, send, fail, lane):
    server = serve(always)
    assert not fail(f"{server.url}/1", headers={"X": "\n"}, lane=lane).left
    assert send(f"{server.url}/2", lane=lane).body == b"ok"


def test_context_of_tls_is_made_once_and_only_for_https(
    serve, server_tls, trusted, send, lane, monkeypatch
):
    made = []
    real = truststore.SSLContext

    def make(*args):
        made.append(args)
        return real(*args)

    monkeypatch.setattr("gui_app.transport.adapter.truststore.SSLContext", make)
    send(f"{serve(always).url}/1", lane=lane)
    assert made == []

    def play(talk):
        talk.secure(server_tls)
        talk.request()
        talk.send(HEAD + b"Connection: close\r\nContent-Length: 2\r\n\r\nok")

    port = serve(play).port
    for number in range(3):
        send(f"https://127.0.0.1:{port}/{number}", lane=lane)
    assert len(made) == 1


def test_lanes_side_by_side_get_their_own_answers(serve):
    def echo(talk):
        while True:
            path = talk.request().split()[1]
            talk.send(HEAD + b"Content-Length: %d\r\n\r\n" % len(path) + path)

    wrong = []

    def work(name, url):
        lane = Lane()
        try:
            for number in range(100):
                reply = Exchange(Request("DELETE", f"{url}/{name}{number}", {}), lane=lane).run()
                if reply.body != f"/{name}{number}".encode():
                    wrong.append(reply)
        except ExchangeFailed as failed:
            wrong.append(failed)
        finally:
            lane.close()

    threads = [threading.Thread(target=work, args=(n, serve(echo).url)) for n in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
