"""What the list window says in more than one place."""

from collections.abc import Mapping
from datetime import datetime

from gui_app.domain.outcome import SHOWN, Outcome
from gui_app.ui import outcomes


def time_words(seconds: float) -> str:
    """Return a length of time in the two units that matter."""
    minutes, rest = divmod(max(1, round(seconds)), 60)
    if not minutes:
        return f"{rest} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours:,} h {minutes} min" if hours else f"{minutes} min {rest} s"


def outcome_counts(counts: Mapping[Outcome, int]) -> str:
    """Return how many ended how, for example ``980 deleted · 20 failed``."""
    known = ((outcome, counts.get(outcome, 0)) for outcome in SHOWN)
    return " · ".join(f"{n:,} {outcomes.words(o).lower()}" for o, n in known if n)


def short_time(moment: str) -> str:
    """Return a stored time as local day and time, for example ``21 Nov 14:03``."""
    return datetime.fromisoformat(moment).astimezone().strftime("%d %b %H:%M").lstrip("0")
