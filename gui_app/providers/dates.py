"""Dates in a provider's answers: ISO 8601, or seconds or milliseconds since 1970."""

import re
from datetime import UTC, date, datetime
from typing import Literal

from gui_app.domain.text import visible
from gui_app.domain.words import mark, tr

_SINCE_1970 = re.compile(r"[0-9]{9,14}(\.[0-9]{1,9})?")
"""Shorter ones are days like 20170915."""

_MILLISECONDS = 100_000_000_000
"""From this number on it is no number of seconds, for that would be in the year 5138."""

_MONTHS = (
    *(mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May"), mark("Jun")),
    *(mark("Jul"), mark("Aug"), mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec")),
)


def day(text: str) -> date | None:
    """Return the local day of a moment; None if the text is none.

    A moment without a time zone is not moved to another day, for nobody knows where it was.
    """
    try:
        if _SINCE_1970.fullmatch(text):
            number = float(text)
            seconds = number / 1000 if number >= _MILLISECONDS else number
            return datetime.fromtimestamp(seconds, UTC).astimezone().date()
        moment = datetime.fromisoformat(text)
        return moment.astimezone().date() if moment.tzinfo else moment.date()
    except (ValueError, OverflowError, OSError):
        return None


def shown(kind: Literal["text", "date"], text: str) -> str:
    """Return a value as people read it: ``15 Sep 2017`` for a date, everything else visible."""
    if kind == "date" and (found := day(text)):
        month = tr(_MONTHS[found.month - 1])
        return tr("{day} {month} {year}").format(day=found.day, month=month, year=found.year)
    return visible(text)
