"""A person's own providers: the form, the import, and what comes and goes with them."""

import errno
import os
from itertools import pairwise

import pytest
from msgspec import structs
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QTableWidget,
)

from gui_app import paths
from gui_app.domain.errors import DeskError
from gui_app.domain.http import Reply
from gui_app.domain.outcome import Outcome
from gui_app.jobs.try_out import Tried
from gui_app.providers import catalog, own_files
from gui_app.ui.list_unfinished import find_unfinished
from gui_app.ui.own_dialog import OwnDialog
from gui_app.ui.own_import import ImportDialog
from gui_app.ui.own_list import OwnList
from gui_app.ui.own_try import TryTable

ACME = """
format = 1
id = "acme"
title = "Acme"
address = "https://api.acme.com"
sources = ["https://acme.com/docs/delete"]
[[credential]]
name = "key"
label = "API key"
secret = true
[[field]]
name = "user"
label = "User"
example = "u-1"
[auth]
headers = { X-Key = "{key}" }
[delete]
method = "DELETE"
path = "/users/{user}"
[answer]
decides = "http"
"""


class Hands:
    """What a person does with providers."""

    def __init__(self, desk, folder):
        self.desk = desk
        self.folder = folder

    def choose(self, entry):
        """Choose an entry of the menu by the keyboard, and return the dialog that opens."""
        desk = self.desk
        desk.until(lambda: self.idle)
        menus = {a.text(): a.menu() for a in desk.window.menuBar().actions()}
        actions = {a.text().replace("&", ""): a for a in menus["&Providers"].actions()}
        actions[entry].trigger()

    @property
    def idle(self):
        running = self.desk.window.own_menu._running
        return running is None or running.done()

    def add(self):
        self.choose("Add a provider…")
        return self.desk.dialog(OwnDialog)

    def fill(self, dialog, **texts):
        """Type into the inputs of those labels."""
        for label, text in texts.items():
            field = self.desk.named(label.replace("_", " "), dialog, QLineEdit)
            self.desk.type(field, text)

    def fill_acme(self, dialog):
        self.fill(dialog, Name="Acme CRM", API_address="https://api.acme.com", Example="u-1042")
        self.fill(dialog, Path="/v1/users/")
        self.desk.click("Insert User ID", dialog)

    def seen(self, dialog):
        """Wait until the form was looked at, and return the request on show."""
        self.desk.until(lambda: not dialog._soon.isActive() and dialog._busy is None)
        return self.desk.named("What will be sent", dialog, QPlainTextEdit).toPlainText()

    def press(self, text, dialog):
        self.desk.click(text, dialog)
        self.desk.until(lambda: not dialog._busy)

    def file(self, text, name="acme.toml"):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def drop(self, *files):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        self.desk.until(lambda: self.idle)
        window = self.desk.window
        enter = QDragEnterEvent(QPoint(5, 5), action, data, button, none)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), action, data, button, none))

    def take(self, text, button="Add", name="acme.toml"):
        """Drop a file and agree."""
        self.drop(self.file(text, name))
        dialog = self.desk.dialog(ImportDialog)
        self.desk.click(button, dialog)
        self.desk.until(lambda: self.idle)

    def refused(self, text, name="acme.toml"):
        """Drop a file that can't be used, and return what is said of it."""
        self.drop(self.file(text, name))
        box = self.desk.dialog(QMessageBox)
        said = f"{box.text()}\n{box.informativeText()}"
        self.desk.click("Close", box)
        self.desk.until(lambda: self.idle)
        assert QApplication.activeModalWidget() is None
        return said

    @property
    def bar(self):
        return self.desk.window.bar.text

    @property
    def saved(self):
        return sorted(f.name for f in self.desk.folder.providers.iterdir())

    @property
    def titles(self):
        tabs = self.desk.window.tabs
        return [tabs.tabText(i) for i in range(tabs.count())]


@pytest.fixture
def hands(desk, tmp_path):
    return Hands(desk, tmp_path)


@pytest.fixture
def demo_hands(demo, tmp_path):
    return Hands(demo, tmp_path)


