"""Keeping personal details no longer than a person has chosen."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from gui_app.domain.errors import DeskError
from gui_app.domain.words import tr
from gui_app.history.columns import utc_now, utc_text
from gui_app.history.forget import Age, Forgettable, Forgotten, count, forget
from gui_app.history.journal import Journal
from gui_app.history.reader import Reader
from gui_app.history.search import Query
from gui_app.history.sweep import is_due, sweep
from gui_app.settings import Settings

MOST_DAYS = 36_500

_STRANGE = timedelta(days=366)
"""A clock so far behind the newest deletion may be wrong."""

_T = TypeVar("_T")


class RetentionError(DeskError):
    """Details that are too old could not be forgotten."""


def forget_after(settings: Settings) -> int | None:
    """Return for how many days details are kept; None for ever.

    Raises:
        SettingsError: the settings can't be read.
    """
    days = settings.read("history").get("forget_after_days")
    return days if type(days) is int and 1 <= days <= MOST_DAYS else None


async def sweep_left(journal: Journal) -> None:
    """Remove what an interrupted forgetting has left on the disk.

    Raises:
        JournalError: it is still there, and why.
    """
    await _aside(_sweep, journal)


async def forget_old(
    journal: Journal,
    days: int | None,
    key: Callable[[], Awaitable[bytes]],
    clock: Callable[[], datetime] = utc_now,
) -> Forgotten:
    """Forget what is too old.

    Args:
        journal: of the history.
        days: for how long details are kept; None for ever.
        key: returns the key of forgotten values; asked only if there is something to forget.
        clock: the time, with a zone.

    Returns:
        How many deletions were forgotten, and how many that are too old could not be.

    Raises:
        DeskError: nothing, or not everything, was forgotten; says why.
    """
    if days is None:
        return Forgotten(0, 0)
    now = clock()
    old = Age(utc_text(now - timedelta(days=days)))
    found = await _aside(_forgettable, journal.path, old, now)
    if not found.rows:
        return Forgotten(0, found.held, found.lists)
    return await _aside(_forget, journal, await key(), old, clock)


async def _aside(call: Callable[..., _T], *values: Any) -> _T:
    thread = ThreadPoolExecutor(1, "retention")
    try:
        return await asyncio.wrap_future(thread.submit(call, *values))
    finally:
        thread.shutdown(wait=False)


def _sweep(journal: Journal) -> None:
    if is_due(journal.path):
        with journal.tidied():
            sweep(journal.path)


def _forget(journal: Journal, key: bytes, old: Age, clock: Callable[[], datetime]) -> Forgotten:
    with journal.tidied():
        return forget(journal.path, key, old, lambda *_: None, clock)


def _forgettable(path: Path, old: Age, now: datetime) -> Forgettable:
    found = count(path, old)
    if found.rows:
        _distrust(path, now)
    return found


def _distrust(path: Path, now: datetime) -> None:
    """Refuse if the clock says that nobody has used the app for more than a year.

    It may have jumped, and what is forgotten can't be brought back; a person may still do it.
    """
    with closing(Reader(path)) as reader:
        newest = reader.rows(reader.first(Query(), 1))[0].started_at
    if now - datetime.fromisoformat(newest) > _STRANGE:
        raise RetentionError(
            tr("Is the clock right?"),
            tr(
                "By this computer's clock, {today}, the newest deletion is more than a year "
                "old, so nothing was forgotten by itself. If the clock is right, choose Forget "
                "personal details… in the History menu."
            ).format(today=f"{now:%Y-%m-%d}"),
        )
