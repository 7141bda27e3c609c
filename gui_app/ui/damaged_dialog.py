"""The question at the start when the file in the history's place can't be used."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from gui_app.domain.errors import DeskError, NotAHistoryError
from gui_app.domain.text import visible
from gui_app.history.damaged import look, set_aside
from gui_app.ui.loop import answer, spawn


class DamagedDialog(QMessageBox):
    """Says what is wrong with the history and offers to begin a new one; the default is to quit.

    Args:
        error: what is wrong.
        path: the file; what can be read of it is counted while the dialog is open.
    """

    def __init__(self, error: NotAHistoryError, path: Path) -> None:
        super().__init__()
        self._error = error
        self._path = path
        self.setWindowTitle("Deletion Desk")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(error.title)
        self._explain(self.tr("Looking for what can still be read…"))
        self._begin = self.addButton(
            self.tr("Start a new history"), QMessageBox.ButtonRole.AcceptRole
        )
        self._begin.setEnabled(False)
        leave = self.addButton(self.tr("Quit"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(leave)
        self.setEscapeButton(leave)

    async def wants_new(self) -> bool:
        """Ask; tell whether a new history shall be begun."""
        counting = spawn(self._count())
        await answer(self)
        counting.cancel()
        return self.clickedButton() is self._begin

    async def _count(self) -> None:
        thread = ThreadPoolExecutor(1, "look")
        try:
            damage = await asyncio.wrap_future(thread.submit(look, self._path))
            self._explain(damage.sentence)
        except DeskError as error:
            self._explain(error.message)
        finally:
            thread.shutdown(wait=False)
        self._begin.setEnabled(True)  # not before, so that nobody reads what gets another name

    def _explain(self, found: str) -> None:
        file = visible(str(self._path))
        keeps = self.tr(
            "“Start a new history” gives this file another name in the same folder and changes "
            "nothing in it. What can be read of it can be looked at later: choose Open another "
            "history… in the History menu."
        )
        self.setInformativeText(f"{self._error.message}\n\n{found}\n\n{keeps}\n\n{file}")


async def new_in_place_of(error: NotAHistoryError, path: Path) -> str:
    """Ask whether to begin a new history; if so, put the old one aside.

    Returns:
        What is to be kept in mind of it.

    Raises:
        DeskError: no new one is to be begun, or the old one can't be put aside.
    """
    if not await DamagedDialog(error, path).wants_new():
        raise error
    aside = set_aside(path)
    text = QCoreApplication.translate(
        "DamagedDialog", "A new history was started. The old one was kept as {name} in {folder}."
    )
    return text.format(name=aside.name, folder=aside.parent)
