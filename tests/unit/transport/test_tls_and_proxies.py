"""TLS and proxies: what can go wrong before the request, and who gets to see it."""

import socket
import threading

import pytest
import truststore

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"
AUTH = {"X-Service-Auth": "s3cret"}
EVERY_WAY = pytest.mark.parametrize("way", ["alone", "lane", "kept"], indirect=True)


@pytest.fixture
def tls_server(serve, server_tls):
    def play(talk):
        talk.secure(server_tls)
        talk.request()
        talk.send(OK)

    return serve(play)


@EVERY_WAY
def test_trusted_certificate(tls_server, send, trusted):
    reply = send(f"https://127.0.0.1:{tls_server.port}/x", headers=AUTH)
    assert reply.body == b"hi"
    assert b"\r\nX-Service-Auth: s3cret\r\n" in tls_server.received


def test_certificate_nobody_trusts(tls_server, fail):
    failed = fail(f"https://127.0.0.1:{tls_server.port}/x", headers=AUTH)
    assert not failed.left
    assert failed.message.startswith("This computer does not trust the certificate of 127.0.0.1.")
    assert failed.detail == "SSLCertVerificationError: self-signed certificate"
    assert tls_server.received == b""


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_ca_bundle_of_the_environment_is_not_trusted(
    tls_server, fail, certificate, monkeypatch, name
):
    monkeypatch.setenv(name, f"{certificate}.crt")
    assert not fail(f"https://127.0.0.1:{tls_server.port}/x").left
    assert tls_server.received == b""


def test_certificates_of_requests_are_not_trusted(tls_server, fail, certificate, monkeypatch):
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", f"{certificate}.crt")
    assert not fail(f"https://127.0.0.1:{tls_server.port}/x").left
    assert tls_server.received == b""


@pytest.fixture
def wrapped(monkeypatch):
    """The names that truststore, and with it the operating system, was asked to vouch for."""
    names = []
    wrap_socket, wrap_bio = truststore.SSLContext.wrap_socket, truststore.SSLContext.wrap_bio

    def socket_wrapped(*args, **kwargs):
        names.append(kwargs["server_hostname"])
        return wrap_socket(*args, **kwargs)

    def bio_wrapped(*args, **kwargs):
        names.append(kwargs["server_hostname"])
        return wrap_bio(*args, **kwargs)

    monkeypatch.setattr(truststore.SSLContext, "wrap_socket", socket_wrapped)
    monkeypatch.setattr(truststore.SSLContext, "wrap_bio", bio_wrapped)
    return names


def test_operating_system_vouches_for_the_server(tls_server, send, trusted, wrapped):
    send(f"https://127.0.0.1:{tls_server.port}/x")
    assert wrapped == ["127.0.0.1"]


