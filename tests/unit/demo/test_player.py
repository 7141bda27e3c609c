"""Provider files are played from what they say, and the app gets along with that."""

import asyncio
import time
from http.client import RemoteDisconnected
from json import dumps
from pathlib import Path

import msgspec
import pytest

from gui_app.credentials.accounts import Account
from gui_app.credentials.store import MemoryStore
from gui_app.credentials.vault import Vault
from gui_app.demo import api
from gui_app.jobs.asking import Asking
from gui_app.jobs.find import UserList
from gui_app.jobs.tokens import Tokens
from gui_app.jobs.try_out import try_out
from gui_app.providers import catalog
from gui_app.providers.calls import Match, Paging, Step
from gui_app.providers.spec import decode as unchecked
from gui_app.providers.spec import problem_with

FILES = sorted((Path(__file__).parents[3] / "resources").glob("*/*.toml"))
EACH_FILE = pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)

OWN = """
format = 1
id = "own"
title = "Own"
address = "https://own.example"

[[credential]]
name = "user"
label = "User"
secret = false

[[credential]]
name = "password"
label = "Password"
secret = true

[[field]]
name = "place"
label = "Place"
keep = true
example = "a b"

[[field]]
name = "number"
label = "Number"
example = "0998"
pattern = "[0-9]{4}"
problem = "Four digits"

[auth]
basic = "{user}:{password}"

[delete]
method = "POST"
path = "/p/{place}/u/{number}/remove"
query = { sure = "yes", who = "{number}" }
headers = { X-Version = "2" }
json = { deep = [{ number = "{number}", really = true }] }

[answer]
decides = "http"
message = ["errors.0.text"]
"""
PATH = "/play/own/p/a%20b/u/0998/remove?sure=yes&who=0998"
PASSWORD = "ZGVtby11c2VyOmRlbW8tcGFzc3dvcmQ="
HEADERS = {
    "Authorization": f"Basic {PASSWORD}",
    "X-Version": "2",
    "Content-Type": "application/json",
}
BODY = {"deep": [{"number": "0998", "really": True}]}


def provider(**changes):
    return msgspec.structs.replace(catalog.check(OWN.encode()), **changes)


def example(name):
    return catalog.check(next(f for f in FILES if f.stem == name).read_bytes())


def deleted(server):
    return [dict(seen.deleted) for seen in server.requests() if seen.deleted is not None]


@pytest.fixture
def delete(client):
    """Sends what deletes the first user of OWN, unless told otherwise."""

    def send(path=PATH, headers=HEADERS, body=BODY, method="POST"):
        return client.send(method, path, headers, dumps(body))

    return send


@EACH_FILE
def test_what_the_app_sends_is_what_each_file_declares(server, file):
    spec = catalog.check(file.read_bytes())
    played = server.play(spec)

    async def tried():
        return [each async for each in try_out(spec, played)]

    steps = asyncio.run(tried())
    assert [each.what for each in steps if not each.right] == []
    assert len(steps) == 3 + len(spec.before) + 2 * (spec.look_up is not None)
    assert deleted(server) == [played.users[0].target]


@EACH_FILE
def test_all_users_of_each_file_can_be_listed(server, file):
    spec = catalog.check(file.read_bytes())
    if not spec.find:
        return
    found = asyncio.run(listed(spec, server.play(spec)))
    wanted = [u.target for u in server.play(spec).users if u.what != "No such user"]
    fills = list(spec.find.fills)
    assert [dict(zip(fills, user.target, strict=True)) for user in found] == [
        {name: target[name] for name in fills} for target in wanted
    ]
    assert not any(user.problem for user in found)


async def listed(spec, played):
    vault = Vault(MemoryStore())
    asking = Asking(Tokens(vault))
    secrets = {k: v for k, v in played.credentials.items() if k in spec.secrets}
    plain = {k: v for k, v in played.credentials.items() if k not in secrets}
    account = Account(spec.id, "Demo", played.address, plain)
    await vault.write(account, secrets)
    target = played.users[0].target
    kept = {f.name: target[f.name] for f in spec.fields if f.keep}
    pace = msgspec.structs.replace(spec.limits, per_second=1000, most_per_second=1000)
    spec = msgspec.structs.replace(spec, limits=pace)
    users = UserList(asking, spec, spec.find, account, kept)
    try:
        return [user async for part in users.load() for user in part]
    finally:
        users.close()
        await asking.stop()
        vault.close()


