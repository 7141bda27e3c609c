"""The tour's way to delete a user through the window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui_app.domain.outcome import Outcome
from gui_app.history.reader import Details
from gui_app.ui.confirm import ConfirmDialog
from gui_app.ui.tour_hands import Hands, TourFailed, button_of

MESSAGE, MADE_SURE = 6, 7
"""Columns of the history."""


class SendSteps(Hands):
    """From a seeded user to an outcome."""

    async def _send(
        self, provider: str, what: str, outcome: Outcome, *, pictures: bool = False
    ) -> Details:
        """Delete a seeded user through the window and wait for the outcome."""
        before = self._window.history.model.rowCount()
        await self._confirm(provider, what, pictures=pictures)
        history = self._window.history
        await self._until(lambda: history.model.rowCount() > before, "the row")
        details = await self._outcome(outcome)
        history.table.selectRow(0)
        return details

    async def _outcome(self, outcome: Outcome) -> Details:
        history = self._window.history
        await self._until(lambda: history.newest().outcome is not Outcome.SENDING, "an outcome")
        details = history.newest()
        if details.outcome is not outcome:
            raise TourFailed(f"expected {outcome}, got {details.outcome}: {details.message}")
        return details

    async def _confirm(self, provider: str, what: str, *, pictures: bool = False) -> None:
        tab = self._open(provider)
        await self._until(lambda: tab.chosen is not None, "the account")
        row = next(i for i, u in enumerate(tab.users.users) if what in u.what)
        table = tab.users.table
        cell = table.model().index(row, 0)
        table.scrollTo(cell)
        place = table.visualRect(cell).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        wanted = dict(tab.users.users[row].target)
        await self._until(
            lambda: {k: r.value for k, r in tab.rows.items()} == wanted, "the filled fields"
        )
        if pictures:
            await self._picture("filled-in")
        self._click(tab.delete)
        dialog = await self._dialog(ConfirmDialog)
        if not button_of(dialog, "Cancel").isDefault():
            raise TourFailed("Cancel is not the default")
        if pictures:
            await self._picture("confirmation", dialog)
        self._click(button_of(dialog, "Delete"))
        await self._closed()