def test_from_the_empty_form_to_a_deletion(demo_hands, server):
    hands, desk = demo_hands, demo_hands.desk
    dialog = hands.add()
    hands.fill_acme(dialog)
    assert hands.seen(dialog) == (
        "Delete the user:\n"
        "DELETE https://api.acme.com/v1/users/u-1042\n"
        "Accept: application/json\n"
        "X-Api-Key: [API key]"
    )
    hands.press("Save", dialog)
    desk.until(lambda: hands.idle)
    assert hands.saved == ["acme-crm.toml"]
    assert hands.titles == ["Acme CRM", "Konsign", "Messente Verigator"]
    assert desk.window.tabs.currentWidget() is desk.tab("acme-crm")
    assert hands.bar == "Acme CRM is saved. Next: choose “Accounts…” and enter your API key."

    played = server.play(desk.tab("acme-crm").provider)
    accounts = desk.open_accounts("acme-crm")
    hands.press("Add", accounts)
    hands.fill(accounts, Account_name="Main", API_address=played.address)
    desk.paste(desk.named("API key", accounts, QLineEdit), played.credentials["api_key"])
    hands.press("Save", accounts)
    desk.click("Close", accounts)
    desk.no_dialog()

    user = played.users[0].target["user_id"]
    desk.type(desk.tab("acme-crm").rows["user_id"].input, user)
    desk.click("Delete user…", desk.tab("acme-crm"))
    confirmation = desk.dialog()
    desk.until(lambda: desk.button("Delete", confirmation).isEnabled())
    desk.click("Delete", confirmation)
    desk.outcome("Deleted")
    seen = [r for r in server.requests() if r.path.endswith(f"/v1/users/{user}")]
    assert [(r.method, r.deleted) for r in seen] == [("DELETE", {"user_id": user})]

    desk.restart()
    assert hands.titles == ["Acme CRM", "Konsign", "Messente Verigator"]
    assert desk.tab("acme-crm").account.currentText() == "Main"
    assert desk.row(0)[1] == "Acme CRM"


def test_trying_shows_what_was_sent_and_how_it_was_read(hands):
    dialog = hands.add()
    hands.fill_acme(dialog)
    hands.press("Try it", dialog)
    table = hands.desk.named("What was tried", dialog, QTableWidget)
    cells = [[table.item(r, c).text() for c in range(4)] for r in range(table.rowCount())]
    assert [row[0] for row in cells] == [
        "Delete the user",
        "Delete the user again",
        "With wrong credentials",
    ]
    assert [row[1] for row in cells] == ["✓ Deleted", "✓ Not found", "✓ Refused"]
    assert all(row[2].startswith("DELETE /") and "/v1/users/" in row[2] for row in cells)
    assert "each answer is read as it should be. Acme CRM itself was not asked." in dialog.bar.text
    assert hands.saved == []
    assert hands.desk.table() == []


def test_trying_goes_through_look_ups_and_steps(hands):
    dialog = hands.add()
    hands.desk.named("Start from", dialog, QComboBox).setCurrentText("Okta")
    hands.desk.until(lambda: dialog._busy is None and dialog.form.draft.title == "Okta")
    hands.fill(dialog, API_address="https://acme.okta.com")
    hands.press("Try it", dialog)
    table = hands.desk.named("What was tried", dialog, QTableWidget)
    read = [table.item(r, 1).text() for r in range(table.rowCount())]
    assert read[:3] == ["✓ Is there", "✓ Carried out", "✓ Deleted"]
    assert all(text.startswith("✓") for text in read)


@pytest.mark.parametrize(
    "file", sorted((paths.resources() / "examples").glob("*.toml")), ids=lambda f: f.stem
)
def test_each_example_can_be_begun_with_tried_and_saved(hands, file):
    provider = catalog.read(file)
    dialog = hands.add()
    hands.desk.named("Start from", dialog, QComboBox).setCurrentText(provider.title)
    hands.desk.until(lambda: dialog._busy is None and dialog.form.draft.title == provider.title)
    if "example" in provider.address:
        hands.press("Save", dialog)
        assert "This is only an example." in dialog.form.rows["address"].note.text()
        assert hands.saved == []
    hands.fill(dialog, API_address="https://acme.com")
    hands.press("Try it", dialog)
    table = hands.desk.named("What was tried", dialog, QTableWidget)
    cells = [[table.item(r, c).text() for c in range(4)] for r in range(table.rowCount())]
    assert [row for row in cells if not row[1].startswith("✓")] == []
    assert cells
    hands.desk.click("Save", dialog)
    hands.desk.until(lambda: hands.idle)
    mine = structs.replace(provider, address="https://acme.com")
    assert hands.desk.tab(provider.id).provider == mine


