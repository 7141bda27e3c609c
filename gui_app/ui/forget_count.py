"""How many deletions could be forgotten, counted off the window's thread."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from gui_app.domain.errors import JournalError
from gui_app.history.forget import Forgettable, What, count
from gui_app.ui.loop import spawn

_SOON = 150
"""Milliseconds after the last change of a number until it is looked up."""


class ForgetCount(QObject):
    """Counts one thing after the other; the answer is always for the newest question.

    Args:
        path: the history file.

    Attributes:
        what: the newest question: deletions by age, or ids.
        found: the answer; None while it is looked up, or after an error.
        error: why there is none, a sentence; else empty.
    """

    changed = Signal()  # there is another answer, or none any more

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self.what: What = ()
        self.found: Forgettable | None = None
        self.error = ""
        self._task: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(1, "count")
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._begin)

    def ask(self, what: What) -> None:
        """Look something up soon; what was asked before is given up."""
        self._give_up()
        self.what, self.found, self.error = what, None, ""
        self._soon.start()
        self.changed.emit()

    def close_thread(self) -> None:
        """Give up what is being looked up."""
        self._soon.stop()
        self._give_up()
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _give_up(self) -> None:
        if self._task:
            self._task.cancel()
            self._task = None

    def _begin(self) -> None:
        self._task = spawn(self._count())

    async def _count(self) -> None:
        try:
            loop = asyncio.get_running_loop()
            self.found = await loop.run_in_executor(self._thread, count, self._path, self.what)
        except JournalError as error:
            self.error = error.words
        self.changed.emit()
