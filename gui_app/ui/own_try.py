"""What happened when a provider file was tried out."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from gui_app.domain.outcome import Outcome
from gui_app.domain.text import first_line, visible
from gui_app.domain.words import tr
from gui_app.jobs.try_out import Tried
from gui_app.ui import outcomes
from gui_app.ui.list_table import tip

_SHORT = 80
_LINES, _AIR = 8, 6


class TryTable(QTableWidget):
    """A row for each request of a try: what was sent, and how the answer is read."""

    def __init__(self) -> None:
        super().__init__(0, 4)
        self.setAccessibleName(tr("What was tried"))
        titles = [tr("Tried"), tr("Read as"), tr("Sent"), tr("Answer")]
        self.setHorizontalHeaderLabels(titles)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _AIR)
        self.setFixedHeight((self.fontMetrics().height() + _AIR) * _LINES)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def add(self, tried: Tried) -> None:
        """Show one more request."""
        answer = first_line(tried.answer)[:_SHORT]
        words = f"{tried.status} {answer}".strip() if tried.status else answer
        sign = "✓" if tried.right else "⚠"
        texts = [tried.what, f"{sign} {self._words(tried.read_as)}", tried.sent, words]
        row = self.rowCount()
        self.insertRow(row)
        for column, text in enumerate(texts):
            item = QTableWidgetItem(visible(text))
            item.setToolTip(tip(visible(text)))
            self.setItem(row, column, item)

    def _words(self, read_as: Outcome | str) -> str:
        if isinstance(read_as, Outcome):
            done = read_as is Outcome.DONE
            return tr("Carried out") if done else outcomes.words(read_as)
        return {
            "there": tr("Is there"),
            "gone": tr("Is gone"),
        }.get(read_as, tr("Can't tell"))