def test_a_mistake_is_said_beside_its_input_and_nothing_is_saved(hands):
    dialog = hands.add()
    assert "⚠" not in hands.desk.texts(dialog)
    hands.fill(dialog, API_address="http://api.acme.com")
    hands.seen(dialog)
    note = dialog.form.rows["address"].note
    assert note.isVisible()
    assert "Use https://" in note.text()
    hands.press("Save", dialog)
    assert "Give the service a name" in dialog.form.rows["title"].note.text()
    assert hands.desk.named("Name", dialog, QLineEdit).hasFocus()
    assert "see what is marked with ⚠" in dialog.bar.text
    hands.fill_acme(dialog)
    hands.seen(dialog)
    assert "⚠" not in hands.desk.texts(dialog)
    assert hands.saved == []


def test_a_secret_in_the_path_is_refused(hands):
    dialog = hands.add()
    hands.fill_acme(dialog)
    hands.fill(dialog, Path="/v1/{api_key}/{user_id}")
    hands.press("Save", dialog)
    assert "api_key" in dialog.form.rows["path"].note.text()
    assert hands.saved == []


def test_placeholders_follow_the_name_of_their_field(hands):
    dialog = hands.add()
    hands.fill_acme(dialog)
    hands.fill(dialog, Field="Login name")
    assert hands.desk.named("Path", dialog, QLineEdit).text() == "/v1/users/{login_name}"
    hands.seen(dialog)
    hands.desk.button("Insert Login name", dialog)
    assert "⚠" not in hands.desk.texts(dialog)


def test_a_path_pasted_from_documentation_takes_the_field_with_one_click(hands):
    dialog = hands.add()
    hands.fill_acme(dialog)
    hands.fill(dialog, Field="Contact ID")
    path = hands.desk.named("Path", dialog, QLineEdit)
    for pasted in ("/contacts/{contactId}/erase", "/contacts/:contactId/erase"):
        hands.desk.paste(path, pasted)
        hands.seen(dialog)
        note = dialog.form.rows["path"].note.text()
        assert note == (
            f"⚠ Put Contact ID where it says {pasted.split('/')[2]}: choose “Insert Contact ID”"
        )
        assert hands.seen(dialog) == "Delete the user:\n…"
        hands.desk.click("Insert Contact ID", dialog)
        assert path.text() == "/contacts/{contact_id}/erase"
        hands.seen(dialog)
        assert "⚠" not in hands.desk.texts(dialog)


def test_a_body_pasted_from_documentation_becomes_rows(hands):
    dialog = hands.add()
    hands.fill_acme(dialog)
    hands.desk.named("Body", dialog, QComboBox).setCurrentText("JSON")
    hands.desk.click("Add to the body", dialog)
    field = dialog.form.parameters.findChildren(QLineEdit)[0]
    hands.desk.paste(field, '{\n  "id": "{userId}",\n  "reason": "erasure"\n}')
    assert dialog.form.parameters.pairs == (("id", "{userId}"), ("reason", "erasure"))
    hands.desk.click("Insert User ID", dialog)
    assert dialog.form.parameters.pairs[0] == ("id", "{user_id}")


def test_a_fresh_form_greets_without_an_error(hands):
    dialog = hands.add()
    assert hands.seen(dialog) == "Fill in the form, and the request shows here."


def test_what_was_typed_is_not_thrown_away_without_a_question(hands):
    dialog = hands.add()
    hands.fill(dialog, Name="Acme")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    question = hands.desk.dialog(QMessageBox)
    assert question.text() == "Discard what you typed?"
    hands.desk.click("Go back", question)
    hands.desk.until(lambda: dialog._busy is None)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    hands.desk.click("Discard", hands.desk.dialog(QMessageBox))
    hands.desk.no_dialog()
    assert hands.saved == []


def test_the_file_can_be_written_by_hand_and_mistakes_are_named_by_key(hands):
    dialog = hands.add()
    dialog.pages.setCurrentIndex(1)
    page = hands.desk.named("Provider file", dialog, QPlainTextEdit)
    page.setPlainText(ACME.replace("/users/{user}", "/users/{key}"))
    hands.seen(dialog)
    assert "delete.path" in dialog.file.note.text()
    assert not dialog.pages.isTabEnabled(0)
    hands.press("Save", dialog)
    assert hands.saved == []
    page.setPlainText(f"# Mine, and kept.\n{ACME}")
    hands.seen(dialog)
    assert dialog.file.note.text() == "This file can be used."
    dialog.pages.setCurrentIndex(0)
    assert hands.desk.named("Name", dialog, QLineEdit).text() == "Acme"
    hands.desk.click("Save", dialog)
    hands.desk.until(lambda: hands.idle)
    saved = hands.desk.folder.providers / "acme.toml"
    assert saved.read_text() == f"# Mine, and kept.\n{ACME}"
    assert saved.stat().st_mode & 0o777 == 0o600


