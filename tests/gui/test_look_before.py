"""Knowing whom the fields name before anybody is deleted."""

import json
import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from gui_app.domain.http import ExchangeFailed, Reply
from gui_app.domain.redaction import MASK
from gui_app.jobs.sender import Order
from gui_app.ui import look_before
from gui_app.ui.confirm import ConfirmDialog

ID = "38fb335c-025d-45eb-9cf2-d2d4d9f54203"
OTHER = "7b1d1f2a-3f52-4e8b-9a61-c07d5e2b81f4"
ANNA = "Login name anna@example.com, since 15 Sep 2017"


def user(user_id=ID, login="anna@example.com"):
    body = {"id": user_id, "id_in_service": login, "ctime": "2017-09-15T12:06:17.000Z"}
    return Reply(200, {}, json.dumps(body).encode())


def note(tab) -> str:
    return tab.form._who.text()


def line(dialog) -> str:
    """What the confirmation says of who it is."""
    found = [w for w in dialog.findChildren(QLabel) if w.accessibleName().startswith("Who: ")]
    assert len(found) == 1
    assert found[0].textFormat() == Qt.TextFormat.PlainText
    text = found[0].text().replace("\n", "")
    assert found[0].accessibleName() == f"Who: {text}"
    return text


def idle(tab) -> bool:
    """Tell whether nobody is looked up, now or soon."""
    look = tab.form.look
    return not look.looking(look.wanted) and not look._pause.isActive()


@pytest.fixture
def asked(desk):
    """The questions that were asked; the provider knows Anna."""
    desk.questions.answer = user()
    return desk.questions.sent


# While typing


def test_typing_looks_a_user_up_once_after_the_last_key(desk, asked):
    tab = desk.fill("verigator", user_id="")
    desk.type(tab.rows["user_id"].input, ID)
    assert note(tab) == ""
    assert not asked
    desk.until(lambda: note(tab) == ANNA)
    assert [e.request.method for e in asked] == ["GET"]
    assert asked[0].request.url.endswith(f"/users/{ID}")
    assert idle(tab)


def test_the_pause_begins_anew_with_each_key(desk, asked, monkeypatch):
    tab = desk.fill("verigator")
    pause = tab.form.look._pause
    assert pause.interval() == 600
    begun = []
    monkeypatch.setattr(pause, "start", lambda: begun.append(tab.form.target["user_id"]))
    desk.type(tab.rows["user_id"].input, "abc")
    assert begun == ["a", "ab", "abc"]


def test_a_user_who_is_not_there(desk):
    tab = desk.fill("verigator")
    desk.until(lambda: note(tab) == "⚠ No such user at Messente Verigator. Check the ID.")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Reply(500, {}, b""), "The provider failed (500)."),
        (Reply(401, {}, b""), "The provider does not let this account look users up (401)."),
        (Reply(200, {}, b"<html>"), "The answer can't be read."),
        (user(OTHER), "The provider answered about another user."),
        (ExchangeFailed("No way.", "refused", left=False), "No way."),
    ],
)
def test_what_could_not_be_checked_is_said(desk, asked, answer, words):
    desk.questions.answer = answer
    tab = desk.fill("verigator")
    desk.until(lambda: note(tab).startswith("Could not be checked: "))
    assert words in note(tab)
    assert tab.delete.isEnabled()


def test_a_stale_answer_is_never_shown_for_another_user(desk, asked):
    desk.questions.answer = None
    tab = desk.fill("verigator")
    desk.until(lambda: len(asked) == 1)
    desk.until(lambda: note(tab) == "Looking…")
    tab.rows["user_id"].input.setText(OTHER)
    assert note(tab) == ""
    asked[0].answer(user())
    desk.until(lambda: len(asked) == 2)  # by then the first answer is long there
    assert note(tab) == "Looking…"
    asked[1].answer(user(OTHER, "berta@example.com"))
    desk.until(lambda: "berta@example.com" in note(tab))


def test_a_newer_user_breaks_off_the_older_look_up(desk, asked):
    desk.questions.answer = None
    tab = desk.fill("verigator")
    desk.until(lambda: len(asked) == 1)
    tab.rows["user_id"].input.setText(OTHER)
    desk.until(lambda: asked[0]._ready.is_set())  # aborted: the test did not answer
    assert "from inside" in str(asked[0]._answer)
    desk.until(lambda: len(asked) == 2)
    asked[1].answer(user(OTHER))


