from array import array
from contextlib import closing

import pytest

from gui_app.domain.batch import BatchState
from gui_app.domain.deletion import Result
from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import Outcome
from gui_app.history.batch_reader import BatchReader, ItemRow
from gui_app.history.forget import forget

DELETED, FAILED, SENDING, UNKNOWN = (
    Outcome.DELETED,
    Outcome.FAILED,
    Outcome.SENDING,
    Outcome.UNKNOWN,
)


@pytest.fixture
def mixed(journal, plan, item):
    """A batch of six: deleted, waiting, failed, on the wire, deleted, waiting; and another."""
    batch = plan(6)
    for number, outcome in ((5, DELETED), (3, FAILED), (4, SENDING), (1, DELETED)):
        row = journal.batches.step(batch, None, item(number))
        if outcome is not SENDING:
            status = "late" if outcome is FAILED else None
            journal.finish(row, Result(outcome, f"Message {number}", 200 + number, status, "raw"))
    other = plan(2)
    journal.finish(journal.batches.step(other, None, item(1)), Result(DELETED, "Other."))
    return batch


def test_counts_tell_each_outcome_that_occurs(batch_reader, mixed, plan):
    assert batch_reader.counts(mixed) == {None: 2, DELETED: 2, FAILED: 1, SENDING: 1}
    assert batch_reader.counts(plan(3)) == {None: 3}
    assert batch_reader.counts(99) == {}


def test_counts_of_a_full_batch_have_no_waiting_ones(batch_reader, journal, plan):
    batch = plan(2)
    journal.batches.stop(batch)
    assert batch_reader.counts(batch) == {Outcome.NOT_SENT: 2}


@pytest.mark.parametrize(
    ("outcomes", "numbers"),
    [
        (None, [1, 2, 3, 4, 5, 6]),
        ([None], [2, 6]),
        ([DELETED], [1, 5]),
        ({FAILED, None}, [2, 3, 6]),
        ((SENDING, DELETED), [1, 4, 5]),
        ([UNKNOWN], []),
        ([], []),
    ],
)
def test_numbers_come_in_order(batch_reader, mixed, outcomes, numbers):
    assert batch_reader.numbers(mixed, outcomes) == array("q", numbers)
    assert list(batch_reader.numbers(99, outcomes)) == []


def test_items_hold_what_the_table_shows(batch_reader, mixed):
    target = {"company_id": "39", "user_id": "u1"}
    assert batch_reader.items(mixed, [1, 2]) == [
        ItemRow(1, 2, target, "u1", 4, DELETED, "201", "Message 1"),
        ItemRow(2, 3, target | {"user_id": "u2"}, "u2", None, None, "", ""),
    ]
    failed, sending = batch_reader.items(mixed, [3, 4])
    assert (failed.outcome, failed.status, failed.message) == (FAILED, "late", "Message 3")
    assert (sending.outcome, sending.status, sending.message) == (SENDING, "", "")


def test_items_come_in_the_order_asked_for(batch_reader, mixed):
    found = batch_reader.items(mixed, array("q", [4, 99, 6, 1]))
    assert [row.number for row in found] == [4, 6, 1]
    assert batch_reader.items(mixed, []) == batch_reader.items(99, [1]) == []


def test_answers_are_not_read_for_the_table(batch_reader, mixed):
    read = set()

    def watch(action, table, column, *_):
        read.add((table, column))
        return 0

    batch_reader._db.set_authorizer(watch)
    batch_reader.items(mixed, [1])
    batch_reader.numbers(mixed, [DELETED])
    batch_reader.counts(mixed)
    assert ("deletion", "outcome") in read
    assert ("deletion", "raw_answer") not in read


def test_counting_needs_nothing_but_an_index(batch_reader, mixed):
    plan = batch_reader._db.execute(
        "EXPLAIN QUERY PLAN"
        " SELECT outcome, count(*) FROM deletion WHERE batch = ? GROUP BY outcome",
        (mixed,),
    ).fetchall()
    assert [s[3] for s in plan] == [
        "SEARCH deletion USING COVERING INDEX deletion_by_batch (batch=?)"
    ]


def test_unfinished_batches_are_the_newest_first(batch_reader, journal, batch, item, plan):
    running, paused, left, stopped, done = (plan(1) for _ in range(5))
    journal.batches.set_state(paused, BatchState.PAUSED, "why")
    journal.batches.leave(left)
    journal.batches.stop(stopped)
    journal.finish(journal.batches.step(done, None, item(1)), Result(DELETED, "Gone."))
    journal.batches.end(done)
    found = batch_reader.unfinished()
    assert [(row.id, row.in_hand) for row in found] == [
        (left, False),
        (paused, True),
        (running, True),
    ]
    assert batch_reader.unfinished("konsign") == found
    assert batch_reader.unfinished("verigator") == []
    assert found[1] == batch_reader.batch(paused)


def test_recent_batches_have_ended_and_the_last_one_is_first(
    batch_reader, journal, item, plan, clock
):
    stopped, done, _running, left = (plan(1) for _ in range(4))
    journal.batches.leave(left)
    journal.finish(journal.batches.step(done, None, item(1)), Result(DELETED, "Gone."))
    journal.batches.end(done)
    assert [row.id for row in batch_reader.recent("konsign", 9)] == [done]
    clock.pass_ms(1_000)
    journal.batches.stop(stopped)
    found = batch_reader.recent("konsign", 9)
    assert [(row.id, row.state) for row in found] == [
        (stopped, BatchState.STOPPED),
        (done, BatchState.DONE),
    ]
    assert batch_reader.recent("konsign", 1) == found[:1]
    assert batch_reader.recent("verigator", 9) == []


def test_no_batch_is_none(batch_reader):
    assert batch_reader.batch(1) is None
    assert batch_reader.unfinished() == []


def test_damage_is_said(history):
    with closing(BatchReader(history)) as reader:
        content = history.read_bytes()
        with history.open("r+b") as file:
            file.write(content[:4096] + b"\xff" * (len(content) - 4096))
        for call in (reader.unfinished, lambda: reader.numbers(1), lambda: reader.counts(1)):
            with pytest.raises(JournalError, match="damaged"):
                call()


def test_newest_batches_come_first_whatever_their_state(journal, plan, batch_reader):
    assert batch_reader.newest(5) == []
    first, second, third = plan(1), plan(2), plan(3)
    journal.batches.stop(second)
    assert [row.id for row in batch_reader.newest(5)] == [third, second, first]
    assert [row.id for row in batch_reader.newest(2)] == [third, second]


def test_a_forgotten_item_is_told_apart(batch_reader, journal, plan, path):
    batch = plan(2)
    journal.batches.stop(batch)
    [row] = [item.deletion for item in batch_reader.items(batch, [1])]
    forget(path, bytes(32), [row], lambda *_: None)
    first, second = batch_reader.items(batch, [1, 2])
    assert (first.forgotten, second.forgotten) == (True, False)
    assert first.user.startswith("forgotten:")
