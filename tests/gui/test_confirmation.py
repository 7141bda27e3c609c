"""The last look before a user is deleted."""

import base64
import json
import time
import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from gui_app.ui.confirm import ConfirmDialog


def shown(dialog) -> str:
    """Every word of the dialog, its values as one line each."""
    return "\n".join(w.text() for w in dialog.findChildren(QLabel) if w.isVisible())


def values(dialog) -> dict[str, str]:
    """Name to value, as the rows of the dialog show them; broken lines joined."""
    found = {}
    for label in dialog.findChildren(QLabel):
        name, colon, _ = label.accessibleName().partition(": ")
        if colon:
            found[name] = label.text().replace("\n", "")
    return found


def test_it_names_provider_account_and_every_value(desk):
    dialog = desk.confirmation()
    assert values(dialog) == {
        "Provider": "Konsign",
        "Account": "Main",
        "Company ID": "39",
        "User ID": "1129",
        "Email": "anna@example.com",
    }
    assert "Konsign" in shown(dialog).splitlines()[0]
    assert "can't be undone" in shown(dialog)


def test_it_names_the_address_only_where_it_is_not_the_providers_own(desk):
    desk.add_account("konsign", "Elsewhere", address="https://test.example.com/k")
    dialog = desk.confirmation()
    assert values(dialog)["API address"] == "https://test.example.com/k"
    assert "not the provider's own address" in shown(dialog)


INVISIBLE = {
    "right-to-left override": ("12\u202e34", "12⟨U+202E⟩34"),
    "no-break space": ("12\u00a034", "12⟨U+00A0⟩34"),
    "zero width space": ("12\u200b34", "12⟨U+200B⟩34"),
    "zero width joiner": ("12\u200d34", "12⟨U+200D⟩34"),
    "soft hyphen": ("12\u00ad34", "12⟨U+00AD⟩34"),
    "tag": ("12\U000e004134", "12⟨U+E0041⟩34"),
}


@pytest.mark.parametrize(("value", "visible"), INVISIBLE.values(), ids=list(INVISIBLE))
def test_invisible_characters_are_made_visible(desk, value, visible):
    dialog = desk.confirmation("verigator", user_id=value)
    assert values(dialog)["User ID"] == visible


def test_look_alikes_are_named(desk):
    assert "а (U+0430)" in shown(desk.confirmation("verigator", user_id="\u0430nna"))


def test_blanks_inside_are_counted(desk):
    assert "Blanks inside: 2." in shown(desk.confirmation("verigator", user_id="a  b"))


@pytest.mark.parametrize("value", ["<b>1129</b>", "<img src=x>", "&amp;1129", "a\\nb", "%s{0}"])
def test_markup_is_shown_as_it_is_written(desk, value):
    dialog = desk.confirmation("verigator", user_id=value)
    assert values(dialog)["User ID"] == value
    formats = {label.textFormat() for label in dialog.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_a_long_value_is_shown_whole_and_the_dialog_stays_on_the_screen(desk):
    value = "".join(str(i % 10) for i in range(2000))
    dialog = desk.confirmation("verigator", user_id=value)
    assert values(dialog)["User ID"] == value
    assert dialog.width() < 1280
    assert dialog.height() < 800
    assert desk.button("Delete", dialog).isVisible()


def test_what_is_confirmed_is_what_is_sent(desk, wire):
    value = unicodedata.normalize("NFD", "é") + " \u202e/%41"
    desk.delete("verigator", user_id=value)
    desk.outcome("Deleted")
    assert wire.sent[0].request.url.endswith("e%CC%81%20%E2%80%AE%2F%2541")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_and_escape_cancel(desk, wire, key):
    desk.confirmation()
    QTest.keyClick(QApplication.focusWidget(), key)
    desk.no_dialog()
    desk.settle()
    assert not wire.sent
    assert desk.table() == []
    assert desk.tab("konsign").rows["user_id"].value == "1129"


def test_enter_cancels_also_after_a_value_was_clicked_on(desk, wire):
    dialog = desk.confirmation()
    value = next(w for w in dialog.findChildren(QLabel) if w.text() == "1129")
    QTest.mouseDClick(value, Qt.MouseButton.LeftButton)
    assert not desk.button("Cancel", dialog).hasFocus()
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Return)
    desk.no_dialog()
    desk.settle()
    assert desk.table() == []
    assert not wire.sent


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_in_a_field_opens_it_once(desk, wire, key):
    field = desk.fill("konsign").rows["email"].input
    field.setFocus()
    QTest.keyClick(field, key)
    QTest.keyClick(field, key)
    desk.dialog(ConfirmDialog)
    desk.settle()
    assert len(desk.window.findChildren(ConfirmDialog)) == 1
    assert not wire.sent