@pytest.mark.parametrize(
    "paging",
    [
        Paging(by="page", parameter="p", first=0),
        Paging(by="page", parameter="p", first=1),
        Paging(by="offset", parameter="from", first=0),
        Paging(by="offset", parameter="from", first=1),
        Paging(by="cursor", parameter="after", next="meta.next"),
        Paging(by="link"),
        None,
    ],
    ids=lambda p: f"{p.by}-{p.first}" if p else "none",
)
def test_long_lists_come_page_by_page_in_each_way(server, paging):
    spec = example("scim")
    rows = "data.users"
    spec = msgspec.structs.replace(
        spec, find=msgspec.structs.replace(spec.find, paging=paging, rows=rows)
    )
    found = asyncio.run(listed(spec, server.play(spec)))
    assert len(found) == len({user.target for user in found}) == 23
    assert len(server.requests()) == {"page": 4, "offset": 4}.get(
        paging.by if paging else "", 3 if paging else 1
    )


def test_the_examples_are_varied_within_their_pattern(server):
    users = server.play(provider()).users
    assert [u.target for u in users[:3]] == [
        {"place": "a b", "number": "0998"},
        {"place": "a b", "number": "0999"},
        {"place": "a b", "number": "1000"},
    ]
    assert len({u.target["number"] for u in users}) == len(users) == 12


@EACH_FILE
def test_users_to_try_fit_their_fields(server, file):
    spec = catalog.check(file.read_bytes())
    users = server.play(spec).users
    assert len(users) >= 12
    assert len({tuple(u.target.values()) for u in users}) == len(users)
    for user in users:
        assert list(user.target) == [f.name for f in spec.fields]
        assert not [f.name for f in spec.fields if problem_with(f, user.target[f.name])]
    assert users[0].what == "Is deleted"


def test_a_pattern_that_allows_one_value_gives_one_user(server):
    spec = provider()
    fixed = msgspec.structs.replace(spec.fields[1], pattern="0998")
    users = server.play(provider(fields=[spec.fields[0], fixed])).users
    assert [u.target["number"] for u in users] == ["0998"]


def test_a_pattern_that_takes_for_ever_does_not(server):
    spec = provider()
    slow = msgspec.structs.replace(spec.fields[1], pattern="(x|xx)+[yz]", example="x" * 40)
    started = time.monotonic()
    users = server.play(provider(fields=[spec.fields[0], slow])).users
    assert time.monotonic() - started < 2
    assert [u.target["number"] for u in users] == ["x" * 40]


def test_the_declared_request_deletes(server, delete):
    played = server.play(provider())
    assert played.address == f"{server.address}/play/own"
    assert delete().status == 204
    assert deleted(server) == [{"place": "a b", "number": "0998"}]
    again = delete()
    assert (again.status, again.json) == (404, {"errors": [{"text": "No such user"}]})


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"method": "DELETE"}, 404),
        ({"path": PATH.replace("/p/", "/q/")}, 404),
        ({"path": PATH.replace("/u/", "/x/")}, 404),
        ({"path": PATH.replace("/remove", "/remove/")}, 404),
        ({"path": PATH.replace("/0998/", "//")}, 404),
        ({"path": PATH.replace("a%20b", "a%ffb")}, 404),
        ({"path": PATH.replace("a%20b", "other")}, 404),
        ({"path": PATH.replace("yes", "no")}, 400),
        ({"path": PATH + "&more=1"}, 400),
        ({"path": PATH + "&who=0998"}, 400),
        ({"path": PATH.partition("?")[0]}, 400),
        ({"path": PATH.replace("who=0998", "who=0999")}, 400),
        ({"path": PATH.replace("who=0998", "who=%ff")}, 400),
        ({"headers": HEADERS | {"X-Version": "3"}}, 400),
        ({"headers": {k: v for k, v in HEADERS.items() if k != "X-Version"}}, 400),
        ({"headers": HEADERS | {"Content-Type": "text/plain"}}, 400),
        ({"headers": HEADERS | {"Authorization": "Basic ZGVtby11c2VyOng="}}, 401),
        ({"headers": HEADERS | {"Authorization": "Basic x"}}, 401),
        ({"headers": HEADERS | {"Authorization": f"Bearer {PASSWORD}"}}, 401),
        ({"headers": HEADERS | {"Authorization": "Bearer x"}}, 401),
        ({"headers": {k: v for k, v in HEADERS.items() if k != "Authorization"}}, 401),
        ({"body": {}}, 400),
        ({"body": BODY | {"more": 1}}, 400),
        ({"body": {"deep": [{"number": "0999", "really": True}]}}, 400),
        ({"body": {"deep": [{"number": 998, "really": True}]}}, 400),
        ({"body": {"deep": [{"number": "0998", "really": 1}]}}, 400),
        ({"body": {"deep": BODY["deep"] * 2}}, 400),
        ({"body": []}, 400),
    ],
)
def test_a_request_that_is_not_quite_the_declared_one_deletes_nobody(
    server, delete, change, status
):
    server.play(provider())
    assert delete(**change).status == status
    assert deleted(server) == []
    assert delete().status == 204