def test_each_mistake_of_a_file_is_a_line_and_no_earlier_request_stays_on_show(hands):
    dialog = hands.add()
    dialog.pages.setCurrentIndex(1)
    page = hands.desk.named("Provider file", dialog, QPlainTextEdit)
    page.setPlainText(ACME)
    assert "DELETE https://api.acme.com/users/u-1" in hands.seen(dialog)
    page.setPlainText(ACME.replace('"{key}"', '"{key}\\n"').replace("X-Key", "Host"))
    assert hands.seen(dialog) == "Mend the file, and the request shows here."
    first, second, last = dialog.file.note.text().split("\n")
    assert first.startswith("⚠ auth.headers.Host: this header is set by the app or not at all; l")
    assert second.startswith("⚠ auth.headers.Host: a header holds printable ASCII")
    assert last == "As long as this is so, the page Form can't be shown."


def test_what_strangers_answer_is_no_markup_in_a_tool_tip(desk):
    table = TryTable()
    table.add(Tried("Delete", "DELETE /<b>x", 200, "<img src=x>", Outcome.DELETED, right=True))
    tips = [table.item(0, column).toolTip() for column in range(table.columnCount())]
    assert tips[2:] == ["<qt>DELETE /&lt;b&gt;x</qt>", "<qt>200 &lt;img src=x&gt;</qt>"]
    assert table.item(0, 3).text() == "200 <img src=x>"


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_folder_that_cant_be_written_is_told_and_nothing_is_lost(hands, monkeypatch, error):
    def fail(*_):
        raise OSError(error, os.strerror(error))

    dialog = hands.add()
    hands.fill_acme(dialog)
    with monkeypatch.context() as patch:
        patch.setattr(own_files.os, "fsync", fail)
        hands.press("Save", dialog)
    assert "The file could not be saved. Check that there is room" in dialog.bar.text
    assert os.strerror(error) in dialog.bar.text
    assert hands.saved == []
    hands.desk.click("Save", dialog)
    hands.desk.until(lambda: hands.idle)
    assert hands.saved == ["acme-crm.toml"]


def test_a_dropped_file_is_shown_before_anything_is_kept(hands):
    hands.drop(hands.file(ACME))
    dialog = hands.desk.dialog(ImportDialog)
    texts = hands.desk.texts(dialog)
    assert "Add Acme?" in texts
    assert "DELETE https://api.acme.com/users/u-1\n" in texts
    assert "X-Key: [API key]" in texts
    assert 'href="https://acme.com/docs/delete"' in texts
    assert hands.saved == []
    assert hands.desk.button("Cancel", dialog).isDefault()
    hands.desk.click("Cancel", dialog)
    hands.desk.until(lambda: hands.idle)
    assert hands.saved == []
    hands.take(ACME)
    assert hands.saved == ["acme.toml"]
    assert hands.titles == ["Acme", "Konsign", "Messente Verigator"]


def test_the_same_file_again_changes_nothing(hands):
    hands.take(ACME)
    hands.drop(hands.file(ACME, "again.toml"))
    hands.desk.until(lambda: hands.idle)
    assert QApplication.activeModalWidget() is None
    assert "there already" in hands.bar
    assert hands.saved == ["acme.toml"]


def test_replacing_says_what_changes(hands):
    hands.take(ACME)
    hands.desk.add_account("acme", secrets={"key": "canary"})
    old = hands.desk.tab("acme")
    other = ACME.replace("api.acme.com", "api.other.com").replace("/users/", "/people/")
    hands.drop(hands.file(other))
    dialog = hands.desk.dialog(ImportDialog)
    texts = hands.desk.texts(dialog)
    for words in (
        "Replace Acme?",
        "go to https://api.other.com",
        "• the address: it was https://api.acme.com",
        "secrets must be entered again",
        "• the request that deletes",
        "Lists that are not finished can't go on",
    ):
        assert words in texts
    hands.desk.click("Replace", dialog)
    hands.desk.until(lambda: hands.idle)
    tab = hands.desk.tab("acme")
    assert tab is not old
    assert tab.provider.delete.path == "/people/{user}"
    assert tab.account.currentText() == "Main"
    assert tab.chosen.address == "https://api.acme.com"
    assert hands.saved == ["acme.toml"]


