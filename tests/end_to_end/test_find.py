"""Users found at a real server: what it is asked, how often, and what becomes of its answers."""

import json
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from desk import USERS, VERIGATOR
from raw_server import reply, sends, silence

SERVICE = USERS[VERIGATOR]["Service ID"]
PATH = f"/v1/service/service/{SERVICE}/users"
OWN = """\
format = 1
id = "own"
title = "Own"
address = "https://own.example"

[[credential]]
name = "token"
label = "Token"
secret = true

[[field]]
name = "place"
label = "Place"
keep = true

[[field]]
name = "user_id"
label = "User ID"

[auth]
bearer = "{token}"

[delete]
method = "DELETE"
path = "/{place}/users/{user_id}"

[answer]
decides = "http"

[find]
path = "/{place}/users"
query = { size = "2" }
rows = "data.items"
columns = [{ label = "Name", place = "profile.name" }]
fills = { user_id = "id" }
"""
PAGING = {
    "page": '[find.paging]\nby = "page"\nparameter = "page"\nfirst = 0\n',
    "offset": '[find.paging]\nby = "offset"\nparameter = "start"\nfirst = 0\n',
    "cursor": '[find.paging]\nby = "cursor"\nparameter = "after"\nnext = "data.next"\n',
    "link": '[find.paging]\nby = "link"\n',
}
QUERIES = {
    "page": [{"page": "0"}, {"page": "1"}, {"page": "2"}, {"page": "3"}],
    "offset": [{"start": "0"}, {"start": "2"}, {"start": "4"}, {"start": "5"}],
    "cursor": [{}, {"after": "a+b/2"}, {"after": "a+b/4"}],
    "link": [{}, {"from": "2"}, {"from": "4"}],
}


def users(*names, **more):
    rows = [{"id": f"id-{n}", "id_in_service": f"{n}@example.com", "ctime": "2017"} for n in names]
    return reply(200, json.dumps({"users": rows} | more))


@pytest.fixture
def server(serve):
    server = serve()
    server.knows = sends(users("anna", "ben", "carl"))
    return server


@pytest.fixture
def desk(open_desk, server):
    desk = open_desk()
    desk.add_account(VERIGATOR, server.url)
    desk.do("type", name="Service ID", text=SERVICE)
    return desk


def counted(desk, words):
    """Wait until the line below the table says how many users there are."""
    return desk.until(lambda s: s["dialog"] and words in s["labels"])


def asked_for(server):
    return [urlsplit(asked.target) for asked in server.questions]


def test_one_question_finds_everybody_and_one_of_them_is_filled_in(desk, server):
    desk.do("click", text="Find user…")
    counted(desk, "3 users")
    desk.do("type", name="Search users", text="BEN")
    counted(desk, "1 of 3 users")
    desk.do("press", key="Down")
    desk.do("press", key="Return")
    desk.until(lambda s: s["dialog"] is None and s["values"]["User ID"] == "id-ben")
    first = server.questions[0]
    assert first.line == f"GET {PATH} HTTP/1.1"
    assert first.header("X-Service-Auth") == ["desk:pass-word-1"]
    assert [asked.target for asked in server.questions if asked.target == PATH] == [PATH]
    assert not server.asked


def test_several_become_a_list_and_only_they_are_deleted(desk, server):
    desk.do("click", text="Find user…")
    counted(desk, "3 users")
    for name in ("carl", "anna"):
        desk.do("type", name="Search users", text=name)
        counted(desk, "1 of 3 users")
        desk.do("press", key="Down")
        desk.do("press", key="Space")
    desk.do("click", text="Make a list of 2 users")
    seen = desk.until_list(lambda s: s["count"] == 2 and "Start" in s["buttons"])
    assert [row["User ID"] for row in seen["rows"]] == ["id-anna", "id-carl"]
    assert not server.asked
    desk.confirm_list(2)
    server.wait_for(2)
    assert {asked.line for asked in server.asked} == {
        f"DELETE {PATH}/id-{name} HTTP/1.1" for name in ("anna", "carl")
    }


