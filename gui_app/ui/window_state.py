"""What the window remembers between starts: size, splitters, columns, tab, accounts."""

import base64
import binascii
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray

from gui_app.settings import Settings

if TYPE_CHECKING:
    from gui_app.ui.main_window import MainWindow

_SECTION = "window"


class WindowState:
    """Reads and writes the section ``window`` of the settings; what is damaged is left out."""

    def __init__(self, window: "MainWindow", settings: Settings) -> None:
        self._window = window
        self._settings = settings
        self._stored = settings.read(_SECTION)

    def restore(self) -> None:
        """Give the window the size and division it had."""
        window = self._window
        fresh = "columns" not in self._stored
        window.restoreGeometry(self._bytes("geometry"))
        window.splitter.restoreState(self._bytes("splitter"))
        window.history.splitter.restoreState(self._bytes("details"))
        if fresh or not window.history.table.horizontalHeader().restoreState(
            self._bytes("columns")
        ):
            window.history.table.set_widths()
        for number, tab in enumerate(window.all_tabs()):
            if tab.provider.id == self._stored.get("tab"):
                window.tabs.setCurrentIndex(number)

    def last_account(self, provider: str) -> str | None:
        """Return the name of the account that was last chosen for a provider."""
        accounts = self._stored.get("accounts")
        name = accounts.get(provider) if isinstance(accounts, dict) else None
        return name if isinstance(name, str) else None

    def save(self) -> None:
        """Write everything down.

        Raises:
            SettingsError: the settings can't be written.
        """
        window = self._window
        tabs = window.all_tabs()
        state: dict[str, Any] = {
            "geometry": _text(window.saveGeometry()),
            "splitter": _text(window.splitter.saveState()),
            "details": _text(window.history.splitter.saveState()),
            "columns": _text(window.history.table.horizontalHeader().saveState()),
            "accounts": {t.provider.id: t.chosen.name for t in tabs if t.chosen},
        }
        if tabs:
            state["tab"] = tabs[window.tabs.currentIndex()].provider.id
        self._settings.update(_SECTION, lambda section: section.update(state))

    def _bytes(self, key: str) -> QByteArray:
        stored = self._stored.get(key)
        try:
            return QByteArray(base64.b64decode(stored if isinstance(stored, str) else ""))
        except (binascii.Error, ValueError):
            return QByteArray()


def _text(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode()
