"""A deletion in words: each fact on a line, and no text from outside that looks like one."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found, Verification
from gui_app.history.reader import Attempt, Details
from gui_app.history.verifications import Verified
from gui_app.providers import catalog
from gui_app.ui.details_text import (
    advice_on,
    as_text,
    exact,
    facts,
    made_sure,
    status_text,
    tries,
    verified_line,
)

KONSIGN = catalog.read(Path(__file__).parents[3] / "resources" / "providers" / "konsign.toml")
AT = "2026-11-22T10:03:00.000Z"
LATER = "2026-11-22T10:03:04.100Z"
BUSY = Attempt(1, AT, "2026-11-22T10:03:00.800Z", Outcome.FAILED, 503, None, "Busy\nWait.", "503!")
GONE = Attempt(2, "2026-11-22T10:03:02.000Z", LATER, Outcome.NOT_FOUND, 200, "404", "None", "{}")
DETAILS = Details(
    id=17,
    started_at=AT,
    provider="konsign",
    provider_title="Konsign",
    account="Main",
    user="1129 · anna@example.com",
    outcome=Outcome.NOT_FOUND,
    http_status=200,
    provider_status="404",
    message="None",
    batch=12,
    item=3,
    finished_at=LATER,
    address="https://console.konsign.com",
    target={"company_id": "39", "user_id": "1129", "email": "anna@example.com"},
    raw_answer='{\n  "a": 1\n}',
    duration_ms=4100,
    attempts=(BUSY, GONE),
)


pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs another time zone")


@pytest.fixture(autouse=True)
def far_away(monkeypatch):
    """A place whose clocks are five hours ahead of UTC."""
    monkeypatch.setenv("TZ", "XXX-5")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_times_say_how_far_from_utc_they_are():
    assert exact(AT) == "2026-11-22 15:03:00+05:00"


def test_facts():
    assert list(facts(DETAILS, KONSIGN, "")) == [
        "Deletion: 17",
        "Provider: Konsign",
        "Account: Main",
        "API address: https://console.konsign.com",
        "Company ID: 39",
        "User ID: 1129",
        "Email: anna@example.com",
        "List 12, user 3",
        "Started: 2026-11-22 15:03:00+05:00",
        "Finished: 2026-11-22 15:03:04+05:00",
        "Duration: 4.1 s",
        "Tries: 2",
    ]


def test_the_name_of_a_list_is_told_if_it_is_known():
    assert "List 12, user 3: users.csv" in facts(DETAILS, KONSIGN, "users.csv")


def test_without_the_provider_file_fields_go_by_their_names():
    assert "company_id: 39" in facts(DETAILS, None, "")


def test_what_is_not_known_yet_is_left_out():
    sending = replace(
        DETAILS, outcome=Outcome.SENDING, finished_at=None, duration_ms=None, batch=None
    )
    told = "\n".join(facts(sending, KONSIGN, ""))
    assert "Finished" not in told
    assert "Duration" not in told
    assert "List" not in told


def test_each_try_is_a_line():
    assert list(tries(DETAILS)) == [
        "Try 1, 15:03:00: Failed, 503, 0.8 s. Busy",
        "Try 2, 15:03:02: Not found, 404 (HTTP 200), 2.1 s. None",
    ]


def test_a_single_try_says_nothing_that_the_deletion_does_not():
    assert list(tries(replace(DETAILS, attempts=(GONE,)))) == []


def test_a_try_on_its_way_is_told_so():
    running = Attempt(2, AT, None, None, None, None, None, None)
    told = list(tries(replace(DETAILS, attempts=(BUSY, running))))
    assert told[1] == "Try 2, 15:03:00: Sending…"


@pytest.mark.parametrize(
    ("http", "own", "shown"),
    [
        (404, None, "404"),
        (404, "404", "404"),
        (200, "404", "404 (HTTP 200)"),
        (None, "7", "7"),
        (None, None, ""),
    ],
)
def test_status_codes(http, own, shown):
    assert status_text(replace(DETAILS, http_status=http, provider_status=own)) == shown


def test_a_forgotten_deletion_gives_no_advice_but_the_day():
    forgotten = replace(DETAILS, forgotten=True, forgotten_at="2026-12-01T20:00:00.000Z")
    assert advice_on(forgotten) == "Personal details were forgotten on 2026-12-02."


def test_as_text_holds_everything():
    text = as_text(DETAILS, KONSIGN, "users.csv")
    assert text.startswith("Not found: 1129 · anna@example.com\nThe provider knows no such user.")
    assert text.endswith(
        "Tries: 2\n"
        "Status code: 404 (HTTP 200)\n"
        "Message: None\n"
        'Raw answer:\n  {\n    "a": 1\n  }\n'
        "\n"
        "Try 1, 15:03:00: Failed\n"
        "Started: 2026-11-22 15:03:00+05:00\n"
        "Finished: 2026-11-22 15:03:00+05:00\n"
        "Status code: 503\n"
        "Message:\n  Busy\n  Wait.\n"
        "Raw answer: 503!\n"
        "\n"
        "Try 2, 15:03:02: Not found\n"
        "Started: 2026-11-22 15:03:02+05:00\n"
        "Finished: 2026-11-22 15:03:04+05:00\n"
        "Status code: 404 (HTTP 200)\n"
        "Message: None\n"
        "Raw answer: {}\n"
    )


def test_as_text_holds_whole_values():
    long = {"company_id": "9" * 2_000, "user_id": "1", "email": "e" * 2_000}
    text = as_text(
        replace(DETAILS, target=long, user="u" * 2_000, raw_answer="r" * 256_000), KONSIGN, ""
    )
    for value in (*long.values(), "u" * 2_000, "r" * 256_000):
        assert f": {value}\n" in text


@pytest.mark.parametrize("field", ["user", "account", "message", "raw_answer"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0b", "\x85"])
def test_no_text_from_outside_makes_a_line_of_its_own(field, end):
    forged = replace(DETAILS, **{field: f"x{end}Deletion: 1"}, attempts=())
    lines = as_text(forged, KONSIGN, "").splitlines()
    assert [line for line in lines if line.startswith("Deletion:")] == ["Deletion: 17"]


SEEN = Verified(LATER, Verification(Found.STILL_THERE, "Ann\u202e", "Seen.\nOutcome: Deleted"))
PROVEN = Verified("2026-11-22T10:04:00.000Z", Verification(Found.GONE, "", "No such user.", 404))


AT_FIVE = "2026-11-22 15:03:04+05:00"


def test_each_verification_is_a_line():
    details = replace(DETAILS, verifications=(SEEN, PROVEN))
    lines = [
        f"Made sure: Still there, says Ann⟨U+202E⟩, {AT_FIVE}. Seen.⟨U+000A⟩Outcome: Deleted",
        "Made sure: Confirmed gone, 2026-11-22 15:04:00+05:00, by the app. No such user.",
    ]
    assert list(facts(details, KONSIGN, ""))[-2:] == lines
    assert "\n".join(lines) in as_text(details, KONSIGN, "")
    assert not [line for line in facts(DETAILS, KONSIGN, "") if line.startswith("Made sure")]


def test_what_a_person_says_does_not_look_like_what_the_app_proved():
    line = verified_line(Verified(AT, Verification(Found.GONE, "Ann", "")))
    assert line == "Gone, says Ann, 2026-11-22 15:03:00+05:00"


@pytest.mark.parametrize(
    ("found", "advice"), [(Found.GONE, "was confirmed gone"), (Found.STILL_THERE, "still there")]
)
def test_what_was_found_out_comes_before_other_advice(found, advice):
    details = replace(DETAILS, outcome=Outcome.UNKNOWN, found=found, found_at=AT, found_by="")
    assert advice in advice_on(details)
    assert "forgotten" in advice_on(replace(details, forgotten_at=AT))


def test_made_sure_is_what_was_found_out_last():
    row = replace(DETAILS, found=Found.GONE, found_at=AT, found_by="")
    assert made_sure(row) == "Confirmed gone, 2026-11-22 15:03:00+05:00, by the app"
    assert made_sure(DETAILS) == ""


def test_a_step_before_the_deletion_is_done():
    step = replace(BUSY, outcome=Outcome.DONE, message="Deactivated.")
    first, _ = tries(replace(DETAILS, attempts=(step, GONE)))
    assert first.endswith(": Done, 503, 0.8 s. Deactivated.")
