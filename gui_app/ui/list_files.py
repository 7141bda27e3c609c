"""Which file to read a list from: dropped, copied or chosen."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from gui_app.domain.words import tr
from gui_app.jobs.lists.source import read_file, read_text
from gui_app.jobs.lists.table import ListError
from gui_app.ui.list_draft import Wish
from gui_app.ui.loop import answer


class FileDrops(QObject):
    """Lets files be dropped on a window."""

    dropped = Signal(QMimeData)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what is dropped, if there are files."""
        kinds = (QEvent.Type.DragEnter, QEvent.Type.Drop)
        if event.type() not in kinds or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(event.mimeData())
        return True


def dropped_file(data: QMimeData) -> Path:
    """Return the one file that was dropped or copied.

    Raises:
        ListError: it is not just one file of this computer.
    """
    title = tr("Not a list")
    urls = data.urls()
    if len(urls) != 1:
        raise ListError(title, tr("Drop one file at a time."))
    if not urls[0].isLocalFile():
        text = tr("Save the file on this computer first, then drop it here.")
        raise ListError(title, text)
    path = Path(urls[0].toLocalFile())
    if path.is_dir():
        text = tr("This is a folder. Drop the file with the list itself.")
        raise ListError(title, text)
    return path


def pasted_list(data: QMimeData) -> Wish:
    """Return the list that was copied, or the file that was and holds one.

    Raises:
        ListError: there is none.
    """
    if any(url.isLocalFile() for url in data.urls()):  # else it is text that happens to be a link
        return list_in(dropped_file(data))
    if text := data.text():
        return Wish(partial(read_text, text))
    raise ListError(tr("Nothing to paste"), tr("Copy a list, then press Paste."))


def list_in(path: Path) -> Wish:
    """Return the list in a file."""
    return Wish(partial(read_file, path))


async def ask_what_to_read(parent: QWidget) -> Path | None:
    """Ask for a list; None if the person would rather not."""
    dialog = QFileDialog(parent, tr("Open a list"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    lists = tr("Lists (*.csv *.tsv *.txt *.xlsx)")
    dialog.setNameFilters([lists, tr("All files (*)")])
    return await _chosen(dialog)


async def _chosen(dialog: QFileDialog) -> Path | None:
    if await answer(dialog) != QFileDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])