def test_a_body_nobody_declared_is_refused(server, client):
    server.play(example("github-members"))
    path = "/play/github-members/orgs/octo-org/members/octocat"
    headers = {
        "Authorization": "Bearer demo-token",
        "Accept": "application/vnd.github+json",
        "X-GitHub-Api-Version": "2022-11-28",
    }
    assert client.send("DELETE", path, headers, b"{}").status == 400
    assert client.send("DELETE", path, headers).status == 204


def test_a_form_is_read_like_a_query(server, client):
    server.play(example("auth0"))

    def sign_in(body, kind="application/x-www-form-urlencoded"):
        return client.send("POST", "/play/auth0/oauth/token", {"Content-Type": kind}, body)

    right = (
        "grant_type=client_credentials&client_id=demo-client-id"
        "&client_secret=demo-client-secret&audience=demo-audience"
    )
    assert sign_in(right).json["expires_in"] == 3600
    assert sign_in(right, "text/plain").status == 400
    assert sign_in(right + "&x=1").status == 400
    assert sign_in(right.replace("demo-client-secret", "x")).status == 401
    token = sign_in(right).json["access_token"]
    path = "/play/auth0/api/v2/users/auth0%7C507f1f77bcf86cd799439020"
    assert client.send("DELETE", path, {"Authorization": "Bearer x"}).status == 401
    assert client.send("DELETE", path, {"Authorization": f"Bearer {token}"}).status == 204


def test_steps_come_first_and_in_their_order(server, client):
    server.play(example("okta"))
    user, headers = (
        "/play/okta/api/v1/users/00ub0oNGTSWTBKOLGLNR",
        {"Authorization": "SSWS demo-token"},
    )

    def send(method, path):
        return client.send(method, path, headers)

    early = send("DELETE", user)
    assert (early.status, early.json) == (409, {"errorSummary": "Comes first: Deactivate"})
    for _ in range(2):
        assert send("POST", f"{user}/lifecycle/deactivate").status == 200
    assert deleted(server) == []
    assert send("DELETE", user).status == 204
    assert send("POST", f"{user}/lifecycle/deactivate").status == 404
    assert deleted(server) == [{"user_id": "00ub0oNGTSWTBKOLGLNR"}]


def test_a_step_that_looks_like_the_deletion_comes_first(server, client):
    okta = example("okta")
    twice = Step(method="DELETE", path=okta.delete.path, label="Deactivate", done=(204,))
    spec = msgspec.structs.replace(okta, before=[twice])
    played = server.play(spec)

    async def tried():
        return [each async for each in try_out(spec, played)]

    assert all(each.right for each in asyncio.run(tried()))
    assert [seen.deleted is not None for seen in server.requests() if seen.method == "DELETE"] == [
        False,
        True,
        False,
        False,
    ]


def answer_of(text):
    return unchecked((OWN.partition("[answer]")[0] + "[answer]\n" + text).encode()).answer


@pytest.mark.parametrize(
    ("answer", "status", "body", "not_found"),
    [
        ('decides = "http"', 204, None, (404, None)),
        ('decides = "http"\ndeleted = [{ status = [202], empty = true }]', 202, None, (404, None)),
        (
            'decides = "http"\ndeleted = [{ json = { "a.0.gone" = true } }]',
            200,
            {"a": [{"gone": True}]},
            (404, None),
        ),
        (
            (
                'decides = "http"\naccepted = [202]\n'
                "deleted = [{ status = [202, 200], json = { n = 1 } }]"
            ),
            200,
            {"n": 1},
            (404, None),
        ),
        (
            (
                'decides = "http"\nmessage = ["m"]\n'
                'not_found = [{ status = [400], json = { c = "no" } }]'
            ),
            204,
            None,
            (400, {"m": "No such user", "c": "no"}),
        ),
        (
            'decides = "http"\nnot_found = [{ json = { result = "no_such_user" } }]',
            204,
            None,
            (200, {"result": "no_such_user"}),
        ),
        (
            'decides = "http"\nnot_found = [{ status = [204], empty = true }]',
            200,
            {"deleted": True},
            (204, None),
        ),
        (
            'decides = "body"\nmessage = ["r.m"]\nstatus = ["r.code"]\nsuccess = ["ok"]',
            200,
            {"r": {"m": "Done.", "code": "200"}, "ok": True},
            (404, {"r": {"m": "No such user", "code": "404"}, "ok": False}),
        ),
        (
            (
                'decides = "body"\nstatus = ["code"]\nsuccess = ["ok"]\n'
                'not_found = [{ json = { code = "422" } }]'
            ),
            200,
            {"code": "200", "ok": True},
            (200, {"code": "422", "ok": False}),
        ),
    ],
)
def test_answers_are_those_that_the_file_describes(server, delete, answer, status, body, not_found):
    server.play(provider(answer=answer_of(answer)))
    for wanted_status, wanted in ((status, body), not_found):
        got = delete()
        assert (got.status, got.json if got.body else None) == (wanted_status, wanted)


