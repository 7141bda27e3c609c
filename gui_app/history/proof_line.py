"""A line of an exported file: its shape, and whether its seal is that of what it shows.

How a line is sealed is told in ``chain``; here it is worked out anew from the line alone.
"""

import json
import re
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from gui_app.domain.text import FORGOTTEN, storable
from gui_app.history.columns import kept_words
from gui_app.history.export_names import BEFORE_FIELDS, BEHIND_FIELDS, NAMES

_SEAL = (
    *("number", "at", "previous", "salt", "details", "hash", "provider_title", "address"),
    *("user", "words", "item", "target", "tries", "forgotten"),
)
_AGAIN = ("number", "at", "previous", "tokens", "details", "hash")
_SALT = re.compile("[0-9a-f]{32}")  # a longer one could hold the details themselves
_GONE = re.compile(f"({FORGOTTEN}[0-9a-f]{{32}})?")
_TRY, _TRY_FACTS = 8, 6
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
    first, last = len(BEFORE_FIELDS), len(names) - len(BEHIND_FIELDS)
    if names[:first] != BEFORE_FIELDS or names[last:] != BEHIND_FIELDS or last < first:
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
        first: it is the one from when the deletion ended.
        fits: it is the link of what the line shows.
    """

    number: int
    before: str
    hash: str
    first: bool
    fits: bool


def links(line: dict[str, Any]) -> list[Link]:
    """Return the links of a sealed line; they fit if they are those of what the line shows.

    Raises:
        ValueError, TypeError, LookupError: it has not the shape of a sealed line.
    """
    seal, again = line["seal"], line["seal"]["forgotten"]
    _named(seal, _SEAL)
    target = _decode(seal["target"])
    lists = [seal["tries"], *seal["tries"], again["tokens"] if again else []]
    if type(target) is not dict or any(type(each) is not list for each in lists):
        raise TypeError("another shape")
    if any(len(each) != _TRY for each in seal["tries"]):
        raise ValueError("not a try")
    shown = _shows_target(line, target)
    if again is None:
        salted = bool(_SALT.fullmatch(seal["salt"]))
        whole = salted and _digest(seal["salt"], line) == seal["details"]
        return [_link(line, "recorded", seal, fits=shown and whole)]
    _named(again, _AGAIN)
    whole = seal["salt"] is None and _digest(",".join(again["tokens"]), line) == again["details"]
    gone = again["number"] > seal["number"] and _is_forgotten(line, target)
    return [
        _link(line, "recorded", seal, fits=shown),
        _link(line, "forgotten", again, fits=whole and gone),
    ]


def _is_forgotten(line: dict[str, Any], target: dict[str, Any]) -> bool:
    """Tell whether nothing is left of what is replaced."""
    seal = line["seal"]
    details = [value for each in seal["tries"] for value in each[_TRY_FACTS:]]
    texts = [*target.values(), seal["user"], line["message"], line["raw_answer"], *details]
    return (
        all(text is None or _GONE.fullmatch(text) for text in texts)
        and all(_SALT.fullmatch(token) for token in seal["forgotten"]["tokens"])
        and seal["words"] == kept_words(line["account"], seal["provider_title"])
    )


def _shows_target(line: dict[str, Any], target: dict[str, Any]) -> bool:
    """Tell whether the columns between the fixed ones show these fields and no others."""
    columns = list(line)[len(BEFORE_FIELDS) : -len(BEHIND_FIELDS)]
    shown = {_column(name, columns): storable(target[name]) for name in target}
    return shown.keys() <= set(columns) and all(line[c] == shown.get(c) for c in columns)


def _column(field: str, columns: list[str]) -> str:
    """Return a field's column: with ``target_`` in front if its name is another column's."""
    name = f"target_{field}" if field in NAMES else field
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
        *(value for each in seal["tries"] for value in each[:_TRY_FACTS]),
    ]
    if type(link["number"]) is not int:
        raise TypeError("not a number")
    covered = _bytes(link["previous"]) + _encode(facts).encode() + _bytes(link["details"])
    digest = sha256(covered).hexdigest()
    fits = fits and digest == link["hash"]
    return Link(link["number"], link["previous"], link["hash"], kind == "recorded", fits)


def _bytes(digest: str) -> bytes:
    found = bytes.fromhex(digest)
    if found.hex() != digest or len(found) != _DIGEST_BYTES:
        raise ValueError("not as it was written")
    return found


def _digest(before: str, line: dict[str, Any]) -> str:
    """Return the digest of a line's details; ``before`` is the salt, or what is in its place."""
    seal, answer = line["seal"], line["raw_answer"]
    details = [seal["target"], seal["user"], seal["words"], line["message"]]
    details += [value for each in seal["tries"] for value in each[_TRY_FACTS:]]
    text = before + _encode(details) + ("" if answer is None else "\n" + answer)
    return sha256(text.encode()).hexdigest()
