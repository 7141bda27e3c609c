"""A list on its way, to its end, and what can be done then."""

import csv
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from gui_app.demo.users import DEMO_USERS
from gui_app.domain.batch import BatchState
from gui_app.domain.http import Reply
from gui_app.ui import list_window
from gui_app.ui.export_formats import Format
from gui_app.ui.list_unfinished import find_unfinished
from gui_app.ui.notify import Notifier

IDS = [f"{n:08d}-3f52-4e8b-9a61-c07d5e2b81f4" for n in range(1, 13)]
GONE, ERROR = Reply(202, {}, b""), Reply(500, {}, b'{"message": "Internal error"}')


def csv_of(*values):
    return "user id\n" + "\n".join(values) + "\n"


@pytest.fixture
def told(monkeypatch):
    """What the desktop would have been told."""
    seen = []
    monkeypatch.setattr(Notifier, "notify", lambda _self, *words: seen.append(words))
    return seen


@pytest.fixture
def waiting(desk, lists, wire):
    """A list of 12 with 4 requests on the wire that have no answer."""
    wire.answer = None
    lists.read(csv_of(*IDS))
    lists.start(4)
    desk.until(lambda: len(wire.sent) == 4)
    desk.until(lambda: "on the wire: 4" in lists.texts())
    return lists


def answer_all(desk, wire, answer=GONE):
    wire.answer = answer
    for exchange in wire.sent:
        exchange.answer(answer)


def look_elsewhere(desk, lists):
    desk.until(lambda: desk.wire.sent)
    desk.window.activateWindow()
    desk.until(lambda: not lists.window.isActiveWindow())


def test_every_user_is_deleted_at_the_provider(demo, demo_lists, server):
    known = [u for u in DEMO_USERS if u.provider == "verigator" and u.what == "Is deleted"]
    users = [u.target["user_id"] for u in known]
    demo_lists.read(csv_of(*users, "nobody"))
    demo_lists.send()
    assert demo_lists.column("Outcome") == [*["Deleted"] * len(users), "Not found"]
    assert sorted(s.deleted["user_id"] for s in server.requests() if s.deleted) == users
    assert "6 of 7 users are deleted." in demo_lists.texts()
    assert "users.csv: done" in demo_lists.texts()
    demo.until(lambda: [row[4] for row in demo.table()].count("Deleted") == len(users))


def test_only_what_was_confirmed_is_sent(desk, lists, wire):
    window = lists.read(csv_of(*IDS[:4], "..", IDS[0]))
    window._preview.table.selectRow(1)
    QTest.keyClick(window._preview.table, Qt.Key.Key_Space)
    lists.send()
    sent = sorted(e.request.url.rpartition("/")[2] for e in wire.sent)
    assert sent == [IDS[0], IDS[2], IDS[3]]


def test_how_far_it_is_stands_in_plain_words(desk, waiting, wire):
    text = waiting.texts()
    assert "users.csv: running" in text
    assert "0 of 12 done, 12 left" in text
    assert waiting.column("Outcome") == ["Sending…"] * 4 + ["Waiting"] * 8
    answer_all(desk, wire)
    desk.until(lambda: "12 deleted" in waiting.texts())


def test_the_counts_are_what_is_on_record(desk, waiting, wire):
    wire.sent[0].answer(GONE)
    wire.sent[1].answer(Reply(404, {}, b"{}"))
    desk.until(lambda: len(wire.sent) == 6)
    desk.until(lambda: waiting.column("Outcome")[:2] == ["Deleted", "Not found"])
    run = waiting.window.run
    desk.until(lambda: (run.done, run.sending) == (2, 4))  # the thread counts once it has written
    waiting.window._run_page._look()
    text = waiting.texts()
    answer_all(desk, wire)
    assert "2 of 12 done, 10 left" in text
    assert "1 deleted · 1 not found · on the wire: 4" in text


def test_the_rest_of_the_app_stays_usable(desk, waiting, wire):
    desk.click("Delete", desk.confirmation("konsign"))
    desk.until(lambda: len(wire.sent) == 5)
    tab = desk.show("verigator")
    desk.type(tab.rows["user_id"].input, "abc")
    assert tab.rows["user_id"].value == "abc"
    answer_all(desk, wire)


