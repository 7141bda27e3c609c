"""Forgetting personal details, from the menu to the history."""

import asyncio
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from gui_app.credentials.store import MemoryStore
from gui_app.credentials.vault import Vault
from gui_app.domain.batch import Batch, Item
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import CredentialError
from gui_app.domain.outcome import Outcome
from gui_app.history import forget as forget_module
from gui_app.history.forget import forget
from gui_app.history.journal import Journal
from gui_app.ui import forgetting
from gui_app.ui.forget_count import ForgetCount
from gui_app.ui.forget_dialog import ForgetDialog
from gui_app.ui.history_key import HistoryKey
from gui_app.ui.keep_dialog import KeepDialog
from gui_app.ui.settings_dialog import SettingsDialog


def record(journal: Journal, *users: str, days: int = 0) -> list[int]:
    """Record deletions that ended so many days ago; return their ids."""
    now, journal._clock = journal._clock, lambda: datetime.now(UTC) - timedelta(days=days)
    rows = []
    for user in users:
        target = {"company_id": "39", "user_id": user, "email": f"{user}@example.com"}
        deletion = Deletion("konsign", "Konsign", "Main", "https://k.example", target, user)
        rows.append(journal.add(deletion))
        journal.begin_attempt(rows[-1])
        journal.finish(rows[-1], Result(Outcome.DELETED, f"Gone: {user}", 200, None, "{}"))
    journal._clock = now
    return rows


@pytest.fixture
def filled(desk):
    """A desk with three old deletions and two new ones."""
    record(desk.journal, "old1", "old2", "old3", days=400)
    record(desk.journal, "new1", "new2")
    desk.window.history.refresh()
    desk.until(lambda: desk.window.history.model.rowCount() == 5)
    desk.settle()
    return desk


def choose(desk, text: str) -> None:
    """Choose an entry of the menu History."""
    [action] = [a for a in desk.window.findChildren(QAction) if a.text().replace("&", "") == text]
    action.trigger()


def asked(desk, kind=ForgetDialog):
    """Open a dialog from the menu or the settings, and wait until it knows how many there are."""
    if kind is KeepDialog:
        choose(desk, "Settings…")
        desk.click("Change…", desk.dialog(SettingsDialog))
    else:
        choose(desk, "Forget personal details…")
    dialog = desk.dialog(kind)
    desk.until(lambda: dialog._can_keep_key is not None and dialog.by_age.found)
    return dialog


def select(desk, *rows: int) -> None:
    table = desk.window.history.table
    table.clearSelection()
    for row in rows:
        where = table.visualRect(table.model().index(row, 0)).center()
        keys = Qt.KeyboardModifier.ControlModifier
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, where)


def words(dialog) -> str:
    return "\n".join(w.text() for w in dialog.findChildren(QLabel) if w.isVisible())


def users(desk) -> list[str]:
    """Read every user, oldest first, past the window."""
    with closing(sqlite3.connect(desk.folder.history)) as db:
        return [user for (user,) in db.execute("SELECT user FROM deletion ORDER BY id")]


def ended(desk) -> None:
    desk.no_dialog()
    tasks = desk.window.menus._settings, desk.window.history_menu._running
    desk.until(lambda: all(task is None or task.done() for task in tasks))


def tab_to(widget) -> None:
    for _ in range(10):
        if not widget.hasFocus():
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert widget.hasFocus()


def confirm(desk, dialog, number: str) -> None:
    desk.type(dialog.number, number)
    QTest.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    ended(desk)


def test_old_deletions_are_forgotten_after_their_number_was_typed(filled):
    dialog = asked(filled)
    assert "days: 3" in words(dialog)
    assert "can't be undone" in words(dialog)
    assert "keyring" in words(dialog)
    assert dialog.agree.text() == "Forget 3 deletions"
    assert not dialog.agree.isEnabled()
    confirm(filled, dialog, "3")
    assert filled.window.bar.text == "Personal details of 3 deletions are forgotten."
    found = users(filled)
    assert [user.startswith("forgotten:") for user in found] == [True] * 3 + [False] * 2
    filled.until(lambda: "forgotten" in filled.row(4)[3].lower())


