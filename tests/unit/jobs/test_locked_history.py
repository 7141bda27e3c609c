"""Another program holds the history: nothing leaves unrecorded, no outcome is lost."""

import pytest

from gui_app.domain.deletion import Result
from gui_app.domain.http import Reply
from gui_app.domain.outcome import Outcome
from gui_app.jobs import sender as module
from gui_app.jobs.facts import NotRecorded, NotSaved, Recorded

GONE = Reply(202, {}, b"")
BUSY = Reply(429, {"retry-after": "0"}, b'{"message": "Slow down."}')


@pytest.fixture(autouse=True)
def save_again_at_once(monkeypatch):
    monkeypatch.setattr(module, "SAVE_AGAIN", 0.001)


def test_what_cannot_be_recorded_is_not_sent(send, order, wire, other_program):
    other_program.lock()
    desk = send(order())
    [fact] = desk.facts
    assert isinstance(fact, NotRecorded)
    assert (fact.deletion, fact.error.title) == (order().deletion, "The history is in use")
    assert wire.exchanges == []
    other_program.unlock()
    assert desk.outcomes() == []


def test_what_cannot_be_begun_is_not_sent(play, order, wire, other_program):
    def on_fact(fact):
        if isinstance(fact, Recorded):
            other_program.lock()
        elif isinstance(fact, NotSaved):
            other_program.unlock()

    async def scenario(desk):
        desk.on_fact = on_fact
        desk.sender.start(order())
        await desk.ended()

    desk = play(scenario)
    assert desk.kinds == ["Recorded", "NotSaved", "Finished"]
    assert wire.exchanges == []
    assert desk.outcomes() == ["not_sent"]
    assert "using the history file" in desk.row().message


def test_an_outcome_is_saved_as_soon_as_it_can_be(play, order, wire, other_program):
    failed = []

    def on_fact(fact):
        if isinstance(fact, NotSaved):
            failed.append(fact)
            if len(failed) == 2:
                other_program.unlock()

    async def scenario(desk):
        desk.on_fact = on_fact
        wire.look = lambda _: other_program.lock()
        wire.replies = [GONE]
        desk.sender.start(order())
        await desk.ended()

    desk = play(scenario)
    assert desk.kinds == ["Recorded", "Changed", "NotSaved", "NotSaved", "Finished"]
    assert {fact.result.outcome for fact in desk.facts[2:]} == {Outcome.DELETED}
    assert failed[0].error.title == "The history is in use"
    assert (desk.row().outcome, len(wire.exchanges)) == (Outcome.DELETED, 1)


def test_while_outcomes_cannot_be_saved_no_more_than_four_leave(play, order, wire, other_program):
    async def scenario(desk):
        for i in range(6):
            desk.sender.start(order(f"u{i}"))
        await desk.until(lambda: len(wire.running) == 4)
        other_program.lock()
        for exchange in list(wire.running):
            exchange.answer(GONE)
        await desk.until(lambda: desk.kinds.count("NotSaved") >= 12)
        assert len(wire.exchanges) == 4
        wire.replies = [GONE, GONE]
        other_program.unlock()
        await desk.ended()

    assert play(scenario).outcomes() == ["deleted"] * 6


def test_a_repeat_that_cannot_be_recorded_is_not_made(play, order, wire, other_program):
    async def scenario(desk):
        desk.on_fact = lambda fact: isinstance(fact, NotSaved) and other_program.unlock()
        wire.look = lambda _: other_program.lock()
        wire.replies = [BUSY]
        desk.sender.start(order())
        await desk.ended()

    desk = play(scenario)
    assert (desk.outcomes(), len(wire.exchanges)) == (["failed"], 1)
    assert [a.outcome for a in desk.row().attempts] == [Outcome.FAILED]


def test_a_row_that_was_settled_elsewhere_is_given_up_at_once(play, order, wire, journal):
    elsewhere = Result(Outcome.UNKNOWN, "Settled elsewhere.")

    async def scenario(desk):
        wire.look = lambda _: journal.finish(1, elsewhere)
        wire.replies = [GONE]
        desk.sender.start(order())
        await desk.ended()

    desk = play(scenario)
    assert desk.kinds == ["Recorded", "Changed", "NotSaved"]
    assert not desk.facts[-1].again
    assert desk.row().message == "Settled elsewhere."
