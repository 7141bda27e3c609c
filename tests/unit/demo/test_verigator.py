import logging

import pytest

from gui_app.demo.users import SERVICE_ID

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


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH"])
def test_other_methods_are_405_and_delete_nothing(client, pick, method):
    assert client.verigator(path_of(pick("verigator")), method).status == 405
    assert client.server.requests()[0].deleted is None
