"""The hands and eyes of the tour."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from gui_app.domain.words import tr
from gui_app.ui.main_window import MainWindow
from gui_app.ui.provider_tab import ProviderTab

_D = TypeVar("_D", bound=QDialog)
_PATIENCE = 20.0
"""Seconds until a step that shows nothing has failed."""


class TourFailed(Exception):  # noqa: N818 - told to whoever runs the tour
    """A step did not show what it should."""


class Hands:
    """Clicks and types in a window that shows the demo, and takes pictures of it.

    Args:
        window: open, with the demo's accounts.
        folder: where the pictures go.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._pictures = 0

    def _open(self, provider: str) -> ProviderTab:
        tab = self._window.tab(provider)
        self._window.tabs.setCurrentWidget(tab)
        return tab

    def _type(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def _click(self, button: QPushButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _dismiss(self) -> None:
        """Dismiss what the window says until somebody does."""
        for button in self._window.bar.findChildren(QPushButton):
            if button.isVisible():
                self._click(button)

    async def _choose(self, entry: str) -> None:
        """Choose an entry of a menu, by its English text; each does one thing at a time."""
        await self._settle()
        next(a for a in self._window.findChildren(QAction) if a.text() == tr(entry)).trigger()

    async def _closed(self) -> None:
        await self._until(lambda: QApplication.activeModalWidget() is None, "the closed dialog")

    async def _dialog(self, kind: type[_D]) -> _D:
        await self._until(
            lambda: isinstance(QApplication.activeModalWidget(), kind), f"a {kind.__name__}"
        )
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            raise TourFailed(f"the {kind.__name__} went away")
        return dialog

    async def _until(self, reached: Callable[[], bool], what: str) -> None:
        try:
            async with asyncio.timeout(_PATIENCE):
                while not reached():  # noqa: ASYNC110 - any widget may be what is waited for
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise TourFailed(f"{what} did not appear") from None

    async def _settle(self) -> None:
        """Let the window paint what has happened."""
        for _ in range(5):
            await asyncio.sleep(0.02)

    async def _picture(self, name: str, widget: QWidget | None = None) -> None:
        await self._settle()
        self._pictures += 1
        file = self._folder / f"{self._pictures:02d}-{name}.png"
        if not (widget or self._window).grab().save(str(file)):
            raise TourFailed(f"{file} can't be written")


def button_of(parent: QWidget, text: str) -> QPushButton:
    """Return the button with a text, in whatever language that is on screen."""
    return next(b for b in parent.findChildren(QPushButton) if b.text() == tr(text))
