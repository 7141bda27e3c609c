"""The button that finds out whether a user is still there."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from gui_app.domain.outcome import Outcome
from gui_app.history.reader import Details
from gui_app.providers.spec import Provider


class SureButton(QPushButton):
    """Makes sure of a deleted user, or has a person resolve an unknown one; else it is hidden.

    Attributes:
        action: does the same from a menu.
    """

    def __init__(self) -> None:
        super().__init__()
        self.action = QAction(self)
        self.action.triggered.connect(self.click)
        self.show_details(None, None)

    def show_details(self, details: Details | None, provider: Provider | None) -> None:
        """Offer what can be found out about a deletion.

        Args:
            details: the deletion; None if there is nothing to offer.
            provider: its provider file; None if it is gone.
        """
        outcome = details.outcome if details else None
        asks = outcome is Outcome.DELETED and provider is not None and provider.look_up is not None
        text = self.tr("Make sure") if asks else self.tr("Resolve…")
        forgotten = details is not None and details.forgotten_at is not None
        why_not = self.tr("The personal details were forgotten: nobody can be asked about.")
        for either in (self, self.action):
            either.setText(text)
            either.setVisible(asks or outcome is Outcome.UNKNOWN)
            either.setEnabled(not forgotten)
            either.setToolTip(why_not if forgotten else "")
        self.setAccessibleDescription(self.toolTip())
