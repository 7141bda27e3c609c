"""Where requests, and with them secrets, may go."""

import pytest

from gui_app.domain.address import check_address, is_loopback


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("https://api.verigator.com", "https://api.verigator.com"),
        ("https://api.verigator.com/", "https://api.verigator.com"),
        ("HTTPS://API.Verigator.COM", "https://api.verigator.com"),
        ("https://api.verigator.com:443", "https://api.verigator.com"),
        ("https://api.verigator.com:0443/", "https://api.verigator.com"),
        ("https://api.verigator.com:", "https://api.verigator.com"),
        ("https://api.verigator.com:8443", "https://api.verigator.com:8443"),
        ("https://api.verigator.com:80", "https://api.verigator.com:80"),
        ("https://h.example/Base/V1/", "https://h.example/Base/V1"),
        ("https://h.example/a.b/c~d", "https://h.example/a.b/c~d"),
        ("https://h.example/@evil.com", "https://h.example/@evil.com"),
        ("https://intranet", "https://intranet"),
        ("https://a_b-c.example", "https://a_b-c.example"),
        ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
        ("https://192.0.2.7:8443/x", "https://192.0.2.7:8443/x"),
        ("https://[2001:DB8::1]", "https://[2001:db8::1]"),
        ("https://[2001:db8::1]:443", "https://[2001:db8::1]"),
        ("https://[2001:db8::1]:8443/x", "https://[2001:db8::1]:8443/x"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://LOCALHOST", "http://localhost"),
        ("http://127.0.0.1:80", "http://127.0.0.1"),
        ("http://127.0.0.1:443", "http://127.0.0.1:443"),
        ("http://127.8.9.10:5000", "http://127.8.9.10:5000"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("https://0x7f.1", "https://0x7f.1"),
    ],
)
def test_an_address_is_brought_into_its_normal_form(text, normal):
    assert check_address(text) == normal
    assert check_address(normal) == normal


@pytest.mark.parametrize(
    "text",
    [
        "http://api.verigator.com",
        "http://localhost.evil.com",
        "http://127.0.0.1.evil.com",
        "http://evil.com/127.0.0.1",
        "http://0x7f.1",
        "http://2130706433",
        "http://0177.0.0.1",
        "http://127.1",
        "http://127.0.0.01",
        "http://0.0.0.0",
        "http://192.168.0.1",
        "http://[::]",
        "http://[fe80::1]",
        "http://localhostx",
        "http://localhost.",
    ],
)
def test_plain_http_is_for_this_computer_only(text):
    with pytest.raises(ValueError, match=r"."):
        check_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://user@api.verigator.com",
        "https://user:pass@api.verigator.com",
        "https://@api.verigator.com",
        "https://api.verigator.com@evil.com",
        "https://api.verigator.com:443@evil.com",
        "https://api.verigator.com\\@evil.com",
        "http://127.0.0.1@evil.com",
        "http://127.0.0.1:80@evil.com",
        "http://localhost\\@evil.com",
        "http://localhost#@evil.com",
        "http://localhost?@evil.com",
    ],
)
def test_an_address_never_names_a_person_or_hides_its_host(text):
    with pytest.raises(ValueError, match=r"."):
        check_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "api.verigator.com",
        "https",
        "https:",
        "https:/",
        "https://",
        "https:evil.com",
        "https:/evil.com",
        "https:///x",
        "//evil.com",
        "://evil.com",
        "ftp://evil.com",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "httpss://evil.com",
        "https://?",
        "https://h.example?",
        "https://h.example?x=1",
        "https://h.example/#",
        "https://h.example#x",
        "https://h.example\\x",
        "https:\\\\h.example",
        "https://h.example/a\\b",
        " https://h.example",
        "https://h.example ",
        "https://h. example",
        "https://h.example\n",
        "https://h.exa\nmple",
        "https://h.exa\tmple",
        "https://h.example\0",
        "https://h.example\x7f",
        "https://bücher.example",
        "https://h.example\u3002com",
        "https://\uff48.example",
        "https://h.example/é",
        "https://h%2eexample",
        "https://%65vil.com",
        "https://[::1%25eth0]",
        "http://[::1%eth0]",
        "https://h.example:port",
        "https://h.example:-1",
        "https://h.example:+443",
        "https://h.example:65536",
        "https://h.example:4 43",
        "https://h.example:443:443",
        "https://[::1",
        "https://::1",
        "https://[::1]evil.com",
        "https://evil.com[::1]",
        "https://[::1]x:8443",
        "https://[v1.x]",
        "https://[evil.com]",
        "https://[127.0.0.1]",
        "https://[]",
        "https://h.example.",
        "https://.h.example",
        "https://h..example",
        "https://-h.example",
        "https://h-.example",
        "https://.",
        "https://h.example/.",
        "https://h.example/..",
        "https://h.example/a/../b",
        "https://h.example/./a",
        "https://h.example//a",
        "https://h.example/a//b",
        "https://h.example/%2e%2e",
        "https://h.example/a%2fb",
        "https://h.example/{user_id}",
        'https://h.example/"x"',
        "https://h.example/<b>",
    ],
)
def test_what_is_no_plain_address_is_refused(text):
    with pytest.raises(ValueError, match=r"^[A-Z].* "):
        check_address(text)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.255.255.254", "::1"])
def test_this_computer_is_recognised(host):
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["", "evil.com", "localhost.evil.com", "128.0.0.1", "0.0.0.0", "::", "2130706433"]
)
def test_other_computers_are_not_this_one(host):
    assert not is_loopback(host)


def test_a_long_hostile_address_is_judged_at_once():
    with pytest.raises(ValueError, match=r"."):
        check_address("https://" + "a-" * 100_000)