def test_replacing_names_another_reading_of_the_answer(hands):
    hands.take(ACME)
    look_up = '\n[look_up]\npath = "/users/{user}"\nsame = { user = "id" }\n'
    hands.drop(hands.file(f"{ACME}not_found = [{{ status = [400] }}]{look_up}"))
    dialog = hands.desk.dialog(ImportDialog)
    texts = hands.desk.texts(dialog)
    assert "• how the answer to a deletion is read" in texts
    assert "• looking users up (new)" in texts
    assert "stay as they are" not in texts
    hands.desk.click("Cancel", dialog)
    hands.desk.until(lambda: hands.idle)


def test_importing_names_what_is_not_secret_and_the_sources_below_one_heading(hands):
    two = ACME.replace('delete"]', 'delete", "https://acme.com/docs/keys"]')
    hands.drop(hands.file(two.replace("secret = true", "secret = false")))
    dialog = hands.desk.dialog(ImportDialog)
    texts = hands.desk.texts(dialog)
    assert "Not secret in this file, so kept readable in the settings: API key." in texts
    assert texts.count("Written from") == 1
    assert texts.count('<a href="https://acme.com/docs/') == 2
    hands.desk.click("Cancel", dialog)
    hands.desk.until(lambda: hands.idle)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        (("acme.com", "acme.com:x"), "address"),
        (("https://api", "http://api"), "https://"),
        (("https://api", "https://me:secret@api"), "address"),
        (('id = "acme"', 'id = "../x"'), "id"),
        (('id = "acme"', 'id = "konsign"'), "belongs to the built-in provider Konsign"),
        (('title = "Acme"', 'title = "konsign"'), "another provider called"),
        (("/users/{user}", "/users/{user}/{key}"), "delete.path"),
        (("X-Key", "Host"), "auth.headers"),
        (("[answer]", "[answer"), ""),
        (("format = 1", "format = 1\nbad = 2"), "bad"),
    ],
)
def test_a_strangers_file_is_refused_with_file_key_and_reason(hands, changes, reason):
    said = hands.refused(ACME.replace(*changes), "stranger.toml")
    assert said.startswith("This file can't be used as a provider file.\nAsk whoever sent it")
    assert "Nothing was saved." in said
    assert "\n\nstranger.toml:\n" in said
    assert reason in said
    assert hands.saved == []
    assert hands.titles == ["Konsign", "Messente Verigator"]


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"x" * 10_000_000, b"", b"\0" * 100])
def test_bytes_that_are_no_provider_file_are_refused(hands, data):
    assert "can't be used as a provider file.\nAsk whoever sent it" in hands.refused(data)
    assert hands.saved == []


def test_several_files_at_once_and_lists_are_told_apart(hands):
    hands.drop(hands.file(ACME), hands.file(ACME, "b.toml"))
    assert "Drop one provider file at a time." in hands.bar
    hands.desk.show("verigator").rows["service_id"].value = "81213bfd-b690-499e-b9d2-8754cb1550e8"
    hands.drop(hands.file("User ID\n1\n", "users.csv"))
    hands.desk.until(lambda: hands.desk.window.lists.window("verigator"))
    assert hands.saved == []


def own_list(hands):
    hands.choose("Own providers…")
    return hands.desk.dialog(OwnList)


def test_own_providers_are_listed_with_those_that_cant_be_used(hands):
    hands.take(ACME)
    hands.file("format = 2\n")
    (hands.desk.folder.providers / "bad.toml").write_text("format = 2\n")
    hands.desk.restart()
    dialog = own_list(hands)
    items = hands.desk.named("Own providers", dialog, QListWidget)
    texts = [items.item(i).text() for i in range(items.count())]
    assert texts[0] == "Acme\nhttps://api.acme.com · acme.toml"
    assert texts[1].startswith("⚠ bad.toml is not used\nformat")
    assert hands.desk.button("Edit…", dialog).isEnabled()
    items.setCurrentRow(1)
    assert not hands.desk.button("Edit…", dialog).isEnabled()
    assert hands.desk.button("Show file", dialog).isEnabled()
    hands.desk.click("Close", dialog)