@pytest.mark.parametrize("kind", PAGING)
def test_every_page_is_asked_for_once(open_desk, serve, data, kind):
    folder = data / "providers"
    folder.mkdir(mode=0o700, parents=True)
    (folder / "own.toml").write_text(OWN + PAGING[kind])
    everybody = [{"id": str(n), "profile": {"name": f"n{n}"}} for n in range(5)]

    def play(talk, asked):
        url = urlsplit(asked.target)
        query = dict(parse_qsl(url.query))
        start = 2 * int(query.get("page", 0)) + int(query.get("start", query.get("from", 0)))
        start += int(query.get("after", "0").rpartition("/")[2])
        more = start + 2 < len(everybody)
        body = {"data": {"items": everybody[start : start + 2]}}
        body["data"]["next"] = f"a+b/{start + 2}" if more else None
        link = f'<{url.path}?from={start + 2}>; rel="next"' if more else "<?x=1>; rel=first"
        talk.send(reply(200, json.dumps(body), f"Link: {link}"))

    server = serve()
    server.knows = play
    desk = open_desk()
    desk.add_account("Own", server.url, Token="token-1")
    desk.do("open_tab", title="Own")
    desk.do("type", name="Place", text="a b/c")
    desk.do("click", text="Find user…")
    counted(desk, "5 users")
    asked = asked_for(server)
    assert {unquote(url.path) for url in asked} == {"/a b/c/users"}
    assert {url.path for url in asked} == {"/a%20b%2Fc/users"}
    queries = [dict(parse_qsl(url.query)) for url in asked]
    assert queries == [{"size": "2"} | query for query in QUERIES[kind]]
    assert server.questions[0].header("Authorization") == ["Bearer token-1"]


def test_a_link_elsewhere_is_not_followed(open_desk, serve, data):
    folder = data / "providers"
    folder.mkdir(mode=0o700, parents=True)
    (folder / "own.toml").write_text(OWN + PAGING["link"])
    server, other = serve(), serve()
    body = '{"data": {"items": [{"id": "1"}]}}'
    server.knows = sends(reply(200, body, f'Link: <{other.url}/p/users?page=2>; rel="next"'))
    desk = open_desk()
    desk.add_account("Own", server.url, Token="token-1")
    desk.do("open_tab", title="Own")
    desk.do("type", name="Place", text="p")
    desk.do("click", text="Find user…")
    seen = counted(desk, "1 user · not complete")
    assert any("nothing was sent there" in text for text in seen["labels"])
    assert len(server.questions) == 1
    assert other.connections == 0


def test_cancel_hangs_up_on_a_server_that_is_silent(desk, server):
    hung_up = []

    def play(talk, asked):
        silence(talk, asked)
        hung_up.append(asked.target)

    server.knows = play
    desk.do("click", text="Find user…")
    server.wait_for_questions(1)
    desk.do("click", text="Cancel")
    desk.until(lambda s: s["dialog"] is None and hung_up)
    assert hung_up == [PATH]


def test_an_answer_of_26_mb_keeps_the_window_alive(desk, server):
    rows = b",".join(
        b'{"id": "%d", "id_in_service": "%s"}' % (i, b"x" * 400) for i in range(60_000)
    )
    body = b'{"users": [' + rows + b"]}"
    server.knows = sends(reply(200, body))
    desk.do("longest_stall")
    desk.do("click", text="Find user…")
    desk.until(lambda s: any(t.startswith("60,000 users") for t in s["labels"]))
    assert desk.do("longest_stall") < 0.5
    desk.do("click", text="Cancel")
    desk.until(lambda s: s["dialog"] is None)


def test_the_password_comes_back_and_is_shown_nowhere(desk, server):
    rows = [{"id": "pass-word-1"}, {"id": "a", "id_in_service": "desk:pass-word-1"}]
    server.knows = sends(reply(200, json.dumps({"users": rows})))
    desk.do("click", text="Find user…")
    counted(desk, "2 users · 2 can't be chosen, see the notes")
    assert not [text for text in desk.do("texts") if "pass-word-1" in text]