def test_the_same_user_is_not_asked_for_again_within_a_minute(desk, asked, monkeypatch):
    tab = desk.fill("verigator")
    desk.until(lambda: note(tab) == ANNA)
    tab.rows["user_id"].input.setText("")
    assert note(tab) == ""
    tab.rows["user_id"].input.setText(ID)
    assert (note(tab), idle(tab)) == (ANNA, True)
    monkeypatch.setattr(look_before, "_GOOD_FOR", 0)
    tab.rows["user_id"].input.setText("")
    tab.rows["user_id"].input.setText(ID)
    desk.until(lambda: len(asked) == 2)
    desk.until(lambda: idle(tab))


@pytest.mark.parametrize("value", ["", "..", "a\tb", "forgotten:" + "0" * 32])
def test_nobody_is_looked_up_for_a_value_that_cannot_be_sent(desk, asked, value):
    tab = desk.fill("verigator", user_id=value)
    assert idle(tab)
    assert note(tab) == ""


def test_a_provider_without_a_look_up_is_asked_nothing(desk, asked):
    tab = desk.fill("konsign")
    assert idle(tab)
    dialog = desk.confirmation()
    assert not [w for w in dialog.findChildren(QLabel) if w.text() == "Who"]
    assert not asked


def test_without_credentials_nobody_is_looked_up(desk, asked):
    desk.add_account("verigator", "Empty", secrets={})
    tab = desk.fill("verigator")
    assert (tab.chosen.name, idle(tab)) == ("Empty", True)


def test_a_locked_keyring_is_not_waited_for(desk, asked, monkeypatch):
    reads = []
    monkeypatch.setattr(desk.vault, "_read", lambda *_: reads.append(1) or {})
    tab = desk.fill("verigator")
    tab.form.set_ready(False)  # as long as the credentials are being read
    assert (idle(tab), note(tab), reads) == (True, "", [])
    desk.click("Delete user…", tab)
    assert line(desk.dialog(ConfirmDialog)) == "Not checked: The provider was not asked."


def test_nobody_is_looked_up_in_a_tab_that_is_not_on_show(desk, asked):
    tab = desk.fill("verigator")
    desk.show("konsign")
    assert idle(tab)
    desk.show("verigator")
    desk.until(lambda: note(tab) == ANNA)
    assert len(asked) == 1
    desk.show("konsign")
    desk.show("verigator")
    assert (note(tab), idle(tab)) == (ANNA, True)


def test_another_account_asks_anew(desk, asked):
    tab = desk.fill("verigator")
    desk.until(lambda: note(tab) == ANNA)
    desk.add_account("verigator", "Second", address="https://two.example.com")
    desk.fill("verigator")
    desk.until(lambda: len(asked) == 2)
    assert asked[1].request.url.startswith("https://two.example.com/")
    desk.until(lambda: note(tab) == ANNA)


def test_new_credentials_ask_anew(desk, asked):
    desk.questions.answer = Reply(401, {}, b"")
    tab = desk.fill("verigator")
    desk.until(lambda: "(401)" in note(tab))
    desk.questions.answer = user()
    desk.add_account("verigator", "Main 2")
    desk.fill("verigator")
    desk.until(lambda: note(tab) == ANNA)


def test_secrets_and_hidden_characters_are_not_shown(desk, asked):
    desk.questions.answer = user(login="canary-password\u202e")
    tab = desk.fill("verigator")
    desk.until(lambda: note(tab).startswith("Login name"))
    assert f"{MASK}⟨U+202E⟩" in note(tab)
    assert "canary" not in desk.texts()


def test_markup_is_shown_as_it_is_written(desk, asked):
    desk.questions.answer = user(login="<b>anna</b>")
    tab = desk.fill("verigator")
    desk.until(lambda: "<b>anna</b>" in note(tab))
    assert tab.form._who.textFormat() == Qt.TextFormat.PlainText


# The confirmation


def test_the_confirmation_says_who_it_is(desk, asked):
    tab = desk.fill("verigator")
    desk.until(lambda: note(tab) == ANNA)
    desk.click("Delete user…", tab)
    dialog = desk.dialog(ConfirmDialog)
    assert line(dialog) == "login name anna@example.com, since 15 Sep 2017"
    assert len(asked) == 1


def test_who_it_is_fills_in_by_itself_and_delete_never_waits(desk, asked):
    desk.questions.answer = None
    dialog = desk.confirmation("verigator")
    assert line(dialog) == "Looking…"
    assert desk.button("Delete", dialog).isEnabled()
    desk.until(lambda: asked)
    asked[0].answer(user())
    desk.until(lambda: "anna@example.com" in line(dialog))
    assert desk.button("Cancel", dialog).isDefault()
    assert QApplication.focusWidget() is desk.button("Cancel", dialog)
    assert len(asked) == 1


def test_the_confirmation_says_that_there_is_no_such_user(desk):
    dialog = desk.confirmation("verigator")
    desk.until(lambda: line(dialog).startswith("⚠ There is no such user (asked at "))
    assert re.search(r"asked at \d\d:\d\d\)", line(dialog))


