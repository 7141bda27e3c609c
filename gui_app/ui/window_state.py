"""What the window remembers between starts: size, splitters, columns, tab, accounts."""

import base64
import binascii
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

from gui_app.settings import Settings

if TYPE_CHECKING:
    from gui_app.ui.history_pane import HistoryPane
    from gui_app.ui.provider_tabs import ProviderTabs

_SECTION = "window"


class WindowState:
    """Reads and writes the section ``window`` of the settings; what is damaged is left out.

    Args:
        settings: where it is kept.
        window: whose geometry is remembered.
        splitter: divides the tabs from the history.
    """

    def __init__(self, settings: Settings, window: QMainWindow, splitter: QSplitter) -> None:
        self._settings = settings
        self._window = window
        self._splitter = splitter
        self._stored = settings.glance(_SECTION)

    def read(self) -> None:
        """Read it once more, now that there is time to wait for other windows of the app.

        Raises:
            SettingsError: the settings can't be read.
        """
        self._stored = self._settings.read(_SECTION)

    @property
    def tab(self) -> object:
        """Return the id of the provider whose tab was on show; anything if that is damaged."""
        return self._stored.get("tab")

    def restore(self) -> None:
        """Give the window the size and division it had."""
        self._window.restoreGeometry(self._bytes("geometry"))
        self._splitter.restoreState(self._bytes("splitter"))

    def restore_details(self, splitter: QSplitter) -> None:
        """Divide the history from the details as they were."""
        splitter.restoreState(self._bytes("details"))

    def restore_history(self, history: "HistoryPane") -> None:
        """Give the history the division and the columns it had."""
        self.restore_details(history.splitter)
        own_widths = self._stored.get("own_widths") is True
        if not history.table.restore(self._bytes("columns")) or not own_widths:
            history.table.set_widths()

    def last_account(self, provider: str) -> str | None:
        """Return the name of the account that was last chosen for a provider."""
        accounts = self._stored.get("accounts")
        name = accounts.get(provider) if isinstance(accounts, dict) else None
        return name if isinstance(name, str) else None

    def save(self, tabs: "ProviderTabs", history: "HistoryPane") -> None:
        """Write everything down.

        Raises:
            SettingsError: the settings can't be written.
        """
        state: dict[str, Any] = {
            "geometry": _text(self._window.saveGeometry()),
            "splitter": _text(self._splitter.saveState()),
            "details": _text(history.splitter.saveState()),
            "columns": _text(history.table.horizontalHeader().saveState()),
            "own_widths": history.table.own_widths,
            "accounts": {t.provider.id: t.chosen.name for t in tabs.all_tabs() if t.chosen},
        }
        if current := tabs.current():
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
