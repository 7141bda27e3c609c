"""Stopping: nothing more is sent, what has no answer is unknown, and it takes its time at most."""

import asyncio
import threading
import time

import pytest

from gui_app.domain.errors import DeskError
from gui_app.domain.http import Reply
from gui_app.domain.outcome import Outcome
from gui_app.history.journal import Journal
from gui_app.jobs import sender as module
from gui_app.jobs.facts import Changed, Recorded

GONE = Reply(202, {}, b"")
BUSY = Reply(429, {"retry-after": "50"}, b'{"message": "Slow down."}')
LONG = 20.0
SHORT = 0.1
AT_ONCE = 5.0
"""Seconds that nothing here takes unless it waits for something it should not wait for."""


@pytest.fixture
def locked_keyring(vault, store, monkeypatch):
    """Make the keyring block until the test has ended."""
    unlocked = threading.Event()
    monkeypatch.setattr(store, "get", lambda service, key: unlocked.wait(LONG) and None)
    yield
    unlocked.set()


async def stop_at_once(desk, patience=LONG):
    """Stop, and fail if that waits for its patience to end."""
    async with asyncio.timeout(AT_ONCE):
        await desk.sender.stop(patience)


def test_stopping_with_nothing_under_way_takes_no_time(play):
    play(stop_at_once)


def test_nothing_is_started_after_a_stop(play, order):
    async def scenario(desk):
        await stop_at_once(desk)
        with pytest.raises(DeskError, match="about to quit"):
            desk.sender.start(order())

    desk = play(scenario)
    assert (desk.facts, desk.outcomes()) == ([], [])


def test_nothing_is_started_while_answers_are_waited_for(play, order, wire):
    async def scenario(desk):
        desk.sender.start(order())
        await desk.until(lambda: wire.running)
        stopping = asyncio.create_task(stop_at_once(desk))
        await asyncio.sleep(0)
        with pytest.raises(DeskError, match="about to quit"):
            desk.sender.start(order("u2"))
        wire.running[0].answer(GONE)
        await stopping

    assert play(scenario).outcomes() == ["deleted"]


def test_an_answer_that_comes_in_time_is_recorded(play, order, wire):
    async def scenario(desk):
        desk.sender.start(order())
        await desk.until(lambda: wire.running)
        stopping = asyncio.create_task(stop_at_once(desk))
        await asyncio.sleep(0)
        wire.running[0].answer(GONE)
        await stopping
        assert desk.kinds[-1] == "Finished"

    desk = play(scenario)
    assert desk.outcomes() == ["deleted"]
    assert not wire.exchanges[0].aborted


def test_silent_ones_are_broken_off_and_unknown(play, order, wire):
    async def scenario(desk):
        for user in ("u1", "u2"):
            desk.sender.start(order(user))
        await desk.until(lambda: len(wire.running) == 2)
        await desk.sender.stop(SHORT)
        assert desk.sender.running == 0

    desk = play(scenario)
    assert desk.outcomes() == ["unknown", "unknown"]
    assert all(exchange.aborted for exchange in wire.exchanges)


def test_what_is_broken_off_before_it_left_is_not_sent(play, order, wire):
    async def scenario(desk):
        wire.connecting = True
        desk.sender.start(order())
        await desk.until(lambda: wire.running)
        await desk.sender.stop(SHORT)

    desk = play(scenario)
    assert desk.outcomes() == ["not_sent"]


def test_those_that_wait_for_a_slot_are_not_sent(play, order, wire):
    async def scenario(desk):
        for i in range(50):
            desk.sender.start(order(f"u{i}"))
        await desk.until(lambda: len(wire.running) == 4 and desk.kinds.count("Recorded") == 50)
        await desk.sender.stop(SHORT)
        assert desk.sender.running == 0

    desk = play(scenario)
    assert desk.outcomes() == ["unknown"] * 4 + ["not_sent"] * 46
    assert len(wire.exchanges) == 4
    assert desk.row(50).attempts == ()
    assert "closed before it was sent" in desk.row(50).message


def test_those_that_were_just_started_are_recorded_and_not_sent(play, order, wire):
    async def scenario(desk):
        for i in range(6):
            desk.sender.start(order(f"u{i}"))
        await stop_at_once(desk)

    desk = play(scenario)
    assert desk.outcomes() == ["not_sent"] * 6
    assert wire.exchanges == []


def test_one_that_waits_for_its_repeat_failed_as_last_answered(play, order, wire):
    async def scenario(desk):
        wire.replies = [BUSY]
        desk.sender.start(order())
        await desk.until(lambda: desk.kinds.count("Changed") == 2)
        await stop_at_once(desk)

    desk = play(scenario)
    row = desk.row()
    assert (row.outcome, row.http_status) == (Outcome.FAILED, 429)
    assert (row.message, row.raw_answer) == ("Slow down.", BUSY.body.decode())
    assert [a.outcome for a in row.attempts] == [Outcome.FAILED]
    assert len(wire.exchanges) == 1


