import base64
import json

import pytest

TARGET = {"company_id": "39", "user_id": "1101", "email": "anna@example.com"}


def test_deleted_has_the_documented_answer_and_is_unknown_the_second_time(client):
    first, second = client.konsign(TARGET), client.konsign(TARGET)
    assert first.status == second.status == 200
    assert first.headers["Content-Type"] == "application/json"
    assert first.json == {
        "statuscode": "200",
        "status": True,
        "message": "User deleted successfully.",
        "user_id": "1101",
    }
    assert second.json == {
        "statuscode": "422",
        "status": False,
        "message": "Invalid parameter: no such user.",
    }
    assert client.server.requests() == (
        ("DELETE", "/api/user/delete", TARGET, 200),
        ("DELETE", "/api/user/delete", None, 200),
    )


@pytest.mark.parametrize(
    "headers",
    [
        {"x_access_token": "x"},
        {"Authorization": "Bearer x"},
        {"Authorization": "x"},
        {"x_access_token": "", "Authorization": ""},
    ],
)
def test_both_token_headers_must_be_right(client, headers):
    answer = client.konsign(TARGET, **headers)
    assert answer.json == {
        "statuscode": "401",
        "status": False,
        "message": "Your Session has expired",
    }
    assert client.konsign(TARGET).json["status"] is True


def test_no_token_at_all_is_401(client):
    answer = client.send("DELETE", "/api/user/delete", {"Content-Type": "application/json"}, "{}")
    assert answer.json["statuscode"] == "401"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (TARGET | {"user_id": 1101}, "Invalid parameter: user_id must be a string."),
        (TARGET | {"company_id": 39}, "Invalid parameter: company_id must be a string."),
        (TARGET | {"email": None}, "Invalid parameter: email must be a string."),
        ({"company_id": "39", "user_id": "1101"}, "Invalid parameter: email must be a string."),
        (TARGET | {"email": "ben@example.com"}, "Invalid parameter: no such user."),
        (TARGET | {"company_id": "40"}, "Invalid parameter: no such user."),
        ([TARGET], "Invalid parameter: the body is not a JSON object."),
        (b"", "Invalid parameter: the body is not a JSON object."),
        (b"{", "Invalid parameter: the body is not a JSON object."),
        (b"\xff", "Invalid parameter: the body is not a JSON object."),
        (b"[" * 100_000, "Invalid parameter: the body is not a JSON object."),
    ],
)
def test_wrong_bodies_are_invalid_parameters_and_delete_nothing(client, body, message):
    answer = client.konsign(body)
    assert answer.status == 200
    assert answer.json == {"statuscode": "422", "status": False, "message": message}
    assert client.konsign(TARGET).json["status"] is True


def test_body_must_be_declared_as_json(client):
    answer = client.konsign(TARGET, Content_Type="text/plain")
    assert answer.json["statuscode"] == "422"


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH"])
def test_other_methods_are_405_and_delete_nothing(client, method):
    assert client.konsign(TARGET, method).status == 405
    assert client.konsign(TARGET).json["status"] is True


def sign_in(client, method="POST", body=None, kind="application/json"):
    ids = {k: v for k, v in client.server.credentials["konsign"].items() if k != "token"}
    text = json.dumps(ids if body is None else body)
    return client.send(method, "/api/oauth/auth", {"Content-Type": kind}, text)


def claims(token):
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def test_signing_in_gives_a_token_that_is_good_beside_the_first_one(client):
    answer = sign_in(client).json
    assert (answer["statuscode"], answer["status"]) == ("200", True)
    assert claims(answer["Token"])["exp"] - claims(answer["Token"])["iat"] == 22 * 3600
    assert answer["Token"] != sign_in(client).json["Token"]
    first, client.token = client.token, answer["Token"]
    assert client.konsign(TARGET).json["status"] is True
    client.token = first
    assert client.konsign(TARGET).json["statuscode"] == "422"
    assert (
        client.konsign(TARGET, Authorization=f"Bearer {answer['Token']}").json["statuscode"]
        == "401"
    )


@pytest.mark.parametrize(
    "change",
    [
        {"body": {"client_id": "x", "authorization_id": "x"}},
        {"body": {}},
        {"body": []},
        {"method": "GET"},
        {"kind": "text/plain"},
    ],
)
def test_signing_in_with_anything_else_gives_no_token(client, change):
    answer = sign_in(client, **change)
    assert answer.json["status"] is False
    assert "Token" not in answer.json


def test_a_session_that_has_expired_once_needs_a_new_token(client, pick):
    user = pick("konsign", "Your session")
    assert client.delete(user).json["message"] == "Your Session has expired"
    assert client.delete(user).json["statuscode"] == "401"
    assert client.konsign(TARGET).json["statuscode"] == "401"
    client.token = sign_in(client).json["Token"]
    assert client.delete(user).json["status"] is True
    assert client.server.requests()[-1].deleted == user.target
