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
