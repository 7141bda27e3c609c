"""Closing a list window, stopping a list and quitting, at awkward moments."""

import asyncio
import threading

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from gui_app.domain.batch import BatchState
from gui_app.domain.errors import NotInHandError
from gui_app.domain.http import Reply
from gui_app.domain.outcome import Outcome
from gui_app.ui import list_window
from gui_app.ui.loop import spawn

IDS = [f"{n:08d}-3f52-4e8b-9a61-c07d5e2b81f4" for n in range(1, 13)]
CSV = "user id\n" + "\n".join(IDS) + "\n"
GONE, REFUSED = Reply(202, {}, b""), Reply(401, {}, b'{"message": "Wrong credentials"}')


@pytest.fixture
def on_the_way(desk, lists, wire):
    """A list of 12 with 4 requests on the wire that have no answer."""
    wire.answer = None
    lists.read(CSV)
    lists.start(4)
    desk.until(lambda: len(wire.sent) == 4)
    desk.until(lambda: "on the wire: 4" in lists.texts())
    return lists


@pytest.fixture
def locked(desk, monkeypatch):
    """A keyring that answers once the event is set; ``asked`` is set when somebody waits."""
    gate, get = threading.Event(), desk.store.get
    gate.asked = threading.Event()

    def wait(*names):
        gate.asked.set()
        assert gate.wait(20), "nobody unlocked it"
        return get(*names)

    monkeypatch.setattr(desk.store, "get", wait)
    yield gate
    gate.set()


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(list_window, "PATIENCE", 0.2)


def gone(desk):
    return desk.window.lists.window("verigator") is None


def stop(desk, lists):
    desk.click("Stop", lists.window)
    desk.click("Stop", desk.dialog(QMessageBox))
    desk.no_dialog()


def test_closing_does_not_wait_for_a_locked_keyring(desk, lists, locked, wire):
    window = lists.read(CSV)
    desk.click("Start", window)
    desk.until(locked.asked.is_set)
    window.close()
    desk.until(lambda: gone(desk))
    locked.set()
    desk.settle()
    assert QApplication.activeModalWidget() is None
    assert not wire.sent


def test_closing_waits_for_a_plan_that_is_being_written(desk, lists, wire, monkeypatch):
    writing, go_on, plan = threading.Event(), threading.Event(), desk.journal.batches.plan

    def slow(*arguments):
        writing.set()
        assert go_on.wait(20)
        return plan(*arguments)

    monkeypatch.setattr(desk.journal.batches, "plan", slow)
    wire.answer = None
    window = lists.read(CSV)
    dialog = lists.confirmation()
    desk.type(dialog.number, "12")
    desk.click("Delete 12 users", dialog)
    desk.until(writing.is_set)
    closing = spawn(window.shut_down())
    desk.settle()
    assert not closing.done()
    go_on.set()
    monkeypatch.setattr(list_window, "PATIENCE", 0.2)
    desk.until(closing.done)
    reader = desk.parts.open_batch_reader()
    assert [(row.state, row.in_hand) for row in reader.unfinished()] == [(BatchState.PAUSED, False)]
    reader.close()


def test_closing_while_it_closes_waits_for_the_first(desk, on_the_way, impatient, monkeypatch):
    window = on_the_way.window
    reached, go_on = asyncio.Event(), asyncio.Event()
    close_readers = window._run_page.close_readers

    async def slow():
        reached.set()
        await go_on.wait()
        await close_readers()

    monkeypatch.setattr(window._run_page, "close_readers", slow)
    first = spawn(window.shut_down())
    desk.until(reached.is_set)
    second = spawn(window.shut_down())
    desk.settle()
    assert not second.done()
    go_on.set()
    desk.until(lambda: first.done() and second.done())
    assert gone(desk)


def test_a_question_that_quitting_takes_away_does_not_stay(desk, on_the_way, wire):
    window = on_the_way.window
    window.close()
    desk.dialog(QMessageBox)
    closing = spawn(window.shut_down())
    desk.no_dialog()
    desk.settle()
    assert window._closing
    for exchange in wire.sent:
        exchange.answer(GONE)
    desk.until(closing.done)


@pytest.mark.parametrize("quits", [False, True])
def test_a_list_that_is_being_stopped_is_waited_for_without_a_question(
    desk, on_the_way, wire, quits
):
    stop(desk, on_the_way)
    desk.until(lambda: desk.window.lists.running() == [])
    window = desk.window if quits else on_the_way.window
    window.close()
    desk.until(lambda: "Waiting for answers" in on_the_way.window.bar.text)
    assert QApplication.activeModalWidget() is None
    reader = desk.parts.open_batch_reader()
    for exchange in wire.sent:
        exchange.answer(GONE)
    desk.until(lambda: not desk.window.isVisible() if quits else gone(desk))
    [row] = reader.recent("verigator", 10)
    assert row.state is BatchState.STOPPED
    assert reader.counts(row.id) == {Outcome.DELETED: 4, Outcome.NOT_SENT: 8}
    reader.close()


def test_go_on_does_not_pass_over_a_reason_that_came_in_meanwhile(
    desk, on_the_way, wire, monkeypatch
):
    run = on_the_way.window.run
    resumed = []
    monkeypatch.setattr(run, "resume", lambda: resumed.append(run))
    desk.click("Stop", on_the_way.window)
    question = desk.dialog(QMessageBox)
    for exchange in wire.sent:
        exchange.answer(REFUSED)
    desk.until(lambda: run.reason)
    desk.click("Go on", question)
    desk.no_dialog()
    on_the_way.settle()
    assert resumed == []
    desk.until(lambda: "The provider refused (401)" in on_the_way.texts())


def test_why_it_was_paused_is_told_until_it_goes_on(desk, on_the_way, wire):
    for exchange in wire.sent:
        exchange.answer(REFUSED)
    desk.until(lambda: on_the_way.window.run.reason and not on_the_way.window.run.sending)
    on_the_way.window.close()
    desk.until(lambda: gone(desk))
    wire.answer = GONE
    window = on_the_way.open()
    desk.click("Go on…", window)
    desk.until(lambda: on_the_way.visible("Resume"))
    assert window.bar.text.startswith("Paused before: The provider refused (401)")
    desk.click("Resume", window)
    assert window.bar.text == ""
    desk.until(lambda: on_the_way.visible("New list"))


def test_a_list_that_another_window_took_can_only_be_put_away(desk, lists, monkeypatch):
    def end(_batch):
        raise NotInHandError("Not here", "Another window has this list in hand.")

    window = lists.read(CSV)
    monkeypatch.setattr(desk.journal.batches, "end", end)
    lists.start()
    desk.until(lambda: lists.visible("New list"))
    assert "Another window has this list in hand." in lists.texts()
    for text in ("Pause", "Resume", "Stop", "Export…", "Retry failed"):
        assert not lists.visible(text)
    desk.click("New list", window)
    lists.settle()
    assert lists.visible("Open file…")


@pytest.mark.parametrize("how", ["button", "keys"])
def test_it_is_closed_with_a_button_or_with_keys(desk, lists, how):
    window = lists.read("user_id\n1\n")
    if how == "button":
        desk.click("Close", window)
    else:
        QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Close))
    desk.until(lambda: desk.window.lists.window("verigator") is None)
