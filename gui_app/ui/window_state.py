"""What the window remembers between starts: size, splitters, columns, tab, accounts."""

import base64
import binascii
from typing import Any

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

from gui_app.settings import Settings
from gui_app.ui.history_pane import HistoryPane
from gui_app.ui.provider_tabs import ProviderTabs

_SECTION = "window"


class WindowState:
    """Reads and writes the section ``window`` of the settings; what is damaged is left out.

    Args:
        settings: where it is kept.
        window: whose geometry is remembered.
        splitter: divides the tabs from the history.
        tabs: the provider tabs.
        history: has a splitter and columns of its own.
    """

    def __init__(
        self,
        settings: Settings,
        window: QMainWindow,
        splitter: QSplitter,
        tabs: ProviderTabs,
        history: HistoryPane,
    ) -> None:
        self._settings = settings
        self._window = window
        self._splitter = splitter
        self._tabs = tabs
        self._history = history
        self._stored = settings.read(_SECTION)

    def restore(self) -> None:
        """Give the window the size and division it had."""
        own_widths = self._stored.get("own_widths") is True
        self._window.restoreGeometry(self._bytes("geometry"))
        self._splitter.restoreState(self._bytes("splitter"))
        self._history.splitter.restoreState(self._bytes("details"))
        table = self._history.table
        if not table.restore(self._bytes("columns")) or not own_widths:
            table.set_widths()
        if tab := self._tabs.tab(self._stored.get("tab")):
            self._tabs.setCurrentWidget(tab)

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
        tabs = self._tabs.all_tabs()
        state: dict[str, Any] = {
            "geometry": _text(self._window.saveGeometry()),
            "splitter": _text(self._splitter.saveState()),
            "details": _text(self._history.splitter.saveState()),
            "columns": _text(self._history.table.horizontalHeader().saveState()),
            "own_widths": self._history.table.own_widths,
            "accounts": {t.provider.id: t.chosen.name for t in tabs if t.chosen},
        }
        if current := self._tabs.current():
            state["tab"] = current.provider.id
        self._settings.update(_SECTION, lambda section: section.update(state))

    def _bytes(self, key: str) -> QByteArray:
        stored = self._stored.get(key)
        try:
            return QByteArray(base64.b64decode(stored if isinstance(stored, str) else ""))
        except (binascii.Error, ValueError):
            return QByteArray()


def _text(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode()
