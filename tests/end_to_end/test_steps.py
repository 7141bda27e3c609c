"""A deletion in two steps, each of which ends in each way: the server's record is the judge."""

import json

import pytest
from desk import KONSIGN, REPOSITORY, USERS
from raw_server import DELETED, reply, silence

TWO = "Two-step Konsign"
STEP = """
[[before]]
label = "Lock"
method = "POST"
path = "/api/user/lock"
json = { user_id = "{user_id}" }
"""


@pytest.fixture
def desk(data, open_desk, serve):
    """An app with a provider that wants a user locked before, and its server."""
    text = (REPOSITORY / "resources" / "providers" / "konsign.toml").read_text("utf-8")
    text = text.replace('id = "konsign"', 'id = "two"').replace(f'"{KONSIGN}"', f'"{TWO}"')
    folder = data / "providers"
    folder.mkdir(mode=0o700, parents=True)
    (folder / "two.toml").write_text(text + STEP, "utf-8")
    desk = open_desk(limits={"connect": 2, "silence": 0.5, "total": 2})
    desk.server = serve()
    desk.add_account(TWO, desk.server.url, **{"Access token": "token-value-1"})
    return desk


def delete(desk):
    """Delete a user, and return the row and the paths that were asked for."""
    USERS[TWO] = USERS[KONSIGN]
    row = desk.outcome(TWO)
    paths = [asked.target.rpartition("/")[2] for asked in desk.server.asked]
    assert all(json.loads(asked.body)["user_id"] == "1129" for asked in desk.server.asked)
    return row, paths


def fails_at(name, play):
    """Answer as told where the path ends in this name."""
    return lambda talk, asked: (
        play(talk, asked) if asked.target.endswith(name) else talk.send(DELETED)
    )


def sends(answer):
    return lambda talk, _: talk.send(answer)


WAYS = [
    (sends(reply(200, '{"statuscode": "422", "status": false, "message": "No."}')), "Refused"),
    (sends(reply(403, "{}")), "Refused"),
    (sends(reply(302, "", "Location: http://127.0.0.1:9/")), "Refused"),
    (sends(reply(404, "{}")), "Not found"),
    (sends(reply(500, "{}")), "Failed"),
    (sends(reply(429, "{}", "Retry-After: 3600")), "Failed"),
    (sends(reply(200, "<html>")), "Unknown"),
    (lambda talk, _: talk.close(), "Unknown"),
    (silence, "Unknown"),
]
NAMES = ["422", "403", "redirect", "404", "500", "busy", "HTML", "closed", "silence"]


def test_both_are_sent_in_their_order(desk):
    row, paths = delete(desk)
    assert row["Outcome"] == "Deleted"
    assert paths == ["lock", "delete"]
    assert desk.quit() == 0


@pytest.mark.parametrize(("play", "outcome"), WAYS, ids=NAMES)
def test_if_the_step_fails_nothing_is_deleted(desk, play, outcome):
    desk.server.play = fails_at("lock", play)
    row, paths = delete(desk)
    assert row["Outcome"] == outcome
    assert row["Message"].startswith("Lock: ")
    assert "The deletion itself was not sent." in row["Message"]
    assert paths == ["lock"]
    assert desk.quit() == 0


@pytest.mark.parametrize(("play", "outcome"), WAYS, ids=NAMES)
def test_if_the_deletion_fails_it_says_what_was_done(desk, play, outcome):
    desk.server.play = fails_at("delete", play)
    row, paths = delete(desk)
    assert row["Outcome"] == outcome
    assert "Done before: Lock." in row["Message"]
    assert paths == ["lock", "delete"]
    assert desk.quit() == 0


@pytest.mark.parametrize("name", ["lock", "delete"])
def test_a_busy_provider_is_asked_for_that_step_again(desk, name):
    answers = [reply(503, "{}", "Retry-After: 0"), DELETED]
    desk.server.play = fails_at(name, lambda talk, _: talk.send(answers.pop(0)))
    row, paths = delete(desk)
    assert row["Outcome"] == "Deleted"
    assert paths == (["lock", "lock", "delete"] if name == "lock" else ["lock", "delete", "delete"])


def test_killed_between_the_steps_it_is_never_said_that_nothing_was_sent(desk, open_desk):
    USERS[TWO] = USERS[KONSIGN]
    desk.do("stop_at", place="before the repeat")
    desk.delete(TWO)
    desk.wait_for_stop("before the repeat")
    desk.kill()
    again = open_desk()
    row = again.until(lambda s: s["rows"])["rows"][0]
    assert row["Outcome"] == "Failed"
    assert "Lock" in again.details()["Message"]
    assert [asked.target for asked in desk.server.asked] == ["/api/user/lock"]
    assert again.quit() == 0
