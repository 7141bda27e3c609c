"""The very bytes of each kind of request."""

import base64
from pathlib import Path

import pytest

from gui_app.domain.errors import RequestError
from gui_app.domain.http import ExchangeFailed
from gui_app.providers import catalog
from gui_app.providers.request import fill
from gui_app.transport.exchange import Exchange, Limits

FILES = Path(__file__).parent / "files"
ADDRESS = "https://api.example.com/v3"
TARGET = {"place": "a b", "user": "anna&bert", "mail": "anna+x@example.com"}
CREDENTIALS = {"token": "t0k", "app": "desk", "app_key": "k:ey"}


@pytest.fixture
def everything():
    return catalog.read(FILES / "everything.toml")


@pytest.fixture
def with_query(read_text, changed):
    return read_text(
        changed(
            ("/users/{user_id}", "/users"),
            ("[answer]", '[delete.query]\nid = "{user_id}"\n[answer]'),
        )
    )


def test_a_form(everything):
    request = fill(everything, everything.delete, ADDRESS, TARGET, CREDENTIALS)
    assert request.method == "POST"
    assert request.url == f"{ADDRESS}/delete?place=a%20b&fixed=a%26b%3Dc%20d%2B%C3%A9"
    assert request.body == (
        b"user=anna%26bert&mail=anna%2Bx%40example.com&odd%20name%26=100%20%25&empty="
    )
    assert request.headers == {
        "Accept": "application/json",
        "X-Always": "yes",
        "Authorization": "Bearer t0k",
        "Content-Type": "application/x-www-form-urlencoded",
    }


def test_nested_json(everything):
    request = fill(everything, everything.before[1], ADDRESS, TARGET, CREDENTIALS)
    assert request.method == "PATCH"
    assert request.url == f"{ADDRESS}/users/anna%26bert"
    assert request.body == (
        b'{"op": "clear", "deep": {"list": [1, 2.5, true, "anna&bert", '
        b'{"a.b": "anna+x@example.com"}], "empty": []}}'
    )
    assert request.headers["Content-Type"] == "application/json"


def test_no_body_and_a_header_with_a_field(everything):
    request = fill(everything, everything.before[0], ADDRESS, TARGET, CREDENTIALS)
    assert request.body is None
    assert (
        request.url
        == f"{ADDRESS}/users/anna%26bert/lock?why%5B%5D=asked%20by%20anna%2Bx%40example.com"
    )
    assert request.headers == {
        "X-Place": "in a b",
        "Accept": "application/vnd.example+json",
        "X-Always": "yes",
        "Authorization": "Bearer t0k",
    }


def test_an_empty_table_is_a_body(read_text, changed):
    provider = read_text(changed(("[answer]", "[delete.json]\n[answer]")))
    request = fill(provider, provider.delete, ADDRESS, {"user_id": "u"}, {"token": "t"})
    assert request.body == b"{}"


def test_the_sign_in_carries_no_token_and_no_fields(everything):
    request = fill(everything, everything.sign_in, ADDRESS, {}, CREDENTIALS)
    assert request.url == f"{ADDRESS}/token"
    assert request.body == b"grant_type=client_credentials"
    assert request.headers["Authorization"] == "Basic " + base64.b64encode(b"desk:k:ey").decode()
    assert "t0k" not in str(request.headers)
    assert "X-Always" not in request.headers


@pytest.mark.parametrize(
    ("text", "credentials", "pair"),
    [
        ("{app}:{app_key}", {"app": "desk", "app_key": "a:b"}, b"desk:a:b"),
        ("{app}:", {"app": "desk"}, b"desk:"),
        (":{app_key}", {"app_key": "k"}, b":k"),
        ("x-{app}/token:{app_key}", {"app": "a@b.c", "app_key": "k"}, b"x-a@b.c/token:k"),
    ],
)
def test_user_name_and_password(read_text, changed, text, credentials, pair):
    declared = "".join(
        f'[[credential]]\nname = "{name}"\nlabel = "{name}"\nsecret = true\n'
        for name in credentials
    )
    provider = read_text(
        changed(
            ('[[credential]]\nname = "token"\nlabel = "Token"\nsecret = true\n', declared),
            ('headers = { X-Token = "{token}" }\n', ""),
            ("[answer]", f'[auth]\nbasic = "{text}"\n[answer]'),
        )
    )
    request = fill(provider, provider.delete, ADDRESS, {"user_id": "u"}, credentials)
    assert request.headers["Authorization"] == "Basic " + base64.b64encode(pair).decode()
    if "app" in credentials:
        with pytest.raises(RequestError, match="colon"):
            fill(provider, provider.delete, ADDRESS, {"user_id": "u"}, credentials | {"app": "a:b"})