def test_pause_begins_no_new_request_and_resume_goes_on(desk, waiting, wire):
    desk.click("Pause", waiting.window)
    desk.until(lambda: "pausing… 4 on the wire finish first" in waiting.texts())
    for exchange in wire.sent:
        exchange.answer(GONE)
    desk.until(lambda: "users.csv: paused" in waiting.texts())
    assert "Nothing is sent until you choose Resume." in waiting.texts()
    assert len(wire.sent) == 4
    wire.answer = GONE
    desk.click("Resume", waiting.window)
    desk.until(lambda: waiting.visible("New list"))
    assert waiting.column("Outcome") == ["Deleted"] * 12


def test_pausing_leaves_the_focus_on_resume(desk, waiting, wire):
    waiting.window.activateWindow()
    desk.until(waiting.window.isActiveWindow)
    pause = desk.button("Pause", waiting.window)
    pause.setFocus()
    QTest.keyClick(pause, Qt.Key.Key_Space)
    desk.until(lambda: QApplication.focusWidget() is desk.button("Resume", waiting.window))
    answer_all(desk, wire)


def test_stop_is_for_good_and_the_rest_is_not_sent(desk, waiting, wire):
    desk.click("Stop", waiting.window)
    question = desk.dialog(QMessageBox)
    assert "Users still waiting: 8." in question.informativeText()
    assert question.defaultButton().text() == "Go on"
    desk.click("Stop", question)
    desk.no_dialog()
    for exchange in wire.sent:
        exchange.answer(GONE)
    desk.until(lambda: waiting.visible("New list"))
    assert waiting.column("Outcome") == ["Deleted"] * 4 + ["Not sent"] * 8
    assert "8 of 12 users were not sent." in waiting.texts()
    assert len(wire.sent) == 4


def test_nothing_is_sent_while_the_question_is_open_and_go_on_goes_on(desk, waiting, wire):
    desk.click("Stop", waiting.window)
    question = desk.dialog(QMessageBox)
    answer_all(desk, wire)
    desk.until(lambda: waiting.window.run.sending == 0)
    assert len(wire.sent) == 4
    desk.click("Go on", question)
    desk.until(lambda: waiting.visible("New list"))
    assert len(wire.sent) == 12


def test_a_refused_account_pauses_it_with_the_reason(desk, lists, wire, told):
    wire.answer = None
    lists.read(csv_of(*IDS))
    lists.start(1)
    look_elsewhere(desk, lists)
    wire.sent[0].answer(Reply(401, {}, b'{"message": "Wrong credentials"}'))
    desk.until(lambda: "The provider refused (401)" in lists.texts())
    assert "under Accounts…, then resume." in lists.texts()
    assert len(wire.sent) == 1
    assert told == [("A list is paused", "1 of 12 users done: 1 refused")]
    wire.answer = GONE
    desk.click("Resume", lists.window)
    desk.until(lambda: lists.visible("New list"))
    assert lists.column("Outcome") == ["Refused", *["Deleted"] * 11]


def test_the_desktop_is_told_only_of_what_one_does_not_see(desk, lists, wire, told):
    wire.answer = None
    window = lists.read(csv_of(IDS[0]))
    lists.start()
    window.activateWindow()
    desk.until(window.isActiveWindow)
    desk.until(lambda: wire.sent)
    wire.sent[0].answer(GONE)
    desk.until(lambda: lists.visible("New list"))
    assert told == []
    desk.click("New list", window)
    lists.settle()
    window.open_file(lists.file(csv_of(IDS[1])))
    lists.settle()
    lists.start()
    desk.until(lambda: len(wire.sent) == 2)
    look_elsewhere(desk, lists)
    wire.sent[1].answer(GONE)
    desk.until(lambda: told)
    assert told == [("A list has ended", "1 of 1 user done: 1 deleted")]


