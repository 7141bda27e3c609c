from dataclasses import replace

import pytest

from gui_app.domain.batch import BatchState, Item
from gui_app.domain.deletion import Result
from gui_app.domain.errors import JournalError, NotInHandError
from gui_app.domain.outcome import Outcome

START, LATER = "2026-11-22T05:00:00.123Z", "2026-11-22T05:00:01.623Z"


@pytest.fixture
def one_by_one(journal, deleted):
    """Return a function that carries out a batch's items, at most some; it returns the rows."""

    def one_by_one(batch, most=1000):
        rows, ended = [], None
        for item in journal.batches.waiting(batch, 0, most):
            row = journal.batches.step(batch, ended, item)
            rows.append(row)
            ended = (row, deleted)
        journal.batches.step(batch, ended, None)
        return rows

    return one_by_one


def numbers(journal, batch):
    return [item.number for item in journal.batches.waiting(batch, 0, 1000)]


def test_plan_is_on_disk_running_and_in_hand(batch_reader, batch, plan):
    row = batch_reader.batch(plan(3))
    assert (row.created_at, row.finished_at) == (START, None)
    assert (row.provider, row.provider_title) == (batch.provider, batch.provider_title)
    assert (row.account, row.address, row.source) == (batch.account, batch.address, "users.csv")
    assert (row.state, row.reason, row.total, row.in_hand) == (BatchState.RUNNING, "", 3, True)


def test_waiting_items_are_the_planned_ones(journal, plan, item):
    batch = plan(5)
    assert journal.batches.waiting(batch, 0, 100) == [item(n) for n in range(1, 6)]
    assert [i.number for i in journal.batches.waiting(batch, 2, 2)] == [3, 4]
    assert journal.batches.waiting(batch, 5, 9) == []
    assert journal.batches.waiting(99, 0, 9) == []


@pytest.mark.parametrize("value", ["é\u202e🙂", '"\\', "a\0b", "007", "\ud800"])
def test_target_comes_back_as_it_was(journal, batch, make, value):
    deletion = make(target={"z": value, "a": "1"}, user="u")
    row = journal.batches.plan(batch, [Item(1, 1, deletion)])
    assert journal.batches.waiting(row, 0, 1)[0].deletion == deletion
    assert journal.batches.step(row, None, Item(1, 1, deletion)) == 1


@pytest.mark.parametrize("given", [[], [2], [1, 3], [1, 1], [0, 1], [1, 2, 4]])
def test_plan_that_is_not_whole_leaves_no_trace(journal, batch_reader, batch, item, given):
    with pytest.raises(JournalError):
        journal.batches.plan(batch, map(item, given))
    assert batch_reader.batch(1) is None
    assert journal.batches.waiting(1, 0, 9) == []


def test_begun_item_has_an_open_row_with_an_attempt(journal, reader, plan, item):
    batch = plan(2)
    row = journal.batches.step(batch, None, item(1))
    details = reader.details(row)
    assert (details.batch, details.outcome, details.message) == (batch, Outcome.SENDING, "")
    assert (details.provider, details.account) == ("konsign", "Main")
    assert (details.target, details.user) == ({"company_id": "39", "user_id": "u1"}, "u1")
    assert [(a.number, a.started_at, a.finished_at) for a in details.attempts] == [(1, START, None)]
    assert numbers(journal, batch) == [2]


def test_step_ends_one_and_begins_the_next(journal, reader, clock, plan, item, deleted):
    batch = plan(2)
    first = journal.batches.step(batch, None, item(1))
    clock.pass_ms(1500)
    second = journal.batches.step(batch, (first, deleted), item(2))
    details = reader.details(first)
    assert (details.outcome, details.finished_at) == (Outcome.DELETED, LATER)
    assert (details.duration_ms, details.attempts[0].outcome) == (1500, Outcome.DELETED)
    assert reader.details(second).outcome is Outcome.SENDING
    assert journal.batches.step(batch, (second, deleted), None) is None
    assert reader.details(second).outcome is Outcome.DELETED


