"""Hostile and broken answers, through the whole app: judged if they can be, else Unknown."""

import json

import pytest
from desk import KONSIGN, VERIGATOR, Desk
from raw_server import Server, reply, sends, silence

LIMITS = {"connect": 5, "silence": 0.5, "total": 1.5}
"""The app's own are 10, 30 and 60 seconds."""
HTML = "<html><body><h1>Welcome</h1></body></html>"
YES = '{"statuscode": "200", "status": true, "message": "Gone."%s}'


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    with Server() as server, Desk(folder / "data", folder / "home", limits=LIMITS) as desk:
        desk.server = server
        desk.ready()
        desk.add_account(VERIGATOR, server.url)
        desk.add_account(KONSIGN, server.url)
        yield desk


@pytest.fixture(autouse=True)
def in_peace(request):
    """Nothing is repeated, nothing complained about, whatever came."""
    desk = request.getfixturevalue("desk")
    before = len(desk.server.asked)
    yield
    rows = desk.do("look")["rows"]
    assert len(desk.server.asked) - before == desk.expected
    assert all(row["Outcome"] != "Sending…" for row in rows)
    assert desk.err == ""


def check(desk, play, verigator, konsign, message=""):
    """Play the same to both providers' requests; None leaves a provider out."""
    desk.expected = 0
    desk.server.play = play
    for provider, outcome in ((VERIGATOR, verigator), (KONSIGN, konsign)):
        if outcome:
            desk.expected += 1
            row = desk.outcome(provider)
            assert row["Outcome"] == outcome, row
            assert message in desk.details()["Message"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_refused_and_not_followed(desk, serve, status):
    other = serve()
    answer = reply(status, "", f"Location: {other.url}/v1/users")
    check(desk, sends(answer), "Refused", "Refused", "pointed to 127.0.0.1")
    assert other.connections == 0


@pytest.mark.parametrize(
    ("status", "body", "verigator", "konsign"),
    [
        (202, "", "Deleted", "Unknown"),
        (200, "", "Deleted", "Unknown"),
        (202, HTML, "Unknown", "Unknown"),
        (200, '{"status": tr', "Unknown", "Unknown"),
        (200, '{"status": true} {}', "Unknown", "Unknown"),
        (401, '{"message": "Who are you?"}', "Refused", "Refused"),
        (404, "", "Not found", "Not found"),
        (404, HTML, "Not found", "Not found"),
        (500, HTML, "Failed", "Failed"),
        (200, '{"statuscode": "200", "status": true}', None, "Deleted"),
        (200, '{"head": {}, "body": {"statuscode": "200", "status": true}}', None, "Deleted"),
        (200, '{"statuscode": "200", "status": false}', None, "Refused"),
        (200, '{"statuscode": "200", "status": "false"}', None, "Refused"),
        (200, '{"statuscode": "422", "status": false}', None, "Refused"),
        (200, '{"statuscode": 422, "status": false}', None, "Refused"),
        (200, '{"statuscode": "500", "status": false}', None, "Failed"),
        (200, '{"statuscode": "500", "status": true}', None, "Unknown"),
        (500, '{"statuscode": "200", "status": true}', None, "Unknown"),
    ],
)
def test_answers_of_the_providers(desk, status, body, verigator, konsign):
    check(desk, sends(reply(status, body)), verigator, konsign)


def test_204_has_no_body(desk):
    check(desk, sends(b"HTTP/1.1 204 No Content\r\n\r\n"), "Deleted", "Unknown")


@pytest.mark.parametrize(
    ("play", "message"),
    [
        (lambda talk, _: None, "broke before an answer came"),
        (silence, "sent nothing for 0.5 s"),
        (sends(reply(200, "half", length=100)), "was cut off"),
        (sends(b"HTTP/1.1 200 OK\r\nContent-Le"), "was cut off"),
        (sends(b"SSH-2.0-OpenSSH_9.2\r\n"), "can't be read"),
        (sends(b"\x00\xff" * 5000 + b"\r\n\r\n"), "can't be read"),
        (lambda talk, _: talk.drip(b"H"), "took longer than 1.5 s in all"),
        (
            lambda talk, _: (talk.send(reply(200, length=1000)), talk.drip(b" ")),
            "took longer than 1.5 s in all",
        ),
        (lambda talk, _: talk.drip(b"HTTP/1.1 100 Go\r\n\r\n"), "took longer than 1.5 s"),
        (sends(reply(200, b"\x1f\x8b\x08rubbish", "Content-Encoding: gzip")), "can't be read"),
    ],
    ids=[
        "dropped",
        "silent",
        "half a body",
        "half a head",
        "not HTTP",
        "binary",
        "dripping head",
        "dripping body",
        "endless 1xx",
        "broken gzip",
    ],
)
def test_no_answer_that_can_be_trusted_is_unknown(desk, play, message):
    check(desk, play, "Unknown", "Unknown", message)
    assert "It may or may not have been carried out." in desk.details()["Message"]


@pytest.mark.parametrize(
    ("body", "verigator", "konsign"),
    [
        (YES % f', "user_id": {"7" * 10_000}', "Deleted", "Deleted"),
        (f'{{"statuscode": {"2" * 10_000}, "status": true}}', "Deleted", "Unknown"),
        (YES % ', "x": NaN', "Deleted", "Deleted"),
        ('{"statuscode": NaN, "status": NaN}', "Deleted", "Unknown"),
        ("[" * 100_000 + "]" * 100_000, "Unknown", "Unknown"),
        (YES % f', "x": {"[" * 100_000}{"]" * 100_000}', "Unknown", "Unknown"),
        (b'{"statuscode": "200", "status": true, "message": "\xff\xfe"}', "Unknown", "Unknown"),
        (YES % ', "status": false', "Unknown", "Unknown"),
        (YES % ', "status": true', "Deleted", "Deleted"),
    ],
    ids=[
        "a long integer",
        "a long status code",
        "NaN",
        "NaN as a status",
        "nested lists",
        "nested lists inside",
        "invalid UTF-8",
        "duplicate keys that differ",
        "duplicate keys",
    ],
)
def test_strange_json_is_judged_if_it_can_be(desk, body, verigator, konsign):
    check(desk, sends(reply(200, body)), verigator, konsign)


def test_markup_and_control_characters_are_made_visible(desk):
    wild = "<b>bold</b> <img src=file:///etc/passwd> \x1b[31mred \u202etxt.exe\u202c"
    answer = reply(422, json.dumps({"statuscode": "422", "status": False, "message": wild}))
    check(desk, sends(answer), "Refused", "Refused", "<b>bold</b> <img src=file:///etc/passwd>")
    seen = desk.do("look")
    texts = [seen["bar"], seen["rows"][0]["Message"], desk.details()["Message"]]
    for text in [*texts, desk.details()["Raw answer"]]:
        assert "<b>bold</b>" in text
        assert not {"\x1b", "\u202e", "\u202c"} & set(text)
    assert all("⟨U+001B⟩[31mred ⟨U+202E⟩txt.exe⟨U+202C⟩" in text for text in texts)
