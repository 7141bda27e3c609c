"""On a screen that is too small a dialog scrolls, and goes on doing what it did."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from gui_app.ui import on_screen
from gui_app.ui.confirm import ConfirmDialog

SMALL = QSize(320, 200)
USER = {"company_id": "39", "user_id": "1129", "email": "a@example.com"}


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(on_screen, "room", lambda _window: SMALL)


def confirmation(desk) -> ConfirmDialog:
    dialog = desk.confirmation("konsign", **USER)
    on_screen.keep_on_screen(dialog)
    desk.settle()
    return dialog


def outer(dialog) -> QScrollArea | None:
    """Return what the whole dialog scrolls in."""
    inside = dialog.layout().itemAt(0).widget()
    return inside if isinstance(inside, QScrollArea) else None


def test_a_dialog_is_no_larger_than_the_screen_and_scrolls(desk, small):
    dialog = confirmation(desk)
    assert dialog.width() <= SMALL.width()
    assert dialog.height() <= SMALL.height()
    area = outer(dialog)
    assert area
    button = desk.button("Delete", dialog)
    area.ensureWidgetVisible(button)
    assert not button.visibleRegion().isEmpty()
    desk.click("Delete", dialog)
    desk.until(lambda: len(desk.table()) == 1)


def test_cancel_is_still_what_enter_does(desk, small):
    dialog = confirmation(desk)
    cancel = desk.button("Cancel", dialog)
    assert QApplication.focusWidget() is cancel
    assert cancel.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    desk.no_dialog()
    assert desk.table() == []


def test_a_window_that_comes_to_the_front_is_looked_at(desk, small, qtbot):
    dialog = desk.confirmation("konsign", **USER)
    desk.until(lambda: dialog.height() <= SMALL.height())


def test_a_dialog_that_fits_is_left_alone(desk):
    dialog = confirmation(desk)
    assert outer(dialog) is None
