"""The first-run page, the status line and what is said where there is nothing yet."""

import sys
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from gui_app.domain.batch import BatchState
from gui_app.domain.http import Reply
from gui_app.ui import first_run, help_menu, status
from gui_app.ui.accounts_dialog import AccountsDialog
from gui_app.ui.help_window import HelpWindow


@pytest.fixture
def new(bare_desk):
    bare_desk.open()
    return bare_desk


def on_show(desk) -> bool:
    return desk.window.first.page.isVisible()


def test_who_has_nothing_yet_is_told_what_to_do_first(new):
    assert on_show(new)
    assert not new.window.history.isVisible()
    for text in ("Add an account…", "Try the demo", "Read the manual"):
        assert new.button(text).isEnabled()


def test_an_account_sends_the_page_away(new):
    new.click("Add an account…")
    new.dialog(AccountsDialog).reject()
    new.no_dialog()
    new.until(lambda: not new.window.tabs.current()._asking)
    assert on_show(new)
    new.add_account("konsign")
    assert not on_show(new)
    assert new.window.history.isVisible()


def test_whoever_has_accounts_or_a_history_does_not_see_it(desk):
    assert not on_show(desk)
    desk.delete("verigator")
    desk.outcome("Deleted")
    for tab in desk.window.all_tabs():
        for account in desk.parts.accounts.list(tab.provider.id):
            desk.parts.accounts.remove(tab.provider.id, account.name)
    desk.window.offer_accounts()
    assert not on_show(desk)


def test_help_brings_it_back_and_the_search_sends_it_away(desk):
    desk.window.first.enter()
    assert on_show(desk)
    desk.click("Show the history")
    assert not on_show(desk)
    desk.window.first.enter()
    desk.window.menus._search()
    assert not on_show(desk)
    assert QApplication.focusWidget() is desk.window.history.search


def test_a_deletion_sends_it_away(desk):
    desk.window.first.enter()
    desk.delete("verigator")
    desk.outcome("Deleted")
    assert not on_show(desk)


def test_the_manual_opens_from_it(new):
    new.click("Read the manual")
    assert new.window.findChild(HelpWindow).page.source().fileName() == "start.md"


def test_the_demo_is_started_as_a_program_of_its_own(new, monkeypatch):
    begun = []

    def start(program, arguments, folder):
        begun.append((program, arguments, folder))
        return True, 1

    monkeypatch.setattr(first_run.QProcess, "startDetached", start)
    new.click("Try the demo")
    [(program, arguments, _)] = begun
    assert (program, arguments) == (sys.executable, ["-m", "gui_app", "--demo"])
    assert new.window.bar.text == ""


def test_a_demo_that_does_not_start_is_told(new, monkeypatch):
    monkeypatch.setattr(help_menu, "start_demo", lambda: False)
    new.click("Try the demo")
    assert "The demo could not be started" in new.window.bar.text


def test_a_frozen_app_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert first_run.demo_command() == (sys.executable, ["--demo"], "")


def test_who_finds_nothing_can_show_everything_again(desk):
    desk.delete("verigator")
    desk.outcome("Deleted")
    desk.window.history.search.setText("nobody")
    desk.until(lambda: desk.window.history.model.rowCount() == 0)
    desk.click("Show all deletions")
    desk.until(lambda: desk.window.history.model.rowCount() == 1)
    assert desk.window.history.search.text() == ""
    assert "Show all deletions" not in desk.texts()


# The status line


def now(desk) -> str:
    return desk.window.statusBar().now.text()


def test_the_status_line_says_that_nothing_goes_on_and_where_credentials_are(desk):
    assert now(desk) == "Nothing is being sent."
    assert desk.window.statusBar().credentials.text().startswith("Credentials: ")


def test_it_says_what_is_being_sent(desk, wire):
    wire.answer = None
    desk.delete("verigator")
    desk.until(lambda: now(desk) == "Sending 1 deletion…")
    wire.sent[0].answer(Reply(202, {}, b""))
    desk.until(lambda: "Sending" not in now(desk))


