import logging
import time

import pytest

from gui_app.demo import api
from gui_app.demo.api import Answer
from gui_app.demo.users import DEMO_USERS, SERVICE_ID
from gui_app.demo.verigator import Verigator

BASE = "/v1/service/service/"


def path_of(user):
    return f"{BASE}{user.target['service_id']}/users/{user.target['user_id']}"


def test_deleted_is_202_without_a_body_and_404_the_second_time(client, pick):
    user = pick("verigator")
    first, second = client.delete(user), client.delete(user)
    assert (first.status, first.body, first.headers["Content-Length"]) == (202, b"", "0")
    assert first.headers["Content-Type"] is None
    assert (second.status, second.json) == (404, {"message": "User not found"})
    assert client.server.requests() == (
        ("DELETE", path_of(user), user.target, 202),
        ("DELETE", path_of(user), None, 404),
    )


@pytest.mark.parametrize("auth", ["", "demo-desk", "demo-desk;only-for-the-demo", "x:y"])
def test_wrong_credentials_are_401_and_delete_nothing(client, pick, auth):
    user = pick("verigator")
    answer = client.verigator(path_of(user), **{"X-Service-Auth": auth})
    assert (answer.status, answer.json) == (401, {"message": "Missing or wrong credentials"})
    assert client.delete(user).status == 202


def test_missing_credentials_are_401(client, pick):
    assert client.send("DELETE", path_of(pick("verigator")), {}).status == 401


@pytest.mark.parametrize(
    ("path", "message"),
    [
        (f"{BASE}{SERVICE_ID}/users/somebody", "User not found"),
        (f"{BASE}{SERVICE_ID}/users/..", "User not found"),
        (f"{BASE}{SERVICE_ID}/users/%2e%2e", "User not found"),
        (f"{BASE}{SERVICE_ID}/users/%ff%zz%e9", "User not found"),
        (f"{BASE}other/users/somebody", "Service not found"),
        (f"{BASE}other", "Service not found"),
        (f"{BASE}", "Service not found"),
        ("/v1/service/service", "Not found"),
        (f"{BASE}{SERVICE_ID}/users/a/b", "Not found"),
        (f"{BASE}{SERVICE_ID}/user/somebody", "Not found"),
        (f"{BASE}{SERVICE_ID}/users/../users/x", "Not found"),
        (f"/{BASE}{SERVICE_ID}/users/x", "Not found"),
        ("/", "Not found"),
        ("*", "Not found"),
    ],
)
def test_any_other_path_is_404_and_deletes_nothing(client, path, message):
    answer = client.verigator(path)
    assert (answer.status, answer.json) == (404, {"message": message})
    assert client.server.requests() == (("DELETE", path, None, 404),)


def test_path_is_decoded_exactly_once(client, pick):
    user = pick("verigator")
    once = path_of(user).replace("-", "%2D")
    assert client.verigator(once.replace("%", "%25")).status == 404
    assert client.verigator(once).status == 202


def test_query_does_not_belong_to_the_user(client, pick):
    user = pick("verigator")
    assert client.verigator(path_of(user) + "?x/y").status == 202
    assert client.server.requests()[0].path == path_of(user) + "?x/y"


@pytest.mark.parametrize("ending", ["", "/", "/users", "/users/", "/users/?a"])
def test_deleting_the_service_works_and_is_recorded_loudly(client, pick, caplog, ending):
    path = BASE + SERVICE_ID + ending
    assert client.verigator(path).status == 202
    (seen,) = client.server.requests()
    assert seen == ("DELETE", path, {"service_id": SERVICE_ID}, 202)
    assert seen.whole_service
    assert [(r.levelno, r.getMessage()) for r in caplog.records] == [
        (logging.ERROR, f"A WHOLE SERVICE WAS DELETED: DELETE {path}")
    ]
    assert client.delete(pick("verigator")).json == {"message": "Service not found"}


