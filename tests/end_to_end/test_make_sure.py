"""Making sure through the real app; the server's record says who was asked for, and when."""

from collections import Counter
from itertools import pairwise

import pytest
from desk import VERIGATOR
from raw_server import reply, sends

DELETED = reply(202)
GONE, FAILED = reply(404), reply(500)
WAITS = [0.05, 0.1, 0.15, 0.2, 0.25]
NEVER = [3_600]


def there(user: str) -> bytes:
    return reply(200, f'{{"id": "{user}", "id_in_service": "{user}@example.com"}}')


class Trial:
    """The app, a provider that deletes everybody, and what it was asked after that.

    Attributes:
        says: the answers about a user, the last one again and again; gone for others.
        silent: questions are not answered.
    """

    def __init__(self, open_desk, server) -> None:
        self._open_desk = open_desk
        self.server = server
        self.says: dict[str, list[bytes]] = {}
        self.silent = False
        self._before = 0

    def start(self, waits=WAITS, *, new: bool = True, env=None):
        """Start the app, with an account the first time."""
        desk = self._open_desk(waits=waits, env=env)
        if new:
            desk.add_account(VERIGATOR, self.server.url)
        return desk

    def delete(self, desk, outcome: str = "Deleted") -> None:
        """Delete user-1, whom the app has looked up before."""
        self.server.knows = sends(there("user-1"))
        desk.fill(VERIGATOR)
        desk.do("click", text="Delete user…")
        desk.until(lambda s: s["dialog"] and any("user-1@example.com" in t for t in s["labels"]))
        self._before, self.server.knows = len(self.server.questions), self.answer
        desk.do("click", text="Delete")
        desk.until(lambda s: s["rows"][0]["Outcome"] == outcome)

    def answer(self, talk, asked) -> None:
        if self.silent:
            talk.wait_for_end()
        left = self.says.get(_user(asked), [GONE])
        talk.send(left.pop(0) if len(left) > 1 else left[0])

    @property
    def asked(self):
        """Return the questions since the deletion."""
        return self.server.questions[self._before :]

    def wait_for_question(self) -> None:
        self.server.wait_for_questions(self._before + 1)


def _user(asked) -> str:
    return asked.target.rpartition("/")[2]


@pytest.fixture
def trial(open_desk, serve):
    return Trial(open_desk, serve(sends(DELETED)))


def sure(desk, words: str):
    return desk.until(lambda s: s["rows"][0]["Made sure"] == words)


def test_it_asks_until_the_user_is_gone_and_no_longer(trial):
    trial.says["user-1"] = [there("user-1"), there("user-1"), GONE]
    desk = trial.start()
    trial.delete(desk)
    seen = sure(desk, "Confirmed gone")
    assert "Confirmed gone: user-1" in seen["bar"]
    assert desk.quit() == 0
    [deleted], questions = trial.server.asked, trial.asked
    assert {asked.target for asked in questions} == {deleted.target}
    assert {tuple(q.header("X-Service-Auth")) for q in questions} == {("desk:pass-word-1",)}
    times = [deleted.at, *(asked.at for asked in questions)]
    waited = [after - before for before, after in pairwise(times)]
    assert len(waited) == 3
    # Qt's timers may ring 5 % early.
    assert all(passed >= 0.95 * wait for passed, wait in zip(waited, WAITS, strict=False))


def test_who_never_goes_is_said_to_be_there(trial):
    trial.says["user-1"] = [there("user-1")]
    desk = trial.start()
    trial.delete(desk)
    seen = sure(desk, "Still there")
    assert seen["rows"][0]["Outcome"] == "Deleted"
    assert "Still there: user-1" in seen["bar"]
    assert len(trial.asked) == 5
    assert len(trial.server.asked) == 1


