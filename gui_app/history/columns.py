"""How values are written into the history's columns."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from gui_app.domain.deletion import Deletion
from gui_app.domain.text import storable

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def utc_now() -> datetime:
    """Return the time, with its zone."""
    return datetime.now(UTC)


def utc_text(moment: datetime) -> str:
    """Write a time as ISO 8601 in UTC with milliseconds and ``Z``."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def target_text(target: Mapping[str, str]) -> str:
    """Write a target as JSON in its own order: the one form targets are compared in."""
    return storable(_encode(dict(target)))


def search_words(deletion: Deletion) -> str:
    """Return what a person may search the deletion by, case folded, a line per value.

    Once it has ended, its message follows: ``message_words``.
    """
    values = (deletion.user, deletion.account, deletion.provider_title, *deletion.target.values())
    return fold("\n".join(dict.fromkeys(values)))


def kept_words(account: str, provider_title: str) -> str:
    """Return what a deletion may still be searched by once its personal details are forgotten."""
    return fold("\n".join(dict.fromkeys((account, provider_title))))


def message_words(message: str) -> str:
    """Return what follows the search words of a deletion that has ended."""
    return f"\n{fold(message)}"


def fold(text: str) -> str:
    """Make upper and lower case of any script the same; NUL, where SQLite stops reading, is ␀."""
    return storable(text.casefold()).replace("\0", "␀")


def storable_or_none(text: str | None) -> str | None:
    """Apply ``storable`` to a text that may be missing."""
    return None if text is None else storable(text)
