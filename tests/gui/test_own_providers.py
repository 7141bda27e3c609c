"""A person's own providers: the form, the import, and what comes and goes with them."""

import errno
import os
from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QTableWidget,
)

from gui_app import paths
from gui_app.domain.http import Reply
from gui_app.providers import catalog, own_files
from gui_app.ui.own_dialog import OwnDialog
from gui_app.ui.own_import import ImportDialog
from gui_app.ui.own_list import OwnList

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
        """Drop a file that can't be used, and return what the bar says of it."""
        self.drop(self.file(text, name))
        self.desk.until(lambda: self.idle)
        assert QApplication.activeModalWidget() is None
        return self.bar

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
    assert "Acme CRM is ready. Choose “Accounts…”" in hands.bar

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
    assert "each answer is read as it should be" in dialog.bar.text
    assert hands.saved == []
    assert hands.desk.table() == []


def test_trying_goes_through_look_ups_and_steps(hands):
    dialog = hands.add()
    hands.desk.named("Start from", dialog, QComboBox).setCurrentText("Okta")
    hands.desk.until(lambda: dialog._busy is None and dialog.form.draft.title == "Okta")
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
    hands.press("Try it", dialog)
    table = hands.desk.named("What was tried", dialog, QTableWidget)
    cells = [[table.item(r, c).text() for c in range(4)] for r in range(table.rowCount())]
    assert [row for row in cells if not row[1].startswith("✓")] == []
    assert cells
    hands.desk.click("Save", dialog)
    hands.desk.until(lambda: hands.idle)
    assert hands.desk.tab(provider.id).provider == provider


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
    assert "Acme is ready" in hands.bar or "there already" in hands.bar
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
        "it was https://api.acme.com",
        "secrets must be entered again",
        "The requests change.",
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
    assert "stranger.toml can't be used. Nothing was saved." in said
    assert reason in said
    assert hands.saved == []
    assert hands.titles == ["Konsign", "Messente Verigator"]


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"x" * 10_000_000, b"", b"\0" * 100])
def test_bytes_that_are_no_provider_file_are_refused(hands, data):
    assert "can't be used. Nothing was saved." in hands.refused(data)
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
    assert "Remove Acme?" in remove(hands, "Cancel")
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
