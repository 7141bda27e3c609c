"""A batch on show: progress, rows, and what can be done once it has ended."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui_app.domain.errors import DeskError
from gui_app.domain.outcome import Outcome
from gui_app.jobs.batch_view import FINAL
from gui_app.jobs.lists.table import Cancelled, Progress
from gui_app.ui.list_ended import ShownBatch
from gui_app.ui.list_files import ask_where_to_write
from gui_app.ui.list_progress import ProgressPane
from gui_app.ui.list_rows import RunRows
from gui_app.ui.list_work import Work
from gui_app.ui.loop import spawn
from gui_app.ui.parts import Parts


class BatchPage(QWidget):
    """Shows one batch.

    Args:
        run: the batch.
        work: shows the progress of an export.
        parts: the rooms below.
        blocked: why it can't be gone on with; empty if it can, or has ended.
    """

    said = Signal(str)  # a sentence for the message bar
    troubled = Signal(str)  # the same, when something went wrong

    def __init__(self, run: ShownBatch, work: Work, parts: Parts, blocked: str = "") -> None:
        super().__init__()
        self.run = run
        self.blocked = blocked
        self._work = work
        self._parts = parts
        self.progress = ProgressPane()
        self.rows = RunRows(run, parts.open_batch_reader)
        self.retry = QPushButton(self.tr("Retry failed"))
        self.export = QPushButton(self.tr("Export…"))
        self.new = QPushButton(self.tr("New list"))
        self.bottom = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.progress)
        layout.addWidget(self.rows, 1)
        layout.addLayout(self.bottom)
        self.bottom.addStretch(1)
        for button in (self.retry, self.export, self.new):
            self.bottom.addWidget(button)
        self.export.clicked.connect(lambda: spawn(self._ask_and_export()))
        self.progress.unknown_wanted.connect(lambda: self.rows.show_outcome(Outcome.UNKNOWN))
        self.show_state()

    @property
    def is_over(self) -> bool:
        """Tell whether the batch has ended for good and all is on record."""
        return self.run.over and self.run.state in FINAL

    def show_state(self) -> None:
        """Show how far the batch is, and what can be done now."""
        self.progress.show_run(self.run, self.blocked)
        again = self.run.counts[Outcome.FAILED] + self.run.counts[Outcome.NOT_SENT]
        self.retry.setVisible(self.is_over and again > 0)
        self.export.setVisible(self.is_over)
        self.new.setVisible(self.run.over)

    async def may_close(self) -> bool:
        """Ask, if it is not over, whether the window may close."""
        return True

    async def close_readers(self) -> None:
        """Close the history."""
        await self.rows.close_readers()

    async def _ask_and_export(self) -> None:
        if target := await ask_where_to_write(self.window(), self.run.head.source):
            await self.export_to(target)

    async def export_to(self, target: Path) -> None:
        """Write the batch's rows into a file: CSV, or JSON Lines if it is called so."""
        batch, total = self.run.head.id, self.run.head.total

        def write(progress: Progress) -> int:
            progress.begin(total)
            return self._parts.export(
                batch, target, lambda rows: progress.step(rows - progress.done)
            )

        try:
            count = await self._work.run(self.tr("Writing the file…"), write)
        except Cancelled:
            self.said.emit(self.tr("The export was cancelled; no file was written."))
        except DeskError as error:
            self.troubled.emit(f"{error.title}. {error.words}")
        else:
            text = self.tr("{n} rows were written to {file}")
            self.said.emit(text.format(n=f"{count:,}", file=target))
