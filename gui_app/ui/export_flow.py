"""Exporting, from the question what to export to the file that is there."""

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from gui_app.domain.errors import DeskError
from gui_app.domain.text import visible
from gui_app.domain.words import number, tr, trn
from gui_app.history.export import Exported
from gui_app.history.search import Query
from gui_app.jobs.lists.table import Cancelled
from gui_app.ui.export_dialog import ExportDialog, ExportedDialog
from gui_app.ui.export_formats import Choice, Format, name_for, write
from gui_app.ui.history_pane import HistoryPane
from gui_app.ui.history_source import HistorySource
from gui_app.ui.loop import answer, ask, spawn
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.widgets import shortened
from gui_app.ui.work_dialog import working


class Exports(QObject):
    """Asks what to export and where to, and writes it; one at a time.

    Args:
        source: the history.
        parent: a widget of the window that asks.
    """

    said = Signal(str)  # a sentence for the message bar
    troubled = Signal(str)  # the same, when something went wrong

    def __init__(self, source: HistorySource, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = source
        self._widget = parent
        self._running: asyncio.Task[None] | None = None

    def ask(self, choices: Sequence[Choice], chosen: int = 0) -> None:
        """Ask, and export what is wanted.

        Args:
            choices: what can be exported.
            chosen: the index of the likeliest.
        """
        if self._running is None or self._running.done():
            self._running = spawn(self._ask(choices, chosen))

    async def end(self) -> None:
        """Give up what is being asked or written, and wait until no file is left of it."""
        if self._running and not self._running.done():
            self._running.cancel()
            await asyncio.wait({self._running})

    async def write(self, choice: Choice, form: Format, target: Path) -> Exported | None:
        """Write a file, and tell how that went; None if it was not written."""
        call = partial(write, choice, form, self._source, target)
        try:
            exported = await working(self._widget, tr("Writing the file…"), call)
        except Cancelled:
            self._say_cancelled()
        except DeskError as error:
            self.troubled.emit(f"{error.title}. {error.words}")
        else:
            head = tr("Chain head: {head}").format(head=shortened(exported.head, 24))
            self.said.emit(f"{self._sentence(exported, target)} {head}")
            return exported
        return None

    async def _ask(self, choices: Sequence[Choice], chosen: int) -> None:
        try:
            await self._ask_and_write(choices, chosen)
        except Cancelled:
            self._say_cancelled()
        except DeskError as error:
            self.troubled.emit(f"{error.title}. {error.words}")

    async def _ask_and_write(self, choices: Sequence[Choice], chosen: int) -> None:
        window = self._widget.window()
        dialog = ExportDialog(choices, chosen, window)
        if await answer(dialog) != QDialog.DialogCode.Accepted:
            return
        choice, form = dialog.choice, dialog.form
        find = partial(name_for, choice, form, self._source)
        name = await working(window, tr("Looking for the deletion…"), find)
        target = await self._ask_where(name, form)
        if target and (exported := await self.write(choice, form, target)):
            sentence = self._sentence(exported, target)
            await answer(ExportedDialog(sentence, exported, target, window))

    async def _ask_where(self, name: str, form: Format) -> Path | None:
        dialog = QFileDialog(self._widget.window(), tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([f"{form.title} (*{form.ending})"])
        dialog.setDefaultSuffix(form.ending)
        place = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(place))
        dialog.selectFile(name)
        if await answer(dialog) != QDialog.DialogCode.Accepted:
            return None
        chosen = Path(dialog.selectedFiles()[0])
        target = chosen.with_name(_ended(chosen.name, form.ending))
        if target == chosen or not target.exists() or await self._may_replace(target):
            return target
        return None

    async def _may_replace(self, target: Path) -> bool:
        """Ask, since the system's dialog has asked about the name without the ending only."""
        return await ask(
            self._widget.window(),
            tr("Replace {file}?").format(file=visible(target.name)),
            tr("The file is there already, and is lost then."),
            tr("Replace"),
            tr("Cancel"),
        )

    def _say_cancelled(self) -> None:
        self.said.emit(tr("The export was cancelled; no file was written."))

    def _sentence(self, exported: Exported, target: Path) -> str:
        text = trn(
            "{n} deletions were written to {file}.",
            "{n} deletion was written to {file}.",
            exported.rows,
        )
        sentence = text.format(file=visible(str(target)))
        if exported.cut:
            cut = tr("Texts too long for a cell, and cut: {n}.")
            sentence += " " + cut.format(n=number(exported.cut))
        return sentence


class ExportFlow(Exports):
    """Exports what a history pane shows when its button is pressed.

    Args:
        pane: what is on show, and chosen.
        source: the history.
        bar: where it is said how that went.
    """

    def __init__(self, pane: HistoryPane, source: HistorySource, bar: MessageBar) -> None:
        super().__init__(source, pane)
        self._pane = pane
        self.said.connect(bar.say)
        self.troubled.connect(partial(bar.say, kind=Kind.WARNING))
        pane.export.clicked.connect(self.start)

    def start(self) -> None:
        """Ask what to export."""
        pane = self._pane
        query, selected, found = pane.query(), pane.selected(), pane.found()
        total = pane.total() or (None if found is None else 0)  # nothing is counted at the start
        choices = [
            Choice(tr("Found"), query, found),
            Choice(tr("Selected"), selected, len(selected)),
            Choice(tr("Everything"), Query(), total),
        ]
        several = len(selected) > 1
        filtered = query != Query() and choices[0].count != 0
        self.ask(choices, 1 if several else 0 if filtered else 2)


def _ended(name: str, ending: str) -> str:
    return name if name.lower().endswith(ending) else f"{name}{ending}"
