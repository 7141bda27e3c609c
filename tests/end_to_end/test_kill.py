"""``kill -9`` at every step of a deletion: the server's record is held against the history."""

import json

import pytest
from desk import KONSIGN
from raw_server import DELETED, reply, sends, silence

START = "When the app last ended, "
UNKNOWN = f"{START}1 deletion had no answer: recorded as Unknown. Check at the provider."
NOT_SENT = f"{START}1 deletion had not been sent yet: recorded as Not sent."
FAILED = f"{START}1 deletion waited for another try: recorded as Failed."

NOTHING_LEFT = "The app ended before it was this deletion's turn. Nothing left this computer."
NOBODY_KNOWS = (
    "The app ended before an answer came. The user may or may not have been deleted: "
    "check with the provider."
)


class Trial:
    """An app with one finished deletion, of user 1, that is killed at another one, of user 2."""

    def __init__(self, open_desk, server):
        self.open_desk = open_desk
        self.server = server
        self.desk = open_desk()
        self.desk.add_account(KONSIGN, server.url)
        assert self.desk.outcome(KONSIGN, **{"User ID": "1"})["Outcome"] == "Deleted"
        self.finished = self.desk.do("look")["rows"]

    def asked_for(self):
        """Return the users in the requests that arrived whole."""
        return [json.loads(asked.body)["user_id"] for asked in self.server.asked]

    def restart(self, sentences):
        """Start the app again; return it and the rows that are new, once they are all seen."""
        asked_for = self.asked_for()
        desk = self.open_desk()
        seen = desk.until(lambda s: self.finished[0] in s["rows"])
        said = [line for line in seen["bar"].splitlines() if line.startswith(START)]
        assert said == sentences.splitlines()
        kept = len(seen["rows"]) - len(self.finished)
        assert seen["rows"][kept:] == self.finished
        new = seen["rows"][:kept]
        for row in new:
            if row["User"].split()[0] in asked_for:
                assert row["Outcome"] not in ("Not sent", "Sending…")
        assert set(asked_for) <= {row["User"].split()[0] for row in seen["rows"]}
        return desk, new

    def end(self, desk):
        """End in peace; from then on nothing more can be sent, and nothing was."""
        asked_for = self.asked_for()
        assert desk.quit() == 0
        assert desk.err == ""
        assert self.asked_for() == asked_for

    def check(self, sentence, outcome, message, arrived):
        """Kill the app now, and see what the next start makes of it."""
        self.desk.kill()
        assert self.asked_for() == ["1"] + ["2"] * arrived
        desk, new = self.restart(sentence)
        assert [row["Outcome"] for row in new] == [outcome]
        assert desk.details()["Message"] == message
        self.end(desk)
        assert self.asked_for() == ["1"] + ["2"] * arrived


@pytest.fixture
def trial(open_desk, serve):
    return Trial(open_desk, serve())


def test_before_the_row_there_is_neither_row_nor_request(trial):
    trial.desk.do("stop_at", place="before the row")
    trial.desk.delete(KONSIGN, **{"User ID": "2"})
    trial.desk.wait_for_stop("before the row")
    trial.desk.kill()
    desk, new = trial.restart("")
    assert new == []
    trial.end(desk)
    assert trial.asked_for() == ["1"]


@pytest.mark.parametrize("place", ["after the row", "reading credentials", "before the attempt"])
def test_what_was_not_begun_is_not_sent(trial, place):
    trial.desk.do("stop_at", place=place)
    trial.desk.delete(KONSIGN, **{"User ID": "2"})
    trial.desk.wait_for_stop(place)
    trial.check(NOT_SENT, "Not sent", NOTHING_LEFT, arrived=0)


@pytest.mark.parametrize(
    ("place", "arrived"),
    [
        ("after the attempt", 0),
        ("connected", 0),
        ("half of the head", 0),
        ("half of the body", 0),
        ("after the head of the answer", 1),
        ("after the answer", 1),
        ("inside the last transaction", 1),
    ],
)
def test_what_may_have_left_is_unknown(trial, place, arrived):
    trial.desk.do("stop_at", place=place)
    trial.desk.delete(KONSIGN, **{"User ID": "2"})
    trial.desk.wait_for_stop(place)
    trial.check(UNKNOWN, "Unknown", NOBODY_KNOWS, arrived)


def test_before_the_answer_it_is_unknown(trial):
    trial.server.play = silence
    trial.desk.delete(KONSIGN, **{"User ID": "2"})
    trial.server.wait_for(2)
    trial.check(UNKNOWN, "Unknown", NOBODY_KNOWS, arrived=1)


def test_an_outcome_on_disk_stays(trial):
    trial.server.play = sends(reply(422, '{"statuscode": "422", "message": "No."}'))
    trial.desk.do("stop_at", place="after the outcome")
    trial.desk.delete(KONSIGN, **{"User ID": "2"})
    trial.desk.wait_for_stop("after the outcome")
    trial.check("", "Refused", "No.", arrived=1)


@pytest.mark.parametrize("waits", [False, True])
def test_while_it_waits_for_a_repeat_the_last_answer_counts(trial, waits):
    trial.server.play = sends(reply(429, '{"message": "Slow down."}', "Retry-After: 60"), DELETED)
    if waits:
        trial.desk.delete(KONSIGN, **{"User ID": "2"})
        trial.desk.until(lambda s: s["rows"][0]["Message"].startswith("Try 2 of 4 follows"))
    else:
        trial.desk.do("stop_at", place="before the repeat")
        trial.desk.delete(KONSIGN, **{"User ID": "2"})
        trial.desk.wait_for_stop("before the repeat")
    last = "The app ended before it was tried again. The last try: Slow down."
    trial.check(FAILED, "Failed", last, arrived=1)


def test_during_the_second_try_it_is_unknown(trial):
    first = sends(reply(503, "{}", "Retry-After: 0"))
    trial.server.play = lambda talk, asked: (
        silence(talk, asked) if len(trial.server.asked) == 3 else first(talk, asked)
    )
    trial.desk.delete(KONSIGN, **{"User ID": "2"})
    trial.server.wait_for(3)
    trial.check(UNKNOWN, "Unknown", NOBODY_KNOWS, arrived=2)


def test_of_many_those_on_the_wire_are_unknown_and_the_rest_is_not_sent(trial):
    trial.server.play = silence
    users = [str(n) for n in range(2, 8)]
    for user in users:
        trial.desk.delete(KONSIGN, **{"User ID": user})
    trial.server.wait_for(5)
    trial.desk.until(lambda s: len(s["rows"]) == 7)
    trial.desk.kill()
    sent = set(trial.asked_for()) - {"1"}
    assert len(sent) == 4
    desk, new = trial.restart(
        f"{START}4 deletions had no answer: recorded as Unknown. Check at the provider.\n"
        f"{START}2 deletions had not been sent yet: recorded as Not sent."
    )
    outcomes = {row["User"].split()[0]: row["Outcome"] for row in new}
    assert outcomes == {user: "Unknown" if user in sent else "Not sent" for user in users}
    trial.end(desk)


def test_a_second_start_finds_nothing_left_to_settle(trial):
    trial.server.play = silence
    trial.desk.delete(KONSIGN, **{"User ID": "2"})
    trial.server.wait_for(2)
    trial.desk.kill()
    desk, _ = trial.restart(UNKNOWN)
    trial.end(desk)
    desk, new = trial.restart("")
    assert [row["Outcome"] for row in new] == ["Unknown"]
    trial.end(desk)
