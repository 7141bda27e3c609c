"""The windows on other histories: any number of them."""

import asyncio
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui_app.domain.words import tr
from gui_app.history.other import Other, open_other
from gui_app.jobs.lists.table import Progress
from gui_app.ui.other_history import OtherHistory, remove
from gui_app.ui.parts import Parts
from gui_app.ui.work_dialog import working


class OtherHistories(QObject):
    """Opens histories from elsewhere for reading, and closes them at the end.

    Args:
        parts: the rooms below.
        parent: the window that asks.
    """

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        self._parent = parent
        self.windows: list[OtherHistory] = []

    async def open(self, file: Path) -> OtherHistory:
        """Show a history in a window of its own.

        Raises:
            Cancelled: a person would rather not.
            JournalError: it can't be read.
        """
        scratch = TemporaryDirectory(dir=self._parts.scratch, ignore_cleanup_errors=True)
        try:
            other = await working(
                self._parent,
                tr("Opening the history…"),
                partial(_read, file, Path(scratch.name)),
            )
            parts = self._parts
            window = OtherHistory(file, other, scratch, parts.catalog, parts.vault)
        except BaseException:
            await remove(scratch)
            raise
        self.windows.append(window)
        window.closed.connect(partial(self._forget, window))
        window.show()
        return window

    async def shut_down(self) -> None:
        """Close every window."""
        await asyncio.gather(*(window.shut_down() for window in self.windows))

    def _forget(self, window: OtherHistory) -> None:
        self.windows.remove(window)
        window.deleteLater()


def _read(file: Path, scratch: Path, progress: Progress) -> Other:
    def step() -> None:
        progress.step(0)

    other = open_other(file, scratch, step)
    step()  # who cancelled wants no window any more
    return other
