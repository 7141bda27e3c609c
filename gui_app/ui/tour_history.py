"""The tour's steps about the history as evidence."""

from PySide6.QtWidgets import QLabel

from gui_app.domain.words import trn
from gui_app.ui.check_dialog import CheckDialog
from gui_app.ui.forget_dialog import ForgetDialog
from gui_app.ui.tour_hands import Hands, TourFailed, button_of

_FORGOTTEN = 2


class HistorySteps(Hands):
    """Nobody touched it, and personal details go when they must."""

    async def _check(self) -> None:
        await self._choose("&Check history…")
        dialog = await self._dialog(CheckDialog)
        self._click(button_of(dialog, "Check"))
        await self._until(button_of(dialog, "Copy head").isVisible, "the chain head")
        texts = [label.text() for label in dialog.findChildren(QLabel)]
        well = trn(
            "All {n} deletions are as they were recorded.",
            "The one deletion is as it was recorded.",
            self._window.history.total() or 0,
        )
        if well not in texts:
            raise TourFailed(f"the check says {texts}")
        await self._picture("check", dialog)
        self._click(button_of(dialog, "Close"))
        await self._closed()

    async def _forget(self) -> None:
        history = self._window.history
        history.table.clearSelection()
        model, selection = history.model, history.table.selectionModel()
        whole_rows = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for row in range(model.rowCount() - _FORGOTTEN, model.rowCount()):
            selection.select(model.index(row, 0), whole_rows)
        await self._choose("&Forget personal details…")
        dialog = await self._dialog(ForgetDialog)
        verb = trn("Forget {n} deletions", "Forget {n} deletion", _FORGOTTEN)
        await self._until(lambda: dialog.agree.text() == verb, "how many are forgotten")
        self._type(dialog.number, str(_FORGOTTEN + 1))
        if dialog.agree.isEnabled():
            raise TourFailed("a wrong number is taken")
        self._type(dialog.number, str(_FORGOTTEN))
        await self._picture("forget", dialog)
        self._click(dialog.agree)
        done = trn(
            "Personal details of {n} deletions are forgotten.",
            "Personal details of {n} deletion are forgotten.",
            _FORGOTTEN,
        )
        await self._until(lambda: done in self._window.bar.text, "the result")
        history.table.selectRow(model.rowCount() - 1)
        await self._picture("forgotten")
