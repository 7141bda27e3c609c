"""The demo's seeded users, so that a newcomer has somebody to delete."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGroupBox,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from gui_app.domain.words import tr
from gui_app.ui.parts import UserToTry


class DemoList(QGroupBox):
    """Choosing a user fills in the fields."""

    chosen = Signal(dict)  # field name to value

    def __init__(self, users: Sequence[UserToTry]) -> None:
        super().__init__()
        self.setTitle(tr("Users to try: choose one to fill in the fields"))
        self.users = users
        table = QTableWidget(len(users), 2)
        table.setAccessibleName(tr("Users to try"))
        table.setHorizontalHeaderLabels([tr("User"), tr("What happens")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
        header = table.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        for row, user in enumerate(users):
            name = QTableWidgetItem(user.name)
            for column, item in enumerate((name, QTableWidgetItem(tr(user.what)))):
                item.setToolTip(user.name)
                table.setItem(row, column, item)
        table.setColumnWidth(0, min(table.sizeHintForColumn(0) + 16, 260))
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.itemSelectionChanged.connect(self._on_chosen)
        table.itemClicked.connect(self._on_chosen)
        # By its own wish it would be taller than the fields, and the history lower for it.
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        table.setMinimumHeight(5 * table.verticalHeader().defaultSectionSize())
        self.table = table
        QVBoxLayout(self).addWidget(table)

    def _on_chosen(self) -> None:
        if (row := self.table.currentRow()) >= 0:
            self.chosen.emit(dict(self.users[row].target))