def test_rows_are_shown_by_outcome(desk, lists, wire):
    wire.answer = None
    lists.read(csv_of(*IDS[:6]))
    lists.start()
    desk.until(lambda: len(wire.sent) == 6)
    for exchange, answer in zip(wire.sent, [GONE, ERROR] * 3, strict=True):
        exchange.answer(answer)
    desk.until(lambda: lists.visible("New list"))
    lists.choose("Show", "Failed")
    assert lists.column("Message") == ["Internal error"] * 3
    lists.choose("Show", "Waiting")
    assert lists.table() == []
    lists.choose("Show", "All rows")
    assert len(lists.table()) == 6


def test_retry_takes_what_failed_or_was_not_sent_and_nothing_else(desk, waiting, wire):
    wire.sent[0].answer(ERROR)
    desk.until(lambda: len(wire.sent) == 5)
    desk.click("Stop", waiting.window)
    desk.click("Stop", desk.dialog(QMessageBox))
    desk.no_dialog()
    from gui_app.domain.http import ExchangeFailed

    wire.sent[1].answer(ExchangeFailed("Late.", "timeout", left=True))
    for exchange in wire.sent[2:]:
        exchange.answer(GONE)
    desk.until(lambda: waiting.visible("Retry failed"))
    failed = [
        user
        for user, outcome in zip(waiting.column("User ID"), waiting.column("Outcome"), strict=True)
        if outcome in ("Failed", "Not sent")
    ]
    assert len(failed) == 8
    desk.click("Retry failed", waiting.window)
    waiting.settle()
    assert "Failed of users.csv: 8 rows" in waiting.texts()
    assert waiting.column("User ID") == failed
    assert set(waiting.column("Delete")) == {"yes"}
    wire.answer = GONE
    waiting.send()
    assert "8 of 8 users are deleted." in waiting.texts()
    assert not waiting.visible("Retry failed")


def test_unknown_ones_are_listed_apart(desk, lists, wire):
    wire.answer = Reply(200, {}, b"<html>")
    lists.read("user id,email\n7,a@b.cd\n8,b@b.cd\n", "konsign")
    lists.send()
    assert "2 unknown: check at the provider whether these users still exist" in lists.texts()
    assert not lists.visible("Retry failed")
    desk.click("Show them", lists.window)
    lists.settle()
    assert lists.column("Outcome") == ["Unknown"] * 2


@pytest.mark.parametrize("form", [Format.CSV, Format.JSON_LINES])
def test_the_result_is_exported(desk, lists, tmp_path, form):
    window = lists.read(csv_of(*IDS[:3]))
    lists.send()
    target = tmp_path / f"result{form.ending}"
    page = window._run_page
    desk.run(page.exports.write(page.choice(), form, target))
    assert f"3 deletions were written to {target}" in window.bar.text
    if form is Format.CSV:
        with target.open(newline="") as file:
            rows = list(csv.DictReader(file))
    else:
        rows = [json.loads(line) for line in target.read_text().splitlines()]
    assert [(r["user_id"], r["outcome"]) for r in rows] == [(i, "deleted") for i in IDS[:3]]


def test_an_export_that_fails_says_why(desk, lists, tmp_path):
    window = lists.read(csv_of(IDS[0]))
    lists.send()
    page, target = window._run_page, tmp_path / "no folder" / "result.csv"
    desk.run(page.exports.write(page.choice(), Format.CSV, target))
    assert "The file was not written" in window.bar.text


def test_new_list_goes_back_to_the_start(desk, lists):
    window = lists.read(csv_of(IDS[0]))
    lists.send()
    desk.click("New list", window)
    lists.settle()
    assert lists.visible("Open file…")
    assert "Not finished yet" not in lists.texts()


def test_a_second_list_waits_for_the_first(waiting, desk, wire):
    window = waiting.window
    window.open_file(waiting.file(csv_of("other")))
    assert "Finish this list first" in window.bar.text
    assert window.run
    answer_all(desk, wire)


