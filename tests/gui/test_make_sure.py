"""Making sure that users are gone, on screen: by itself, on demand, for lists."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QRadioButton

from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.http import ExchangeFailed, Reply
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found, Verification
from gui_app.history.forget import forget
from gui_app.jobs.make_sure import WAITS
from gui_app.ui import outcomes
from gui_app.ui.details_copy import CopyButton
from gui_app.ui.resolve import ResolveDialog

SERVICE, USER = "81213bfd-b690-499e-b9d2-8754cb1550e8", "38fb335c-025d-45eb-9cf2-d2d4d9f54203"
SILENT = ExchangeFailed("No answer came in time.", "timeout", left=True)
FOUND = 7


def there(user: str = USER) -> Reply:
    return Reply(200, {}, f'{{"id": "{user}", "id_in_service": "anna@example.com"}}'.encode())


def details(desk):
    return desk.window.history.details


def change_credentials(desk) -> None:
    main = desk.parts.accounts.get("verigator", "Main")
    desk.parts.accounts.save(replace(main, changed="2999-01-01T00:00:00.000Z"), "Main")


def add(desk, user: str = USER, outcome=Outcome.UNKNOWN, **changes) -> int:
    """Record a deletion that has ended; return its row."""
    target = {"service_id": SERVICE, "user_id": user}
    address = desk.parts.accounts.get("verigator", "Main").address
    made = Deletion("verigator", "Messente Verigator", "Main", address, target, user)
    row = desk.journal.add(replace(made, **changes))
    desk.journal.begin_attempt(row)
    desk.journal.finish(row, Result(outcome, "Said.", None, None, None))
    desk.window.history.refresh()
    desk.settle()
    desk.until(lambda: desk.window.history.model.row_of(row) is not None)
    return row


def found(desk, row: int) -> list[Verification]:
    return [each.verification for each in desk.window.history._reader.details(row).verifications]


def copied_text(desk) -> str:
    """Copy the row on show as text."""
    [button] = details(desk).findChildren(CopyButton)
    button.menu().actions()[0].trigger()
    return QGuiApplication.clipboard().text()


def pass_by(desk, count: int) -> None:
    """Let so many waits pass, one after the other."""
    for _ in range(count):
        desk.until(lambda: desk.waits.waiting)
        desk.waits.pass_by()


# By itself


def test_who_was_deleted_is_confirmed_gone(desk):
    desk.delete("verigator")
    desk.outcome("Deleted")
    pass_by(desk, 1)
    desk.until(lambda: "Confirmed gone: " in desk.window.bar.text)
    [exchange] = desk.questions.sent
    assert exchange.request.method == "GET"
    assert exchange.request.url.endswith(f"/v1/service/service/{SERVICE}/users/{USER}")
    desk.until(lambda: desk.row(0)[FOUND] == "Confirmed gone")
    assert "Nothing more to do." in desk.texts(desk.details())


def test_who_is_still_there_is_said_in_plain_words_that_stay(desk):
    desk.questions.answer = there()
    desk.delete("verigator")
    desk.outcome("Deleted")
    pass_by(desk, len(WAITS))
    desk.until(lambda: f"Still there: {USER}" in desk.window.bar.text)
    assert "Some providers take longer" in desk.window.bar.text
    desk.window.bar.say("Something else.")
    assert "Still there" in desk.window.bar.text
    desk.until(lambda: desk.row(0)[FOUND] == "Still there")
    assert desk.row(0)[4] == "Deleted"


def test_while_the_app_makes_sure_it_says_so_and_never_that_all_is_done(desk):
    desk.delete("verigator")
    desk.outcome("Deleted")
    desk.until(lambda: desk.row(0)[FOUND] == "Checking…")
    desk.until(lambda: "The app is making sure, for up to a minute." in desk.texts(desk.details()))
    assert "Nothing more to do" not in desk.texts(details(desk))
    assert "Nothing more to do" not in copied_text(desk)
    pass_by(desk, 1)
    desk.until(lambda: desk.row(0)[FOUND] == "Confirmed gone")
    desk.until(lambda: "The app is making sure" not in desk.texts(details(desk)))
    assert "Nothing more to do" in copied_text(desk)


def test_who_is_still_there_does_not_look_deleted(desk):
    add(desk, "anna", Outcome.DELETED)
    row = add(desk, "ben", Outcome.DELETED)
    desk.journal.verify(row, Verification(Found.STILL_THERE, "", ""))
    desk.window.history.refresh()
    desk.until(lambda: desk.row(0)[FOUND] == "Still there")
    model = desk.window.history.model
    icons = [
        [model.index(row, column).data(Qt.ItemDataRole.DecorationRole) for column in (4, FOUND)]
        for row in (0, 1)
    ]
    warning = outcomes.icon(Outcome.DELETED, Found.STILL_THERE).cacheKey()
    deleted = outcomes.icon(Outcome.DELETED).cacheKey()
    assert warning != deleted
    assert [each and each.cacheKey() for each in icons[0]] == [warning, warning]
    assert [each and each.cacheKey() for each in icons[1]] == [deleted, None]
    texts = desk.texts(desk.details())
    assert "⚠ Still there: ben" in texts
    assert "Outcome: Deleted. The user was still there afterwards." in texts
    assert "Deleted: ben" not in texts + copied_text(desk)


def test_where_nobody_can_be_asked_the_row_says_so(desk):
    add(desk, outcome=Outcome.REFUSED, provider="konsign")
    add(desk, outcome=Outcome.DELETED, provider="konsign")
    assert [row[FOUND] for row in desk.table()] == ["Can't be asked", ""]
    cell = desk.window.history.model.index(0, FOUND)
    muted = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
    assert cell.data(Qt.ItemDataRole.ForegroundRole).color() == muted
    words = "Nothing more to do. This provider can't be asked whether the user is gone."
    assert words in desk.texts(desk.details())


def test_what_could_not_be_made_sure_of_is_told_with_what_to_do(desk):
    desk.questions.answer = Reply(500, {}, b"")
    desk.delete("verigator")
    desk.outcome("Deleted")
    pass_by(desk, len(WAITS))
    desk.until(lambda: "Could not make sure of" in desk.window.bar.text)
    desk.until(lambda: desk.row(0)[FOUND] == "")
    assert "The provider failed (500)." in desk.window.bar.text
    assert "choose the deletion in the history" in desk.window.bar.text
    assert desk.row(0)[FOUND] == ""


def test_other_outcomes_are_not_followed(desk):
    desk.wire.answer = Reply(403, {}, b"")
    desk.delete("verigator")
    desk.outcome("Refused")
    desk.wire.answer = Reply(200, {}, b'{"statuscode": "200", "status": true, "message": "Gone."}')
    desk.delete("konsign")  # which can't be asked
    desk.outcome("Deleted")
    assert desk.waits.waiting == []


def test_quitting_while_it_waits_leaves_the_row_for_later(desk):
    desk.delete("verigator")
    desk.outcome("Deleted")
    desk.until(lambda: desk.waits.waiting)
    desk.restart()
    desk.until(lambda: desk.row(0)[4] == "Deleted")
    assert desk.row(0)[FOUND] == ""
    assert desk.questions.sent == []
    desk.click("Make sure", desk.details())
    desk.until(lambda: desk.row(0)[FOUND] == "Confirmed gone")


def test_with_other_credentials_it_is_not_asked_by_itself(desk):
    desk.wire.answer = None
    desk.delete("verigator")
    change_credentials(desk)
    desk.wire.sent[-1].answer(Reply(202, {}, b""))
    desk.until(lambda: "Could not make sure of" in desk.window.bar.text)
    assert "were changed since this deletion" in desk.window.bar.text
    assert desk.questions.sent == []


def test_what_was_to_be_kept_in_mind_goes_when_it_is_found_out(desk):
    """As long as nobody knows, the message stays; later ones about other users stay too."""
    for _ in range(2):
        desk.wire.answer = SILENT
        desk.delete("verigator", user_id=f"user-{desk.window.history.model.rowCount()}")
        desk.outcome("Unknown")
    desk.window.bar.say("Something else.")
    assert desk.window.bar.text.count("Unknown: ") == 2
    desk.click("Resolve…", desk.details())
    dialog = desk.dialog(ResolveDialog)
    desk.until(lambda: dialog.ask.isEnabled())
    desk.click("Ask the provider", dialog)
    desk.until(lambda: "Confirmed gone: 1" in desk.texts(dialog))
    desk.click("Close", dialog)
    desk.until(lambda: "Confirmed gone: user-1" in desk.window.bar.text)
    assert "Unknown: user-1" not in desk.window.bar.text
    assert "Unknown: user-0" in desk.window.bar.text


def test_who_was_still_there_and_is_gone_now_is_not_said_to_be_there(desk):
    desk.questions.answer = there()
    desk.delete("verigator")
    desk.outcome("Deleted")
    pass_by(desk, len(WAITS))
    desk.until(lambda: "Still there: " in desk.window.bar.text)
    desk.questions.answer = Reply(404, {}, b"")
    desk.click("Make sure", desk.details())
    desk.until(lambda: "Confirmed gone: " in desk.window.bar.text)
    assert "Still there" not in desk.window.bar.text


# The warning before the same user is deleted again


@pytest.mark.parametrize(
    ("outcome", "what", "words"),
    [
        (Outcome.DELETED, Found.GONE, "deleted already"),
        (Outcome.UNKNOWN, Found.GONE, "sent for deletion already"),
        (Outcome.DELETED, Found.STILL_THERE, "deleted already"),
        (Outcome.UNKNOWN, None, "the outcome is unknown"),
        (Outcome.DELETED, None, "was deleted already"),
    ],
)
def test_the_warning_knows_what_was_found_out(desk, outcome, what, words):
    row = add(desk, outcome=outcome)
    if what:
        desk.journal.verify(row, Verification(what, "Eva", ""))
    dialog = desk.confirmation("verigator")
    [warning] = [t for t in desk.texts(dialog).split("\n") if "This user was" in t]
    assert words in warning
    said = {Found.GONE: "; gone on ", Found.STILL_THERE: "; still there on ", None: "."}
    assert said[what] in warning
    assert warning.endswith(", says Eva.") == (what is not None)


# On demand


def test_who_was_deleted_can_be_made_sure_of_at_any_time(desk):
    row = add(desk, outcome=Outcome.DELETED)
    desk.questions.answer = there()
    desk.click("Make sure", desk.details())
    desk.until(lambda: "Still there: " in desk.window.bar.text)
    desk.questions.answer = Reply(404, {}, b"")
    desk.click("Make sure", desk.details())
    desk.until(lambda: "Confirmed gone: " in desk.window.bar.text)
    assert [f.found for f in found(desk, row)] == [Found.STILL_THERE, Found.GONE]


def test_several_are_made_sure_of_together(desk):
    rows = [add(desk, f"user-{n}", Outcome.DELETED) for n in range(6)]
    add(desk, "refused", Outcome.REFUSED)
    desk.window.history.table.selectAll()
    desk.window.history.table.selectionModel().setCurrentIndex(
        desk.window.history.model.index(1, 0),
        desk.window.history.table.selectionModel().SelectionFlag.NoUpdate,
    )
    desk.click("Make sure", details(desk))
    desk.until(lambda: "Confirmed gone: 6." in desk.window.bar.text)
    assert len(desk.questions.sent) == 6
    assert all(found(desk, row) for row in rows)


@pytest.fixture
def silent(desk):
    """Six rows that are being made sure of; the provider has answered about two of them."""
    rows = [add(desk, f"user-{n}", Outcome.DELETED) for n in range(6)]
    answered = desk.questions.__call__

    def answer(request, lane=None):
        desk.questions.answer = Reply(404, {}, b"") if len(desk.questions.sent) < 2 else None
        return answered(request, lane)

    desk.parts.asking._exchange = answer
    desk.details()
    desk.window.history.table.selectAll()
    desk.click("Make sure", details(desk))
    desk.until(lambda: desk.window.bar.text == "Asking the provider: 2 of 6")
    desk.until(lambda: len(desk.questions.sent) == 6)
    return rows


def test_making_sure_of_several_says_how_far_it_is_and_can_be_stopped(desk, silent):
    desk.window.history.table.selectRow(3)
    desk.settle()
    desk.click("Stop making sure", details(desk))
    desk.until(lambda: "Stopped" in desk.window.bar.text)
    assert desk.window.bar.text == "Stopped. Not asked about: 4. Confirmed gone: 2."
    assert sum(bool(found(desk, row)) for row in silent) == 2
    desk.until(lambda: all(e._ready.is_set() for e in desk.questions.sent))
    assert desk.button("Make sure", details(desk)).isEnabled()


def test_a_message_that_comes_meanwhile_is_not_replaced(desk, silent):
    desk.window.bar.say("Something else.")
    desk.questions.sent[2].answer(Reply(404, {}, b""))
    desk.until(lambda: sum(bool(found(desk, row)) for row in silent) == 3)
    desk.settle()
    assert desk.window.bar.text == "Something else."
    desk.click("Stop making sure", details(desk))


def test_quitting_while_several_are_made_sure_of_is_no_mistake(desk, silent):
    desk.run(desk.window.shut_down())
    desk.after_close()
    desk.open()
    assert [bool(found(desk, row)) for row in silent].count(True) == 2


def test_who_can_not_be_asked_about_any_more_is_recorded_by_hand(desk):
    row = add(desk, outcome=Outcome.DELETED)
    change_credentials(desk)
    desk.click("Make sure", desk.details())
    dialog = desk.dialog(ResolveDialog)
    desk.until(lambda: dialog.record.isEnabled())
    assert "were changed since this deletion" in desk.texts(dialog)
    assert not dialog.ask.isEnabled()
    fill(desk, dialog, "The user is gone")
    desk.click("Record", dialog)
    desk.no_dialog()
    assert desk.questions.sent == []
    assert [f.by for f in found(desk, row)] == ["Eva Maria"]
    desk.until(lambda: desk.row(0)[FOUND] == "Gone, says Eva Maria")


def test_only_what_makes_sense_is_offered(desk):
    offered = {}
    for provider, outcome in (
        ("verigator", Outcome.DELETED),
        ("verigator", Outcome.UNKNOWN),
        ("verigator", Outcome.REFUSED),
        ("konsign", Outcome.DELETED),
        ("konsign", Outcome.UNKNOWN),
    ):
        add(desk, outcome=outcome, provider=provider)
        sure = desk.details().sure
        action = sure.action
        assert (action.text(), action.isVisible()) == (sure.text(), not sure.isHidden())
        offered[provider, outcome.value] = sure.text() if sure.isVisible() else None
    assert offered == {
        ("verigator", "deleted"): "Make sure",
        ("verigator", "unknown"): "Resolve…",
        ("verigator", "refused"): None,
        ("konsign", "deleted"): "Resolve…",
        ("konsign", "unknown"): "Resolve…",
    }


def test_the_table_s_menu_does_the_same(desk):
    add(desk, outcome=Outcome.DELETED)
    desk.details()
    [action] = [a for a in desk.window.history.table.actions() if a.text() == "Make sure"]
    action.trigger()
    desk.until(lambda: desk.row(0)[FOUND] == "Confirmed gone")


def test_a_forgotten_one_can_not_be_resolved_and_it_says_why(desk):
    row = add(desk)
    forget(desk.folder.history, b"k" * 32, [row], lambda *_: None)
    desk.window.history.refresh()
    desk.settle()
    sure = desk.details().sure
    desk.until(lambda: not sure.isEnabled())
    assert sure.toolTip() == sure.accessibleDescription() != ""


# Resolve


@pytest.fixture
def resolve(desk):
    """Open the dialog for the first row, or for all."""

    def resolve(*, everything: bool = False) -> ResolveDialog:
        pane = desk.details()
        if everything:
            desk.window.history.table.selectAll()
        desk.click("Resolve…", pane)
        dialog = desk.dialog(ResolveDialog)
        desk.until(lambda: dialog.record.isEnabled() or not dialog.record.isVisible())
        return dialog

    return resolve


def fill(desk, dialog, choice: str, name: str = "Eva Maria", note: str = "") -> None:
    desk.named(choice, dialog, QRadioButton).setChecked(True)
    desk.type(desk.named("Your name", dialog, QLineEdit), name)
    desk.type(desk.named("How do you know?", dialog, QLineEdit), note)


def test_the_provider_is_asked_what_became_of_an_unknown_one(desk, resolve):
    row = add(desk)
    dialog = resolve()
    assert USER in desk.texts(dialog)
    desk.click("Ask the provider", dialog)
    desk.until(lambda: "Confirmed gone: 1" in desk.texts(dialog))
    assert not dialog.record.isVisible()
    desk.click("Close", dialog)
    desk.until(lambda: desk.row(0)[FOUND] == "Confirmed gone")
    assert desk.row(0)[4] == "Unknown"
    [one] = found(desk, row)
    assert (one.found, one.by, one.http_status) == (Found.GONE, "", 404)
    assert "Confirmed gone: " in desk.window.bar.text
    assert "Nothing more to do." in desk.texts(details(desk))


def test_who_is_still_there_may_be_sent_again(desk, resolve):
    add(desk)
    desk.questions.answer = there()
    dialog = resolve()
    desk.click("Ask the provider", dialog)
    desk.until(lambda: "Still there: 1" in desk.texts(dialog))
    desk.click("Close", dialog)
    desk.until(lambda: "You can send it again." in desk.texts(details(desk)))


def test_what_a_person_found_out_is_recorded_with_name_and_note(desk, resolve):
    row = add(desk)
    dialog = resolve()
    fill(desk, dialog, "The user is gone", note="Asked Ben on the phone")
    desk.click("Record", dialog)
    desk.no_dialog()
    assert found(desk, row) == [Verification(Found.GONE, "Eva Maria", "Asked Ben on the phone")]
    assert desk.questions.sent == []
    desk.until(lambda: "Eva Maria" in desk.texts(details(desk)))


def test_the_name_is_remembered(desk, resolve):
    add(desk)
    dialog = resolve()
    fill(desk, dialog, "The user is still there")
    desk.click("Record", dialog)
    desk.no_dialog()
    desk.restart()
    desk.until(lambda: desk.row(0)[FOUND] == "Still there, says Eva Maria")
    assert desk.named("Your name", resolve(), QLineEdit).text() == "Eva Maria"


@pytest.mark.parametrize("choice", [None, "The user is gone"])
@pytest.mark.parametrize("name", ["", "   ", "x" * 101])
def test_without_choice_or_name_nothing_is_recorded(desk, resolve, choice, name):
    row = add(desk)
    dialog = resolve()
    if choice:
        desk.named(choice, dialog, QRadioButton).setChecked(True)
    desk.named("Your name", dialog, QLineEdit).setText(name)
    desk.click("Record", dialog)
    desk.until(lambda: dialog.record.isEnabled())
    assert dialog.isVisible()
    assert "⚠" in desk.texts(dialog)
    assert ("Choose what you found out." in desk.texts(dialog)) == (choice is None)
    assert found(desk, row) == []


def test_a_provider_that_can_not_be_asked_leaves_the_person(desk, resolve):
    add(desk, provider="konsign", provider_title="Konsign")
    dialog = resolve()
    assert not dialog.ask.isEnabled()
    assert "Konsign can't be asked about a user." in desk.texts(dialog)
    fill(desk, dialog, "The user is gone")
    desk.click("Record", dialog)
    desk.no_dialog()
    desk.until(lambda: desk.row(0)[FOUND] == "Gone, says Eva Maria")
    assert "Gone, says Eva Maria: " in desk.window.bar.text


def test_an_account_with_another_address_is_not_asked(desk, resolve):
    add(desk, address="https://old.example.com")
    dialog = resolve()
    desk.until(lambda: "has another API address now" in desk.texts(dialog))
    assert not dialog.ask.isEnabled()
    assert "https://old.example.com" in desk.texts(dialog)


def test_several_are_worked_through(desk, resolve):
    """Who the provider says nothing about is left for the person."""
    asked = [add(desk, f"user-{n}") for n in range(3)]
    mute = [add(desk, f"{n}", provider="konsign", provider_title="Konsign") for n in range(2)]
    forgotten = add(desk, "forgotten")
    forget(desk.folder.history, b"k" * 32, [forgotten], lambda *_: None)
    desk.window.history.refresh()
    desk.settle()
    desk.window.history.table.selectRow(2)
    desk.window.history.table.selectAll()
    desk.until(lambda: details(desk).sure.isEnabled())
    desk.click("Resolve…", details(desk))
    dialog = desk.dialog(ResolveDialog)
    desk.until(lambda: dialog.ask.isEnabled())
    assert "What became of these 5 users?" in desk.texts(dialog)
    assert "Forgotten, and left as they are: 1" in desk.texts(dialog)
    desk.click("Ask the provider", dialog)
    desk.until(lambda: "Confirmed gone: 3" in desk.texts(dialog))
    assert "What became of these 2 users?" in desk.texts(dialog)
    assert len(desk.questions.sent) == 3
    fill(desk, dialog, "The users are still there")
    desk.click("Record", dialog)
    desk.no_dialog()
    assert [found(desk, row)[0].by for row in asked] == ["", "", ""]
    assert [found(desk, row)[0].found for row in mute] == [Found.STILL_THERE] * 2
    assert "Confirmed gone: 3, still there: 2" in desk.window.bar.text


def test_what_says_nothing_stays_for_the_person_and_for_another_question(desk, resolve):
    row = add(desk)
    desk.questions.answer = Reply(401, {}, b"")
    dialog = resolve()
    desk.click("Ask the provider", dialog)
    desk.until(lambda: "(401)" in desk.texts(dialog))
    desk.until(lambda: dialog.ask.isEnabled())
    assert found(desk, row) == []
    fill(desk, dialog, "The user is still there")
    desk.click("Record", dialog)
    desk.no_dialog()
    assert [f.by for f in found(desk, row)] == ["Eva Maria"]


def test_closing_while_the_provider_is_silent_asks_no_more(desk, resolve):
    row = add(desk)
    desk.questions.answer = None
    dialog = resolve()
    desk.click("Ask the provider", dialog)
    desk.until(lambda: desk.questions.sent)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.no_dialog()
    desk.until(lambda: desk.questions.sent[0]._ready.is_set())
    assert found(desk, row) == []


def test_each_input_of_the_dialog_has_its_label_as_name(desk, resolve, spoken_name):
    add(desk)
    dialog = resolve()
    names = {spoken_name(w) for w in dialog.findChildren(QLineEdit) if w.isVisible()}
    assert names == {"Your name", "How do you know?"}


def test_the_dialog_goes_when_the_window_is_closed(desk, resolve):
    add(desk)
    desk.questions.answer = None
    desk.click("Ask the provider", resolve())
    desk.until(lambda: desk.questions.sent)
    desk.run(desk.window.shut_down())
    assert isinstance(desk.window, QDialog) is False
    desk.after_close()


# Lists


def test_a_list_says_how_many_are_confirmed_gone(desk, lists):
    answers = {"user-2": there("user-2")}
    answered = desk.questions.__call__

    def answer(request, lane=None):
        desk.questions.answer = answers.get(request.url.rpartition("/")[2], Reply(404, {}, b""))
        return answered(request, lane)

    desk.parts.asking._exchange = answer
    lists.read("user_id\nuser-1\nuser-2\nuser-3\n")
    lists.send()
    desk.until(lambda: "Making sure…" in lists.texts())
    desk.until(lambda: "still there: 1" in lists.texts() or (desk.waits.pass_by() and False))
    desk.until(lambda: "Confirmed gone: 2, still there: 1" in lists.texts())
    desk.until(lambda: lists.visible("Make sure"))
    answers.clear()
    desk.click("Make sure", lists.window)
    desk.until(lambda: lists.visible("Stop making sure"))
    pass_by(desk, 1)
    desk.until(lambda: "Confirmed gone: 3" in lists.texts())
    desk.until(lambda: not lists.visible("Stop making sure"))
    assert not lists.visible("Make sure")


def test_making_sure_of_a_list_can_be_stopped(desk, lists):
    lists.read("user_id\nuser-1\nuser-2\n")
    lists.send()
    desk.until(lambda: lists.visible("Stop making sure"))
    desk.click("Stop making sure", lists.window)
    desk.until(lambda: lists.visible("Make sure"))
    assert "Not made sure of: 2" in lists.texts()
    assert desk.questions.sent == []


def test_a_list_at_a_provider_that_can_not_be_asked_says_nothing_of_it(desk, lists):
    desk.wire.answer = Reply(200, {}, b'{"statuscode": "200", "status": true, "message": "Gone."}')
    lists.read("company_id,user_id,email\n39,1,a@example.com\n", "konsign")
    lists.send()
    assert "ade sure" not in lists.texts()
    assert not lists.visible("Make sure")
