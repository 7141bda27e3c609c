"""When a batch pauses by itself, and what it says."""

import pytest

from gui_app.domain.deletion import Result
from gui_app.domain.outcome import Outcome
from gui_app.jobs.streak import SAME_FAILURES, Streak

GONE = Result(Outcome.DELETED, "Gone.", 202)


def fails(outcome, http=None, provider=None, message="No."):
    return Result(outcome, message, http, provider)


def reasons(*results):
    streak = Streak()
    return [streak.reason(result) for result in results]


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_account_pauses_at_once(status):
    [reason] = reasons(fails(Outcome.REFUSED, status, message="Who are you"))
    assert reason == (
        f"The provider refused ({status}). Who are you. This is often about the account: check its "
        "credentials and rights under Accounts…, then resume."
    )


def test_the_providers_own_status_decides():
    assert reasons(fails(Outcome.REFUSED, 200, "401")) != [""]
    assert reasons(fails(Outcome.REFUSED, 401, "422")) == [""]


def test_a_provider_that_stays_too_busy_pauses():
    [reason] = reasons(fails(Outcome.FAILED, 429, message="Slow down."))
    assert reason == "The provider is too busy (429). Slow down. Wait a while, then resume."


@pytest.mark.parametrize(
    ("outcome", "status", "words"),
    [
        (Outcome.FAILED, 500, "5 users in a row failed (500)"),
        (Outcome.REFUSED, 422, "5 users in a row were refused (422)"),
        (Outcome.NOT_SENT, None, "5 users in a row could not be sent"),
        (
            Outcome.UNKNOWN,
            None,
            "5 users in a row ended without an answer that can be trusted",
        ),
    ],
)
def test_five_failures_of_a_kind_in_succession_pause(outcome, status, words):
    said = reasons(*[fails(outcome, status, message="No.\nmore")] * SAME_FAILURES)
    assert said[:-1] == [""] * 4
    assert said[-1] == (
        f"{words}, so the rest would probably fare no better. No. Look into it, then resume."
    )


def test_it_goes_on_saying_so_while_they_come_in():
    assert all(reasons(*[fails(Outcome.FAILED, 500)] * 8)[4:])


@pytest.mark.parametrize(
    "other",
    [
        GONE,
        fails(Outcome.NOT_FOUND, 404),
        fails(Outcome.FAILED, 502),
        fails(Outcome.UNKNOWN),
    ],
)
def test_another_ending_between_breaks_the_row(other):
    failure = fails(Outcome.FAILED, 500)
    assert not any(reasons(*[failure] * 4, other, *[failure] * 4))


NOBODY = fails(Outcome.NOT_FOUND, 404)


def test_users_who_are_deleted_never_pause():
    assert not any(reasons(*[GONE] * 50))


def test_if_nobody_is_found_it_asks_once_whether_this_is_the_right_place():
    said = reasons(*[NOBODY] * 50)
    assert [bool(reason) for reason in said] == [False] * 9 + [True] + [False] * 40
    assert said[9].startswith("The provider knows none of the first 10 users.")


def test_where_somebody_was_found_many_may_be_gone_already():
    assert not any(reasons(GONE, *[NOBODY] * 50))


def test_whether_it_asked_is_kept_over_a_reset():
    streak = Streak()
    assert any(streak.reason(NOBODY) for _ in range(10))
    streak.reset()
    assert not any(streak.reason(NOBODY) for _ in range(50))


def test_after_a_reset_it_counts_anew():
    streak = Streak()
    failure = fails(Outcome.FAILED, 500)
    for _ in range(4):
        streak.reason(failure)
    streak.reset()
    assert [bool(streak.reason(failure)) for _ in range(5)] == [False] * 4 + [True]
