"""Forgetting by itself what a person wants to be kept for some days only."""

import asyncio
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import CredentialError, JournalError
from gui_app.domain.outcome import Outcome
from gui_app.history.forget import Age, count, forget
from gui_app.history.journal import Journal
from gui_app.history.sweep import is_due
from gui_app.jobs.retention import RetentionError, forget_after, forget_old
from gui_app.settings import Settings

NOW = datetime(2026, 11, 22, 5, tzinfo=UTC)
KEY = b"k" * 32


async def key():
    return KEY


async def no_key():
    raise CredentialError("The keyring can't be used", "It is locked.")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "history.sqlite3"


@pytest.fixture
def fill(path):
    """Return a function that records a deletion so many days ago."""

    def fill(days, *, done=True):
        with closing(Journal(path, lambda: NOW - timedelta(days=days))) as journal:
            row = journal.add(Deletion("k", "K", "A", "https://k", {"id": f"u{days}"}, f"u{days}"))
            if done:
                journal.finish(row, Result(Outcome.DELETED, "Gone."))

    return fill


def forget_now(path, days, key=key, now=NOW):
    return asyncio.run(forget_old(path, days, key, lambda: now))


def test_what_is_older_is_forgotten_and_the_rest_stays(path, fill):
    for days in (400, 31, 29, 0):
        fill(days)
    assert forget_now(path, 30) == 2
    assert count(path, Age("9999")).rows == 2
    assert b"u400" not in path.read_bytes()
    assert b"u29" in path.read_bytes()
    assert forget_now(path, 30) == 0


def test_nothing_is_forgotten_unless_it_is_wanted(path, fill):
    fill(400)
    fill(1)
    assert forget_now(path, None, no_key) == 0
    assert forget_now(path, 1_000, no_key) == 0
    assert count(path, Age("9999")).rows == 2


def test_an_empty_history_has_nothing_to_forget(path):
    Journal(path).close()
    assert forget_now(path, 1, no_key) == 0


def test_without_the_key_nothing_is_forgotten_and_the_reason_is_told(path, fill):
    fill(400)
    fill(1)
    with pytest.raises(CredentialError, match="It is locked"):
        forget_now(path, 30, no_key)
    assert count(path, Age("9999")).rows == 2


def test_a_clock_that_jumped_forward_forgets_nothing(path, fill):
    fill(3)
    fill(0)
    with pytest.raises(RetentionError, match="2031-11-22, the newest deletion is more than a year"):
        forget_now(path, 30, no_key, NOW.replace(year=2031))
    assert count(path, Age("9999")).rows == 2


def test_a_clock_that_jumped_back_forgets_nothing(path, fill):
    fill(3)
    assert forget_now(path, 1, no_key, NOW.replace(year=1970)) == 0
    assert count(path, Age("9999")).rows == 1


def test_while_a_window_sends_it_waits_for_the_next_start(path, fill):
    fill(400)
    fill(1)
    with closing(Journal(path)) as window:
        window.add(Deletion("k", "K", "A", "https://k", {"id": "x"}, "x"))
        with pytest.raises(JournalError, match="Wait until"):
            forget_now(path, 30)
    assert count(path, Age("9999")).rows == 2


@pytest.mark.parametrize("days", [None, 30])
def test_an_interrupted_sweep_is_made_up_for(path, fill, days):
    fill(5)

    class Stop(Exception):  # noqa: N818 - a fact
        pass

    def stop(*_):
        raise Stop

    with pytest.raises(Stop):
        forget(path, KEY, Age("9999"), stop)
    assert is_due(path)
    assert forget_now(path, days, no_key) == 0
    assert not is_due(path)


@pytest.mark.parametrize(
    ("section", "days"),
    [
        ({}, None),
        ({"forget_after_days": 1}, 1),
        ({"forget_after_days": 36_500}, 36_500),
        ({"forget_after_days": 0}, None),
        ({"forget_after_days": -5}, None),
        ({"forget_after_days": 36_501}, None),
        ({"forget_after_days": True}, None),
        ({"forget_after_days": 1.5}, None),
        ({"forget_after_days": "30"}, None),
        ({"forget_after_days": None}, None),
    ],
)
def test_only_a_sensible_number_of_days_is_obeyed(tmp_path, section, days):
    settings = Settings(tmp_path / "settings.json")
    settings.update("history", lambda saved: saved.update(section))
    assert forget_after(settings) == days
