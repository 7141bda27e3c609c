"""What can be told from a cell's text alone."""

import re

from gui_app.domain.words import mark, tr

SHORTENED = mark("Excel has shortened this number. Take the ID from where the list comes from.")
FORMULA = mark("A formula: paste its value instead.")
APOSTROPHE = mark(
    "Begins with an apostrophe that a spreadsheet export has put there. "
    "Take the ID from where the list comes from."
)
NARROW = mark("The column was too narrow when this was copied. Widen it, and copy the list again.")
DATE = mark(
    "This is a date. If Excel made it out of an ID, take the ID from where the list comes from."
)

_SHORT = r"[+-]?\d{1,3}(?:(?:[.,]\d+)?[eE][+-]\d{1,3}|[.,]\d+[eE]\d{1,3})"
_SHORTENED = re.compile(_SHORT, re.ASCII)
_SHIELDED = re.compile(r"'[=+@-]")
_HASHES = r"#{3,}"
_SUSPECT = re.compile(
    rf"""(?<![^\s",;|])(?:{_SHORT}|{_HASHES})(?![^\s",;|])|="|{_SHIELDED.pattern}""", re.ASCII
)
_PIECE = 256 * 1024
_LONGEST = 300
"""Characters of a number; no spreadsheet writes one of more."""

_TIME = r"(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DATE = re.compile(
    rf"(?:\d{{4}}-\d{{1,2}}-\d{{1,2}}|\d{{1,2}}([./-])\d{{1,2}}\1(?:\d{{4}}|\d{{2}})){_TIME}"
    rf"|\d{{1,2}}-{_MONTH}(?:-\d{{2,4}})?|{_MONTH}-\d{{2,4}}",
    re.ASCII,
)
_KINDS = (
    ("number", re.compile(r"\+?\d+", re.ASCII)),
    ("email", re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;]+")),
    ("code", re.compile(r"(?=.*\d)[0-9A-Za-z_-]{6,}", re.ASCII)),
)


def suspect(text: str) -> bool:
    """Tell quickly whether any cell of a list's text could be spoilt."""
    # Piece by piece, since other threads stand still while one pattern is searched for.
    starts = range(0, len(text), _PIECE)
    return any(_SUSPECT.search(text, start, start + _PIECE + _LONGEST) for start in starts)


def spoilt(text: str) -> str | None:
    """Say what a spreadsheet has done to a cell's text, if one has."""
    text = text.strip()
    if _SHORTENED.fullmatch(text):
        return tr(SHORTENED)
    if _SHIELDED.match(text):
        return tr(APOSTROPHE)
    if re.fullmatch(_HASHES, text):
        return tr(NARROW)
    return tr(FORMULA) if text.startswith('="') else None


def is_date(text: str) -> bool:
    """Tell whether a text is a whole date, with or without a time of day."""
    return bool(_DATE.fullmatch(text))


def kind(text: str) -> str:
    """Return ``number``, ``email``, ``code`` (letters and digits) or ``words``; "" if blank."""
    text = text.strip()
    return text and next((name for name, form in _KINDS if form.fullmatch(text)), "words")
