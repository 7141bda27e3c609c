"""The window for one provider's lists: get one in, look at every row, send it, watch."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from gui_app.domain.batch import BatchState
from gui_app.domain.errors import DeskError
from gui_app.jobs.batch import BatchRun
from gui_app.jobs.lists.table import ListError
from gui_app.ui.confirm_list import confirmed
from gui_app.ui.list_again import failed_again
from gui_app.ui.list_draft import Draft, Place, Wish
from gui_app.ui.list_files import (
    FileDrops,
    ask_what_to_read,
    dropped_file,
    list_in,
    pasted_list,
)
from gui_app.ui.list_heading import PlaceHeading
from gui_app.ui.list_preview import PreviewPage
from gui_app.ui.list_reading import Reading
from gui_app.ui.list_run import RunPage
from gui_app.ui.list_start import StartPage
from gui_app.ui.list_unfinished import Unfinished, find_unfinished, place_of
from gui_app.ui.list_work import Work
from gui_app.ui.loop import ask, spawn
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.parts import Parts

PATIENCE = 10.0
"""Seconds that closing waits for answers on the wire."""

_SIZE = QSize(1040, 720)


class ListWindow(QWidget):
    """One list at a time, from file to result.

    Args:
        place: where users are deleted, until ``offer`` brings another.
        parts: the rooms below.
    """

    closed = Signal()  # it is hidden and has let go of everything

    def __init__(self, place: Place, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._place = place
        self._run_page: RunPage | None = None
        self._doing: asyncio.Task[None] | None = None
        self._closing = False
        self.setWindowTitle(f"{self.tr('Deletion Desk – Delete a list')} – {place.provider.title}")
        self._heading = PlaceHeading()
        self._pages = QStackedWidget()
        self.bar = MessageBar()
        self._work = Work()
        self._reading = Reading(self._work, parts)
        self._start_page = StartPage()
        self._preview = PreviewPage(place.provider)
        self._lay_out()
        self._connect()
        self._show_start()

    @property
    def run(self) -> BatchRun | None:
        """Return the batch on show, unless it is over."""
        page = self._run_page
        return page.run if page and not page.run.over else None

    def offer(self, place: Place) -> None:
        """Take over the tab's account and kept fields, unless a batch is on show."""
        if self._run_page or self._doing or place == self._place:
            return
        self._place = place
        self._heading.show_place(place, {})
        if draft := self._preview.draft:
            self._begin(draft.wish)

    def open_file(self, path: Path) -> None:
        """Read a list from a file."""
        self._begin(list_in(path))

    def paste(self) -> None:
        """Read what was copied: a list, or a file that holds one."""
        try:
            self._begin(pasted_list(QGuiApplication.clipboard().mimeData() or QMimeData()))
        except ListError as error:
            self._complain(error.message)

    def take_file(self, data: QMimeData) -> None:
        """Read a file that was dropped."""
        try:
            self.open_file(dropped_file(data))
        except ListError as error:
            self._complain(error.message)

    def go_on(self, unfinished: Unfinished) -> None:
        """Take an unfinished batch in hand; it waits until a person resumes."""
        if self.run is None:
            self._do(lambda: self._go_on(unfinished))

    async def shut_down(self) -> None:
        """Leave the batch and let go of everything, without asking."""
        self._closing = True
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        if self._doing:
            await asyncio.wait({self._doing})
        if run := self.run:
            if run.sending:
                self.bar.say(self.tr("Waiting for answers, 10 seconds at most…"))
            await run.leave(PATIENCE)
        await self._work.close_thread()
        await self._close_run()
        self.hide()
        self.closed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never close at once: first bring everything to record."""
        event.ignore()
        if not self._closing:
            self._closing = True
            spawn(self._close())

    # Getting a list in

    def _begin(self, wish: Wish) -> None:
        if self._run_page:
            self._complain(self.tr("Finish this list first, then choose “New list”."))
        elif not self._doing:
            self.bar.withdraw(self.bar.text)
            self._reading.begin(wish, self._place)

    def _on_made(self, draft: Draft) -> None:
        fresh = self._pages.currentWidget() is not self._preview
        self._heading.show_place(draft.place, draft.columns)
        self._preview.show_draft(draft)
        self._pages.setCurrentWidget(self._preview)
        if fresh:
            self._preview.table.setFocus()

    def _on_given_up(self, why: str) -> None:
        if draft := self._preview.draft:
            self._place = draft.place
            self._heading.show_place(draft.place, draft.columns)
            self._preview.source.show_draft(draft)
        if why:
            self._complain(why)

    async def _ask_for_file(self) -> None:
        if path := await ask_what_to_read(self):
            self._doing = None
            self.open_file(path)

    def _show_start(self) -> None:
        self._preview.clear()
        self._reading.forget()
        self.bar.withdraw(self.bar.text)
        self._heading.show_place(self._place, {})
        try:
            provider = self._place.provider.id
            self._start_page.show_unfinished(find_unfinished(self._parts, provider))
        except DeskError as error:
            self._complain(error.words)
        self._pages.setCurrentWidget(self._start_page)

    # Sending it

    async def _start(self) -> None:
        draft, pace = self._preview.draft, self._preview.pace.values
        if draft is None or not await confirmed(draft.plan, self._parts.vault, self):
            return
        writing = self.tr("Writing the list to the history…")
        self.bar.say(writing)
        self._preview.setEnabled(False)
        try:
            self._show_run(await self._parts.batches.start(draft.plan, *pace), pace, "")
        finally:
            self._preview.setEnabled(True)
            self.bar.withdraw(writing)

    async def _go_on(self, unfinished: Unfinished) -> None:
        row, provider = unfinished.row, self._place.provider
        place, blocked = place_of(self._parts, row, provider)
        pace = provider.limits.in_flight, provider.limits.per_second
        counts = unfinished.counts
        run = await self._parts.batches.go_on(provider, place.account, row, counts, *pace)
        await self._close_run()
        self._place = place
        self._heading.show_place(place, {})
        self._show_run(run, pace, blocked)

    def _show_run(self, run: BatchRun, pace: tuple[int, float], blocked: str) -> None:
        page = RunPage(run, pace, blocked, self._work, self._parts)
        page.said.connect(self.bar.say)
        page.troubled.connect(self._complain)
        page.retry.clicked.connect(lambda: self._do(self._retry))
        page.new.clicked.connect(lambda: self._do(self._new))
        self._run_page = page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.rows.table.setFocus()
        self._preview.clear()
        self._reading.forget()

    async def _retry(self) -> None:
        if self._run_page:
            wish = failed_again(self._run_page.run, self._parts.open_batch_reader)
            await self._new()
            self._reading.begin(wish, self._place)

    async def _new(self) -> None:
        await self._close_run()
        self._show_start()

    async def _close_run(self) -> None:
        page, self._run_page = self._run_page, None
        if page:
            await page.close_readers()
            self._pages.removeWidget(page)
            page.deleteLater()

    # The window

    async def _close(self) -> None:
        run = self.run
        if (
            run
            and run.state is not BatchState.PAUSED
            and not await ask(
                self,
                self.tr("This list is not finished. Pause it and close the window?"),
                self.tr(
                    "What is on the wire may finish, for up to 10 seconds. To go on with the list "
                    "another time, choose “Delete a list…” again."
                ),
                self.tr("Pause and close"),
                self.tr("Stay"),
            )
        ):
            self._closing = False
            return
        await self.shut_down()

    def _do(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Do one thing at a time, however fast somebody clicks."""
        if self._doing is None and not self._closing:
            self._doing = spawn(self._alone(work))

    async def _alone(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        except DeskError as error:
            self._complain(f"{error.title}. {error.words}")
        finally:
            self._doing = None

    def _complain(self, text: str) -> None:
        self.bar.say(text, Kind.WARNING)

    def _connect(self) -> None:
        for page in (self._start_page, self._preview):
            page.open.clicked.connect(lambda: self._do(self._ask_for_file))
            page.paste.clicked.connect(self.paste)
        self._start_page.go_on_wanted.connect(self.go_on)
        self._preview.source.wished.connect(self._begin)
        self._preview.start_wanted.connect(lambda: self._do(self._start))
        self._work.changed.connect(lambda: self._preview.set_busy(self._work.busy))
        self._reading.made.connect(self._on_made)
        self._reading.given_up.connect(self._on_given_up)
        FileDrops(self).dropped.connect(self.take_file)
        keys = QKeySequence.StandardKey
        QShortcut(keys.Open, self, lambda: self._do(self._ask_for_file))
        QShortcut(keys.Paste, self, self.paste)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._work)
        layout.addWidget(self.bar)
        self._pages.addWidget(self._start_page)
        self._pages.addWidget(self._preview)
        self.resize(self.screen().availableSize().boundedTo(_SIZE))