def test_what_has_an_outcome_is_not_being_sent(desk, wire):
    line = desk.window.statusBar()
    line._timer.stop()
    wire.answer = None
    desk.delete("verigator")
    desk.until(lambda: now(desk) == "Sending 1 deletion…")
    wire.sent[0].answer(Reply(404, {}, b""))
    desk.outcome("Not found")
    assert "Sending" not in now(desk)


def test_it_says_what_is_made_sure_of(desk):
    desk.delete("verigator")
    desk.outcome("Deleted")
    desk.until(lambda: now(desk) == "Making sure of 1 deletion…")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (BatchState.RUNNING, "List users.csv: 12 of 1,250"),
        (BatchState.PAUSED, "List users.csv is paused: 12 of 1,250"),
    ],
)
def test_it_says_how_far_a_list_is(desk, monkeypatch, state, words):
    head = SimpleNamespace(id=1, source="users.csv", total=1250)
    run = SimpleNamespace(head=head, done=12, state=state)
    monkeypatch.setattr(desk.window.lists, "under_way", lambda: [run])
    desk.window.statusBar().look()
    assert now(desk) == words


def test_beginning_and_end_are_announced_and_not_each_number(desk, wire, monkeypatch):
    said = []
    monkeypatch.setattr(
        status.QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    line = desk.window.statusBar()
    wire.answer = None
    desk.delete("verigator")
    desk.until(lambda: "Sending 1 deletion…" in said)
    monkeypatch.setattr(type(desk.parts.sender), "running", 2)
    line.look()
    assert now(desk) == "Sending 2 deletions…"
    monkeypatch.undo()
    assert said.count("Sending 2 deletions…") == 0
    wire.sent[0].answer(Reply(202, {}, b""))


def test_it_is_a_status_bar_for_screen_readers(desk):
    role = QAccessible.queryAccessibleInterface(desk.window.statusBar()).role()
    assert role == QAccessible.Role.StatusBar


def test_a_long_status_does_not_widen_the_window(desk):
    line = desk.window.statusBar()
    before = desk.window.minimumSizeHint().width()
    line.now.setText("word " * 500)
    assert desk.window.minimumSizeHint().width() == before


def test_on_a_small_screen_the_window_scrolls_and_stays_on_it(desk):
    content = desk.window.centralWidget()
    needed = content.widget().minimumSizeHint()
    assert content.minimumSizeHint().width() <= desk.window.screen().availableSize().width()
    content.setMinimumSize(1, 1)
    desk.window.setMinimumSize(1, 1)
    desk.window.resize(needed.width() - 200, needed.height() - 100)
    desk.until(lambda: content.horizontalScrollBar().maximum() > 0)
    assert content.verticalScrollBar().maximum() > 0


def test_where_there_is_room_nothing_scrolls(desk):
    content = desk.window.centralWidget()
    desk.window.bar.say("A long sentence. " * 30)
    needed = content.widget().minimumSizeHint()
    around = desk.window.size() - content.size()
    desk.window.resize(needed.width() + around.width(), needed.height() + around.height() + 4)
    desk.until(lambda: content.height() <= needed.height() + 4)
    assert content.verticalScrollBar().maximum() == 0


def test_the_keyboard_begins_at_the_first_step(new):
    new.restart()
    assert QApplication.focusWidget() is new.window.first.page.account


def test_the_keyboard_begins_at_the_first_empty_field(desk):
    desk.restart()
    rows = list(desk.window.tabs.current().rows.values())
    assert QApplication.focusWidget() is rows[0].input


def test_the_keyboard_stays_where_somebody_has_begun(desk):
    other = list(desk.window.tabs.current().rows.values())[1].input
    other.setFocus()
    desk.window.offer_accounts()
    assert QApplication.focusWidget() is other
