"""What a person may do next, and errors for people."""

import pytest

from gui_app.domain.errors import DeskError, RequestError
from gui_app.domain.http import ExchangeFailed, Request
from gui_app.domain.outcome import SHOWN, Outcome, advice
from gui_app.domain.verification import Found


@pytest.mark.parametrize(
    ("outcome", "status", "words"),
    [
        (Outcome.SENDING, "", "Wait"),
        (Outcome.DELETED, "202", "Nothing more"),
        (Outcome.NOT_FOUND, "404", "typing mistake"),
        (Outcome.REFUSED, "401", "credentials"),
        (Outcome.REFUSED, "403", "credentials"),
        (Outcome.REFUSED, "422", "Correct"),
        (Outcome.REFUSED, "302", "Correct"),
        (Outcome.REFUSED, "", "Correct"),
        (Outcome.FAILED, "500", "again later"),
        (Outcome.FAILED, "401", "again later"),
        (Outcome.NOT_SENT, "", "Nothing left"),
        (Outcome.UNKNOWN, "", "Check at the provider"),
        (Outcome.UNKNOWN, "403", "Check at the provider"),
    ],
)
def test_each_outcome_has_its_advice(outcome, status, words):
    assert words in advice(outcome, status)


@pytest.mark.parametrize("outcome", SHOWN)
def test_no_outcome_is_without_advice(outcome):
    assert advice(outcome, "").endswith(".")


@pytest.mark.parametrize("outcome", [Outcome.DELETED, Outcome.UNKNOWN])
def test_what_was_found_out_since_decides(outcome):
    assert "Nothing more to do." in advice(outcome, "", Found.GONE)
    assert "You can send it again." in advice(outcome, "", Found.STILL_THERE)


@pytest.mark.parametrize("outcome", [Outcome.DELETED, Outcome.UNKNOWN, Outcome.NOT_FOUND])
def test_nobody_is_told_to_just_send_again_what_may_have_worked(outcome):
    assert "You can send it again" not in advice(outcome, "")


def test_an_error_carries_title_message_and_detail():
    error = RequestError("Not sent", "The field is empty.", "user_id")
    assert isinstance(error, DeskError)
    assert (error.title, error.message, error.detail) == (
        "Not sent",
        "The field is empty.",
        "user_id",
    )
    assert str(error) == "Not sent: The field is empty. (user_id)"
    assert str(DeskError("Not sent", "The field is empty.")) == "Not sent: The field is empty."


def test_a_request_does_not_show_its_headers_or_body():
    shown = repr(Request("DELETE", "https://h.example/x", {"A": "canary-1"}, b"canary-2"))
    assert "canary" not in shown
    assert "https://h.example/x" in shown


def test_a_failed_exchange_is_not_repeated_unless_said():
    failure = ExchangeFailed("No answer.", "timeout", left=True)
    assert (failure.left, failure.status, failure.worth_repeating) == (True, None, False)
