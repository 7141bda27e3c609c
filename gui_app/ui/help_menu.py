"""The menu Help: the manual, at the page for where one is, and what else helps."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from gui_app.domain.words import tr
from gui_app.ui.first_run import FirstRun, start_demo
from gui_app.ui.history_pane import HistoryPane
from gui_app.ui.icons import wear
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.parts import Parts

PAGES = {
    "AccountsDialog": "accounts",
    "CheckDialog": "history#make-sure-nobody-touched-it",
    "ConfirmDialog": "delete",
    "ConfirmList": "list",
    "ExportDialog": "history#hand-it-to-somebody",
    "FindDialog": "find",
    "ForgetDialog": "history#keep-only-what-is-needed",
    "KeepDialog": "history#keep-only-what-is-needed",
    "ListWindow": "list",
    "OtherHistory": "history#copies-and-other-histories",
    "OwnDialog": "providers",
    "OwnList": "providers",
    "ResolveDialog": "delete#when-the-outcome-is-unknown",
    "SettingsDialog": "settings",
}
"""The page for each window by its class, which need not be loaded for that."""


class HelpMenu(QObject):
    """Opens the manual and all that is in this menu.

    Args:
        menu: where it is put.
        window: whose it is.
        parts: the rooms below.
        first_steps: shows the first-run page.
        bar: where it is said that something did not work.
    """

    def __init__(
        self,
        menu: QMenu,
        window: QMainWindow,
        parts: Parts,
        first_steps: Callable[[], None],
        bar: MessageBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._bar = bar
        self.manual = self._add(menu, tr("&Manual"), "manual", self.open_here)
        self.manual.setShortcut(QKeySequence.StandardKey.HelpContents)
        self._add(menu, tr("&First steps"), "first-steps", first_steps)
        self._add(menu, tr("Try the &demo"), "demo", self.try_demo)
        self._add(menu, tr("&Keyboard shortcuts"), "keyboard", self._show_shortcuts)
        self._add(menu, tr("What is &new"), "news", lambda: self.open_page("changelog"))
        menu.addSeparator()
        trouble = tr("When something goes &wrong")
        self._add(menu, trouble, "trouble", lambda: self.open_page("trouble"))
        self._add(menu, tr("Open the &log folder"), "folder", self._open_log)
        menu.addSeparator()
        about = self._add(menu, tr("&About Deletion Desk"), "about", self._show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def open_here(self) -> None:
        """Open the manual at the page for the window and the place one is in."""
        self.open_page(_page_for(QApplication.focusWidget(), QApplication.activeWindow()))

    def open_page(self, page: str) -> None:
        """Open the manual, as ``HelpWindow.show_page`` names the page."""
        from gui_app.ui.help_window import HelpWindow  # few need it, and it reads all pages

        found = self._window.findChild(HelpWindow)
        (found or HelpWindow(self._window)).show_page(page)

    def try_demo(self) -> None:
        """Start the demo beside this window."""
        if not start_demo():
            words = tr("The demo could not be started. Start the app with --demo instead.")
            self._bar.say(words, Kind.WARNING)

    def _add(self, menu: QMenu, text: str, icon: str, do: Callable[[], None]) -> QAction:
        action = QAction(text, self._window)
        action.triggered.connect(lambda _=False: do())
        action.setMenuRole(QAction.MenuRole.NoRole)
        wear(action, icon)
        menu.addAction(action)
        return action

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Have the manual's key work in every window of the app."""
        top = now.window() if now else None
        if top and top is not self._window and self.manual not in top.actions():
            top.addAction(self.manual)

    def _show_shortcuts(self) -> None:
        from gui_app.ui.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window).open()

    def _open_log(self) -> None:
        folder = self._parts.folder / "logs"
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            text = tr("The folder could not be opened. It is here: {folder}")
            self._bar.say(text.format(folder=folder), Kind.WARNING)

    def _show_about(self) -> None:
        from gui_app.ui.about import AboutDialog

        AboutDialog(self._parts, self._window).open()


def _page_for(focus: QWidget | None, top: QWidget | None) -> str:
    if top and (page := PAGES.get(type(top).__name__)):
        return page
    while focus:
        if isinstance(focus, HistoryPane):
            return "history"
        if isinstance(focus, FirstRun):
            return "start"
        if focus.windowFlags() & Qt.WindowType.Window == Qt.WindowType.Window:
            break
        focus = focus.parentWidget()
    return "delete"
