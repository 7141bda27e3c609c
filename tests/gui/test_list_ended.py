"""Lists that have ended can be looked at again."""

import pytest

from gui_app.domain.batch import Batch, Item
from gui_app.domain.deletion import Deletion
from gui_app.domain.http import ExchangeFailed, Reply
from gui_app.history.forget import Age, forget
from gui_app.history.journal import Journal
from gui_app.jobs.lists.table import ListError, Options, Progress
from gui_app.ui.export_formats import Format
from gui_app.ui.list_again import failed_again

IDS = [f"{n:08d}-3f52-4e8b-9a61-c07d5e2b81f4" for n in range(1, 5)]
CSV = "user id\n" + "\n".join(IDS) + "\n"
GONE, ERROR = Reply(202, {}, b""), Reply(500, {}, b'{"message": "Internal error"}')
LOST = ExchangeFailed("Late.", "timeout", left=True)


@pytest.fixture
def ended(desk, lists, wire):
    """The start page after a list of which two were deleted, one failed, one is unknown."""
    wire.answer = None
    window = lists.read(CSV)
    lists.start()
    desk.until(lambda: len(wire.sent) == 4)
    for exchange, answer in zip(wire.sent, [GONE, ERROR, LOST, GONE], strict=True):
        exchange.answer(answer)
    desk.until(lambda: lists.visible("New list"))
    lists.settle()
    desk.click("New list", window)
    lists.settle()
    return lists


def show(desk, lists):
    desk.click("Show…", lists.window)
    lists.settle()


@pytest.mark.parametrize("closed", [False, True])
def test_it_is_shown_again_with_all_that_can_be_done(desk, ended, wire, closed):
    if closed:
        ended.window.close()
        desk.until(lambda: desk.window.lists.window("verigator") is None)
        ended.open()
    assert "users.csv, 4 users, done " in ended.texts()
    show(desk, ended)
    assert sorted(ended.column("Outcome")) == ["Deleted", "Deleted", "Failed", "Unknown"]
    assert "users.csv: done" in ended.texts()
    assert "2 of 4 users are deleted." in ended.texts()
    assert "2 deleted · 1 failed · 1 unknown" in ended.texts()
    for text in ("Retry failed", "Export…", "New list", "Show them"):
        assert ended.visible(text)
    for text in ("Pause", "Resume", "Stop"):
        assert not ended.visible(text)
    assert len(wire.sent) == 4


def test_its_rows_are_shown_by_outcome_and_exported(desk, ended, tmp_path):
    show(desk, ended)
    desk.click("Show them", ended.window)
    ended.settle()
    assert ended.column("Outcome") == ["Unknown"]
    page = ended.window._run_page
    desk.run(page.exports.write(page.choice(), Format.CSV, tmp_path / "result.csv"))
    assert "4 deletions were written to" in ended.window.bar.text


def test_its_failed_users_are_tried_again(desk, ended):
    show(desk, ended)
    desk.click("Retry failed", ended.window)
    ended.settle()
    assert "Failed of users.csv: 1 row" in ended.texts()
    assert len(ended.table()) == 1


def test_forgotten_users_are_never_tried_again(desk, ended, wire):
    forget(desk.parts.history, bytes(32), Age("9999"), lambda *_: None)
    show(desk, ended)
    assert not ended.visible("Retry failed")
    assert "1 was forgotten and can't be sent again." in ended.texts()
    head = ended.window._run_page.run.head
    with pytest.raises(ListError, match="1 was forgotten and can't be sent again"):
        failed_again(head, desk.parts.open_batch_reader).load(Options(), Progress())
    assert len(wire.sent) == 4


def test_those_that_were_not_forgotten_are_tried_again(desk, lists, wire):
    wire.answer = ERROR
    lists.read(CSV)
    lists.start()
    desk.until(lambda: lists.visible("Retry failed"))
    lists.settle()
    desk.click("New list", lists.window)
    lists.settle()
    forget(desk.parts.history, bytes(32), [1, 3], lambda *_: None)
    show(desk, lists)
    assert "2 were forgotten and can't be sent again." in lists.texts()
    desk.click("Retry failed", lists.window)
    lists.settle()
    assert "Failed of users.csv: 2 rows" in lists.texts()
    assert "forgotten:" not in str(lists.table())


def test_it_is_put_away_again(desk, ended):
    show(desk, ended)
    desk.click("New list", ended.window)
    ended.settle()
    assert ended.visible("Open file…")
    assert ended.visible("Show…")


def test_it_is_closed_without_a_question(desk, ended):
    show(desk, ended)
    ended.window.close()
    desk.until(lambda: desk.window.lists.window("verigator") is None)


def test_before_the_first_list_there_is_nothing_to_show(lists):
    lists.open()
    assert "Finished" not in lists.texts()


@pytest.mark.parametrize(
    ("begun", "words"),
    [
        (1, "A list is not finished: 1 of 2 users of users.csv are still waiting."),
        (2, "A list is not finished: all 2 users of users.csv were sent, 2 unknown."),
    ],
)
def test_a_start_tells_what_a_killed_list_waits_for(bare_desk, begun, words):
    journal = Journal(bare_desk.folder.history)
    batch = Batch(
        provider="verigator",
        provider_title="Messente Verigator",
        account="Main",
        address="https://api.verigator.com",
        source="users.csv",
    )
    items = [
        Item(n, n + 1, Deletion(*_of(batch), {"service_id": "S", "user_id": f"u{n}"}, f"u{n}"))
        for n in (1, 2)
    ]
    row = journal.batches.plan(batch, items)
    for item in items[:begun]:
        journal.batches.step(row, None, item)
    journal._lock.release()
    bare_desk.open()
    question = bare_desk.dialog()
    assert question.text() == words
    bare_desk.click("Later", question)
    bare_desk.no_dialog()
    journal.close()


def _of(batch):
    return batch.provider, batch.provider_title, batch.account, batch.address
