"""The menu History, and saving a copy."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu

from gui_app.history.backup import save_copy
from gui_app.ui import history_menu
from gui_app.ui.check_dialog import CheckDialog
from gui_app.ui.export_dialog import ExportDialog
from gui_app.ui.forget_dialog import ForgetDialog


def choose(desk, text: str) -> None:
    [action] = [a for a in desk.window.findChildren(QAction) if a.text().replace("&", "") == text]
    action.trigger()


def done(desk) -> None:
    desk.no_dialog()
    desk.until(lambda: desk.window.history_menu._running.done())


@pytest.fixture
def saved(desk, tmp_path, monkeypatch):
    """Save a copy into a place, and return it."""

    def save(place=tmp_path / "copy.sqlite3"):
        async def chosen(_):
            return place

        monkeypatch.setattr(history_menu, "ask_where_to_copy", chosen)
        choose(desk, "Save a copy…")
        done(desk)
        return place

    return save


def test_the_menu_is_between_edit_and_help(desk):
    titles = [a.text().replace("&", "") for a in desk.window.menuBar().actions()]
    assert titles == ["File", "Edit", "View", "Providers", "History", "Help"]
    menu = next(m for m in desk.window.findChildren(QMenu) if m.title() == "Hi&story")
    texts = [a.text() for a in menu.actions() if not a.isSeparator()]
    assert [text.replace("&", "") for text in texts] == [
        "Check history…",
        "Forget personal details…",
        "Save a copy…",
        "Open another history…",
    ]
    keys = [text[text.index("&") + 1].lower() for text in texts]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        ("Check history…", CheckDialog),
        ("Forget personal details…", ForgetDialog),
        ("Save a copy…", QFileDialog),
        ("Open another history…", QFileDialog),
    ],
)
def test_escape_leaves_every_dialog_and_nothing_behind(desk, entry, kind):
    for _ in range(2):
        choose(desk, entry)
        QTest.keyClick(desk.dialog(kind), Qt.Key.Key_Escape)
        done(desk)
    assert desk.window.bar.text == ""


def test_export_is_in_the_menu_too(desk):
    desk.delete("verigator")
    desk.outcome("Deleted")
    choose(desk, "Export…")
    QTest.keyClick(desk.dialog(ExportDialog), Qt.Key.Key_Escape)
    desk.no_dialog()


def test_one_thing_at_a_time(desk):
    choose(desk, "Check history…")
    dialog = desk.dialog(CheckDialog)
    choose(desk, "Forget personal details…")
    dialog.reject()
    done(desk)


def test_a_copy_is_a_whole_history(desk, saved):
    desk.delete("verigator")
    desk.outcome("Deleted")
    copy = saved()
    assert desk.window.bar.text == f"The copy is saved: {copy}"
    with closing(sqlite3.connect(copy)) as db:
        assert db.execute("SELECT count(*) FROM deletion").fetchone() == (1,)


def test_a_copy_in_the_place_of_the_history_is_refused(desk, saved):
    saved(desk.folder.history)
    assert "Choose another name." in desk.window.bar.text
    assert not desk.parts.journal.recover().unknown  # it is still one


def test_a_copy_that_cannot_be_written_is_told(desk, saved, tmp_path):
    saved(tmp_path / "gone" / "copy.sqlite3")
    assert "Choose another folder or name, then try again." in desk.window.bar.text


def test_a_cancelled_copy_leaves_nothing(desk, saved, monkeypatch, tmp_path):
    def cancelled(path, target, progress):
        progress.__self__.cancel()
        save_copy(path, target, progress)

    monkeypatch.setattr(history_menu, "save_copy", cancelled)
    place = saved(tmp_path / "folder")
    assert desk.window.bar.text == "Cancelled."
    assert not place.exists()


def test_a_damaged_copy_is_told(desk, saved, monkeypatch):
    monkeypatch.setattr(history_menu, "save_copy", lambda *_: False)
    saved()
    assert "the history is damaged, and so is the copy" in desk.window.bar.text


def test_a_name_for_the_copy_is_offered_with_its_ending(desk):
    choose(desk, "Save a copy…")
    dialog = desk.dialog(QFileDialog)
    [name] = [w.text() for w in dialog.findChildren(QLineEdit) if w.isVisible()]
    assert name.startswith("Deletion Desk history 20")
    assert name.endswith(".sqlite3")
    assert dialog.defaultSuffix() == "sqlite3"
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    dialog.reject()


def test_quitting_by_signal_with_a_file_dialog_open(desk, qtbot):
    choose(desk, "Save a copy…")
    desk.dialog(QFileDialog)
    with qtbot.waitSignal(desk.window.closed):
        desk.run(desk.window.shut_down())
    assert QApplication.activeModalWidget() is None
