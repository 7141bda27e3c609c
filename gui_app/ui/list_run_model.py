"""The list while it is sent: a model that reads the rows in sight from the history."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from gui_app.domain import notes
from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import first_line, visible
from gui_app.domain.words import tr
from gui_app.history.batch_reader import BatchReader, ItemRow
from gui_app.providers.spec import Provider
from gui_app.ui import outcomes
from gui_app.ui.forgotten import as_shown
from gui_app.ui.list_table import RIGHT, Index, PagedModel, tip


class RunModel(PagedModel):
    """Users of a batch, as they stand in the history."""

    def __init__(
        self, provider: Provider, reader: BatchReader, batch: int, parent: QObject | None = None
    ) -> None:
        super().__init__(0, parent)
        labels = [visible(tr(f.label)) for f in provider.fields]
        self._fields = [f.name for f in provider.fields]
        self._columns = (
            tr("Line"),
            *labels,
            tr("Outcome"),
            tr("Status code"),
            tr("Message"),
        )
        self._outcome = len(self._columns) - 3
        self.wide = {self._outcome: f"xxxx{outcomes.words(Outcome.NOT_FOUND)}"}
        self._reader = reader
        self._batch = batch
        self._numbers: Sequence[int] = ()

    def show(self, numbers: Sequence[int]) -> None:
        """Show the items with these numbers, in order."""
        old, new = len(self._numbers), len(numbers)
        if old and new >= old and self._numbers == numbers[:old]:
            if new > old:
                self.beginInsertRows(QModelIndex(), old, new - 1)
                self._take(numbers)
                self.endInsertRows()
            return
        self.beginResetModel()
        self._take(numbers)
        self.endResetModel()

    def refresh(self, first: int, last: int) -> None:
        """Read anew what is in sight, from row ``first`` to row ``last``."""
        self.forget()
        if 0 <= first <= last < len(self._numbers):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def number_at(self, row: int) -> int | None:
        """Return the number of the item in a row; None if there is none."""
        return self._numbers[row] if 0 <= row < len(self._numbers) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows on show."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, or the outcome's icon."""
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index.row())[column]
        if role == Qt.ItemDataRole.DecorationRole and column == self._outcome:
            outcome = self.row(index.row())[-1]
            return outcomes.icon(outcome) if outcome else None
        if role == Qt.ItemDataRole.ToolTipRole and column:
            return tip(self.data(index))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 0:
            return RIGHT
        return None

    def _take(self, numbers: Sequence[int]) -> None:
        self._numbers = numbers
        self.forget()

    def _read(self, first: int, last: int) -> Sequence[tuple[Any, ...]]:
        numbers = self._numbers[first:last]
        try:
            found = {row.number: row for row in self._reader.items(self._batch, numbers)}
        except JournalError:
            return ()  # the page above says what is wrong; painting has nobody to tell
        empty = ("",) * (len(self._columns) + 1)
        return [self._texts(found[n]) if n in found else empty for n in numbers]

    def _texts(self, row: ItemRow) -> tuple[str | Outcome | None, ...]:
        row = as_shown(row)
        return (
            str(row.line),
            *(visible(row.target.get(name, "")) for name in self._fields),
            outcomes.words(row.outcome) if row.outcome else tr("Waiting"),
            visible(row.status),
            visible(notes.shown(first_line(row.message))),
            row.outcome,
        )