@pytest.mark.parametrize(
    ("gone", "status", "body"),
    [
        (Match(status=(404,)), 404, {"errors": [{"message": "No such user"}]}),
        (Match(status=(410,)), 410, {"errors": [{"message": "No such user"}]}),
        (Match(json={"total": 0}), 200, {"total": 0}),
        (Match(empty=True), 200, None),
    ],
)
def test_a_look_up_says_gone_as_the_file_says(server, client, gone, status, body):
    spec = example("sendgrid")
    look_up = msgspec.structs.replace(spec.look_up, gone=(gone,))
    server.play(msgspec.structs.replace(spec, look_up=look_up))
    path = "/play/sendgrid/v3/marketing/contacts/nobody"
    got = client.send("GET", path, {"Authorization": "Bearer demo-api-key"})
    assert (got.status, got.json if got.body else None) == (status, body)


def test_odd_users_are_as_odd_as_the_built_in_ones(server, client):
    spec = example("github-members")
    played = server.play(spec)
    headers = {
        "Authorization": "Bearer demo-token",
        "Accept": "application/vnd.github+json",
        "X-GitHub-Api-Version": "2022-11-28",
    }

    def send(what, method="DELETE", place="members"):
        name = next(u.target["username"] for u in played.users if u.what.startswith(what))
        return client.send(method, f"/play/github-members/orgs/octo-org/{place}/{name}", headers)

    assert send("No such user").status == 404
    assert send("Not allowed").status == send("Not allowed", "GET", "memberships").status == 403
    assert send("System error").status == 500
    assert [send("Asks to wait").status for _ in range(2)] == [429, 204]
    assert send("Answers with a web page").body.startswith(b"<!DOCTYPE")
    with pytest.raises(RemoteDisconnected):
        send("Is deleted, but the connection")
    assert send("Says deleted").status == 204
    assert send("Says deleted", "GET", "memberships").status == 200
    assert len(deleted(server)) == 2


def test_a_deletion_for_later_is_carried_out_later(server, client, monkeypatch):
    played = server.play(example("sendgrid"))
    user = next(u for u in played.users if u.what.startswith("Accepted (202)"))
    number, headers = user.target["contact_id"], {"Authorization": "Bearer demo-api-key"}
    path = "/play/sendgrid/v3/marketing/contacts"
    assert client.send("DELETE", f"{path}?ids={number}", headers).status == 202
    assert client.send("GET", f"{path}/{number}", headers).status == 200
    later = time.monotonic() + api.LINGER_SECONDS
    monkeypatch.setattr(api.time, "monotonic", lambda: later)
    assert client.send("GET", f"{path}/{number}", headers).status == 404


def test_a_later_file_of_the_same_id_replaces_the_first(server, delete):
    server.play(provider())
    delete()
    server.play(provider())
    assert delete().status == 204
    other = msgspec.structs.replace(provider().delete, method="PUT")
    server.play(provider(delete=other))
    assert delete().status == 404
    assert delete(method="PUT").status == 204


def test_no_file_hides_another_one(server, client, pick, delete):
    assert server.play(provider(id="v1")).address.endswith("/play/v1")
    server.play(provider(id="api"))
    server.play(provider())
    assert client.delete(pick("verigator")).status == 202
    assert client.delete(pick("konsign")).json["status"] is True
    assert delete().status == 204
    assert delete(PATH.replace("own", "nobody")).status == 404
    assert client.send("GET", "/play/own", {}).status == 404


@pytest.mark.parametrize(
    ("name", "json", "status"),
    [("auth0", {"code": "expired_token"}, 401), ("konsign", {"statuscode": "401"}, 200)],
)
def test_a_token_that_is_not_good_is_refused_as_the_file_says(server, client, name, json, status):
    spec = example(name)
    sign_in = msgspec.structs.replace(spec.sign_in, expired=(Match(json=json),))
    played = server.play(msgspec.structs.replace(spec, sign_in=sign_in))
    user = played.users[0].target
    if name == "auth0":
        answer = client.send(
            "DELETE",
            f"/play/auth0/api/v2/users/{user['user_id'].replace('|', '%7C')}",
            {"Authorization": "Bearer old"},
        )
    else:
        sent = {"Content-Type": "application/json", "x-access-token": "old"}
        answer = client.send(
            "DELETE",
            "/play/konsign/api/user/delete",
            sent | {"Authorization": "Bearer old"},
            dumps(dict(user)),
        )
    assert (answer.status, json.items() <= answer.json.items()) == (status, True)
    assert deleted(server) == []
