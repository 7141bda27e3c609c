import socket
import struct
import threading
import time
from http.client import HTTPConnection, HTTPResponse, RemoteDisconnected

import pytest

from gui_app.demo import server as server_module
from gui_app.demo.server import MAX_BODY, DemoServer

LINE = b"DELETE /api/user/delete HTTP/1.1\r\nHost: x\r\n"


def answer_to(connection):
    with connection:
        response = HTTPResponse(connection)
        response.begin()
        response.read()
        return response.status


def rest_of(connection):
    """What comes until the server hangs up; it resets what it has not read to the end."""
    received = b""
    with connection:
        try:
            while part := connection.recv(65_536):
                received += part
        except ConnectionResetError:
            pass
    return received


def hang_up_hard(connection):
    """Close with a reset, as a killed client on another system would."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def test_listens_on_the_loopback_address_only(server):
    host, port = server.address.removeprefix("http://").split(":")
    assert host == "127.0.0.1"
    assert 1024 <= int(port) <= 65535


def test_two_servers_share_nothing(server, client, pick):
    with DemoServer() as other:
        assert other.address != server.address
        assert other.credentials["konsign"] != server.credentials["konsign"]
        client.delete(pick("verigator"))
        assert other.requests() == ()


def test_calls_made_before_the_start_are_answered_after_it(pick):
    server = DemoServer()
    host, port = server.address.removeprefix("http://").split(":")
    connection = HTTPConnection(host, int(port), timeout=5)
    connection.request("DELETE", "/")
    assert server.requests() == ()
    with server:
        assert connection.getresponse().status == 404
    connection.close()


def test_stop_without_start_and_twice_is_harmless():
    server = DemoServer()
    server.stop()
    server.stop()


def test_stop_closes_the_port(client):
    client.server.stop()
    with pytest.raises(ConnectionRefusedError):
        client.verigator("/")


@pytest.mark.parametrize("what", ["Answers after 6 seconds", "Never answers"])
def test_stop_is_quick_while_answers_are_pending(client, pick, what):
    def wait_in_vain(provider):
        with pytest.raises(RemoteDisconnected):
            client.delete(pick(provider, what))
        ended.append(provider)

    ended = []
    waiting = [threading.Thread(target=wait_in_vain, args=(p,)) for p in ("verigator", "konsign")]
    for thread in waiting:
        thread.start()
    assert client.server.wait_for_requests(2, 5)
    started = time.monotonic()
    client.server.stop()
    assert time.monotonic() - started < 0.8
    for thread in waiting:
        thread.join(5)
    assert sorted(ended) == ["konsign", "verigator"]


def test_stop_is_quick_while_a_connection_idles_and_another_is_half_a_request(client):
    half = client.raw(LINE + b"Content-Length: 10\r\n\r\nabc")
    idle = client.raw(b"DELETE / HTTP/1.1\r\nHost: x\r\n\r\n")
    assert client.server.wait_for_requests(1, 5)
    started = time.monotonic()
    client.server.stop()
    assert time.monotonic() - started < 0.8
    assert rest_of(half) == b""
    assert b" 404 " in rest_of(idle)
    assert len(client.server.requests()) == 1


def test_many_requests_fit_one_connection(client, pick):
    connection = HTTPConnection(client.host, int(client.port), timeout=5)
    used = set()
    for _ in range(3):
        connection.request("DELETE", "/x", headers={"X-Service-Auth": client.auth})
        used.add(connection.sock.getsockname())
        assert connection.getresponse().read() == b'{"message": "Not found"}'
    connection.close()
    assert len(used) == 1


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"Content-Length: %d\r\n" % (MAX_BODY + 1), 413),
        (b"Content-Length: %s\r\n" % (b"9" * 5_000), 400),
        (b"Content-Length: -1\r\n", 400),
        (b"Content-Length: 1 0\r\n", 400),
        (b"Transfer-Encoding: chunked\r\n", 411),
        (b"X: %s\r\n" % (b"x" * 70_000), 431),
        (b"X: x\r\n" * 101, 431),
    ],
)
def test_oversized_and_odd_requests_are_refused_and_hung_up_on(client, head, status):
    connection = client.raw(LINE + head + b"\r\n")
    assert answer_to(connection) == status
    assert client.server.requests() == ()


def test_largest_body_is_read(client):
    assert client.konsign(b" " * MAX_BODY).json["statuscode"] == "422"


def test_garbage_is_refused(client):
    assert b"400" in rest_of(client.raw(b"\x16\x03\x01 hello there you \r\n\r\n"))


def test_client_that_stops_sending_is_hung_up_on(client, monkeypatch):
    assert 5 <= server_module._Connection.timeout <= 60
    monkeypatch.setattr(server_module._Connection, "timeout", 0.1)
    assert rest_of(client.raw(LINE + b"Content-Length: 10\r\n\r\nabc")) == b""
    assert client.server.requests() == ()


def test_half_a_request_is_not_acted_on(client):
    connection = client.raw(LINE + b"Content-Length: 10\r\n\r\nabc")
    connection.shutdown(socket.SHUT_WR)
    assert rest_of(connection) == b""
    assert client.server.requests() == ()


def test_nothing_is_printed_whatever_clients_do(client, pick, capfd, caplog, monkeypatch):
    monkeypatch.setattr(server_module._Connection, "timeout", 0.1)
    gone = set(threading.enumerate())
    hang_up_hard(client.raw(LINE + b"Content-Length: 10\r\n\r\nabc"))
    hang_up_hard(client.raw(b""))
    rest_of(client.raw(b"nonsense\r\n\r\n"))
    client.delete(pick("verigator"))
    for thread in set(threading.enumerate()) - gone:
        thread.join(5)
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []


def test_client_that_left_before_a_long_answer_is_no_error(
    client, pick, capfd, caplog, monkeypatch
):
    left = threading.Event()
    monkeypatch.setattr(client.server._stopping, "wait", lambda delay: left.wait(5) and False)
    path = "/v1/service/service/x"
    connection = client.raw(f"DELETE {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    assert client.server.wait_for_requests(1, 5)
    (handler,) = [t for t in threading.enumerate() if t.name == "demo-connection"]
    hang_up_hard(connection)
    left.set()
    handler.join(5)
    assert not handler.is_alive()
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []


def test_a_mistake_in_the_server_is_logged(client, caplog, monkeypatch):
    def fail(call):
        raise KeyError(call.path)

    monkeypatch.setattr(client.server._stage, "answer", fail)
    with pytest.raises(RemoteDisconnected):
        client.verigator("/oops")
    client.server.stop()
    assert [r.getMessage() for r in caplog.records] == ["The demo server failed on a request"]
    assert caplog.records[0].exc_info[0] is KeyError


def test_waiting_for_a_request_ends_when_it_comes(client):
    waiting = threading.Thread(target=client.server.wait_for_requests, args=(1, 30), daemon=True)
    waiting.start()
    client.verigator("/")
    waiting.join(5)
    assert not waiting.is_alive()


def test_waiting_for_requests_that_do_not_come_ends(server):
    assert not server.wait_for_requests(1, 0.01)
