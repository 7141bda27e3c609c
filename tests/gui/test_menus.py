"""The menus: no key and no letter twice, and what their entries do."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTableWidget

from gui_app import paths
from gui_app.domain import words
from gui_app.ui.confirm import ConfirmDialog
from gui_app.ui.edit_menu import possible_in
from gui_app.ui.export_dialog import ExportDialog
from gui_app.ui.help_menu import PAGES
from gui_app.ui.help_window import HelpWindow
from gui_app.ui.language import LANGUAGES, speak
from gui_app.ui.list_window import ListWindow
from gui_app.ui.shortcuts import ShortcutsDialog, all_actions

KEYS = QKeySequence.StandardKey


def action(desk, text: str) -> QAction:
    [found] = [a for a in all_actions(desk.window) if a.text().replace("&", "") == text]
    return found


def activate(desk) -> None:
    """Come back to the window; without a window manager nobody else does that."""
    desk.window.activateWindow()
    desk.until(lambda: QApplication.activeWindow() is desk.window)


def letters(texts: list[str]) -> list[str]:
    """Return the mnemonic of each text; empty if it has none."""
    bare = [text.replace("&&", "") for text in texts]
    return [text[text.index("&") + 1].casefold() if "&" in text else "" for text in bare]


def clashes(menu_bar) -> list[str]:
    """Say which letters stand for two things in one menu, and which entries have none."""
    tops = [top for top in menu_bar.actions() if top.isVisible()]
    groups = {"the menu bar": [top.text() for top in tops]}
    for top in tops:
        entries = [a.text() for a in top.menu().actions() if not a.isSeparator()]
        groups[top.text()] = entries
    return [
        f"{name}: {letter or 'none'}"
        for name, texts in groups.items()
        for letter, times in Counter(letters(texts)).items()
        if times > 1 or not letter
    ]


def translated(language: str) -> bool:
    file = paths.resources() / "translations" / f"deletion-desk_{language}.qm"
    return language == "en" or file.is_file()


@pytest.fixture
def spoken():
    yield
    speak("en")
    words.use(None)


@pytest.mark.parametrize("language", [code for code in LANGUAGES if translated(code)])
def test_each_letter_stands_for_one_thing_in_its_menu(bare_desk, language, spoken):
    speak(language)
    bare_desk.open()
    assert clashes(bare_desk.window.menuBar()) == []


def test_two_entries_with_one_letter_are_found(desk):
    menu = desk.window.menuBar().addMenu("&Xtra")
    menu.addAction("&One")
    menu.addAction("S&omething")
    menu.addAction("Nothing")
    assert clashes(desk.window.menuBar()) == ["&Xtra: o", "&Xtra: none"]


def test_no_two_entries_share_a_key(desk):
    keys = Counter(
        key.toString() for a in desk.window.findChildren(QAction) for key in a.shortcuts()
    )
    assert {key: n for key, n in keys.items() if n > 1} == {}


def test_only_settings_about_and_quit_go_to_the_menu_a_mac_has_for_them(desk):
    roles = QAction.MenuRole
    moved = {a.text().replace("&", ""): a.menuRole() for a in all_actions(desk.window)}
    assert {text: role for text, role in moved.items() if role != roles.NoRole} == {
        "Settings…": roles.PreferencesRole,
        "About Deletion Desk": roles.AboutRole,
        "Quit": roles.QuitRole,
    }


def test_each_entry_has_an_icon_that_is_drawn(desk):
    for entry in all_actions(desk.window):
        picture = entry.icon().pixmap(16, 16).toImage()
        drawn = [picture.pixelColor(x, y).alpha() for x in range(16) for y in range(16)]
        assert max(drawn) > 200, entry.text()


def test_keys_delete_a_user_open_a_list_and_export(desk):
    desk.fill("konsign")
    QTest.keyClick(desk.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    desk.dialog(ConfirmDialog).reject()
    desk.no_dialog()
    desk.until(lambda: not desk.tab("konsign")._asking)
    activate(desk)
    QTest.keyClick(desk.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: desk.window.lists.window("konsign"))
    activate(desk)
    desk.delete("verigator")
    desk.outcome("Deleted")
    action(desk, "Export…").trigger()
    desk.dialog(ExportDialog).reject()
    desk.no_dialog()


def test_what_a_button_refuses_its_entry_refuses_too(bare_desk):
    bare_desk.open()
    menu = action(bare_desk, "Delete user…").associatedObjects()
    [menu] = [m for m in menu if isinstance(m, QMenu)]
    bare_desk.tab("konsign").delete.setEnabled(False)
    bare_desk.show("konsign")
    menu.aboutToShow.emit()
    assert not action(bare_desk, "Delete user…").isEnabled()
    menu.aboutToHide.emit()
    assert action(bare_desk, "Delete user…").isEnabled()


def test_edit_acts_in_the_field_with_the_focus(desk):
    QGuiApplication.clipboard().setText("pasted")
    field = desk.show("konsign").rows["email"].input
    field.setText("before")
    field.setFocus()
    for text in ("Select all", "Cut"):
        action(desk, text).trigger()
    assert field.text() == ""
    assert QGuiApplication.clipboard().text() == "before"
    action(desk, "Paste").trigger()
    assert field.text() == "before"
    action(desk, "Undo").trigger()
    assert field.text() == ""
    action(desk, "Redo").trigger()
    assert field.text() == "before"
    action(desk, "Select all").trigger()
    QGuiApplication.clipboard().clear()
    action(desk, "Copy").trigger()
    assert QGuiApplication.clipboard().text() == "before"


def test_select_all_selects_the_rows_of_the_history(desk):
    for number in (1, 2):
        desk.delete("verigator")
        desk.until(lambda number=number: desk.window.history.model.rowCount() == number)
        desk.outcome("Deleted")
    activate(desk)
    desk.window.history.table.setFocus()
    action(desk, "Select all").trigger()
    assert len(desk.window.history.selected()) == 2


def test_a_secret_can_be_pasted_and_not_copied(qtbot):
    field = QLineEdit("secret")
    qtbot.addWidget(field)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.selectAll()
    QGuiApplication.clipboard().setText("other")
    assert possible_in(field) == {KEYS.Paste, KEYS.SelectAll}
    field.setReadOnly(True)
    assert possible_in(field) == {KEYS.SelectAll}
    assert possible_in(None) == set()


def test_ctrl_tab_goes_round_the_providers(desk):
    before = desk.window.tabs.currentIndex()
    action(desk, "Next provider").trigger()
    assert desk.window.tabs.currentIndex() != before
    action(desk, "Next provider").trigger()
    assert desk.window.tabs.currentIndex() == before
    action(desk, "Previous provider").trigger()
    assert desk.window.tabs.currentIndex() != before


def test_the_layout_comes_back(desk):
    pane = desk.window.history
    pane.splitter.setSizes([100, 5000])
    desk.window.splitter.setSizes([5000, 10])
    action(desk, "Reset layout").trigger()
    left, right = pane.splitter.sizes()
    assert left > right
    above, below = desk.window.splitter.sizes()
    assert below > above
    assert not pane.table.own_widths


def test_the_shortcuts_are_those_of_the_menus(desk):
    action(desk, "Keyboard shortcuts").trigger()
    dialog = desk.dialog(ShortcutsDialog)
    table = dialog.findChild(QTableWidget)
    rows = {table.item(i, 0).text(): table.item(i, 1).text() for i in range(table.rowCount())}
    assert rows["Search history"] == "Ctrl+F"
    assert rows["Previous provider"] == "Ctrl+Shift+Tab"
    with_keys = [a for a in all_actions(desk.window) if a.shortcuts()]
    assert len(rows) == len(with_keys) + 1
    dialog.reject()


def test_the_manual_opens_where_one_is(desk):
    def page() -> str:
        action(desk, "Manual").trigger()
        window = desk.window.findChild(HelpWindow)
        return window.page.source().fileName()

    desk.show("konsign").rows["email"].input.setFocus()
    assert page() == "delete.md"
    activate(desk)
    desk.window.history.search.setFocus()
    assert page() == "history.md"


def test_the_manuals_key_works_in_other_windows(desk):
    desk.show("konsign")
    desk.click("Delete a list…", desk.tab("konsign"))
    window = desk.window.lists.window("konsign")
    desk.until(lambda: QApplication.activeWindow() is window)
    QTest.keyClick(window, Qt.Key.Key_F1)
    desk.until(lambda: desk.window.findChild(HelpWindow))
    assert desk.window.findChild(HelpWindow).page.source().fileName() == "list.md"


def test_each_window_that_has_a_page_is_one():
    source = "\n".join(
        file.read_text("utf-8") for file in (paths.resources().parent / "gui_app/ui").glob("*.py")
    )
    for name, page in PAGES.items():
        assert f"class {name}(" in source
        assert (paths.resources() / "manual" / f"{page.partition('#')[0]}.md").is_file()
    assert ListWindow.__name__ in PAGES


def test_the_log_folder_is_opened_or_named(desk, monkeypatch):
    from gui_app.ui import help_menu

    opened = []
    monkeypatch.setattr(
        help_menu.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
    )
    action(desk, "Open the log folder").trigger()
    assert opened == [str(desk.folder.log.parent)]
    assert str(desk.folder.log.parent) in desk.window.bar.text  # it was not opened
