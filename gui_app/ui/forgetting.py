"""Forgetting personal details: the questions, the work, and what is said afterwards."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from gui_app.domain.errors import DeskError
from gui_app.domain.words import tr, trn
from gui_app.history.forget import Forgotten, What, forget
from gui_app.jobs.lists.table import Cancelled, Progress
from gui_app.jobs.retention import forget_after
from gui_app.ui.forget_dialog import ForgetDialog
from gui_app.ui.forget_words import held
from gui_app.ui.history_key import HistoryKey
from gui_app.ui.keep_dialog import KeepDialog
from gui_app.ui.loop import answer
from gui_app.ui.messages import Kind
from gui_app.ui.parts import Parts
from gui_app.ui.work_dialog import working

_SECTION, _DAYS = "history", "forget_after_days"


class Forgetting(QObject):
    """Asks what shall be forgotten, and has it forgotten.

    Args:
        parts: the rooms below.
        key: the key of forgotten values.
        window: what the dialogs belong to.
    """

    told = Signal(str, Kind)  # how it ended, for the message bar
    forgotten = Signal()  # rows of the history may have changed

    def __init__(self, parts: Parts, key: HistoryKey, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._key = key
        self._window = window

    async def ask(self, selected: list[int]) -> None:
        """Ask what shall be forgotten, and forget it.

        Args:
            selected: ids of the deletions that are selected; may be none.
        """
        dialog = ForgetDialog(selected, self._parts.history, self._parts.vault, self._window)
        if await answer(dialog) == QDialog.DialogCode.Accepted:
            await self._forget(dialog.what)

    async def ask_how_long(self) -> None:
        """Ask for how long details are kept; save that, and forget what is older.

        Raises:
            SettingsError: it could not be saved; nothing was forgotten.
        """
        settings = self._parts.settings
        history, vault = self._parts.history, self._parts.vault
        dialog = KeepDialog(forget_after(settings), history, vault, self._window)
        if await answer(dialog) != QDialog.DialogCode.Accepted:
            return
        chosen, rows = dialog.forget_after, dialog.rows

        def change(section: dict[str, Any]) -> None:
            section.pop(_DAYS, None)
            section.update({} if chosen is None else {_DAYS: chosen})

        settings.update(_SECTION, change)
        if rows:
            await self._forget(dialog.what)
        elif chosen is None:
            self.told.emit(tr("Personal details are kept for ever."), Kind.INFO)
        else:
            text = trn(
                "Personal details are forgotten after {n} days.",
                "Personal details are forgotten after {n} day.",
                chosen,
            )
            self.told.emit(text, Kind.INFO)

    async def _forget(self, what: What) -> None:
        try:
            key = await self._key.make()
            done = await working(
                self._window,
                tr("Forgetting personal details…"),
                partial(self._undisturbed, key, what),
            )
        except Cancelled:
            text = tr(
                "Cancelled. What was forgotten until then stays forgotten; the last traces of it "
                "are removed when the app starts next."
            )
            self.told.emit(text, Kind.WARNING)
        except DeskError as error:
            self.told.emit(f"{error.title}. {error.words}", Kind.WARNING)
        else:
            self.told.emit(self._words(done), Kind.INFO)
        self.forgotten.emit()

    def _undisturbed(self, key: bytes, what: What, progress: Progress) -> Forgotten:
        with self._parts.journal.tidied():
            return forget(self._parts.history, key, what, progress.reach)

    def _words(self, done: Forgotten) -> str:
        words = trn(
            "Personal details of {n} deletions are forgotten.",
            "Personal details of {n} deletion are forgotten.",
            done.rows,
        )
        return f"{words} {held(done.held, done.lists)}" if done.held else words