def test_handshake_has_the_whole_time_to_connect(serve, server_tls, send, trusted, monkeypatch):
    def play(talk):
        talk.server.stopping.wait(0.4)
        talk.secure(server_tls)
        talk.request()
        talk.send(OK)

    server = serve(play)
    found = [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", server.port))] * 20
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    assert send("https://api.example.invalid/x", connect=4).body == b"hi"


def test_certificate_for_another_name(tls_server, fail, trusted):
    failed = fail(f"https://localhost:{tls_server.port}/x", headers=AUTH)
    assert not failed.left
    assert failed.message.startswith("The certificate of localhost is made out to another name.")
    assert tls_server.received == b""


@pytest.mark.parametrize(
    "answer", [b"HTTP/1.1 400 Bad\r\n\r\n", b"", b"\x15\x03\x01\x00\x02\x02\x28"]
)
def test_server_that_speaks_no_tls(serve, fail, answer):
    server = serve(lambda talk: (talk.sock.recv(9999), talk.send(answer)))
    failed = fail(f"https://127.0.0.1:{server.port}/x", headers=AUTH)
    assert not failed.left
    assert failed.message.startswith("No secure connection to 127.0.0.1 came about.")


def test_handshake_is_bounded(serve, fail):
    server = serve(lambda talk: talk.server.stopping.wait(10))
    assert not fail(f"https://127.0.0.1:{server.port}/x", connect=0.2).left
    failed = fail(f"https://127.0.0.1:{server.port}/x", total=0.2)
    assert not failed.left
    assert failed.message.startswith("127.0.0.1 took longer than 0.2 s in all.")


def test_slow_handshake_does_not_hold_up_others(serve, tls_server, start, send, trusted):
    greeted = threading.Event()

    def stay_silent(talk):
        talk.sock.recv(1)
        greeted.set()
        talk.server.stopping.wait(10)

    running = start(f"https://127.0.0.1:{serve(stay_silent).port}/x")
    assert greeted.wait(10)
    assert send(f"https://127.0.0.1:{tls_server.port}/x", total=3).body == b"hi"
    assert running.exchange.abort()


@EVERY_WAY
def test_body_without_length_needs_a_proper_end_of_tls(serve, server_tls, send, fail, trusted):
    def play(talk, *, properly):
        talk.secure(server_tls)
        talk.request()
        talk.send(b"HTTP/1.1 200 OK\r\n\r\nhalf")
        if properly:
            talk.sock.unwrap()

    good = serve(lambda talk: play(talk, properly=True))
    assert send(f"https://127.0.0.1:{good.port}/x").body == b"half"
    bad = serve(lambda talk: play(talk, properly=False))
    failed = fail(f"https://127.0.0.1:{bad.port}/x")
    assert (failed.left, failed.status) == (True, 200)
    assert "was cut off" in failed.message


@EVERY_WAY
def test_abort_wakes_a_read_over_tls(serve, server_tls, start, trusted):
    def play(talk):
        talk.secure(server_tls)
        talk.request()
        talk.wait_for_end()

    server = serve(play)
    running = start(f"https://127.0.0.1:{server.port}/x", silence=30, total=30)
    assert server.asked.wait(10)
    assert not running.exchange.abort()
    assert running.end().left


@pytest.mark.parametrize("name", ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "https_proxy"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_this_computer_is_reached_without_proxy(
    serve, tls_server, send, trusted, monkeypatch, name, scheme
):
    proxy = serve(b"HTTP/1.1 500 No\r\n\r\n")
    monkeypatch.setenv(name, proxy.url)
    server = tls_server if scheme == "https" else serve(OK)
    assert send(f"{scheme}://127.0.0.1:{server.port}/x").body == b"hi"
    assert proxy.connections == 0


@pytest.fixture
def use_proxy(monkeypatch):
    def use(url, key="https"):
        monkeypatch.setattr("gui_app.transport.proxies.getproxies", lambda: {key: url})

    return use


URL = "https://api.example.invalid/v1/users/1"


def tunnel(server_tls):
    def play(talk):
        talk.request()
        talk.server.connect_head = bytes(talk.server.received)
        talk.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        del talk.server.received[:]
        talk.secure(server_tls)
        talk.request()
        talk.send(OK)

    return play


@EVERY_WAY
@pytest.mark.parametrize("key", ["https", "all"])
@pytest.mark.parametrize("sign", ["http://", ""])
def test_request_through_a_proxy(serve, server_tls, send, trusted, use_proxy, key, sign):
    proxy = serve(tunnel(server_tls))
    use_proxy(f"{sign}127.0.0.1:{proxy.port}", key)
    assert send(URL, headers=AUTH).body == b"hi"
    assert proxy.connect_head.startswith(b"CONNECT api.example.invalid:443 HTTP/1.")
    assert b"s3cret" not in proxy.connect_head
    assert proxy.received.startswith(
        b"DELETE /v1/users/1 HTTP/1.1\r\nHost: api.example.invalid\r\n"
    )


@EVERY_WAY
def test_proxy_with_a_login(serve, server_tls, send, trusted, use_proxy):
    proxy = serve(tunnel(server_tls))
    use_proxy(f"http://me:pw@127.0.0.1:{proxy.port}")
    send(URL)
    assert b"Proxy-Authorization: Basic bWU6cHc=" in proxy.connect_head
    assert b"proxy-authorization" not in proxy.received.lower()


def test_bypass_list_is_obeyed(serve, fail, use_proxy, monkeypatch):
    proxy = serve(b"")
    use_proxy(proxy.url)
    monkeypatch.setattr(
        "gui_app.transport.proxies.proxy_bypass", lambda host: host.endswith(".invalid")
    )
    assert fail(URL).message.startswith("The name api.example.invalid was not found.")
    assert proxy.connections == 0


def test_certificate_behind_a_proxy_is_verified(serve, server_tls, fail, use_proxy):
    proxy = serve(tunnel(server_tls))
    use_proxy(proxy.url)
    failed = fail(URL, headers=AUTH)
    assert not failed.left
    assert "does not trust the certificate of api.example.invalid" in failed.message
    assert proxy.received == b""


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"HTTP/1.1 407 Login\r\n\r\n", "The proxy 127.0.0.1 wants a login."),
        (b"HTTP/1.1 403 No\r\n\r\n", "does not let connections to api.example.invalid through"),
        (b"", "The proxy 127.0.0.1 gave no answer that can be used."),
        (b"garbage\r\n\r\n", "The proxy 127.0.0.1 gave no answer that can be used."),
    ],
)
def test_proxy_that_refuses(serve, fail, use_proxy, answer, words):
    proxy = serve(answer)
    use_proxy(f"http://me:s3cretpw@127.0.0.1:{proxy.port}")
    failed = fail(URL, headers=AUTH)
    assert not failed.left
    assert words in failed.message
    assert failed.message.endswith("Nothing was sent.")
    assert "s3cret" not in str(failed)
    assert proxy.received.startswith(b"CONNECT ")
    assert b"s3cret" not in proxy.received


