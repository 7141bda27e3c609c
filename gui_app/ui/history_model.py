"""The history as a table: holds ids, reads the rows on show page by page."""

from array import array
from datetime import UTC, datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import first_line, visible
from gui_app.history.reader import Reader, Row
from gui_app.ui import outcomes

PAGE = 100
_PAGES_KEPT = 20
_USER, _OUTCOME, _LAST = 3, 4, 6
_Index = QModelIndex | QPersistentModelIndex


class _Shown(NamedTuple):
    row: Row
    texts: tuple[str, ...]


class HistoryModel(QAbstractTableModel):
    """Rows of the history, newest first."""

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._ids: array[int] = array("q")
        self._pages: dict[int, list[_Shown | None]] = {}
        self._columns = (
            self.tr("When"),
            self.tr("Provider"),
            self.tr("Account"),
            self.tr("User"),
            self.tr("Outcome"),
            self.tr("Status code"),
            self.tr("Message"),
        )

    def show(self, ids: "array[int]") -> None:
        """Show these rows from now on; what stays keeps its selection.

        Args:
            ids: newest first.
        """
        fresh = len(ids) - len(self._ids)
        if fresh >= 0 and ids[fresh:] == self._ids:
            if fresh:
                self.beginInsertRows(QModelIndex(), 0, fresh - 1)
                self._take(ids)
                self.endInsertRows()
            if len(ids) > fresh:
                self._take(ids)
                self.dataChanged.emit(self.index(fresh, 0), self.index(len(ids) - 1, _LAST))
            return
        self.beginResetModel()
        self._take(ids)
        self.endResetModel()

    def _take(self, ids: "array[int]") -> None:
        # Together, for whoever hears of the change reads rows at once and would find old ones.
        self._ids = ids
        self._pages.clear()

    def tick(self) -> None:
        """Let the rows on show say again how long they have been running."""
        for page, rows in self._pages.items():
            for number, shown in enumerate(rows):
                if shown and shown.row.outcome is Outcome.SENDING:
                    cell = self.index(page * PAGE + number, _LAST)
                    self.dataChanged.emit(cell, cell)

    def id_at(self, row: int) -> int:
        """Return the id of the deletion in a row of the table."""
        return self._ids[row]

    def row_of(self, deletion: int) -> int | None:
        """Return the row of the table that shows a deletion; None if none does."""
        low, high = 0, len(self._ids)
        while low < high:
            middle = (low + high) // 2
            if self._ids[middle] > deletion:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self._ids) and self._ids[low] == deletion else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of deletions."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._columns[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, or the outcome's icon."""
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            shown = self._shown(index.row())
            if shown is None:
                return ""
            if column == _LAST and shown.row.outcome is Outcome.SENDING:
                return running_text(shown.row)
            return shown.texts[column]
        if role == Qt.ItemDataRole.ToolTipRole and column in (_USER, _LAST):
            return self.data(index)
        if role == Qt.ItemDataRole.DecorationRole and column == _OUTCOME:
            shown = self._shown(index.row())
            return outcomes.icon(shown.row.outcome) if shown else None
        return None

    def _shown(self, row: int) -> _Shown | None:
        page, place = divmod(row, PAGE)
        if page not in self._pages:
            if len(self._pages) >= _PAGES_KEPT:
                del self._pages[next(iter(self._pages))]
            ids = self._ids[page * PAGE : (page + 1) * PAGE]
            found = {r.id: _Shown(r, _texts(r)) for r in self._read(ids)}
            self._pages[page] = [found.get(i) for i in ids]
        return self._pages[page][place]

    def _read(self, ids: "array[int]") -> list[Row]:
        try:
            return self._reader.rows(ids)
        except JournalError:
            return []  # the next search says what is wrong; painting has nobody to tell


def running_text(row: Row) -> str:
    """Say what a deletion without an outcome is doing, and for how long."""
    started = datetime.fromisoformat(row.started_at)
    seconds = max(0, int((datetime.now(UTC) - started).total_seconds()))
    minutes, rest = divmod(seconds, 60)
    time = f"{minutes} min {rest} s" if minutes else f"{rest} s"
    return f"{visible(first_line(row.message)) or 'On its way.'} ({time})"


def local_time(moment: str) -> str:
    """Return a stored time as local date and time."""
    return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M:%S")


def _texts(row: Row) -> tuple[str, ...]:
    return (
        local_time(row.started_at),
        visible(row.provider_title),
        visible(row.account),
        visible(row.user),
        outcomes.words(row.outcome),
        visible(row.status),
        visible(first_line(row.message)),
    )
