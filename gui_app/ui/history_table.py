"""The history's table: rows under their headers, the order, a sentence while it is empty."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QItemSelectionModel,
    QModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.outcome import SHOWN
from gui_app.domain.verification import Found
from gui_app.domain.words import tr
from gui_app.ui import outcomes
from gui_app.ui.moments import moment
from gui_app.ui.outcomes import found_words
from gui_app.ui.widgets import paragraph

_WHEN, _PROVIDER, _ACCOUNT, _USER = range(4)
_STATUS, _MESSAGE = 5, 6
_GIVING = (_PROVIDER, _ACCOUNT, _STATUS, _USER)
"""Columns that give room to the others, the first before the next."""

_NARROWEST = 64
"""Pixels that a column of names keeps."""

_NEWEST_FIRST, _OLDEST_FIRST = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
_Move = QAbstractItemView.CursorAction


class _Empty(QWidget):
    """What is over an empty table: a sentence, and a way out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sentence = paragraph()
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.all = QPushButton(tr("Show all deletions"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addStretch(1)
        layout.addWidget(self.sentence)
        layout.addWidget(self.all, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.hide()


class HistoryTable(QTableView):
    """Sorts by time alone, which its owner does when it hears ``reordered``.

    Attributes:
        oldest_first: the order.
        own_widths: the columns are as wide as a person made them.
    """

    reordered = Signal()
    all_wanted = Signal()  # and not only what was searched for

    def __init__(self) -> None:
        super().__init__()
        self.oldest_first = False
        self.own_widths = True
        self._wished: list[int] = []
        self._least: list[int] = []
        self._least_message = self.fontMetrics().horizontalAdvance("User deleted xx")
        self.setAccessibleName(tr("History"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        self._empty = _Empty(self.viewport())
        self._empty.all.clicked.connect(self.all_wanted)
        self._make_order()

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's name
        """Show a model; the header looks at a selection of its own, which stays empty.

        At each painting it asks for every selected row whether it can be selected.
        """
        super().setModel(model)
        fixed = QHeaderView.ResizeMode.Fixed  # it takes what is left
        self.horizontalHeader().setSectionResizeMode(_MESSAGE, fixed)
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(self.model(), self))

    def set_widths(self) -> None:
        """Give each column room for what usually stands in it."""
        status = tr("Status code")
        samples = (
            [moment("2026-12-31T23:59:59Z", seconds=False)],
            ["Messente Verigator"],
            ["Production"],
            ["1129 · name@example.com"],
            [f"xxx {outcomes.words(outcome)}" for outcome in SHOWN],
            [status],
            ["Invalid parameters in request"],
            [found_words(Found.GONE), f"xxx {found_words(Found.STILL_THERE)}", tr("Checking…")],
        )
        self._wished = [max(map(self._room_for, texts)) for texts in samples]
        self._least = list(self._wished)
        self._least[_PROVIDER] = self._least[_ACCOUNT] = _NARROWEST
        self._least[_USER] = self._room_for("38fb335c-025d…")
        self._least[_STATUS] = self._room_for(f"{status[:6]}…")
        self._least[_MESSAGE] = self._least_message
        self.own_widths = False
        self._fit()

    def restore(self, state: QByteArray) -> bool:
        """Give the columns the widths and the order that a header had, maybe one of fewer columns.

        Returns:
            False if that is no header's state.
        """
        # A header that read a state of fewer columns itself would save one that none can read.
        header = QHeaderView(Qt.Orientation.Horizontal)
        header.setModel(self.model())
        if not header.restoreState(state):
            return False
        for column in range(header.count()):
            self.setColumnWidth(column, header.sectionSize(column))
        self._fill()
        self.horizontalHeader().setSortIndicator(_WHEN, header.sortIndicatorOrder())
        return True

    def say(self, sentence: str, *, offer_all: bool = False) -> None:
        """Show a sentence over the empty table; none if it is empty text.

        Args:
            sentence: why it is empty, and what to do.
            offer_all: with a button for all deletions.
        """
        self._empty.sentence.setText(sentence)
        self._empty.all.setVisible(offer_all)
        self._empty.setVisible(bool(sentence))
        self._empty.setGeometry(self.viewport().rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sentence in the middle."""
        super().resizeEvent(event)
        self._empty.setGeometry(self.viewport().rect())
        self._fit()

    def _fit(self) -> None:
        """Take room from some columns before anything goes out of sight, and give it back."""
        if self.own_widths:
            self._fill()
            return
        room, widths, least = self.viewport().width(), list(self._wished), list(self._least)
        lack = sum(widths) - room
        for column in _GIVING:
            if column == _USER and sum(least) > room:  # then only to bring the outcome in sight
                lack, least[_USER] = sum(widths[:_STATUS]) - room, _NARROWEST
            given = max(0, min(lack, widths[column] - least[column]))
            widths[column] -= given
            lack -= given
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self._fill()
        self.own_widths = False  # these were ours

    def _room_for(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 12

    def _fill(self) -> None:
        """Give the message what the others leave."""
        others = self.horizontalHeader().length() - self.columnWidth(_MESSAGE)
        self.setColumnWidth(_MESSAGE, max(self._least_message, self.viewport().width() - others))

    def _on_resized(self, column: int) -> None:
        if column != _MESSAGE:
            self.own_widths = True
            self._fill()

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: _Move, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first or last row with Home and End, and not to the ends of a row."""
        if action in (_Move.MoveHome, _Move.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def _make_order(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.sectionResized.connect(self._on_resized)
        header.setSortIndicator(_WHEN, _NEWEST_FIRST)
        self.setSortingEnabled(True)
        header.sortIndicatorChanged.connect(self._on_indicator)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        group = QActionGroup(self)
        self._orders: dict[Qt.SortOrder, QAction] = {}
        for order, text in (
            (_NEWEST_FIRST, tr("Newest first")),
            (_OLDEST_FIRST, tr("Oldest first")),
        ):
            action = self._orders[order] = QAction(text, group, checkable=True)
            action.triggered.connect(lambda _on, order=order: header.setSortIndicator(_WHEN, order))
            self.addAction(action)
        self._orders[_NEWEST_FIRST].setChecked(True)

    def _on_indicator(self, column: int, order: Qt.SortOrder) -> None:
        header = self.horizontalHeader()
        if column != _WHEN:  # rows are in the order they were recorded, or the other way round
            order = _OLDEST_FIRST if self.oldest_first else _NEWEST_FIRST
        with QSignalBlocker(header):
            header.setSortIndicatorShown(True)
            header.setSortIndicator(_WHEN, order)
        self._orders[order].setChecked(True)
        if self.oldest_first != (order == _OLDEST_FIRST):
            self.oldest_first = not self.oldest_first
            self.reordered.emit()
