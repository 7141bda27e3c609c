"""Exports as a workbook for spreadsheets."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Any

from gui_app import __version__
from gui_app.history.columns import utc_text
from gui_app.history.export_columns import NEWEST_LINK, OUR_OWN, Columns, cells
from gui_app.history.new_file import HIDDEN
from gui_app.history.selection import Selection

if TYPE_CHECKING:  # it takes 60 ms to import, which only those who export a workbook wait for
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_SHEET_ROWS = 1_048_576
"""Rows of a sheet, the header included: all that spreadsheets can open."""

_CELL = 32_767
"""Units of UTF-16 in a cell: all that spreadsheets can hold."""

_NUMBERS = {"attempts", "duration_ms"}
"""What people add up; everything else is text, so that nothing is rounded or run."""

_WIDTHS = {"id": 9, "batch": 7, "outcome": 10, "http_status": 11, "attempts": 9, "message": 50}
_WIDTH = 24
"""Widths in characters; of the other columns ``_WIDTH``."""

_EVERYWHERE = "A1:XFD1048576"

# Not those that XML holds; a carriage return the library writes as spreadsheets do: _x000D_.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

_ABOUT = (
    "An apostrophe is put before =, +, -, @, a tab or a carriage return where a text begins.",
    "A character that a sheet can't hold is written as \\u and four hexadecimal digits: \\u0000.",
    "IDs and times are text, so that no digit is lost. Times are UTC.",
)
_CUT = (
    "Texts that are longer than a cell can be: {cut:,}. They were cut, and their cells say so. "
    "CSV and JSON Lines hold them whole."
)


def write_xlsx(
    selection: Selection, fields: Sequence[str], file: IO[bytes], progress: Callable[[int], None]
) -> int:
    r"""Write a sheet "History" with a row for each deletion, and one that tells about the file.

    What does not fit on a sheet goes on in "History 2" and so on. A character that no sheet can
    hold is written as ``\u`` and four hexadecimal digits. A text that is longer than a cell can
    be is cut, and its end says so.

    Args:
        selection: the deletions.
        fields: names of the target's fields.
        file: where to; other files lie beside it meanwhile.
        progress: is called with the rows so far, and on and on while the file is packed.

    Returns:
        How many texts were cut.
    """
    with _workbook(file, lambda: progress(selection.count)) as book:
        sheets = _Sheets(book, cells(selection, fields))
        for done, block in selection.blocks(sheets.values, NEWEST_LINK):
            for row in block:
                sheets.write(row)
            progress(done)
        _tell_about(book, selection, sheets.cut)
    return sheets.cut


@contextmanager
def _workbook(file: IO[bytes], told: Callable[[], None]) -> "Iterator[Workbook]":
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    packed = _Packed(file, told)
    with TemporaryDirectory(prefix=HIDDEN, dir=Path(file.name).parent) as folder:
        options = {"constant_memory": True, "tmpdir": folder, "use_zip64": True}
        book = Workbook(packed, {**options, "strings_to_formulas": False, "strings_to_urls": False})
        try:
            yield book
            book.close()
        except BaseException as error:
            packed.give_up()
            for sheet in book.worksheets():
                for part in (sheet.row_data_fh, sheet.fh):
                    with suppress(OSError):
                        part.close()
            if isinstance(error, FileCreateError) and isinstance(error.args[0], OSError):
                raise error.args[0] from error
            raise


class _Sheets:
    """Writes rows to one sheet after the other.

    Attributes:
        values: what a row is made of, in SQL.
        cut: how many texts were too long.
    """

    def __init__(self, book: "Workbook", columns: Columns) -> None:
        self.values = ", ".join(value for _, value in columns)
        self.cut = 0
        self._names = [name for name, _ in columns]
        self._book = book
        self._bold = book.add_format({"bold": True})
        self._sheets: list[Worksheet] = []
        self._begin()

    def write(self, row: Sequence[Any]) -> None:
        """Write the values of a deletion."""
        if self._row == _SHEET_ROWS:
            self._begin()
        sheet, number = self._sheets[-1], self._row
        for column, (name, value) in enumerate(zip(self._names, row, strict=True)):
            if value is None:
                continue
            if name in _NUMBERS:
                sheet.write_number(number, column, value)
            else:
                text = str(value) if name in OUR_OWN else self._fitting(value)
                sheet.write_string(number, column, text)
        self._row += 1

    def _begin(self) -> None:
        count = len(self._sheets) + 1
        sheet = self._book.add_worksheet("History" if count == 1 else f"History {count}")
        self._sheets.append(sheet)
        sheet.freeze_panes(1, 0)
        sheet.ignore_errors({"number_stored_as_text": _EVERYWHERE})
        for column, name in enumerate(self._names):
            sheet.set_column(column, column, _WIDTHS.get(name, _WIDTH))
            sheet.write_string(0, column, name, self._bold)
        self._row = 1

    def _fitting(self, text: str) -> str:
        text = _UNFIT.sub(_escaped, text)
        if text.startswith("<r>") and text.endswith("</r>"):  # the library takes it for markup
            text = f"\\u003c{text[1:]}"
        if len(text) <= _CELL // 2 or _units(text) <= _CELL:
            return text
        self.cut += 1
        note = f"… [cut: {len(text):,} characters in all; CSV and JSON Lines hold them]"
        kept = text.encode("utf-16-le")[: 2 * (_CELL - len(note))]
        return kept.decode("utf-16-le", "ignore") + note


class _Packed:
    """The file as it is packed: can be cancelled, and forgets what comes after a failure."""

    def __init__(self, file: IO[bytes], told: Callable[[], None]) -> None:
        self._file = file
        self._told = told
        self._place: int | None = None

    def give_up(self) -> None:
        """Only pretend from now on: the library still completes the file as it cleans up."""
        self._place = self._file.tell()

    def write(self, data: bytes) -> int:
        if self._place is not None:
            self._place += len(data)
            return len(data)
        self._told()
        return self._file.write(data)

    def tell(self) -> int:
        return self._file.tell() if self._place is None else self._place

    def seek(self, place: int) -> None:
        if self._place is None:
            self._file.seek(place)
        else:
            self._place = place

    def flush(self) -> None:
        if self._place is None:
            self._file.flush()


def _tell_about(book: "Workbook", selection: Selection, cut: int) -> None:
    lines = [
        ("Made by", f"Deletion Desk {__version__}"),
        ("Made at", utc_text(datetime.now(UTC))),
        ("Deletions", f"{selection.count:,}"),
        ("Head", selection.head),
        *(("Note", text) for text in _ABOUT),
    ]
    if cut:
        lines.append(("Note", _CUT.format(cut=cut)))
    sheet, bold = book.add_worksheet("About"), book.add_format({"bold": True})
    sheet.set_column(0, 0, 12)
    sheet.set_column(1, 1, 100)
    for number, (name, text) in enumerate(lines):
        sheet.write_string(number, 0, name, bold)
        sheet.write_string(number, 1, text)


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
