"""Forgetting by itself what a person wants to be kept for some days only."""

import asyncio
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from gui_app.domain.batch import Batch, Item
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import CredentialError, JournalError
from gui_app.domain.outcome import Outcome
from gui_app.history.forget import Age, Forgotten, count, forget
from gui_app.history.journal import Journal
from gui_app.history.sweep import is_due
from gui_app.jobs.retention import RetentionError, forget_after, forget_old, sweep_left
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
    with closing(Journal(path)) as journal:
        return asyncio.run(forget_old(journal, days, key, lambda: now))


def sweep_now(path):
    with closing(Journal(path)) as journal:
        asyncio.run(sweep_left(journal))


def test_what_is_older_is_forgotten_and_the_rest_stays(path, fill):
    for days in (400, 31, 29, 0):
        fill(days)
    assert forget_now(path, 30) == Forgotten(2, 0)
    assert count(path, Age("9999")).rows == 2
    assert b"u400" not in path.read_bytes()
    assert b"u29" in path.read_bytes()
    assert forget_now(path, 30) == Forgotten(0, 0)


def test_nothing_is_forgotten_unless_it_is_wanted(path, fill):
    fill(400)
    fill(1)
    assert forget_now(path, None, no_key) == Forgotten(0, 0)
    assert forget_now(path, 1_000, no_key) == Forgotten(0, 0)
    assert count(path, Age("9999")).rows == 2


def test_an_empty_history_has_nothing_to_forget(path):
    Journal(path).close()
    assert forget_now(path, 1, no_key) == Forgotten(0, 0)


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
    assert forget_now(path, 1, no_key, NOW.replace(year=1970)) == Forgotten(0, 0)
    assert count(path, Age("9999")).rows == 1


def test_while_a_window_sends_it_waits_for_the_next_start(path, fill):
    fill(400)
    fill(1)
    with closing(Journal(path)) as window:
        window.add(Deletion("k", "K", "A", "https://k", {"id": "x"}, "x"))
        with pytest.raises(JournalError, match="Wait until"):
            forget_now(path, 30)
    assert count(path, Age("9999")).rows == 2


def test_an_interrupted_sweep_is_made_up_for_without_a_key(path, fill):
    fill(5)

    class Stop(Exception):  # noqa: N818 - a fact
        pass

    def stop(*_):
        raise Stop

    with pytest.raises(Stop):
        forget(path, KEY, Age("9999"), stop)
    assert is_due(path)
    with closing(Journal(path)) as window:
        window.add(Deletion("k", "K", "A", "https://k", {"id": "x"}, "x"))
        with pytest.raises(JournalError, match="Wait until"):
            sweep_now(path)
    sweep_now(path)
    assert not is_due(path)
    sweep_now(path)


def test_a_list_that_nobody_finishes_is_named(path, fill):
    batch = Batch("k", "K", "A", "https://k", "left.csv")
    items = [
        Item(n, n, Deletion("k", "K", "A", "https://k", {"id": str(n)}, str(n))) for n in (1, 2)
    ]
    with closing(Journal(path)) as journal:
        left = journal.batches.plan(batch, items)
        journal.batches.leave(left)
    for days in (400, 300, 1):
        fill(days)
    assert forget_now(path, 30, no_key) == Forgotten(0, 2, ("left.csv",))
    with closing(Journal(path)) as journal:
        journal.batches.take(left)
        journal.batches.stop(left)
    assert forget_now(path, 30) == Forgotten(2, 0)


def test_nothing_begins_while_it_forgets(path, fill):
    fill(400)
    fill(1)
    moments = []

    with closing(Journal(path, timeout=0.1)) as journal:

        def clock():
            moments.append(NOW)
            if len(moments) > 1:  # the first is for counting
                with pytest.raises(JournalError, match="Try again in a minute"):
                    journal.add(Deletion("k", "K", "A", "https://k", {"id": "x"}, "x"))
            return NOW

        assert asyncio.run(forget_old(journal, 30, key, clock)) == Forgotten(1, 0)
        assert len(moments) == 2
        journal.add(Deletion("k", "K", "A", "https://k", {"id": "x"}, "x"))


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
