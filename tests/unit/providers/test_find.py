"""Pages of users: what is read of them, what is refused, and which page comes next."""

import json

import msgspec
import pytest

from gui_app.domain.http import Reply
from gui_app.domain.redaction import Redactor
from gui_app.providers import find
from gui_app.providers.calls import Find, Paging, Shown
from gui_app.providers.find import FindEndedError, FindError, Page, Turn, asked_url
from gui_app.providers.spec import Field

NOBODY = Redactor([])
URL = "https://api.example.com/v1/p 1/users"


@pytest.fixture
def provider(verigator):
    question = Find(
        path="/v1/{place}/users",
        rows="users",
        columns=[Shown("Name", "name"), Shown("Since", "ctime", "date")],
        fills={"user_id": "id"},
    )
    fields = [
        Field("place", "Place", keep=True),
        Field("user_id", "User ID", pattern="[0-9a-z]+", problem="Letters and digits only"),
    ]
    return msgspec.structs.replace(verigator, find=question, fields=fields)


def users(provider, body, redactor=NOBODY, **how):
    body = body if isinstance(body, bytes) else json.dumps(body).encode()
    return list(Page(provider, provider.find, Reply(200, {}, body, **how), redactor).users())


def listed(provider, *rows, redactor=NOBODY):
    return users(provider, {"users": list(rows)}, redactor)


def test_a_user_has_its_values_and_its_target(provider):
    (user,) = listed(provider, {"id": "a1", "name": "Anna", "ctime": "2017-09-15T06:44:15"})
    assert user.values == ("Anna", "2017-09-15T06:44:15")
    assert user.target == ("a1",)
    assert user.problem == ""
    for words in ("anna", "15 sep 2017", "2017-09-15", "a1"):
        assert words in user.words


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({}, "Has no User ID"),
        ({"id": None}, "Has no User ID"),
        ({"id": True}, "Has no User ID"),
        ({"id": ["a"]}, "Has no User ID"),
        ({"id": ""}, "Has no User ID"),
        ("text", "Has no User ID"),
        ([1], "Has no User ID"),
        (None, "Has no User ID"),
        ({"id": "a "}, "blank"),
        ({"id": "\u00a0a"}, "blank"),
        ({"id": "a\nb"}, "control character"),
        ({"id": "a\0b"}, "control character"),
        ({"id": ".."}, "cut short"),
        ({"id": "../x"}, "cut short"),
        ({"id": "A"}, "Letters and digits only"),
        ({"id": "a" * 3000}, "Too long"),
        ({"id": "\ud800"}, "half a character"),
    ],
)
def test_who_can_not_be_named_can_not_be_chosen(provider, row, problem):
    (user,) = listed(provider, row)
    assert problem in user.problem


def test_an_id_that_is_a_number_is_its_text(provider):
    body = b'{"users": [{"id": 90071992547409931}, {"id": 1129}]}'
    assert [u.target for u in users(provider, body)] == [("90071992547409931",), ("1129",)]


def test_a_secret_in_the_answer_is_not_shown_and_can_not_be_chosen(provider):
    redactor = Redactor(["hunter2hunter2"])
    by_id, by_name, other = listed(
        provider,
        {"id": "hunter2hunter2", "name": "x"},
        {"id": "a1", "name": "is hunter2hunter2"},
        {"id": "a2", "name": "x"},
        redactor=redactor,
    )
    assert "hunter2" not in str((by_id, by_name))
    assert by_id.problem
    assert by_name.problem
    assert not other.problem


def test_a_long_value_is_shown_in_part_and_its_user_can_be_chosen(provider):
    (user,) = listed(provider, {"id": "a", "name": "n" * 10_000})
    assert user.values[0] == "n" * 300 + "…"
    assert not user.problem


@pytest.mark.parametrize("body", [{"users": []}, {"users": None}, b'\xef\xbb\xbf{"users": []}'])
def test_nobody_is_a_list_too(provider, body):
    assert users(provider, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "can't be read"),
        (b"<!doctype html>", "web page"),
        (b"\n <html>", "web page"),
        (b"\xff\xfe", "can't be read"),
        (b'{"users": [{"id": "a"}', "can't be read"),
        (b'{"users": ' + b"[" * 200_000, "can't be read"),
        (b"{}", "no list of users"),
        (b"[]", "no list of users"),
        (b'{"users": {}}', "no list of users"),
        (b'{"users": "none"}', "no list of users"),
        (b'{"users": false}', "no list of users"),
    ],
)
def test_what_is_no_list_is_said(provider, body, words):
    with pytest.raises(FindError, match=words) as caught:
        users(provider, body)
    assert not isinstance(caught.value, FindEndedError)


def test_an_answer_that_would_fill_the_memory_is_not_read(provider, monkeypatch):
    rows = [{"id": f"a{n}"} for n in range(5)]
    assert len(listed(provider, *rows)) == 5
    monkeypatch.setattr(find, "_MOST_VALUES", 3)
    with pytest.raises(FindError, match="can't be read"):
        listed(provider, *rows)


def test_an_answer_that_was_too_long_gives_what_there_is(provider):
    page = Page(
        provider, provider.find, Reply(200, {}, b'{"users": [{"id": "a"}, {"id"', cut=True), NOBODY
    )
    read = page.users()
    assert next(read).target == ("a",)
    with pytest.raises(FindEndedError, match="longer than 64 MB"):
        next(read)


