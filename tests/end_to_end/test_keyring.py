"""The real window, a real server, the real GNOME Keyring: the whole way of an account."""

import pytest
from desk import KONSIGN, USERS, VERIGATOR
from raw_server import DELETED, reply, sends
from secret_service import Item

PASSWORD = 'pass:word "1" \\ & co'
TOKEN = "header.payload.signature"
SERVICE = "Deletion Desk/verigator/Main"


def secrets(keyring) -> list[Item]:
    """Return what is kept of accounts, without the notes beside the secrets."""
    notes = ("api address", "saved credentials")
    return [item for item in keyring.items() if item.user not in notes]


def headers(asked) -> dict[str, str]:
    return {k: v for k, v in asked.headers if k not in ("Host", "User-Agent", "Accept-Encoding")}


@pytest.mark.keyring
def test_an_account_lives_in_the_keyring_and_nowhere_else(keyring, open_desk, serve, data):
    server = serve()
    desk = open_desk(env=keyring.env)
    desk.add_account(VERIGATOR, server.url, **{"API username": "desk", "API password": PASSWORD})
    desk.add_account(KONSIGN, server.url, **{"Access token": TOKEN})
    assert secrets(keyring) == [
        Item("Deletion Desk/konsign/Main", "token", TOKEN),
        Item(SERVICE, "password", PASSWORD),
    ]

    server.play = sends(reply(202))
    row = desk.outcome(VERIGATOR)
    assert (row["Outcome"], row["Status code"]) == ("Deleted", "202")
    assert desk.details()["Raw answer"] == "empty answer"
    asked = server.asked[0]
    user = USERS[VERIGATOR]
    path = f"/v1/service/service/{user['Service ID']}/users/{user['User ID']}"
    assert asked.line == f"DELETE {path} HTTP/1.1"
    assert headers(asked) == {"Accept": "application/json", "X-Service-Auth": f"desk:{PASSWORD}"}
    assert asked.body == b""

    server.play = sends(DELETED)
    row = desk.outcome(KONSIGN, Email="é+x@example.com")
    assert (row["Outcome"], row["Message"]) == ("Deleted", "Gone.")
    asked = server.asked[1]
    assert asked.line == "DELETE /api/user/delete HTTP/1.1"
    body = '{"company_id": "39", "user_id": "1129", "email": "é+x@example.com"}'.encode()
    assert asked.body == body
    assert headers(asked) == {
        "Accept": "application/json",
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "x-access-token": TOKEN,
        "Authorization": f"Bearer {TOKEN}",
    }
    assert desk.quit() == 0

    desk = open_desk(env=keyring.env)
    seen = desk.until(lambda s: len(s["rows"]) == 2)
    assert [row["Outcome"] for row in seen["rows"]] == ["Deleted", "Deleted"]
    assert desk.outcome(VERIGATOR)["Outcome"] == "Deleted"
    assert server.asked[2].header("X-Service-Auth") == [f"desk:{PASSWORD}"]

    seen = desk.open_accounts(VERIGATOR)
    assert "Where secrets are kept: GNOME Keyring / Secret Service" in seen["labels"]
    desk.do("click", text="Remove")
    desk.until(lambda s: "Cancel" in s["buttons"])
    desk.do("click", text="Remove")
    desk.until(lambda s: "Account name" in s["problems"] and not s["busy"])
    desk.do("click", text="Close")
    desk.until(lambda s: s["dialog"] is None and s["accounts"] == [])
    left = keyring.items()
    assert [item for item in left if item.service == SERVICE or PASSWORD in item.secret] == []
    assert [item.secret for item in secrets(keyring)] == [TOKEN]
    assert desk.quit() == 0
    assert desk.err == ""
    for file in data.rglob("*"):
        assert not file.is_file() or TOKEN.encode() not in file.read_bytes()


@pytest.mark.keyring
def test_a_secret_is_not_sent_to_an_address_it_was_not_saved_for(keyring, open_desk, serve, data):
    server, other = serve(), serve()
    desk = open_desk(env=keyring.env)
    desk.add_account(KONSIGN, server.url)
    assert desk.quit() == 0
    settings = data / "settings.json"
    settings.write_text(settings.read_text().replace(server.url, other.url))
    desk = open_desk(env=keyring.env)
    row = desk.outcome(KONSIGN)
    assert row["Outcome"] == "Not sent"
    assert "address of this account was changed" in row["Message"]
    assert other.connections == server.connections == 0
