"""The window for one provider's lists: get one in, look at every row, send it, watch."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from gui_app.domain import notes
from gui_app.domain.errors import DeskError
from gui_app.domain.words import tr
from gui_app.history.batch_reader import BatchRow
from gui_app.jobs.batch import BatchRun
from gui_app.jobs.lists.table import ListError
from gui_app.ui import list_files
from gui_app.ui.confirm_list import confirmed
from gui_app.ui.list_again import failed_again
from gui_app.ui.list_doing import OneThing
from gui_app.ui.list_draft import Draft, Place, Wish
from gui_app.ui.list_ended import ended_batch, find_ended
from gui_app.ui.list_frame import ListFrame
from gui_app.ui.list_page import BatchPage
from gui_app.ui.list_preview import PreviewPage
from gui_app.ui.list_reading import Reading
from gui_app.ui.list_run import RunPage
from gui_app.ui.list_start import StartPage
from gui_app.ui.list_unfinished import Unfinished, find_unfinished, place_of
from gui_app.ui.list_words import list_name, waiting_words
from gui_app.ui.loop import spawn
from gui_app.ui.messages import Kind
from gui_app.ui.parts import Parts

PATIENCE = 10.0
"""Seconds that closing waits for answers on the wire."""


class ListWindow(ListFrame):
    """One list at a time, from file to result.

    Args:
        place: where users are deleted, until ``offer`` brings another.
        parts: the rooms below.
    """

    closed = Signal()  # it is hidden and has let go of everything

    def __init__(self, place: Place, parts: Parts) -> None:
        super().__init__(place.provider.title)
        self._parts = parts
        self._place = place
        self._offered = place  # the newest, for the next list
        self._run_page: BatchPage | None = None
        self._doing = OneThing(self._complain)
        self._closing = False
        self._ending: asyncio.Task[None] | None = None
        self._reading = Reading(self._work, parts)
        self._start_page = StartPage()
        self._preview = PreviewPage(place.provider, parts.asking)
        self._pages.addWidget(self._start_page)
        self._pages.addWidget(self._preview)
        self._connect()
        self._show_start()

    @property
    def run(self) -> BatchRun | None:
        """Return the batch on show, unless it is over."""
        page = self._run_page
        return page.run if isinstance(page, RunPage) and not page.run.over else None

    def offer(self, place: Place) -> None:
        """Take over the tab's account and kept fields, now or, if a list keeps its own, later."""
        self._offered = place
        draft = self._preview.draft
        kept = self._run_page or self._doing.busy or (draft and draft.wish.fixed)
        if kept or place == self._place:
            return
        self._place = place
        self._heading.show_place(place, {})
        if draft:
            self.begin(draft.wish)

    def open_file(self, path: Path) -> None:
        """Read a list from a file."""
        self.begin(list_files.list_in(path))

    def paste(self) -> None:
        """Read what was copied: a list, or a file that holds one."""
        copied = QGuiApplication.clipboard().mimeData() or QMimeData()
        self._take(lambda: list_files.pasted_list(copied))

    def take_file(self, data: QMimeData) -> None:
        """Read a file that was dropped."""
        self._take(lambda: list_files.list_in(list_files.dropped_file(data)))

    def go_on(self, unfinished: Unfinished) -> None:
        """Take an unfinished batch in hand; it waits until a person resumes."""
        if self.run is None:
            self._do(lambda: self._go_on(unfinished))

    async def shut_down(self) -> None:
        """Leave the batch and let go of everything, without asking."""
        self._closing = True
        self._ending = self._ending or spawn(self._end())
        await asyncio.wait({self._ending})

    async def _end(self) -> None:
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        await self._doing.end()
        if run := self.run:
            if run.sending:
                self.bar.say(waiting_words(PATIENCE))
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

    def _take(self, find: Callable[[], Wish]) -> None:
        try:
            self.begin(find())
        except ListError as error:
            self._complain(error.message)

    def begin(self, wish: Wish) -> None:
        """Read a list, unless something else is being done."""
        self._doing.do_now(lambda: self._read(wish))

    def _read(self, wish: Wish) -> None:
        if self._run_page:
            self._complain(tr("Finish this list first, then choose “New list”."))
            return
        if (draft := self._preview.draft) and draft.wish.fixed:
            self._place = self._offered
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
            shown = tr("What is shown is still {name}.").format(name=list_name(draft.table.name))
            why = f"{why} {shown}" if why else ""
        if why:
            self._complain(why)

    async def _ask_for_file(self) -> None:
        if path := await list_files.ask_what_to_read(self):
            self._read(list_files.list_in(path))

    def _show_start(self) -> None:
        self._preview.clear()
        self._reading.forget()
        self.bar.withdraw(self.bar.text)
        self._place = self._offered
        self._heading.show_place(self._place, {})
        try:
            provider = self._place.provider.id
            unfinished = find_unfinished(self._parts, provider)
            self._start_page.show_lists(unfinished, find_ended(self._parts, provider))
        except DeskError as error:
            self._complain(error.words)
        self._pages.setCurrentWidget(self._start_page)

    # Sending it

    async def _start(self) -> None:
        draft, pace = self._preview.draft, self._preview.pace.values
        if draft is None:
            return
        question = confirmed(draft.plan, self._preview.looked_up, self._parts.vault, self)
        if not await self._doing.ask(question) or self._closing:
            return
        writing = tr("Writing the list to the history…")
        self.bar.say(writing)
        self._preview.setEnabled(False)
        try:
            run = await self._parts.batches.start(draft.plan, *pace)
            self._show_page(RunPage(run, pace, "", self._parts))
        finally:
            self._preview.setEnabled(True)
            self.bar.withdraw(writing)

    async def _go_on(self, unfinished: Unfinished) -> None:
        row, provider = unfinished.row, self._place.provider
        place, blocked = place_of(self._parts, row, provider)
        pace = provider.limits.in_flight, provider.limits.per_second
        run = await self._parts.batches.go_on(provider, place.account, row, *pace)
        await self._close_run()
        self._heading.show_place(place, {})
        page = RunPage(run, pace, blocked, self._parts)
        self._show_page(page)
        if row.reason:
            before = tr("Paused before: {reason}").format(reason=notes.shown(row.reason))
            self.bar.say(before)
            page.resume.clicked.connect(lambda: self.bar.withdraw(before))

    async def _show_ended(self, row: BatchRow) -> None:
        batch = ended_batch(self._parts, row, self._place.provider)
        self._heading.show_place(Place(batch.head.provider, batch.head.account, {}), {})
        self._show_page(BatchPage(batch, self._parts))

    def _show_page(self, page: BatchPage) -> None:
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
            head = self._run_page.run.head
            wish = failed_again(head, self._parts.open_batch_reader)
            await self._new()
            self._reading.begin(wish, Place(head.provider, head.account, {}))

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
        if self._run_page and not await self._run_page.may_close():
            self._closing = self._ending is not None
        else:
            await self.shut_down()

    def _do(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Do one thing at a time, however fast somebody clicks."""
        if not self._closing:
            self._doing.do(work)

    def _complain(self, text: str) -> None:
        self.bar.say(text, Kind.WARNING)

    def _connect(self) -> None:
        for page in (self._start_page, self._preview):
            page.open.clicked.connect(lambda: self._do(self._ask_for_file))
            page.paste.clicked.connect(self.paste)
        self._start_page.go_on_wanted.connect(self.go_on)
        self._start_page.show_wanted.connect(lambda row: self._do(lambda: self._show_ended(row)))
        self._preview.source.wished.connect(self.begin)
        self._preview.start_wanted.connect(lambda: self._do(self._start))
        self._work.changed.connect(lambda: self._preview.set_busy(self._work.busy))
        self._reading.made.connect(self._on_made)
        self._reading.given_up.connect(self._on_given_up)
        list_files.FileDrops(self).dropped.connect(self.take_file)
        QShortcut(QKeySequence.StandardKey.Open, self, lambda: self._do(self._ask_for_file))
        QShortcut(QKeySequence.StandardKey.Paste, self, self.paste)
