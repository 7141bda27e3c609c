"""The menu of the history."""

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMenu

from gui_app.domain.errors import DeskError
from gui_app.domain.words import tr
from gui_app.history.backup import save_copy
from gui_app.jobs.lists.table import Cancelled
from gui_app.ui.check_dialog import CheckDialog
from gui_app.ui.forgetting import Forgetting
from gui_app.ui.history_files import ask_where_to_copy, ask_which_history
from gui_app.ui.history_key import HistoryKey
from gui_app.ui.history_pane import HistoryPane
from gui_app.ui.loop import answer, spawn
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.other_histories import OtherHistories
from gui_app.ui.parts import Parts
from gui_app.ui.work_dialog import working

_Flow = Callable[[], Coroutine[Any, Any, None]]


class HistoryMenu(QObject):
    """What can be done with the whole history; says in the bar how it ended.

    Args:
        parts: the rooms below.
        window: what the dialogs belong to.
        pane: shows the history.
        bar: where results are said.
    """

    def __init__(
        self, parts: Parts, window: QMainWindow, pane: HistoryPane, bar: MessageBar
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._pane = pane
        self._bar = bar
        self._running: asyncio.Task[None] | None = None
        self._key = HistoryKey(parts.vault, parts.open_reader, pane)
        self.others = OtherHistories(parts, window)
        self._forgetting = Forgetting(parts, self._key, window)
        self._forgetting.told.connect(bar.say)
        self._forgetting.forgotten.connect(pane.refresh)

    def fill(self, menu: QMenu) -> None:
        """Put the entries into the menu."""
        flows: tuple[tuple[str, _Flow], ...] = (
            (tr("&Check history…"), self._check),
            (tr("&Forget personal details…"), self._forget),
            (tr("&Save a copy…"), self._save_copy),
            (tr("&Open another history…"), self._open_other),
        )
        for text, flow in flows:
            menu.addAction(text, partial(self._begin, flow))

    async def ask_how_long(self) -> None:
        """Ask for how long personal details are kept."""
        await self._alone(self._forgetting.ask_how_long)

    async def look_up_key(self) -> None:
        """Have forgotten deletions found, now that the keyring is open."""
        try:
            trouble = await self._key.look_up()
        except DeskError as error:
            self._bar.say(error.words, Kind.WARNING)
        else:
            if trouble:
                self._bar.say(trouble, Kind.WARNING)

    async def shut_down(self) -> None:
        """Give up what is being done, and close the windows on other histories."""
        if self._running and not self._running.done():
            self._running.cancel()
            await asyncio.wait({self._running})
        await self.others.shut_down()

    def _begin(self, flow: _Flow) -> None:
        """Do one thing at a time; a menu can be reached on some systems behind a dialog."""
        if self._running is None or self._running.done():
            self._running = spawn(self._alone(flow))

    async def _alone(self, flow: _Flow) -> None:
        try:
            await flow()
        except Cancelled:
            self._bar.say(tr("Cancelled."))
        except DeskError as error:
            self._bar.say(f"{error.title}. {error.words}", Kind.WARNING)

    async def _check(self) -> None:
        await answer(CheckDialog(self._parts.history, self._window))

    async def _forget(self) -> None:
        await self._forgetting.ask(self._pane.selected())

    async def _save_copy(self) -> None:
        target = await ask_where_to_copy(self._window)
        if target is None:
            return
        what = tr("Saving a copy…")
        history = self._parts.history
        whole = await working(self._window, what, lambda p: save_copy(history, target, p.reach))
        said = tr("The copy is saved: {file}").format(file=target)
        if whole:
            self._bar.say(said)
        else:
            trouble = tr("But the history is damaged, and so is the copy. Keep older copies.")
            self._bar.say(f"{said}\n{trouble}", Kind.WARNING, keep=True)

    async def _open_other(self) -> None:
        if file := await ask_which_history(self._window):
            await self.others.open(file)