def test_rows_of_a_batch_can_be_repeated_as_others(journal, reader, plan, item, busy, deleted):
    row = journal.batches.step(plan(1), None, item(1))
    journal.end_attempt(row, busy, "Tries again.")
    assert journal.begin_attempt(row) == 2
    journal.finish(row, deleted)
    assert [a.outcome for a in reader.details(row).attempts] == [Outcome.FAILED, Outcome.DELETED]


def refused(journal, batch, item, ended=None):
    with pytest.raises(NotInHandError):
        journal.batches.step(batch, ended, item)


@pytest.mark.parametrize("state", ["begun", "ended", "recovered"])
def test_item_is_begun_once_for_ever(journal, other, reader, plan, item, deleted, state):
    batch = plan(2)
    row = journal.batches.step(batch, None, item(1))
    if state == "ended":
        journal.finish(row, deleted)
    if state == "recovered":
        journal.close()
        other.recover()
        other.batches.take(batch)
        other.batches.set_state(batch, BatchState.RUNNING)
        journal = other
    before = reader.details(row)
    refused(journal, batch, item(1))
    assert reader.details(row) == before
    assert reader.details(row + 1) is None


def test_refused_item_leaves_the_ended_row_open(journal, reader, plan, item, deleted):
    batch = plan(2)
    row = journal.batches.step(batch, None, item(1))
    refused(journal, batch, item(1), (row, deleted))
    assert reader.details(row).outcome is Outcome.SENDING
    journal.batches.step(batch, (row, deleted), item(2))
    assert reader.details(row).outcome is Outcome.DELETED


def test_row_that_ended_before_begins_nothing(journal, plan, item, deleted):
    batch = plan(2)
    row = journal.batches.step(batch, None, item(1))
    journal.finish(row, deleted)
    refused(journal, batch, item(2), (row, deleted))
    assert numbers(journal, batch) == [2]


@pytest.mark.parametrize(
    "change",
    [
        {"target": {"company_id": "39", "user_id": "another"}},
        {"provider": "verigator"},
        {"account": "Other"},
        {"address": "https://other.example"},
    ],
)
def test_only_what_was_planned_can_begin(journal, reader, plan, item, change):
    batch, planned = plan(1), item(1)
    refused(journal, batch, replace(planned, deletion=replace(planned.deletion, **change)))
    refused(journal, batch, replace(planned, number=2))
    refused(journal, batch + 1, planned)
    assert reader.details(1) is None


def test_nothing_begins_unless_it_is_running_in_our_hands(journal, other, plan, item, deleted):
    batch = plan(2)
    refused(other, batch, item(2))
    row = journal.batches.step(batch, None, item(1))
    journal.batches.set_state(batch, BatchState.PAUSED, "401")
    refused(journal, batch, item(2))
    journal.batches.step(batch, (row, deleted), None)
    journal.batches.leave(batch)
    refused(journal, batch, item(2))
    assert numbers(journal, batch) == [2]


def test_pausing_and_going_on(journal, batch_reader, plan, item):
    batch = plan(1)
    journal.batches.set_state(batch, BatchState.PAUSED, "The provider refused the account.")
    row = batch_reader.batch(batch)
    assert (row.state, row.in_hand) == (BatchState.PAUSED, True)
    assert row.reason == "The provider refused the account."
    journal.batches.set_state(batch, BatchState.RUNNING)
    assert batch_reader.batch(batch).reason == ""
    assert journal.batches.step(batch, None, item(1)) == 1


def test_batch_that_was_left_can_be_taken_by_any_window(journal, other, batch_reader, plan, item):
    batch = plan(1)
    with pytest.raises(NotInHandError):
        other.batches.take(batch)
    journal.batches.leave(batch)
    row = batch_reader.batch(batch)
    assert (row.state, row.in_hand) == (BatchState.PAUSED, False)
    other.batches.take(batch)
    row = batch_reader.batch(batch)
    assert (row.state, row.in_hand) == (BatchState.PAUSED, True)
    for call in (
        lambda: journal.batches.take(batch),
        lambda: journal.batches.set_state(batch, BatchState.RUNNING),
        lambda: journal.batches.stop(batch),
        lambda: journal.batches.end(batch),
    ):
        with pytest.raises(NotInHandError):
            call()
    journal.batches.leave(batch)
    assert batch_reader.batch(batch) == row