def test_proxy_that_drips_is_bounded(serve, fail, use_proxy):
    def drip(talk):
        talk.request()
        talk.send(b"HTTP/1.1 200 OK\r\n")
        talk.drip(b"X: y\r\n")

    use_proxy(serve(drip).url)
    failed = fail(URL, total=0.4)
    assert not failed.left
    assert failed.message == "api.example.invalid took longer than 0.4 s in all. Nothing was sent."


def test_proxy_that_is_not_there(fail, use_proxy):
    use_proxy("http://127.0.0.1:1")
    failed = fail(URL)
    assert not failed.left
    assert failed.message == (
        "The proxy 127.0.0.1 refused the connection. Check the proxy settings of this computer. "
        "Nothing was sent."
    )


def test_proxy_whose_name_is_not_found(fail, use_proxy):
    use_proxy("http://proxy.example.invalid:3128")
    failed = fail(URL)
    assert not failed.left
    assert failed.message.startswith("The name of the proxy proxy.example.invalid was not found.")


@pytest.mark.parametrize("url", ["socks5://127.0.0.1:1", "http://", "http://[::1", "::"])
def test_proxy_that_can_not_be_used(fail, use_proxy, url):
    use_proxy(url)
    assert not fail(URL).left


@EVERY_WAY
def test_request_through_a_proxy_over_tls(serve, server_tls, send, use_proxy, trusted, wrapped):
    def play(talk):
        talk.secure(server_tls)
        talk.request()
        talk.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        talk.secure_inside(server_tls)
        talk.request()
        talk.send(OK)

    use_proxy(f"https://127.0.0.1:{serve(play).port}")
    assert send(URL, headers=AUTH).body == b"hi"
    assert wrapped == ["127.0.0.1", "api.example.invalid"]


def test_proxy_over_tls_that_refuses(serve, server_tls, fail, use_proxy, trusted):
    def play(talk):
        talk.secure(server_tls)
        talk.request()
        talk.send(b"HTTP/1.1 407 Login\r\n\r\n")

    use_proxy(f"https://127.0.0.1:{serve(play).port}")
    assert "wants a login" in fail(URL).message


def test_proxy_over_tls_nobody_trusts(serve, server_tls, fail, use_proxy):
    proxy = serve(lambda talk: talk.secure(server_tls))
    use_proxy(f"https://127.0.0.1:{proxy.port}")
    failed = fail(URL)
    assert not failed.left
    assert "does not trust the certificate of the proxy 127.0.0.1" in failed.message