def test_typing_the_whole_id_still_finds_it_now_and_after_a_restart(filled):
    confirm(filled, asked(filled), "3")
    for _ in range(2):
        filled.type(filled.window.history.search, "OLD2@example.com")
        filled.until(lambda: filled.window.history.found() == 1)
        filled.settle()
        filled.restart()


def test_the_list_knows_that_a_forgotten_user_was_sent(filled):
    confirm(filled, asked(filled), "3")
    reader = filled.parts.open_reader()
    target = {"company_id": "39", "user_id": "old1", "email": "old1@example.com"}
    assert reader.earlier_of("konsign", "https://k.example", [target])[0] is not None
    reader.close()


@pytest.mark.parametrize("typed", ["", "2", "33", "3 deletions", "three"])
def test_a_wrong_number_holds_it_back(filled, typed):
    dialog = asked(filled)
    filled.type(dialog.number, typed)
    assert not dialog.agree.isEnabled()
    QTest.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_cancel_is_the_default(filled, key):
    dialog = asked(filled)
    assert filled.button("Cancel", dialog).isDefault()
    QTest.keyClick(dialog, key)
    ended(filled)
    assert users(filled) == ["old1", "old2", "old3", "new1", "new2"]
    assert filled.window.bar.text == ""


def test_selected_deletions_are_the_first_choice(filled):
    select(filled, 0, 1)
    dialog = asked(filled)
    filled.until(lambda: dialog.agree.text() == "Forget 2 deletions")
    assert dialog.by_hand.isChecked()
    assert dialog.by_hand.text() == "Selected deletions: 2"
    confirm(filled, dialog, "2")
    assert [user.startswith("forgotten:") for user in users(filled)] == [False] * 3 + [True] * 2


def test_one_deletion_needs_no_number_but_its_button(filled):
    select(filled, 0)
    dialog = asked(filled)
    filled.until(lambda: dialog.agree.text() == "Forget 1 deletion")
    assert not dialog.number.isVisible()
    filled.click("Forget 1 deletion", dialog)
    ended(filled)
    assert filled.window.bar.text == "Personal details of 1 deletion are forgotten."


def test_nothing_selected_and_nothing_old_is_nothing_to_forget(filled):
    dialog = asked(filled)
    assert dialog.by_hand.text() == "Selected deletions: none"
    assert not dialog.by_hand.isEnabled()
    dialog.days.setValue(500)
    filled.until(lambda: dialog.by_age.found and dialog.by_age.found.rows == 0)
    assert not dialog.agree.isEnabled()
    assert not dialog.number.isVisible()


def test_the_number_follows_the_days(filled):
    dialog = asked(filled)
    filled.type(dialog.number, "3")
    assert dialog.agree.isEnabled()
    dialog.days.setValue(1000)
    assert not dialog.agree.isEnabled()
    filled.until(lambda: dialog.by_age.found and dialog.by_age.found.rows == 0)
    dialog.days.setValue(100)
    filled.until(lambda: dialog.agree.text() == "Forget 3 deletions")


def test_what_was_forgotten_before_is_counted_apart(filled):
    confirm(filled, asked(filled), "3")
    dialog = asked(filled)
    assert "Forgotten already: 3." in words(dialog)
    assert not dialog.agree.isEnabled()


def test_the_keyboard_alone_will_do(filled):
    dialog = asked(filled)
    filled.until(dialog.isActiveWindow)
    tab_to(dialog.days)
    QTest.keyClick(dialog.days, Qt.Key.Key_Return)
    assert dialog.number.hasFocus()
    QTest.keyClicks(dialog.number, "3")
    QTest.keyClick(dialog.number, Qt.Key.Key_Return)
    assert dialog.agree.hasFocus()
    QTest.keyClick(dialog.agree, Qt.Key.Key_Return)
    ended(filled)
    assert users(filled)[0].startswith("forgotten:")


