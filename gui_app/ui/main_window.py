"""The window: a tab per provider, the history below, one place for messages.

It shows and paints itself before the rooms below are loaded; ``window_work`` brings those.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from gui_app.domain.words import tr
from gui_app.ui.fitting import Fitting
from gui_app.ui.front import Front, HistoryFrame, Outlook, add_menu_titles
from gui_app.ui.widgets import heading, vertical_splitter
from gui_app.ui.window_state import WindowState

if TYPE_CHECKING:
    from gui_app.ui.export_flow import ExportFlow
    from gui_app.ui.first_page import FirstPage
    from gui_app.ui.history_menu import HistoryMenu
    from gui_app.ui.history_pane import HistoryPane
    from gui_app.ui.list_windows import ListWindows
    from gui_app.ui.main_menus import MainMenus
    from gui_app.ui.make_sure import MakingSure
    from gui_app.ui.messages import MessageBar
    from gui_app.ui.own_menu import OwnMenu
    from gui_app.ui.parts import Parts
    from gui_app.ui.provider_tab import ProviderTab
    from gui_app.ui.provider_tabs import ProviderTabs
    from gui_app.ui.window_work import WindowWork

_FRAME = QSize(8, 40)
"""Pixels that a window manager puts around the window."""

PATIENCE = 10.0
"""Seconds that quitting waits for answers on the wire."""


class MainWindow(QMainWindow):
    """Shows the tabs and the history.

    Args:
        parts: the rooms below, or as long as those are not there, what can be shown without them.
        banner: a sentence to show at the top for as long as the window is open; may be empty.
    """

    painted = Signal()  # at each time
    left = Signal()  # somebody closed it, or a polite signal did; it goes when it may
    closed = Signal()  # everything is on record and the window may go

    bar: "MessageBar"
    tabs: "ProviderTabs"
    history: "HistoryPane"
    exports: "ExportFlow"
    first: "FirstPage"
    lists: "ListWindows"
    history_menu: "HistoryMenu"
    sure: "MakingSure"
    own_menu: "OwnMenu"
    menus: "MainMenus"
    _work: "WindowWork | None" = None

    def __init__(self, parts: "Parts | Outlook", banner: str = "") -> None:
        super().__init__()
        self._demo = bool(banner)
        self._quitting = False
        self.keyring_message = tr("Waiting for the keyring to be unlocked.")
        self.setWindowTitle("Deletion Desk")
        self.splitter = vertical_splitter()
        self._lay_out(banner)
        self.state = WindowState(parts.settings, self, self.splitter)
        self.front: Front | None = None
        if isinstance(parts, Outlook):
            self._show_front(parts)
        else:
            self.furnish(parts)

    @property
    def furnished(self) -> bool:
        """Tell whether the rooms are there."""
        return self._work is not None

    @property
    def quitting(self) -> bool:
        """Tell whether it was closed and has yet to go."""
        return self._quitting

    def furnish(self, parts: "Parts") -> None:
        """Bring in the rooms below; what a person has typed meanwhile stays."""
        from gui_app.ui.messages import MessageBar
        from gui_app.ui.window_work import WindowWork

        # Its own, which it has also while another program's window is in front.
        focus, front = self.focusWidget(), self.front
        self.state.read()
        self.bar = MessageBar()
        # At the bottom, so that a message never moves the buttons under somebody's mouse.
        self._content.addWidget(self.bar)
        self.menuBar().clear()
        work = WindowWork(self, parts, front.forms if front else (), demo=self._demo)
        self._put(self.tabs, self.first)
        if front is None:
            self.state.restore()
        self.state.restore_history(self.history)
        if tab := self.tabs.tab(front.current() if front else self.state.tab):
            self.tabs.setCurrentWidget(tab)
        if front:
            held = focus if focus and self.tabs.isAncestorOf(focus) else self.tabs.tabBar()
            held.setFocus()
        self.front, self._work = None, work
        if self._quitting:
            self._begin_to_quit()

    def tab(self, provider: str) -> "ProviderTab":
        """Return the tab of a provider that is at hand, by the provider's id."""
        return next(tab for tab in self.all_tabs() if tab.provider.id == provider)

    def all_tabs(self) -> "list[ProviderTab]":
        """Return the tabs from left to right."""
        return self.tabs.all_tabs()

    def offer_accounts(self) -> None:
        """Fill in the accounts; what the keyring knows of them follows when it is open."""
        for tab in self.all_tabs():
            tab.offer_accounts(self.state.last_account(tab.provider.id))
        self.first.look()
        if self.focusWidget() in (None, self.tabs.tabBar()):  # nobody has begun with anything
            self.first.begin()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell that the window is being painted."""
        super().paintEvent(event)
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never close at once: first bring everything to record."""
        event.ignore()
        if not self._quitting:
            self._quitting = True
            self.left.emit()
            self._begin_to_quit()

    def _begin_to_quit(self) -> None:
        if self._work:  # else when the rooms are there
            from gui_app.ui.loop import spawn

            spawn(self._quit(self._work))

    async def _quit(self, work: "WindowWork") -> None:
        self._quitting = await work.may_quit()
        if self._quitting:
            await work.shut_down()

    async def shut_down(self) -> None:
        """Bring everything to record and close, without asking."""
        self._quitting = True
        if self._work:
            await self._work.shut_down()

    def _show_front(self, outlook: Outlook) -> None:
        self.front, frame = Front(outlook.faces, self.state.tab), HistoryFrame()
        self._put(self.front, frame)
        # The menus come later; who changes their mind at once does not wait for them.
        QShortcut(QKeySequence("Ctrl+Q"), self.front).activated.connect(self.close)
        add_menu_titles(self.menuBar())
        self.statusBar()
        self.state.restore()
        self.state.restore_details(frame.splitter)

    def _put(self, *halves: QWidget) -> None:
        """Show these, in place of those that kept their place."""
        for place, half in enumerate(halves):
            if place == self.splitter.count():
                self.splitter.addWidget(half)
            elif before := self.splitter.replaceWidget(place, half):
                before.deleteLater()
        self.splitter.setStretchFactor(1, 1)

    def _lay_out(self, banner: str) -> None:
        content = QWidget()
        self._content = layout = QVBoxLayout(content)
        if banner:
            label = heading(banner)
            label.setWordWrap(True)
            layout.addWidget(label)
        self.splitter.setChildrenCollapsible(False)
        layout.addWidget(self.splitter, 1)
        self.setCentralWidget(Fitting(content))
        room = self.screen().availableSize() - _FRAME
        self.resize(room.boundedTo(QSize(1280, 800)))
