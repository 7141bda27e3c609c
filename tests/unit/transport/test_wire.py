"""What stands on the wire."""

import socket
from pathlib import Path

import pytest

from gui_app.transport import connection

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"
EVERY_WAY = pytest.mark.parametrize("way", ["alone", "lane", "kept"], indirect=True)


@EVERY_WAY
def test_request_is_sent_byte_for_byte(serve, send):
    server = serve(OK)
    headers = {"x-access-token": "t.o.k", "Authorization": "Bearer t.o.k", "Content-Type": "a/json"}
    reply = send(f"{server.url}/api/user/delete", headers=headers, content=b'{"user_id":"1"}')
    assert (reply.status, reply.body, reply.cut) == (200, b"hi", False)
    assert bytes(server.received) == (
        b"DELETE /api/user/delete HTTP/1.1\r\n"
        b"Host: 127.0.0.1:%d\r\n"
        b"x-access-token: t.o.k\r\n"
        b"Authorization: Bearer t.o.k\r\n"
        b"Content-Type: a/json\r\n"
        b"User-Agent: DeletionDesk\r\n"
        b"Accept-Encoding: gzip, deflate\r\n"
        b"Content-Length: 15\r\n"
        b"\r\n"
        b'{"user_id":"1"}' % server.port
    )


@EVERY_WAY
@pytest.mark.parametrize(
    ("method", "content", "length"),
    [
        ("DELETE", None, None),
        ("DELETE", b"", b"0"),
        ("GET", None, None),
        ("POST", None, b"0"),
        ("POST", "é".encode(), b"2"),
    ],
)
def test_content_length_stands_where_there_is_a_body(serve, send, method, content, length):
    server = serve(OK)
    send(f"{server.url}/x", method=method, content=content)
    lines = [n for n in server.received.lower().split(b"\r\n") if n.startswith(b"content-length")]
    assert lines == ([] if length is None else [b"content-length: " + length])
    assert b"transfer-encoding" not in server.received.lower()


@EVERY_WAY
@pytest.mark.parametrize(
    "path",
    [
        "/v1/users/%252e%252e",
        "/v1/users/a%2Fb",
        "/v1/users/a%3Fb",
        "/v1/users/a%23b",
        "/v1/users/%C3%A9",
        "/v1/users/..%2F..%2Fx",
        "/v1/users/%2B372%20%25%22",
        "/v1/users/...",
        "/v1/users/~a!$&'()*+,;=:@-._",
        "/v1//users/",
        "/v1/users?email=a%40b.c&x=%20",
        "/v1/users/" + "x" * 2_000,
        "/v1/users/" + "%C3%A9" * 2_000,
    ],
)
def test_path_is_sent_as_given(serve, send, path):
    server = serve(OK)
    send(server.url + path)
    assert server.received.startswith(b"DELETE " + path.encode() + b" HTTP/1.1\r\n")


@pytest.mark.parametrize(
    "path",
    [
        "/v1/users/..",
        "/v1/users/.",
        "/v1/users/../x",
        "/v1/users/%2E%2E",
        "/v1/users/%2e%2e",
        "/v1/users/%2e",
        "/v1/users/a#b",
        "/v1/users/a b",
        "/v1/users/é",
        "/v1/users/%c3%a9",
        "/v1/users/a%",
        "/v1/users/a\\b",
        "/v1/users/a\r\nX: y",
        "/v1/users/a\x00b",
        "/v1/users?",
        "",
    ],
)
def test_path_that_would_be_changed_is_not_sent(serve, fail, path):
    server = serve(OK)
    failed = fail(server.url + path)
    assert not failed.left
    assert failed.message.endswith("Nothing was sent.")
    assert server.connections == 0


@pytest.mark.parametrize(
    "host", ["user:pw@127.0.0.1", "@127.0.0.1", "127.0.0.1\\@x", "a b", "", "[::1", "*.x", "é"]
)
def test_host_that_is_not_only_a_host_is_not_sent_to(serve, fail, host):
    server = serve(OK)
    failed = fail(f"http://{host}:{server.port}/x")
    assert not failed.left
    assert "pw" not in str(failed)
    assert server.connections == 0


