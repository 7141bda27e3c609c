"""A batch on its way: the buttons that pause and stop it, and looking how far it is."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from gui_app.domain.batch import BatchState
from gui_app.domain.words import number, tr, trn
from gui_app.jobs.batch import BatchRun
from gui_app.jobs.batch_view import FINAL
from gui_app.ui.list_pace import PaceBox
from gui_app.ui.list_page import BatchPage
from gui_app.ui.list_words import outcome_counts
from gui_app.ui.loop import ask, spawn
from gui_app.ui.notify import Notifier
from gui_app.ui.parts import Parts

_EVERY = 100
"""Milliseconds between looks at the run, however fast it is."""

_SPEED = 10
"""Looks after which the speed is shown anew though nothing has ended."""


class RunPage(BatchPage):
    """Shows one batch from its start to its end.

    Args:
        run: the batch.
        pace: requests at a time and per second, as they are now.
        blocked: why it can't be gone on with; empty if it can.
        parts: the rooms below.
    """

    run: BatchRun

    def __init__(self, run: BatchRun, pace: tuple[int, float], blocked: str, parts: Parts) -> None:
        super().__init__(run, parts, blocked)
        self._notifier = Notifier(self)
        self._seen: object = None
        self._looks = 0
        self._told = False  # why it is paused
        self.pace = PaceBox(run.head.provider.limits)
        self.pace.take(*pace)
        self.pause = QPushButton(tr("Pause"))
        self.resume = QPushButton(tr("Resume"))
        self.stop = QPushButton(tr("Stop"))
        self.bottom.insertWidget(0, self.pace)
        for place, button in enumerate((self.pause, self.resume, self.stop), 2):
            self.bottom.insertWidget(place, button)
        self.pause.clicked.connect(lambda: self.run.pause())
        self.resume.clicked.connect(self.run.resume)
        self.stop.clicked.connect(lambda: spawn(self._stop()))
        self.pace.changed.connect(lambda: self.run.set_limits(*self.pace.values))
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._show_buttons()

    async def may_close(self) -> bool:
        """Ask, if it runs, whether to pause it and close the window.

        A list that is being stopped can't go on another time, so there is nothing to ask.
        """
        return self.run.state is not BatchState.RUNNING or await ask(
            self.window(),
            tr("This list is not finished. Pause it and close the window?"),
            tr(
                "What is on the wire may finish, for up to 10 seconds. To go on with the list "
                "another time, choose “Delete a list…” again."
            ),
            tr("Pause and close"),
            tr("Stay"),
        )

    async def close_readers(self) -> None:
        """Look no more, and close the history."""
        self._timer.stop()
        await super().close_readers()

    def _look(self) -> None:
        run = self.run
        self._looks += 1
        now = (run.version, run.over, self._looks // _SPEED)
        if now == self._seen:
            return
        self._seen = now
        self.rows.refresh()
        self.show_state()
        self._show_buttons()
        if self.is_over:
            self._timer.stop()
            self.sure.begin()
            self._notify(tr("A list has ended"))
        elif not run.reason:
            self._told = False
        elif not self._told:
            self._told = True
            self._notify(tr("A list is paused"))

    def _notify(self, title: str) -> None:
        """Tell somebody who is looking elsewhere; names of users and files stay here."""
        if not self.isActiveWindow():
            words = trn(
                "{done} of {n} users done: {counts}",
                "{done} of {n} user done: {counts}",
                self.run.head.total,
            )
            counts = outcome_counts(self.run.counts)
            self._notifier.notify(title, words.format(done=number(self.run.done), counts=counts))

    def _show_buttons(self) -> None:
        run = self.run
        had_focus = self.pause.hasFocus() or self.resume.hasFocus()
        self.pause.setEnabled(run.state is BatchState.RUNNING)
        self.resume.setEnabled(run.state is BatchState.PAUSED and not self.blocked)
        self.stop.setEnabled(run.state not in FINAL)
        if had_focus:
            (self.resume if self.resume.isEnabled() else self.pause).setFocus()
        for button in (self.pause, self.resume, self.stop, self.pace):
            button.setVisible(not run.over)  # over it may be though another window goes on with it

    async def _stop(self) -> None:
        run = self.run
        running = run.state is BatchState.RUNNING
        run.pause()  # nothing more is sent while somebody thinks about it
        left = run.head.total - run.done - run.sending
        if await ask(
            self.window(),
            tr("Stop this list for good?"),
            tr(
                "Users still waiting: {n}. They are recorded as Not sent; what is on the wire "
                "finishes. To go on another time, keep the list paused instead."
            ).format(n=number(left)),
            tr("Stop"),
            tr("Go on") if running else tr("Keep it paused"),
        ):
            run.stop()
        elif running and not run.reason:  # else something came up meanwhile
            run.resume()
