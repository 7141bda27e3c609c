"""Automatic repeats: only where the provider did not act, bounded, and each one visible."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from desk import VERIGATOR, Desk
from raw_server import Server, reply, sends, silence


def busy(status: int = 503, retry_after: str = "0") -> bytes:
    return reply(status, '{"message": "Later."}', f"Retry-After: {retry_after}")


@pytest.fixture(scope="module")
def one_desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    limits = {"connect": 5, "silence": 0.5, "total": 2}
    with Server() as server, Desk(folder / "data", folder / "home", limits=limits) as desk:
        desk.server = server
        desk.ready()
        desk.add_account(VERIGATOR, server.url)
        yield desk


@pytest.fixture
def desk(one_desk):
    """One app for all tests, which leave nothing on the wire."""
    one_desk.server.asked.clear()
    yield one_desk
    assert one_desk.do("look")["rows"][0]["Outcome"] != "Sending…"
    assert one_desk.err == ""


def tries(desk) -> int:
    return len(desk.server.asked)


def test_503_503_202_is_deleted_at_the_third_try(desk):
    desk.server.play = sends(busy(), busy(), reply(202))
    assert desk.outcome(VERIGATOR)["Outcome"] == "Deleted"
    shown = desk.details()["Recorded"]
    assert all(f"Try {number}" in shown for number in (1, 2, 3))
    assert tries(desk) == 3
    assert len({asked.line for asked in desk.server.asked}) == 1


@pytest.mark.parametrize("status", [429, 503])
def test_after_the_fourth_try_it_has_failed(desk, status):
    desk.server.play = sends(busy(status))
    row = desk.outcome(VERIGATOR)
    assert (row["Outcome"], row["Status code"]) == ("Failed", str(status))
    assert tries(desk) == 4


@pytest.mark.parametrize(
    "retry_after",
    ["61", "1000000000", "9" * 400, format_datetime(datetime.now(UTC) + timedelta(hours=1))],
    ids=["61 s", "31 years", "400 digits", "a date in an hour"],
)
def test_a_wait_beyond_a_minute_is_left_to_the_person(desk, retry_after):
    desk.server.play = sends(busy(429, retry_after))
    assert desk.outcome(VERIGATOR)["Outcome"] == "Failed"
    assert tries(desk) == 1


@pytest.mark.parametrize(
    "retry_after",
    ["0", "1", "Wed, 21 Oct 2015 07:28:00 GMT", "soon", "-1", "1e3", "", "\xb2"],
    ids=["0", "1", "a date gone by", "words", "negative", "1e3", "empty", "superscript"],
)
def test_a_short_wait_is_kept_and_nonsense_ignored(desk, retry_after):
    busy_once = f"HTTP/1.1 429 Slow\r\nContent-Length: 0\r\nRetry-After: {retry_after}\r\n\r\n"
    desk.server.play = sends(busy_once.encode("latin-1"), reply(202))
    assert desk.outcome(VERIGATOR)["Outcome"] == "Deleted"
    assert tries(desk) == 2
    wait = desk.server.asked[1].at - desk.server.asked[0].at
    # Qt's timers may be 5 % early.
    assert (wait < 0.9) == (retry_after in ("0", "Wed, 21 Oct 2015 07:28:00 GMT"))


def test_the_coming_try_is_announced(desk):
    desk.server.play = sends(busy(429, "2"), reply(202))
    desk.delete(VERIGATOR)
    seen = desk.until(lambda s: s["rows"][0]["Message"].startswith("Try 2 of 4 follows at "))
    assert "Later." in seen["rows"][0]["Message"]
    assert seen["rows"][0]["Outcome"] == "Sending…"
    assert tries(desk) == 1
    desk.until(lambda s: s["rows"][0]["Outcome"] == "Deleted")


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 500, 502, 504])
def test_other_answers_are_never_repeated(desk, status):
    desk.server.play = sends(busy(status), reply(202))
    assert desk.outcome(VERIGATOR)["Outcome"] in ("Refused", "Not found", "Failed")
    assert tries(desk) == 1


def test_unknown_at_the_second_try_is_not_repeated(desk):
    first = sends(busy())
    desk.server.play = lambda talk, asked: (silence if tries(desk) > 1 else first)(talk, asked)
    assert desk.outcome(VERIGATOR)["Outcome"] == "Unknown"
    assert tries(desk) == 2
