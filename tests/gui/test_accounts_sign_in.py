"""Accounts of a provider that the app can sign in to: what is asked for, and the button."""

import base64
import json
import time

import msgspec

from gui_app.domain.http import ExchangeFailed, Reply
from gui_app.history.columns import utc_now, utc_text

IDS = {"client_id": "canary-client", "authorization_id": "canary-authorization"}
EITHER = "Access token, or Client ID and Authorization ID"


def jwt(seconds):
    payload = json.dumps({"exp": int(time.time() + seconds)}).encode()
    return f"e30.{base64.urlsafe_b64encode(payload).decode().rstrip('=')}.s"


def note(desk, label, dialog):
    return desk.named(label, dialog).accessibleDescription()


def begin(desk, name="New"):
    dialog = desk.open_accounts()
    desk.click("Add", dialog)
    desk.until(lambda: not dialog._busy)
    desk.type(desk.named("Account name", dialog), name)
    return dialog


def save(desk, dialog):
    desk.click("Save", dialog)
    desk.until(lambda: not dialog._busy)
    return dialog.bar.text.startswith("Saved")


def test_both_ids_will_do_in_place_of_a_token(desk):
    dialog = begin(desk)
    desk.type(desk.named("Client ID", dialog), "canary-client")
    assert not save(desk, dialog)
    assert note(desk, "Access token", dialog) == "Fill in Access token, or Authorization ID"
    desk.type(desk.named("Authorization ID", dialog), "canary-authorization")
    assert "Fill in" not in note(desk, "Access token", dialog)
    assert save(desk, dialog)


def test_a_token_alone_goes_on_being_enough(desk):
    dialog = begin(desk)
    assert not save(desk, dialog)
    assert note(desk, "Access token", dialog) == f"Fill in {EITHER}"
    desk.type(desk.named("Access token", dialog), "pasted-token")
    assert save(desk, dialog)


def stored(desk, name="token", account="Signing"):
    return desk.store.get(f"Deletion Desk/konsign/{account}", name)


def changed(desk, account="Signing"):
    return desk.parts.accounts.get("konsign", account).changed


def test_another_id_does_not_go_on_with_the_token_of_the_old_one(desk):
    desk.add_account("konsign", "Signing", secrets=IDS | {"token": "token-of-company-1"})
    desk.settle()
    dialog = desk.open_accounts()
    desk.type(desk.named("Client ID", dialog), "company-2")
    desk.type(desk.named("Authorization ID", dialog), "authorization-2")
    assert save(desk, dialog)
    assert (stored(desk), stored(desk, "client_id")) == (None, "company-2")
    assert desk.named("Access token", dialog).placeholderText() == ""
    desk.questions.answer = Reply(200, {}, b'{"Token": "token-of-company-2"}')
    desk.click("Sign in now", dialog)
    desk.until(lambda: "Signed in" in dialog.bar.text)
    assert stored(desk) == "token-of-company-2"


def test_a_token_that_was_typed_with_the_ids_stays(desk):
    desk.add_account("konsign", "Signing", secrets=IDS | {"token": "token-of-company-1"})
    desk.settle()
    dialog = desk.open_accounts()
    desk.type(desk.named("Client ID", dialog), "company-2")
    desk.type(desk.named("Access token", dialog), "token-of-company-2")
    assert save(desk, dialog)
    assert stored(desk) == "token-of-company-2"


def test_a_token_is_not_given_up_for_half_of_what_it_takes_to_sign_in(desk):
    desk.add_account("konsign", "Signing", secrets={"token": "pasted"})
    desk.settle()
    dialog = desk.open_accounts()
    desk.type(desk.named("Client ID", dialog), "company-2")
    assert not save(desk, dialog)
    assert note(desk, "Access token", dialog) == "Fill in Access token, or Authorization ID"
    assert stored(desk) == "pasted"


def test_when_credentials_changed_is_kept_and_a_new_token_is_no_change(desk):
    desk.add_account("konsign", "Signing", secrets=IDS)
    desk.settle()
    assert changed(desk) == ""
    dialog = desk.open_accounts()
    desk.questions.answer = Reply(200, {}, b'{"Token": "token-1"}')
    desk.click("Sign in now", dialog)
    desk.until(lambda: "Signed in" in dialog.bar.text)
    desk.type(desk.named("Account name", dialog), "Renamed")
    assert save(desk, dialog)
    assert changed(desk, "Renamed") == ""
    before = utc_text(utc_now())
    desk.type(desk.named("Client ID", dialog), "company-2")
    assert save(desk, dialog)
    at = changed(desk, "Renamed")
    assert before <= at <= utc_text(utc_now())
    desk.type(desk.named("Account name", dialog), "Signing")
    assert save(desk, dialog)
    assert changed(desk) == at
    desk.parts.accounts.keep("konsign", "Signing", {"company_id": "39"})
    assert changed(desk) == at


