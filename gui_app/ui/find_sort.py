"""What users are sorted by: chosen from a box, or with a click on a column's title."""

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView

from gui_app.domain.words import tr
from gui_app.ui.find_model import TICK, FindModel
from gui_app.ui.widgets import add_labelled

_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class SortChoice(QObject):
    """A combo box with each column, forwards and backwards.

    Args:
        model: whose columns.
    """

    changed = Signal()

    def __init__(self, model: FindModel) -> None:
        super().__init__(model)
        self._sources = model.sources
        self._choice = QComboBox()
        self._choice.addItem(tr("As the provider lists them"), (-1, _UP))
        for column in range(TICK + 1, model.columnCount() - 1):
            title = model.headerData(column, Qt.Orientation.Horizontal)
            backwards = tr("{column}, last first").format(column=title)
            self._choice.addItem(title, (column, _UP))
            self._choice.addItem(backwards, (column, _DOWN))
        self._header: QHeaderView | None = None
        self._choice.currentIndexChanged.connect(self._on_choice)

    @property
    def chosen(self) -> tuple[int | None, bool]:
        """Return the column, counted as in ``find_order.Wanted``, and whether it is backwards."""
        column, order = self._choice.currentData()
        return (None if column < 0 else self._sources[column - 1]), order == _DOWN

    def add_to(self, row: QHBoxLayout) -> None:
        """Put the box into a row, with its label."""
        add_labelled(row, tr("Sort by"), self._choice)

    def follow(self, header: QHeaderView) -> None:
        """Sort by the column whose title is clicked; again backwards, and then not at all."""
        self._header = header
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, _UP)
        header.sortIndicatorChanged.connect(self._on_indicator)

    def _on_indicator(self, column: int, order: Qt.SortOrder) -> None:
        entries = [self._choice.itemData(i) for i in range(self._choice.count())]
        entry = (column, order)
        self._choice.setCurrentIndex(entries.index(entry) if entry in entries else 0)
        self._point()

    def _on_choice(self) -> None:
        self._point()
        self.changed.emit()

    def _point(self) -> None:
        """Have the header show what is chosen."""
        if self._header:
            with QSignalBlocker(self._header):
                self._header.setSortIndicator(*self._choice.currentData())
