from contextlib import closing

import pytest

from gui_app.domain.batch import Item
from gui_app.domain.deletion import Result
from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import Outcome
from gui_app.history import chain, forget, selection
from gui_app.history.reader import Reader
from gui_app.history.schema import connect
from gui_app.history.search import Query
from gui_app.history.selection import Selection

KEY = b"k" * 32
GONE = Result(Outcome.DELETED, "Gone.", 200)


@pytest.fixture(params=[2, 1000])
def size(request, monkeypatch):
    """How many rows are read at once."""
    monkeypatch.setattr(selection, "BLOCK", request.param)
    return request.param


def ids(found):
    return [row.id for block in found.rows() for row in block]


def test_all_rows_come_in_blocks_as_they_were_recorded(path, reader, fill_row, size):
    rows = [fill_row() for _ in range(5)]
    with Selection(path, Query()) as found:
        blocks = list(found.rows())
    assert [row.id for block in blocks for row in block] == rows
    assert [len(block) for block in blocks] == ([2, 2, 1] if size == 2 else [5])


def test_rows_are_those_of_the_reader(path, journal, reader, fill_row, make):
    rows = [fill_row(), fill_row(Outcome.SENDING), journal.add(make(user="ü\n"))]
    journal.finish(rows[2], Result(Outcome.REFUSED, "No.", 403, "x"))
    with Selection(path, Query()) as found:
        assert [row for block in found.rows() for row in block] == reader.rows(rows)


def test_ids_count_once_in_their_recorded_order_if_they_exist(path, journal, fill_row, size):
    for _ in range(5):
        fill_row()
    with Selection(path, [4, 99, 2, 4, 0, -1, 1]) as found:
        assert (ids(found), found.count) == ([1, 2, 4], 3)


def test_filters_and_words_hold(path, journal, fill_row, size):
    fill_row(account="A")
    wanted = [fill_row(account="B"), fill_row(account="B"), fill_row(account="B")]
    fill_row(Outcome.FAILED, account="B")
    with Selection(path, Query(account="B", outcome=Outcome.DELETED, words="1129 DONE")) as found:
        assert ids(found) == wanted


def test_batch_comes_in_the_order_of_the_list(path, journal, batch, item, fill_row, size):
    fill_row()
    items = [item(n) for n in range(1, 5)]
    row = journal.batches.plan(batch, items)
    begun = {n: journal.batches.step(row, None, items[n - 1]) for n in (3, 1, 4, 2)}
    journal.finish(begun[3], GONE)
    journal.finish(begun[1], GONE)
    fill_row()
    with Selection(path, Query(batch=row)) as found:
        assert ids(found) == [begun[n] for n in (1, 2, 3, 4)]
    with Selection(path, Query(batch=row, outcome=Outcome.DELETED)) as found:
        assert ids(found) == [begun[1], begun[3]]
    with Selection(path, [begun[4], begun[3], begun[1]]) as found:
        assert ids(found) == [begun[3], begun[1], begun[4]]


def test_counts_and_period(path, journal, fill_row, clock, size):
    starts = []
    for outcome in (Outcome.DELETED, Outcome.FAILED, Outcome.DELETED, Outcome.SENDING):
        fill_row(outcome)
        starts.append(clock().isoformat()[:19])
        clock.pass_ms(-60_000 if len(starts) == 1 else 7_000)
    with Selection(path, Query()) as found:
        assert found.counts == {Outcome.DELETED: 2, Outcome.FAILED: 1, Outcome.SENDING: 1}
        assert [time[:19] for time in found.period] == [min(starts), max(starts)]
        assert starts[1] == min(starts), "the clock went back"


@pytest.mark.parametrize("scope", [Query(words="nobody"), Query(batch=7), [], [99]])
def test_nothing(path, journal, fill_row, scope):
    fill_row()
    with Selection(path, scope) as found:
        assert (found.count, found.counts, found.period, ids(found)) == (0, {}, None, [])


