"""Taking secrets out of text that is shown, stored or logged."""

import base64
import html
import re
from collections.abc import Iterable

MASK = "[secret removed]"
SHORTEST = 4
"""Characters; a shorter secret would take innocent words out of every text."""

_ESCAPES = frozenset("%\\&+=")
_BASE64 = r"[A-Za-z0-9+/_-]"


class Redactor:
    """Removes secrets in any spelling a provider or library may echo them in.

    Covered, also when mixed within one secret: as it is, URL-encoded, JSON-escaped, as HTML
    entities; and base64 (both alphabets) at any place inside a longer value, such as
    ``Basic base64(user:password)``.

    Args:
        secrets: printable ASCII, as credentials are; those under 4 characters are ignored.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        self._secrets = sorted({s for s in secrets if len(s) >= SHORTEST}, key=len, reverse=True)
        encoded = [c for s in self._secrets for c in _base64_cores(s)]
        self._base64 = re.compile(
            f"{_BASE64}?(?:{'|'.join(map(re.escape, encoded))}){_BASE64}?={{0,2}}"
        )
        self._spellings: list[re.Pattern[str]] | None = None

    @property
    def margin(self) -> int:
        """Characters at a cut end of a text that may hold the start of a secret."""
        return 8 * max(map(len, self._secrets), default=0)

    def scrub(self, text: str) -> str:
        """Return the text with each secret replaced by ``[secret removed]``."""
        if not self._secrets:
            return text
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        text = self._base64.sub(MASK, text)
        if _ESCAPES.isdisjoint(text):
            return text
        if self._spellings is None:
            self._spellings = [re.compile("".join(map(_spelled, s))) for s in self._secrets]
        for pattern in self._spellings:
            text = pattern.sub(MASK, text)
        return text

    def scrub_start(self, text: str, size: int) -> tuple[str, bool]:
        """Scrub only as much of a long text as is kept.

        Returns:
            The scrubbed start, of about ``size`` characters, and whether anything was cut off.
            A secret that the cut would halve is not in it.
        """
        if len(text) <= size:
            return self.scrub(text), False
        start = self.scrub(text[: size + self.margin])
        return start[: max(0, len(start) - self.margin)], True


def _base64_cores(secret: str) -> Iterable[str]:
    """Yield what base64 makes of a secret behind 0, 1 and 2 other bytes, less the mixed ends."""
    data = secret.encode()
    for before, mixed in ((0, 0), (1, 2), (2, 3)):
        text = base64.b64encode(b"\0" * before + data).decode()
        core = text[mixed : (before + len(data)) * 8 // 6]
        yield core
        yield core.translate(str.maketrans("+/", "-_"))


def _spelled(char: str) -> str:
    code = ord(char)
    either_case = "".join(f"[{d}{d.upper()}]" if d.isalpha() else d for d in f"{code:02x}")
    forms = [
        rf"\\{{0,3}}{re.escape(char)}",
        f"%(?:25){{0,2}}{either_case}",
        rf"\\{{1,3}}u00{either_case}",
        rf"\\{{1,3}}x{either_case}",
        f"&#0{{0,3}}{code};",
        f"&#[xX]0{{0,3}}{either_case};",
    ]
    if (named := html.escape(char)) != char:
        forms.append(re.escape(named))
    if char == " ":
        forms.append(r"\+")
    return f"(?:{'|'.join(forms)})"
