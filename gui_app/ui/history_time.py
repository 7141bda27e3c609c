"""Filtering by time: local days, as people mean them, turned into UTC."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QWidget

from gui_app.domain.words import tr
from gui_app.history.columns import utc_text
from gui_app.ui.moments import day_form
from gui_app.ui.widgets import add_labelled, plain_label

_DAY = timedelta(days=1)
_LAST_DAY = QDate(2999, 12, 31)
"""There are days after it, and time zones in which they can be told."""


class TimeFilter(QWidget):
    """Two days to choose, on show while ``choice`` asks for them.

    Attributes:
        choice: the combo box, which stands among the other filters.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox()
        for text, key in (
            (tr("Any time"), None),
            (tr("Today"), "today"),
            (tr("Yesterday"), "yesterday"),
            (tr("This week"), "week"),
            (tr("Last 30 days"), "month"),
            (tr("From–to…"), "days"),
        ):
            self.choice.addItem(text, key)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        self._problem = plain_label()
        row.addWidget(self._problem)
        self.first, self.last = QDateEdit(), QDateEdit()
        for edit, text in ((self.first, tr("From")), (self.last, tr("To"))):
            edit.setCalendarPopup(True)
            edit.setMaximumDate(_LAST_DAY)
            edit.setDisplayFormat(day_form())
            edit.setDate(QDate.currentDate())
            add_labelled(row, text, edit)
            edit.dateChanged.connect(self._on_change)
        self.choice.currentIndexChanged.connect(self._on_change)
        self.setVisible(False)

    def span(self) -> tuple[str | None, str | None]:
        """Return the first moment and the first one after, as the history writes times."""
        today = datetime.now().astimezone().date()
        match self.choice.currentData():
            case "today":
                first, last = today, today
            case "yesterday":
                first = last = today - _DAY
            case "week":
                begins = QLocale().firstDayOfWeek().value
                first, last = today - (today.isoweekday() - begins) % 7 * _DAY, today
            case "month":
                first, last = today - 29 * _DAY, today
            case "days":
                first, last = _day(self.first), _day(self.last)
            case _:
                return None, None
        return _begin(first), _begin(last + _DAY)

    def problem(self) -> str:
        """Say why nothing can be found; empty if something may be."""
        if self.choice.currentData() == "days" and self.first.date() > self.last.date():
            return tr("“From” is after “To”.")
        return ""

    def reset(self) -> None:
        """Ask for any time again, without telling."""
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(0)
        self.setVisible(False)

    def _on_change(self) -> None:
        self.setVisible(self.choice.currentData() == "days")
        self._problem.setText(self.problem())
        self.changed.emit()


def _day(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _begin(day: date) -> str:
    """Return when a local day begins."""
    return utc_text(datetime.combine(day, time.min).astimezone())