def test_while_something_is_sent_it_is_refused(filled, wire):
    wire.answer = None
    filled.delete("verigator")
    dialog = asked(filled)
    filled.until(lambda: "1 deletion can't be forgotten yet" in words(dialog))  # it is selected
    dialog._older.setChecked(True)
    confirm(filled, dialog, "3")
    assert "Wait until every deletion has its outcome" in filled.window.bar.text
    assert users(filled)[0] == "old1"


def test_cancelled_half_way_says_what_became_of_it(filled, monkeypatch):
    real = forget_module.forget

    def cancelled(path, key, what, progress):
        def stop(done, total):
            progress.__self__.cancel()
            progress(done, total)

        return real(path, key, what, stop)

    monkeypatch.setattr(forgetting, "forget", cancelled)
    confirm(filled, asked(filled), "3")
    assert "Cancelled. What was forgotten until then stays" in filled.window.bar.text
    filled.until(lambda: "forgotten" in filled.row(4)[3].lower())


def test_held_rows_are_told(filled, monkeypatch):
    found = forget_module.Forgettable(rows=2, already=0, held=14)
    monkeypatch.setattr("gui_app.ui.forget_count.count", lambda *_: found)
    dialog = asked(filled)
    assert "14 deletions can't be forgotten yet: wait until nothing is being sent." in words(dialog)


def test_the_lists_that_hold_rows_are_named(filled, monkeypatch):
    lists = ("a.csv", "b\u202e.csv", "c.csv", "d.csv", "e.csv")
    found = forget_module.Forgettable(rows=2, already=0, held=1, lists=lists)
    monkeypatch.setattr("gui_app.ui.forget_count.count", lambda *_: found)
    dialog = asked(filled)
    named = "“a.csv”, “b⟨U+202E⟩.csv”, “c.csv”, 2 more."
    said = "1 deletion can't be forgotten yet: finish or stop the lists " + named
    assert said in words(dialog)


def test_a_list_that_nobody_finishes_is_named_at_each_start(filled):
    target = {"company_id": "39", "user_id": "u", "email": ""}
    deletion = Deletion("konsign", "Konsign", "Main", "https://k.example", target, "u")
    batch = Batch("konsign", "Konsign", "Main", "https://k.example", "left.csv")
    journal = filled.journal
    left = journal.batches.plan(batch, [Item(1, 1, deletion)])
    journal.batches.leave(left)
    record(journal, "old4", days=399)
    record(journal, "new3")
    filled.parts.settings.update("history", lambda saved: saved.update(forget_after_days=30))
    for _ in range(2):
        filled.restart()
        filled.until(lambda: "left.csv" in filled.window.bar.text)
        said = "1 deletion can't be forgotten yet: finish or stop the list “left.csv”."
        assert f"Too old, and still there: {said}" in filled.window.bar.text
        while dialog := QApplication.activeModalWidget():
            dialog.reject()
            filled.settle()


def test_while_it_forgets_nothing_is_sent_and_that_is_said(filled, wire):
    with filled.journal.tidied():
        filled.click("Delete", filled.confirmation("verigator"))
        filled.until(lambda: "Not sent" in filled.window.bar.text)
        assert "being removed from the history. Try again in a minute" in filled.window.bar.text
        confirm(filled, asked(filled), "3")
        assert "Try again in a minute" in filled.window.bar.text
    assert wire.sent == []
    assert users(filled)[0] == "old1"