def test_service_is_not_deleted_without_credentials(client, pick):
    assert client.send("DELETE", BASE + SERVICE_ID, {}).status == 401
    assert client.delete(pick("verigator")).status == 202
    assert not any(seen.whole_service for seen in client.server.requests())


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
def test_other_methods_are_405_and_delete_nothing(client, pick, method):
    assert client.verigator(path_of(pick("verigator")), method).status == 405
    assert client.server.requests()[0].deleted is None


LIST = f"{BASE}{SERVICE_ID}/users"


def seeded(what):
    return next(u for u in DEMO_USERS if u.provider == "verigator" and u.what.startswith(what))


def test_a_user_is_told_of_until_it_is_deleted(client, pick):
    user = pick("verigator")
    there = client.verigator(path_of(user), "GET")
    assert (there.status, there.headers["Content-Type"]) == (200, "application/json")
    assert there.json == {
        "id": user.target["user_id"],
        "ctime": "2017-09-24T11:19:00+00:00",
        "id_in_service": "anna@example.com",
    }
    assert client.delete(user).status == 202
    gone = client.verigator(path_of(user), "GET")
    assert (gone.status, gone.json) == (404, {"message": "User not found"})


def test_all_users_are_listed_those_to_try_among_them(client, pick):
    users = client.verigator(LIST, "GET").json["users"]
    assert len(users) == 318
    assert all(list(user) == ["id", "ctime", "id_in_service"] for user in users)
    assert len({user["id"] for user in users}) == 318
    client.delete(user := pick("verigator"))
    after = client.verigator(LIST, "GET").json["users"]
    assert [u for u in users if u not in after] == [
        u for u in users if u["id"] == user.target["user_id"]
    ]
    assert "nobody@example.com" not in {u["id_in_service"] for u in users}


def test_a_user_found_in_the_list_can_be_deleted(client):
    found = client.verigator(LIST, "GET").json["users"][-1]
    assert client.verigator(f"{LIST}/{found['id']}").status == 202
    assert client.verigator(f"{LIST}/{found['id']}", "GET").status == 404


@pytest.mark.parametrize("path", [f"{BASE}other/users", f"{BASE}{SERVICE_ID}", f"{LIST}/", BASE])
def test_nothing_else_is_told_and_nothing_is_deleted_by_asking(client, path):
    assert client.verigator(path, "GET").status == 404
    assert client.verigator(LIST, "GET", **{"X-Service-Auth": "x:y"}).status == 401
    assert [seen.deleted for seen in client.server.requests()] == [None, None]


@pytest.mark.parametrize(
    ("what", "status"),
    [
        ("Credentials", 401),
        ("Not allowed", 403),
        ("No such", 404),
        ("System", 500),
        ("Points", 302),
    ],
)
def test_look_ups_of_odd_users_are_answered_as_oddly(client, what, status):
    assert client.verigator(path_of(seeded(what)), "GET").status == status


def test_a_look_up_gets_the_web_page_and_the_silence_too(client):
    page = client.verigator(path_of(seeded("Answers with a web page")), "GET")
    assert (page.status, page.body[:9]) == (200, b"<!DOCTYPE")
    silent = Verigator(client.server.credentials["verigator"])
    assert silent.odd(seeded("Never answers"), 200) == Answer(None, delay=120.0)


def test_who_lingers_is_told_of_for_a_while_after_the_deletion(client, monkeypatch):
    user = seeded("Deleted, but gone only")
    assert client.delete(user).status == 202
    assert client.verigator(path_of(user), "GET").status == 200
    assert client.delete(user).status == 202
    later = time.monotonic() + api.LINGER_SECONDS
    monkeypatch.setattr(api.time, "monotonic", lambda: later)
    assert client.verigator(path_of(user), "GET").status == 404
    assert client.delete(user).status == 404
    assert [seen.deleted for seen in client.server.requests() if seen.deleted] == [user.target]


def test_who_stays_is_said_to_be_deleted_and_never_is(client):
    user = seeded("Says deleted")
    for _ in range(2):
        assert client.delete(user).status == 202
        assert client.verigator(path_of(user), "GET").status == 200
    assert [seen.deleted for seen in client.server.requests()] == [None] * 4
