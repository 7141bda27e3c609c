"""The history: search, filters, table and details."""

from array import array

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from gui_app.domain.deletion import Deletion
from gui_app.domain.errors import JournalError
from gui_app.domain.words import number, tr
from gui_app.history.reader import Details, Row
from gui_app.history.search import Query
from gui_app.ui.details_pane import DetailsPane
from gui_app.ui.history_filters import HistoryFilters
from gui_app.ui.history_model import HistoryModel
from gui_app.ui.history_search import PAGE, Asked, SearchFlow
from gui_app.ui.history_source import HistorySource
from gui_app.ui.history_table import HistoryTable
from gui_app.ui.outcome_bar import OutcomeBar
from gui_app.ui.widgets import plain_label

_SOON = 30
_LOOK = 1_000
"""Milliseconds between looks for what other windows of the app wrote."""


class HistoryPane(QWidget):
    """Reads rows on the window's thread (under a millisecond), searches in threads of its own."""

    def __init__(self, source: HistorySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._reader = source.open_reader()
        self._lists = source.open_batch_reader()
        self._version = -1
        self._asked: Asked | None = None
        self._shown: Asked | None = None
        self._wanted: tuple[int, int] | None = None
        self._total, self._found = 0, False
        self.flow = SearchFlow(source, self)
        self.model = HistoryModel(self._reader, self, source.checking)
        self.filters = HistoryFilters(source.providers)
        self.search = self.filters.search
        self.provider, self.outcome = self.filters.provider, self.filters.outcome
        self.export = QPushButton(tr("Export…"))
        self.table = HistoryTable()
        self.table.setModel(self.model)
        self.details = DetailsPane({}, self._list_name, sends=source.writable)
        self.know_providers()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._count = plain_label()
        self._bar = OutcomeBar()
        self._lay_out()
        self._connect()
        self._ask()

    def know_providers(self) -> None:
        """Take over the providers at hand now."""
        self.filters.know(self._source.providers)
        self.details.know({p.id: p for p in self._source.providers})
        self.model.know_mute({p.id for p in self._source.providers if not p.look_up})

    def query(self) -> Query:
        """Return what is searched for now."""
        return self.filters.query()

    def selected(self) -> list[int]:
        """Return the ids of the selected deletions, as they stand in the table."""
        selection = self.table.selectionModel().selection()
        parts = [selection.at(i) for i in range(selection.count())]
        spans = sorted((part.top(), part.bottom()) for part in parts)
        return [i for top, bottom in spans for i in self.model.ids(top, bottom)]

    def total(self) -> int:
        """Return how many deletions there are in the history."""
        return self._total

    def is_new(self) -> bool:
        """Tell whether nothing was ever recorded."""
        try:
            return not self._reader.total()
        except JournalError:
            return False

    def found(self) -> int | None:
        """Return how many deletions match; None as long as that is being counted."""
        return self.model.rowCount() if self._found else None

    def use_key(self, key: bytes) -> None:
        """Find forgotten deletions with this key from now on."""
        self._reader.key = key
        self.flow.use_key(key)
        self.refresh()

    def refresh(self) -> None:
        """Look soon at what is in the history now; many calls make one look."""
        self._soon.start()

    def choose(self, deletion: int) -> None:
        """Select a deletion's row, if it is on show."""
        row = self.model.row_of(deletion)
        if row is not None and row != self.table.currentIndex().row():  # or it would scroll there
            self.table.selectRow(row)

    def choose_soon(self, deletion: int) -> None:
        """Select a deletion's row when it comes on show, unless a filter hides it."""
        self._wanted = deletion, self._asked.number + 1 if self._asked else 1
        self.refresh()

    def earlier(self, deletion: Deletion) -> Row | None:
        """Return the newest deletion of the same user that may have removed them."""
        return self._reader.earlier(deletion.provider, deletion.address, deletion.target)

    def newest(self) -> Details:
        """Return everything about the deletion in the first row."""
        details = self._reader.details(self.model.id_at(0))
        if details is None:
            raise LookupError
        return details

    async def close_reader(self) -> None:
        """End the searches and close the history."""
        self._soon.stop()
        self._look.stop()
        await self.flow.close()
        self._lists.close()
        self._reader.close()

    def _connect(self) -> None:
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._ask)
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._on_look)
        self._look.start()
        self.filters.changed.connect(self._ask)
        self.table.reordered.connect(self._ask)
        self.table.all_wanted.connect(self.filters.clear.click)
        self.table.selectionModel().currentRowChanged.connect(self._show_details)
        self.table.selectionModel().selectionChanged.connect(self._show_details)
        self.flow.paged.connect(self._on_page)
        self.flow.grown.connect(self._show)
        self.flow.found.connect(self._on_found)
        self.flow.counted.connect(lambda _asked, counts: self._bar.show_counts(counts))
        self.flow.offered.connect(self.filters.offer)
        self.flow.failed.connect(self._complain)

    def _on_look(self) -> None:
        if self.model.tick():
            self.refresh()
        try:
            version = self._reader.version()
        except JournalError:
            return
        if version != self._version or (self._asked and self.query() != self._asked.query):
            self._version = version  # or another day has begun, and today is another one
            self.refresh()

    def _ask(self) -> None:
        before = self._asked
        self._asked = self.flow.ask(self.query(), oldest=self.table.oldest_first)
        if self._asked != before:
            self._found = False
            self._count.setText(tr("Counting…"))

    def _on_page(self, asked: Asked, page: "array[int]") -> None:
        if asked == self._shown and len(page) == PAGE:
            # What follows the first page is still on show from before.
            page = self.model.continued(page)
        self._show(asked, page)
        self._choose_wanted(asked, complete=len(page) < PAGE)

    def _on_found(self, asked: Asked, ids: "array[int]", total: int) -> None:
        self._total, self._found = total, True
        self._count.setText(
            tr("Deletions: {n}").format(n=number(total))
            if asked.query == Query()
            else tr("Found: {n} of {total}").format(n=number(len(ids)), total=number(total))
        )
        self._show(asked, ids)
        self._choose_wanted(asked, complete=True)

    def _show(self, asked: Asked, ids: "array[int]") -> None:
        chosen, top = self._id_of(self.table.currentIndex().row()), self.table.rowAt(0)
        top_id = self._id_of(top) if top > 0 and asked == self._shown else None
        self.model.show(ids, oldest=asked.oldest)
        if asked != self._shown:
            self._shown = asked
            self._bar.show_counts({})
        if chosen is not None and self.model.row_of(chosen) is not None:
            self.choose(chosen)
        elif self.table.currentIndex().isValid():
            self.table.setCurrentIndex(QModelIndex())
            self.table.clearSelection()
        if top_id is not None and (row := self.model.row_of(top_id)) is not None:
            self.table.verticalScrollBar().setValue(row)
        self._show_details()
        why = "" if len(ids) else self._why_empty(asked.query)
        self.table.say(why, offer_all=asked.query != Query())

    def _choose_wanted(self, asked: Asked, *, complete: bool) -> None:
        if self._wanted is None:
            return
        deletion, number = self._wanted
        if self.model.row_of(deletion) is not None:
            self.choose(deletion)
            self._wanted = None
        elif complete and asked.number >= number:
            self._wanted = None

    def _id_of(self, row: int) -> int | None:
        return self.model.id_at(row) if 0 <= row < self.model.rowCount() else None

    def _why_empty(self, query: Query) -> str:
        if problem := self.filters.time.problem():
            return problem
        if query != Query():
            return tr("Nothing matches. Clear the search or choose other filters.")
        if not self._source.writable:
            return tr("There are no deletions in this history.")
        return tr(
            "No deletions yet. Choose an account, fill in the IDs, then choose “Delete user…”."
        )

    def _show_details(self) -> None:
        details, checking = None, False
        chosen = self.table.selectionModel().hasSelection()
        if chosen and (deletion := self._id_of(self.table.currentIndex().row())) is not None:
            try:
                details = self._reader.details(deletion)
                checking = self._source.checking(deletion)
            except JournalError as error:
                self._complain(error)
        self.details.show_details(details, checking=checking)

    def _list_name(self, batch: int) -> str:
        row = self._lists.batch(batch)
        return row.source if row else ""

    def _complain(self, error: JournalError) -> None:
        self._count.setText(f"⚠ {error.message}")

    def _lay_out(self) -> None:
        self.filters.top.addWidget(self.export)
        counts = QHBoxLayout()
        counts.addWidget(self._count)
        counts.addWidget(self._bar, 1)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([860, 400])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filters)
        layout.addLayout(counts)
        layout.addWidget(self.splitter, 1)
