"""Whether a cell's number is shown with the digits that are stored."""

import re

from openpyxl.styles.numbers import is_date_format

from gui_app.domain.words import mark, tr

_AS_IT_IS = ("general", "@")
_LOOK = re.compile(r"_.|\*.|\[(?:[A-Za-z]+\d*|\$-[0-9A-Fa-f]+)\]")
"""Room as wide as a sign, filling signs, colours, languages."""

_THOUSANDS = re.compile(r"(?<=[#0?])(?:,|\\? |[\u00a0\u202f'])(?=[#0?])")
_DIGITS = re.compile(r"([#0?]+)(?:\.[#0?]+)?")

DATE = mark("Excel has made a date of this. Format the column as text, and enter the ID again.")
LONG = mark("Excel keeps 15 digits of a number. Format the column as text, and enter the ID again.")
BROKEN = mark("Not a whole number. Format the column as text, and enter the ID again.")
OTHER = mark(
    "The sheet shows this number in another form. Format the column as text, and enter the ID."
)


class NumberFormat:
    """How the cells of one style show whole numbers.

    Args:
        code: as in a workbook, for example ``#,##0.00``.
    """

    def __init__(self, code: str) -> None:
        self.date = is_date_format(code)
        shown = _THOUSANDS.sub("", _LOOK.sub("", code.split(";")[0]))
        digits = _DIGITS.fullmatch(shown)
        self._known = code.lower() in _AS_IT_IS or bool(digits)
        self._zeros = digits[1].count("0") if digits else 0

    def fault(self, value: int) -> str | None:
        """Say why a whole number is not what people see in the sheet; None if it is."""
        if abs(value) >= 10**15:
            return tr(LONG)
        if not self._known:
            return tr(OTHER)
        if len(str(abs(value))) < self._zeros:
            shown = f"{value:0{self._zeros}}"
            text = tr(
                "The sheet shows {shown} but stores {stored}. "
                "Format the column as text, and enter the ID as it is shown."
            )
            return text.format(shown=shown, stored=value)
        return None
