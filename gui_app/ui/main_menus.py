"""The menus of the main window."""

import asyncio
import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QMenu

from gui_app.domain.errors import DeskError
from gui_app.domain.words import tr
from gui_app.jobs.retention import forget_after
from gui_app.ui.edit_menu import EditMenu
from gui_app.ui.first_page import FirstPage
from gui_app.ui.help_menu import HelpMenu
from gui_app.ui.history_menu import HistoryMenu
from gui_app.ui.icons import wear
from gui_app.ui.loop import answer, spawn
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.own_menu import OwnMenu
from gui_app.ui.parts import Parts
from gui_app.ui.provider_tabs import ProviderTabs
from gui_app.ui.shortcuts import all_actions

_Keys = QKeySequence.StandardKey | str
_Roles = QAction.MenuRole

_CONTROL = "Meta" if sys.platform == "darwin" else "Ctrl"
"""The key Control; what Qt calls Ctrl is Command on a Mac, and Command+Tab is the system's."""


class MainMenus(QObject):
    """Fills a window's menu bar.

    Args:
        window: what Quit closes.
        parts: the rooms below.
        tabs: whose current one is deleted at.
        first: the first-run page and the history behind it.
        history: the menu of the history.
        own: the menu of the providers.
        bar: where it is said what did not work.
    """

    def __init__(
        self,
        window: QMainWindow,
        parts: Parts,
        tabs: ProviderTabs,
        first: FirstPage,
        history: HistoryMenu,
        own: OwnMenu,
        bar: MessageBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._tabs = tabs
        self._first = first
        self._history = history
        self._bar = bar
        self._settings: asyncio.Task[None] | None = None
        menus = window.menuBar()
        self._fill_file(menus.addMenu(tr("&File")))
        self._fill_edit(menus.addMenu(tr("&Edit")))
        self._fill_view(menus.addMenu(tr("&View")))
        providers = menus.addMenu(tr("&Providers"))
        own.fill(providers)
        _wear_all(providers, "add", "open", "list")
        past = menus.addMenu(tr("Hi&story"))
        history.fill(past)
        _wear_all(past, "check", "forget", "save-copy", "open")
        self.help = HelpMenu(menus.addMenu(tr("&Help")), window, parts, first.enter, bar)
        first.page.manual_wanted.connect(lambda: self.help.open_page("start"))
        first.page.demo_wanted.connect(self.help.try_demo)
        for action in all_actions(window):
            if action.menuRole() == _Roles.TextHeuristicRole:  # it guesses by English words
                action.setMenuRole(_Roles.NoRole)

    def _fill_file(self, menu: QMenu) -> None:
        pane = self._first.history
        buttons: list[tuple[QAction, Callable[[], QAbstractButton | None]]] = []
        for text, icon, keys, button in (
            (tr("&Delete user…"), "delete-user", "Ctrl+D", self._delete),
            (tr("Delete a &list…"), "delete-list", "Ctrl+L", self._delete_list),
            (tr("&Export…"), "export", "Ctrl+Shift+E", lambda: pane.export),
        ):
            buttons.append((self._add(menu, text, icon, _clicks(button), keys), button))
        menu.aboutToShow.connect(lambda: _show_enabled(buttons))
        # With the menu closed the keys ask the buttons themselves.
        for action, _ in buttons:
            menu.aboutToHide.connect(partial(action.setEnabled, True))
        menu.addSeparator()
        leave = self._add(menu, tr("&Quit"), "quit", self._window.close, "Ctrl+Q")
        leave.setMenuRole(_Roles.QuitRole)

    def _fill_edit(self, menu: QMenu) -> None:
        EditMenu(menu, self._window)
        menu.addSeparator()
        find = QKeySequence.StandardKey.Find
        self._add(menu, tr("&Search history"), "search", self._search, find)
        menu.addSeparator()
        settings = self._add(menu, tr("S&ettings…"), "settings", self.open_settings, "Ctrl+,")
        settings.setMenuRole(_Roles.PreferencesRole)

    def _fill_view(self, menu: QMenu) -> None:
        on, back = tr("&Next provider"), tr("&Previous provider")
        self._add(menu, on, "next", lambda: self._turn(1), f"{_CONTROL}+Tab")
        self._add(menu, back, "previous", lambda: self._turn(-1), f"{_CONTROL}+Shift+Tab")
        menu.addSeparator()
        self._add(menu, tr("&Reset layout"), "reset", self._first.reset_layout)

    def _add(
        self, menu: QMenu, text: str, icon: str, do: Callable[[], object], keys: _Keys = ""
    ) -> QAction:
        action = QAction(text, self._window)
        action.setShortcut(keys)
        action.triggered.connect(lambda _=False: do())
        wear(action, icon)
        menu.addAction(action)
        return action

    def _delete(self) -> QAbstractButton | None:
        tab = self._tabs.current()
        return tab.delete if tab else None

    def _delete_list(self) -> QAbstractButton | None:
        tab = self._tabs.current()
        return tab.delete_list if tab else None

    def _search(self) -> None:
        self._first.leave()
        self._first.history.search.setFocus()

    def _turn(self, step: int) -> None:
        if count := self._tabs.count():
            self._tabs.setCurrentIndex((self._tabs.currentIndex() + step) % count)

    def open_settings(self) -> None:
        """Open the settings, unless they are open."""
        if self._settings is None or self._settings.done():
            self._settings = spawn(self._ask_settings())

    async def shut_down(self) -> None:
        """Close the settings, as if they were cancelled."""
        if self._settings and not self._settings.done():
            self._settings.cancel()
            await asyncio.wait({self._settings})

    async def _ask_settings(self) -> None:
        from gui_app.ui.settings_dialog import SettingsDialog, read_chosen, save_chosen

        settings = self._parts.settings
        try:
            dialog = SettingsDialog(read_chosen(settings), forget_after(settings), self._window)
            if result := await answer(dialog):
                save_chosen(settings, dialog.chosen)
            if result == SettingsDialog.KEEP:
                await self._history.ask_how_long()
        except DeskError as error:
            self._bar.say(f"{error.title}. {error.words}", Kind.WARNING)


def _clicks(button: Callable[[], QAbstractButton | None]) -> Callable[[], None]:
    """Return what clicks a button if there is one; a disabled one does nothing then."""

    def click() -> None:
        if found := button():
            found.click()

    return click


def _show_enabled(buttons: list[tuple[QAction, Callable[[], QAbstractButton | None]]]) -> None:
    for action, button in buttons:
        found = button()
        action.setEnabled(bool(found and found.isEnabled()))


def _wear_all(menu: QMenu, *icons: str) -> None:
    actions = [action for action in menu.actions() if not action.isSeparator()]
    for action, icon in zip(actions, icons, strict=True):
        wear(action, icon)
