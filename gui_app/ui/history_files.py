"""Which file: a history to open, or where to save a copy."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from gui_app.domain.words import tr
from gui_app.ui.loop import answer

_ENDING = "sqlite3"


async def ask_which_history(parent: QWidget) -> Path | None:
    """Ask for a history file; None if the person would rather not."""
    dialog = QFileDialog(parent, tr("Open another history"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    histories = tr("Histories ({pattern})").format(pattern=f"*.{_ENDING}*")
    dialog.setNameFilters([histories, tr("All files (*)")])
    return await _chosen(dialog)


async def ask_where_to_copy(parent: QWidget) -> Path | None:
    """Ask where a copy of the history shall go; None if the person would rather not."""
    dialog = QFileDialog(parent, tr("Save a copy of the history"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    histories = tr("Histories ({pattern})").format(pattern=f"*.{_ENDING}")
    dialog.setNameFilters([histories, tr("All files (*)")])
    dialog.setDefaultSuffix(_ENDING)
    dialog.selectFile(f"Deletion Desk history {datetime.now(UTC):%Y-%m-%d}.{_ENDING}")
    return await _chosen(dialog)


async def _chosen(dialog: QFileDialog) -> Path | None:
    if await answer(dialog) != QFileDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])