def test_a_provider_that_fails_leaves_it_open(trial):
    trial.says["user-1"] = [FAILED]
    desk = trial.start()
    trial.delete(desk)
    seen = desk.until(lambda s: "Could not make sure of user-1" in s["bar"])
    assert seen["rows"][0]["Made sure"] == ""
    assert len(trial.asked) == 5
    trial.says.clear()
    desk.do("select", row=0)
    desk.do("click", text="Make sure")
    sure(desk, "Confirmed gone")
    assert len(trial.asked) == 6
    assert len(trial.server.asked) == 1


def test_quitting_in_the_middle_asks_no_more_and_forgets_nothing(trial, keyring):
    trial.silent = True
    desk = trial.start(env=keyring.env)
    trial.delete(desk)
    trial.wait_for_question()
    assert desk.quit() == 0
    assert desk.err == ""
    assert len(trial.asked) == 1
    trial.silent = False
    again = trial.start(new=False, env=keyring.env)
    seen = again.until(lambda s: s["rows"])
    assert (seen["rows"][0]["Outcome"], seen["rows"][0]["Made sure"]) == ("Deleted", "")
    again.do("select", row=0)
    again.do("click", text="Make sure")
    sure(again, "Confirmed gone")
    assert len(trial.asked) == 2
    assert len(trial.server.asked) == 1


@pytest.mark.parametrize(
    ("place", "words"),
    [("before it is made sure", ""), ("after it is made sure", "Confirmed gone")],
)
def test_killed_while_it_is_recorded_the_deletion_is_intact(trial, place, words):
    desk = trial.start()
    desk.do("stop_at", place=place)
    trial.delete(desk)
    desk.wait_for_stop(place)
    desk.kill()
    again = trial.start(NEVER, new=False)
    [row] = again.until(lambda s: s["rows"])["rows"]
    assert (row["Outcome"], row["Made sure"]) == ("Deleted", words)
    assert again.quit() == 0
    assert (len(trial.asked), len(trial.server.asked)) == (1, 1)


def test_killed_while_it_asks_nothing_is_sent_twice(trial):
    trial.silent = True
    desk = trial.start()
    trial.delete(desk)
    trial.wait_for_question()
    desk.kill()
    again = trial.start(new=False)
    seen = again.until(lambda s: s["rows"])
    assert (seen["rows"][0]["Outcome"], seen["rows"][0]["Made sure"]) == ("Deleted", "")
    assert again.quit() == 0
    assert (len(trial.asked), len(trial.server.asked)) == (1, 1)


def test_a_list_is_made_sure_of_behind_it(trial):
    users = [f"user-{n}" for n in range(12)]
    trial.says |= {"user-3": [there("user-3")], "user-5": [there("user-5"), GONE]}
    trial.server.knows = trial.answer
    desk = trial.start()
    desk.do("open_tab", title=VERIGATOR)
    desk.do("type", name="Service ID", text="81213bfd-b690-499e-b9d2-8754cb1550e8")
    desk.start_list(VERIGATOR, "\n".join(["user_id", *users]), 12)
    desk.until_list(lambda s: "Confirmed gone: 11, still there: 1" in s["labels"])
    assert sorted(map(_user, trial.server.asked)) == sorted(users)
    counts = Counter(map(_user, trial.asked))
    assert counts == dict.fromkeys(users, 1) | {"user-3": 5, "user-5": 2}
    assert trial.asked[0].at > trial.server.asked[-1].at
    assert desk.quit() == 0


def test_what_nobody_knows_is_asked_for_when_a_person_wants_it(trial):
    desk = trial.start()
    trial.server.play = lambda talk, _: talk.close()
    trial.delete(desk, "Unknown")
    assert trial.asked == []
    desk.do("select", row=0)
    desk.do("click", text="Resolve…")
    desk.until(lambda s: s["dialog"] and "Ask the provider" in s["buttons"])
    desk.do("click", text="Ask the provider")
    desk.until(lambda s: "Confirmed gone: 1." in s["labels"])
    desk.do("click", text="Close")
    seen = sure(desk, "Confirmed gone")
    assert seen["rows"][0]["Outcome"] == "Unknown"
    assert (len(trial.asked), len(trial.server.asked)) == (1, 1)