def test_changing_keeps_id_and_comments_until_the_form_is_changed(hands):
    hands.take(f"# By hand.\n{ACME}")
    dialog = own_list(hands)
    hands.desk.click("Edit…", dialog)
    form = hands.desk.dialog(OwnDialog)
    hands.desk.click("Save", form)
    hands.desk.until(lambda: dialog._busy is None)
    saved = hands.desk.folder.providers / "acme.toml"
    assert saved.read_text().startswith("# By hand.")
    hands.desk.click("Edit…", dialog)
    form = hands.desk.dialog(OwnDialog)
    hands.fill(form, Name="Acme Europe")
    hands.desk.click("Save", form)
    hands.desk.until(lambda: dialog._busy is None)
    hands.desk.click("Close", dialog)
    assert catalog.read(saved).title == "Acme Europe"
    assert catalog.read(saved).id == "acme"
    assert hands.titles == ["Acme Europe", "Konsign", "Messente Verigator"]
    assert hands.saved == ["acme.toml"]


def test_changing_a_provider_with_accounts_says_what_changes(hands):
    hands.take(ACME)
    hands.desk.add_account("acme", secrets={"key": "canary"})
    dialog = own_list(hands)
    hands.desk.click("Edit…", dialog)
    form = hands.desk.dialog(OwnDialog)
    hands.fill(form, Path="/people/{user}")
    hands.desk.click("Save", form)
    question = hands.desk.dialog(QMessageBox)
    assert question.text() == "Replace Acme?"
    assert "• the request that deletes" in question.informativeText()
    assert "Lists that are not finished can't go on" in question.informativeText()
    hands.desk.click("Go back", question)
    hands.desk.until(lambda: form._busy is None)
    saved = hands.desk.folder.providers / "acme.toml"
    assert catalog.read(saved).delete.path == "/users/{user}"
    hands.desk.click("Save", form)
    hands.desk.click("Replace", hands.desk.dialog(QMessageBox))
    hands.desk.until(lambda: dialog._busy is None)
    hands.desk.click("Close", dialog)
    assert catalog.read(saved).delete.path == "/people/{user}"


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        (f"# By hand.\n{ACME}", True),
        (ACME.replace("[answer]", "[answer]  # see page 3"), True),
        (ACME.replace('"Acme"', '"Acme #1"'), False),
        (ACME.replace('"Acme"', "'Acme #1'"), False),
    ],
)
def test_that_the_form_drops_comments_is_said_before_it_does(hands, text, warned):
    hands.take(text)
    dialog = own_list(hands)
    hands.desk.click("Edit…", dialog)
    form = hands.desk.dialog(OwnDialog)
    assert ("written anew without them" in hands.desk.texts(form)) is warned
    form.pages.setCurrentIndex(1)
    form.pages.setCurrentIndex(0)
    assert ("written anew without them" in hands.desk.texts(form)) is warned
    hands.desk.click("Save", form)
    hands.desk.until(lambda: dialog._busy is None)
    hands.desk.click("Close", dialog)
    assert (hands.desk.folder.providers / "acme.toml").read_text() == text


def test_a_file_that_the_form_wrote_has_no_comments_to_lose(hands):
    dialog = hands.add()
    hands.fill_acme(dialog)
    hands.press("Save", dialog)
    hands.desk.until(lambda: hands.idle)
    dialog = own_list(hands)
    hands.desk.click("Edit…", dialog)
    form = hands.desk.dialog(OwnDialog)
    assert "written anew" not in hands.desk.texts(form)
    hands.desk.click("Cancel", form)
    hands.desk.until(lambda: dialog._busy is None)
    hands.desk.click("Close", dialog)


def test_a_file_that_became_unreadable_is_told(hands):
    hands.take(ACME)
    (hands.desk.folder.providers / "acme.toml").write_bytes(b"# \xff\n" + ACME.encode())
    dialog = own_list(hands)
    hands.desk.click("Edit…", dialog)
    hands.desk.until(lambda: dialog._busy is None)
    assert "The file of Acme can't be used" in dialog.bar.text
    hands.desk.click("Close", dialog)


