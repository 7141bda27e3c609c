"""No secret leaves the keyring, the memory and the one request: a search for canaries."""

import json
from pathlib import Path
from urllib.parse import quote

import canary
import pytest
from desk import KONSIGN, VERIGATOR, Desk
from raw_server import Server, reply, sends

KEPT_MESSAGE, KEPT_ANSWER = 2_000, 256 * 1024
"""Characters that the history keeps."""


def echo(asked) -> str:
    """Return every header of a request in every spelling."""
    return "\n".join(
        f"{name} {spelling}"
        for name, value in asked.headers
        for spelling in canary.spellings(value)
    )


def as_message(status: int):
    def play(talk, asked):
        body = {"statuscode": str(status), "status": status == 200, "message": echo(asked)}
        talk.send(reply(status, json.dumps(body), "Content-Type: application/json"))

    return play


def as_page(status: int):
    return lambda talk, asked: talk.send(reply(status, f"<pre>{echo(asked)}</pre>"))


def in_the_head(talk, asked):
    """Echo where nobody expects it: reason phrase, Location, a header of its own."""
    value = asked.header("X-Service-Auth") or asked.header("x-access-token")
    spelled = canary.spellings(value[0])[4]
    head = f"HTTP/1.1 302 {value[0]}\r\nLocation: http://127.0.0.1:9/{spelled}\r\n"
    talk.send(f"{head}X-Echo: {value[0]}\r\nContent-Length: 0\r\n\r\n".encode())


def garbage(talk, asked):
    talk.send(f"{echo(asked)}\r\n\r\n".encode())


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    limits = {"connect": 5, "silence": 5, "total": 10}
    with Server() as server, Desk(folder / "data", folder / "home", limits=limits) as desk:
        desk.server, desk.folder = server, folder
        desk.ready()
        secrets = {"API username": "canary-user", "API password": canary.PASSWORD}
        desk.add_account(VERIGATOR, server.url, **secrets)
        secrets = {
            "Access token": canary.TOKEN,
            "Client ID": canary.CLIENT_ID,
            "Authorization ID": canary.AUTHORIZATION_ID,
        }
        desk.add_account(KONSIGN, server.url, **secrets)
        yield desk


def check_nothing_leaked(desk):
    """Search everything the app has written, shows, or is known by."""
    files = [file for file in desk.folder.rglob("*") if file.is_file()]
    names = {file.name for file in files}
    assert {"history.sqlite3", "history.sqlite3-wal", "settings.json", "out", "err"} <= names
    for file in files:
        assert canary.found_in(file.read_bytes()) == [], file
    for text in [*desk.do("texts"), desk.do("clipboard")]:
        assert canary.found_in(text) == []
    for name in ("cmdline", "environ"):
        if (file := Path(f"/proc/{desk.pid}/{name}")).exists():
            assert canary.found_in(file.read_bytes()) == []


@pytest.mark.parametrize("secret", canary.SECRETS)
def test_the_search_finds_each_spelling(secret):
    for spelling in canary.spellings(f"Bearer {secret}") + canary.spellings(secret):
        assert canary.found_in(spelling) or spelling.startswith("&#"), spelling


def test_saved_secrets_are_not_shown_again(desk):
    seen = desk.open_accounts(KONSIGN)
    assert "Access token" not in seen["values"]  # masked while it is typed, too
    check_nothing_leaked(desk)
    desk.do("click", text="Close")
    desk.until(lambda s: s["dialog"] is None)
    settings = (desk.folder / "data" / "settings.json").read_text()
    assert "canary-user" in settings


@pytest.mark.parametrize("provider", [VERIGATOR, KONSIGN])
@pytest.mark.parametrize(
    "play",
    [
        as_message(200),
        as_message(401),
        as_message(500),
        as_page(200),
        as_page(401),
        as_page(500),
        in_the_head,
        garbage,
    ],
    ids=[
        *("message 200", "message 401", "message 500", "page 200", "page 401", "page 500"),
        *("in the head", "garbage"),
    ],
)
def test_an_echoed_secret_is_taken_out(desk, provider, play):
    desk.server.play = play
    desk.outcome(provider)
    secret = canary.PASSWORD if provider == VERIGATOR else canary.TOKEN
    sent = [asked for asked in desk.server.asked if asked.line.startswith("DELETE ")][-1]
    assert secret in str(sent.headers).replace("\\\\", "\\")
    shown = desk.details()
    if shown["Raw answer"] not in ("", "empty answer"):
        desk.do("click", text="Copy raw answer")
        assert "[secret removed]" in desk.do("clipboard")
    check_nothing_leaked(desk)


@pytest.mark.parametrize("provider", [VERIGATOR, KONSIGN])
@pytest.mark.parametrize("kept", [KEPT_MESSAGE, KEPT_ANSWER])
def test_a_secret_at_the_end_of_what_is_kept_is_not_cut_in_half(desk, provider, kept):
    secret = canary.PASSWORD if provider == VERIGATOR else canary.TOKEN
    for before in range(0, 2 * len(secret), 9):
        start = "m" * (kept - before)
        body = json.dumps({"message": start + 5 * secret + quote(secret) + "z" * 5_000})
        desk.server.play = sends(reply(500, body))
        desk.outcome(provider)
    message = desk.details()["Message"]
    assert message.startswith("mmmm") == (kept == KEPT_MESSAGE)
    assert len(message) < KEPT_MESSAGE + 200
    check_nothing_leaked(desk)


@pytest.mark.parametrize("where", ["slot", "task", "thread"])
@pytest.mark.parametrize("secret", canary.SECRETS)
def test_an_error_nobody_expected_tells_no_secret(desk, where, secret):
    desk.do("fail", where=where, secret=secret)
    desk.until(lambda s: s["dialog"] and "Copy details" in s["buttons"])
    desk.do("click", text="Copy details")
    report = desk.do("clipboard")
    assert "RuntimeError: unexpected: {'X-Service-Auth':" in report
    assert "[secret removed]" in report
    log = (desk.folder / "data" / "logs" / "deletion-desk.log").read_text()
    assert "Uncaught: Traceback" in log
    check_nothing_leaked(desk)
    desk.do("click", text="Close")
    desk.until(lambda s: s["dialog"] is None)


def test_after_the_end_the_files_hold_none(desk):
    assert desk.quit() == 0
    assert desk.err == ""
    for file in desk.folder.rglob("*"):
        assert not file.is_file() or canary.found_in(file.read_bytes()) == [], file
