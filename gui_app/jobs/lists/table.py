"""A list as it was read: text in rows and columns, nothing interpreted."""

from array import array
from dataclasses import dataclass, field

from gui_app.domain.errors import DeskError
from gui_app.domain.words import number, tr, trn

MAX_BYTES = 64 * 1024 * 1024
"""Of a file; 500,000 rows of three IDs take about 50 MB."""

MAX_ROWS = 500_000
MAX_COLUMNS = 1_000
MAX_CELLS = 10_000_000
"""A cell takes 8 bytes and its text; a wide list must not take all memory."""

STEP = 500
"""Rows between two looks at whether somebody has cancelled."""


class Cancelled(Exception):  # noqa: N818 - a fact, not an error
    """``Progress.cancel`` stopped the work."""


class ListError(DeskError):
    """A list can't be used."""


def unusable(message: str, detail: str = "") -> ListError:
    """Return the error for a list that can't be read.

    Args:
        message: a sentence that says why and what to do.
        detail: the technical cause; may be empty.
    """
    return ListError(tr("This list can't be used"), message, detail)


class Progress:
    """How far the work is; read and cancelled from any thread.

    Attributes:
        done: what is done, in units of ``total``.
        total: what there is to do; 0 while nobody knows.
    """

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self._cancelled = False

    def cancel(self) -> None:
        """Have the work end with ``Cancelled`` at its next step."""
        self._cancelled = True

    def begin(self, total: int) -> None:
        """Start to count anew: a new part of the work begins."""
        self.done, self.total = 0, total

    def step(self, count: int) -> None:
        """Note that so much more is done.

        Raises:
            Cancelled: somebody wants it to end.
        """
        if self._cancelled:
            raise Cancelled
        self.done += count

    def reach(self, done: int, total: int) -> None:
        """Note how much is done of how much, for work that counts by itself.

        Raises:
            Cancelled: somebody wants it to end.
        """
        self.total = total
        self.step(done - self.done)


@dataclass(frozen=True, slots=True)
class Options:
    """What a person chose instead of the guess; None means guess.

    Attributes:
        encoding: a codec of ``source.ENCODINGS``.
        delimiter: a sign of ``source.DELIMITERS``; empty for one value per line.
        sheet: the name of a sheet.
    """

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None


@dataclass(slots=True)
class Table:
    """A list as it was read.

    Attributes:
        name: where it comes from, for the record: the file's name or as ``names`` calls it.
        rows: the cells' text, nothing trimmed; rows without any text are left out, the row with
            the column names is one of them; rows may have different lengths.
        lines: for each row its line in the file or its row in the sheet, from 1.
        faults: (row index, column index) to a sentence why this cell's text can't be trusted.
        encoding: the codec the file was read with; None if it is a workbook or was pasted.
        delimiter: the sign between cells, empty if there is none; None if it is a workbook.
        sheet: the name of the sheet; None if it is no workbook.
        sheets: the names of all sheets to choose from.
    """

    name: str
    rows: list[tuple[str, ...]] = field(default_factory=list)
    lines: "array[int]" = field(default_factory=lambda: array("L"))
    faults: dict[tuple[int, int], str] = field(default_factory=dict)
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    _cells: int = field(default=0, init=False, repr=False, compare=False)

    def add(self, row: tuple[str, ...], line: int) -> None:
        """Append a row.

        Raises:
            ListError: the list is too long or too wide.
        """
        self._cells += len(row)
        if len(row) > MAX_COLUMNS:
            text = trn(
                "Line {line} has {n} cells, and {most} are the most. "
                "If it is a list of IDs, copy it and press Paste.",
                "Line {line} has {n} cell, and {most} are the most. "
                "If it is a list of IDs, copy it and press Paste.",
                len(row),
            )
            raise unusable(text.format(line=number(line), most=number(MAX_COLUMNS)))
        if len(self.rows) >= MAX_ROWS or self._cells > MAX_CELLS:
            text = trn(
                "It is too long: line {line} is more than fits. "
                "Split it into lists of at most {n} rows.",
                "It is too long: line {line} is more than fits. "
                "Split it into lists of at most {n} row.",
                MAX_ROWS,
            )
            raise unusable(text.format(line=number(line)))
        self.rows.append(row)
        self.lines.append(line)

    @property
    def width(self) -> int:
        """Return the number of cells of the longest row."""
        return max(map(len, self.rows), default=0)