def test_answers_that_mean_later_or_are_empty_are_on_the_form(hands):
    dialog = hands.add()
    hands.fill_acme(dialog)
    assert hands.desk.named("Accepted: status codes", dialog, QLineEdit).text() == "202"
    hands.desk.named("Deleted if", dialog, QComboBox).setCurrentText(
        "an empty body and a status code"
    )
    hands.fill(dialog, **{"Deleted: status codes": "200", "Accepted: status codes": "later"})
    hands.seen(dialog)
    assert "⚠" in dialog.form.rows["accepted"].note.text()
    hands.fill(dialog, **{"Accepted: status codes": "202, 203"})
    hands.press("Save", dialog)
    hands.desk.until(lambda: hands.idle)
    answer = hands.desk.tab("acme-crm").provider.answer
    assert answer.accepted == (202, 203)
    assert [(match.status, match.empty) for match in answer.deleted] == [((200,), True)]


def choose_in(hands, dialog, name):
    """Type a name into a file dialog and agree."""
    dialog.findChild(QLineEdit).setText(name)
    dialog.accept()


def test_a_file_can_be_chosen_for_the_import(hands):
    hands.choose("Import a provider file…")
    choose_in(hands, hands.desk.dialog(QFileDialog), str(hands.file(ACME)))
    hands.desk.click("Add", hands.desk.dialog(ImportDialog))
    hands.desk.until(lambda: hands.idle)
    assert hands.titles == ["Acme", "Konsign", "Messente Verigator"]


def test_choosing_no_file_changes_nothing(hands):
    hands.choose("Import a provider file…")
    hands.desk.dialog(QFileDialog).reject()
    hands.desk.until(lambda: hands.idle)
    assert hands.saved == []


def test_a_copy_is_the_very_file(hands, tmp_path):
    hands.take(f"# By hand.\n{ACME}")
    dialog = own_list(hands)
    hands.desk.click("Export a copy…", dialog)
    chooser = hands.desk.dialog(QFileDialog)
    assert chooser.findChild(QLineEdit).text() == "acme.toml"
    choose_in(hands, chooser, str(tmp_path / "copy"))
    hands.desk.until(lambda: dialog._busy is None)
    assert (tmp_path / "copy.toml").read_text() == f"# By hand.\n{ACME}"
    assert "The copy is saved:" in dialog.bar.text
    hands.desk.click("Close", dialog)


