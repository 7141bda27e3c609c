"""The list of a provider's accounts."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from gui_app.credentials.accounts import Account
from gui_app.domain.text import visible
from gui_app.domain.words import tr


class AccountList(QListWidget):
    """The names of accounts. What the app does to it is not told as the person's doing."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Accounts"))

    def fill(self, accounts: list[Account], chosen: str | None) -> Account | None:
        """Show these accounts; return the one of the chosen name, else the first."""
        with QSignalBlocker(self):
            self.clear()
            for account in accounts:
                item = QListWidgetItem(visible(account.name))
                item.setData(Qt.ItemDataRole.UserRole, account)
                self.addItem(item)
        first = accounts[0] if accounts else None
        return next((a for a in accounts if a.name == chosen), first)

    def point_at(self, shown: Account | None) -> None:
        """Mark the account of that name; none if there is none."""
        names = [self.account_at(self.item(row)) for row in range(self.count())]
        rows = [row for row, a in enumerate(names) if a and shown and a.name == shown.name]
        with QSignalBlocker(self):
            self.setCurrentRow(rows[0] if rows else -1)

    def account_at(self, item: QListWidgetItem | None) -> Account | None:
        """Return an item's account."""
        account: Account | None = item.data(Qt.ItemDataRole.UserRole) if item else None
        return account
