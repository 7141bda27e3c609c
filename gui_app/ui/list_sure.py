"""Whether the users of a list that has ended are gone: the counts, and making sure of them."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui_app.domain import notes
from gui_app.domain.errors import JournalError
from gui_app.domain.verification import Found
from gui_app.domain.words import tr
from gui_app.jobs.batch_view import Head
from gui_app.jobs.lists.table import Progress
from gui_app.ui.in_thread import in_thread
from gui_app.ui.loop import spawn
from gui_app.ui.make_sure_words import count_words
from gui_app.ui.parts import Parts
from gui_app.ui.widgets import paragraph

_EVERY = 1_000
"""Milliseconds between looks while users are made sure of; each reads the whole list."""


class SureLine(QWidget):
    """Says how many users of a list are confirmed gone; hidden until the list has ended.

    Args:
        head: the list.
        parts: the rooms below.
    """

    def __init__(self, head: Head, parts: Parts) -> None:
        super().__init__()
        self._head = head
        self._parts = parts
        self._counts: dict[Found | None, int] = {}
        self._thread = ThreadPoolExecutor(1, "list-sure")
        self._looking: asyncio.Task[None] | None = None
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        self._said = paragraph()
        self._button = QPushButton(tr("Make sure"))
        self._button.clicked.connect(self._on_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._button)
        self.hide()

    def begin(self) -> None:
        """Make sure of the users, in the background."""
        if self._head.provider.look_up:
            self._parts.sure_lists.follow(self._head.id, self._head.provider)
            self._timer.start()
            self.look()

    def look(self) -> None:
        """Show what was found out so far."""
        if self._looking is None or self._looking.done():
            self._looking = spawn(self._look())

    async def close_reader(self) -> None:
        """Look no more; making sure goes on."""
        self._timer.stop()
        if self._looking:
            await asyncio.wait({self._looking})
        self._thread.shutdown(wait=True)

    async def _look(self) -> None:
        running = self._running  # as it was before they are counted
        try:
            self._counts = await in_thread(self._thread, self._count, Progress())
        except JournalError as error:
            self._said.setText(f"⚠ {error.message}")
            return
        if running and not self._timer.isActive():
            self._timer.start()
        if not running:
            self._timer.stop()
        self._show(running=running)

    def _count(self, _progress: Progress) -> dict[Found | None, int]:
        with closing(self._parts.open_batch_reader()) as reader:
            return reader.made_sure(self._head.id, self._head.provider.answer.later)

    def _show(self, *, running: bool) -> None:
        words = count_words(self._counts, running=running)
        following = self._parts.sure_lists.of(self._head.id)
        if running:
            words = tr("Making sure… {counts}").format(counts=words)
        elif following and following.reason:
            words = tr("{counts}. {reason}").format(
                counts=words, reason=notes.shown(following.reason)
            )
        self._said.setText(words)
        asks = self._head.provider.look_up is not None
        left = self._counts.keys() - {Found.GONE}
        self._button.setText(tr("Stop making sure") if running else tr("Make sure"))
        self._button.setVisible(asks and bool(left))
        self.setVisible(bool(self._counts) and (asks or self._counts.keys() != {None}))

    @property
    def _running(self) -> bool:
        following = self._parts.sure_lists.of(self._head.id)
        return following is not None and following.running

    def _on_clicked(self) -> None:
        following = self._parts.sure_lists.of(self._head.id)
        if following and following.running:
            following.stop()
            self.look()
        else:
            self.begin()
