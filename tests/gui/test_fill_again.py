"""A row's user is filled in again with the account it was sent with, or with none."""

from gui_app.domain.http import Reply

FAILED = Reply(500, {}, b'{"message": "broken"}')


def send_with_main(desk, wire):
    wire.answer = FAILED
    desk.delete("verigator", user_id="anna")
    desk.outcome("Failed")


def test_the_fields_and_the_account_come_back(desk, wire):
    send_with_main(desk, wire)
    desk.add_account("verigator", "Other")
    tab = desk.tab("verigator")
    tab.offer_accounts("Other")
    desk.show("konsign")
    desk.details(0)
    desk.click("Fill in again", desk.window.history)
    assert desk.window.tabs.currentWidget() is tab
    assert tab.rows["user_id"].value == "anna"
    assert tab.chosen.name == "Main"


def test_an_account_that_is_gone_is_not_replaced_by_another(desk, wire):
    send_with_main(desk, wire)
    kept = dict(desk.parts.accounts.get("verigator", "Main").kept)
    desk.add_account("verigator", "Other")
    desk.parts.accounts.remove("verigator", "Main")
    tab = desk.tab("verigator")
    tab.offer_accounts("Other")
    desk.details(0)
    desk.click("Fill in again", desk.window.history)
    assert tab.rows["service_id"].value == kept["service_id"]
    assert tab.chosen is None
    tab.keep_fields()
    assert not desk.parts.accounts.get("verigator", "Other").kept.get("service_id")