def test_a_lost_key_is_never_replaced_by_another(filled):
    confirm(filled, asked(filled), "3")
    record(filled.journal, "old4", days=400)
    filled.store = MemoryStore()
    filled.restart()
    assert "the key for them is not in your keyring" in filled.window.bar.text
    confirm(filled, asked(filled), "1")
    assert "key that this history was begun with is not in your keyring" in filled.window.bar.text
    assert "old4" in users(filled)
    assert filled.store.services() == []


def test_a_key_that_was_replaced_is_told(filled):
    confirm(filled, asked(filled), "3")
    [name] = filled.store._services["Deletion Desk/history"]
    filled.store.set("Deletion Desk/history", name, "ab" * 32)
    filled.restart()
    assert "the key in your keyring is another one" in filled.window.bar.text


def test_two_windows_that_make_the_first_key_agree_on_one(filled):
    pane, readers = filled.window.history, filled.parts.open_reader
    mine, theirs = (HistoryKey(filled.vault, readers, pane) for _ in range(2))

    async def both():
        return await asyncio.gather(mine.make(), theirs.make())

    first, second = filled.run(both())
    assert first == second
    forget(filled.parts.history, first, [1], lambda *_: None)
    assert filled.run(mine.look_up()) == ""


def test_an_unreadable_history_is_told(filled, monkeypatch):
    def fails(*_):
        raise forget_module.JournalError("x", "The history can't be read.", "disk")

    monkeypatch.setattr("gui_app.ui.forget_count.count", fails)
    choose(filled, "Forget personal details…")
    dialog = filled.dialog(ForgetDialog)
    filled.until(lambda: "The history can't be read. (disk)" in words(dialog))
    assert not dialog.agree.isEnabled()


class NoKeyring(Vault):
    """A vault on a computer without a keyring."""

    @property
    def fallback(self):
        return "this session only: no secure keyring was found"


def test_without_a_keyring_nothing_is_forgotten(filled, qtbot):
    vault = NoKeyring(MemoryStore())
    dialog = ForgetDialog([1], filled.folder.history, vault, filled.window)
    dialog.open()
    filled.until(lambda: "Nothing can be forgotten now" in words(dialog))
    filled.until(lambda: dialog.by_age.found and dialog._by_hand.found)
    assert not dialog.agree.isEnabled()
    dialog.reject()
    vault.close()


def test_a_key_in_memory_is_told(filled):
    assert "the key goes when you quit the app" in words(asked(filled))


def test_a_keyring_that_fails_is_told_and_nothing_is_forgotten(filled, monkeypatch):
    async def fails(*_, **__):
        raise CredentialError("The keyring failed", "Unlock the keyring, then try again.")

    dialog = asked(filled)
    monkeypatch.setattr(filled.vault, "history_key", fails)
    confirm(filled, dialog, "3")
    assert "Unlock the keyring, then try again." in filled.window.bar.text
    assert users(filled)[0] == "old1"


def test_a_key_that_is_gone_is_told_at_the_start(filled):
    confirm(filled, asked(filled), "3")
    filled.store = MemoryStore()
    filled.restart()
    assert "the key for them is not in your keyring" in filled.window.bar.text


def test_closing_while_it_counts_leaves_nothing_behind(filled):
    choose(filled, "Forget personal details…")
    QTest.keyClick(filled.dialog(ForgetDialog), Qt.Key.Key_Escape)
    ended(filled)


def test_quitting_by_signal_with_the_question_open(filled, qtbot):
    asked(filled)
    with qtbot.waitSignal(filled.window.closed):
        filled.run(filled.window.shut_down())
    assert users(filled)[0] == "old1"


@pytest.fixture
def gate(filled, monkeypatch):
    """Keep every count waiting until the gate is opened; the n-th finds n."""
    gate, asked_for = threading.Event(), []

    def waiting(_, what):
        asked_for.append(what)
        number = len(asked_for)
        assert gate.wait(15)
        return forget_module.Forgettable(number, 0, 0)

    monkeypatch.setattr("gui_app.ui.forget_count.count", waiting)
    gate.asked_for = asked_for
    yield gate
    gate.set()