@pytest.mark.parametrize("value", ["", "é", "a\r\nX: y", "a\0", " a", "a "])
def test_a_field_that_no_header_can_hold_is_named(everything, value):
    with pytest.raises(RequestError, match="Place"):
        fill(everything, everything.before[0], ADDRESS, TARGET | {"place": value}, CREDENTIALS)


@pytest.mark.parametrize(
    ("value", "query"),
    [
        ("a b", "a%20b"),
        ("a&b=c", "a%26b%3Dc"),
        ("a#b", "a%23b"),
        ("a+b", "a%2Bb"),
        ("100%", "100%25"),
        ("%41", "%2541"),
        ("é漢😀", "%C3%A9%E6%BC%A2%F0%9F%98%80"),
        ("a/b?c", "a%2Fb%3Fc"),
        ("a~b-c_d.e", "a~b-c_d.e"),
        ("[x]|{y}'", "%5Bx%5D%7C%7By%7D%27"),
    ],
)
def test_a_value_in_the_query_is_one_value(with_query, value, query):
    request = fill(with_query, with_query.delete, ADDRESS, {"user_id": value}, {"token": "t"})
    assert request.url == f"{ADDRESS}/users?id={query}"
    # What the transport prepares is the same address still: it refuses before anything is sent.
    closed = fill(
        with_query, with_query.delete, "http://127.0.0.1:9", {"user_id": value}, {"token": "t"}
    )
    with pytest.raises(ExchangeFailed) as caught:
        Exchange(closed, Limits(total=5)).run()
    assert caught.value.left is False
    assert "refused" in str(caught.value)  # and not: the address would have been changed


@pytest.mark.parametrize("value", ["..", ".", "", "a/../b", "a\nb", "\ud800", "%2e%2e"])
def test_one_rule_holds_wherever_a_value_goes(with_query, everything, value):
    with pytest.raises(RequestError, match="User ID"):
        fill(with_query, with_query.delete, ADDRESS, {"user_id": value}, {"token": "t"})
    for call in (*everything.calls, everything.look_up):
        with pytest.raises(RequestError, match="Mail"):
            fill(everything, call, ADDRESS, TARGET | {"mail": value}, CREDENTIALS)


def test_a_page_comes_behind_the_files_own_query(everything):
    page = {"after": "a=="}
    request = fill(everything, everything.find, ADDRESS, {"place": "p"}, CREDENTIALS, page)
    assert (request.method, request.body) == ("POST", b'{"with": ["p"]}')
    assert request.url == f"{ADDRESS}/places/p/users?size=2&after=a%3D%3D"


@pytest.mark.parametrize("call", ["find", "look_up"])
def test_a_field_that_is_missing_is_named(everything, call):
    with pytest.raises(RequestError) as caught:
        fill(everything, getattr(everything, call), ADDRESS, {"user": "u"}, CREDENTIALS)
    assert caught.value.message == "Place is missing. Fill it in first."
    with pytest.raises(RequestError, match="credential is missing"):
        fill(everything, everything.find, ADDRESS, {"place": "p"}, {})


def test_a_question_takes_a_part_of_the_fields_and_no_others(everything):
    with pytest.raises(RequestError, match="fields"):
        fill(everything, everything.find, ADDRESS, {"place": "p", "other": "x"}, CREDENTIALS)
    with pytest.raises(RequestError):
        fill(everything, everything.find, ADDRESS, {}, CREDENTIALS)
    with pytest.raises(RequestError, match="fields"):
        fill(everything, everything.delete, ADDRESS, {"place": "p"}, CREDENTIALS)


@pytest.mark.parametrize("name", ["Accept", "accept", "ACCEPT"])
def test_what_is_accepted_is_said_once(read_text, changed, name):
    provider = read_text(changed(("X-Token =", f'{name} = "application/x", X-Token =')))
    request = fill(provider, provider.delete, ADDRESS, {"user_id": "u"}, {"token": "t"})
    assert [v for k, v in request.headers.items() if k.lower() == "accept"] == ["application/x"]


def test_json_is_utf_8_as_it_is(everything):
    target = TARGET | {"user": "é漢", "mail": '"\\'}
    request = fill(everything, everything.before[1], ADDRESS, target, CREDENTIALS)
    assert '"é漢", {"a.b": "\\"\\\\"}'.encode() in request.body
