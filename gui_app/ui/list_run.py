"""A batch on its way: progress, rows, and the buttons that pause and stop it."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui_app.domain.batch import BatchState
from gui_app.domain.errors import DeskError
from gui_app.domain.outcome import Outcome
from gui_app.jobs.batch import BatchRun
from gui_app.jobs.batch_view import FINAL
from gui_app.jobs.lists.table import Cancelled, Progress
from gui_app.ui.list_files import ask_where_to_write
from gui_app.ui.list_pace import PaceBox
from gui_app.ui.list_progress import ProgressPane
from gui_app.ui.list_rows import RunRows
from gui_app.ui.list_words import outcome_counts
from gui_app.ui.list_work import Work
from gui_app.ui.loop import ask, spawn
from gui_app.ui.notify import Notifier
from gui_app.ui.parts import Parts

_EVERY = 100
"""Milliseconds between looks at the run, however fast it is."""

_SPEED = 10
"""Looks after which the speed is shown anew though nothing has ended."""


class RunPage(QWidget):
    """Shows one batch from its start to its end.

    Args:
        run: the batch.
        pace: requests at a time and per second, as they are now.
        blocked: why it can't be gone on with; empty if it can.
        work: shows the progress of an export.
        parts: the rooms below.
    """

    said = Signal(str)  # a sentence for the message bar
    troubled = Signal(str)  # the same, when something went wrong

    def __init__(
        self, run: BatchRun, pace: tuple[int, float], blocked: str, work: Work, parts: Parts
    ) -> None:
        super().__init__()
        self.run = run
        self._blocked = blocked
        self._work = work
        self._parts = parts
        self._notifier = Notifier(self)
        self._seen: object = None
        self._looks = 0
        self._told = False  # why it is paused
        self.progress = ProgressPane()
        self.rows = RunRows(run, parts.open_batch_reader)
        self.pace = PaceBox(run.head.provider.limits)
        self.pace.take(*pace)
        self.pause = QPushButton(self.tr("Pause"))
        self.resume = QPushButton(self.tr("Resume"))
        self.stop = QPushButton(self.tr("Stop"))
        self.retry = QPushButton(self.tr("Retry failed"))
        self.export = QPushButton(self.tr("Export…"))
        self.new = QPushButton(self.tr("New list"))
        self._lay_out()
        self._connect()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._show_buttons()

    @property
    def is_over(self) -> bool:
        """Tell whether the batch has ended for good and all is on record."""
        return self.run.over and self.run.state in FINAL

    async def close_readers(self) -> None:
        """Look no more, and close the history."""
        self._timer.stop()
        await self.rows.close_readers()

    def _look(self) -> None:
        run = self.run
        self._looks += 1
        now = (run.version, run.over, self._looks // _SPEED)
        if now == self._seen:
            return
        self._seen = now
        self.progress.show_run(run, self._blocked)
        self.rows.refresh()
        self._show_buttons()
        if self.is_over:
            self._timer.stop()
            self._notify(self.tr("A list has ended"))
        elif not run.reason:
            self._told = False
        elif not self._told:
            self._told = True
            self._notify(self.tr("A list is paused"))

    def _notify(self, title: str) -> None:
        """Tell somebody who is looking elsewhere; names of users and files stay here."""
        if not self.isActiveWindow():
            words = self.tr("{done} of {total} users done: {counts}").format(
                done=f"{self.run.done:,}",
                total=f"{self.run.head.total:,}",
                counts=outcome_counts(self.run.counts),
            )
            self._notifier.notify(title, words)

    def _show_buttons(self) -> None:
        run, over = self.run, self.is_over
        had_focus = self.pause.hasFocus() or self.resume.hasFocus()
        self.pause.setEnabled(run.state is BatchState.RUNNING)
        self.resume.setEnabled(run.state is BatchState.PAUSED and not self._blocked)
        self.stop.setEnabled(run.state not in FINAL)
        if had_focus:
            (self.resume if self.resume.isEnabled() else self.pause).setFocus()
        for button in (self.pause, self.resume, self.stop, self.pace):
            button.setVisible(not over)
        again = run.counts[Outcome.FAILED] + run.counts[Outcome.NOT_SENT]
        self.retry.setVisible(over and again > 0)
        self.export.setVisible(over)
        self.new.setVisible(over)

    def _connect(self) -> None:
        self.pause.clicked.connect(lambda: self.run.pause())
        self.resume.clicked.connect(self.run.resume)
        self.stop.clicked.connect(lambda: spawn(self._stop()))
        self.pace.changed.connect(lambda: self.run.set_limits(*self.pace.values))
        self.export.clicked.connect(lambda: spawn(self._ask_and_export()))
        self.progress.unknown_wanted.connect(lambda: self.rows.show_outcome(Outcome.UNKNOWN))

    async def _stop(self) -> None:
        run = self.run
        running = run.state is BatchState.RUNNING
        run.pause()  # nothing more is sent while somebody thinks about it
        left = run.head.total - run.done - run.sending
        if await ask(
            self.window(),
            self.tr("Stop this list for good?"),
            self.tr(
                "Users still waiting: {n}. They are recorded as Not sent; what is on the wire "
                "finishes. To go on another time, keep the list paused instead."
            ).format(n=f"{left:,}"),
            self.tr("Stop"),
            self.tr("Go on") if running else self.tr("Keep it paused"),
        ):
            run.stop()
        elif running:
            run.resume()

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

    def _lay_out(self) -> None:
        bottom = QHBoxLayout()
        bottom.addWidget(self.pace)
        bottom.addStretch(1)
        for button in (self.pause, self.resume, self.stop, self.retry, self.export, self.new):
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.progress)
        layout.addWidget(self.rows, 1)
        layout.addLayout(bottom)