def test_an_older_count_is_never_taken_for_a_newer_one(filled, gate):
    counted = ForgetCount(filled.folder.history, filled.window)
    counted.ask([1])
    filled.until(lambda: gate.asked_for == [[1]])
    first = counted._task
    counted.ask([2])
    gate.set()
    filled.until(first.done)
    assert counted.found is None
    filled.until(lambda: counted.found)
    assert (counted.what, counted.found.rows) == ([2], 2)
    counted.close_thread()


def test_quitting_by_signal_while_it_counts(filled, gate, qtbot):
    choose(filled, "Forget personal details…")
    dialog = filled.dialog(ForgetDialog)
    filled.until(lambda: gate.asked_for)
    tasks = [dialog.by_age._task, dialog._by_hand._task]
    with qtbot.waitSignal(filled.window.closed):
        filled.run(filled.window.shut_down())
    filled.until(lambda: all(task is None or task.cancelled() for task in tasks))
    gate.set()


# How long they are kept


def kept(desk):
    return desk.parts.settings.read("history").get("forget_after_days")


def test_for_ever_is_the_default_and_saves_nothing(filled):
    dialog = asked(filled, KeepDialog)
    assert dialog.forget_after is None
    assert dialog.agree.text() == "Save"
    filled.click("Save", dialog)
    ended(filled)
    assert kept(filled) is None
    assert filled.window.bar.text == "Personal details are kept for ever."


def test_days_are_saved_and_what_is_older_is_forgotten_after_its_number(filled):
    dialog = asked(filled, KeepDialog)
    dialog.days.setValue(300)
    filled.until(lambda: dialog.agree.text() == "Save and forget 3 deletions")
    assert not dialog.agree.isEnabled()
    confirm(filled, dialog, "3")
    assert kept(filled) == 300
    assert [user.startswith("forgotten:") for user in users(filled)] == [True] * 3 + [False] * 2
    dialog = asked(filled, KeepDialog)
    assert dialog.forget_after == 300
    dialog._for_ever.setChecked(True)
    filled.click("Save", dialog)
    ended(filled)
    assert kept(filled) is None


def test_days_that_nothing_is_older_than_are_saved_at_once(filled):
    dialog = asked(filled, KeepDialog)
    dialog.days.setValue(36_500)
    filled.until(lambda: dialog.by_age.found and dialog.agree.isEnabled())
    filled.click("Save", dialog)
    ended(filled)
    assert kept(filled) == 36_500
    assert filled.window.bar.text == "Personal details are forgotten after 36,500 days."


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_cancel_saves_nothing(filled, key):
    dialog = asked(filled, KeepDialog)
    dialog.days.setValue(300)
    filled.until(lambda: dialog.by_age.found)
    dialog.number.setFocus()
    QTest.keyClick(dialog.number, key)
    ended(filled)
    assert kept(filled) is None
    assert users(filled)[0] == "old1"


@pytest.mark.parametrize("stored", [0, -1, 40_000, "365", 1.5, True, None])
def test_nonsense_in_the_settings_means_for_ever(filled, stored):
    filled.parts.settings.update("history", lambda s: s.update(forget_after_days=stored))
    dialog = asked(filled, KeepDialog)
    assert dialog.forget_after is None


def test_settings_that_cannot_be_saved_forget_nothing(filled, monkeypatch):
    from gui_app.domain.errors import SettingsError

    def fails(*_):
        raise SettingsError("Settings not available", "There is no room on the disk.")

    dialog = asked(filled, KeepDialog)
    dialog.days.setValue(300)
    filled.until(lambda: dialog.agree.text() == "Save and forget 3 deletions")
    monkeypatch.setattr(type(filled.parts.settings), "update", fails)
    confirm(filled, dialog, "3")
    assert "There is no room on the disk." in filled.window.bar.text
    assert users(filled)[0] == "old1"
    monkeypatch.undo()
