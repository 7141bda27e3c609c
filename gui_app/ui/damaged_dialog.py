"""The question at the start when the file in the history's place can't be used."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QMessageBox

from gui_app.domain.errors import DamagedError, DeskError, NotAHistoryError
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.history.damaged import look, set_aside
from gui_app.ui.loop import answer, spawn


class DamagedDialog(QMessageBox):
    """Says what is wrong with the history and offers to begin a new one; the default is to quit.

    Args:
        error: what is wrong.
        path: the file; if it is damaged, what can be read of it is counted meanwhile.
        scratch: a folder for copies.
    """

    def __init__(self, error: NotAHistoryError, path: Path, scratch: Path) -> None:
        super().__init__()
        self._error = error
        self._path = path
        self._scratch = scratch
        self._damaged = isinstance(error, DamagedError)
        self.setWindowTitle("Deletion Desk")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(error.title)
        self._explain(tr("Looking for what can still be read…") if self._damaged else "")
        self._begin = self.addButton(tr("Start a new history"), QMessageBox.ButtonRole.AcceptRole)
        self._begin.setEnabled(not self._damaged)
        leave = self.addButton(tr("Quit"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(leave)
        self.setEscapeButton(leave)

    async def wants_new(self) -> bool:
        """Ask; tell whether a new history shall be begun."""
        counting = spawn(self._count()) if self._damaged else None
        await answer(self)
        if counting:
            counting.cancel()
        return self.clickedButton() is self._begin

    async def _count(self) -> None:
        thread = ThreadPoolExecutor(1, "look")
        try:
            damage = await asyncio.wrap_future(thread.submit(look, self._path, self._scratch))
            self._explain(damage.sentence)
        except DeskError as error:
            self._explain(error.message)
        finally:
            thread.shutdown(wait=False)
        self._begin.setEnabled(True)  # not before, so that nobody reads what gets another name

    def _explain(self, found: str) -> None:
        file = visible(str(self._path))
        keeps = tr(
            "“Start a new history” gives this file another name in the same folder and changes "
            "nothing in it."
        )
        if self._damaged:
            later = tr(
                "What can be read of it can be looked at later: choose Open another history… in "
                "the History menu."
            )
            keeps = f"{keeps} {later}"
        texts = filter(None, (self._error.message, found, keeps, file))
        self.setInformativeText("\n\n".join(texts))


async def new_in_place_of(
    error: NotAHistoryError, path: Path, scratch: Path, left: SignalInstance
) -> str:
    """Ask whether to begin a new history; if so, put the old one aside.

    Args:
        error: what is wrong with the old one.
        path: where it is.
        scratch: a folder for copies.
        left: tells that the app shall quit, which answers the question.

    Returns:
        What is to be kept in mind of it.

    Raises:
        DeskError: no new one is to be begun, or the old one can't be put aside.
    """
    dialog = DamagedDialog(error, path, scratch)
    left.connect(dialog.reject)
    if not await dialog.wants_new():
        raise error
    aside = set_aside(path)
    text = tr("A new history was started. The old one was kept as {name} in {folder}.")
    return text.format(name=aside.name, folder=aside.parent)
