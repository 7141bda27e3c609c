import pytest

from gui_app.domain.batch import BatchState
from gui_app.domain.errors import JournalError, NotInHandError
from gui_app.domain.outcome import Outcome
from gui_app.history import batches

LATER = "2026-11-22T05:00:01.623Z"


def test_stopped_batch_sends_nothing_more(
    journal, reader, batch_reader, clock, monkeypatch, plan, item, deleted
):
    monkeypatch.setattr(batches, "_BLOCK", 2)
    batch = plan(7)
    done = journal.batches.step(batch, None, item(1))
    on_the_wire = journal.batches.step(batch, (done, deleted), item(3))
    clock.pass_ms(1500)
    assert journal.batches.stop(batch) == 5
    found = batch_reader.batch(batch)
    assert (found.state, found.finished_at, found.in_hand) == (BatchState.STOPPED, LATER, False)
    assert journal.batches.waiting(batch, 0, 9) == []
    assert batch_reader.counts(batch) == {
        Outcome.DELETED: 1,
        Outcome.SENDING: 1,
        Outcome.NOT_SENT: 5,
    }
    details = reader.details(batch_reader.items(batch, [2])[0].deletion)
    assert "before this user's turn. Nothing left" in details.message
    assert (details.attempts, details.batch, details.user) == ((), batch, "u2")
    journal.batches.step(batch, (on_the_wire, deleted), None)
    assert batch_reader.counts(batch)[Outcome.DELETED] == 2


def break_after(monkeypatch, blocks):
    original, left = batches.Batches._complete_block, [None] * blocks

    def breaking(self, batch, after, db):
        if not left:
            raise OSError(28, "No space left on device")
        left.pop()
        return original(self, batch, after, db)

    monkeypatch.setattr(batches, "_BLOCK", 2)
    monkeypatch.setattr(batches.Batches, "_complete_block", breaking)
    return lambda: monkeypatch.setattr(batches.Batches, "_complete_block", original)


@pytest.mark.parametrize("blocks", [0, 1, 3])
@pytest.mark.parametrize("by", ["again", "recover", "next start", "next start after leave"])
def test_stop_that_broke_off_is_completed(
    journal, other, batch_reader, monkeypatch, plan, item, blocks, by
):
    batch = plan(6)
    mend = break_after(monkeypatch, blocks)
    with pytest.raises(JournalError, match="full"):
        journal.batches.stop(batch)
    mend()
    assert batch_reader.batch(batch).state is BatchState.STOPPED
    assert batch_reader.unfinished() == []
    with pytest.raises(NotInHandError):
        journal.batches.step(batch, None, item(6))
    with pytest.raises(NotInHandError):
        journal.batches.end(batch)
    other.recover()
    assert batch_reader.batch(batch).finished_at is None, "it is in the hands of a living app"
    if "leave" in by:
        journal.batches.leave(batch)
    if "next" in by:
        journal.close()
    if by == "recover":
        journal.batches.leave(batch)
        journal.recover()
    elif by == "again":
        assert journal.batches.stop(batch) == 6 - 2 * blocks
    else:
        other.recover()
    assert batch_reader.batch(batch).finished_at
    assert batch_reader.counts(batch) == {Outcome.NOT_SENT: 6}
