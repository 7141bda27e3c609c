"""Making, changing and removing accounts."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from gui_app.ui.accounts_dialog import AccountsDialog


def names(dialog) -> list[str]:
    return [dialog.list.item(i).text() for i in range(dialog.list.count())]


def saved(desk, dialog):
    desk.click("Save", dialog)
    desk.until(lambda: dialog.bar.text == "Saved.")


def refused(desk, dialog, field) -> str:
    """Press Save, which must fail, and return what stands beside the field."""
    before = desk.folder.settings.read_bytes() if desk.folder.settings.exists() else b""
    desk.click("Save", dialog)
    desk.until(lambda: not dialog._busy)
    assert dialog.bar.text != "Saved."
    assert before == (desk.folder.settings.read_bytes() if before else b"")
    return field.accessibleDescription() or dialog.bar.text


def secret(desk, provider, name, key):
    return desk.store.get(f"Deletion Desk/{provider}/{name}", key)


def test_the_first_account_is_made_and_offered(bare_desk):
    bare_desk.open()
    dialog = bare_desk.open_accounts("verigator")
    assert names(dialog) == []
    assert bare_desk.named("API address", dialog).text() == "https://api.verigator.com"
    bare_desk.type(bare_desk.named("Account name", dialog), "Production")
    bare_desk.type(bare_desk.named("API username", dialog), "desk")
    bare_desk.type(bare_desk.named("API password", dialog), "canary-password")
    saved(bare_desk, dialog)
    assert names(dialog) == ["Production"]
    bare_desk.click("Close", dialog)
    bare_desk.no_dialog()
    bare_desk.until(lambda: bare_desk.tab("verigator").account.currentText() == "Production")
    bare_desk.settle()
    assert bare_desk.tab("verigator").access_note.text() == ""
    assert secret(bare_desk, "verigator", "Production", "password") == "canary-password"
    assert "canary" not in bare_desk.folder.settings.read_text()


def test_several_accounts_of_one_provider(desk):
    dialog = desk.open_accounts()
    desk.click("Add", dialog)
    desk.until(lambda: not dialog._busy)
    desk.type(desk.named("Account name", dialog), "Test")
    desk.type(desk.named("API address", dialog), "http://127.0.0.1:8000/k")
    desk.type(desk.named("Access token", dialog), "another-token")
    saved(desk, dialog)
    assert names(dialog) == ["Main", "Test"]
    desk.click("Close", dialog)
    desk.no_dialog()
    combo = desk.tab("konsign").account
    desk.until(lambda: combo.currentText() == "Test")
    assert [combo.itemText(i) for i in range(combo.count())] == ["Main", "Test"]
    assert "API address" in desk.texts(desk.confirmation("konsign"))


def test_renaming_keeps_the_secret(desk, wire):
    dialog = desk.open_accounts()
    desk.type(desk.named("Account name", dialog), "Renamed")
    saved(desk, dialog)
    assert names(dialog) == ["Renamed"]
    assert secret(desk, "konsign", "Renamed", "token") == "canary-token"
    assert secret(desk, "konsign", "Main", "token") is None
    desk.click("Close", dialog)
    desk.no_dialog()
    desk.settle()
    desk.delete("konsign")
    desk.until(lambda: wire.sent)
    assert wire.sent[0].request.headers["x-access-token"] == "canary-token"


def test_another_address_asks_for_the_secret_again(desk, wire):
    dialog = desk.open_accounts()
    desk.type(desk.named("API address", dialog), "https://other.example.com")
    token = desk.named("Access token", dialog)
    assert "enter this again" in refused(desk, dialog, token)
    desk.type(token, "canary-token-2")
    saved(desk, dialog)
    assert secret(desk, "konsign", "Main", "token") == "canary-token-2"
    desk.click("Close", dialog)
    desk.no_dialog()
    desk.settle()
    desk.delete("konsign")
    desk.until(lambda: wire.sent)
    assert wire.sent[0].request.url == "https://other.example.com/api/user/delete"
    assert wire.sent[0].request.headers["x-access-token"] == "canary-token-2"


def test_replacing_a_secret(desk):
    dialog = desk.open_accounts()
    desk.type(desk.named("Access token", dialog), "new-token")
    saved(desk, dialog)
    assert secret(desk, "konsign", "Main", "token") == "new-token"


def test_saving_without_typing_a_secret_keeps_it(desk):
    dialog = desk.open_accounts()
    saved(desk, dialog)
    assert secret(desk, "konsign", "Main", "token") == "canary-token"


def test_removing_asks_first_and_takes_the_secrets_along(desk):
    dialog = desk.open_accounts()
    for answer, left in (("Cancel", ["Main"]), ("Remove", [])):
        desk.click("Remove", dialog)
        question = desk.dialog(QMessageBox)
        assert "Remove the account “Main”?" in question.text()
        assert question.defaultButton().text() == "Cancel"
        desk.click(answer, question)
        desk.until(lambda: not dialog._busy)
        assert names(dialog) == left
    assert desk.store.services() == ["Deletion Desk/verigator/Main"]
    desk.click("Close", dialog)
    desk.no_dialog()
    desk.until(lambda: "No account yet." in desk.tab("konsign").access_note.text())


def test_a_saved_secret_is_never_shown_again(desk):
    dialog = desk.open_accounts()
    token = desk.named("Access token", dialog)
    assert "canary" not in desk.texts(dialog)
    assert token.placeholderText().startswith("Saved.")
    desk.type(token, "canary-typed")
    assert token.displayText() == "●" * 12
    QTest.keyClick(token, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(token, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() != "canary-typed"
    saved(desk, dialog)
    assert "canary" not in desk.texts(dialog)


def test_the_same_holds_for_an_account_that_is_chosen_in_the_list(desk):
    desk.add_account("konsign", "Second", secrets={"token": "canary-two"})
    dialog = desk.open_accounts()
    for row in (0, 1, 0):
        dialog.list.setCurrentRow(row)
        desk.until(lambda: not dialog._busy)
        assert "canary" not in desk.texts(dialog)


BAD_NAMES = {
    "empty": ("", "Give the account a name"),
    "slash": ("a/b", "slash"),
    "line break": ("a\nb", "can't be shown"),
    "81 characters": ("x" * 81, "81 characters"),
}


@pytest.mark.parametrize(("name", "reason"), BAD_NAMES.values(), ids=list(BAD_NAMES))
def test_a_name_that_cant_be_used_is_refused_beside_the_field(desk, name, reason):
    dialog = desk.open_accounts()
    field = desk.named("Account name", dialog)
    field.setText(name)
    assert reason in refused(desk, dialog, field)


@pytest.mark.parametrize("name", ["Second", "SECOND", " Second "])
def test_a_name_that_is_taken_is_refused(desk, name):
    desk.add_account("konsign", "Second")
    desk.tab("konsign").offer_accounts("Main")
    dialog = desk.open_accounts()
    field = desk.named("Account name", dialog)
    field.setText(name)
    assert "taken" in refused(desk, dialog, field)
    assert secret(desk, "konsign", "Main", "token") == "canary-token"


BAD_ADDRESSES = {
    "http": ("http://console.konsign.com", "Use https://"),
    "no scheme": ("console.konsign.com", "https://"),
    "password": ("https://me:secret@console.konsign.com", "Leave out user name and password"),
    "empty": ("", "https://"),
    "look-alike": ("https://kоnsign.com", "plain letters"),
}


@pytest.mark.parametrize(("address", "reason"), BAD_ADDRESSES.values(), ids=list(BAD_ADDRESSES))
def test_an_address_that_cant_be_used_is_refused_with_the_reason(desk, address, reason):
    dialog = desk.open_accounts()
    field = desk.named("API address", dialog)
    field.setText(address)
    assert reason in refused(desk, dialog, field)


BAD_SECRETS = {
    "accent": ("tokén-canary", "“é” (U+00E9)"),
    "line break": ("tok\nen-canary", "a line break"),
    "carriage return": ("tok\r\nen-canary", "carriage return"),
    "NUL": ("tok\x00en-canary", "a NUL character"),
    "zero width": ("tok\u200ben-canary", "U+200B"),
    "half a character": ("tok\ud800en-canary", "U+D800"),
    "too long": ("x" * 8001, "8,001 characters"),
}


@pytest.mark.parametrize("provider", ["verigator", "konsign"])
@pytest.mark.parametrize(("value", "reason"), BAD_SECRETS.values(), ids=list(BAD_SECRETS))
def test_a_credential_that_cant_be_sent_is_refused_with_the_reason(desk, provider, value, reason):
    dialog = desk.open_accounts(provider)
    label = {"verigator": "API password", "konsign": "Access token"}[provider]
    field = desk.named(label, dialog)
    field.setText(value)
    assert reason in field.accessibleDescription()
    assert reason in refused(desk, dialog, field)
    assert "canary" not in field.accessibleDescription()


def test_a_user_name_is_checked_as_well(desk):
    dialog = desk.open_accounts("verigator")
    field = desk.named("API username", dialog)
    field.setText("jörg")
    assert "“ö”" in refused(desk, dialog, field)


def test_a_missing_credential_is_asked_for(desk):
    dialog = desk.open_accounts()
    desk.click("Add", dialog)
    desk.until(lambda: not dialog._busy)
    desk.type(desk.named("Account name", dialog), "Empty")
    assert refused(desk, dialog, desk.named("Access token", dialog)) == (
        "Fill in Access token, or Client ID and Authorization ID"
    )
    assert QApplication.focusWidget() is desk.named("Access token", dialog)


def test_a_malformed_token_is_accepted_with_a_note(desk):
    dialog = desk.open_accounts()
    token = desk.named("Access token", dialog)
    desk.paste(token, " not.a.jwt\r\n")
    assert "No expiry can be read" in token.accessibleDescription()
    saved(desk, dialog)
    assert secret(desk, "konsign", "Main", "token") == "not.a.jwt"


def test_enter_saves(desk):
    dialog = desk.open_accounts()
    field = desk.named("Account name", dialog)
    desk.type(field, "Entered")
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.until(lambda: dialog.bar.text == "Saved.")
    assert names(dialog) == ["Entered"]


def test_a_second_click_does_not_open_a_second_dialog(desk, click_twice):
    click_twice(desk.button("Accounts…", desk.show("konsign")))
    desk.dialog(AccountsDialog)
    desk.settle()
    assert len(desk.window.findChildren(AccountsDialog)) == 1


def test_markup_in_an_accounts_name_is_shown_as_it_is_written(desk):
    desk.add_account("konsign", "<b>Bold\u202e")
    dialog = desk.open_accounts()
    assert names(dialog) == ["<b>Bold⟨U+202E⟩", "Main"]
    assert desk.tab("konsign").account.currentText() == "<b>Bold⟨U+202E⟩"
    desk.click("Remove", dialog)
    question = desk.dialog(QMessageBox)
    assert "“<b>Bold⟨U+202E⟩”" in question.text()
    assert question.textFormat() == Qt.TextFormat.PlainText


def test_what_is_asked_for_while_the_keyring_is_read_comes_next(desk):
    dialog = desk.open_accounts()
    desk.until(lambda: not dialog._busy)
    gate = threading.Event()
    held = desk.parts.vault._thread.submit(gate.wait, 10)
    desk.click("Add", dialog)  # reads nothing, and leaves the thread alone
    desk.until(lambda: dialog.form.name.value == "")
    dialog.list.setCurrentRow(0)  # reads, and waits for the thread
    desk.click("Add", dialog)
    gate.set()
    held.result(10)
    desk.until(lambda: dialog.form.name.value == "" and not dialog._busy)
    assert dialog.list.currentRow() == -1
