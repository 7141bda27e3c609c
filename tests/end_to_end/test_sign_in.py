"""The app signs in by itself: seen from the provider, whose own record is the judge."""

import json
import threading
from collections import Counter

import canary
import pytest
from desk import KONSIGN
from raw_server import DELETED, reply, silence
from test_batch import FAST, fast_provider, on_record, users

from gui_app.domain.outcome import Outcome

IDS = {"Client ID": canary.CLIENT_ID, "Authorization ID": canary.AUTHORIZATION_ID}
EXPIRED = reply(200, '{"statuscode": "401", "status": false, "message": "Session has expired"}')
TOKEN = canary.TOKEN


class Konsign:
    """The provider: gives out tokens, takes the newest one only.

    Attributes:
        sign_ins: how many were asked for.
        deleted: the users deleted, in order.
        turned_away: the users whose token was not good.
        good_for: deletions that a token is good for.
        sign_in: what a sign-in gets in place of a token; a play.
    """

    def __init__(self):
        self.sign_ins = 0
        self.deleted = []
        self.turned_away = []
        self.good_for = 10_000
        self.sign_in = None
        self._left = 0
        self._lock = threading.Lock()

    @property
    def token(self):
        return f"{TOKEN}.{self.sign_ins}"

    def __call__(self, talk, asked):
        body = json.loads(asked.body)
        if asked.target == "/api/oauth/auth":
            self._sign_in(talk, asked, body)
            return
        with self._lock:
            tokens = [asked.header("x-access-token"), asked.header("Authorization")]
            good = tokens == [[self.token], [f"Bearer {self.token}"]] and self._left > 0
            self._left -= good
            (self.deleted if good else self.turned_away).append(int(body["user_id"]))
        talk.send(DELETED if good else EXPIRED)

    def _sign_in(self, talk, asked, body):
        assert body == {"client_id": canary.CLIENT_ID, "authorization_id": canary.AUTHORIZATION_ID}
        assert asked.header("Authorization") == asked.header("x-access-token") == []
        with self._lock:
            self.sign_ins += 1
            self._left = self.good_for
        if self.sign_in:
            self.sign_in(talk, asked)
            return
        answer = {"statuscode": "200", "status": True, "Token": self.token}
        talk.send(reply(200, json.dumps(answer)))


@pytest.fixture
def konsign():
    return Konsign()


@pytest.fixture
def check(data, home):
    """Search everything that was written for secrets, when the test is over."""
    yield
    for folder in (data, home):
        for file in folder.rglob("*"):
            assert not file.is_file() or canary.found_in(file.read_bytes()) == [], file


@pytest.fixture
def desk(data, open_desk, serve, konsign, check):
    """An app with a Konsign account that has both IDs and no token, and a fast one for lists."""
    fast_provider(data)
    server = serve(konsign, keep=True)
    desk = open_desk()
    for provider in (KONSIGN, FAST):
        desk.add_account(provider, server.url, **IDS)
    desk.server = server
    return desk


def end(desk):
    texts = desk.do("texts")
    assert all(canary.found_in(text) == [] for text in texts)
    assert desk.quit() == 0
    assert desk.err == ""
    assert canary.found_in(desk.log) == []


def test_one_user_takes_a_sign_in_and_the_next_one_none(desk, konsign):
    desk.do("open_tab", title=KONSIGN)
    desk.until(lambda s: "Signs in by itself" in s["labels"])
    for number in ("1", "2"):
        assert desk.outcome(KONSIGN, **{"User ID": number})["Outcome"] == "Deleted"
    assert (konsign.sign_ins, konsign.deleted, konsign.turned_away) == (1, [1, 2], [])
    end(desk)


def test_a_list_of_two_hundred_takes_one_sign_in(desk, konsign, data):
    desk.start_list(FAST, users(200), 200)
    desk.until_list(lambda s: "Export…" in s["buttons"])
    assert konsign.sign_ins == 1
    assert sorted(konsign.deleted) == list(range(1, 201))
    end(desk)
    _, rows = on_record(data)
    assert {row.outcome for row in rows.values()} == {Outcome.DELETED}


def test_a_token_that_expires_in_the_middle_is_renewed_once(desk, konsign, data):
    konsign.good_for = 120
    desk.start_list(FAST, users(200), 200)
    desk.until_list(lambda s: "Export…" in s["buttons"])
    assert konsign.sign_ins == 2
    assert sorted(konsign.deleted) == list(range(1, 201))
    assert 1 <= len(konsign.turned_away) <= 8
    assert set(Counter(konsign.turned_away).values()) == {1}
    end(desk)
    _, rows = on_record(data)
    assert {row.outcome for row in rows.values()} == {Outcome.DELETED}


def test_a_token_that_is_never_good_is_refused_after_one_renewal(desk, konsign):
    konsign.good_for = 0
    row = desk.outcome(KONSIGN)
    assert (row["Outcome"], row["Status code"], row["Message"]) == (
        *("Refused", "401", "Session has expired"),
    )
    assert (konsign.sign_ins, len(konsign.turned_away)) == (2, 2)
    end(desk)


