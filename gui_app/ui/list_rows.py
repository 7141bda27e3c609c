"""The table of a batch that is being sent, with a filter; it follows the newest row."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import SHOWN, Outcome
from gui_app.domain.words import tr
from gui_app.history.batch_reader import BatchReader
from gui_app.jobs.batch_view import BatchView
from gui_app.ui import outcomes
from gui_app.ui.list_run_model import RunModel
from gui_app.ui.list_table import ListTable
from gui_app.ui.loop import spawn
from gui_app.ui.widgets import labelled_combo, plain_label

_ALL, _WAITING = "all", "waiting"


class RunRows(QWidget):
    """Reads the rows in sight on the window's thread, the numbers of a filter in another.

    Args:
        run: whose rows.
        open_reader: makes a reader for a thread of its own.
    """

    def __init__(self, run: BatchView, open_reader: Callable[[], BatchReader]) -> None:
        super().__init__()
        self._run = run
        self._open_reader = open_reader
        self._reader = open_reader()
        self._thread = ThreadPoolExecutor(1, "list-filter")
        self._filter_reader: BatchReader | None = None
        self._filtering: asyncio.Task[None] | None = None
        self._again = False
        self._newest = 0
        self.model = RunModel(run.head.provider, self._reader, run.head.id, self)
        self.model.show(range(1, run.head.total + 1))
        self.table = ListTable(tr("Users in the list"))
        self.table.setModel(self.model)
        fields = enumerate(run.head.provider.fields, 1)
        self.table.fit_columns(self.model, [column for column, spec in fields if spec.keep])
        self._trouble = plain_label()
        self._lay_out()
        self._show.currentIndexChanged.connect(self._on_filter)

    def refresh(self) -> None:
        """Show what has changed in the rows on show."""
        first, last = self.table.rows_on_show()
        self.model.refresh(first, last)
        if self._show.currentData() != _ALL:
            self._filter()
            return
        followed = first <= self._newest <= last
        self._newest = max(0, self._run.done + self._run.sending - 1)
        if followed:
            self.table.scrollTo(self.model.index(self._newest, 0))

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the rows with one outcome only."""
        self._show.setCurrentIndex(self._show.findData(outcome.value))
        self.table.setFocus()

    async def close_readers(self) -> None:
        """End the thread and close the history."""
        self._again = False
        if self._filtering:
            await asyncio.wait({self._filtering})
        if self._filter_reader:
            self._thread.submit(self._filter_reader.close)
        self._thread.shutdown(wait=True)
        self._reader.close()

    def _on_filter(self) -> None:
        if self._show.currentData() == _ALL:
            self._show_numbers(range(1, self._run.head.total + 1))
            self._newest = self.table.rows_on_show()[0]
        else:
            self._filter()

    def _filter(self) -> None:
        self._again = True
        if self._filtering is None or self._filtering.done():
            self._filtering = spawn(self._find())

    async def _find(self) -> None:
        """Look until the rows are those that are asked for now."""
        while self._again:
            self._again = False
            wanted = self._show.currentData()
            outcome = None if wanted in (_ALL, _WAITING) else Outcome(wanted)
            loop = asyncio.get_running_loop()
            try:
                numbers = await loop.run_in_executor(self._thread, self._numbers, outcome)
            except JournalError as error:
                self._trouble.setText(f"⚠ {error.message}")
                continue
            self._trouble.clear()
            if wanted == self._show.currentData() != _ALL:
                self._show_numbers(numbers)

    def _numbers(self, outcome: Outcome | None) -> Sequence[int]:
        if self._filter_reader is None:
            self._filter_reader = self._open_reader()
        return self._filter_reader.numbers(self._run.head.id, [outcome])

    def _show_numbers(self, numbers: Sequence[int]) -> None:
        """Show other rows and leave the person where they were."""
        chosen = self.model.number_at(self.table.currentIndex().row())
        place = self.table.verticalScrollBar().value()
        self.model.show(numbers)
        self.table.verticalScrollBar().setValue(place)
        if chosen is not None and self.table.currentIndex().row() < 0 and chosen in numbers:
            self.table.selectRow(numbers.index(chosen))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._trouble, 1)
        self._show = labelled_combo(top, tr("Show"))
        self._show.addItem(tr("All rows"), _ALL)
        self._show.addItem(tr("Waiting"), _WAITING)
        for outcome in SHOWN:
            self._show.addItem(outcomes.icon(outcome), outcomes.words(outcome), outcome.value)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