def test_how_fast_it_goes_can_be_changed_on_the_way(desk, waiting, wire):
    desk.named("At a time", waiting.window).setValue(6)
    desk.named("Per second", waiting.window).setValue(20)
    desk.until(lambda: len(wire.sent) == 6)
    answer_all(desk, wire)


def test_the_table_follows_until_somebody_scrolls(desk, lists, wire):
    wire.answer = None
    window = lists.read(csv_of(*(f"u-{n}" for n in range(200))))
    window.resize(900, 500)
    run = lists.start(1)
    rows = window._run_page.rows

    def send_on(count):
        for number in range(len(wire.sent), len(wire.sent) + count):
            wire.sent[-1].answer(GONE)
            desk.until(lambda n=number: len(wire.sent) > n)

    desk.until(lambda: wire.sent)
    send_on(60)
    desk.until(lambda: rows.table.rows_on_show()[0] <= 60 <= rows.table.rows_on_show()[1])
    rows.table.verticalScrollBar().setValue(0)
    send_on(20)
    desk.until(lambda: run.done >= 78)
    desk.until(lambda: f"{run.done} of 200 done" in lists.texts())
    assert rows.table.rows_on_show()[0] == 0
    answer_all(desk, wire)


# Leaving and coming back


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(list_window, "PATIENCE", 0.2)


def test_closing_asks_and_stay_is_the_default(desk, waiting, wire):
    waiting.window.close()
    question = desk.dialog(QMessageBox)
    assert "not finished" in question.text()
    assert question.defaultButton().text() == "Stay"
    QTest.keyClick(question, Qt.Key.Key_Return)
    desk.no_dialog()
    assert waiting.window.isVisible()
    answer_all(desk, wire)
    desk.until(lambda: waiting.visible("New list"))
    assert len(wire.sent) == 12


def leave(desk, lists, wire, answered=4):
    """Close the window with some users answered and the rest waiting."""
    lists.window.close()
    question = desk.dialog(QMessageBox)
    desk.click("Pause and close", question)
    desk.no_dialog()
    for exchange in wire.sent[:answered]:
        exchange.answer(GONE)
    desk.until(lambda: desk.window.lists.window("verigator") is None)


def test_it_is_gone_on_with_in_the_same_session(desk, waiting, wire):
    leave(desk, waiting, wire)
    wire.answer = GONE
    waiting.open()
    assert "users.csv, 8 of 12 left, started " in waiting.texts()
    desk.click("Go on…", waiting.window)
    desk.until(lambda: waiting.visible("Resume"))
    assert waiting.column("Outcome") == ["Deleted"] * 4 + ["Waiting"] * 8
    assert len(wire.sent) == 4
    desk.click("Resume", waiting.window)
    desk.until(lambda: waiting.visible("New list"))
    assert sorted(e.request.url.rpartition("/")[2] for e in wire.sent) == IDS


def test_a_list_that_a_window_has_in_hand_is_not_offered(desk, waiting, wire):
    assert find_unfinished(desk.parts) == []
    leave(desk, waiting, wire)
    assert [u.left for u in find_unfinished(desk.parts)] == [8]


def test_what_has_no_answer_in_time_is_unknown_and_not_repeated(desk, waiting, wire, impatient):
    leave(desk, waiting, wire, answered=3)
    wire.answer = GONE
    waiting.open()
    desk.click("Go on…", waiting.window)
    desk.until(lambda: waiting.visible("Resume"))
    desk.click("Resume", waiting.window)
    desk.until(lambda: waiting.visible("New list"))
    assert sorted(waiting.column("Outcome")) == ["Deleted"] * 11 + ["Unknown"]
    assert len(wire.sent) == 12


def test_a_paused_list_is_closed_without_a_question(desk, waiting, wire):
    desk.click("Pause", waiting.window)
    for exchange in wire.sent:
        exchange.answer(GONE)
    desk.until(lambda: waiting.window.run.sending == 0)
    waiting.window.close()
    desk.until(lambda: desk.window.lists.window("verigator") is None)


