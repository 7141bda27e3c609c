"""What a credential can be."""

from gui_app.credentials.store import LONGEST
from gui_app.domain.text import visible


def problem_in_credential(value: str) -> str | None:
    """Say why a value can't be a credential; None if it can.

    Headers carry them, and only printable ASCII passes every server in between unchanged.
    """
    if not value:
        return "Fill this in"
    if len(value) > LONGEST:
        return f"Too long: {len(value):,} characters, at most {LONGEST:,}"
    for char in value:
        if not " " <= char <= "~":
            return f"Contains {_named(char)}; only plain letters, digits and signs can be sent"
    if value != value.strip(" "):
        return "Leave out the blanks before and after it"
    return None


def _named(char: str) -> str:
    if char in _CONTROLS:
        return _CONTROLS[char]
    code = f"U+{ord(char):04X}"
    return f"an invisible character ({code})" if visible(char) != char else f"“{char}” ({code})"


_CONTROLS = {
    "\n": "a line break",
    "\r": "a line break (carriage return)",
    "\t": "a tab",
    "\0": "a NUL character",
}
