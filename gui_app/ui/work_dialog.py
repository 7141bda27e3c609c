"""Work that takes a while, in a thread, with a dialog that shows how far it is and can cancel."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from gui_app.jobs.lists.table import Progress
from gui_app.ui.progress_row import ProgressRow

_SOON = 300
"""Milliseconds that work may take without a dialog."""

_WIDTH = 420

_T = TypeVar("_T")


class WorkDialog(QDialog):
    """Shows how far some work is; it goes when the work has ended, and not before.

    Args:
        what: a few words, such as ``Writing the file…``.
        progress: what the work steps.
        parent: the window that waits for it.
    """

    def __init__(self, what: str, progress: Progress, parent: QWidget) -> None:
        super().__init__(parent)
        self._progress = progress
        self.setWindowTitle("Deletion Desk")
        self.setMinimumWidth(_WIDTH)
        self._row = ProgressRow()
        self._row.cancel_wanted.connect(self.reject)
        self._row.follow(what, progress)
        QVBoxLayout(self).addWidget(self._row)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._open)
        self._soon.start()

    def reject(self) -> None:
        """Have the work end soon; until it does, what it holds is still in use."""
        self._progress.cancel()
        self._row.follow(self.tr("Cancelling…"), self._progress)
        self._row.setEnabled(False)

    def end(self) -> None:
        """Go away, whether it was shown yet or not."""
        self._soon.stop()
        self._row.leave()
        self.done(0)
        self.deleteLater()

    def _open(self) -> None:
        self._row.show()
        self.open()


async def working(parent: QWidget, what: str, call: Callable[[Progress], _T]) -> _T:
    """Call something in a thread and return its result, while the parent's window waits.

    A dialog with a bar and Cancel shows if it takes more than a moment. What has ended before
    it noticed that somebody cancelled has a result like any other.

    Args:
        parent: the window that waits.
        what: a few words for the dialog, such as ``Writing the file…``.
        call: steps the progress it is given, now and then; ``begin`` tells it how much there is.

    Raises:
        Cancelled: a person cancelled it. What ``call`` raises is raised.
    """
    progress = Progress()
    thread = ThreadPoolExecutor(1, "work")
    dialog = WorkDialog(what, progress, parent.window())
    try:
        return await asyncio.get_running_loop().run_in_executor(thread, call, progress)
    finally:
        progress.cancel()  # for a thread that nobody waits for any more
        thread.shutdown(wait=False)
        dialog.end()
