"""Text from people and from strangers: trimming it, refusing it, showing it."""

import re
import unicodedata
from functools import cache
from urllib.parse import unquote

from gui_app.domain.words import mark, number, tr, trn

_BLANKS = (
    " \t\r\n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
FORGOTTEN = "forgotten:"
"""Begins what stands in the place of a text that was forgotten; 32 hexadecimal digits follow."""

_FORGOTTEN = re.compile(FORGOTTEN + "[0-9a-f]{32}", re.IGNORECASE)

MAX_VALUE = 2_000
"""Characters in a field or credential; far above any ID or token seen."""

_TAGS = "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
_HIDDEN = re.compile(
    "["
    "\x00-\x1f\x7f-\xa0\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u1680"
    "\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\uf8ff\ufeff\ufff0-\ufffb"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U0010ffff" + _TAGS + "]"
)
_NAMES = {
    "\n": mark("line break"),
    "\r": mark("carriage return"),
    "\t": mark("tab"),
    "\x00": "NUL",
    "\x1b": mark("escape"),
}


_HARMLESS = re.compile(r"(?=.{,500}\Z)[A-Za-z0-9_@+-]+(?:\.[A-Za-z0-9_@+-]+)*")
"""Most values of a long list: a thorough look finds nothing in them and takes ten times longer."""


def trim(text: str) -> str:
    """Take pasted blanks and line ends off both ends; change nothing else."""
    return text.strip(_BLANKS)


def problem_in(text: str) -> str | None:
    """Say why a trimmed value can never be sent, whatever the provider; None if it can."""
    return None if _HARMLESS.fullmatch(text) else _looked_at(text)


def _looked_at(text: str) -> str | None:
    if not text:
        return tr("Fill this in")
    if _FORGOTTEN.fullmatch(text):
        return tr("This was forgotten, and what is left of it is no ID")
    if _climbs(text):
        return tr("Contains . or .. where an address would be cut short")
    if len(text) > MAX_VALUE:
        long = trn(
            "Too long: {n} characters, at most {most}",
            "Too long: {n} character, at most {most}",
            len(text),
        )
        return long.format(most=number(MAX_VALUE))
    for char in text:
        kind = unicodedata.category(char)
        if kind in ("Cc", "Zl", "Zp"):
            name = _NAMES.get(char, f"U+{ord(char):04X}")
            return tr("Contains a control character ({name})").format(name=tr(name))
        if kind == "Cs":
            return tr("Contains half a character (a broken copy?)")
    return None


_MOST_DECODINGS = 5


def _climbs(text: str) -> bool:
    """Tell whether a server or proxy that decodes too often could read another address."""
    for _ in range(_MOST_DECODINGS):
        if any(part in (".", "..") for part in re.split(r"[/\\?#;]", text.replace("\0", ""))):
            return True
        if (decoded := unquote(text)) == text:
            return False
        text = decoded
    return True


def visible(text: str, *, lines: bool = False) -> str:
    """Show control and invisible characters as ``⟨U+202E⟩``.

    Args:
        text: anything.
        lines: leave line breaks and tabs as they are.
    """
    return (_hidden_in_lines() if lines else _HIDDEN).sub(_name, text)


@cache
def _hidden_in_lines() -> re.Pattern[str]:
    return re.compile(f"(?![\n\t]){_HIDDEN.pattern}")


def unusual(text: str) -> str:
    """Name the characters outside ASCII, which can look like others; empty if there are none."""
    return ", ".join(f"{visible(c)} (U+{ord(c):04X})" for c in dict.fromkeys(text) if ord(c) > 126)


def storable(text: str) -> str:
    r"""Write lone surrogates, which no file can hold, as ``\udXXX``."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


def first_line(text: str) -> str:
    """Return the text up to its first line break."""
    return text.partition("\n")[0]


def _name(match: re.Match[str]) -> str:
    return f"⟨U+{ord(match[0]):04X}⟩"
