"""The report: many deletions as a PDF for people, in constant memory."""

from itertools import accumulate
from pathlib import Path
from typing import IO

from gui_app.domain.notes import shown
from gui_app.domain.text import first_line
from gui_app.domain.words import number, tr
from gui_app.history.export import Exported
from gui_app.history.reader import Row
from gui_app.history.search import Query
from gui_app.history.selection import Scope, Selection
from gui_app.jobs.lists.table import Progress
from gui_app.ui import outcomes
from gui_app.ui.details_text import made_sure
from gui_app.ui.forgotten import as_shown
from gui_app.ui.report_flow import Flow
from gui_app.ui.report_paper import MARGIN, Counter, Face, Paper
from gui_app.ui.report_words import document_facts, legible, moment, scope_words

_SIZE, _CELL = 8.5, 7.0
_PAD = 3.0
"""Between a row's text and the lines above and below it."""

_WIDTHS = (108.0, 92.0, 80.0, 190.0, 58.0, 56.0, 186.0)
_GAP = 6.0
_MOST = 3
"""Lines of a cell; only a user has as many as it needs."""


def write_report(
    path: Path, scope: Scope, key: bytes | None, file: IO[bytes], progress: Progress
) -> Exported:
    """Write a report about some deletions.

    It is laid out twice, and first on paper that only counts, to know how many pages there are.

    Args:
        path: the history file.
        scope: which deletions.
        key: of forgotten values.
        file: open for writing.
        progress: is stepped by rows.

    Raises:
        Cancelled: somebody cancelled it.
        JournalError: the history can't be read.
        OSError: the file can't be written.
    """
    with legible(), Selection(path, scope, key) as selection:
        title = tr("Deletion report")
        facts = _facts(scope, selection)
        counter = Counter(landscape=True)
        counted = _Report(counter, title, facts, 0)
        counted.write(selection, progress)
        personal = counted.personal or (isinstance(scope, Query) and bool(scope.words))
        progress.begin(selection.count)
        with Paper(file, title, landscape=True) as paper:
            report = _Report(paper, title, facts, counter.pages, personal=personal)
            report.write(selection, progress)
        return Exported(selection.count, selection.head, cut=0)


def _facts(scope: Scope, selection: Selection) -> list[tuple[str, str]]:
    period = selection.period
    if period is None:
        words = tr("no deletions")
    else:
        words = tr("{first} to {last}").format(first=moment(period[0]), last=moment(period[1]))
    return [
        (tr("Period"), words),
        (tr("Filter"), scope_words(selection, scope)),
        (tr("Deletions"), number(selection.count)),
        *document_facts(selection.head),
    ]


class _Report(Flow):
    """The pages of a report.

    Args:
        paper: what is drawn on.
        title: stands above everything.
        facts: names and values for the first page.
        pages: how many pages there will be; 0 while nobody knows.
        personal: there is personal data in it.

    Attributes:
        personal: some of what was written is personal data.
    """

    def __init__(
        self,
        paper: Counter,
        title: str,
        facts: list[tuple[str, str]],
        pages: int,
        *,
        personal: bool = False,
    ) -> None:
        super().__init__(paper, title, pages, _SIZE, personal=personal)
        self.personal = False
        self._facts = facts
        self._cell, self._head = Face(_CELL), Face(_CELL, bold=True)
        self._lefts = list(accumulate(_WIDTHS[:-1], initial=MARGIN))
        self._columns = (
            tr("When"),
            tr("Provider"),
            tr("Account"),
            tr("User"),
            tr("Outcome"),
            tr("Status code"),
            tr("Message"),
        )
        self._in_table = False

    def write(self, selection: Selection, progress: Progress) -> None:
        """Write everything."""
        self.heading()
        self.facts(self._facts)
        self.skip(6)
        self.counts(selection.counts)
        self.skip(10)
        self._in_table = True
        self._write_columns()
        for rows in selection.rows():
            for row in rows:
                self._write_row(row)
            progress.step(len(rows))

    def next_page(self) -> None:
        """Go on below the columns' titles on a new page."""
        super().next_page()
        if self._in_table:
            self._write_columns()

    def _write_columns(self) -> None:
        self.cells([(title,) for title in self._columns], self._lefts, self._head)
        self.paper.rule(self.y + 1, bold=True)
        self.skip(1 + _PAD)

    def _write_row(self, row: Row) -> None:
        self.personal |= not row.forgotten
        row = as_shown(row)
        wrapped = self._cell.wrapped
        texts = (
            (moment(row.started_at),),
            wrapped(row.provider_title, _WIDTHS[1] - _GAP, _MOST),
            wrapped(row.account, _WIDTHS[2] - _GAP, _MOST),
            self._cell.broken(row.user, _WIDTHS[3] - _GAP),
            wrapped(outcomes.words(row.outcome), _WIDTHS[4] - _GAP, _MOST),
            wrapped(row.status, _WIDTHS[5] - _GAP, _MOST),
            self._message(row),
        )
        height = max(map(len, texts)) * self._cell.line
        if not self.fits(height) and height < self.room / 4:
            self.next_page()
        self.cells(texts, self._lefts, self._cell)
        self.paper.rule(self.y + 1)
        self.skip(1 + _PAD)

    def _message(self, row: Row) -> tuple[str, ...]:
        """Return the lines of a message, and of what was found out later."""
        room = _WIDTHS[6] - _GAP
        lines = self._cell.wrapped(first_line(shown(row.message)), room, _MOST)
        found = made_sure(row, moment)
        return (*lines, *self._cell.broken(found, room, _MOST)) if found else lines
