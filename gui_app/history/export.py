"""Exports: the history's rows in a file, for spreadsheets and scripts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from gui_app.domain.words import mark, tr
from gui_app.history.export_columns import occurring_fields
from gui_app.history.export_text import write_csv, write_json_lines
from gui_app.history.export_xlsx import write_xlsx
from gui_app.history.new_file import FAILED, ExportError, new_file
from gui_app.history.selection import Scope, Selection

_FORMS = {".csv": write_csv, ".jsonl": write_json_lines, ".xlsx": write_xlsx}
_ENDINGS = mark("Choose a name that ends in .csv, .jsonl or .xlsx.")


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written.

    Attributes:
        rows: how many deletions.
        head: the last link of the history's chain; see ``chain.head_text``.
        cut: how many texts were longer than a cell of a workbook can be.
    """

    rows: int
    head: str
    cut: int = 0


def export(
    path: Path,
    scope: Scope,
    target: Path,
    progress: Callable[[int], None],
    *,
    fields: Sequence[str] = (),
    key: bytes | None = None,
) -> Exported:
    """Write deletions into a file, in the order of ``Selection``.

    The file is UTF-8, and for the owner alone, as the history is. It takes its place once it is
    complete; if the app is killed before, a hidden file stays beside it. In CSV and XLSX, a cell
    that begins with ``=``, ``+``, ``-``, ``@``, a tab or a carriage return gets an apostrophe in
    front, so that a spreadsheet shows it instead of running it. JSON Lines holds every text as
    it is; missing values are null. See ``write_xlsx`` for what else a workbook can't hold.

    The last columns are ``seal`` and ``head``. In cells, ``seal`` is the newest link of the
    deletion as ``chain.head_text`` writes it, and empty while the deletion is open; in JSON
    Lines it is all that its links are made of and other columns don't hold.

    Args:
        path: the history file.
        scope: which deletions.
        target: where to; its name ends in ``.csv``, ``.jsonl`` or ``.xlsx``.
        progress: is called with the rows written so far; what it raises ends the export.
        fields: names of target fields in the order of their columns; others follow.
        key: of forgotten values, to find them by what they were.

    Raises:
        ExportError: the file can't be written, or its name has another ending.
        JournalError: the history can't be read.
    """
    write = _FORMS.get(target.suffix.lower())
    if write is None:
        raise ExportError(tr(FAILED), tr(_ENDINGS), str(target))
    with Selection(path, scope, key) as selection, new_file(target, path) as file:
        names = occurring_fields(selection, fields, progress)
        cut = write(selection, names, file, progress)
        return Exported(selection.count, selection.head, cut)
