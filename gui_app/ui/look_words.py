"""What is said of a user who was looked up."""

from collections.abc import Callable, Mapping
from datetime import datetime

from gui_app.domain.text import visible
from gui_app.domain.words import tr, trn
from gui_app.providers.look_up import Seen
from gui_app.ui.moments import clock, day


def looking() -> str:
    """Say that the provider is being asked."""
    return tr("Looking…")


def beside_the_fields(seen: Seen, title: str) -> str:
    """Return a sentence for the person who fills in the fields.

    Args:
        seen: what the provider said.
        title: the provider's.
    """
    if seen.state == "there":
        return f"{seen.who[:1].upper()}{seen.who[1:]}" or tr("There is such a user")
    if seen.state == "gone":
        words = tr("⚠ No such user at {title}. Check the ID.")
        return words.format(title=visible(title))
    return tr("Could not be checked: {reason}").format(reason=visible(seen.reason))


def before_deleting(seen: Seen, moment: datetime) -> str:
    """Return a line for the last look.

    Args:
        seen: what the provider said.
        moment: when, in local time.
    """
    if seen.state == "there":
        return seen.who or tr("there is such a user")
    if seen.state == "gone":
        words = tr("⚠ There is no such user (asked at {time}).")
        return words.format(time=clock(moment))
    return not_checked(seen.reason)


def not_checked(reason: str) -> str:
    """Say why nobody knows."""
    return tr("Not checked: {reason}").format(reason=visible(reason))


def counted(states: Mapping[str, int]) -> str:
    """Say how many users were found, as in ``240 found · 10 not there``.

    Args:
        states: how many of each ``Seen.state``; ``""`` stands for those nobody asked for.
    """
    known = ((words, states.get(state, 0)) for state, words in _COUNTED.items())
    return " · ".join(words(n) for words, n in known if n)


_COUNTED: Mapping[str, Callable[[int], str]] = {
    "there": lambda n: trn("{n} found", "{n} found", n),
    "gone": lambda n: trn("{n} not there", "{n} not there", n),
    "unclear": lambda n: trn("{n} not checked", "{n} not checked", n),
    "": lambda n: trn("{n} not looked up", "{n} not looked up", n),
}


def asked(first: datetime, last: datetime) -> str:
    """Say when users were looked up, as in ``asked between 14:03 and 14:10``.

    Args:
        first: when the first answer came, in local time.
        last: when the last came.
    """
    now = datetime.now().astimezone()
    since, until = clock(first), clock(last)
    if first.date() != now.date():
        since, until = f"{day(first)} {since}", f"{day(last)} {until}"
    if since == until:
        return tr("asked at {time}").format(time=since)
    return tr("asked between {since} and {until}").format(since=since, until=until)


def in_a_row(seen: Seen) -> str:
    """Return a few words for a row of a list."""
    if seen.state == "there":
        return seen.brief or tr("There")
    if seen.state == "gone":
        return tr("⚠ No such user")
    return not_checked(seen.reason)
