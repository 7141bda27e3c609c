"""Exports as text: CSV and JSON Lines, each line made by SQLite."""

from collections.abc import Callable, Sequence
from typing import IO

from gui_app.history.export_columns import (
    LINK_BEFORE,
    NEWEST_LINK,
    OUR_OWN,
    cells,
    json_columns,
    literal,
)
from gui_app.history.selection import Selection


def write_csv(
    selection: Selection, fields: Sequence[str], file: IO[bytes], progress: Callable[[int], None]
) -> int:
    """Write a header and a row for each deletion; ``progress`` is called with the rows so far.

    Returns:
        How many texts were cut: none.
    """
    columns = cells(selection, fields)
    file.write((",".join(_quoted(name) for name, _ in columns) + "\r\n").encode())
    line = " || ',' || ".join(_cell(name, value) for name, value in columns)
    _write_lines(selection, f"{line} || char(13, 10)", NEWEST_LINK, file, progress)
    return 0


def write_json_lines(
    selection: Selection, fields: Sequence[str], file: IO[bytes], progress: Callable[[int], None]
) -> int:
    """Write an object for each deletion, a line each; else as ``write_csv``."""
    columns = json_columns(selection, fields)
    pairs = ", ".join(f"{literal(name)}, {value}" for name, value in columns)
    _write_lines(selection, f"json_object({pairs}) || char(10)", LINK_BEFORE, file, progress)
    return 0


def _write_lines(
    selection: Selection, line: str, sources: str, file: IO[bytes], progress: Callable[[int], None]
) -> None:
    for done, block in selection.blocks(f"CAST({line} AS BLOB)", sources):
        file.writelines(values[0] for values in block)
        progress(done)


def _cell(name: str, value: str) -> str:
    if name not in OUR_OWN:
        value = f"'\"' || replace({value}, '\"', '\"\"') || '\"'"
    return f"coalesce({value}, '')"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
