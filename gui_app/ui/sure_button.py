"""The button that finds out whether a user is still there."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from gui_app.domain.outcome import Outcome
from gui_app.domain.words import tr
from gui_app.history.reader import Details
from gui_app.providers.spec import Provider


class SureButton(QPushButton):
    """Makes sure of a deleted user, or has a person resolve it; else it is hidden.

    While providers are asked, it stops that.

    Attributes:
        action: does the same from a menu.
    """

    def __init__(self) -> None:
        super().__init__()
        self.action = QAction(self)
        self.action.triggered.connect(self.click)
        self._asking = False
        self.show_details(None, None)

    def show_details(self, details: Details | None, provider: Provider | None) -> None:
        """Offer what can be found out about a deletion.

        Args:
            details: the deletion; None if there is nothing to offer.
            provider: its provider file; None if it is gone.
        """
        self._details, self._provider = details, provider
        self._offer()

    def show_asking(self, asking: bool) -> None:
        """Offer to stop while providers are asked, whatever is chosen meanwhile."""
        self._asking = asking
        self._offer()

    def _offer(self) -> None:
        details = self._details
        outcome = details.outcome if details else None
        asks = self._provider is not None and self._provider.look_up is not None
        makes_sure = outcome is Outcome.DELETED and asks
        text = tr("Make sure") if makes_sure else tr("Resolve…")
        forgotten = details is not None and details.forgotten_at is not None and not self._asking
        why_not = tr("The personal details were forgotten: nobody can be asked about.")
        for either in (self, self.action):
            either.setText(tr("Stop making sure") if self._asking else text)
            either.setVisible(self._asking or outcome in (Outcome.DELETED, Outcome.UNKNOWN))
            either.setEnabled(not forgotten)
            either.setToolTip(why_not if forgotten else "")
        self.setAccessibleDescription(self.toolTip())
