"""The history: search, filters, table and details."""

import asyncio
from array import array
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.deletion import Deletion
from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import visible
from gui_app.history.reader import Details, Interrupted, Query, Reader, Row
from gui_app.ui import outcomes
from gui_app.ui.details_pane import DetailsPane
from gui_app.ui.history_model import HistoryModel
from gui_app.ui.loop import spawn
from gui_app.ui.parts import Parts
from gui_app.ui.widgets import labelled_combo, plain_label

_SOON = 30
_LOOK = 1_000
"""Milliseconds between looks for what other windows of the app wrote."""


class HistoryPane(QWidget):
    """Reads rows on the window's thread (under a millisecond), searches in a thread of its own."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._reader = parts.open_reader()
        self._version = -1
        self._thread = ThreadPoolExecutor(1, "search")
        self._search_reader: Reader | None = None
        self._search_task: asyncio.Task[None] | None = None
        self._again = False
        self._searched = Query()
        self._wanted: int | None = None
        self.model = HistoryModel(self._reader, self)
        self.search = QLineEdit()
        self._count = plain_label()
        self.table = _Table()
        self.table.setModel(self.model)
        self.details = DetailsPane({p.id: p for p in parts.catalog.providers})
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()
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
        self._wanted = deletion
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
        """End the search thread and close the history."""
        self._soon.stop()
        self._look.stop()
        if self._search_task:
            await asyncio.wait({self._search_task})  # however it ended
        if self._search_reader:
            self._thread.submit(self._search_reader.close)
        self._thread.shutdown(wait=True)
        self._reader.close()

    def _connect(self) -> None:
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._start_search)
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._on_look)
        self._look.start()
        self.search.textChanged.connect(self.refresh)
        self.provider.currentIndexChanged.connect(self.refresh)
        self.outcome.currentIndexChanged.connect(self.refresh)
        self.table.selectionModel().currentRowChanged.connect(self._show_details)

    def _on_look(self) -> None:
        self.model.tick()
        try:
            version = self._reader.version()
        except JournalError:
            return
        if version != self._version:
            self._version = version
            self.refresh()

    def _start_search(self) -> None:
        self._again = True
        if self._search_reader and self._query() != self._searched:
            self._search_reader.interrupt()  # nobody waits for the older search any more
        if self._search_task is None or self._search_task.done():
            self._search_task = spawn(self._search())

    async def _search(self) -> None:
        """Search until the result is for what is asked now."""
        while self._again:
            self._again = False
            query = self._searched = self._query()
            wanted, self._wanted = self._wanted, None
            try:
                ids = await asyncio.get_running_loop().run_in_executor(
                    self._thread, self._find, query
                )
                if self._again:
                    self._wanted = self._wanted or wanted
                else:
                    self._show(ids, query, wanted)
            except Interrupted:
                self._again, self._wanted = True, self._wanted or wanted
            except JournalError as error:
                self._complain(error)

    def _query(self) -> Query:
        outcome = self.outcome.currentData()  # a plain str: Qt does not keep the enum
        return Query(
            self.search.text(), self.provider.currentData(), Outcome(outcome) if outcome else None
        )

    def _find(self, query: Query) -> "array[int]":
        if self._search_reader is None:
            self._search_reader = self._parts.open_reader()
        return self._search_reader.search(query)

    def _show(self, ids: "array[int]", query: Query, wanted: int | None) -> None:
        chosen = self.table.currentIndex()
        deletion = self.model.id_at(chosen.row()) if chosen.isValid() else None
        self.model.show(ids)
        if wanted is not None and self.model.row_of(wanted) is not None:
            deletion = wanted
        if deletion is not None:
            self.choose(deletion)
        filtered = query != Query()
        self._count.setText(self.tr("Deletions: {n}").format(n=f"{len(ids):,}"))
        self._show_details()
        self.table.say(
            ""
            if len(ids)
            else self.tr("Nothing matches. Clear the search or choose other filters.")
            if filtered
            else self.tr(
                "No deletions yet. Choose an account, fill in the IDs, then choose “Delete user…”."
            )
        )
        self._offer_providers()

    def _show_details(self) -> None:
        index = self.table.currentIndex()
        details = None
        if index.isValid():
            try:
                details = self._reader.details(self.model.id_at(index.row()))
            except JournalError as error:
                self._complain(error)
        self.details.show_details(details)

    def _complain(self, error: JournalError) -> None:
        self._count.setText(f"⚠ {error.message}")

    def _offer_providers(self) -> None:
        titles = dict(self._reader.providers())
        titles |= {p.id: p.title for p in self._parts.catalog.providers}
        wanted = sorted(titles.items(), key=lambda item: item[1].casefold())
        have = [self.provider.itemData(i) for i in range(1, self.provider.count())]
        if have == [key for key, _ in wanted]:
            return
        chosen = self.provider.currentData()
        with QSignalBlocker(self.provider):
            self.provider.clear()
            self.provider.addItem(self.tr("All providers"), None)
            for key, title in wanted:
                self.provider.addItem(visible(title), key)
            self.provider.setCurrentIndex(max(0, self.provider.findData(chosen)))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        label = plain_label(self.tr("Search history"))
        label.setBuddy(self.search)
        self.search.setAccessibleName(label.text())
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("ID, e-mail, account or message"))
        top.addWidget(label)
        top.addWidget(self.search, 1)
        self.provider = labelled_combo(top, self.tr("Provider"))
        self.provider.addItem(self.tr("All providers"), None)
        self.outcome = labelled_combo(top, self.tr("Outcome"))
        self.outcome.addItem(self.tr("All outcomes"), None)
        for outcome in Outcome:
            self.outcome.addItem(outcomes.icon(outcome), outcomes.words(outcome), outcome)
        top.addWidget(self._count)
        self._offer_providers()
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([860, 400])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.splitter, 1)


class _Table(QTableView):
    """The table, with a sentence in its middle while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("History"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self._sentence = plain_label()
        self._sentence.setParent(self.viewport())
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setWordWrap(True)
        self._sentence.setMargin(16)

    def set_widths(self) -> None:
        """Give each column room for what usually stands in it."""
        samples = (
            "2026-12-31 23:59:59",
            "Messente Verigator",
            "Production",
            "1129 · name@example.com",
        )
        for column, sample in enumerate((*samples, "xxx Not found", "Status code")):
            self.setColumnWidth(column, self.fontMetrics().horizontalAdvance(sample) + 12)

    def say(self, sentence: str) -> None:
        """Show a sentence over the empty table; none if it is empty text."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._sentence.setGeometry(self.viewport().rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sentence in the middle."""
        super().resizeEvent(event)
        self._sentence.setGeometry(self.viewport().rect())
