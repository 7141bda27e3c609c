"""Dates and times on screen: local, in the person's order, never to be misread."""

import time
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from gui_app.ui.moments import clock, day, day_form, minute, moment, took

AT = "2026-03-04T20:38:05.900Z"

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs another time zone")


@pytest.fixture(autouse=True)
def far_away(monkeypatch):
    """A place whose clocks are five and a half hours ahead of UTC."""
    monkeypatch.setenv("TZ", "XXX-5:30")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def speak():
    """Read as people of a language and place do."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize("name", ["en_US", "en_GB", "en_IN", "C"])
def test_in_english_dates_are_iso_since_its_speakers_read_3_4_differently(speak, name):
    speak(name)
    assert moment(AT) == "2026-03-05 02:08:05"
    assert moment(AT, zone=True) == "2026-03-05 02:08:05+05:30"
    assert day(AT) == "2026-03-05"
    assert day_form() == "yyyy-MM-dd"
    assert minute(AT) == "5 Mar 2026 02:08"
    assert minute(AT, year=False) == "5 Mar 02:08"


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("de_DE", "05.03.2026"),
        ("et_EE", "05.03.2026"),
        ("es_ES", "5/3/2026"),
        ("fr_FR", "05/03/2026"),
        ("hi_IN", "5/3/2026"),
    ],
)
def test_in_other_languages_they_are_in_the_order_of_the_place_with_the_whole_year(
    speak, name, date
):
    speak(name)
    assert day(AT) == date
    assert moment(AT) == f"{date} 02:08:05"
    assert moment(AT, zone=True) == f"{date} 02:08:05 +05:30"
    assert minute(AT) == minute(AT, year=False) == f"{date} 02:08"


@pytest.mark.parametrize("name", ["en_US", "de_DE", "hi_IN"])
def test_times_have_24_hours(speak, name):
    speak(name)
    noon = datetime(2026, 3, 4, 12, 0, 9, tzinfo=UTC)
    assert clock(noon) == "17:30"
    assert clock(noon, seconds=True) == "17:30:09"


@pytest.mark.parametrize(
    ("seconds", "english", "german"),
    [(0, "0.0 s", "0,0 s"), (4.06, "4.1 s", "4,1 s"), (59.96, "60.0 s", "60,0 s")],
)
def test_how_long_something_took(speak, seconds, english, german):
    speak("en_US")
    assert took(seconds) == english
    speak("de_DE")
    assert took(seconds) == german


def test_a_day_can_be_written_in_its_form_and_read_again(speak):
    for name in ("en_US", "de_DE", "es_ES", "hi_IN"):
        speak(name)
        assert "yyyy" in day_form()
        assert QLocale().toDate(day(AT), day_form()).toString("yyyyMMdd") == "20260305"
