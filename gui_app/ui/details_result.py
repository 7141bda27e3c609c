"""How a deletion, or one of its tries, ended: status code, message and answer."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from gui_app.domain import notes
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.history.reader import Attempt, Details
from gui_app.ui import details_text
from gui_app.ui.answer_text import cut, is_json, present
from gui_app.ui.details_find import FindLine
from gui_app.ui.details_json import JsonColours
from gui_app.ui.widgets import calm, plain_label, read_only_text


class ResultBox(QWidget):
    """Shows the result of one deletion as a whole, or of a try that a person chooses.

    Attributes:
        fields: what can be read or chosen, from top to bottom.
        answer: shows the raw answer, or its first part.
        finder: finds a text in it; its owner gives it a place.
        copy: copies it whole; its owner gives it a place.
    """

    def __init__(self) -> None:
        super().__init__()
        self._details: Details | None = None
        self._shown: Details | None = None  # as people see it
        self._raw: str | None = None
        self._status = QLineEdit()
        self._status.setReadOnly(True)
        self._status.setAccessibleName(tr("Status code"))
        self._message = read_only_text(tr("Message"))
        self._message.setFixedHeight(self._message.fontMetrics().lineSpacing() * 2 + 12)
        self._make_try()
        self._make_answer()
        self.copy = QPushButton(tr("Copy raw answer"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._raw or ""))
        self.fields: list[QWidget] = [self._try, self._status, self._message, self.answer]
        self._lay_out()

    def show_details(self, details: Details | None, shown: Details | None) -> None:
        """Show a deletion's result; the chosen try stays if it is the same deletion.

        Args:
            details: the deletion; None if none is chosen.
            shown: the same as people see it.
        """
        before, self._details, self._shown = self._details, details, shown
        if details is None:
            self._status.clear()
            self._message.clear()
        self._offer_tries(same=bool(before and details and before.id == details.id))
        self._show_result()

    def _offer_tries(self, *, same: bool) -> None:
        chosen = self._try.currentIndex() if same else 0
        tries = self._details.attempts if self._details else ()
        with QSignalBlocker(self._try):
            self._try.clear()
            self._try.addItem(tr("The deletion as a whole"))
            self._try.addItems([details_text.try_name(attempt) for attempt in tries])
            self._try.setCurrentIndex(max(0, chosen))
        self._try_label.setVisible(len(tries) > 1)
        self._try.setVisible(len(tries) > 1)

    def _show_result(self) -> None:
        """Show how the deletion, or the chosen try of it, ended."""
        if self._details is None or self._shown is None:
            self._show_answer(None, "")
            return
        number = self._try.currentIndex()
        recorded: Details | Attempt = self._details
        result: Details | Attempt = self._shown
        if number > 0:
            recorded = self._details.attempts[number - 1]
            result = self._shown.attempts[number - 1]
        self._status.setText(details_text.status_text(result))
        self._message.setPlainText(visible(notes.shown(result.message or ""), lines=True))
        waiting = result.outcome in (None, Outcome.SENDING) and not result.raw_answer
        instead = tr("No answer yet.") if waiting else ""
        if recorded.raw_answer and not result.raw_answer:
            instead = tr("The answer was forgotten.")
        self._show_answer(result.raw_answer, instead)

    def _show_answer(self, raw: str | None, instead: str) -> None:
        """Show a raw answer, and a note on it, or the one given ``instead``."""
        text, note = present(raw)
        if self._details is None:
            note = ""
        if raw != self._raw:
            self._colours.show(text, json=raw is not None and is_json(raw))
        self._raw = raw
        self._note.setText(instead or note)
        self.finder.setEnabled(raw is not None)
        self.finder.look_again(cut=note == cut())
        self.copy.setEnabled(raw is not None)

    def _make_try(self) -> None:
        self._try = QComboBox()
        self._try.setAccessibleName(tr("Result of"))
        self._try.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        calm(self._try)
        self._try.currentIndexChanged.connect(self._show_result)

    def _make_answer(self) -> None:
        self.answer = read_only_text(tr("Raw answer"))
        self.answer.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        # Looking for a word to break at in 64 KB without one takes half a second.
        self.answer.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.answer.setMinimumHeight(self.answer.fontMetrics().lineSpacing() * 6 + 12)
        # It takes what room there is; by its own wish the pane would scroll where it need not.
        self.answer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._note = plain_label()
        self._note.setWordWrap(True)
        self._colours = JsonColours(self.answer)
        self.finder = FindLine(self.answer)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        self._try_label = _add(grid, self._try, middle)
        _add(grid, self._status, middle)
        _add(grid, self._message, top)
        _add(grid, self.answer, top)
        grid.setRowStretch(grid.rowCount() - 1, 1)
        grid.addWidget(self._note, grid.rowCount(), 1)


def _add(grid: QGridLayout, field: QWidget, align: Qt.AlignmentFlag) -> QLabel:
    """Add a field with its label before it."""
    label = plain_label(field.accessibleName())
    label.setBuddy(field)
    row = grid.rowCount()
    grid.addWidget(label, row, 0, align)
    grid.addWidget(field, row, 1)
    return label