def test_delete_is_pressed_with_the_keyboard(desk, wire):
    dialog = desk.confirmation()
    desk.button("Delete", dialog).setFocus()
    QTest.keyClick(desk.button("Delete", dialog), Qt.Key.Key_Space)
    desk.no_dialog()
    desk.outcome("Unknown")
    assert len(wire.sent) == 1


def test_double_clicks_send_once(demo, server, seeded, click_twice):
    tab = demo.fill("konsign", **seeded("konsign"))
    click_twice(demo.button("Delete user…", tab))
    dialog = demo.dialog(ConfirmDialog)
    click_twice(demo.button("Delete", dialog))
    demo.no_dialog()
    demo.outcome("Deleted")
    assert [seen.deleted for seen in server.requests()] == [seeded("konsign")]
    assert len(demo.table()) == 1


def test_fields_that_name_the_user_are_empty_afterwards_and_kept_ones_stay(desk):
    desk.delete()
    rows = desk.tab("konsign").rows
    assert [rows[name].value for name in rows] == ["39", "", ""]
    assert not [row.note.text() for row in rows.values() if row.note.text()]


def test_two_deletions_after_each_other(demo, server, seeded):
    first, second = seeded("konsign"), {**seeded("konsign"), "user_id": "1102"}
    second["email"] = "ben@example.com"
    demo.delete("konsign", **first)
    demo.delete("konsign", **second)
    demo.outcome("Deleted", 0)
    demo.outcome("Deleted", 1)
    assert sorted(s.deleted["user_id"] for s in server.requests()) == ["1101", "1102"]
    assert [row[3].split()[0] for row in demo.table()] == ["1102", "1101"]


def test_a_user_deleted_earlier_is_warned_of(desk):
    desk.delete("verigator")
    desk.outcome("Deleted")
    assert "This user was deleted already" in shown(desk.confirmation("verigator"))


def test_a_user_with_unknown_outcome_is_warned_of(desk):
    desk.delete("konsign")
    desk.outcome("Unknown")
    assert "the outcome is unknown" in shown(desk.confirmation("konsign"))


def test_another_user_is_not_warned_of(desk):
    desk.delete("verigator")
    desk.outcome("Deleted")
    assert "already" not in shown(desk.confirmation("verigator", user_id="another"))


def test_a_user_on_the_way_is_warned_of_and_not_sent_twice(desk, wire):
    wire.answer = None
    desk.delete("verigator")
    dialog = desk.confirmation("verigator")
    assert "being deleted already" in shown(dialog)
    desk.click("Delete", dialog)
    desk.until(lambda: "being deleted already" in desk.window.bar.text)
    assert len(wire.sent) == 1
    assert len(desk.table()) == 1


def _token(expires_in: float) -> str:
    payload = json.dumps({"exp": int(time.time() + expires_in)}).encode()
    return f"e30.{base64.urlsafe_b64encode(payload).decode().rstrip('=')}.c2ln"


def test_an_expired_token_is_warned_of_and_may_be_sent_all_the_same(desk, wire):
    desk.add_account("konsign", "Old", secrets={"token": _token(-90 * 60)})
    assert desk.tab("konsign").access_note.text() == "Access token expired 1 h ago"
    dialog = desk.confirmation("konsign")
    assert "Access token expired 1 h ago. The provider will probably refuse." in shown(dialog)
    desk.click("Delete", dialog)
    desk.until(lambda: wire.sent)


def test_the_tab_says_how_long_a_token_is_good(desk):
    desk.add_account("konsign", "New", secrets={"token": _token(3 * 3600 + 12 * 60 + 30)})
    assert desk.tab("konsign").access_note.text() == "Access token expires in 3 h 12 min"
    assert "expire" not in shown(desk.confirmation("konsign"))


def test_without_an_account_it_says_what_to_do(bare_desk, wire):
    bare_desk.open()
    tab = bare_desk.fill("konsign")
    bare_desk.click("Delete user…", tab)
    bare_desk.settle()
    assert "No account yet. Choose “Accounts…” and add one." in tab.access_note.text()
    assert QApplication.focusWidget() is bare_desk.button("Accounts…", tab)
    assert QApplication.activeModalWidget() is None


def test_without_its_secret_it_says_what_to_do(desk, wire):
    desk.add_account("konsign", "Empty", secrets={})
    tab = desk.fill("konsign")
    desk.click("Delete user…", tab)
    desk.settle()
    needed = "Access token, or Client ID and Authorization ID"
    assert f"Not saved yet: {needed}. Choose “Accounts…”" in tab.access_note.text()
    assert QApplication.activeModalWidget() is None
    assert not wire.sent


def test_enter_deletes_where_delete_was_reached_with_the_keyboard(desk):
    dialog = desk.confirmation()
    delete = desk.button("Delete", dialog)
    while not delete.hasFocus():
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(delete, Qt.Key.Key_Return)
    desk.until(lambda: len(desk.table()) == 1)
