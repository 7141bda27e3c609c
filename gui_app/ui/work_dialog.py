"""Work that takes a while, in a thread, with a dialog that shows how far it is and can cancel."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from gui_app.domain.words import tr
from gui_app.jobs.lists.table import Progress
from gui_app.ui.in_thread import in_thread
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

    Attributes:
        task: waits for the work; whoever cancels it has the work end.
    """

    def __init__(self, what: str, progress: Progress, parent: QWidget) -> None:
        super().__init__(parent)
        self.task = asyncio.current_task()
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
        self._row.follow(tr("Cancelling…"), self._progress)
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
        return await in_thread(thread, call, progress)
    finally:
        thread.shutdown(wait=False)
        dialog.end()


async def end_work(window: QWidget) -> None:
    """Cancel all that ``working`` does in a window, and wait until nothing of it is left."""
    tasks = {dialog.task for dialog in window.findChildren(WorkDialog) if dialog.task}
    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.wait(tasks)
