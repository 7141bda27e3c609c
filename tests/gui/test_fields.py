"""What is wrong with a field stands beside it at once, and nothing is sent."""

from urllib.parse import unquote

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui_app.ui.confirm import ConfirmDialog

BAD = {
    "dot": (".", "Contains . or .."),
    "two dots": ("..", "Contains . or .."),
    "tab inside": ("11\t29", "control character (tab)"),
    "NUL": ("11\x0029", "control character (NUL)"),
    "escape": ("\x1b[31m", "control character (escape)"),
    "C1 control": ("11\x8529", "control character (U+0085)"),
    "line separator": ("11\u202829", "control character (U+2028)"),
    "lone surrogate": ("11\ud800", "half a character"),
    "encoded dots": ("%2e%2e", "Contains . or .."),
    "a way up": ("../../x", "Contains . or .."),
    "10,000 characters": ("1" * 10_000, "10,000 characters"),
}


@pytest.mark.parametrize(("value", "problem"), BAD.values(), ids=list(BAD))
@pytest.mark.parametrize("provider", ["verigator", "konsign"])
def test_a_bad_value_is_refused_beside_the_field(desk, wire, provider, value, problem):
    tab = desk.fill(provider, user_id=value)
    assert problem in tab.rows["user_id"].note.text()
    desk.click("Delete user…", tab)
    desk.settle()
    assert QApplication.activeModalWidget() is None
    assert QApplication.focusWidget() is tab.rows["user_id"].input
    assert not wire.sent
    assert desk.table() == []


def test_blanks_inside_are_refused_where_digits_are_asked(desk):
    assert "Digits only" in desk.fill("konsign", user_id="11 29").rows["user_id"].note.text()


def test_an_address_without_at_sign_is_refused(desk):
    assert "Not an e-mail" in desk.fill("konsign", email="anna").rows["email"].note.text()


def test_empty_fields_say_so_once_delete_is_pressed(desk, wire):
    tab = desk.show("konsign")
    assert not [r.note.text() for r in tab.rows.values() if r.note.text()]
    desk.click("Delete user…", tab)
    desk.settle()
    assert [r.note.text() for r in tab.rows.values()] == ["⚠ Fill this in"] * 3
    assert QApplication.focusWidget() is tab.rows["company_id"].input
    assert not wire.sent


def test_a_field_emptied_by_the_person_says_so_at_once(desk):
    row = desk.show("konsign").rows["user_id"]
    desk.type(row.input, "1")
    QTest.keyClick(row.input, Qt.Key.Key_Backspace)
    assert row.note.text() == "⚠ Fill this in"


def test_the_problem_goes_away_with_its_reason_and_reaches_screen_readers(desk):
    row = desk.show("konsign").rows["user_id"]
    desk.type(row.input, "11x")
    assert row.input.accessibleDescription() == row.note.text().removeprefix("⚠ ") != ""
    QTest.keyClick(row.input, Qt.Key.Key_Backspace)
    assert row.note.text() == row.input.accessibleDescription() == ""


@pytest.mark.parametrize(
    "pasted", ["  1129\r\n", "\t1129\t", "\u00a01129\u200a", "\ufeff1129", "\n\n1129\n"]
)
def test_pasted_blanks_and_line_ends_at_both_ends_are_trimmed(desk, wire, pasted):
    tab = desk.fill("konsign")
    desk.paste(tab.rows["user_id"].input, pasted)
    assert tab.rows["user_id"].note.text() == ""
    desk.click("Delete user…", tab)
    desk.click("Delete", desk.dialog(ConfirmDialog))
    desk.outcome("Unknown")
    assert b'"user_id": "1129"' in wire.sent[0].request.body


@pytest.mark.parametrize("provider", ["verigator", "konsign"])
def test_a_pasted_line_end_inside_is_refused_not_dropped(desk, provider):
    tab = desk.fill(provider)
    desk.paste(tab.rows["user_id"].input, "11\n29")
    assert "line break" in tab.rows["user_id"].note.text()
    desk.click("Delete user…", tab)
    desk.settle()
    assert QApplication.activeModalWidget() is None


def test_a_long_paste_is_refused_whole_and_never_cut_into_another_id(desk):
    row = desk.fill("verigator").rows["user_id"]
    desk.paste(row.input, "7" * 40_000)
    assert len(row.value) == 40_000
    assert "40,000 characters" in row.note.text()


def test_an_unusual_id_gets_a_hint_that_does_not_hinder(desk, wire):
    tab = desk.fill("verigator", user_id="anna")
    assert tab.rows["user_id"].note.text().startswith("Unusual")
    desk.click("Delete user…", tab)
    desk.click("Delete", desk.dialog(ConfirmDialog))
    desk.outcome("Deleted")
    assert wire.sent[0].request.url.endswith("/users/anna")


@pytest.mark.parametrize(
    "value", ["a/b", "a?b", "a#b", "%41", "é", "+372 5555", "x" * 2000, "<b>&amp;"]
)
def test_an_odd_id_is_sent_as_one_segment(desk, wire, value):
    desk.delete("verigator", user_id=value)
    desk.outcome("Deleted")
    before, _, segment = wire.sent[0].request.url.rpartition("/")
    assert before.endswith("/users")
    assert unquote(segment) == value
    assert desk.table()[0][3] == value


@pytest.mark.parametrize("gone_into", [False, True])
def test_the_wheel_turns_to_another_account_only_who_has_gone_to_them(desk, gone_into):
    desk.add_account("konsign", "Second")
    tab = desk.show("konsign")
    tab.choose_account("Main", "https://console.konsign.com")
    (tab.account if gone_into else tab.rows["user_id"].input).setFocus()
    place = QPointF(tab.account.rect().center())
    wheel = QWheelEvent(
        place,
        QPointF(tab.account.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(tab.account, wheel)
    assert tab.chosen.name == ("Second" if gone_into else "Main")
