"""A line of an exported file: its shape, and whether its seal is that of what it shows.

How a line is sealed is told in ``chain``; here it is worked out anew from the line alone.
"""

import json
import re
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from typing import Any

from gui_app.domain.text import FORGOTTEN, storable
from gui_app.history.columns import kept_words
from gui_app.history.export_names import (
    BEFORE_FIELDS,
    BEHIND_FIELDS,
    BY_APP,
    MADE_SURE,
    NAMES,
)

_SEAL = (
    *("number", "at", "previous", "salt", "details", "hash", "provider_title", "address"),
    *("user", "words", "item", "target", "tries", "verified", "forgotten"),
)
_VERIFIED = (
    *("number", "at", "previous", "id", "found", "by", "http_status", "salt", "note", "details"),
    "hash",
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
    verified = seal["verified"]
    lists = [seal["tries"], verified, *seal["tries"], again["tokens"] if again else []]
    if type(target) is not dict or any(type(each) is not list for each in lists):
        raise TypeError("another shape")
    if any(len(each) != _TRY for each in seal["tries"]):
        raise ValueError("not a try")
    shown = _shows_target(line, target) and _shows_verified(line, verified)
    whole = again is not None or _is_whole(seal, _deletion_details(line))
    found = [_link(line, "recorded", seal, fits=shown and whole)]
    found += [_verified_link(line, each) for each in verified]
    if again is not None:
        _named(again, _AGAIN)
        sealed = ",".join(again["tokens"]) + _deletion_details(line)
        whole = seal["salt"] is None and _sha256(sealed) == again["details"]
        gone = whole and _is_forgotten(line, target)
        found.append(_link(line, "forgotten", again, fits=gone))
    numbers = [link.number for link in found]
    if any(before >= after for before, after in pairwise(numbers)):
        raise ValueError("links in another order")
    return found


def _is_forgotten(line: dict[str, Any], target: dict[str, Any]) -> bool:
    """Tell whether nothing is left of what is replaced."""
    seal = line["seal"]
    details = [value for each in seal["tries"] for value in each[_TRY_FACTS:]]
    texts = [*target.values(), seal["user"], line["message"], line["raw_answer"], *details]
    return (
        all(text is None or _GONE.fullmatch(text) for text in texts)
        and all(_SALT.fullmatch(token) for token in seal["forgotten"]["tokens"])
        and all(each["salt"] is None and each["note"] == "" for each in seal["verified"])
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


def _shows_verified(line: dict[str, Any], verified: list[dict[str, Any]]) -> bool:
    """Tell whether the columns show the newest verification, or that there is none."""
    newest: tuple[Any, ...] = (None, None, None)
    if verified:
        last = verified[-1]
        newest = (MADE_SURE.get(last["found"]), last["at"], last["by"] or BY_APP)
    return newest == (line["made_sure"], line["made_sure_at"], line["made_sure_by"])


def _link(line: dict[str, Any], kind: str, link: dict[str, Any], *, fits: bool) -> Link:
    seal = line["seal"]
    facts = [
        *(link["number"], kind, link["at"], line["id"], line["started_at"], line["finished_at"]),
        *(line["provider"], seal["provider_title"], line["account"], seal["address"]),
        *(line["batch"], seal["item"], line["outcome"], line["http_status"]),
        *(line["provider_status"], line["attempts"], line["duration_ms"]),
        *(value for each in seal["tries"] for value in each[:_TRY_FACTS]),
    ]
    return _made(link, facts, first=kind == "recorded", fits=fits)


def _verified_link(line: dict[str, Any], link: dict[str, Any]) -> Link:
    _named(link, _VERIFIED)
    facts = [
        *(link["number"], "verified", link["at"], link["id"], line["id"]),
        *(link["found"], link["by"], link["http_status"]),
    ]
    forgotten = line["seal"]["forgotten"] is not None
    fits = forgotten or _is_whole(link, _encode([link["note"]]))
    return _made(link, facts, first=False, fits=fits)


def _made(link: dict[str, Any], facts: list[Any], *, first: bool, fits: bool) -> Link:
    """Return a link; it fits if its hash is that of the facts, too."""
    if type(link["number"]) is not int:
        raise TypeError("not a number")
    covered = _bytes(link["previous"]) + _encode(facts).encode() + _bytes(link["details"])
    digest = sha256(covered).hexdigest()
    return Link(
        link["number"], link["previous"], link["hash"], first, fits and digest == link["hash"]
    )


def _is_whole(link: dict[str, Any], details: str) -> bool:
    """Tell whether a link's digest is that of its salt and the details."""
    salted = bool(_SALT.fullmatch(link["salt"]))
    return salted and _sha256(link["salt"] + details) == link["details"]


def _bytes(digest: str) -> bytes:
    found = bytes.fromhex(digest)
    if found.hex() != digest or len(found) != _DIGEST_BYTES:
        raise ValueError("not as it was written")
    return found


def _deletion_details(line: dict[str, Any]) -> str:
    """Return the details of a line as they are sealed."""
    seal, answer = line["seal"], line["raw_answer"]
    details = [seal["target"], seal["user"], seal["words"], line["message"]]
    details += [value for each in seal["tries"] for value in each[_TRY_FACTS:]]
    return _encode(details) + ("" if answer is None else "\n" + answer)


def _sha256(text: str) -> str:
    return sha256(text.encode()).hexdigest()
