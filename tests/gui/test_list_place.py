"""At which account, and with which kept fields, a list is deleted."""

import pytest
from PySide6.QtWidgets import QMessageBox

from gui_app.domain.http import Reply

IDS = [f"{n:08d}-3f52-4e8b-9a61-c07d5e2b81f4" for n in range(1, 5)]
CSV = "user id\n" + "\n".join(IDS) + "\n"


@pytest.fixture
def left(desk, lists, wire):
    """A list with one user on the wire, left paused."""
    wire.answer = None
    window = lists.read(CSV)
    lists.start(1)
    desk.until(lambda: wire.sent and lists.visible("Pause"))
    desk.click("Pause", window)
    wire.answer = Reply(202, {}, b"")
    wire.sent[0].answer(wire.answer)
    desk.until(lambda: window.run.sending == 0)
    window.close()
    desk.until(lambda: desk.window.lists.window("verigator") is None)
    return lists


def choose_other(desk, lists):
    """Choose another account and another Service ID on the tab, and the button."""
    desk.add_account("verigator", "Other", kept={"service_id": "S2"})
    lists.open()
    lists.settle()


def finish(desk, lists):
    desk.click("Resume", lists.window)
    desk.until(lambda: lists.visible("New list"))
    desk.click("New list", lists.window)
    lists.settle()


def test_a_new_list_is_where_the_tab_was_last(desk, lists):
    window = lists.read(CSV)
    lists.send()
    choose_other(desk, lists)
    assert "account Main" in lists.texts()
    desk.click("New list", window)
    lists.settle()
    assert "account Other" in lists.texts()
    window.open_file(lists.file(CSV))
    lists.settle()
    assert set(lists.column("Service ID")) == {"S2"}


def test_what_a_list_left_over_stays_at_its_account(desk, lists, wire):
    wire.answer = Reply(500, {}, b"{}")
    window = lists.read(CSV)
    lists.send()
    desk.click("Retry failed", window)
    lists.settle()
    choose_other(desk, lists)
    assert "account Main" in lists.texts()
    assert window._preview.draft.plan.account.name == "Main"
    window.open_file(lists.file(CSV))
    lists.settle()
    assert "account Other" in lists.texts()
    assert set(lists.column("Service ID")) == {"S2"}


def test_what_failed_is_tried_again_at_its_account(desk, lists, wire):
    wire.answer = Reply(500, {}, b"{}")
    window = lists.read(CSV)
    lists.send()
    choose_other(desk, lists)
    desk.click("Retry failed", window)
    lists.settle()
    assert "Failed of users.csv: 4 rows" in lists.texts()
    assert "account Main" in lists.texts()
    assert window._preview.draft.plan.account.name == "Main"


def test_after_going_on_a_new_list_has_the_tabs_fields(desk, left):
    left.open()
    desk.click("Go on…", left.window)
    desk.until(lambda: left.visible("Resume"))
    finish(desk, left)
    assert "Service ID: 81213bfd" in left.texts()


def test_after_going_on_at_the_start_a_new_list_has_the_tabs_fields(desk, left):
    desk.restart()
    desk.click("Go on…", desk.dialog(QMessageBox))
    desk.no_dialog()
    desk.until(lambda: desk.window.lists.window("verigator"))
    left.window = desk.window.lists.window("verigator")
    desk.until(lambda: left.visible("Resume"))
    finish(desk, left)
    assert "Service ID: 81213bfd" in left.texts()
