"""Text in rows and cells: CSV and its relatives."""

import csv
import io
import re
from collections import Counter
from contextlib import suppress
from itertools import islice

from gui_app.domain.words import mark, number, tr
from gui_app.jobs.lists.cells import spoilt, suspect
from gui_app.jobs.lists.table import STEP, ListError, Progress, Table, unusable

DELIMITERS: tuple[tuple[str, str], ...] = (
    (",", mark("Comma")),
    (";", mark("Semicolon")),
    ("\t", mark("Tab")),
    ("|", mark("Vertical bar")),
    ("", mark("None: one value per line")),
)
"""Sign and title for people, to be translated."""

_BY_RANK = "\t;,|"
"""Of equally good guesses the first one: commas stand in names and numbers, too."""

QUOTATION = mark("A quotation mark may be missing here: a cell runs over several lines.")

_NEVER = "\x1f"
"""``csv`` wants a delimiter even where there is none."""

_ANNOUNCED = re.compile(r'\A"?sep=([,;\t|])"?[ \t]*(?:\r\n?|\n|\Z)', re.IGNORECASE)
_SAMPLE_ROWS, _SAMPLE = 200, 64 * 1024


def parse(table: Table, text: str, delimiter: str | None, progress: Progress) -> None:
    """Fill a table from delimited text.

    Args:
        table: an empty one.
        text: without a byte order mark.
        delimiter: a sign of ``DELIMITERS``; None to guess.
        progress: counts lines.

    Raises:
        ListError: the quotation marks or line ends contradict each other, or it is too long.
        Cancelled: somebody cancelled ``progress``.
    """
    before = 0
    if announced := _ANNOUNCED.match(text):
        delimiter = delimiter if delimiter is not None else announced[1]
        text, before = text[announced.end() :], 1
    table.delimiter = guess(text) if delimiter is None else delimiter
    progress.begin(text.count("\n"))
    # Strict, because else signs behind a closing quotation mark would be joined to the cell.
    reader = csv.reader(_lines(text), delimiter=table.delimiter or _NEVER, strict=True)
    first = 1
    try:
        for number, row in enumerate(reader, 1):
            if number % STEP == 0:
                progress.step(STEP)
            if row and (row[0].strip() or any(map(str.strip, row))):
                if reader.line_num > first and table.delimiter and _runs_on(row, table.delimiter):
                    places = ((len(table.rows), column) for column in range(len(row)))
                    table.faults.update(dict.fromkeys(places, tr(QUOTATION)))
                table.add(tuple(row), before + first)
            first = reader.line_num + 1
    except csv.Error as error:
        raise _explained(error, before + first, before + reader.line_num) from error
    if suspect(text):
        _note_faults(table)


def _runs_on(row: list[str], delimiter: str) -> bool:
    """Tell whether a cell may be the end of one row and the beginning of another."""
    return any(delimiter in cell and ("\n" in cell or "\r" in cell) for cell in row)


def guess(text: str) -> str:
    """Return the delimiter that divides most rows into the same number of cells; "" if none."""
    best, delimiter = 0.5, ""
    for sign in _BY_RANK:
        widths = Counter(map(len, sample(text, sign)))
        width, count = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        if width > 1 and count / widths.total() > best:
            best, delimiter = count / widths.total(), sign
    return delimiter


def sample(text: str, delimiter: str) -> list[list[str]]:
    """Return the first rows; not the last of them, if the sample may end within it."""
    rows: list[list[str]] = []
    with suppress(csv.Error):
        rows.extend(islice(csv.reader(_lines(text[:_SAMPLE]), delimiter=delimiter), _SAMPLE_ROWS))
    if len(text) > _SAMPLE and len(rows) > 1:
        rows.pop()
    return [row for row in rows if row]


def _lines(text: str) -> io.StringIO:
    """Divide at line feeds, for a carriage return alone may stand in a cell; else at those."""
    feeds, returns = text.count("\n"), text.count("\r") - text.count("\r\n")
    return io.StringIO(text, newline="" if returns > feeds else "\n")


def _explained(error: csv.Error, first: int, last: int) -> ListError:
    text = str(error)
    if "field limit" in text:
        sentence = tr(
            "A cell beginning in line {first} has more than {most} characters. "
            "Is a quotation mark missing, or one too many?"
        )
    elif "new-line" in text:
        sentence = tr(
            "Line {last} has a carriage return inside. Take it out, or save the list anew as CSV."
        )
    else:
        sentence = tr(
            "The quotation marks in line {first} don't go together. "
            "Is one missing, or one too many?"
        )
    places = {"first": number(first), "last": number(last)}
    return unusable(sentence.format(most=number(csv.field_size_limit()), **places), text)


def _note_faults(table: Table) -> None:
    for index, row in enumerate(table.rows):
        for column, cell in enumerate(row):
            if fault := spoilt(cell):
                table.faults.setdefault((index, column), fault)