def test_quitting_names_the_list_and_leaves_it(desk, waiting, wire, impatient, qtbot):
    desk.window.close()
    question = desk.dialog(QMessageBox)
    assert "Lists that are not finished: users.csv, 0 of 12 done." in question.text()
    assert "you can go on with them later" in question.informativeText()
    for exchange in wire.sent:
        exchange.answer(GONE)
    with qtbot.waitSignal(desk.window.closed):
        desk.click("Quit", question)
    assert len(wire.sent) < 12


def test_the_next_start_offers_to_go_on(desk, waiting, wire):
    leave(desk, waiting, wire)
    desk.close()
    wire.answer = GONE
    desk.open()
    question = desk.dialog(QMessageBox)
    assert question.text() == (
        "A list is not finished: 8 of 12 users of users.csv are still waiting."
    )
    assert question.defaultButton().text() == "Later"
    desk.click("Go on…", question)
    desk.no_dialog()
    desk.until(lambda: desk.window.lists.window("verigator"))
    waiting.window = desk.window.lists.window("verigator")
    desk.until(lambda: waiting.visible("Resume"))
    assert len(wire.sent) == 4
    desk.click("Resume", waiting.window)
    desk.until(lambda: waiting.visible("New list"))
    assert sorted(e.request.url.rpartition("/")[2] for e in wire.sent) == IDS


def test_later_is_later(desk, waiting, wire):
    leave(desk, waiting, wire)
    desk.restart()
    desk.click("Later", desk.dialog(QMessageBox))
    desk.no_dialog()
    assert desk.window.lists.window("verigator") is None


def test_without_its_account_it_can_only_be_stopped(desk, waiting, wire):
    leave(desk, waiting, wire)
    desk.parts.accounts.remove("verigator", "Main")
    desk.add_account("verigator", "Other")
    waiting.open()
    desk.click("Go on…", waiting.window)
    desk.until(lambda: waiting.visible("Stop"))
    desk.until(lambda: "The account “Main” is no longer there." in waiting.texts())
    assert "add an account of that name with the address https://api.v" in waiting.texts()
    assert not waiting.visible("Resume")
    desk.click("Stop", waiting.window)
    desk.click("Stop", desk.dialog(QMessageBox))
    desk.no_dialog()
    desk.until(lambda: waiting.visible("New list"))
    assert waiting.column("Outcome") == ["Deleted"] * 4 + ["Not sent"] * 8
    assert len(wire.sent) == 4


def test_with_another_address_it_does_not_go_on(desk, waiting, wire):
    leave(desk, waiting, wire)
    desk.parts.accounts.remove("verigator", "Main")
    desk.add_account("verigator", "Main", address="https://elsewhere.example.com")
    waiting.open()
    desk.click("Go on…", waiting.window)
    desk.until(lambda: "has another API address now than this list." in waiting.texts())
    assert "give it the address https://api.verigator.com under" in waiting.texts()
    assert not waiting.visible("Resume")


def test_a_history_that_cant_be_written_sends_nothing(desk, lists, wire, monkeypatch):
    from gui_app.domain.errors import JournalError

    def full(*_):
        raise JournalError("History full", "Make room on the disk.")

    window = lists.read(csv_of(*IDS))
    monkeypatch.setattr(desk.journal.batches, "plan", full)
    dialog = lists.confirmation()
    desk.type(dialog.number, "12")
    desk.click("Delete 12 users", dialog)
    desk.no_dialog()
    lists.settle()
    assert "History full. Make room on the disk." in window.bar.text
    assert lists.visible("Start")
    assert not wire.sent


def test_the_state_is_running_after_start(desk, waiting, wire):
    assert waiting.window.run.state is BatchState.RUNNING
    answer_all(desk, wire)


def test_everything_is_reached_with_tab_on_the_way(desk, waiting, wire, spoken_name):
    waiting.window.activateWindow()
    desk.until(waiting.window.isActiveWindow)
    desk.named("Show", waiting.window).setFocus()
    names = []
    while (name := spoken_name(QApplication.focusWidget())) not in names:
        names.append(name)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    ways = ["Show", "Users in the list", "At a time", "Per second", "Pause", "Stop", "Close"]
    assert names == ways
    answer_all(desk, wire)
