"""The names that interface.md promises, as a screen reader hears them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from gui_app.domain.outcome import SHOWN
from gui_app.ui import outcomes

FIELDS = {
    "verigator": ["Service ID", "User ID"],
    "konsign": ["Company ID", "User ID", "Email"],
}
CREDENTIALS = {
    "verigator": ["API username", "API password"],
    "konsign": ["Access token", "Client ID", "Authorization ID"],
}
PROVIDERS = list(FIELDS)


def test_the_title_starts_with_the_name_of_the_app(desk):
    assert desk.window.windowTitle().startswith("Deletion Desk")


def test_a_tab_per_provider_carries_its_title(desk):
    bar = QAccessible.queryAccessibleInterface(desk.window.tabs.tabBar())
    buttons = [bar.child(i) for i in range(bar.childCount())]
    names = [b.text(QAccessible.Text.Name) for b in buttons if b.role() == QAccessible.Role.PageTab]
    assert names == ["Konsign", "Messente Verigator"]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_tab_has_the_promised_names(desk, provider):
    tab = desk.show(provider)
    assert desk.named("Account", tab, QComboBox) is tab.account
    for field in FIELDS[provider]:
        desk.named(field, tab, QLineEdit)
    for button in ("Accounts…", "Delete user…"):
        desk.named(button, tab, QAbstractButton)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_accounts_dialog_has_the_promised_names(desk, provider):
    dialog = desk.open_accounts(provider)
    desk.named("Accounts", dialog, QListWidget)
    for field in ["Account name", "API address", *CREDENTIALS[provider]]:
        desk.named(field, dialog, QLineEdit)
    for button in ("Add", "Save", "Remove", "Close"):
        desk.named(button, dialog, QAbstractButton)


def test_the_confirmation_has_two_buttons_and_cancel_is_the_default(desk):
    dialog = desk.confirmation()
    assert {b.text() for b in dialog.findChildren(QAbstractButton)} == {"Delete", "Cancel"}
    assert desk.named("Cancel", dialog, QAbstractButton).isDefault()
    assert not desk.named("Delete", dialog, QAbstractButton).isDefault()
    assert QApplication.focusWidget() is desk.button("Cancel", dialog)


def test_the_history_has_the_promised_names(desk):
    pane = desk.window.history
    desk.named("History", pane, QTableView)
    desk.named("Search history", pane, QLineEdit)
    desk.named("Provider", pane, QComboBox)
    desk.named("Outcome", pane, QComboBox)
    desk.delete()
    desk.details()
    desk.named("Copy raw answer", pane, QAbstractButton)
    for name, kind in (
        ("Status code", QLineEdit),
        ("Message", QPlainTextEdit),
        ("Raw answer", QPlainTextEdit),
    ):
        assert desk.named(name, pane, kind).isReadOnly()


def test_the_columns_stand_in_the_promised_order(desk, column_headers):
    assert column_headers(desk.window.history.table) == [
        "When",
        "Provider",
        "Account",
        "User",
        "Outcome",
        "Status code",
        "Message",
        "Made sure",
    ]


def test_outcomes_are_called_as_promised():
    assert {o.value: outcomes.words(o) for o in SHOWN} == {
        "deleted": "Deleted",
        "not_found": "Not found",
        "refused": "Refused",
        "failed": "Failed",
        "not_sent": "Not sent",
        "unknown": "Unknown",
        "sending": "Sending…",
    }


@pytest.mark.parametrize("outcome", SHOWN)
def test_each_outcome_has_an_icon_of_its_own(qapp, outcome):
    images = [outcomes.icon(o).pixmap(16, 16).toImage() for o in SHOWN]
    assert not images[0].isNull()
    assert images.count(outcomes.icon(outcome).pixmap(16, 16).toImage()) == 1


@pytest.fixture(params=["window", "accounts", "confirmation", "question", "crash"])
def top(request, desk):
    """Each top-level window in turn."""
    match request.param:
        case "window":
            desk.delete()
            desk.details()
            return desk.window
        case "accounts":
            return desk.open_accounts()
        case "confirmation":
            return desk.confirmation()
        case "question":
            dialog = desk.open_accounts()
            desk.click("Remove", dialog)
            desk.until(lambda: QApplication.activeModalWidget() is not dialog)
            return desk.dialog()
        case "crash":
            from gui_app.ui.crash import CrashDialog

            dialog = CrashDialog("report", desk.window)
            dialog.open()
            return dialog


def _inputs(top: QWidget) -> list[QWidget]:
    return [
        w
        for w in top.findChildren(QWidget)
        if w.isVisibleTo(top)
        and w.isEnabled()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
    ]


def test_whatever_takes_the_focus_has_a_name(top, spoken_name):
    nameless = [w for w in _inputs(top) if not spoken_name(w)]
    assert not nameless


def test_every_input_is_reached_with_tab(top, qtbot):
    top.activateWindow()
    qtbot.waitUntil(top.isActiveWindow)
    _inputs(top)[0].setFocus()
    reached = []
    while QApplication.focusWidget() not in reached:
        reached.append(QApplication.focusWidget())
        QTest.keyClick(reached[-1], Qt.Key.Key_Tab)
    unreached = [w for w in _inputs(top) if w not in reached]
    assert not unreached


def test_every_text_input_has_a_label_before_it(top, spoken_name):
    labels = {label.buddy(): label.text() for label in top.findChildren(QLabel) if label.buddy()}
    for kind in (QLineEdit, QPlainTextEdit, QComboBox):
        for field in top.findChildren(kind):
            if field.isVisibleTo(top):
                assert labels[field].replace("&", "") == spoken_name(field)
