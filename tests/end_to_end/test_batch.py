"""Lists in the real window; the server's own record is held against the history."""

import json
import random
import resource
import threading
from collections import Counter
from contextlib import closing

import pytest
from desk import REPOSITORY
from raw_server import DELETED, reply, silence

from gui_app.domain.batch import BatchState
from gui_app.domain.outcome import Outcome
from gui_app.history.batch_reader import BatchReader

FAST = "Fast Konsign"
HEADER = "Company ID,User ID,Email"


def fast_provider(data):
    """Put a provider file into the data folder: Konsign, as fast as it can be."""
    text = (REPOSITORY / "resources" / "providers" / "konsign.toml").read_text("utf-8")
    text = text.replace('id = "konsign"', 'id = "fast"').replace('"Konsign"', f'"{FAST}"')
    for slow, fast in (
        ("in_flight = 4", "in_flight = 8"),
        ("most_per_second = 20", "most_per_second = 1000"),
        ("\nper_second = 10", "\nper_second = 1000"),
    ):
        assert slow in text
        text = text.replace(slow, fast)
    folder = data / "providers"
    folder.mkdir(mode=0o700, parents=True)
    (folder / "fast.toml").write_text(text, "utf-8")


def users(count):
    """Return a list of as many users, as somebody would copy it from a spreadsheet."""
    rows = (f"39\t{n}\tuser{n}@example.com" for n in range(1, count + 1))
    return "\n".join([HEADER.replace(",", "\t"), *rows])


def asked_for(server):
    """Return the number of each user the server was asked to delete, in order."""
    return [int(json.loads(asked.body)["user_id"]) for asked in server.asked]


def number(asked):
    return int(json.loads(asked.body)["user_id"])


def on_record(data, batch=1):
    """Return the batch, and each user's outcome and status, as the history has them."""
    with closing(BatchReader(data / "history.sqlite3")) as reader:
        rows = reader.items(batch, reader.numbers(batch))
        return reader.batch(batch), {int(r.target["user_id"]): r for r in rows}


def agrees(server, rows):
    """Hold the history against the server's record: everybody once, nobody twice."""
    seen = Counter(asked_for(server))
    assert set(seen.values()) <= {1}
    for user, row in rows.items():
        if row.outcome in (None, Outcome.NOT_SENT):
            assert user not in seen
        elif row.outcome is not Outcome.UNKNOWN:
            assert user in seen
    assert set(seen) <= set(rows)


@pytest.fixture
def start(data, open_desk, serve):
    """Return a function that starts the app with a fast provider, and a server for it."""
    fast_provider(data)

    def start(play=None, **setup):
        server = serve(play, keep=True)
        desk = open_desk(**setup)
        token = {"Access token": "token-value-1"}
        desk.add_account(FAST, server.url, **token)
        return desk, server

    return start


def test_a_thousand_mixed_users(start, data):
    """Every kind of answer, with a pause on the way."""
    kinds = {
        0: (
            reply(404, '{"statuscode": "404", "status": false, "message": "Nobody."}'),
            "Not found",
        ),
        1: (reply(200, '{"statuscode": "422", "status": false, "message": "No."}'), "Refused"),
        2: (reply(500, '{"statuscode": "500", "status": false}'), "Failed"),
        3: (reply(200, "<html>Sign in</html>"), "Unknown"),
        4: (None, "Unknown"),
        5: (reply(429, "{}", "Retry-After: 0"), "Deleted"),
    }
    busy = set()

    def play(talk, asked):
        user = number(asked)
        answer, _ = kinds.get(user % 20, (DELETED, ""))
        if user % 100 == 5 and user not in busy:
            busy.add(user)
            talk.send(answer)
        elif answer is None:
            talk.close()
        else:
            talk.send(DELETED if user % 20 == 5 else answer)

    desk, server = start(play)
    desk.start_list(FAST, users(1000), 1000)
    server.wait_for(200)
    desk.do("click", text="Pause")
    desk.until_list(
        lambda s: "Resume" in s["buttons"] and not any("wire" in t for t in s["labels"])
    )
    paused = len(server.asked)
    assert paused < 1000
    desk.until(lambda s: s["rows"])
    assert len(server.asked) == paused
    desk.do("click", text="Resume")
    seen = desk.until_list(lambda s: "Export…" in s["buttons"])
    assert seen["count"] == 1000
    shown = {int(row["User ID"]): row["Outcome"] for row in seen["rows"]}
    assert shown == {n: kinds.get(n % 20, (None, "Deleted"))[1] for n in range(1, 1001)}
    assert desk.quit() == 0
    assert desk.err == ""
    batch, rows = on_record(data)
    assert batch.state is BatchState.DONE
    counts = Counter(asked_for(server))
    assert {n for n, c in counts.items() if c > 1} == busy
    assert set(counts) == set(range(1, 1001))
    assert {n: words(row.outcome) for n, row in rows.items()} == shown


