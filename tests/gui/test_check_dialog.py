"""Checking the history, from the menu to the verdict."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.outcome import Outcome
from gui_app.history import check as check_module
from gui_app.history.forget import forget
from gui_app.ui import check_dialog
from gui_app.ui.check_dialog import CheckDialog


@pytest.fixture
def filled(desk):
    for user in ("anna", "boris", "cesar"):
        target = {"company_id": "39", "user_id": user, "email": f"{user}@example.com"}
        row = desk.journal.add(
            Deletion("konsign", "Konsign", "Main", "https://k.example", target, user)
        )
        desk.journal.begin_attempt(row)
        desk.journal.finish(row, Result(Outcome.DELETED, "Gone.", 200, None, "{}"))
    desk.window.history.refresh()
    desk.until(lambda: desk.window.history.model.rowCount() == 3)
    desk.settle()
    return desk


def opened(desk) -> CheckDialog:
    [action] = [
        a
        for a in desk.window.findChildren(QAction)
        if a.text().replace("&", "") == "Check history…"
    ]
    action.trigger()
    return desk.dialog(CheckDialog)


def words(dialog) -> str:
    return "\n".join(w.text() for w in dialog.findChildren(QLabel) if w.isVisible())


def checked(desk, dialog) -> str:
    """Check, and return what is said then."""
    desk.click("Check", dialog)
    desk.until(dialog._check.isEnabled)
    return words(dialog)


def tamper(desk, *statements: str) -> None:
    """Change the history as somebody would who wants nobody to know."""
    with closing(sqlite3.connect(desk.folder.history)) as db:
        triggers = db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            db.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            db.execute(statement)
        db.commit()


def test_an_untouched_history_is_as_it_was_recorded(filled):
    dialog = opened(filled)
    assert "could make all seals anew" in words(dialog)
    said = checked(filled, dialog)
    assert "All 3 deletions are as they were recorded." in said
    assert "Chain head: 3:" in said
    assert "not finished" not in said.lower()


def test_the_head_is_copied_in_full(filled):
    dialog = opened(filled)
    checked(filled, dialog)
    filled.click("Copy head", dialog)
    head = QGuiApplication.clipboard().text()
    number, _, digest = head.partition(":")
    assert (number, len(digest)) == ("3", 64)
    filled.paste(dialog.earlier, f"  {head} ")
    assert "The earlier head is part of it" in checked(filled, dialog)


def test_who_the_forgotten_ones_were_is_not_proven(filled):
    dialog = opened(filled)
    checked(filled, dialog)
    filled.paste(dialog.earlier, dialog._chain_head)
    assert "Who the forgotten ones were" not in checked(filled, dialog)
    forget(filled.folder.history, b"k" * 32, [2], lambda *_: None)
    said = checked(filled, dialog)
    assert "nothing up to there was changed since. Who the forgotten ones were is not" in said
    assert "Personal details forgotten, and checked without them: 1 deletion." in said


def test_a_changed_deletion_is_named_and_what_to_do(filled):
    tamper(filled, "UPDATE deletion SET outcome = 'refused' WHERE id = 2")
    said = checked(filled, opened(filled))
    assert "Deletion 2 was changed after it was recorded" in said
    assert "What to do:" in said
    assert "as they were recorded." not in said.partition("What to do:")[0]


def test_the_window_grows_with_what_is_said(filled):
    tamper(filled, "UPDATE deletion SET message = 'Never there.'")
    dialog = opened(filled)
    checked(filled, dialog)
    filled.until(
        lambda: dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width()) > 300
    )


def test_further_findings_are_counted(filled):
    tamper(filled, "UPDATE deletion SET message = 'Never there.'")
    said = checked(filled, opened(filled))
    assert "Deletion 1 was changed" in said
    assert "Further places that are not as they were recorded: 2." in said
    assert "Deletion 2 was changed" in said
    assert "Deletion 3 was changed" in said


def test_a_finding_has_a_sign_beside_its_words(filled):
    good = opened(filled)
    checked(filled, good)
    calm = good._icon.pixmap().toImage()
    good.reject()
    filled.no_dialog()
    filled.until(lambda: filled.window.history_menu._running.done())
    tamper(filled, "UPDATE deletion SET outcome = 'refused' WHERE id = 2")
    bad = opened(filled)
    checked(filled, bad)
    assert bad._icon.isVisible()
    assert bad._icon.pixmap().toImage() != calm


def test_a_head_of_another_history_is_not_in_it(filled):
    dialog = opened(filled)
    filled.type(dialog.earlier, f"2:{'0' * 64}")
    said = checked(filled, dialog)
    assert "The earlier chain head is not in this history." in said
    assert "compare the head again" in said


def test_what_is_no_head_is_told(filled):
    dialog = opened(filled)
    filled.type(dialog.earlier, "tuesday")
    said = checked(filled, dialog)
    assert "This is not the head of a chain" in said
    assert "Chain head:" not in said


def test_what_is_still_open_is_told(filled, wire):
    wire.answer = None
    filled.delete("verigator")
    said = checked(filled, opened(filled))
    assert "All 3 deletions" in said
    assert "Not finished, and checked only when they are: 1 deletion." in said


def test_an_empty_history_has_nothing_to_check(desk):
    assert "There is nothing to check yet" in checked(desk, opened(desk))


def test_it_can_be_cancelled_and_begun_again(filled, monkeypatch):
    def cancelled(path, progress, earlier):
        progress.__self__.cancel()
        return check_module.check(path, progress, earlier)

    monkeypatch.setattr(check_dialog, "check", cancelled)
    dialog = opened(filled)
    assert "The check was cancelled." in checked(filled, dialog)
    monkeypatch.setattr(check_dialog, "check", check_module.check)
    assert "All 3 deletions" in checked(filled, dialog)


def test_a_running_check_is_not_closed_by_escape(filled, monkeypatch):
    seen = []

    def slow(path, progress, earlier):
        while not seen:
            progress(0, 3)
        return check_module.check(path, progress, earlier)

    monkeypatch.setattr(check_dialog, "check", slow)
    dialog = opened(filled)
    filled.click("Check", dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    seen.append(True)
    filled.until(dialog._check.isEnabled)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    filled.no_dialog()


def test_quitting_by_signal_while_it_checks(filled, monkeypatch, qtbot):
    def endless(path, progress, earlier):
        while True:
            progress(0, 3)

    monkeypatch.setattr(check_dialog, "check", endless)
    filled.click("Check", opened(filled))
    with qtbot.waitSignal(filled.window.closed):
        filled.run(filled.window.shut_down())


def test_the_keyboard_alone_will_do(filled):
    dialog = opened(filled)
    filled.until(dialog.isActiveWindow)
    assert filled.named("Earlier chain head (optional)", dialog) is dialog.focusWidget()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    filled.until(lambda: dialog._check.isEnabled() and "All 3 deletions" in words(dialog))
    for _ in range(10):
        if not dialog._copy.hasFocus():
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog._copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text().startswith("3:")
