"""The question before a list is sent."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

IDS = [f"{n:08d}-3f52-4e8b-9a61-c07d5e2b81f4" for n in range(1, 8)]


def csv(*values):
    return "user id\n" + "\n".join(values) + "\n"


def values(dialog):
    """Name to value, as the dialog shows them."""
    pairs = (label.accessibleName().partition(": ") for label in dialog.findChildren(QLabel))
    return {name: value for name, colon, value in pairs if colon}


def words(dialog):
    return "\n".join(w.text() for w in dialog.findChildren(QLabel) if w.isVisible())


def test_it_says_how_many_where_and_from_where(lists):
    lists.read(csv(*IDS, "..", IDS[0]), name="leavers.csv")
    dialog = lists.confirmation()
    assert "Delete 7 users at Messente Verigator?" in words(dialog)
    assert values(dialog) == {
        "Account": "Main",
        "API address": "https://api.verigator.com",
        "Service ID": "81213bfd-b690-499e-b9d2-8754cb1550e8",
        "List": "leavers.csv",
        "Users": "\n".join([*IDS[:3], "… 3 more …", IDS[6]]),
        "Left out": "1 twice in the list · 1 invalid",
    }
    assert "can't be undone" in words(dialog)


def test_a_few_users_are_all_shown(lists):
    lists.read(csv(*IDS[:4]))
    dialog = lists.confirmation()
    assert values(dialog)["Users"] == "\n".join(IDS[:4])
    assert "Left out" not in values(dialog)


def test_one_user_is_one_user(desk, lists):
    lists.read(csv(IDS[0]))
    dialog = lists.confirmation()
    assert "Delete 1 user at Messente Verigator?" in words(dialog)
    assert desk.button("Delete 1 user", dialog)


def test_different_services_are_counted(lists):
    lists.read(f"service id,user id\nS1,{IDS[0]}\nS2,{IDS[1]}\n")
    assert values(lists.confirmation())["Service ID"] == "2 different values, from the list"


def test_what_is_left_out_says_why(desk, lists):
    window = lists.read(csv(*IDS))
    window._preview.table.selectRow(0)
    QTest.keyClick(window._preview.table, Qt.Key.Key_Space)
    window._preview._limit.setChecked(True)
    window._preview._first.setValue(2)
    assert values(lists.confirmation())["Left out"] == "1 not ticked · 4 after the first 2"


def test_rows_ticked_against_advice_are_warned_of(desk, lists):
    desk.delete("verigator", user_id=IDS[0])
    desk.outcome("Deleted")
    window = lists.read(csv(IDS[0], IDS[1], IDS[1], "kowalski"))
    table = window._preview.table
    for row in (0, 2):
        table.selectRow(row)
        QTest.keyClick(table, Qt.Key.Key_Space)
    text = words(lists.confirmation())
    assert "Sent before: 1. They may be deleted already; check at the provider first." in text
    assert "Twice in the list and ticked all the same: 1." in text
    assert "Look unusual: 1." in text


@pytest.mark.parametrize("typed", ["", "6", "70", "7.0", "7 users", "-7", "٧", "0007"])
def test_a_wrong_number_holds_delete_back(desk, lists, typed):
    lists.read(csv(*IDS))
    dialog = lists.confirmation()
    dialog.number.setText(typed)
    assert not desk.button("Delete 7 users", dialog).isEnabled()


@pytest.mark.parametrize("typed", ["1200", "1,200", "1 200", "1.200", "1'200", " 1200\n"])
def test_a_number_may_be_written_as_people_write_it(desk, lists, typed):
    lists.read(csv(*(f"u-{n}" for n in range(1200))))
    dialog = lists.confirmation()
    dialog.number.setText(typed)
    assert desk.button("Delete 1,200 users", dialog).isEnabled()


def test_cancel_is_the_default_and_the_number_has_the_focus(desk, lists):
    lists.read(csv(*IDS))
    dialog = lists.confirmation()
    assert desk.button("Cancel", dialog).isDefault()
    assert desk.named("Number of users", dialog).hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_and_escape_cancel_while_nothing_is_typed(desk, lists, wire, key):
    lists.read(csv(*IDS))
    QTest.keyClick(lists.confirmation().number, key)
    desk.no_dialog()
    lists.settle()
    assert lists.visible("Start")
    assert not wire.sent


def test_enter_after_a_typing_mistake_does_nothing(desk, lists):
    lists.read(csv(*IDS))
    dialog = lists.confirmation()
    QTest.keyClicks(dialog.number, "77")
    QTest.keyClick(dialog.number, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_enter_leads_from_the_right_number_to_delete(desk, lists, wire):
    lists.read(csv(*IDS))
    dialog = lists.confirmation()
    desk.until(dialog.isActiveWindow)
    QTest.keyClicks(dialog.number, "7")
    QTest.keyClick(dialog.number, Qt.Key.Key_Return)
    assert desk.button("Delete 7 users", dialog).hasFocus()
    assert dialog.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    desk.until(lambda: len(wire.sent) > 0)


def test_an_expired_token_is_warned_of(desk, lists):
    import base64

    payload = base64.urlsafe_b64encode(json.dumps({"exp": 1}).encode()).decode().rstrip("=")
    desk.add_account("konsign", "Old", secrets={"token": f"e30.{payload}.c2ln"})
    lists.read("user id,email\n7,a@b.cd\n", "konsign")
    assert "The provider will probably refuse." in words(lists.confirmation())


def test_a_secret_that_is_gone_meanwhile_is_told(desk, lists):
    window = lists.read(csv(*IDS))
    account = window._place.account
    desk.run(desk.vault.forget(account, ["password"]))
    desk.click("Start", window)
    lists.settle()
    assert "Not saved yet: API password" in window.bar.text
    assert QApplication.activeModalWidget() is None


def test_markup_is_shown_as_it_is_written(lists):
    lists.read(csv("<b>x</b>", IDS[0]), name="<i>list<i>.csv")
    dialog = lists.confirmation()
    assert values(dialog)["Users"].startswith("<b>x</b>")
    assert {w.textFormat() for w in dialog.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_it_stays_on_the_screen_with_long_values(desk, lists):
    lists.read(csv(*("x" * 2000 + str(n) for n in range(5))))
    dialog = lists.confirmation() if lists.visible("Start") else None
    assert dialog is None or (dialog.width() < 1000 and dialog.height() < 700)
