"""What the list window says in more than one place."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale

from gui_app.domain.outcome import SHOWN, Outcome
from gui_app.domain.text import visible
from gui_app.domain.words import number, tr, trn
from gui_app.jobs.lists.names import shown
from gui_app.ui.moments import minute
from gui_app.ui.widgets import shortened

_COUNTED: Mapping[Outcome, Callable[[int], str]] = {
    Outcome.SENDING: lambda n: trn("{n} sending…", "{n} sending…", n),
    Outcome.DELETED: lambda n: trn("{n} deleted", "{n} deleted", n),
    Outcome.NOT_FOUND: lambda n: trn("{n} not found", "{n} not found", n),
    Outcome.REFUSED: lambda n: trn("{n} refused", "{n} refused", n),
    Outcome.FAILED: lambda n: trn("{n} failed", "{n} failed", n),
    Outcome.NOT_SENT: lambda n: trn("{n} not sent", "{n} not sent", n),
    Outcome.UNKNOWN: lambda n: trn("{n} unknown", "{n} unknown", n),
    Outcome.DONE: lambda n: trn("{n} done", "{n} done", n),
}


def time_words(seconds: float) -> str:
    """Return a length of time in the two units that matter."""
    minutes, rest = divmod(max(1, round(seconds)), 60)
    if not minutes:
        return tr("{n} s").format(n=number(rest))
    hours, minutes = divmod(minutes, 60)
    if hours:
        return tr("{hours} h {minutes} min").format(hours=number(hours), minutes=number(minutes))
    return tr("{minutes} min {seconds} s").format(minutes=number(minutes), seconds=number(rest))


def outcome_counts(counts: Mapping[Outcome, int]) -> str:
    """Return how many ended how, for example ``980 deleted · 20 failed``."""
    known = ((outcome, counts.get(outcome, 0)) for outcome in SHOWN)
    return " · ".join(_COUNTED[outcome](n) for outcome, n in known if n)


def short_time(moment: str) -> str:
    """Return a stored time as local day and time, for example ``21 Nov 14:03``."""
    return minute(moment, year=False)


def waiting_words(seconds: float) -> str:
    """Say that answers on the wire are waited for, and how long."""
    return trn(
        "Waiting for answers, {n} seconds at most…",
        "Waiting for answers, {n} second at most…",
        round(seconds),
    )


def list_name(source: str, width: int = 60) -> str:
    """Return what a list is called on screen, from where it came from according to the record."""
    return shortened(visible(shown(source)), width)


def to_a_tenth(value: float) -> str:
    """Return a number with one decimal, for example ``1,234.5``."""
    whole, tenth = divmod(round(value * 10), 10)
    return f"{number(whole)}{QLocale().decimalPoint()}{tenth}"
