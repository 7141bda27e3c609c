"""The list windows that are open: at most one for each provider."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui_app.domain.errors import JournalError
from gui_app.domain.words import number, tr, trn
from gui_app.jobs.batch import BatchRun
from gui_app.jobs.batch_view import FINAL
from gui_app.ui.list_draft import Place, Wish
from gui_app.ui.list_unfinished import Unfinished, find_unfinished, place_of, words_for
from gui_app.ui.list_window import ListWindow
from gui_app.ui.list_words import list_name
from gui_app.ui.loop import ask
from gui_app.ui.parts import Parts


class ListWindows(QObject):
    """Opens list windows, raises those that are open, and closes them at the end.

    Args:
        parts: the rooms below.
        parent: the window that asks.
        place_on_tab: returns what a provider's tab has chosen, by the provider's id; None if
            it is not complete.
    """

    troubled = Signal(str)  # a sentence for the message bar

    def __init__(
        self, parts: Parts, parent: QWidget, place_on_tab: Callable[[str], Place | None]
    ) -> None:
        super().__init__(parent)
        self._parent = parent
        self._parts = parts
        self._place_on_tab = place_on_tab
        self._windows: dict[str, ListWindow] = {}

    def open(self, place: Place, wish: Wish | None = None) -> ListWindow:
        """Show the window for a provider's lists, with the tab's account and kept fields.

        Args:
            place: these.
            wish: a list to begin with.
        """
        window = self._windows.get(place.provider.id)
        if window is None:
            window = self._windows[place.provider.id] = ListWindow(place, self._parts)
            window.closed.connect(lambda: self._forget(place.provider.id))
        else:
            window.offer(place)
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()
        if wish:
            window.begin(wish)
        return window

    def window(self, provider: str) -> ListWindow | None:
        """Return the open window of a provider, by its id."""
        return self._windows.get(provider)

    def under_way(self) -> list[BatchRun]:
        """Return the batches that could go on."""
        runs = (window.run for window in self._windows.values())
        return [run for run in runs if run and run.state not in FINAL]

    def running(self) -> list[str]:
        """Return for each batch that could go on what it is, in a few words."""
        return [
            tr("{list}, {done} of {total} done").format(
                list=list_name(run.head.source),
                done=number(run.done),
                total=number(run.head.total),
            )
            for run in self.under_way()
        ]

    def go_on(self, unfinished: Unfinished) -> None:
        """Open a window on a list that is not finished."""
        row = unfinished.row
        place = self._place_on_tab(row.provider)
        if place is None:
            provider = self._parts.catalog.get(row.provider)
            if provider is None:  # it was removed meanwhile
                return
            place, _ = place_of(self._parts, row, provider)
        self.open(place).go_on(unfinished)

    async def ask_about_unfinished(self) -> None:
        """Ask once whether to go on with the newest list that is not finished."""
        try:
            lists = find_unfinished(self._parts)
        except JournalError as error:
            self.troubled.emit(error.words)
            return
        if not lists:
            return
        newest = lists[0]
        question = trn(
            "{n} lists are not finished. The newest: {waiting}.",
            "A list is not finished: {waiting}.",
            len(lists),
        ).format(waiting=words_for(newest))
        explanation = tr(
            "Nothing is sent before you choose Resume. Lists that are not finished also stand "
            "behind “Delete a list…”."
        )
        if await ask(self._parent, question, explanation, tr("Go on…"), tr("Later")):
            self.go_on(newest)

    async def shut_down(self) -> None:
        """Leave every batch and close every window, without asking."""
        await asyncio.gather(*(window.shut_down() for window in self._windows.values()))

    def _forget(self, provider: str) -> None:
        if window := self._windows.pop(provider, None):
            window.deleteLater()
