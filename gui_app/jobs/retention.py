"""Keeping personal details no longer than a person has chosen."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from gui_app.domain.errors import DeskError
from gui_app.history.columns import utc_text
from gui_app.history.forget import Age, count, forget
from gui_app.history.reader import Reader
from gui_app.history.search import Query
from gui_app.history.sweep import sweep
from gui_app.settings import Settings

MOST_DAYS = 36_500

_STRANGE = timedelta(days=366)
"""A clock so far behind the newest deletion may be wrong."""


class RetentionError(DeskError):
    """Details that are too old could not be forgotten."""


def forget_after(settings: Settings) -> int | None:
    """Return for how many days details are kept; None for ever.

    Raises:
        SettingsError: the settings can't be read.
    """
    days = settings.read("history").get("forget_after_days")
    return days if type(days) is int and 1 <= days <= MOST_DAYS else None


def _now() -> datetime:
    return datetime.now(UTC)


async def forget_old(
    path: Path,
    days: int | None,
    key: Callable[[], Awaitable[bytes]],
    clock: Callable[[], datetime] = _now,
) -> int:
    """Forget what is too old, and remove what an interrupted forgetting has left on the disk.

    Args:
        path: the history file.
        days: for how long details are kept; None for ever.
        key: returns the key of forgotten values; asked only if there is something to forget.
        clock: the time, with a zone.

    Returns:
        How many deletions were forgotten.

    Raises:
        DeskError: nothing, or not everything, was forgotten; says why.
    """
    thread = ThreadPoolExecutor(1, "retention")

    def aside(call: Callable[..., int], *values: Any) -> Awaitable[int]:
        return asyncio.wrap_future(thread.submit(call, *values))

    try:
        await aside(sweep, path)
        if days is None:
            return 0
        now = clock()
        old = Age(utc_text(now - timedelta(days=days)))
        if not await aside(_forgettable, path, old, now):
            return 0
        return await aside(_forget, path, await key(), old, clock)
    finally:
        thread.shutdown(wait=False)


def _forget(path: Path, key: bytes, old: Age, clock: Callable[[], datetime]) -> int:
    return forget(path, key, old, lambda *_: None, clock).rows


def _forgettable(path: Path, old: Age, now: datetime) -> int:
    rows = count(path, old).rows
    if rows:
        _distrust(path, now)
    return rows


def _distrust(path: Path, now: datetime) -> None:
    """Refuse if the clock says that nobody has used the app for more than a year.

    It may have jumped, and what is forgotten can't be brought back; a person may still do it.
    """
    with closing(Reader(path)) as reader:
        newest = reader.rows(reader.first(Query(), 1))[0].started_at
    if now - datetime.fromisoformat(newest) > _STRANGE:
        raise RetentionError(
            "Is the clock right?",
            f"By this computer's clock, {now:%Y-%m-%d}, the newest deletion is more than a year "
            "old, so nothing was forgotten by itself. If the clock is right, choose Forget "
            "personal details… in the History menu.",
        )