def test_the_confirmation_says_why_nobody_knows(desk, asked):
    desk.questions.answer = Reply(503, {}, b"")
    dialog = desk.confirmation("verigator")
    desk.until(lambda: line(dialog) == "Not checked: The provider failed (503).")
    assert desk.button("Delete", dialog).isEnabled()


def test_after_a_minute_the_confirmation_asks_again(desk, asked, monkeypatch):
    monkeypatch.setattr(look_before, "_GOOD_FOR", 0)
    tab = desk.fill("verigator")
    desk.until(lambda: note(tab) == ANNA)
    desk.questions.answer = None
    desk.click("Delete user…", tab)
    dialog = desk.dialog(ConfirmDialog)
    assert line(dialog) == "Looking…"
    desk.until(lambda: len(asked) == 2)
    asked[1].answer(Reply(404, {}, b""))
    desk.until(lambda: "no such user" in line(dialog))


def test_deleting_does_not_wait_and_ends_the_look_up(desk, asked, wire):
    desk.questions.answer = None
    dialog = desk.confirmation("verigator")
    desk.until(lambda: asked)
    QTest.mouseClick(desk.button("Delete", dialog), Qt.MouseButton.LeftButton)
    desk.outcome("Deleted")
    assert len(wire.sent) == 1
    desk.until(lambda: asked[0]._ready.is_set())
    assert "from inside" in str(asked[0]._answer)
    assert note(desk.tab("verigator")) == ""


def test_what_was_known_before_a_deletion_is_not_said_after_it(desk, asked):
    desk.delete("verigator")
    desk.outcome("Deleted")
    desk.questions.answer = Reply(404, {}, b"")
    tab = desk.fill("verigator")
    assert note(tab) == ""
    desk.until(lambda: "No such user" in note(tab))


def test_a_long_answer_leaves_the_buttons_on_the_screen(desk, asked):
    desk.questions.answer = None
    dialog = desk.confirmation("verigator")
    desk.until(lambda: asked)
    asked[0].answer(user(login="w" * 5000))
    desk.until(lambda: "www" in line(dialog))
    desk.until(lambda: dialog.height() >= dialog.minimumSizeHint().height())
    assert dialog.width() < 900
    assert desk.button("Delete", dialog).isVisible()
    area = dialog._area
    assert area.minimumHeight() >= area.widget().heightForWidth(area.viewport().width()) > 0


def test_closing_the_window_ends_the_look_up(desk, asked):
    desk.questions.answer = None
    desk.fill("verigator")
    desk.until(lambda: asked)
    desk.run(desk.window.shut_down())
    desk.until(lambda: asked[0]._ready.is_set())
    assert len(asked) == 1


def test_the_window_stays_alive_while_a_big_answer_is_read(desk, asked, heartbeat):
    desk.questions.answer = user(login="w" * 200_000)
    tab = desk.fill("verigator")
    heartbeat.restart()
    desk.until(lambda: note(tab).startswith("Login name www"))
    assert heartbeat.longest < 0.1


def test_the_confirmation_shows_nobody_but_whom_it_deletes(desk, asked):
    dialog = desk.confirmation("verigator")
    desk.until(lambda: "anna@example.com" in line(dialog))
    tab = desk.tab("verigator")
    desk.questions.answer = user(OTHER, "berta@example.com")
    tab.rows["user_id"].input.setText(OTHER)
    tab.form.look_up(at_once=True)
    assert "Looking" not in line(dialog)
    desk.until(lambda: "berta@example.com" in note(tab))
    assert "anna@example.com" in line(dialog)


@pytest.mark.parametrize("change", ["account", "target"])
def test_what_was_found_elsewhere_is_not_said_of_an_order(desk, asked, change):
    tab = desk.fill("verigator")
    desk.until(lambda: note(tab) == ANNA)
    order = tab._order()
    if change == "account":
        elsewhere = replace(order.account, address="https://two.example.com")
        other = Order.make(order.provider, elsewhere, order.deletion.target)
    else:
        other = Order.make(order.provider, order.account, order.deletion.target | {"user_id": "x"})
    dialog = ConfirmDialog(other, [], tab.form.look, desk.window)
    assert line(dialog) == "Not checked: The provider was not asked."
    dialog.deleteLater()


def test_the_confirmation_keeps_its_answer_when_the_tab_forgets(desk, asked):
    dialog = desk.confirmation("verigator")
    desk.until(lambda: "anna@example.com" in line(dialog))
    desk.tab("verigator").form.look.want(None)
    assert "anna@example.com" in line(dialog)
    desk.tab("verigator").form.look.forget()
    assert "anna@example.com" in line(dialog)
