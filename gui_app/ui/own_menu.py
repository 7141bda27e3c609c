"""The menu of the providers: adding, importing and changing a person's own."""

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QMainWindow, QMenu

from gui_app.domain.errors import DeskError
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers.spec import Provider
from gui_app.ui.list_windows import ListWindows
from gui_app.ui.loop import answer, spawn
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.own_flows import OwnFlows
from gui_app.ui.own_list import OwnList
from gui_app.ui.parts import Parts
from gui_app.ui.provider_tabs import ProviderTabs

_Flow = Callable[[], Coroutine[Any, Any, Any]]


class OwnMenu(QObject):
    """What can be done with providers; says in the bar how it ended.

    Args:
        parts: the rooms below.
        window: what the dialogs belong to.
        tabs: where a new provider is shown.
        lists: knows which providers have a list window open.
        bar: where results are said.
    """

    def __init__(
        self,
        parts: Parts,
        window: QMainWindow,
        tabs: ProviderTabs,
        lists: ListWindows,
        bar: MessageBar,
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._tabs = tabs
        self._bar = bar
        self._running: asyncio.Task[None] | None = None
        self.flows = OwnFlows(parts, lists, window)
        self.flows.said.connect(bar.say)
        self.flows.saved.connect(self._show)

    def fill(self, menu: QMenu) -> None:
        """Put the entries into the menu."""
        flows: tuple[tuple[str, _Flow], ...] = (
            (tr("&Add a provider…"), partial(self.flows.add, self._window)),
            (tr("&Import a provider file…"), partial(self.flows.choose_file, self._window)),
            (tr("&Own providers…"), self._list),
        )
        for text, flow in flows:
            menu.addAction(text, partial(self._begin, flow))

    def take_file(self, data: QMimeData) -> bool:
        """Import a provider file that was dropped; tell whether it is one, by its ending."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if not any(file.suffix.lower() == ".toml" for file in files):
            return False
        if len(files) == 1:
            self._begin(partial(self.flows.import_file, files[0], self._window))
        else:
            self._bar.say(tr("Drop one provider file at a time."), Kind.WARNING)
        return True

    async def shut_down(self) -> None:
        """Give up what is being done."""
        if self._running and not self._running.done():
            self._running.cancel()
            await asyncio.wait({self._running})

    def _begin(self, flow: _Flow) -> None:
        """Do one thing at a time; a menu can be reached on some systems behind a dialog."""
        if self._running is None or self._running.done():
            self._running = spawn(self._alone(flow))

    async def _alone(self, flow: _Flow) -> None:
        try:
            await flow()
        except DeskError as error:
            self._bar.say(f"{error.title}. {error.words}", Kind.WARNING)

    async def _list(self) -> None:
        await answer(OwnList(self._parts.catalog, self.flows, self._window))

    def _show(self, provider: Provider) -> None:
        tab = self._tabs.tab(provider.id)
        if tab is None:
            return
        self._tabs.setCurrentWidget(tab)
        if not tab.chosen:
            text = tr("{title} is saved. Next: choose “Accounts…” and enter your {what}.")
            what = ", ".join(visible(tr(c.label)) for c in provider.credentials if not c.optional)
            self._bar.say(text.format(title=visible(provider.title), what=what))
