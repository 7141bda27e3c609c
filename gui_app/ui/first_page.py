"""The lower half of the window: the first-run page, or the history."""

from PySide6.QtWidgets import QSplitter, QStackedWidget

from gui_app.ui.first_run import FirstRun
from gui_app.ui.history_pane import HistoryPane
from gui_app.ui.parts import Parts
from gui_app.ui.provider_tabs import ProviderTabs

_TABS_SHARE, _DETAILS = 0.4, 400


class FirstPage(QStackedWidget):
    """Shows the first-run page until there is an account or a deletion, and when it is wanted.

    Args:
        parts: the rooms below.
        history: what is on show otherwise.
        tabs: whose accounts are meant.
    """

    def __init__(self, parts: Parts, history: HistoryPane, tabs: ProviderTabs) -> None:
        super().__init__()
        self._parts = parts
        self._tabs = tabs
        self.history = history
        self.page = FirstRun()
        self.addWidget(history)
        self.addWidget(self.page)
        self.page.left.connect(self.leave)
        self.page.account_wanted.connect(self._edit_accounts)
        tabs.accounts_offered.connect(self._on_accounts)

    def look(self) -> None:
        """Show the page to whoever has neither an account nor a deletion, the history to others."""
        self.leave() if self._has_accounts() or not self.history.is_new() else self.enter()

    def begin(self) -> None:
        """Put the keyboard where a person begins: at the first step, or the first empty field."""
        if self.currentWidget() is self.page:
            self.page.account.setFocus()
        elif tab := self._tabs.current():
            fields = [row.input for row in tab.rows.values()]
            next((field for field in fields if not field.text()), fields[0]).setFocus()

    def enter(self) -> None:
        """Show the page."""
        self.setCurrentWidget(self.page)

    def leave(self) -> None:
        """Show the history."""
        self.setCurrentWidget(self.history)

    def _on_accounts(self) -> None:
        if self._has_accounts():
            self.leave()

    def _has_accounts(self) -> bool:
        accounts = self._parts.accounts
        return any(accounts.list(provider.id) for provider in self._parts.catalog.providers)

    def _edit_accounts(self) -> None:
        if tab := self._tabs.current():
            tab.edit_accounts()

    def reset_layout(self) -> None:
        """Divide the window as it was when it was new."""
        self.leave()
        outer = self.parentWidget()
        if isinstance(outer, QSplitter):
            height = outer.height()
            outer.setSizes([round(height * _TABS_SHARE), round(height * (1 - _TABS_SHARE))])
        inner = self.history.splitter
        details = min(_DETAILS, inner.width() // 3)
        inner.setSizes([inner.width() - details, details])
        self.history.table.set_widths()