def test_taking_settles_what_a_dead_app_left(journal, other, reader, batch_reader, plan, item):
    batch = plan(2)
    row = journal.batches.step(batch, None, item(1))
    journal.close()
    assert batch_reader.batch(batch).in_hand
    other.batches.take(batch)
    assert reader.details(row).outcome is Outcome.UNKNOWN
    assert numbers(other, batch) == [2]


def test_batch_ends_when_each_item_has(journal, batch_reader, clock, plan, one_by_one, item):
    batch = plan(2)
    with pytest.raises(JournalError, match="not finished"):
        journal.batches.end(batch)
    one_by_one(batch, most=1)
    row = journal.batches.step(batch, None, item(2))
    with pytest.raises(JournalError, match="not finished"):
        journal.batches.end(batch)
    assert batch_reader.batch(batch).state is BatchState.RUNNING
    journal.finish(row, Result(Outcome.FAILED, "No."))
    clock.pass_ms(1500)
    journal.batches.end(batch)
    found = batch_reader.batch(batch)
    assert (found.state, found.finished_at, found.in_hand) == (BatchState.DONE, LATER, False)


@pytest.mark.parametrize("final", ["stop", "end"])
def test_final_batch_stays_as_it_is(journal, batch_reader, plan, one_by_one, item, final):
    batch = plan(1)
    one_by_one(batch)
    getattr(journal.batches, final)(batch)
    before = batch_reader.batch(batch)
    for call in (
        lambda: journal.batches.take(batch),
        lambda: journal.batches.set_state(batch, BatchState.RUNNING),
        lambda: journal.batches.stop(batch),
        lambda: journal.batches.end(batch),
        lambda: journal.batches.step(batch, None, item(1)),
    ):
        with pytest.raises(NotInHandError):
            call()
    journal.batches.leave(batch)
    journal.recover()
    assert batch_reader.batch(batch) == before


def test_batch_of_an_ended_app_is_paused_with_the_reason(journal, other, batch_reader, plan):
    batch = plan(1)
    journal.close()
    other.recover()
    row = batch_reader.batch(batch)
    assert (row.state, row.in_hand, row.reason) == (BatchState.PAUSED, False, "The app ended.")


def test_batch_of_a_living_app_is_left_to_it(journal, other, batch_reader, plan):
    batch = plan(1)
    for window in (other, journal):
        window.recover()
        assert batch_reader.batch(batch).state is BatchState.RUNNING


@pytest.mark.parametrize("outcome", [Outcome.DELETED, Outcome.UNKNOWN, None])
def test_who_was_sent_since_the_plan_is_not_sent_again(journal, plan, item, outcome):
    batch = plan(2)
    other = journal.add(item(1).deletion)
    if outcome:
        journal.finish(other, Result(outcome, ""))
    assert journal.batches.step(batch, None, item(1)) is None
    assert journal.batches.step(batch, None, item(2)) is not None
    assert [i.number for i in journal.batches.waiting(batch, 0, 9)] == []


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.NOT_SENT, Outcome.REFUSED])
def test_who_is_still_there_is_sent(journal, plan, item, outcome):
    batch = plan(1)
    journal.finish(journal.add(item(1).deletion), Result(outcome, ""))
    assert journal.batches.step(batch, None, item(1)) is not None


def test_who_was_sent_before_the_plan_was_confirmed_all_the_same(journal, plan, item, deleted):
    journal.finish(journal.add(item(1).deletion), deleted)
    assert journal.batches.step(plan(1), None, item(1)) is not None


def test_only_a_batch_in_hand_can_leave_somebody_out(journal, plan, item, deleted):
    batch = plan(1)
    journal.finish(journal.add(item(1).deletion), deleted)
    journal.batches.leave(batch)
    with pytest.raises(NotInHandError):
        journal.batches.step(batch, None, item(1))


def test_taking_a_batch_counts_what_has_begun(journal, plan, item, deleted):
    batch = plan(3)
    journal.finish(journal.batches.step(batch, None, item(1)), deleted)
    journal.batches.leave(batch)
    assert journal.batches.take(batch) == {Outcome.DELETED: 1}
