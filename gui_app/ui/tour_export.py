"""The tour's steps about exports."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QRadioButton,
)

from gui_app.domain.words import tr
from gui_app.history.proof import check_export
from gui_app.ui.export_dialog import ExportDialog, ExportedDialog
from gui_app.ui.export_formats import Format
from gui_app.ui.tour_hands import Hands, TourFailed, button_of

_EXPORTS = {
    "history.csv": Format.CSV,
    "history.xlsx": Format.XLSX,
    "history.jsonl": Format.JSON_LINES,
    "history.pdf": Format.REPORT,
}
_STARTS = {"history.xlsx": b"PK", "history.pdf": b"%PDF-", "record.pdf": b"%PDF-"}


class ExportSteps(Hands):
    """The history in files."""

    async def _export(self) -> None:
        history = self._window.history
        history.table.selectRow(0)
        with _own_dialogs():
            for name, form in _EXPORTS.items():
                await self._export_to(self._folder / name, form, "Everything")
            await self._export_to(self._folder / "record.pdf", Format.RECORD, "Selected")
        _check_files(self._folder, history.total())

    async def _export_to(self, target: Path, form: Format, what: str) -> None:
        _remove(target)  # or it would be asked whether to replace it
        await self._settle()  # the export before has not quite ended with its last dialog
        self._click(self._window.history.export)
        dialog = await self._dialog(ExportDialog)
        _radio(dialog, tr(what)).click()
        _radio(dialog, form.title).click()
        if form is Format.JSON_LINES:
            await self._picture("export", dialog)
        self._click(button_of(dialog, "Choose file…"))
        save = await self._dialog(QFileDialog)
        next(iter(save.findChildren(QLineEdit))).setText(str(target))
        buttons = next(iter(save.findChildren(QDialogButtonBox)))
        self._click(buttons.button(QDialogButtonBox.StandardButton.Save))
        done = await self._dialog(ExportedDialog)
        if form is Format.REPORT:
            await self._picture("exported", done)
        self._click(button_of(done, "Close"))
        await self._until(lambda: QApplication.activeModalWidget() is None, "the closed dialog")


@contextmanager
def _own_dialogs() -> Iterator[None]:
    """Have Qt's own file dialog, since nobody can click in the desktop's.

    It would remember the tour's folder in the person's settings.
    """
    attribute = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    before = QApplication.testAttribute(attribute)
    QApplication.setAttribute(attribute, True)
    try:
        with TemporaryDirectory(prefix="deletion-") as settings:
            QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, settings)
            yield
    finally:
        QApplication.setAttribute(attribute, before)


def _radio(dialog: ExportDialog, text: str) -> QRadioButton:
    return next(b for b in dialog.findChildren(QRadioButton) if text in b.text())


def _remove(file: Path) -> None:
    file.unlink(missing_ok=True)


def _check_files(folder: Path, total: int) -> None:
    for name, start in _STARTS.items():
        if not (folder / name).read_bytes().startswith(start):
            raise TourFailed(f"{name} does not begin as it should")
    with (folder / "history.csv").open(encoding="utf-8-sig", newline="") as text:
        rows = sum(1 for _ in csv.DictReader(text))
    if rows != total:
        raise TourFailed(f"history.csv holds {rows} deletions instead of {total}")
    proof = check_export(folder / "history.jsonl")
    if proof.fault or proof.lines != total:
        raise TourFailed(f"history.jsonl does not prove what it should: {proof}")
