"""Dates as providers write them, and as people read them."""

import time
from datetime import date

import pytest

from gui_app.providers.dates import day, shown


@pytest.fixture
def in_zone(monkeypatch):
    """Return a function that puts this computer into a time zone."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system has one time zone for all programs")

    def put(zone):
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield put
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2017-09-15T06:44:15.274438", date(2017, 9, 15)),
        ("2017-09-15T23:59:59", date(2017, 9, 15)),
        ("2017-09-15 06:44", date(2017, 9, 15)),
        ("2017-09-15", date(2017, 9, 15)),
        ("20170915", date(2017, 9, 15)),
        ("2017-09-15T12:00:00Z", date(2017, 9, 15)),
        ("2017-09-15T12:00:00+02:00", date(2017, 9, 15)),
        ("1505476800", date(2017, 9, 15)),
        ("1505476800.123", date(2017, 9, 15)),
        ("1505476800123", date(2017, 9, 15)),
        ("", None),
        ("soon", None),
        ("2017-13-15", None),
        ("-1505476800", None),
        ("1505476800e99", None),
        ("9" * 400, None),
        ("٢٠١٧-٠٩-١٥", None),
        ("0001-01-01T00:00:00+14:00", None),
    ],
)
def test_the_day_of_a_moment(in_zone, text, found):
    in_zone("UTC")
    assert day(text) == found


def test_a_day_is_that_of_this_place_unless_nobody_knows_the_zone(in_zone):
    in_zone("Pacific/Auckland")
    assert day("2017-09-15T23:30:00Z") == date(2017, 9, 16)
    assert day("1505518200") == date(2017, 9, 16)
    assert day("2017-09-15T23:30:00") == date(2017, 9, 15)


def test_what_people_read():
    assert shown("date", "2017-09-05T06:44:15") == "5 Sep 2017"
    assert shown("text", "2017-09-05T06:44:15") == "2017-09-05T06:44:15"
    assert shown("date", "soon") == "soon"
    assert shown("text", "a\u202eb") == "a⟨U+202E⟩b"
    assert shown("date", "\u202e") == "⟨U+202E⟩"
