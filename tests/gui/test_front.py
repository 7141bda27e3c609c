"""The window before its rooms are loaded: what can be used, what stays, what is not loaded."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView, QWidget

from gui_app import paths
from gui_app.domain import words
from gui_app.providers import catalog
from gui_app.providers.face import face_of, faces
from gui_app.settings import Settings
from gui_app.ui.front import Outlook
from gui_app.ui.main_window import MainWindow
from gui_app.ui.widgets import LinkLabel

BUILT_IN = paths.resources() / "providers"

LATER = {
    *("asyncio", "charset_normalizer", "filelock", "http.client", "keyring", "logging.handlers"),
    *("msgspec", "openpyxl", "platformdirs", "qasync", "regex", "requests", "sqlite3", "ssl"),
    *("truststore", "urllib3", "xlsxwriter", "gui_app.app", "gui_app.credentials"),
    *("gui_app.demo", "gui_app.history", "gui_app.jobs", "gui_app.transport"),
}
"""What is loaded behind the first paint."""

FIRST_PAINT = """
import json, os, sys
from gui_app import __main__
from gui_app.ui.main_window import MainWindow
def tell(window, event):
    print(json.dumps(list(sys.modules)), flush=True)
    os._exit(0)
MainWindow.paintEvent = tell
sys.argv = ["deletion-desk", "--data-dir", sys.argv[1]]
__main__.main()
"""


@pytest.fixture
def front(bare_desk, qtbot, monkeypatch):
    """A window without rooms; opening the desk brings them into it."""
    settings = Settings(bare_desk.folder.settings)
    window = MainWindow(Outlook(settings, faces(BUILT_IN, bare_desk.folder.providers)))
    window.show()
    qtbot.waitExposed(window)

    def furnished(parts):
        window.furnish(parts)
        return window

    monkeypatch.setitem(type(bare_desk).open.__globals__, "MainWindow", furnished)
    return window


def field(window, name):
    found = [w for w in window.findChildren(QLineEdit) if w.accessibleName() == name]
    return next(w for w in found if w.isVisible())


def test_only_what_can_be_used_looks_like_it(front):
    assert not [b for b in front.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
    assert not [t for t in front.findChildren(QTableView) if t.isEnabled()]
    assert not [a for a in front.menuBar().actions() if a.isEnabled()]
    assert field(front, "Company ID").isEnabled()
    assert front.front.tabText(1) == "Messente Verigator"


def test_what_is_typed_before_the_rooms_are_there_stays(front, bare_desk):
    typed = field(front, "User ID")
    typed.setFocus()
    QTest.keyClicks(typed, "1129x")
    typed.setCursorPosition(2)
    bare_desk.open()
    assert field(front, "User ID") is typed
    assert (typed.text(), typed.cursorPosition()) == ("1129x", 2)
    assert QApplication.focusWidget() is typed
    note = bare_desk.tab("konsign").rows["user_id"].note.text()
    assert "Digits only" in note


def test_another_window_in_front_takes_the_focus_from_no_field(front, bare_desk, qtbot):
    typed = field(front, "User ID")
    typed.setFocus()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    bare_desk.until(lambda: QApplication.activeWindow() is other)
    front.activateWindow = lambda: None
    bare_desk.open()
    assert QApplication.activeWindow() is other
    assert front.focusWidget() is typed


def test_the_accounts_fields_do_not_replace_what_was_typed(front, bare_desk):
    account = {"name": "Main", "address": "https://console.konsign.com", "values": {}}
    account["kept"] = {"company_id": "39"}
    bare_desk.folder.settings.write_text(json.dumps({"accounts": {"konsign": [account]}}))
    QTest.keyClicks(field(front, "Company ID"), "40")
    bare_desk.open()
    tab = bare_desk.tab("konsign")
    assert tab.chosen.name == "Main"
    assert tab.rows["company_id"].value == "40"


def test_the_tab_that_was_opened_stays_open(front, bare_desk):
    front.front.setCurrentIndex(1)
    bare_desk.open()
    assert front.tabs.currentWidget() is bare_desk.tab("verigator")


def test_closing_before_the_rooms_are_there_closes_when_they_are(front, bare_desk):
    front.close()
    assert front.isVisible()
    bare_desk.open()
    bare_desk.until(lambda: not front.isVisible())


def test_the_key_to_quit_works_before_the_menus_are_there(front, qtbot):
    qtbot.waitUntil(front.isActiveWindow)
    QTest.keyClick(front, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert front.quitting


def test_a_file_that_proves_unusable_has_no_tab_in_the_end(bare_desk, request):
    bad = (BUILT_IN / "konsign.toml").read_text("utf-8").replace('"konsign"', '"other"')
    bad = bad.replace("https://console", "http://console").replace('"Konsign"', '"Other"')
    (bare_desk.folder.providers / "other.toml").write_text(bad, "utf-8")
    front = request.getfixturevalue("front")
    titles = [front.front.tabText(i) for i in range(front.front.count())]
    assert titles == ["Konsign", "Messente Verigator", "Other"]
    bare_desk.open()
    assert [tab.provider.id for tab in front.all_tabs()] == ["konsign", "verigator"]


def test_an_unchecked_files_link_leads_nowhere_until_it_is_checked(bare_desk, request):
    file = (BUILT_IN / "verigator.toml").read_text("utf-8").replace('"verigator"', '"other"')
    file = file.replace('"Messente Verigator"', '"Other"')
    (bare_desk.folder.providers / "other.toml").write_text(file, "utf-8")
    front = request.getfixturevalue("front")

    def can_be_followed(tabs):
        pages = [(tabs.tabText(i), tabs.widget(i)) for i in range(tabs.count())]
        by_mouse = Qt.TextInteractionFlag.LinksAccessibleByMouse
        links = [(title, page.findChild(LinkLabel)) for title, page in pages]
        return {title: by_mouse in link.textInteractionFlags() for title, link in links if link}

    assert can_be_followed(front.front) == {"Messente Verigator": True, "Other": False}
    bare_desk.open()
    assert can_be_followed(front.tabs) == {"Messente Verigator": True, "Other": True}


def test_what_is_known_of_a_user_moves_no_button(desk):
    tab = desk.show("verigator")
    desk.settle()
    place = tab.delete.mapTo(desk.window, tab.delete.rect().topLeft())
    tab.form._who.setText("One line.\nAnother.")
    QApplication.processEvents()
    assert tab.delete.mapTo(desk.window, tab.delete.rect().topLeft()) == place


def test_the_window_speaks_the_persons_language_from_the_first_paint(bare_desk):
    words.use(lambda source, _comment, _n: f"⟦{source}⟧")
    try:
        window = MainWindow(Outlook(Settings(bare_desk.folder.settings), faces(BUILT_IN, BUILT_IN)))
    finally:
        words.use(None)
    buttons = window.findChildren(QPushButton)
    assert buttons
    assert {b.text()[:1] for b in buttons} == {"⟦"}
    window.deleteLater()


def test_a_face_is_the_same_whether_its_file_was_checked_or_not(tmp_path):
    checked = catalog.load(BUILT_IN, tmp_path).providers
    assert faces(BUILT_IN, tmp_path) == [face_of(p, own=False) for p in checked]


@pytest.mark.parametrize(
    "text", ["format = ", "id = 1", 'id = "x"\nfield = 3', "\x00", "[[field]]"]
)
def test_a_damaged_file_has_no_face(tmp_path, text):
    (tmp_path / "bad.toml").write_text(text)
    (tmp_path / "folder.toml").mkdir()
    assert faces(tmp_path, tmp_path) == []


def test_nothing_that_takes_its_time_is_loaded_before_the_first_paint(tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(BUILT_IN.parents[1])}
    command = [sys.executable, "-c", FIRST_PAINT, str(tmp_path)]
    told = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    loaded = set(json.loads(told.stdout))
    assert "gui_app.ui.main_window" in loaded
    assert loaded & LATER == set()
