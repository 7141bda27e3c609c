"""Trying again: only where the provider certainly did not act, visibly, four times at most."""

from dataclasses import replace

import pytest

from gui_app.domain.http import ExchangeFailed, Reply
from gui_app.domain.outcome import Outcome
from gui_app.jobs.facts import Changed

GONE = Reply(202, {}, b"")
BUSY = Reply(429, {"retry-after": "0"}, b'{"message": "Slow down."}')
NO_CONNECTION = ExchangeFailed("Refused.", "errno 111", left=False, worth_repeating=True)
LOST = ExchangeFailed("No answer.", "reset", left=True)


def test_two_refusals_for_haste_and_a_success_are_three_tries(play, order, wire):
    notes = []

    async def scenario(desk):
        desk.on_fact = lambda fact: isinstance(fact, Changed) and notes.append(desk.row().message)
        wire.replies = [BUSY, BUSY, GONE]
        desk.sender.start(order())
        await desk.ended()

    desk = play(scenario)
    assert desk.kinds == ["Recorded", *["Changed"] * 5, "Finished"]
    assert [note.partition(" follows at ")[0] for note in notes] == [
        "",
        "Try 2 of 4",
        "",
        "Try 3 of 4",
        "",
    ]
    assert notes[1].endswith("Last answer: Slow down.")
    row = desk.row()
    assert row.outcome is Outcome.DELETED
    assert [(a.number, a.outcome.value, a.http_status) for a in row.attempts] == [
        (1, "failed", 429),
        (2, "failed", 429),
        (3, "deleted", 202),
    ]


@pytest.mark.parametrize("busy", [BUSY, replace(BUSY, status=503)])
def test_four_refusals_for_haste_are_failed(send, order, wire, busy):
    desk = send(order(), replies=[busy] * 9)
    assert (desk.row().outcome, len(desk.row().attempts)) == (Outcome.FAILED, 4)
    assert len(wire.exchanges) == 4


def test_a_connection_that_is_never_made_is_tried_four_times(send, order, wire, monkeypatch):
    monkeypatch.setattr("gui_app.jobs.attempt._PAUSES", (0.0, 0.0, 0.0))
    desk = send(order(), replies=[NO_CONNECTION] * 9)
    assert (desk.row().outcome, len(desk.row().attempts)) == (Outcome.NOT_SENT, 4)
    assert len(wire.exchanges) == 4


@pytest.mark.parametrize(
    ("replies", "outcome"),
    [
        ([LOST], "unknown"),
        ([BUSY, LOST], "unknown"),
        ([Reply(202, {}, b"<html>")], "unknown"),
        ([Reply(500, {"retry-after": "0"}, b"")], "failed"),
        ([Reply(404, {"retry-after": "0"}, b"")], "not_found"),
        ([Reply(401, {"retry-after": "0"}, b"")], "refused"),
    ],
)
def test_nothing_is_repeated_after(send, order, wire, replies, outcome):
    desk = send(order(), replies=[*replies, GONE])
    assert desk.outcomes() == [outcome]
    assert len(wire.exchanges) == len(replies)


def test_not_sent_is_only_said_when_no_try_got_through(send, order):
    last = ExchangeFailed("Refused. Nothing was sent.", "errno 111", left=False)
    row = send(order(), replies=[BUSY, last]).row()
    assert (row.outcome, row.http_status) == (Outcome.FAILED, 429)
    assert row.raw_answer == BUSY.body.decode()
    assert row.message.startswith("Slow down.")
    assert "Refused. Nothing was sent." in row.message
    assert [a.outcome for a in row.attempts] == [Outcome.FAILED, Outcome.NOT_SENT]


def test_an_answer_counts_although_the_tries_before_were_not_sent(send, order, monkeypatch):
    monkeypatch.setattr("gui_app.jobs.attempt._PAUSES", (0.0, 0.0, 0.0))
    row = send(order(), replies=[NO_CONNECTION, GONE]).row()
    assert row.outcome is Outcome.DELETED
    assert [a.outcome for a in row.attempts] == [Outcome.NOT_SENT, Outcome.DELETED]