@pytest.mark.parametrize("status", [199, 301, 304, 400, 401, 403, 404, 422, 429, 500, 503])
def test_a_refusal_is_said_with_its_status(provider, status):
    with pytest.raises(FindError, match=str(status)):
        Page(provider, provider.find, Reply(status, {}, b'{"users": []}'), NOBODY)


# Which page comes next


def turns(provider, paging, *answers):
    """Return the query of each page that is asked for; each answer is rows, rest and headers."""
    question = msgspec.structs.replace(provider.find, paging=paging)
    turn = Turn(paging, URL)
    queries = [turn.query]
    for rows, rest, headers in answers:
        body = json.dumps({"users": [{"id": f"u{i}"} for i in range(rows)]} | rest).encode()
        page = Page(provider, question, Reply(200, headers, body), NOBODY)
        list(page.users())
        turn.after(page)
        queries.append(turn.query)
    return queries


def test_without_paging_one_answer_is_all(provider):
    assert turns(provider, None, (3, {}, {})) == [{}, None]


def test_pages_are_counted_until_one_is_empty(provider):
    paging = Paging("page", "p", first=0)
    answers = [(2, {}, {}), (1, {}, {}), (0, {}, {})]
    assert turns(provider, paging, *answers) == [{"p": "0"}, {"p": "1"}, {"p": "2"}, None]


def test_offsets_count_rows(provider):
    paging = Paging("offset", "startIndex", first=1)
    answers = [(2, {}, {}), (3, {}, {}), (0, {}, {})]
    assert [q and q["startIndex"] for q in turns(provider, paging, *answers)] == [
        *("1", "3", "6"),
        None,
    ]


@pytest.mark.parametrize(
    ("cursor", "query"),
    [
        ("abc", {"after": "abc"}),
        (77, {"after": "77"}),
        ("/w+X==", {"after": "/w+X=="}),
        ("https://x.example/u?after=a%2Bb&n=1", {"after": "a+b"}),
        ("?after=", {"after": ""}),
        ("", None),
        (None, None),
        (False, None),
        ({"a": 1}, None),
    ],
)
def test_a_cursor_is_a_value_or_in_an_address(provider, cursor, query):
    paging = Paging("cursor", "after", next="meta.next")
    assert turns(provider, paging, (1, {"meta": {"next": cursor}}, {})) == [{}, query]


def test_an_address_without_the_cursor_ends_it(provider):
    paging = Paging("cursor", "after", next="next")
    with pytest.raises(FindEndedError, match="can't be read"):
        turns(provider, paging, (1, {"next": "https://x.example/u?page=2"}, {}))


def test_a_cursor_that_comes_again_ends_it(provider):
    paging = Paging("cursor", "after", next="next")
    with pytest.raises(FindEndedError, match="repeats itself"):
        turns(
            provider, paging, (1, {"next": "a"}, {}), (1, {"next": "b"}, {}), (1, {"next": "a"}, {})
        )


@pytest.mark.parametrize(
    ("header", "query"),
    [
        (f'<{URL.replace(" ", "%20")}?page=2&n=9>; rel="next"', {"page": "2", "n": "9"}),
        ('<https://API.example.com:443/v1/p%201/users?page=2>; rel="next"', {"page": "2"}),
        ('</v1/p%201/users?page=2>; rel="last", <?page=3>; rel=next', {"page": "3"}),
        ('<?page=9>; title="x"; rel="prev next"', {"page": "9"}),
        ('<?page=2>; rel="last"', None),
        ('<?page=2>; rel="nextish"', None),
        ("", None),
    ],
)
def test_a_link_to_the_same_place_is_followed(provider, header, query):
    assert turns(provider, Paging("link"), (1, {}, {"link": header})) == [{}, query]


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/v1/p%201/users?page=2",
        "http://api.example.com/v1/p%201/users?page=2",
        "https://api.example.com.evil.example/v1/p%201/users?page=2",
        "https://me@api.example.com/v1/p%201/users?page=2",
        "https://api.example.com:8443/v1/p%201/users?page=2",
        "https://api.example.com/v1/other?page=2",
        "//evil.example/v1/p%201/users?page=2",
        "https://[oops?page=2",
    ],
)
def test_a_link_elsewhere_is_not_followed(provider, link):
    with pytest.raises(FindEndedError, match="nothing was sent there"):
        turns(provider, Paging("link"), (1, {}, {"link": f'<{link}>; rel="next"'}))


def test_a_link_that_says_two_things_is_not_followed(provider):
    with pytest.raises(FindEndedError, match="can't be read"):
        turns(provider, Paging("link"), (1, {}, {"link": '<?page=2&page=3>; rel="next"'}))


def test_a_link_to_the_page_itself_ends_it(provider):
    with pytest.raises(FindEndedError, match="repeats itself"):
        turns(provider, Paging("link"), (1, {}, {"link": '<?>; rel="next"'}))


def test_an_address_that_can_not_be_used_is_said(provider):
    with pytest.raises(FindError, match="API address"):
        asked_url(provider.find, "http://api.example.com", {"place": "x"})


def test_the_address_that_is_asked(provider):
    asked = asked_url(provider.find, "https://api.example.com/v2", {"place": "a/b c"})
    assert asked == "https://api.example.com/v2/v1/a%2Fb%20c/users"


def test_an_id_that_can_not_be_used_is_kept_in_part(provider):
    (user,) = listed(provider, {"id": "x" * 100_000, "name": "n" * 100_000})
    assert user.problem
    assert user.target == ("x" * 300 + "…",)
    assert len(user.words) < 1_000
    (good,) = listed(provider, {"id": "x" * 1_999})
    assert (good.problem, good.target) == ("", ("x" * 1_999,))
