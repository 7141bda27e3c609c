"""Reading values out of a provider's answer: JSON documents, places in them, kinds of answers."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from gui_app.domain.http import Reply
from gui_app.providers.calls import Match

MAX_JSON = 256 * 1024
"""Bytes; a longer body is not parsed, for a list of nothing takes 30 times its size in memory."""

NOT_JSON = object()
"""Stands for a body that is no JSON document, or too long for one."""


ABOUT_SOMETHING_ELSE = frozenset({401, 403, 407, 408, 425, 429})
"""HTTP statuses that are about the account or the pace, and not about a user."""

_NUMBER = re.compile("[0-9]+")


def document(reply: Reply) -> Any:
    """Parse a reply's body; numbers stay text, so that their size does not matter."""
    if reply.cut or len(reply.body) > MAX_JSON:
        return NOT_JSON
    try:
        return DECODER.decode(reply.body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return NOT_JSON


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs) and any(values[key] != value for key, value in pairs):
        raise ValueError("a key stands twice, with different values")
    return values


DECODER = json.JSONDecoder(
    object_pairs_hook=_once, parse_int=str, parse_float=str, parse_constant=str
)
"""Takes no document in which a key stands twice, with different values."""


def unreadable(reply: Reply, parsed: Any) -> bool:
    """Tell whether there is a body and it is no JSON, as of a proxy's page, or was cut."""
    return parsed is NOT_JSON and (bool(reply.body) or reply.cut)


def hits(parsed: Any, places: Iterable[str]) -> Iterator[Any]:
    """Yield the value at each place that there is, as in ``body.message`` or ``errors.0.text``."""
    for place in places:
        value = parsed
        for key in place.split("."):
            if isinstance(value, dict) and key in value:
                value = value[key]
            elif isinstance(value, list) and _NUMBER.fullmatch(key) and int(key) < len(value):
                value = value[int(key)]
            else:
                break
        else:
            yield value


def fits(matches: Iterable[Match], reply: Reply, parsed: Any) -> bool:
    """Tell whether an answer is of one of these kinds.

    Args:
        matches: the kinds.
        reply: the answer.
        parsed: its body, as ``document`` returns it.
    """
    return any(_fits(match, reply, parsed) for match in matches)


def absent(matches: Iterable[Match], reply: Reply, parsed: Any) -> bool:
    """Tell whether an answer is of one of the kinds that say that there is no such user.

    One about the account, the pace or another address never is, whatever it holds.
    """
    other = reply.status in ABOUT_SOMETHING_ELSE or 300 <= reply.status < 400
    return not other and fits(matches, reply, parsed)


def _fits(match: Match, reply: Reply, parsed: Any) -> bool:
    if match.status and reply.status not in match.status:
        return False
    if match.empty and (reply.body or reply.cut):
        return False
    return all(_equal(next(hits(parsed, [at]), None), v) for at, v in match.json.items())


def _equal(found: Any, wanted: str | bool | int) -> bool:
    if isinstance(found, bool) or isinstance(wanted, bool):
        return found is wanted
    return isinstance(found, str) and found == str(wanted)
