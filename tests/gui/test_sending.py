"""What a person sees of a deletion on its way, and of its end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel

from gui_app.domain.http import ExchangeFailed, Reply
from gui_app.ui.widgets import LinkLabel

GONE = Reply(202, {}, b"")


def test_a_row_appears_at_once_and_says_how_long_it_runs(desk, wire, qtbot):
    wire.answer = None
    desk.delete("verigator")
    assert desk.table()[0][1:6] == [
        "Messente Verigator",
        "Main",
        "38fb335c-025d-45eb-9cf2-d2d4d9f54203",
        "Sending…",
        "",
    ]
    one_cell = {"check_params_cb": lambda first, last, *_: first == last}
    with qtbot.waitSignal(desk.window.history.model.dataChanged, **one_cell):
        desk.until(lambda: "(1 s)" in desk.row(0)[6])
    wire.sent[0].answer(GONE)
    desk.outcome("Deleted")


def test_the_window_stays_usable_meanwhile(desk, wire):
    wire.answer = None
    desk.delete("verigator")
    tab = desk.show("konsign")
    desk.type(tab.rows["user_id"].input, "1129")
    assert tab.rows["user_id"].value == "1129"
    wire.answer = Reply(200, {}, b'{"statuscode": "200", "status": true}')
    desk.delete("konsign")
    desk.outcome("Deleted", 0)
    assert desk.table()[1][4] == "Sending…"


def test_four_are_on_the_wire_and_the_rest_waits(desk, wire):
    wire.answer = None
    for number in range(6):
        desk.delete("konsign", user_id=str(number))
    desk.until(lambda: len(wire.sent) == 4)
    desk.settle()
    assert [row[6].startswith("Waiting for its turn.") for row in desk.table()] == [
        True,
        True,
        False,
        False,
        False,
        False,
    ]
    wire.sent[0].answer(GONE)
    desk.until(lambda: len(wire.sent) == 5)


def test_status_code_message_and_raw_answer_are_told(desk, wire):
    wire.answer = Reply(403, {}, b'{"message": "Not for you"}')
    desk.delete("verigator")
    desk.outcome("Refused")
    pane = desk.details()
    assert desk.named("Status code", pane).text() == "403"
    assert desk.named("Message", pane).toPlainText() == "Not for you"
    assert desk.named("Raw answer", pane).toPlainText() == '{\n  "message": "Not for you"\n}'
    assert desk.table()[0][5:7] == ["403", "Not for you"]
    assert "did not accept the account" in desk.texts(pane)


@pytest.mark.parametrize(("status", "outcome"), [(202, "Deleted"), (403, "Refused")])
def test_a_screen_reader_says_whose_deletion_ended_and_how(
    desk, wire, monkeypatch, status, outcome
):
    said = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(spoken(event))
    )
    wire.answer = Reply(status, {}, b"")
    desk.delete("verigator", user_id="anna")
    desk.until(lambda: any(words.startswith(f"{outcome}: anna. ") for words in said))


def spoken(event) -> str:
    return event.message() if isinstance(event, QAccessibleAnnouncementEvent) else ""


def test_the_body_decides_and_its_own_code_is_told_too(desk, wire):
    wire.answer = Reply(200, {}, b'{"statuscode": "422", "status": false, "message": "No."}')
    desk.delete("konsign")
    desk.outcome("Refused")
    status = desk.named("Status code", desk.details()).text()
    assert status == "422 (HTTP 200)"


@pytest.mark.parametrize(
    ("left", "outcome"), [(False, "Not sent"), (True, "Unknown")], ids=["never left", "left"]
)
def test_without_an_answer_both_sentences_are_told(desk, wire, left, outcome):
    wire.answer = ExchangeFailed("A sentence for people.", "ETECHNICAL", left=left)
    desk.delete("verigator")
    desk.outcome(outcome)
    pane = desk.details()
    assert desk.named("Message", pane).toPlainText() == "A sentence for people.\nETECHNICAL"
    assert "No answer arrived." in desk.texts(pane)
    assert not desk.button("Copy raw answer", pane).isEnabled()
    assert desk.table()[0][6] == "A sentence for people."


MESSAGES = {
    "bold": ("<b>gone</b>", "<b>gone</b>"),
    "picture": ("<img src='http://192.0.2.1/x.png'>", "<img src='http://192.0.2.1/x.png'>"),
    "terminal colour": ("\x1b[31mred", "⟨U+001B⟩[31mred"),
    "right-to-left override": ("de\u202ecba", "de⟨U+202E⟩cba"),
}


@pytest.mark.parametrize(("message", "visible"), MESSAGES.values(), ids=list(MESSAGES))
def test_a_message_is_shown_as_plain_visible_text(desk, wire, message, visible):
    body = b'{"message": "%s"}' % message.encode().replace(b"\x1b", b"\\u001b")
    wire.answer = Reply(404, {}, body)
    desk.delete("verigator")
    desk.outcome("Not found")
    pane = desk.details()
    assert desk.table()[0][6] == visible
    assert desk.named("Message", pane).toPlainText() == visible
    desk.until(lambda: visible in desk.window.bar.text)
    rich = [
        label.text()
        for label in desk.window.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText
        and "<" in label.text()
        and not isinstance(label, LinkLabel)
    ]
    assert not rich


def test_the_end_is_told_in_the_message_bar_too(desk):
    desk.delete("verigator")
    desk.until(lambda: desk.window.bar.text.startswith("Deleted: 38fb335c"))
    desk.click("Dismiss", desk.window.bar)
    assert not desk.window.bar.isVisible()


def test_a_repeat_is_visible_and_counted(demo, seeded):
    target = seeded("verigator", "(429)")
    demo.delete("verigator", **target)
    demo.until(lambda: "Try 2 of 4 follows at" in demo.table()[0][6])
    assert demo.table()[0][4] == "Sending…"
    demo.outcome("Deleted")
    assert "Try 2, " in demo.texts(demo.details())


def test_a_history_that_cant_be_written_sends_nothing_and_says_so(desk, wire, monkeypatch):
    from gui_app.domain.errors import JournalError

    def full(_deletion):
        raise JournalError("The disk is full", "Make some space, then try again.", "ENOSPC")

    monkeypatch.setattr(desk.journal, "add", full)
    desk.click("Delete", desk.confirmation("verigator"))
    desk.until(lambda: "Not sent: 38fb335c" in desk.window.bar.text)
    assert "Make some space, then try again. (ENOSPC)" in desk.window.bar.text
    assert not wire.sent
    assert desk.table() == []


def test_an_account_changed_while_asking_does_not_change_what_is_sent(desk, wire):
    dialog = desk.confirmation("verigator")
    desk.parts.accounts.keep("verigator", "Main", {"service_id": "another"})
    desk.click("Delete", dialog)
    desk.outcome("Deleted")
    assert "/81213bfd-b690-499e-b9d2-8754cb1550e8/users/" in wire.sent[0].request.url


def test_an_unknown_takes_the_place_of_its_sending_and_stays(desk, wire):
    wire.answer = Reply(202, {}, b"<html>")
    desk.delete("verigator", user_id="anna")
    desk.until(lambda: "Unknown: anna" in desk.window.bar.text)
    assert "Sending: anna" not in desk.window.bar.text
    wire.answer = Reply(202, {}, b"")
    desk.delete("verigator", user_id="ben")
    desk.until(lambda: desk.window.bar.text.startswith("Deleted: ben"))
    assert "Unknown: anna" in desk.window.bar.text