def test_target_is_compared_again_where_the_request_line_is_written(serve, fail, monkeypatch):
    server = serve(OK)
    monkeypatch.setattr("urllib3.connectionpool._encode_target", lambda _: "/other")
    failed = fail(f"{server.url}/x")
    assert (failed.left, failed.message[:35]) == (False, "The address would have been changed")
    assert server.connections == 0


def test_ipv6_address(serve, send):
    try:
        server = serve(
            lambda talk: (talk.request(), talk.send(OK)), family=socket.AddressFamily.AF_INET6
        )
    except OSError:
        pytest.skip("no IPv6 here")
    assert send(f"http://[::1]:{server.port}/x").body == b"hi"
    assert b"\r\nHost: [::1]:%d\r\n" % server.port in server.received


@EVERY_WAY
@pytest.mark.parametrize("value", ["", "a  b", "x" * 8_000, "a:b", "~!\"#$%&'()*+/", "trailing "])
def test_header_value_is_sent_as_given(serve, send, value):
    server = serve(OK)
    send(f"{server.url}/x", headers={"X-Service-Auth": value})
    assert b"\r\nX-Service-Auth: " + value.encode() + b"\r\n" in server.received


@pytest.mark.parametrize(
    "value",
    ["s3cret\r\nX: y", "s3cret\n", "s3cret€", "s3creté", "s3cret\0", "s3cret\x1b", " s3cret"],
)
def test_header_value_that_is_not_plain_is_not_sent(serve, fail, value):
    server = serve(OK)
    failed = fail(f"{server.url}/x", headers={"X-Service-Auth": value})
    assert not failed.left
    assert "X-Service-Auth" in failed.detail
    assert "s3cret" not in failed.message + failed.detail
    assert server.connections == 0


@pytest.mark.parametrize(
    "name", ["Host", "content-length", "Transfer-Encoding", "Connection", "X\r\nY", "X Y", "", "X:"]
)
def test_header_that_frames_the_request_is_not_theirs(serve, fail, name):
    server = serve(OK)
    assert not fail(f"{server.url}/x", headers={name: "1"}).left
    assert server.connections == 0


@EVERY_WAY
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_is_an_answer_and_the_secret_stays(serve, send, status):
    other = serve(OK)
    answer = f"HTTP/1.1 {status} Moved\r\nLocation: {other.url}/y\r\nContent-Length: 0\r\n\r\n"
    server = serve(answer.encode())
    reply = send(f"{server.url}/x", headers={"X-Service-Auth": "s3cret"})
    assert (reply.status, reply.headers["location"]) == (status, f"{other.url}/y")
    assert other.connections == 0
    assert server.connections == 1


@EVERY_WAY
@pytest.mark.parametrize("status", [429, 500, 503])
def test_nothing_is_repeated(serve, send, status):
    server = serve(b"HTTP/1.1 %d X\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n" % status)
    assert send(f"{server.url}/x").status == status
    assert server.connections == 1


def test_cookies_are_neither_kept_nor_sent(serve, send):
    server = serve(
        b"HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nSet-Cookie: c=d\r\nContent-Length: 0\r\n\r\n"
    )
    assert send(f"{server.url}/x").headers["set-cookie"] == "a=b, c=d"
    send(f"{server.url}/x")
    assert b"cookie" not in server.received.lower()
    assert server.connections == 2


@EVERY_WAY
def test_netrc_is_not_read(serve, send, tmp_path: Path, monkeypatch):
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login someone password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(netrc))
    server = serve(OK)
    send(f"{server.url}/x", headers={"Authorization": "Bearer t"})
    assert server.received.lower().count(b"authorization") == 1
    assert b"\r\nAuthorization: Bearer t\r\n" in server.received


@EVERY_WAY
def test_answer_headers_are_lower_case_and_joined(serve, send):
    server = serve(b"HTTP/1.1 200 OK\r\nX-One: a\r\nx-ONE: b\r\nContent-Length: 0\r\n\r\n")
    assert send(f"{server.url}/x").headers == {"x-one": "a, b", "content-length": "0"}


def test_details_hold_no_query(fail):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        failed = fail(f"http://127.0.0.1:{closed.getsockname()[1]}/x?token=s3cret")
    assert "s3cret" not in str(failed)


def test_tcp_sends_small_requests_at_once():
    options = connection.GatedHTTPConnection.default_socket_options
    assert (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1) in options
