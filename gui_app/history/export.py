"""Exports: the history's rows in a file, for spreadsheets and scripts."""

import csv
import errno
import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from sqlite3 import Connection
from tempfile import NamedTemporaryFile
from typing import IO, Any

from gui_app.domain.errors import DeskError
from gui_app.history.schema import connect
from gui_app.history.sqlite_errors import explained

_CHUNK = 1_000
"""Rows between two calls of ``progress``."""

_BEFORE = ("id", "started_at", "finished_at", "provider", "account", "batch")
_BEHIND = (
    *("outcome", "http_status", "provider_status", "message"),
    *("raw_answer", "attempts", "duration_ms"),
)
_OUR_OWN = {
    *("id", "started_at", "finished_at", "batch"),
    *("outcome", "http_status", "attempts", "duration_ms"),
}
"""Columns with nothing from outside in them, which can't be a formula."""

_FAILED = "The file was not written"

_Columns = list[tuple[str, str]]
_Rows = list[tuple[Any, ...]]
_Write = Callable[[_Rows], None]

_FORMULA = tuple(map(ord, "=+-@\t\r"))
"""What makes a spreadsheet run a cell: owasp.org/www-community/attacks/CSV_Injection"""


class ExportError(DeskError):
    """The file can't be written; what was in its place is untouched."""


def export_batch(path: Path, batch: int, target: Path, progress: Callable[[int], None]) -> int:
    """Write the deletions of a batch into a file, in the order of the list.

    Items that wait have no deletion yet and are left out. The file is UTF-8, and for the owner
    alone, as the history is. It takes its place once it is complete. In CSV, a cell that begins
    with ``=``, ``+``, ``-``, ``@``, a tab or a carriage return gets an apostrophe in front, so
    that a spreadsheet shows it instead of running it: ``'+372…`` is the ID ``+372…``. JSON Lines
    holds every text as it is; missing values are null.

    Args:
        path: the history file.
        batch: its id.
        target: where to; its name ends in ``.csv`` or ``.jsonl``.
        progress: is called with the rows written so far; what it raises ends the export.

    Returns:
        How many rows were written.

    Raises:
        ExportError: the file can't be written, or its name has another ending.
        JournalError: the history can't be read.
    """
    form = _FORMS.get(target.suffix.lower())
    if form is None:
        raise ExportError(_FAILED, "Choose a name that ends in .csv or .jsonl.", str(target))
    count = 0
    with (
        explained(path),
        closing(connect(path, read_only=True)) as db,
        _new_file(target) as file,
    ):
        values, write = form(_columns(_fields(db, batch)), file)
        for chunk in _chunks(db, batch, values):
            write(chunk)
            count += len(chunk)
            progress(count)
    return count


def _csv(columns: _Columns, file: IO[str]) -> tuple[str, _Write]:
    writer = csv.writer(file)
    writer.writerow(name for name, _ in columns)
    values = (value if name in _OUR_OWN else _neutral(value) for name, value in columns)
    return ", ".join(values), writer.writerows


def _json_lines(columns: _Columns, file: IO[str]) -> tuple[str, _Write]:
    pairs = ", ".join(f"{_literal(name)}, {value}" for name, value in columns)
    return (
        f"json_object({pairs}) || char(10)",
        lambda chunk: file.writelines(line for (line,) in chunk),
    )


_FORMS = {".csv": _csv, ".jsonl": _json_lines}


def _fields(db: Connection, batch: int) -> list[str]:
    """Return the names of the target's fields; all items of a batch have the same."""
    found = db.execute(
        "SELECT key FROM batch_item, json_each(target) WHERE batch = ? AND number = 1", (batch,)
    )
    return [name for (name,) in found]


def _columns(fields: list[str]) -> _Columns:
    """Return the names of the columns in order, with what they hold in SQL.

    A field that has the name of another column gets ``target_`` in front.
    """
    taken = {*_BEFORE, *_BEHIND}
    targets = [
        (f"target_{field}" if field in taken else field, f"json_extract(target, {_path(field)})")
        for field in fields
    ]
    return [*zip(_BEFORE, _BEFORE, strict=True), *targets, *zip(_BEHIND, _BEHIND, strict=True)]


def _path(field: str) -> str:
    return _literal(f'$."{field}"')


def _neutral(value: str) -> str:
    return f"substr('''', 1, coalesce(unicode({value}) IN {_FORMULA}, 0)) || {value}"


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _chunks(db: Connection, batch: int, columns: str) -> Iterator[_Rows]:
    rows = db.execute(
        f"SELECT {columns} FROM deletion WHERE batch = ? ORDER BY item",  # noqa: S608
        (batch,),
    )
    while chunk := rows.fetchmany(_CHUNK):
        yield chunk


@contextmanager
def _new_file(target: Path) -> Iterator[IO[str]]:
    """Yield a file beside the target that takes its place at the end, or vanishes."""
    part: Path | None = None
    try:
        if target.exists() and not target.is_file():
            raise FileExistsError(errno.EEXIST, "not a file", str(target))
        with NamedTemporaryFile(
            "w",
            encoding="utf-8",
            newline="",
            dir=target.parent,
            prefix=f".{target.name}.",
            suffix=".part",
            delete=False,
        ) as file:
            part = Path(file.name)
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        raise _explained(error, target) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)


def _explained(error: OSError, target: Path) -> ExportError:
    if error.errno == errno.ENOSPC:
        advice = "The disk is full. Make some space or choose another folder, then try again."
    else:
        advice = "Choose another folder or name, then try again."
    return ExportError(_FAILED, advice, f"{error}; {target}")
