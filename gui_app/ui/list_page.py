"""A batch on show: progress, rows, and what can be done once it has ended."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui_app.domain.outcome import Outcome
from gui_app.domain.words import tr
from gui_app.history.search import Query
from gui_app.jobs.batch_view import FINAL
from gui_app.ui.export_flow import Exports
from gui_app.ui.export_formats import Choice
from gui_app.ui.history_source import HistorySource
from gui_app.ui.list_again import AGAIN, forgotten_words
from gui_app.ui.list_ended import ShownBatch
from gui_app.ui.list_progress import ProgressPane
from gui_app.ui.list_rows import RunRows
from gui_app.ui.list_sure import SureLine
from gui_app.ui.list_words import list_name
from gui_app.ui.parts import Parts
from gui_app.ui.widgets import paragraph


class BatchPage(QWidget):
    """Shows one batch.

    Args:
        run: the batch.
        parts: the rooms below.
        blocked: why it can't be gone on with; empty if it can, or has ended.
    """

    said = Signal(str)  # a sentence for the message bar
    troubled = Signal(str)  # the same, when something went wrong

    def __init__(self, run: ShownBatch, parts: Parts, blocked: str = "") -> None:
        super().__init__()
        self.run = run
        self.blocked = blocked
        self.progress = ProgressPane()
        self.rows = RunRows(run, parts.open_batch_reader)
        self.sure = SureLine(run.head, parts)
        self.retry = QPushButton(tr("Retry failed"))
        self.export = QPushButton(tr("Export…"))
        self.new = QPushButton(tr("New list"))
        self.bottom = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.progress)
        layout.addWidget(self.sure)
        layout.addWidget(self.rows, 1)
        layout.addLayout(self.bottom)
        self._forgotten = paragraph()
        self.bottom.addWidget(self._forgotten, 1)
        for button in (self.retry, self.export, self.new):
            self.bottom.addWidget(button)
        source = HistorySource(parts.open_reader, parts.open_batch_reader, parts.catalog)
        self.exports = Exports(source, self)
        self.exports.said.connect(self.said)
        self.exports.troubled.connect(self.troubled)
        self.export.clicked.connect(lambda: self.exports.ask([self.choice()]))
        self.progress.unknown_wanted.connect(lambda: self.rows.show_outcome(Outcome.UNKNOWN))
        self.show_state()
        if self.is_over:
            self.sure.look()

    @property
    def is_over(self) -> bool:
        """Tell whether the batch has ended for good and all is on record."""
        return self.run.over and self.run.state in FINAL

    def show_state(self) -> None:
        """Show how far the batch is, and what can be done now."""
        self.progress.show_run(self.run, self.blocked)
        again = sum(self.run.counts[outcome] for outcome in AGAIN) - self.run.forgotten
        self._forgotten.setText(forgotten_words(self.run.forgotten) if self.run.forgotten else "")
        self.retry.setVisible(self.is_over and again > 0)
        self.export.setVisible(self.is_over)
        self.new.setVisible(self.run.over)

    async def may_close(self) -> bool:
        """Ask, if it is not over, whether the window may close."""
        return True

    async def close_readers(self) -> None:
        """Give up what is being exported, and close the history."""
        await self.exports.end()
        await self.sure.close_reader()
        await self.rows.close_readers()

    def choice(self) -> Choice:
        """Return what is exported: every user of the list that has been sent."""
        head = self.run.head
        title = tr("Users of {name}").format(name=list_name(head.source))
        return Choice(title, Query(batch=head.id), self.run.done)
