"""One sheet of a workbook: its cells as text, and which of them can't be trusted."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any
from xml.etree.ElementTree import Element

from openpyxl.utils.cell import range_boundaries
from openpyxl.utils.datetime import from_excel
from openpyxl.worksheet._reader import CF_TAG, MERGE_TAG, ROW_TAG, WorkSheetParser
from openpyxl.xml.constants import SHEET_MAIN_NS
from openpyxl.xml.functions import iterparse

from gui_app.domain.words import mark, tr, trn
from gui_app.jobs.lists import number_format
from gui_app.jobs.lists.archive import Part, bomb
from gui_app.jobs.lists.cells import FORMULA, spoilt
from gui_app.jobs.lists.number_format import NumberFormat
from gui_app.jobs.lists.refusals import damaged
from gui_app.jobs.lists.table import MAX_CELLS, MAX_COLUMNS, Table, unusable

HIDDEN = mark(
    "This row is hidden in the sheet. Show it there (or clear the filter) if it is meant."
)
MERGED = mark("This cell is merged with another one. Unmerge them, and fill in each.")
ERROR = mark("An error value: correct the formula, or enter the ID.")
LOGICAL = mark("TRUE or FALSE, and no text. Format the column as text, and enter the ID again.")
CODED = mark("Holds a sign written as a code like _x0041_. Enter the ID again.")

_LAST_ROW = 1_048_576
_BEHIND = {CF_TAG, *(f"{{{SHEET_MAIN_NS}}}{tag}" for tag in ("dataValidation", "hyperlink"))}
"""What stands behind the list of merged cells, where nothing is needed any more."""


_TEXT, _RUN, _VALUE = (f"{{{SHEET_MAIN_NS}}}{tag}" for tag in ("t", "r", "v"))
_CODE = re.compile("_x([0-9A-Fa-f]{4})_")


class Sheet:
    """Reads a sheet into a table.

    Args:
        part: the sheet's XML.
        strings: those that cells refer to, as they are stored.
        formats: how numbers are shown, for each style.
        epoch: the day that dates are counted from.
    """

    def __init__(
        self, part: Part, strings: list[str], formats: Sequence[NumberFormat], epoch: datetime
    ) -> None:
        self._part = part
        self._formats = formats
        self._epoch = epoch
        self._parser = _Parser(part, strings)

    def fill(self, table: Table) -> None:
        """Add the sheet's rows that are not blank.

        Raises:
            ListError: it is damaged, or too much.
            Cancelled: somebody cancelled the part's progress.
        """
        last = 0
        for line, cells in self._parser.parse():
            self._part.ended()
            if not last < line <= _LAST_ROW:
                raise damaged(f"row {line} behind row {last}")
            last = line
            row, faults = self._row(cells)
            if any(text and not text.isspace() for text in row):
                if line in self._parser.hidden:
                    faults = dict.fromkeys(range(len(row)), tr(HIDDEN))
                table.faults.update({(len(table.rows), c): f for c, f in faults.items()})
                table.add(tuple(row), line)
        _note_merged(table, self._parser.merged)

    def _row(self, cells: list[dict[str, Any]]) -> tuple[list[str], dict[int, str]]:
        row: list[str] = []
        faults: dict[int, str] = {}
        for cell in cells:
            value, data_type, column = cell["value"], cell["data_type"], cell["column"] - 1
            if value is None and data_type != "f":
                continue
            if not len(row) <= column:
                raise damaged(f"cell {column + 1} behind cell {len(row)}")
            if column >= MAX_COLUMNS:
                text = trn(
                    "It has more than {n} columns. Leave some out.",
                    "It has more than {n} column. Leave some out.",
                    MAX_COLUMNS,
                )
                raise unusable(text)
            row += [""] * (column - len(row))
            text, fault = self._text(value, data_type, cell["style_id"])
            row.append(text)
            if fault:
                faults[column] = fault
        return row, faults

    def _text(self, value: Any, data_type: str, style: int) -> tuple[str, str | None]:
        """Return a cell's text and what is wrong with it."""
        if data_type == "s":
            return _decoded(value) if "_x" in value else (value, spoilt(value))
        if data_type == "n":
            return self._number(value, self._formats[style])
        if data_type == "f":
            return value or "", tr(FORMULA)
        if data_type == "b":
            return str(value).upper(), tr(LOGICAL)
        return str(value), tr(number_format.DATE if data_type == "d" else ERROR)

    def _number(self, value: float, form: NumberFormat) -> tuple[str, str | None]:
        if form.date:
            with suppress(OverflowError, ValueError):
                return str(from_excel(value, self._epoch)), tr(number_format.DATE)
        if isinstance(value, float) and not (value.is_integer() and abs(value) < 10**15):
            whole = value.is_integer()
            return repr(value), tr(number_format.LONG if whole else number_format.BROKEN)
        return str(int(value)), form.fault(int(value))


class _Parser(WorkSheetParser):
    """Yields the rows alone, and takes note of the merged cells and hidden rows."""

    def __init__(self, part: Part, strings: list[str]) -> None:
        super().__init__(part, strings)
        self.merged: list[str] = []
        self.hidden: set[int] = set()

    def parse(self) -> Iterator[tuple[int, list[dict[str, Any]]]]:  # type: ignore[override]
        """Yield each row's number and cells."""
        for _, element in iterparse(self.source):
            if element.tag == ROW_TAG:
                row = self.parse_row(element)
                if element.get("hidden", "0") not in ("0", "false"):
                    self.hidden.add(row[0])
                yield row
                element.clear()
            elif element.tag == MERGE_TAG:
                self.merged = [merged.get("ref", "") for merged in element]
                return
            elif element.tag in _BEHIND:
                return

    def parse_formula(self, element: Element) -> str | None:
        """Return what a formula came to when it was last calculated."""
        return element.findtext(_VALUE)


def string(element: Element) -> str:
    """Return a shared string as it is stored: its text or all its runs, without phonetic signs."""
    return "".join(
        (child.text if child.tag == _TEXT else child.findtext(_TEXT)) or ""
        for child in element
        if child.tag in (_TEXT, _RUN)
    )


def _decoded(text: str) -> tuple[str, str | None]:
    """Decode the signs that XML can't hold, and the underscore that protects such a code.

    Excel writes no others as codes, but some programs write IDs that only look like one.
    """
    odd = False

    def sign(match: re.Match[str]) -> str:
        nonlocal odd
        code = int(match[1], 16)
        if code < 32 or code == ord("_") or 0xD800 <= code < 0xE000 or code > 0xFFFD:
            return chr(code)
        odd = True
        return match[0]

    plain = _CODE.sub(sign, text)
    return plain, tr(CODED) if odd else spoilt(plain)


def _note_merged(table: Table, ranges: list[str]) -> None:
    """Say of each cell within a range, its first one excepted, that it is merged."""
    rest, merged = MAX_CELLS, tr(MERGED)
    for cells in ranges:
        left, top, right, bottom = (bound or 1 for bound in range_boundaries(cells))
        columns = range(left - 1, min(right, table.width))
        rows = range(bisect_left(table.lines, top), bisect_right(table.lines, bottom))
        rest -= len(columns) * len(rows)
        if rest < 0:
            raise bomb()
        for row in rows:
            for column in columns:
                if (table.lines[row], column + 1) != (top, left):
                    table.faults[row, column] = merged
