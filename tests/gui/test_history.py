"""The history pane: order, search, filters, and what other windows write."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.http import Reply
from gui_app.domain.outcome import Outcome
from gui_app.history.journal import Journal

NOT_FOUND = Reply(404, {}, b'{"message": "User not found"}')
PERSON = {"company_id": "39", "user_id": "7", "email": "zoe@example.com"}


@pytest.fixture
def another_window(desk):
    """A journal of another running app on the same history, with one row on its way."""
    journal = Journal(desk.folder.history)
    yield journal
    journal.close()


@pytest.fixture
def record():
    def record(journal: Journal, outcome: Outcome | None, user: str = "7") -> int:
        deletion = Deletion("konsign", "Konsign", "Other", "https://k.example", PERSON, user)
        row = journal.add(deletion)
        journal.begin_attempt(row)
        if outcome:
            journal.finish(row, Result(outcome, "Told elsewhere.", 200, None, "raw"))
        return row

    return record


@pytest.fixture
def three(desk, wire):
    """anna deleted, ben not found at the one provider, chloe unknown at the other."""
    desk.delete("verigator", user_id="anna")
    wire.answer = NOT_FOUND
    desk.delete("verigator", user_id="ben")
    wire.answer = Reply(200, {}, b"<html>")
    desk.delete("konsign", user_id="3", email="chloe@example.com")
    desk.until(lambda: "Sending…" not in [row[4] for row in desk.table()])
    desk.settle()
    return desk


def users(desk) -> list[str]:
    return [row[3].split("@")[0].split()[-1] for row in desk.table()]


def search(desk, text):
    desk.type(desk.window.history.search, text)
    desk.settle()
    return users(desk)


def choose(desk, combo, text):
    combo.setFocus()
    combo.setCurrentIndex(0)
    QTest.keyClicks(combo, text)
    assert combo.currentText() == text
    desk.settle()
    return users(desk)


def test_the_newest_comes_first_also_after_a_restart(three):
    assert users(three) == ["chloe", "ben", "anna"]
    before = [row[:7] for row in three.table()]  # without what is being made sure of
    three.restart()
    assert [row[:7] for row in three.table()] == before


def test_details_of_any_row_after_a_restart(three):
    three.restart()
    pane = three.details(1)
    assert three.named("Status code", pane).text() == "404"
    assert three.named("Message", pane).toPlainText() == "User not found"
    assert "User ID: ben" in three.texts(pane)
    assert "API address: https://api.verigator.com" in three.texts(pane)


SEARCHES = {
    "part of a user": ("nn", ["anna"]),
    "upper case": ("ANNA", ["anna"]),
    "e-mail": ("chloe@", ["chloe"]),
    "message": ("not found", ["ben"]),
    "account": ("main", ["chloe", "ben", "anna"]),
    "words in any order": ("verigator anna", ["anna"]),
    "like pattern": ("%", []),
    "quotes": ("'\"", []),
    "nothing": ("zzz", []),
    "blanks": ("   ", ["chloe", "ben", "anna"]),
}


@pytest.mark.parametrize(("text", "found"), SEARCHES.values(), ids=list(SEARCHES))
def test_search_as_you_type(three, text, found):
    assert search(three, text) == found


def test_each_letter_narrows_the_table(three):
    field = three.window.history.search
    found = []
    for letter in "ben":
        field.setFocus()
        QTest.keyClicks(field, letter)
        three.settle()
        found.append(len(three.table()))
    assert found[-1] == 1
    assert found == sorted(found, reverse=True)


def test_filters_narrow_the_table_and_work_with_the_search(three):
    pane = three.window.history
    assert choose(three, pane.provider, "Messente Verigator") == ["ben", "anna"]
    assert choose(three, pane.outcome, "Not found") == ["ben"]
    assert search(three, "anna") == []
    assert choose(three, pane.outcome, "All outcomes") == ["anna"]


def test_every_outcome_can_be_chosen(desk):
    combo = desk.window.history.outcome
    assert [combo.itemText(i) for i in range(combo.count())] == [
        "All outcomes",
        "Sending…",
        "Deleted",
        "Not found",
        "Refused",
        "Failed",
        "Not sent",
        "Unknown",
    ]


def test_an_empty_history_says_how_to_begin(desk):
    assert "No deletions yet." in desk.texts(desk.window.history)
    assert "Choose a deletion to see its details." in desk.texts(desk.window.history)


def test_what_was_sent_from_here_is_chosen(three):
    pane = three.details(1)
    three.delete("verigator", user_id="dora")
    three.until(lambda: users(three)[three.window.history.table.currentIndex().row()] == "dora")
    assert "dora" in three.texts(pane)


def test_a_search_without_hits_says_what_to_do_and_forgets_it_again(three):
    search(three, "zzz")
    assert "Nothing matches." in three.texts(three.window.history)
    search(three, "")
    assert "Nothing matches." not in three.texts(three.window.history)


def test_the_chosen_row_stays_chosen_while_rows_come_and_go(three, another_window, record):
    pane = three.details(1)
    search(three, "ben")
    record(another_window, Outcome.UNKNOWN, "ben-2")
    three.until(lambda: "ben-2" in users(three))
    search(three, "")
    chosen = three.window.history.table.currentIndex().row()
    assert users(three)[chosen] == "ben"
    assert "Not found: ben" in three.texts(pane)


def test_a_chosen_row_that_is_filtered_out_is_not_shown_on(three):
    three.details(1)
    search(three, "anna")
    assert "Choose a deletion" in three.texts(three.window.history.details)


def test_details_follow_the_row_while_it_changes(desk, wire):
    wire.answer = None
    desk.delete("verigator")
    pane = desk.details()
    assert "Sending…" in desk.texts(pane)
    wire.sent[0].answer(NOT_FOUND)
    desk.until(lambda: "Not found:" in desk.texts(pane))
    assert desk.named("Status code", pane).text() == "404"


def test_a_refresh_keeps_what_is_selected_in_the_raw_answer(three):
    field = three.named("Raw answer", three.details(1))
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    three.window.history.refresh()
    three.settle()
    assert field.textCursor().hasSelection()


def test_rows_of_another_window_appear_and_end_here_too(desk, another_window, record):
    row = record(another_window, None)
    desk.until(lambda: len(desk.table()) == 1)
    assert desk.table()[0][4] == "Sending…"
    another_window.finish(row, Result(Outcome.DELETED, "Told elsewhere."))
    desk.outcome("Deleted")
    assert desk.table()[0][6] == "Told elsewhere."


def test_two_windows_send_and_see_each_others_rows(desk, another_window, record):
    record(another_window, Outcome.FAILED, "theirs")
    desk.until(lambda: len(desk.table()) == 1)
    desk.delete("verigator", user_id="ours")
    desk.until(lambda: [row[3] for row in desk.table()] == ["ours", "theirs"])
    desk.outcome("Deleted")


def test_ctrl_f_goes_to_the_search(desk):
    tab = desk.show("konsign")
    tab.rows["user_id"].input.setFocus()
    QTest.keyClick(tab.rows["user_id"].input, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: desk.window.history.search.hasFocus())


def test_values_from_outside_are_plain_and_visible_in_the_table(desk, another_window, record):
    record(another_window, Outcome.DELETED, "<b>x</b>\u202ey\nz")
    desk.until(lambda: len(desk.table()) == 1)
    assert desk.table()[0][3] == "<b>x</b>⟨U+202E⟩y⟨U+000A⟩z"
    assert "<b>x</b>⟨U+202E⟩y" in desk.texts(desk.details())


def test_names_give_room_before_the_outcome_goes_out_of_sight(desk):
    table, splitter = desk.window.history.table, desk.window.history.splitter
    desk.window.resize(1280, 800)
    desk.settle()
    wide = [table.columnWidth(column) for column in range(5)]
    splitter.setSizes([480, 760])
    desk.settle()
    assert sum(table.columnWidth(column) for column in range(5)) <= table.viewport().width()
    splitter.setSizes([860, 400])
    desk.settle()
    assert [table.columnWidth(column) for column in range(5)] == wide


def test_details_go_when_nothing_is_selected_any_more(three):
    table = three.window.history.table
    table.selectRow(1)
    assert three.named("Status code", three.window.history.details).text()
    below = table.viewport().rect().bottomRight() - QPoint(20, 20)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert not three.named("Status code", three.window.history.details).text()
