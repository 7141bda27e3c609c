"""The tour's steps about who a user is, and whether it is gone."""

from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton, QWidget

from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found
from gui_app.domain.words import tr, trn
from gui_app.ui import outcomes
from gui_app.ui.confirm import ConfirmDialog
from gui_app.ui.find_dialog import FindDialog
from gui_app.ui.resolve import ResolveDialog
from gui_app.ui.tour_hands import TourFailed, button_of
from gui_app.ui.tour_send import MADE_SURE, SendSteps

_SOMEBODY = "olga.dahl"
"""Among the demo's users, and not among those to try."""

_PERSON = "Kim Berg"


class WhoSteps(SendSteps):
    """Know whom you delete."""

    async def _find(self) -> None:
        self._dismiss()
        tab = self._open("verigator")
        self._click(button_of(tab, "Find user…"))
        dialog = await self._dialog(FindDialog)
        await self._until(lambda: dialog.model.rowCount() > 300, "all users")
        await self._picture("find-all", dialog)
        self._type(dialog.search, _SOMEBODY)
        await self._until(lambda: dialog.model.rowCount() == 1, "one user")
        dialog.table.selectRow(0)
        await self._until(dialog.use.isEnabled, "the button that uses the user")
        await self._picture("find", dialog)
        self._click(dialog.use)
        await self._closed()
        await self._until(lambda: bool(tab.rows["user_id"].value), "the filled field")
        await self._until(lambda: _SOMEBODY in _texts(tab), "who it is")
        await self._picture("found")

    async def _who(self) -> None:
        before = self._window.history.model.rowCount()
        self._click(self._open("verigator").delete)
        dialog = await self._dialog(ConfirmDialog)
        await self._until(lambda: _SOMEBODY in _texts(dialog), "who it is")
        await self._picture("who", dialog)
        self._click(button_of(dialog, "Delete"))
        await self._closed()
        await self._until(lambda: self._window.history.model.rowCount() > before, "the row")
        await self._outcome(Outcome.DELETED)

    async def _gone(self) -> None:
        await self._made_sure(Found.GONE)
        self._window.history.table.selectRow(0)
        await self._picture("confirmed-gone")

    async def _still_there(self) -> None:
        await self._send("verigator", "Says deleted", Outcome.DELETED)
        sure = self._window.history.details.sure
        await self._until(lambda: sure.isVisible() and sure.text() == tr("Make sure"), "the button")
        self._click(sure)
        await self._made_sure(Found.STILL_THERE)
        await self._picture("still-there")

    async def _resolved(self) -> None:
        await self._send("konsign", "drops", Outcome.UNKNOWN)
        sure = self._window.history.details.sure
        await self._until(lambda: sure.isVisible() and sure.text() == tr("Resolve…"), "the button")
        self._click(sure)
        dialog = await self._dialog(ResolveDialog)
        await self._until(dialog.record.isEnabled, "the button Record")
        words = trn("The users are gone", "The user is gone", 1)
        next(b for b in dialog.findChildren(QRadioButton) if b.text() == words).click()
        name, note = dialog.findChildren(QLineEdit)
        self._type(name, _PERSON)
        self._type(note, "Not in the list of users on the provider's own pages")
        await self._picture("resolve", dialog)
        self._click(dialog.record)
        await self._closed()
        await self._made_sure(Found.GONE, _PERSON)
        await self._picture("resolved")
        self._dismiss()

    async def _signed_in(self) -> None:
        details = await self._send("konsign", "session", Outcome.DELETED)
        if len(details.attempts) != 2:
            raise TourFailed(f"there were {len(details.attempts)} tries")
        await self._picture("signed-in-again")

    async def _made_sure(self, found: Found, by: str = "") -> None:
        model, words = self._window.history.model, outcomes.found_words(found, by)
        await self._until(lambda: words in str(model.index(0, MADE_SURE).data()), words)


def _texts(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel))
