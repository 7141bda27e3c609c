"""Tables of users: models that hold a few pages of text, and a view that ticks with Space."""

from abc import abstractmethod
from collections.abc import Collection, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

PAGE = 100
_PAGES_KEPT = 20
_SAMPLE = 40
"""Rows that are looked at for how wide a column should be."""

_WIDEST, _NARROW = 290, 110

RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
Index = QModelIndex | QPersistentModelIndex


def tip(text: str) -> str:
    """Return a tool tip that shows text of strangers as it is written, and never as markup."""
    return f"<qt>{escape(text)}</qt>" if text else ""


class PagedModel(QAbstractTableModel):
    """Text in rows and columns; only the pages that were last looked at are held.

    Args:
        right: the column with numbers, which stand to the right.

    Attributes:
        wide: texts that columns need room for, whatever stands there now.
    """

    def __init__(self, right: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._right = right
        self._columns: Sequence[str] = ()
        self.wide: dict[int, str] = {}
        self._pages: dict[int, Sequence[tuple[Any, ...]]] = {}

    @abstractmethod
    def _read(self, first: int, last: int) -> Sequence[tuple[Any, ...]]:
        """Return the rows from ``first`` up to, not with, ``last``: a text for each column."""

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title, which stands above the column's text."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == self._right:
            return RIGHT
        return None

    def row(self, row: int) -> tuple[Any, ...]:
        """Return what stands in a row; empty texts if it can't be read."""
        page, place = divmod(row, PAGE)
        if page not in self._pages:
            if len(self._pages) >= _PAGES_KEPT:
                del self._pages[next(iter(self._pages))]
            last = min((page + 1) * PAGE, self.rowCount())
            self._pages[page] = self._read(page * PAGE, last)
        rows = self._pages[page]
        return rows[place] if place < len(rows) else ("",) * (len(self._columns) + 1)

    def forget(self) -> None:
        """Read every row anew when it is next looked at."""
        self._pages.clear()


class ListTable(QTableView):
    """The view of both tables; what can be ticked is ticked with a click or with Space."""

    space_pressed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's name
        """Show a model; the header looks at a selection of its own, which stays empty.

        At each painting it asks for every selected row whether it can be selected, which takes
        seconds for a long list.
        """
        super().setModel(model)
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(self.model(), self))

    def fit_columns(self, model: PagedModel, narrow: Collection[int] = ()) -> None:
        """Give each column room for its title, for what stands in the first rows, and ``wide``.

        Args:
            model: the table's.
            narrow: columns that need little room if their value is the same everywhere.
        """
        metrics = self.fontMetrics()
        rows = [model.row(i) for i in range(min(_SAMPLE, model.rowCount()))]
        for column in range(model.columnCount() - 1):
            title = str(model.headerData(column, Qt.Orientation.Horizontal))
            values = {str(row[column]) for row in rows}
            texts = (title, max(values, key=len, default=""), model.wide.get(column, ""))
            width = max(metrics.horizontalAdvance(text) for text in texts)
            most = _NARROW if column in narrow and len(values) == 1 else _WIDEST
            self.setColumnWidth(column, min(width + 20, most))

    def rows_on_show(self) -> tuple[int, int]:
        """Return the first and the last row in sight; the last is -1 if there is none."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return max(0, first), last if last >= 0 else self.model().rowCount() - 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Space, which Qt would use for the current cell only."""
        if event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit()
        else:
            super().keyPressEvent(event)


class TickDelegate(QStyledItemDelegate):
    """Lets a click anywhere in the cell tick it; the box alone is small."""

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tick, or take the tick away, when the left button is released."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        checkable = model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
        if event.button() is not Qt.MouseButton.LeftButton or not checkable:
            return False
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        other = (
            Qt.CheckState.Unchecked if ticked is Qt.CheckState.Checked else Qt.CheckState.Checked
        )
        return bool(model.setData(index, other.value, Qt.ItemDataRole.CheckStateRole))
