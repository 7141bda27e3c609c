"""What runs in a thread, how far it is, and a Cancel."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui_app.domain.words import tr
from gui_app.jobs.lists.table import Progress
from gui_app.ui.widgets import plain_label

_EVERY = 100
"""Milliseconds between looks at the progress; what ends sooner is not even shown."""

_STEPS = 1_000


class ProgressRow(QWidget):
    """Shows one piece of work at a time, from ``follow`` to ``leave``; hidden otherwise."""

    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._followed: Progress | None = None
        self._what = plain_label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._what)
        row.addWidget(self._bar, 1)
        row.addWidget(cancel)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._look)
        self.hide()

    def follow(self, what: str, progress: Progress) -> None:
        """Show how far some work is.

        Args:
            what: a few words for beside the bar, such as ``Reading the list…``.
            progress: what the work steps.
        """
        self._followed = progress
        self._what.setText(what)
        self._bar.setAccessibleName(what)
        self._timer.start()

    def leave(self) -> None:
        """Show nothing any more."""
        self._followed = None
        self._timer.stop()
        self.hide()

    def _look(self) -> None:
        if self._followed:
            done, total = self._followed.done, self._followed.total
            self._bar.setRange(0, _STEPS if total else 0)
            self._bar.setValue(min(_STEPS, done * _STEPS // total) if total else 0)
            self.show()
