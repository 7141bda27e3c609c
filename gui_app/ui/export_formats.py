"""What an export can be: its kinds, what is exported, and writing it."""

import re
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path, PurePath

from gui_app.domain.words import tr
from gui_app.history.export import Exported, export
from gui_app.history.new_file import new_file
from gui_app.history.search import Query
from gui_app.history.selection import Scope
from gui_app.jobs.lists.table import Progress
from gui_app.ui.history_source import HistorySource
from gui_app.ui.report import write_report
from gui_app.ui.report_record import list_of, write_record

_LONGEST = 60
_UNSAFE = re.compile(r"[^\w.@+-]+")


class Format(Enum):
    """What an export can be."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON_LINES = "jsonl"
    REPORT = "report"
    RECORD = "record"

    @property
    def ending(self) -> str:
        """Return how the files' names end, with the dot."""
        return ".pdf" if self in (Format.REPORT, Format.RECORD) else f".{self.value}"

    @property
    def title(self) -> str:
        """Return what it is called on screen."""
        return {
            Format.CSV: tr("Spreadsheet (CSV)"),
            Format.XLSX: tr("Excel workbook (XLSX)"),
            Format.JSON_LINES: tr("JSON Lines (can be checked later)"),
            Format.REPORT: tr("PDF report"),
            Format.RECORD: tr("PDF deletion record (one page)"),
        }[self]

    @property
    def use(self) -> str:
        """Say in a sentence what it is good for."""
        return {
            Format.CSV: tr("A plain table that every spreadsheet program opens."),
            Format.XLSX: tr("A table for Excel in which IDs keep all their digits."),
            Format.JSON_LINES: tr(
                "For scripts and as proof: shows whether a line was changed afterwards."
            ),
            Format.REPORT: tr("For people to read and print: counts and a table."),
            Format.RECORD: tr(
                "All about one deletion or one list: select one row, or choose one under List.",
            ),
        }[self]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be exported.

    Attributes:
        title: what it is called on screen.
        scope: which deletions.
        count: how many; None while nobody knows.
    """

    title: str
    scope: Scope
    count: int | None

    @property
    def batch(self) -> int | None:
        """Return the list that this is all of, None if it is none."""
        return list_of(self.scope)

    @property
    def fits_record(self) -> bool:
        """Tell whether a deletion record can be about it."""
        return self.count == 1 or self.batch is not None


def name_for(choice: Choice, form: Format, source: HistorySource, progress: Progress) -> str:
    """Return a name for a file; it may take a search to find out what the file is about.

    Raises:
        Cancelled: somebody cancelled it.
        JournalError: the history can't be read.
    """
    if form is not Format.RECORD:
        return f"deletion-desk-{datetime.now(UTC).astimezone():%Y-%m-%d}{form.ending}"
    if choice.batch is not None:
        with closing(source.open_batch_reader()) as batches:
            row = batches.batch(choice.batch)
        return f"list-{_safe(PurePath(row.source).stem if row else '')}{form.ending}"
    scope = choice.scope
    if isinstance(scope, Query):
        with closing(source.open_reader()) as reader:
            scope = reader.first(scope, 1)
    progress.step(0)
    numbers = "-".join(map(str, scope[:1]))
    return f"deletion-record-{numbers}{form.ending}"


def write(
    choice: Choice, form: Format, source: HistorySource, target: Path, progress: Progress
) -> Exported:
    """Write a file; it takes its place once it is complete.

    Args:
        choice: what is exported.
        form: as what.
        source: the history, with the key of forgotten values and the fields' order.
        target: where to.
        progress: is stepped by rows.

    Raises:
        Cancelled: somebody cancelled it.
        ExportError: the file can't be written.
        JournalError: the history can't be read.
    """
    path, key = source.open_reader.path, source.open_reader.key
    if form is Format.REPORT:
        with new_file(target, path) as file:
            return write_report(path, choice.scope, key, file, progress)
    if form is Format.RECORD:
        with new_file(target, path) as file:
            return write_record(path, choice.scope, key, source.providers, file)
    fields = dict.fromkeys(field.name for p in source.providers for field in p.fields)
    progress.begin(choice.count or 0)

    def step(rows: int) -> None:
        progress.step(rows - progress.done)

    return export(path, choice.scope, target, step, fields=list(fields), key=key)


def _safe(text: str) -> str:
    """Return what can stand in a file's name anywhere."""
    return _UNSAFE.sub("-", text)[:_LONGEST].strip("-.") or "record"
