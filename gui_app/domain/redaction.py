"""Taking secrets out of text that is shown, stored or logged."""

import base64
import re
from collections.abc import Iterable
from html.entities import html5

MASK = "[secret removed]"
SHORTEST = 4
"""Characters; a shorter secret would take innocent words out of every text."""

_ESCAPES = frozenset("%\\&+")
_TELLING = 8
"""Characters looked for first: a pattern for a whole token takes 0.4 s to compile."""

_LONGEST = 16
"""Characters that one character of a secret becomes when it is encoded twice."""

_BASE64 = r"[A-Za-z0-9+/_-]"


class Redactor:
    """Removes secrets in any spelling a provider or library may echo them in.

    Covered, also when mixed within one secret or one on top of the other: as it is,
    URL-encoded, JSON-escaped, as HTML entities; and base64 (both alphabets) at any place inside
    a longer value, such as ``Basic base64(user:password)``.

    Args:
        secrets: printable ASCII, as credentials are; those under 4 characters are ignored.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        self._secrets = sorted({s for s in secrets if len(s) >= SHORTEST}, key=len, reverse=True)
        encoded = [c for s in self._secrets for c in _base64_cores(s)]
        self._base64 = re.compile(f"{_BASE64}?(?:{'|'.join(encoded)}){_BASE64}?={{0,2}}")

    @property
    def margin(self) -> int:
        """Characters at a cut end of a text that may hold the start of a secret."""
        return _LONGEST * max(map(len, self._secrets), default=0)

    def scrub(self, text: str) -> str:
        """Return the text with each secret replaced by ``[secret removed]``."""
        if not self._secrets:
            return text
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        text = self._base64.sub(MASK, text)
        if _ESCAPES.isdisjoint(text):
            return text
        for secret in self._secrets:
            if re.search(_pattern(secret[:_TELLING]), text):
                text = re.sub(_pattern(secret), MASK, text)
        return text

    def scrub_start(self, text: str, size: int) -> tuple[str, bool]:
        """Scrub only as much of a long text as is kept.

        Returns:
            The scrubbed start, of about ``size`` characters, and whether anything was cut off.
            A secret that the cut would halve is not in it.
        """
        if len(text) <= size:
            return self.scrub(text), False
        reach = size + self.margin
        start = self.scrub(text[:reach])
        return start[: size if len(text) <= reach else max(0, len(start) - self.margin)], True


def _base64_cores(secret: str) -> Iterable[str]:
    """Yield patterns for base64 of a secret behind 0, 1 and 2 other bytes, less the mixed ends."""
    data = secret.encode()
    for before, mixed in ((0, 0), (1, 2), (2, 3)):
        text = base64.b64encode(b"\0" * before + data).decode()
        core = text[mixed : (before + len(data)) * 8 // 6]
        yield "".join(c if c.isalnum() else _base64_sign(c) for c in core)


def _base64_sign(char: str) -> str:
    return rf"(?:{_BACKSLASHED}{_spelled(char)}|{'-' if char == '+' else '_'})"


def _pattern(secret: str) -> str:
    """Make a pattern for all spellings; each run of backslashes is one step, or it explodes."""
    steps = []
    for run, char in re.findall(r"(\\*)([^\\]?)", secret):
        before = f"{_BACKSLASH}{{{len(run)},{4 * len(run) + 3}}}" if run else _BACKSLASHED
        steps.append(before + _spelled(char) if char else before * bool(run))
    return "".join(steps)


def _spelled(char: str) -> str:
    """Return a pattern for the spellings of a character, less the backslashes before it."""
    blank = rf"|\+|{_PERCENT}2[bB]" if char == " " else ""
    return f"(?:{re.escape(char)}|(?:u00|x){_hexadecimal(char)}|{_encoded(char)}{blank})"


def _encoded(char: str) -> str:
    """Return a pattern for a character as in an address or in HTML."""
    code = f"{_HASH}(?:0{{0,3}}{ord(char)}|[xX]0{{0,3}}{_hexadecimal(char)})"
    entity = "|".join([code, *_NAMES.get(char, [])])
    return f"{_PERCENT}{_hexadecimal(char)}|{_AMPERSAND}(?:{entity})(?:;|{_PERCENT}3[bB])"


def _hexadecimal(char: str) -> str:
    return "".join(f"[{d}{d.upper()}]" if d.isalpha() else d for d in f"{ord(char):02x}")


_NAMES: dict[str, list[str]] = {}
for _name, _char in html5.items():
    if _name.endswith(";"):
        _NAMES.setdefault(_char, []).append(_name[:-1])

_PERCENT = "%(?:25){0,2}"
_HASH = f"(?:#|{_PERCENT}23)"
_AMPERSAND = rf"(?:(?:&|\\{{0,3}}u0026)(?:amp;){{0,2}}|{_PERCENT}26)"
_BACKSLASHED = rf"(?:\\|{_PERCENT}5[cC]){{0,3}}"
_BACKSLASH = rf"(?>\\|(?<=[\\cC])(?:u00|x)5[cC]|{_encoded(chr(92))})"
