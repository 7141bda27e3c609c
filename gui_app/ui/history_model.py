"""The history as a table: holds ids, reads the rows on show page by page."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QBrush, QGuiApplication, QIcon, QPalette

from gui_app.domain import notes
from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import first_line, visible
from gui_app.domain.verification import Found
from gui_app.domain.words import number, tr
from gui_app.history.reader import Reader, Row
from gui_app.ui import outcomes
from gui_app.ui.details_text import exact, made_sure
from gui_app.ui.forgotten import as_shown
from gui_app.ui.front import column_titles
from gui_app.ui.history_source import never
from gui_app.ui.list_table import tip
from gui_app.ui.moments import moment

PAGE = 50
_PAGES_KEPT = 20
_WHEN, _USER, _OUTCOME, _MESSAGE, _SURE = 0, 3, 4, 6, 7
_TO_MAKE_SURE = (Outcome.DELETED, Outcome.UNKNOWN)
# As numbers, which compare ten times faster.
_ROLES = _TEXT, _TOOL_TIP, _ICON, _COLOUR = (
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.ToolTipRole),
    int(Qt.ItemDataRole.DecorationRole),
    int(Qt.ItemDataRole.ForegroundRole),
)
_Index = QModelIndex | QPersistentModelIndex


class _Shown(NamedTuple):
    row: Row
    texts: tuple[str, ...]


class HistoryModel(QAbstractTableModel):
    """Rows of the history, newest first or oldest first.

    Args:
        reader: reads them.
        checking: tells whether the app is making sure of the user of a row.
    """

    def __init__(
        self,
        reader: Reader,
        parent: QObject | None = None,
        checking: Callable[[int], bool] = never,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._checking = checking
        self._checked: set[int] = set()
        self._mute: Collection[str] = ()
        self._ids: array[int] = array("q")
        self._oldest = False
        self._pages: dict[int, list[_Shown | None]] = {}
        self._columns = column_titles()

    def know_mute(self, providers: Collection[str]) -> None:
        """Say from now on of these providers, by id, that they can't be asked about users."""
        self._mute = providers

    def show(self, ids: "array[int]", *, oldest: bool = False) -> None:
        """Show these rows from now on; what stays at either end keeps its selection.

        Args:
            ids: newest first, or oldest first.
            oldest: which of the two.
        """
        before, same = self._ids, oldest == self._oldest
        head = _common(before, ids) if same else 0
        tail = _common(before[head:][::-1], ids[head:][::-1]) if same else 0
        last, new_last = len(before) - tail - 1, len(ids) - tail - 1
        self._oldest = oldest
        if not head and not tail and before:
            self.beginResetModel()
            self._take(ids)
            self.endResetModel()
            return
        if last >= head:
            self.beginRemoveRows(QModelIndex(), head, last)
            self._take(before[:head] + before[last + 1 :])
            self.endRemoveRows()
        if new_last >= head:
            self.beginInsertRows(QModelIndex(), head, new_last)
            self._take(ids)
            self.endInsertRows()
        self._take(ids)
        for first, end in ((0, head - 1), (len(ids) - tail, len(ids) - 1)):
            if end >= first:
                self.dataChanged.emit(self.index(first, 0), self.index(end, _SURE))

    def _take(self, ids: "array[int]") -> None:
        # Together, for whoever hears of the change reads rows at once and would find old ones.
        self._ids = ids
        self._pages.clear()

    def continued(self, page: "array[int]") -> "array[int]":
        """Return a new first page, and after it what is on show now."""
        sign = 1 if self._oldest else -1
        end = bisect_right(self._ids, sign * page[-1], key=lambda other: sign * other)
        return page + self._ids[end:]

    def tick(self) -> bool:
        """Let the rows on show say again how long they have been running.

        Returns:
            True if one of them is not being made sure of any more.
        """
        before, self._checked = self._checked, set()
        for page, rows in self._pages.items():
            for place, shown in enumerate(rows):
                if shown and self._checking(shown.row.id):
                    self._checked.add(shown.row.id)
                if shown and shown.row.outcome is Outcome.SENDING:
                    cell = self.index(page * PAGE + place, _MESSAGE)
                    self.dataChanged.emit(cell, cell)
        return not before <= self._checked

    def id_at(self, row: int) -> int:
        """Return the id of the deletion in a row of the table."""
        return self._ids[row]

    def ids(self, first: int, last: int) -> "array[int]":
        """Return the ids of the deletions in some rows of the table, the last one included."""
        return self._ids[first : last + 1]

    def row_of(self, deletion: int) -> int | None:
        """Return the row of the table that shows a deletion; None if none does."""
        sign = 1 if self._oldest else -1
        row = bisect_left(self._ids, sign * deletion, key=lambda other: sign * other)
        return row if row < len(self._ids) and self._ids[row] == deletion else None

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

    def data(self, index: _Index, role: int = _TEXT) -> Any:
        """Return a cell's text or tool tip, an icon, or the colour of what matters less."""
        if role not in _ROLES:  # of the many that Qt asks for while it paints
            return None
        column, shown = index.column(), self._shown(index.row())
        if shown is None:
            return "" if role == _TEXT else None
        row = shown.row
        if role == _TOOL_TIP:
            return tip(self._tip(column, shown)) or None
        if role == _ICON:
            return _icon(column, row)
        if role == _COLOUR:
            less = row.forgotten if column == _USER else column == _SURE and not row.found
            return _muted() if less else None
        return self._text(column, shown)

    def _text(self, column: int, shown: _Shown) -> str:
        if column == _MESSAGE and shown.row.outcome is Outcome.SENDING:
            return running_text(shown.row)
        return self._sure_text(shown.row) if column == _SURE else shown.texts[column]

    def _tip(self, column: int, shown: _Shown) -> str:
        if column == _WHEN:
            return exact(shown.row.started_at)
        if column in (_USER, _MESSAGE):
            return self._text(column, shown)
        if column == _SURE:
            return made_sure(shown.row) or self._sure_text(shown.row)
        return ""

    def _sure_text(self, row: Row) -> str:
        if row.found:  # it stays on show while the app goes on asking
            return outcomes.found_words(row.found, row.found_by or "")
        if self._checking(row.id):
            return tr("Checking…")
        if row.outcome in _TO_MAKE_SURE and row.provider in self._mute:
            return tr("Can't be asked")
        return ""

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
    text = tr("{what} ({minutes} min {seconds} s)") if minutes else tr("{what} ({seconds} s)")
    what = visible(notes.shown(first_line(row.message))) or tr("On its way.")
    return text.format(what=what, minutes=number(minutes), seconds=rest)


def _icon(column: int, row: Row) -> QIcon | None:
    if column == _OUTCOME:
        return outcomes.icon(row.outcome, row.found)
    if column == _SURE and row.found is Found.STILL_THERE:
        return outcomes.icon(row.outcome, row.found)
    return None


def _texts(row: Row) -> tuple[str, ...]:
    row = as_shown(row)
    return (
        moment(row.started_at, seconds=False),
        visible(row.provider_title),
        visible(row.account),
        visible(row.user),
        outcomes.words(row.outcome),
        visible(row.status),
        visible(notes.shown(first_line(row.message))),
    )


def _muted() -> QBrush:
    return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText)


def _common(one: "array[int]", other: "array[int]") -> int:
    """Return how many numbers at the beginning are the same in both."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while low < high - 1:  # the first ``low`` are the same, the first ``high`` are not
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low