def test_a_new_account_of_an_old_name_has_other_credentials(desk):
    dialog = begin(desk)
    desk.type(desk.named("Access token", dialog), "pasted-token")
    assert save(desk, dialog)
    assert changed(desk, "New")


def test_while_a_list_runs_its_account_stays_as_it_is(desk, lists, wire):
    wire.answer = None
    lists.read("user_id\nuser-1\nuser-2\nuser-3\n")
    lists.start(2)
    desk.until(lambda: len(wire.sent) == 2)
    dialog = desk.open_accounts("verigator")
    desk.type(desk.named("API username", dialog), "other")
    assert not save(desk, dialog)
    assert "Pause the list" in dialog.bar.text
    assert desk.parts.accounts.get("verigator", "Main").values == {"username": "desk"}
    [run] = desk.parts.batches.runs
    run.pause()
    assert save(desk, dialog)


def test_at_another_address_either_of_them_is_asked_for_again(desk):
    desk.add_account("konsign", "Signing", secrets=IDS)
    desk.settle()
    dialog = desk.open_accounts()
    desk.named("API address", dialog).setText("https://other.example.com")
    assert not save(desk, dialog)
    assert "enter this again" in note(desk, "Access token", dialog)
    for label, value in (("Client ID", "other-1"), ("Authorization ID", "other-2")):
        desk.type(desk.named(label, dialog), value)
    desk.named("Access token", dialog)
    assert save(desk, dialog)


def test_beside_the_account_it_says_that_it_signs_in(desk):
    desk.add_account("konsign", "Signing", secrets=IDS)
    desk.settle()
    assert desk.tab("konsign").access_note.text() == "Signs in by itself"


def test_sign_in_now_says_how_it_went(desk):
    desk.add_account("konsign", "Signing", secrets=IDS)
    desk.settle()
    dialog = desk.open_accounts()
    answer = {"Token": jwt(2 * 3600 + 90)}
    desk.questions.answer = Reply(200, {}, json.dumps(answer).encode())
    desk.click("Sign in now", dialog)
    desk.until(lambda: "Signed in" in dialog.bar.text)
    assert dialog.bar.text == "Signed in. The token expires in 2 h 1 min."
    assert "Saved" in desk.named("Access token", dialog).placeholderText()
    desk.questions.answer = Reply(401, {}, b'{"message": "canary-client is locked"}')
    desk.click("Sign in now", dialog)
    desk.until(lambda: "refused (401)" in dialog.bar.text)
    assert "canary" not in dialog.bar.text
    assert dialog.bar.text.startswith("Signing in failed. The provider refused (401)")
    lost = ExchangeFailed("No answer. Perhaps.", "timed out", left=True, why="No answer.")
    desk.questions.answer = lost
    desk.click("Sign in now", dialog)
    desk.until(lambda: "Signing in failed. No answer." in dialog.bar.text)


def test_what_is_not_saved_is_not_signed_in_with(desk):
    desk.add_account("konsign", "Signing", secrets=IDS)
    desk.settle()
    dialog = desk.open_accounts()
    desk.type(desk.named("Client ID", dialog), "another")
    desk.click("Sign in now", dialog)
    desk.until(lambda: "Save the account first" in dialog.bar.text)
    assert desk.questions.sent == []


def test_without_ids_it_says_what_to_enter(desk):
    desk.add_account("konsign", "Pasted")
    desk.settle()
    dialog = desk.open_accounts()
    desk.click("Sign in now", dialog)
    desk.until(lambda: "Enter and save first" in dialog.bar.text)
    assert desk.questions.sent == []


def test_a_provider_without_a_sign_in_has_no_such_button(desk):
    dialog = desk.open_accounts("verigator")
    assert not dialog._sign_in_now.isVisible()


def test_a_new_address_in_the_provider_file_is_said_beside_the_field(desk):
    konsign = next(p for p in desk.parts.catalog.providers if p.id == "konsign")
    desk.add_account(
        "konsign", "Moved", address="https://old.example.com", default="https://old.example.com"
    )
    desk.settle()
    said = f"changed from https://old.example.com to {konsign.address}"
    assert said in desk.tab("konsign").access_note.text()
    dialog = desk.open_accounts()
    assert note(desk, "API address", dialog) == f"The provider file says {konsign.address} now"
    assert save(desk, dialog)
    assert note(desk, "API address", dialog) == ""
    assert msgspec.json.encode(desk.parts.settings.read("accounts")).count(b"default") == 1
