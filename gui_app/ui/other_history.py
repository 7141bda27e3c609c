"""A window on a history from elsewhere, to read it."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui_app.credentials.vault import Vault
from gui_app.domain.errors import DeskError
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.history.batch_reader import BatchReader
from gui_app.history.other import Other
from gui_app.ui.check_dialog import CheckDialog
from gui_app.ui.export_flow import ExportFlow
from gui_app.ui.history_key import HistoryKey
from gui_app.ui.history_pane import HistoryPane
from gui_app.ui.history_source import Catalogued, HistorySource
from gui_app.ui.loop import answer, spawn
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.parts import Readers
from gui_app.ui.widgets import broken, heading, paragraph
from gui_app.ui.work_dialog import end_work

_WORD = 80


class OtherHistory(QWidget):
    """Shows a history that nothing is written into.

    Args:
        file: which file a person chose.
        other: what is read for it.
        scratch: what was made for it; it goes with the window.
        catalog: knows the provider files.
        vault: may have the key of what was forgotten in it.
    """

    closed = Signal()

    def __init__(
        self,
        file: Path,
        other: Other,
        scratch: "TemporaryDirectory[str]",
        catalog: Catalogued,
        vault: Vault,
    ) -> None:
        super().__init__()
        self._path = other.path
        self._scratch = scratch
        self._ending: asyncio.Task[None] | None = None
        self._checking: asyncio.Task[int] | None = None
        name = visible(file.name)
        self.setWindowTitle(tr("Deletion Desk – {name} (read-only)").format(name=name))
        self.bar = MessageBar()
        readers = Readers(other.path)
        batches = partial(BatchReader, other.path)
        source = HistorySource(readers, batches, catalog, writable=False)
        self.pane = HistoryPane(source)
        self.exports = ExportFlow(self.pane, source, self.bar)
        self.pane.table.set_widths()
        self._key = HistoryKey(vault, readers, self.pane)
        self._lay_out(visible(str(file)), visible(other.note))
        self.resize(QSize(1100, 700).boundedTo(self.screen().availableSize()))
        self._looking = spawn(self._look_for_key())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the file first."""
        event.ignore()
        spawn(self.shut_down())

    async def shut_down(self) -> None:
        """Close the file, remove what was made for it, and go."""
        self._ending = self._ending or spawn(self._end())
        await asyncio.wait({self._ending})

    async def _end(self) -> None:
        self.hide()
        for task in filter(None, (self._looking, self._checking)):
            task.cancel()
        await self.exports.end()
        await end_work(self)
        await self.pane.close_reader()
        await remove(self._scratch)
        self.closed.emit()

    async def _look_for_key(self) -> None:
        try:
            trouble = await self._key.look_up()
        except DeskError as error:
            self.bar.say(error.words, Kind.WARNING)
            return
        if trouble:
            self.bar.say(trouble, Kind.WARNING)

    def _check(self) -> None:
        if self._checking is None or self._checking.done():
            self._checking = spawn(answer(CheckDialog(self._path, self)))

    def _lay_out(self, file: str, note: str) -> None:
        banner = heading(
            broken(tr("Another history, only for reading: {file}").format(file=file), _WORD)
        )
        banner.setWordWrap(True)
        check = QPushButton(tr("Check history…"))
        check.clicked.connect(self._check)
        top = QHBoxLayout()
        top.addWidget(banner, 1)
        top.addWidget(check)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        if note:
            layout.addWidget(paragraph(f"⚠ {note}"))
        layout.addWidget(self.pane, 1)
        layout.addWidget(self.bar)


async def remove(scratch: "TemporaryDirectory[str]") -> None:
    """Remove what was made for a history, which may be as large as that."""
    thread = ThreadPoolExecutor(1, "remove")
    try:
        await asyncio.get_running_loop().run_in_executor(thread, scratch.cleanup)
    finally:
        thread.shutdown(wait=False)
