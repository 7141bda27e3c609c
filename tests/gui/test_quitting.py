"""Quitting at any time brings everything to record."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from gui_app.domain.http import Reply
from gui_app.history.journal import Journal
from gui_app.history.reader import Reader
from gui_app.history.search import Query
from gui_app.ui import main_window


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(main_window, "PATIENCE", 0.2)


@pytest.fixture
def silent(desk, wire):
    """A desk with one deletion on the wire that has no answer."""
    wire.answer = None
    desk.delete("verigator")
    desk.until(lambda: wire.sent)
    return desk


def recorded(desk) -> list[tuple[str, str]]:
    """Read outcome and message of every row, newest first, past the window."""
    reader = Reader(desk.folder.history)
    rows = [(row.outcome.value, row.message) for row in reader.rows(reader.search(Query()))]
    reader.close()
    return rows


def gone(desk):
    desk.until(lambda: not desk.window.isVisible())
    desk.until(lambda: not desk.parts.sender.running)


def test_an_idle_window_closes_at_once(desk, qtbot):
    with qtbot.waitSignal(desk.window.closed):
        desk.window.close()
    assert not desk.window.isVisible()


def test_the_menu_quits(desk, qtbot):
    leave = next(a for a in desk.window.findChildren(QAction) if a.text() == "&Quit")
    with qtbot.waitSignal(desk.window.closed):
        leave.trigger()


def test_with_a_request_on_the_wire_it_asks_and_stay_is_the_default(silent, wire):
    silent.window.close()
    question = silent.dialog(QMessageBox)
    assert "without an answer yet: 1. Quit all the same?" in question.text()
    assert "recorded as Unknown" in question.informativeText()
    assert question.defaultButton().text() == "Stay"
    QTest.keyClick(question, Qt.Key.Key_Return)
    silent.no_dialog()
    assert silent.window.isVisible()
    wire.sent[0].answer(Reply(202, {}, b""))
    silent.outcome("Deleted")
    wire.answer = Reply(202, {}, b"")
    silent.delete("verigator", user_id="after")
    silent.outcome("Deleted")


def test_escape_stays_too_and_the_next_attempt_asks_again(silent):
    for _ in range(2):
        silent.window.close()
        QTest.keyClick(silent.dialog(QMessageBox), Qt.Key.Key_Escape)
        silent.no_dialog()
        silent.until(lambda: not silent.window._quitting)
        assert silent.window.isVisible()


def test_closing_twice_asks_once(silent):
    silent.window.close()
    silent.window.close()
    silent.dialog(QMessageBox)
    silent.run(silent.vault._run(lambda: None))
    assert len(silent.window.findChildren(QMessageBox)) == 1


def test_what_has_no_answer_in_time_ends_as_unknown(silent, impatient):
    silent.window.close()
    silent.click("Quit", silent.dialog(QMessageBox))
    gone(silent)
    assert [outcome for outcome, _ in recorded(silent)] == ["unknown"]


def test_an_answer_in_time_is_recorded(silent, wire):
    silent.window.close()
    silent.click("Quit", silent.dialog(QMessageBox))
    silent.until(lambda: "Waiting for answers" in silent.window.bar.text)
    wire.sent[0].answer(Reply(202, {}, b""))
    gone(silent)
    assert [outcome for outcome, _ in recorded(silent)] == ["deleted"]


def test_what_still_waits_for_its_turn_ends_as_not_sent(silent, wire, impatient):
    for number in range(5):
        silent.delete("konsign", user_id=str(number))
    silent.until(lambda: len(wire.sent) == 4)
    silent.window.close()
    question = silent.dialog(QMessageBox)
    assert "without an answer yet: 6." in question.text()
    silent.click("Quit", question)
    gone(silent)
    outcomes = [outcome for outcome, _ in recorded(silent)]
    assert outcomes == ["not_sent"] * 2 + ["unknown"] * 4
    assert len(wire.sent) == 4


def test_a_silent_provider_on_a_real_socket(demo, server, seeded, impatient):
    demo.delete("konsign", **seeded("konsign", "Never"))
    demo.until(server.requests)
    demo.window.close()
    demo.click("Quit", demo.dialog(QMessageBox))
    gone(demo)
    assert [outcome for outcome, _ in recorded(demo)] == ["unknown"]
    assert len(server.requests()) == 1


def test_while_it_waits_nothing_more_can_be_sent(silent, wire):
    silent.window.close()
    silent.click("Quit", silent.dialog(QMessageBox))
    silent.until(lambda: "Waiting for answers" in silent.window.bar.text)
    assert not silent.button("Delete user…").isEnabled()
    wire.sent[0].answer(Reply(202, {}, b""))
    gone(silent)


def test_an_impatient_kill_while_it_waits_does_no_harm(silent, wire, qtbot):
    from gui_app.ui.loop import spawn

    silent.window.close()
    silent.click("Quit", silent.dialog(QMessageBox))
    silent.until(lambda: "Waiting for answers" in silent.window.bar.text)
    second = spawn(silent.window.shut_down())
    silent.until(second.done)
    assert silent.window.isVisible()
    with qtbot.waitSignal(silent.window.closed):
        wire.sent[0].answer(Reply(202, {}, b""))
    assert [outcome for outcome, _ in recorded(silent)] == ["deleted"]


def test_a_search_that_failed_does_not_keep_the_window_open(desk, monkeypatch, qtbot, loop):
    caught = []
    loop.set_exception_handler(lambda _loop, context: caught.append(context["exception"]))
    monkeypatch.setattr(Reader, "first", lambda *_, **__: 1 / 0)
    desk.window.history.refresh()
    desk.until(lambda: caught)
    with qtbot.waitSignal(desk.window.closed):
        desk.window.close()
    assert {type(error) for error in caught} == {ZeroDivisionError}


def test_rows_of_an_app_that_died_are_settled_and_counted(bare_desk):
    from gui_app.domain.deletion import Deletion, Result
    from gui_app.domain.outcome import Outcome

    target = {"company_id": "39", "user_id": "7", "email": "a@b.c"}
    deletion = Deletion("konsign", "Konsign", "Main", "https://k.example", target, "7")
    busy = Result(Outcome.FAILED, "Busy.", 503)
    journal = Journal(bare_desk.folder.history)
    for _ in range(2):
        journal.begin_attempt(journal.add(deletion))
    journal.add(deletion)
    row = journal.add(deletion)
    journal.begin_attempt(row)
    journal.end_attempt(row, busy, "Try 2 follows.")
    journal._lock.release()
    bare_desk.open()
    told = bare_desk.window.bar.text
    assert "2 deletions had no answer: recorded as Unknown" in told
    assert "1 deletion had not been sent yet: recorded as Not sent" in told
    assert "1 deletion waited for another try: recorded as Failed" in told
    bare_desk.settle()
    assert [row[4] for row in bare_desk.table()] == ["Failed", "Not sent", "Unknown", "Unknown"]
    journal.close()
    bare_desk.restart()
    assert bare_desk.window.bar.text == ""
