"""Everything that was recorded about one deletion."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextOption
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.outcome import Outcome, advice
from gui_app.domain.text import first_line, visible
from gui_app.history.reader import Attempt, Details
from gui_app.providers.spec import Provider
from gui_app.ui import outcomes
from gui_app.ui.answer_text import present
from gui_app.ui.history_model import local_time
from gui_app.ui.widgets import broken, plain_label, read_only_text, shortened

_WORD = 40


class DetailsPane(QScrollArea):
    """Shows one deletion, or says that none is chosen.

    Args:
        providers: the providers at hand by id, for the names of the fields.
    """

    wanted_again = Signal(object)  # the Details whose user shall be filled in again

    def __init__(self, providers: Mapping[str, Provider], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._providers = providers
        self._heading = plain_label()
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        self._facts = plain_label()
        self._advice = plain_label()
        for label in (self._heading, self._facts, self._advice):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._status = QLineEdit()
        self._status.setReadOnly(True)
        self._status.setAccessibleName(self.tr("Status code"))
        self._message = read_only_text(self.tr("Message"))
        self._message.setFixedHeight(self._message.fontMetrics().lineSpacing() * 4 + 12)
        self._answer = read_only_text(self.tr("Raw answer"))
        self._answer.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        # Looking for a word to break at in 64 KB without one takes half a second.
        self._answer.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._answer.setMinimumHeight(self._answer.fontMetrics().lineSpacing() * 3 + 12)
        # It takes what room there is; by its own wish the pane would scroll where it need not.
        self._answer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._note = plain_label()
        self._note.setWordWrap(True)
        self._copy = QPushButton(self.tr("Copy raw answer"))
        self._copy.clicked.connect(self._copy_answer)
        self._again = QPushButton(self.tr("Fill in again"))
        self._again.clicked.connect(self._want_again)
        self._details: Details | None = None
        self._lay_out()
        self.show_details(None)

    def show_details(self, details: Details | None) -> None:
        """Show a deletion; None if none is chosen."""
        self._details = details
        self._copy.setEnabled(details is not None and details.raw_answer is not None)
        self._again.setEnabled(details is not None and details.outcome is not Outcome.SENDING)
        if details is None:
            self._heading.setText(self.tr("Choose a deletion to see its details."))
            for empty in (self._facts, self._advice, self._note):
                empty.setText("")
            self._status.clear()
            self._message.clear()
            self._answer.clear()
            return
        user = shortened(visible(details.user))
        heading = f"{outcomes.words(details.outcome)}: {user}"
        self._heading.setText(broken(heading, _WORD))
        self._facts.setText(broken(self._facts_about(details), _WORD))
        self._advice.setText(advice(details.outcome, details.status))
        self._status.setText(_status_text(details))
        _show_text(self._message, visible(details.message, lines=True))
        text, note = present(details.raw_answer)
        sending = details.outcome is Outcome.SENDING
        _show_text(self._answer, text)
        self._note.setText(self.tr("No answer yet.") if sending and not text else note)

    def _facts_about(self, details: Details) -> str:
        provider = self._providers.get(details.provider)
        labels = {f.name: f.label for f in provider.fields} if provider else {}
        lines = [f"{labels.get(k, k)}: {visible(v)}" for k, v in details.target.items()]
        lines.append(f"{self.tr('API address')}: {visible(details.address)}")
        times = f"{self.tr('Started')}: {local_time(details.started_at)}"
        if details.duration_ms is not None:
            times += f", {details.duration_ms / 1000:.1f} s"
        lines.append(times)
        if len(details.attempts) > 1:
            lines += [self._attempt_line(attempt) for attempt in details.attempts]
        return "\n".join(lines)

    def _attempt_line(self, attempt: Attempt) -> str:
        name = self.tr("Try {n}, {time}").format(
            n=attempt.number, time=local_time(attempt.started_at)[-8:]
        )
        if attempt.outcome is None:
            return f"{name}: {outcomes.words(Outcome.SENDING)}"
        message = visible(first_line(attempt.message or ""))
        return f"{name}: {outcomes.words(attempt.outcome)}. {message}"

    def _copy_answer(self) -> None:
        if self._details:
            QGuiApplication.clipboard().setText(self._details.raw_answer or "")

    def _want_again(self) -> None:
        if self._details:
            self.wanted_again.emit(self._details)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for field, top in ((self._status, False), (self._message, True), (self._answer, True)):
            label = plain_label(field.accessibleName())
            label.setBuddy(field)
            row = grid.rowCount()
            align = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(label, row, 0, align)
            grid.addWidget(field, row, 1)
        grid.setRowStretch(grid.rowCount() - 1, 1)
        grid.addWidget(self._note, grid.rowCount(), 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addWidget(self._again)
        buttons.addStretch(1)
        grid.addLayout(buttons, grid.rowCount(), 1)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addWidget(self._heading)
        layout.addWidget(self._facts)
        layout.addWidget(self._advice)
        layout.addLayout(grid, 1)
        self.setAccessibleName(self.tr("Details"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(content)


def _status_text(details: Details) -> str:
    http = str(details.http_status or "")
    status = visible(details.status)
    return status if status == http else f"{status} (HTTP {http})"


def _show_text(field: QPlainTextEdit, text: str) -> None:
    # Unchanged text is left alone, so that a refresh does not undo selecting and scrolling.
    if field.toPlainText() != text:
        field.setPlainText(text)
