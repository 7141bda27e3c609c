"""The menus of the main window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMessageBox

from gui_app import __version__
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.ui.history_menu import HistoryMenu
from gui_app.ui.own_menu import OwnMenu
from gui_app.ui.parts import Parts


def make_menus(
    window: QMainWindow,
    parts: Parts,
    search: Callable[[], None],
    history: HistoryMenu,
    own: OwnMenu,
) -> None:
    """Fill a window's menu bar.

    Args:
        window: what Quit closes.
        parts: the rooms below.
        search: puts the cursor where the history is searched.
        history: the menu of the history.
        own: the menu of the providers.
    """
    bar = window.menuBar()
    leave = QAction(tr("&Quit"), window)
    leave.setShortcut(QKeySequence.StandardKey.Quit)
    leave.setMenuRole(QAction.MenuRole.QuitRole)
    leave.triggered.connect(window.close)
    bar.addMenu(tr("&File")).addAction(leave)
    find = QAction(tr("&Search history"), window)
    find.setShortcut(QKeySequence.StandardKey.Find)
    find.triggered.connect(search)
    bar.addMenu(tr("&Edit")).addAction(find)
    own.fill(bar.addMenu(tr("&Providers")))
    history.fill(bar.addMenu(tr("&History")))
    about = QAction(tr("&About Deletion Desk"), window)
    about.setMenuRole(QAction.MenuRole.AboutRole)
    about.triggered.connect(lambda: _show_about(window, parts))
    bar.addMenu(tr("&Help")).addAction(about)


def _show_about(window: QMainWindow, parts: Parts) -> None:
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(tr("About Deletion Desk"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"Deletion Desk {__version__}")
    where = tr("Your history and settings are in:\n{folder}\n\nSecrets: {where}")
    box.setInformativeText(where.format(folder=visible(str(parts.folder)), where=parts.vault.where))
    box.open()
