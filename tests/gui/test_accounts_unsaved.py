"""What was typed into the accounts dialog is not lost, and a slow or broken keyring is told."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from gui_app.credentials.store import MemoryStore
from gui_app.domain.errors import CredentialError
from gui_app.ui.accounts_dialog import AccountsDialog


@pytest.fixture
def two(desk):
    desk.add_account("konsign", "Second")
    desk.tab("konsign").offer_accounts("Main")
    return desk


LEAVING = {
    "Close": lambda desk, dialog: desk.click("Close", dialog),
    "Escape": lambda desk, dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape),
    "the window's button": lambda desk, dialog: dialog.close(),
    "Add": lambda desk, dialog: desk.click("Add", dialog),
    "another account": lambda desk, dialog: dialog.list.setCurrentRow(1),
}


@pytest.mark.parametrize("leave", LEAVING.values(), ids=list(LEAVING))
@pytest.mark.parametrize("field", ["Account name", "API address", "Client ID"])
def test_unsaved_changes_are_asked_about(two, leave, field):
    dialog = two.open_accounts()
    two.type(two.named(field, dialog), "typed")
    leave(two, dialog)
    question = two.dialog(QMessageBox)
    assert "Discard what you typed?" in question.text()
    QTest.keyClick(question, Qt.Key.Key_Return)
    two.until(lambda: not dialog._busy)
    assert dialog.isVisible()
    assert two.named(field, dialog).text() == "typed"
    assert dialog.list.currentRow() == 0
    assert dialog.chosen_name == "Main"


CLOSING = ["Close", "Escape", "the window's button"]


@pytest.mark.parametrize("way", CLOSING)
def test_discarding_closes(two, way):
    dialog = two.open_accounts()
    two.type(two.named("Account name", dialog), "typed")
    LEAVING[way](two, dialog)
    two.click("Discard", two.dialog(QMessageBox))
    two.no_dialog()
    assert [a.name for a in two.parts.accounts.list("konsign")] == ["Main", "Second"]


@pytest.mark.parametrize(("way", "name"), [("Add", ""), ("another account", "Second")])
def test_discarding_goes_on(two, way, name):
    dialog = two.open_accounts()
    two.type(two.named("Account name", dialog), "typed")
    LEAVING[way](two, dialog)
    two.click("Discard", two.dialog(QMessageBox))
    two.until(lambda: not dialog._busy)
    assert two.named("Account name", dialog).text() == name
    assert [a.name for a in two.parts.accounts.list("konsign")] == ["Main", "Second"]


@pytest.mark.parametrize("way", CLOSING)
def test_without_changes_it_closes_at_once(two, way):
    LEAVING[way](two, two.open_accounts())
    two.no_dialog()


@pytest.mark.parametrize(("way", "name"), [("Add", ""), ("another account", "Second")])
def test_without_changes_it_goes_on_at_once(two, way, name):
    dialog = two.open_accounts()
    LEAVING[way](two, dialog)
    two.until(lambda: not dialog._busy)
    assert two.named("Account name", dialog).text() == name


class SlowStore(MemoryStore):
    """Answers when it is let go, as a keyring that waits for its password."""

    def __init__(self) -> None:
        super().__init__()
        self.ready = threading.Event()
        self.ready.set()
        self.error: CredentialError | None = None

    def get(self, service: str, key: str) -> str | None:
        assert self.ready.wait(20)
        if self.error:
            raise self.error
        return super().get(service, key)


@pytest.fixture
def slow(bare_desk):
    bare_desk.store = SlowStore()
    bare_desk.open()
    bare_desk.add_accounts()
    yield bare_desk
    bare_desk.store.ready.set()


def test_what_is_typed_while_the_keyring_is_slow_stays(slow):
    slow.store.ready.clear()
    slow.click("Accounts…", slow.show("konsign"))
    dialog = slow.dialog(AccountsDialog)
    slow.type(slow.named("Access token", dialog), "typed-meanwhile")
    slow.store.ready.set()
    slow.until(lambda: not dialog._busy)
    token = slow.named("Access token", dialog)
    assert token.text() == "typed-meanwhile"
    assert token.placeholderText().startswith("Saved.")


def test_waiting_for_the_keyring_is_told_and_taken_back(slow):
    slow.store.ready.clear()
    slow.click("Accounts…", slow.show("konsign"))
    dialog = slow.dialog(AccountsDialog)
    slow.until(lambda: "Waiting for the keyring" in dialog.bar.text)
    slow.store.ready.set()
    slow.until(lambda: dialog.bar.text == "")


def test_trouble_with_the_keyring_is_told_and_nothing_is_lost(slow):
    dialog = slow.open_accounts()
    slow.type(slow.named("Access token", dialog), "typed")
    slow.store.error = CredentialError("The keyring can't be used", "It is locked.", "DBUS 7")
    slow.click("Save", dialog)
    slow.until(lambda: "The keyring can't be used. It is locked.\nDBUS 7" in dialog.bar.text)
    assert slow.named("Access token", dialog).text() == "typed"


def test_trouble_with_the_keyring_is_told_beside_the_account_and_nothing_is_sent(slow, wire):
    slow.store.error = CredentialError("The keyring can't be used", "It is locked.")
    tab = slow.show("konsign")
    tab.offer_accounts("Main")
    slow.until(lambda: tab.access_note.text() == "⚠ It is locked.")
    dialog = slow.confirmation("konsign")
    assert "It is locked." in slow.texts(dialog)
    slow.click("Delete", dialog)
    slow.outcome("Not sent")
    assert slow.row(0)[6] == "It is locked."
    assert not wire.sent


def test_the_dialog_says_where_secrets_are_kept(desk):
    assert f"Where secrets are kept: {desk.store.title}" in desk.texts(desk.open_accounts())


def test_without_a_keyring_it_says_so_and_why(bare_desk):
    bare_desk.store = None
    bare_desk.open()
    shown = bare_desk.texts(bare_desk.open_accounts())
    assert "this session only: no secure keyring was found, because" in shown


def test_two_clicks_while_the_keyring_is_looked_for_open_one_dialog(bare_desk, monkeypatch):
    bare_desk.store = None
    bare_desk.open()
    asked = threading.Event()
    monkeypatch.setattr(bare_desk.vault, "_look", lambda: asked.wait(20))
    tab = bare_desk.show("konsign")
    bare_desk.click("Accounts…", tab)
    bare_desk.click("Accounts…", tab)
    asked.set()
    bare_desk.dialog(AccountsDialog)
    bare_desk.settle()
    assert len(bare_desk.window.findChildren(AccountsDialog)) == 1


def test_a_save_that_the_keyring_never_answers_can_be_given_up(slow, monkeypatch):
    dialog = slow.open_accounts()
    slow.until(lambda: not dialog._busy)
    slow.type(slow.named("Access token", dialog), "another")
    slow.store.ready.clear()
    slow.click("Save", dialog)
    slow.until(lambda: dialog._waiting)
    slow.click("Close", dialog)
    slow.until(lambda: "nothing was saved" in slow.window.bar.text)
    slow.store.ready.set()


def test_what_is_asked_for_meanwhile_is_done_in_its_order(slow):
    slow.add_account("konsign", "Other")
    slow.store.ready.clear()
    slow.click("Accounts…", slow.show("konsign"))
    dialog = slow.dialog(AccountsDialog)
    dialog.list.setCurrentRow([a.text() for a in items(dialog)].index("Other"))
    slow.click("Remove", dialog)
    slow.store.ready.set()
    box = slow.dialog(QMessageBox)
    assert "“Other”" in box.text()
    slow.click("Cancel", box)
    slow.until(lambda: not dialog._busy)


def items(dialog):
    return [dialog.list.item(row) for row in range(dialog.list.count())]