def test_a_stop_at_the_very_end_of_the_pause_still_prevents_the_repeat(play, order, wire):
    async def scenario(desk):
        stopping = []

        def on_fact(fact):
            if isinstance(fact, Changed) and "Changed" in desk.kinds:
                stopping.append(asyncio.create_task(stop_at_once(desk)))

        desk.on_fact = on_fact
        wire.replies = [Reply(429, {"retry-after": "0"}, b"")]
        desk.sender.start(order())
        await desk.until(lambda: stopping)
        await stopping[0]

    row = play(scenario).row()
    assert (row.outcome, len(row.attempts), len(wire.exchanges)) == (Outcome.FAILED, 1, 1)


def test_a_repeat_that_is_broken_off_before_it_left_failed_as_last_answered(play, order, wire):
    def connecting_the_second_time(_):
        wire.connecting = True

    async def scenario(desk):
        wire.look = connecting_the_second_time
        wire.replies = [Reply(503, {"retry-after": "0"}, b"")]
        desk.sender.start(order())
        await desk.until(lambda: len(wire.exchanges) == 2 and wire.running)
        await desk.sender.stop(SHORT)

    row = play(scenario).row()
    assert (row.outcome, row.http_status) == (Outcome.FAILED, 503)
    assert [a.outcome for a in row.attempts] == [Outcome.FAILED, Outcome.NOT_SENT]


def test_nothing_leaves_when_the_stop_comes_while_its_attempt_is_written(
    play, order, wire, journal, monkeypatch
):
    begun, go_on = threading.Event(), threading.Event()
    begin = Journal.begin_attempt

    def slow_begin(self, row):
        begun.set()
        assert go_on.wait(LONG)
        return begin(self, row)

    monkeypatch.setattr(Journal, "begin_attempt", slow_begin)

    async def scenario(desk):
        desk.sender.start(order())
        assert await asyncio.to_thread(begun.wait, LONG)
        stopping = asyncio.create_task(stop_at_once(desk))
        await asyncio.sleep(0)
        go_on.set()
        await stopping

    desk = play(scenario)
    assert not any(exchange.left for exchange in wire.exchanges)
    assert desk.outcomes() == ["not_sent"]


@pytest.mark.usefixtures("locked_keyring")
def test_a_keyring_that_never_answers_does_not_hold_up_a_stop(play, order, wire):
    async def scenario(desk):
        for i in range(6):
            desk.sender.start(order(f"u{i}"))
        await desk.until(lambda: desk.kinds.count("Recorded") == 6)
        await stop_at_once(desk)
        assert desk.sender.running == 0

    desk = play(scenario)
    assert desk.outcomes() == ["not_sent"] * 6
    assert wire.exchanges == []


@pytest.mark.parametrize(("left", "outcome"), [(True, Outcome.UNKNOWN), (False, Outcome.NOT_SENT)])
def test_a_wire_that_cannot_be_broken_off_is_judged_without_it(
    play, order, wire, monkeypatch, left, outcome
):
    monkeypatch.setattr(module, "ABORT_PATIENCE", SHORT)

    async def scenario(desk):
        wire.deaf = True
        desk.sender.start(order())
        await desk.until(lambda: wire.running)
        wire.running[0].left = left
        start = time.monotonic()
        await desk.sender.stop(SHORT)
        assert 2 * SHORT <= time.monotonic() - start < AT_ONCE
        assert desk.sender.running == 0

    desk = play(scenario)
    assert desk.row().outcome is outcome


def test_an_outcome_that_cannot_be_saved_does_not_hold_up_a_stop(
    play, order, wire, other_program, journal
):
    async def scenario(desk):
        wire.look = lambda _: other_program.lock()
        wire.replies = [GONE]
        desk.sender.start(order())
        await desk.until(lambda: "NotSaved" in desk.kinds)
        await stop_at_once(desk)
        assert desk.sender.running == 0

    desk = play(scenario)
    assert desk.kinds == ["Recorded", "Changed", "NotSaved", "NotSaved"]
    other_program.unlock()
    assert desk.row().outcome is Outcome.SENDING


def test_a_stop_between_record_and_begin_sends_nothing(play, order, wire):
    async def scenario(desk):
        stopping = []

        def on_fact(fact):
            if isinstance(fact, Recorded):
                stopping.append(asyncio.create_task(stop_at_once(desk)))

        desk.on_fact = on_fact
        desk.sender.start(order())
        await desk.until(lambda: stopping)
        await stopping[0]

    desk = play(scenario)
    assert desk.outcomes() == ["not_sent"]
    assert not any(isinstance(fact, Changed) for fact in desk.facts)
    assert wire.exchanges == []


def test_stopping_twice_is_one_stop(play, order, wire):
    async def scenario(desk):
        desk.sender.start(order())
        await desk.until(lambda: wire.running)
        await asyncio.gather(desk.sender.stop(SHORT), desk.sender.stop(SHORT))
        await stop_at_once(desk)

    assert play(scenario).outcomes() == ["unknown"]