@pytest.mark.parametrize(
    ("play", "said"),
    [
        (lambda t, _: t.send(reply(200, '{"Token": "two\\nlines"}')), "contains a line break"),
        (lambda t, _: t.send(reply(200, "{}")), "The answer has no token."),
        (lambda t, _: t.send(reply(200, "<html>")), "is not the JSON that was expected"),
        (lambda t, _: t.send(reply(401, '{"message": "No"}')), "The provider refused (401): No."),
        (lambda t, _: t.send(reply(429, "{}")), "The provider is too busy (429)."),
        (lambda t, _: t.send(reply(500, "<html>")), "The provider has a problem (500)."),
        (
            lambda t, _: t.send(reply(302, "", "Location: http://127.0.0.1:9/")),
            "The provider pointed elsewhere (302).",
        ),
        (lambda t, _: t.close(), "Signing in failed."),
        (
            lambda t, a: t.send(reply(401, json.dumps({"message": a.body.decode()}))),
            "The provider refused (401): ",
        ),
    ],
    ids=[*("line break", "no token", "HTML", "401", "429", "500", "redirect", "closed", "echo")],
)
def test_a_sign_in_that_fails_is_not_sent_and_says_why(desk, konsign, play, said):
    konsign.sign_in = play
    row = desk.outcome(KONSIGN)
    assert row["Outcome"] == "Not sent"
    assert row["Message"].startswith("Signing in failed.")
    assert said in row["Message"]
    assert (konsign.sign_ins, konsign.deleted) == (1, [])
    konsign.sign_in = None
    assert desk.outcome(KONSIGN)["Outcome"] == "Deleted"
    end(desk)


def test_a_sign_in_that_is_down_pauses_a_list_before_anybody_is_sent(desk, konsign, data):
    konsign.sign_in = lambda talk, _: talk.send(reply(503, "{}"))
    desk.start_list(FAST, users(50), 50)
    desk.until_list(lambda s: any("The provider has a problem (503)" in t for t in s["labels"]))
    assert (konsign.sign_ins, konsign.deleted) == (1, [])
    konsign.sign_in = None
    desk.do("click", text="Resume")
    desk.until_list(lambda s: "Export…" in s["buttons"])
    assert sorted(konsign.deleted) == list(range(1, 51))
    end(desk)


def test_a_sign_in_that_goes_down_in_the_middle_pauses_the_list(desk, konsign, data):
    konsign.good_for = 30

    def down(talk, asked):
        talk.send(reply(503, "{}"))

    desk.start_list(FAST, users(100), 100)
    desk.server.wait_for(20)
    konsign.sign_in = down
    desk.until_list(
        lambda s: (
            any("Session has expired" in t for t in s["labels"])
            and not any("wire" in t for t in s["labels"])
        )
    )
    refused = len(konsign.turned_away)
    assert 1 <= refused <= 8
    konsign.sign_in, konsign.good_for = None, 10_000
    desk.do("click", text="Resume")
    desk.until_list(lambda s: "Export…" in s["buttons"])
    end(desk)
    _, rows = on_record(data)
    outcomes = Counter(row.outcome for row in rows.values())
    assert outcomes == {
        Outcome.DELETED: len(konsign.deleted),
        Outcome.REFUSED: 100 - len(set(konsign.deleted)),
    }
    assert Counter(konsign.deleted).most_common(1)[0][1] == 1


def test_quitting_does_not_wait_for_a_sign_in(desk, konsign):
    konsign.sign_in = silence
    desk.delete(KONSIGN)
    desk.until(lambda s: konsign.sign_ins == 1)
    end(desk)


def test_sign_in_now_tries_it_and_says_how_it_went(desk, konsign):
    desk.open_accounts(KONSIGN)
    desk.do("click", text="Sign in now")
    desk.until(lambda s: "Signed in." in s["labels"])
    konsign.sign_in = lambda talk, _: talk.send(reply(403, '{"message": "Locked"}'))
    desk.do("click", text="Sign in now")
    desk.until(lambda s: any("The provider refused (403): Locked." in t for t in s["labels"]))
    konsign.sign_in = None
    desk.do("type", name="Client ID", text="another")
    desk.do("click", text="Sign in now")
    desk.until(lambda s: any("Save the account first" in t for t in s["labels"]))
    assert konsign.sign_ins == 2


def test_killed_while_it_signs_in_again_nothing_is_sent_twice(desk, konsign, open_desk):
    konsign.good_for = 0
    desk.do("stop_at", place="before the repeat")
    desk.delete(KONSIGN, **{"User ID": "7"})
    desk.wait_for_stop("before the repeat")
    desk.kill()
    again = open_desk()
    row = again.until(lambda s: s["rows"])["rows"][0]
    assert row["Outcome"] == "Failed"
    assert "Session has expired" in again.details()["Message"]
    assert konsign.turned_away == [7]
    assert again.quit() == 0
