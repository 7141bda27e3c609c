"""What is said of a user who was looked up."""

from collections.abc import Mapping
from datetime import datetime

from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers.look_up import Seen


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
        who = seen.who or tr("there is such a user")
        return f"{who[:1].upper()}{who[1:]}"
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
        return words.format(time=moment.strftime("%H:%M"))
    return not_checked(seen.reason)


def not_checked(reason: str) -> str:
    """Say why nobody knows."""
    return tr("Not checked: {reason}").format(reason=visible(reason))


def counted(states: Mapping[str, int]) -> str:
    """Say how many users were found, as in ``240 found · 10 not there``.

    Args:
        states: how many of each ``Seen.state``; ``""`` stands for those nobody asked for.
    """
    words = {
        "there": tr("{n} found"),
        "gone": tr("{n} not there"),
        "unclear": tr("{n} not checked"),
        "": tr("{n} not looked up"),
    }
    parts = (text.format(n=f"{states.get(s, 0):,}") for s, text in words.items() if states.get(s))
    return " · ".join(parts)


def asked(first: datetime, last: datetime) -> str:
    """Say when users were looked up, as in ``asked between 14:03 and 14:10``.

    Args:
        first: when the first answer came, in local time.
        last: when the last came.
    """
    now = datetime.now().astimezone()
    form = "%H:%M" if first.date() == now.date() else "%Y-%m-%d %H:%M"
    since, until = first.strftime(form), last.strftime(form)
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