@pytest.mark.parametrize("rows", [0, 3])
def test_head_is_the_last_link_whatever_is_chosen(path, journal, fill_row, rows):
    for _ in range(rows):
        fill_row()
    with closing(connect(path, read_only=True)) as db:
        head = chain.head_text(*chain.head(db))
    with Selection(path, [1]) as found:
        assert found.head == head
    assert head.startswith(f"{rows}:")


def test_all_is_from_one_moment(path, journal, fill_row, make, size):
    fill_row()
    sent = journal.add(make())
    with Selection(path, Query()) as found:
        head = found.head
        blocks = found.rows()
        fill_row()
        journal.finish(sent, GONE)
        assert [row.outcome for block in blocks for row in block] == ["deleted", "sending"]
        assert (found.count, found.counts) == (2, {Outcome.DELETED: 1, Outcome.SENDING: 1})
    with Selection(path, Query()) as found:
        assert found.count == 3
        assert found.head != head


def test_forgotten_rows_are_found_with_the_key(path, journal, fill_row):
    row, other = fill_row(), fill_row(target={"user_id": "x"}, user="x")
    forget.forget(path, KEY, [row], lambda _done, _total: None)
    for key, wanted in ((KEY, [row]), (None, [])):
        with Selection(path, Query(words="1129"), key) as found:
            assert ids(found) == wanted
    with Selection(path, Query()) as found:
        forgotten = {row.id: row.forgotten for block in found.rows() for row in block}
    assert forgotten == {row: True, other: False}


def test_it_may_be_left_early(path, journal, fill_row, size):
    for _ in range(5):
        fill_row()
    with Selection(path, Query()) as found:
        blocks = found.blocks("d.id")
        _, rows = next(blocks)
        assert next(rows) == (1,)
    fill_row()


def test_history_that_is_not_there_is_said(tmp_path):
    with pytest.raises(JournalError, match="isn't ready"), Selection(tmp_path / "none", Query()):
        pass
    assert list(tmp_path.iterdir()) == []


def test_damage_is_said_when_it_is_met(path, journal, fill_row):
    for _ in range(300):
        fill_row(message="x" * 3000)
    journal.close()
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * 100_000)
    with pytest.raises(JournalError), Selection(path, Query()) as found:
        ids(found)


def test_reader_finds_the_same(path, reader, fill_row, size):
    for outcome in (Outcome.DELETED, Outcome.FAILED, Outcome.SENDING) * 3:
        fill_row(outcome)
    query = Query(words="11 konsi", outcome=Outcome.FAILED)
    with Selection(path, query) as found, closing(Reader(path)) as reader:
        assert ids(found) == list(reader.search(query))[::-1]
        assert found.count == 3


def test_items_of_a_large_list(path, journal, batch, make, size):
    items = [Item(n, n, make(target={"user_id": str(n)}, user=str(n))) for n in range(1, 2_501)]
    row = journal.batches.plan(batch, items)
    journal.batches.stop(row)
    with Selection(path, Query(batch=row)) as found:
        assert (found.count, ids(found)) == (2_500, list(range(1, 2_501)))


def test_details_lists_and_titles_are_from_the_same_moment(path, journal, batch, item, fill_row):
    row = journal.batches.plan(batch, [item(1), item(2)])
    begun = journal.batches.step(row, None, item(1))
    with Selection(path, Query(batch=row)) as found:
        before = found.details(begun), found.batch(row)
        journal.finish(begun, GONE)
        second = journal.batches.step(row, None, item(2))
        journal.finish(second, GONE)
        journal.batches.end(row)
        fill_row(provider="later", provider_title="Later")
        assert (found.details(begun), found.batch(row)) == before
        assert found.details(begun).outcome is Outcome.SENDING
        assert found.details(second) is None
        assert found.batch(row + 1) is None
        assert found.provider_title("later") == "later"
    with Selection(path, Query()) as found, closing(Reader(path)) as reader:
        assert found.details(begun) == reader.details(begun)
        assert found.batch(row).finished_at
        assert found.provider_title("later") == "Later"


def test_the_newest_title_of_a_provider_counts(path, fill_row):
    for title in ("Old", "New"):
        fill_row(provider="p", provider_title=title)
    with Selection(path, Query()) as found:
        assert found.provider_title("p") == "New"
