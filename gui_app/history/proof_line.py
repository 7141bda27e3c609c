"""A line of an exported file: its shape, and whether its seal is that of what it shows.

How a line is sealed is told in ``chain``; here it is worked out anew from the line alone.
"""

import json
import re
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from gui_app.domain.text import storable

_BEFORE = ("id", "started_at", "finished_at", "provider", "account", "batch")
_BEHIND = (
    *("outcome", "http_status", "provider_status", "message"),
    *("raw_answer", "attempts", "duration_ms", "seal", "head"),
)
_TAKEN = {*_BEFORE, *_BEHIND}
_SEAL = (
    *("number", "at", "previous", "salt", "details", "hash", "provider_title", "address"),
    *("user", "words", "item", "target", "tries", "forgotten"),
)
_AGAIN = ("number", "at", "previous", "details", "hash")
_HEAD = re.compile("([0-9]{1,18}):([0-9a-f]{64})")
_DIGEST_BYTES = 32

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def parsed(text: bytes) -> dict[str, Any]:
    """Return a line's columns.

    Raises:
        ValueError, TypeError, LookupError, RecursionError: it is not a line of an export.
    """
    line: dict[str, Any] = _decode(text.decode())
    names = tuple(line)
    first, last = len(_BEFORE), len(names) - len(_BEHIND)
    if names[:first] != _BEFORE or names[last:] != _BEHIND or last < first:
        raise ValueError("other columns")
    if not _HEAD.fullmatch(line["head"]):
        raise ValueError("no head")
    return line


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name twice")
    return found


def _refuse(constant: str) -> None:
    raise ValueError(constant)


_decode = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_refuse).decode


def _named(found: Any, names: tuple[str, ...]) -> None:
    if tuple(found) != names:
        raise ValueError("other names")


@dataclass(frozen=True, slots=True)
class Link:
    """A link of the chain as a line tells it.

    Attributes:
        number: its place.
        before: the hash before, in hexadecimal.
        hash: its own.
        fits: it is the link of what the line shows.
    """

    number: int
    before: str
    hash: str
    fits: bool


def links(line: dict[str, Any]) -> list[Link]:
    """Return the links of a sealed line; they fit if they are those of what the line shows.

    Raises:
        ValueError, TypeError, LookupError: it has not the shape of a sealed line.
    """
    seal, again = line["seal"], line["seal"]["forgotten"]
    _named(seal, _SEAL)
    if type(seal["tries"]) is not list:
        raise TypeError("not a list")
    values = [seal["target"], seal["user"], seal["words"], line["message"], line["raw_answer"]]
    details = _encode(values) + "\n" + "\n".join(map(_encode, seal["tries"]))
    shown = _shows_target(line, _decode(seal["target"]))
    if again is None:
        whole = _digest(seal["salt"] + details) == seal["details"]
        return [_link(line, "recorded", seal, fits=shown and whole)]
    _named(again, _AGAIN)
    whole = seal["salt"] is None and _digest(details) == again["details"]
    return [
        _link(line, "recorded", seal, fits=shown),
        _link(line, "forgotten", again, fits=whole and again["number"] > seal["number"]),
    ]


def _shows_target(line: dict[str, Any], target: dict[str, Any]) -> bool:
    """Tell whether the columns between the fixed ones show these fields and no others."""
    columns = list(line)[len(_BEFORE) : -len(_BEHIND)]
    shown = {_column(name, columns): storable(target[name]) for name in target}
    return shown.keys() <= set(columns) and all(line[c] == shown.get(c) for c in columns)


def _column(field: str, columns: list[str]) -> str:
    """Return a field's column: with ``target_`` in front if its name is another column's."""
    name = f"target_{field}" if field in _TAKEN else field
    while name != field and f"target_{name}" in columns:
        name = f"target_{name}"
    return name


def _link(line: dict[str, Any], kind: str, link: dict[str, Any], *, fits: bool) -> Link:
    seal = line["seal"]
    facts = [
        *(link["number"], kind, link["at"], line["id"], line["started_at"], line["finished_at"]),
        *(line["provider"], seal["provider_title"], line["account"], seal["address"]),
        *(line["batch"], seal["item"], line["outcome"], line["http_status"]),
        *(line["provider_status"], line["attempts"], line["duration_ms"]),
    ]
    if type(link["number"]) is not int:
        raise TypeError("not a number")
    covered = _bytes(link["previous"]) + _encode(facts).encode() + _bytes(link["details"])
    digest = sha256(covered).hexdigest()
    return Link(link["number"], link["previous"], link["hash"], fits and digest == link["hash"])


def _bytes(digest: str) -> bytes:
    found = bytes.fromhex(digest)
    if found.hex() != digest or len(found) != _DIGEST_BYTES:
        raise ValueError("not as it was written")
    return found


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