def words(outcome):
    return outcome.value.replace("_", " ").capitalize()


def test_stop_is_for_good(start, data):
    held = threading.Event()

    def play(talk, _):
        held.wait(20)
        talk.send(DELETED)

    desk, server = start(play)
    desk.start_list(FAST, users(500), 500)
    server.wait_for(8)
    desk.do("click", text="Stop")
    desk.until(lambda s: s["dialog"] and "Stop" in s["buttons"])
    desk.do("click", text="Stop")
    desk.until_list(lambda s: any("stopping…" in text for text in s["labels"]))
    held.set()
    seen = desk.until_list(lambda s: "Retry failed" in s["buttons"])
    outcomes = Counter(row["Outcome"] for row in seen["rows"])
    assert outcomes == {"Deleted": 8, "Not sent": 492}
    assert len(server.asked) == 8
    assert desk.quit() == 0
    batch, rows = on_record(data)
    assert batch.state is BatchState.STOPPED
    agrees(server, rows)


def test_only_what_failed_is_sent_again(start, data):
    failing = True

    def play(talk, asked):
        user = number(asked)
        if failing and user % 10 == 1:
            talk.send(reply(500, "{}"))
        elif failing and user % 10 == 2:
            talk.close()
        elif failing and user % 10 == 3:
            talk.send(reply(422, '{"statuscode": "422", "status": false, "message": "No."}'))
        else:
            talk.send(DELETED)

    desk, server = start(play)
    desk.start_list(FAST, users(100), 100)
    desk.until_list(lambda s: "Retry failed" in s["buttons"])
    failing = False
    before = len(server.asked)
    desk.do("click", text="Retry failed")
    desk.until_list(lambda s: "Start" in s["buttons"])
    desk.confirm_list(10)
    desk.until_list(lambda s: "Export…" in s["buttons"])
    assert sorted(asked_for(server)[before:]) == [n for n in range(1, 101) if n % 10 == 1]
    assert desk.quit() == 0
    _, rows = on_record(data)
    assert Counter(row.outcome for row in rows.values()) == {
        Outcome.DELETED: 70,
        Outcome.FAILED: 10,
        Outcome.UNKNOWN: 10,
        Outcome.REFUSED: 10,
    }


@pytest.mark.keyring
def test_killed_twenty_times_everybody_is_sent_once(start, data, open_desk, keyring):
    """The app is killed at twenty points of a batch; the union of what it sent is the list."""
    chance = random.Random(20)

    def play(talk, _):
        threading.Event().wait(chance.random() * 0.02)
        talk.send(DELETED)

    desk, server = start(play, env=keyring.env)
    desk.start_list(FAST, users(2000), 2000)
    for life in range(20):
        server.wait_for(min(1990, len(server.asked) + chance.randrange(1, 90)))
        desk.kill()
        before = len(server.asked)
        _, rows = on_record(data)
        assert set(asked_for(server)) <= {n for n, row in rows.items() if row.deletion}, life
        desk = open_desk(env=keyring.env)
        assert len(server.asked) == before, "something was sent before anybody resumed"
        desk.go_on()
    desk.until_list(lambda s: "Export…" in s["buttons"])
    assert desk.quit() == 0
    assert desk.err == ""
    batch, rows = on_record(data)
    assert batch.state is BatchState.DONE
    agrees(server, rows)
    outcomes = Counter(row.outcome for row in rows.values())
    assert set(outcomes) <= {Outcome.DELETED, Outcome.UNKNOWN}
    assert outcomes[Outcome.UNKNOWN] <= 20 * 8
    assert outcomes.total() == 2000


@pytest.mark.keyring
def test_quitting_leaves_a_list_that_can_be_gone_on_with(start, data, open_desk, keyring):
    slow = lambda talk, _: (threading.Event().wait(0.01), talk.send(DELETED))  # noqa: E731
    desk, server = start(slow, env=keyring.env)
    desk.start_list(FAST, users(1000), 1000)
    server.wait_for(50)
    assert desk.quit() == 0
    sent = len(server.asked)
    batch, rows = on_record(data)
    assert batch.state is BatchState.PAUSED
    assert not batch.in_hand
    assert Counter(r.outcome for r in rows.values()) == {Outcome.DELETED: sent, None: 1000 - sent}
    desk = open_desk(env=keyring.env)
    desk.go_on()
    desk.until_list(lambda s: "Export…" in s["buttons"])
    assert desk.quit() == 0
    agrees(server, on_record(data)[1])
    assert len(server.asked) == 1000


