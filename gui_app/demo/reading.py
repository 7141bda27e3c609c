"""Reading a request as a provider file declares it: an independent judge of what was sent."""

import base64
import binascii
import json
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote

from gui_app.demo import api
from gui_app.providers import calls
from gui_app.providers.calls import PLACEHOLDER
from gui_app.providers.spec import Provider


@dataclass(frozen=True, slots=True)
class Misfit:
    """Why a request is not quite the one that was declared; ``status`` is the answer to it."""

    status: int
    why: str


def read(
    provider: Provider, declared: calls.Call, sent: api.Call, free: Collection[str] = ()
) -> dict[str, str] | Misfit | None:
    """Return what stands for each placeholder; None if method or path are not the declared ones.

    Args:
        provider: whose file it is.
        declared: one of its requests.
        sent: what was sent.
        free: names in the query that may have any value or be missing.
    """
    path, _, query = sent.path.partition("?")
    reading = _Reading()
    if sent.method != declared.method or not reading.path(declared.path, path):
        return None
    texts = dict(declared.headers)
    if isinstance(declared, calls.SignIn):
        bearer, basic = "", declared.basic
    else:
        texts |= provider.auth.headers
        bearer, basic = provider.auth.bearer, provider.auth.basic
    if bearer:
        texts["Authorization"] = f"Bearer {bearer}"
    for name, text in texts.items():
        if not reading.header(text, sent.headers.get_all(name, [])):
            return Misfit(401 if PLACEHOLDER.search(text) else 400, f"Check the header {name}")
    if basic and not reading.basic(basic, sent.headers.get_all("Authorization", [])):
        return Misfit(401, "Check user name and password")
    if not reading.query(declared.query, query, free):
        return Misfit(400, "Check the query")
    if not reading.body(declared, sent):
        return Misfit(400, "Check the body")
    return reading.values


class _Reading:
    """Holds texts against templates; the same placeholder stands for the same value anywhere."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def path(self, template: str, found: str) -> bool:
        wanted, segments = template.split("/"), found.split("/")
        if len(wanted) != len(segments):
            return False
        return all(self._take(w, s, _decoded) for w, s in zip(wanted, segments, strict=True))

    def header(self, template: str, found: list[str]) -> bool:
        return len(found) == 1 and self._take(template, found[0])

    def basic(self, template: str, found: list[str]) -> bool:
        scheme, _, text = found[0].partition(" ") if len(found) == 1 else ("", "", "")
        try:
            pair = base64.b64decode(text, validate=True).decode()
        except (binascii.Error, ValueError):
            return False
        return scheme == "Basic" and self._take(template, pair)

    def query(self, template: Mapping[str, str], found: str, free: Collection[str]) -> bool:
        pairs = _pairs(found)
        if pairs is None:
            return False
        wanted = {name: text for name, text in template.items() if name not in free}
        return self._each(wanted, {n: v for n, v in pairs.items() if n not in free})

    def body(self, declared: calls.Call, sent: api.Call) -> bool:
        kind, text = sent.headers.get_content_type(), sent.body
        if declared.json is not None:
            try:
                return kind == "application/json" and self._json(declared.json, json.loads(text))
            except (ValueError, RecursionError):
                return False
        if declared.form is not None:
            pairs = _pairs(text.decode("latin-1"))
            right = kind == "application/x-www-form-urlencoded" and pairs is not None
            return right and self._each(declared.form, pairs or {})
        return not text

    def _each(self, template: Mapping[str, str], found: Mapping[str, str]) -> bool:
        return template.keys() == found.keys() and all(
            self._take(text, found[name]) for name, text in template.items()
        )

    def _json(self, template: Any, found: Any) -> bool:
        if type(template) is not type(found):
            return False
        if isinstance(template, str):
            return self._take(template, found)
        if isinstance(template, dict):
            return template.keys() == found.keys() and all(
                self._json(value, found[key]) for key, value in template.items()
            )
        if isinstance(template, list):
            return len(template) == len(found) and all(map(self._json, template, found))
        return bool(template == found)

    def _take(self, template: str, found: str, decode: Callable[[str], str] = str) -> bool:
        parts = PLACEHOLDER.split(template)  # every other one is a name
        pattern = "".join("(.+?)" if i % 2 else re.escape(part) for i, part in enumerate(parts))
        match = re.fullmatch(pattern, found, re.DOTALL)
        if not match:
            return False
        try:
            pairs = zip(parts[1::2], map(decode, match.groups()), strict=True)
            return all(self.values.setdefault(name, value) == value for name, value in pairs)
        except UnicodeDecodeError:
            return False


def _decoded(text: str) -> str:
    return unquote(text, errors="strict")


def _pairs(text: str) -> dict[str, str] | None:
    """Return names and values; None if they can't be read, or a name stands twice."""
    try:
        pairs = parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text))
    except ValueError:
        return None
    return dict(pairs) if len(dict(pairs)) == len(pairs) else None
