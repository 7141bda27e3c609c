"""Who a user is, asked of a real server: how often, and never shown for somebody else."""

import json
import threading
import time

import pytest
from desk import USERS, VERIGATOR
from raw_server import Asked, Talk, reply, silence

ANNA = "Login name anna@example.com, since 15 Sep 2017"


def about(asked: Asked) -> bytes:
    """Answer for the very user that was asked for."""
    user = asked.target.rpartition("/")[2]
    body = {"id": user, "id_in_service": f"{user}@example.com", "ctime": "2017-09-15T12:06:17Z"}
    return reply(200, json.dumps(body), "Content-Type: application/json")


def knows_all(talk: Talk, asked: Asked) -> None:
    talk.send(about(asked))


@pytest.fixture
def server(serve):
    server = serve()
    server.knows = knows_all
    return server


@pytest.fixture
def desk(open_desk, server):
    desk = open_desk()
    desk.add_account(VERIGATOR, server.url)
    return desk


def users(server) -> list[str]:
    return [asked.target.rpartition("/")[2] for asked in server.questions]


def test_one_pause_in_typing_is_one_request(desk, server):
    desk.fill(VERIGATOR, **{"User ID": "anna"})
    desk.until(lambda s: ANNA in s["labels"])
    assert users(server) == ["anna"]
    asked = server.questions[0]
    service = USERS[VERIGATOR]["Service ID"]
    assert asked.line == f"GET /v1/service/service/{service}/users/anna HTTP/1.1"
    assert asked.header("X-Service-Auth") == ["desk:pass-word-1"]
    assert not server.asked


def test_the_confirmation_says_who_it_is_without_asking_twice(desk, server):
    desk.fill(VERIGATOR, **{"User ID": "anna"})
    desk.until(lambda s: ANNA in s["labels"])
    desk.do("click", text="Delete user…")
    desk.until(lambda s: "login name anna@example.com, since 15 Sep 2017" in s["labels"])
    desk.do("click", text="Delete")
    desk.until(lambda s: s["count"] and s["rows"][0]["Outcome"] == "Deleted")
    assert [asked.line.split()[0] for asked in server.asked] == ["DELETE"]


def test_a_slow_answer_is_never_shown_for_another_user(desk, server):
    late = threading.Event()

    def play(talk: Talk, asked: Asked) -> None:
        if asked.target.endswith("/anna"):
            late.wait(10)
        knows_all(talk, asked)

    server.knows = play
    desk.fill(VERIGATOR, **{"User ID": "anna"})
    server.wait_for_questions(1)
    desk.do("type", name="User ID", text="berta")
    late.set()
    seen = desk.until(lambda s: any("example.com" in text for text in s["labels"]))
    assert [t for t in seen["labels"] if "example.com" in t] == [
        "Login name berta@example.com, since 15 Sep 2017"
    ]
    assert users(server) == ["anna", "berta"]


def test_a_provider_that_never_answers_holds_nobody_up(desk, server):
    server.knows = silence
    desk.fill(VERIGATOR, **{"User ID": "anna"})
    server.wait_for_questions(1)
    desk.do("longest_stall")
    desk.do("click", text="Delete user…")
    desk.until(lambda s: "Looking…" in s["labels"] and "Delete" in s["buttons"])
    desk.do("click", text="Delete")
    desk.until(lambda s: s["count"] and s["rows"][0]["Outcome"] == "Deleted")
    assert desk.do("longest_stall") < 0.5
    assert users(server) == ["anna"]


def test_closing_the_window_asks_for_nobody(desk, server):
    desk.fill(VERIGATOR, **{"User ID": "anna"})
    assert desk.quit() == 0
    assert users(server) in ([], ["anna"])


def test_closing_the_window_ends_a_look_up_on_the_wire(desk, server):
    server.knows = silence
    desk.fill(VERIGATOR, **{"User ID": "anna"})
    server.wait_for_questions(1)
    start = time.monotonic()
    assert desk.quit() == 0
    assert time.monotonic() - start < 5
    assert desk.err == ""


def test_a_list_is_looked_up_once_for_each_user_and_not_after_closing(desk, server):
    def play(talk: Talk, asked: Asked) -> None:
        talk.send(reply(404) if asked.target.endswith("3") else about(asked))

    server.knows = play
    desk.fill(VERIGATOR, **{"User ID": ""})
    names = [f"user{n}" for n in range(12)]
    desk.preview(VERIGATOR, "user id\n" + "\n".join(names))
    assert not server.questions
    desk.do("tick", text="Look users up first")
    seen = desk.until_list(lambda s: "Leave out 1 user who is not there" in s["buttons"])
    seen = desk.until_list(lambda s: "Looked up: 11 found · 1 not there." in s["labels"])
    assert {row["Who"] for row in seen["rows"] if row["User ID"] == "user3"} == {"⚠ No such user"}
    assert sorted(users(server)) == sorted(names)
    times = [asked.at for asked in server.questions]
    assert max(times) - min(times) >= 11 / 10 - 0.2  # ten in a second, as the file says
    desk.do("click", text="Leave out 1 user who is not there")
    desk.confirm_list(11)
    desk.until_list(lambda s: "New list" in s["buttons"])
    assert len(server.asked) == 11
    assert not [asked for asked in server.asked if asked.target.endswith("/user3")]
    assert len(server.questions) == 12


def test_stopping_the_list_ends_it(desk, server):
    server.knows = silence
    desk.fill(VERIGATOR, **{"User ID": ""})
    desk.preview(VERIGATOR, "user id\n" + "\n".join(f"user{n}" for n in range(50)))
    desk.do("tick", text="Look users up first")
    server.wait_for_questions(4)
    assert desk.quit() == 0
    assert len(server.questions) == 4