def test_a_storm_of_429_pauses_and_loses_nobody(start, data):
    storm = True

    def play(talk, _):
        talk.send(reply(429, "{}", "Retry-After: 0") if storm else DELETED)

    desk, server = start(play)
    desk.start_list(FAST, users(300), 300)
    seen = desk.until_list(
        lambda s: "Resume" in s["buttons"] and any("too busy (429)" in t for t in s["labels"])
    )
    assert len(server.asked) <= 8 * 4
    assert "Pause" not in seen["buttons"]
    storm = False
    desk.do("click", text="Resume")
    desk.until_list(lambda s: "Export…" in s["buttons"])
    assert desk.quit() == 0
    _, rows = on_record(data)
    outcomes = Counter(row.outcome for row in rows.values())
    assert set(outcomes) <= {Outcome.DELETED, Outcome.FAILED}
    assert outcomes[Outcome.FAILED] <= 8
    assert max(Counter(asked_for(server)).values()) <= 5


def test_a_server_that_goes_away_and_comes_back(start, serve, data):
    desk, server = start()
    desk.start_list(FAST, users(1500), 1500)
    server.wait_for(100)
    port = server.port
    server.__exit__()
    desk.until_list(
        lambda s: "Resume" in s["buttons"] and any("users in a row" in t for t in s["labels"])
    )
    again = serve(keep=True, port=port)
    desk.do("click", text="Resume")
    desk.until_list(lambda s: "Export…" in s["buttons"])
    assert desk.quit() == 0
    _, rows = on_record(data)
    seen = Counter(asked_for(server) + asked_for(again))
    assert set(seen.values()) == {1}
    outcomes = Counter(row.outcome for row in rows.values())
    assert set(outcomes) <= {Outcome.DELETED, Outcome.UNKNOWN, Outcome.NOT_SENT}
    assert outcomes[Outcome.UNKNOWN] <= 13
    assert outcomes[Outcome.NOT_SENT] <= 13
    for user, row in rows.items():
        if row.outcome is Outcome.DELETED:
            assert user in seen
        elif row.outcome is Outcome.NOT_SENT:
            assert user not in seen


def test_a_refused_account_pauses_before_the_rest_is_tried(start, data):
    desk, server = start(lambda talk, _: talk.send(reply(401, '{"statuscode": "401"}')))
    desk.start_list(FAST, users(300), 300)
    desk.until_list(
        lambda s: (
            "Resume" in s["buttons"] and any("The provider refused (401)" in t for t in s["labels"])
        )
    )
    assert len(server.asked) <= 16
    assert desk.quit() == 0


def test_what_is_on_the_wire_at_quitting_is_unknown(start, data):
    desk, server = start(silence, patience=0.2)
    desk.start_list(FAST, users(50), 50)
    server.wait_for(8)
    assert desk.quit() == 0
    batch, rows = on_record(data)
    assert batch.state is BatchState.PAUSED
    assert Counter(r.outcome for r in rows.values()) == {Outcome.UNKNOWN: 8, None: 42}


@pytest.mark.keyring
def test_a_keyring_that_locks_on_the_way_is_asked_again_only_when_resuming(start, keyring):
    desk, server = start(env=keyring.env)
    desk.start_list(FAST, users(1500), 1500)
    server.wait_for(50)
    keyring.lock()
    server.wait_for(len(server.asked) + 200)
    desk.do("click", text="Pause")
    desk.until_list(
        lambda s: "Resume" in s["buttons"] and not any("wire" in t for t in s["labels"])
    )
    before = len(server.asked)
    assert before < 1500
    desk.do("click", text="Resume")
    desk.until_list(lambda s: any("eyring" in text for text in s["labels"]))
    assert len(server.asked) == before
    desk.kill()


def test_a_list_stops_on_a_full_disk_and_goes_on_when_there_is_room(start, data):
    desk, server = start()
    desk.start_list(FAST, users(1500), 1500)
    server.wait_for(100)
    resource.prlimit(desk.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    desk.until_list(lambda s: any("The history could not be" in text for text in s["labels"]))
    stopped = len(server.asked)
    resource.prlimit(desk.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
    desk.until_list(
        lambda s: "Resume" in s["buttons"] and not any("wire" in t for t in s["labels"])
    )
    assert len(server.asked) == stopped
    desk.do("click", text="Resume")
    desk.until_list(lambda s: "Export…" in s["buttons"])
    assert desk.quit() == 0
    _, rows = on_record(data)
    assert {row.outcome for row in rows.values()} == {Outcome.DELETED}
    assert Counter(asked_for(server)) == Counter(range(1, 1501))