def test_a_copy_that_cant_be_written_is_told(hands, tmp_path, monkeypatch):
    def fail(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    hands.take(ACME)
    dialog = own_list(hands)
    hands.desk.click("Export a copy…", dialog)
    chooser = hands.desk.dialog(QFileDialog)
    monkeypatch.setattr(own_files.os, "fsync", fail)
    choose_in(hands, chooser, str(tmp_path / "copy"))
    hands.desk.until(lambda: dialog._busy is None)
    assert "The file could not be saved. Check that there is room" in dialog.bar.text
    assert not (tmp_path / "copy.toml").exists()
    hands.desk.click("Close", dialog)


def test_a_tab_is_there_although_nobody_could_welcome_it(hands):
    async def fail(_):
        raise DeskError("No account", "The keyring is locked.")

    hands.desk.parts.catalog.welcome = fail
    hands.take(ACME)
    assert hands.titles == ["Acme", "Konsign", "Messente Verigator"]
    assert "The keyring is locked." in hands.bar


def remove(hands, answer, *, together=False):
    dialog = own_list(hands)
    hands.desk.click("Remove…", dialog)
    box = hands.desk.dialog(QMessageBox)
    texts = f"{box.text()} {box.informativeText()}"
    if together:
        box.findChild(QCheckBox).click()
    hands.desk.click(answer, box)
    hands.desk.until(lambda: dialog._busy is None)
    hands.desk.click("Close", dialog)
    hands.desk.until(lambda: hands.idle)
    return texts


def secret(hands, account):
    return hands.desk.run(hands.desk.vault.read(account, ["key"]))


def test_removing_asks_first_and_keeps_accounts_unless_told_otherwise(hands):
    hands.take(ACME)
    account = hands.desk.add_account("acme", secrets={"key": "canary"})
    asked = remove(hands, "Cancel")
    assert "Remove Acme?" in asked
    assert "accounts and their secrets stay unless you tick" in asked
    assert hands.titles[0] == "Acme"
    remove(hands, "Remove")
    assert hands.titles == ["Konsign", "Messente Verigator"]
    assert hands.saved == []
    assert secret(hands, account) == {"key": "canary"}
    hands.take(ACME)
    assert hands.desk.tab("acme").account.currentText() == "Main"
    remove(hands, "Remove", together=True)
    assert secret(hands, account) == {}
    assert hands.desk.parts.accounts.list("acme") == []


def test_removing_says_which_lists_can_not_go_on(hands, wire, lists):
    hands.take(ACME)
    hands.desk.add_account("acme", secrets={"key": "canary"})
    wire.answer = None
    lists.read("User\nu-1\nu-2\nu-3\n", "acme")
    lists.start(1)
    hands.desk.until(lambda: wire.sent)
    lists.window.close()
    hands.desk.click("Pause and close", hands.desk.dialog(QMessageBox))
    hands.desk.no_dialog()
    wire.sent[0].answer(Reply(204, {}, b""))
    hands.desk.until(lambda: hands.desk.window.lists.window("acme") is None)
    assert len(find_unfinished(hands.desk.parts, "acme")) == 1
    asked = remove(hands, "Remove")
    assert "Lists that are not finished, and can't go on without it: 1." in asked
    assert hands.saved == []
    assert find_unfinished(hands.desk.parts) == []


def test_an_open_list_is_closed_first(hands):
    hands.take(ACME)
    hands.desk.add_account("acme", secrets={"key": "canary"})
    hands.desk.click("Delete a list…", hands.desk.show("acme"))
    hands.desk.until(lambda: hands.desk.window.lists.window("acme"))
    hands.drop(hands.file(ACME.replace("u-1", "u-2")))
    hands.desk.until(lambda: hands.idle)
    assert "First close the window with the list of Acme." in hands.bar
    assert catalog.read(hands.desk.folder.providers / "acme.toml").fields[0].example == "u-1"


def test_history_and_exports_follow(hands):
    def offered():
        box = hands.desk.window.history.provider
        return [box.itemText(i) for i in range(box.count())]

    source = hands.desk.window.history._source
    assert "Acme" not in offered()
    hands.take(ACME)
    assert "Acme" in offered()
    assert "acme" in [p.id for p in source.providers]
    remove(hands, "Remove")
    assert "Acme" not in offered()
    assert "acme" not in [p.id for p in source.providers]


def test_a_tab_that_is_not_concerned_stays_as_it_is(hands):
    tab = hands.desk.show("konsign")
    hands.desk.type(tab.rows["user_id"].input, "1129")
    hands.take(ACME)
    assert hands.desk.tab("konsign") is tab
    assert tab.rows["user_id"].value == "1129"


def test_a_deletion_ends_well_although_its_provider_is_removed(desk, wire, hands):
    hands.take(ACME)
    desk.add_account("acme", secrets={"key": "canary"})
    wire.answer = None
    desk.type(desk.tab("acme").rows["user"].input, "u-1")
    desk.click("Delete user…", desk.show("acme"))
    confirmation = desk.dialog()
    desk.until(lambda: desk.button("Delete", confirmation).isEnabled())
    desk.click("Delete", confirmation)
    desk.until(lambda: wire.sent)
    remove(hands, "Remove")
    wire.sent[0].answer(Reply(204, {}, b""))
    desk.outcome("Deleted")


def test_tab_goes_through_the_form_from_top_to_bottom(hands, qtbot):
    dialog = hands.add()
    hands.desk.click("Add a field", dialog)
    hands.desk.click("Add to the query", dialog)
    hands.seen(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.form.rows["title"].widget.setFocus()
    heights = []
    while dialog.form.isAncestorOf(QApplication.focusWidget()):
        focused = QApplication.focusWidget()
        heights.append(focused.mapTo(dialog.form, QPoint(0, focused.height() // 2)).y())
        assert len(heights) < 100, "Tab goes round in the form"
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert len(heights) > 25
    assert all(below >= above - 6 for above, below in pairwise(heights))


def test_every_input_is_called_by_its_label(hands, spoken_name):
    dialog = hands.add()
    hands.fill_acme(dialog)
    hands.desk.click("Add to the query", dialog)
    hands.desk.type(hands.desk.named("Look-up path", dialog, QLineEdit), "/v1/users/{user_id}")
    hands.seen(dialog)
    labels = {w.buddy(): w.text() for w in dialog.findChildren(QLabel) if w.buddy()}
    for kind in (QLineEdit, QPlainTextEdit, QComboBox):
        for field in dialog.findChildren(kind):
            if field.isVisibleTo(dialog):
                assert labels[field].replace("&&", "&") == spoken_name(field)


def test_quitting_with_an_open_form_ends_it(hands):
    hands.add()
    hands.desk.run(hands.desk.window.own_menu.shut_down())
    hands.desk.no_dialog()
    assert hands.idle
