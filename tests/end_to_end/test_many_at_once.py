"""Several deletions at once, in one window and in two on the same data folder."""

import threading

import pytest
from desk import KONSIGN, VERIGATOR
from raw_server import DELETED, PATIENCE, silence


class Held:
    """Answers nobody until ``let_go``."""

    def __init__(self):
        self._open = threading.Event()

    def __call__(self, talk, _):
        assert self._open.wait(PATIENCE)
        talk.send(DELETED)

    def let_go(self):
        self._open.set()


@pytest.fixture
def held():
    held = Held()
    yield held
    held.let_go()


def users(rows) -> dict[str, str]:
    return {row["User"]: row["Outcome"] for row in rows}


def test_four_are_on_the_wire_and_the_rest_waits_its_turn(open_desk, serve, held):
    server = serve(held)
    desk = open_desk()
    desk.add_account(VERIGATOR, server.url)
    for number in range(6):
        desk.delete(VERIGATOR, **{"User ID": f"u{number}"})
    server.wait_for(4)
    desk.until(
        lambda s: (
            sorted(r["Message"].partition(".")[0] for r in s["rows"])
            == 4 * ["On its way"] + 2 * ["Waiting for its turn"]
        )
    )
    server.wait_for_open(4)  # a look-up that was given up before it said anything is over by now
    assert len(server.asked) == 4
    held.let_go()
    desk.until(lambda s: users(s["rows"]) == {f"u{n}": "Deleted" for n in range(6)})
    assert sorted(asked.target[-2:] for asked in server.asked) == [f"u{n}" for n in range(6)]


def test_the_same_user_is_not_sent_twice_at_once(open_desk, serve, held):
    server = serve(held)
    desk = open_desk()
    desk.add_account(VERIGATOR, server.url)
    desk.delete(VERIGATOR)
    server.wait_for(1)
    desk.delete(VERIGATOR)
    reason = "Not sent. This user is being deleted already; see the history."
    desk.until(lambda s: reason in s["bar"])
    held.let_go()
    seen = desk.until(lambda s: s["rows"][0]["Outcome"] == "Deleted")
    assert len(server.asked) == seen["count"] == 1


def test_the_window_stays_usable_while_a_provider_is_silent(open_desk, serve):
    silent, other = serve(silence), serve()
    desk = open_desk()
    desk.add_account(VERIGATOR, silent.url)
    desk.add_account(KONSIGN, other.url)
    desk.delete(VERIGATOR)
    silent.wait_for(1)
    assert desk.outcome(KONSIGN)["Outcome"] == "Deleted"
    assert "Raw answer" in desk.details(0)
    desk.do("type", name="Search history", text="user-1")
    desk.until(lambda s: users(s["rows"]) == {"user-1": "Sending…"})


def test_two_windows_share_one_history(open_desk, serve, held):
    server = serve(held)
    first = open_desk()
    first.add_account(VERIGATOR, server.url)
    first.delete(VERIGATOR, **{"User ID": "of-first"})
    server.wait_for(1)

    second = open_desk()
    seen = second.until(lambda s: s["count"] == 1)
    assert "When the app last ended" not in seen["bar"]
    assert users(seen["rows"]) == {"of-first": "Sending…"}
    second.add_account(KONSIGN, server.url)
    second.delete(KONSIGN)
    server.wait_for(2)
    both = {"of-first": "Sending…", "1129 · a@example.com": "Sending…"}
    for desk in (first, second):
        desk.until(lambda s: users(s["rows"]) == both)

    held.let_go()
    done = dict.fromkeys(both, "Deleted")
    for desk in (first, second):
        desk.until(lambda s: users(s["rows"]) == done)

    assert first.quit() == 0
    assert second.outcome(KONSIGN, **{"User ID": "7"})["Outcome"] == "Deleted"
    assert second.do("look")["count"] == 3
    assert second.quit() == 0
    assert first.err == second.err == ""
    assert len(server.asked) == 3


def test_a_killed_window_is_settled_by_the_next_start_and_a_living_one_is_not(
    open_desk, serve, held
):
    server = serve(held)
    living, killed = open_desk(), open_desk()
    living.add_account(VERIGATOR, server.url)
    killed.add_account(KONSIGN, server.url)
    living.delete(VERIGATOR)
    killed.delete(KONSIGN)
    server.wait_for(2)
    killed.kill()
    third = open_desk()
    seen = third.until(lambda s: s["count"] == 2)
    assert "1 deletion had no answer" in seen["bar"]
    assert users(seen["rows"]) == {"user-1": "Sending…", "1129 · a@example.com": "Unknown"}
    held.let_go()
    living.until(lambda s: users(s["rows"])["user-1"] == "Deleted")
    third.until(lambda s: users(s["rows"])["user-1"] == "Deleted")
