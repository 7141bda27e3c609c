"""Everything that was recorded about one deletion."""

from collections.abc import Callable, Mapping
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.outcome import Outcome
from gui_app.domain.text import visible
from gui_app.history.reader import Attempt, Details
from gui_app.providers.spec import Provider
from gui_app.ui import details_text, outcomes
from gui_app.ui.answer_text import CUT, is_json, present
from gui_app.ui.details_copy import CopyButton
from gui_app.ui.details_find import FindLine
from gui_app.ui.details_json import JsonColours
from gui_app.ui.details_room import GrowingText, TallEnough
from gui_app.ui.forgotten import as_shown
from gui_app.ui.widgets import broken, calm, heading, plain_label, read_only_text, shortened

_WORD = 28


def _unknown(_batch: int) -> str:
    return ""


class DetailsPane(QWidget):
    """Shows one deletion, or says that none is chosen.

    Args:
        providers: the providers at hand by id, for the names of the fields and the requests.
        source_of: returns where a batch's list came from, by the batch's id; may be empty.
        sends: a user can be filled in again.
    """

    wanted_again = Signal(object)  # the Details whose user shall be filled in again

    def __init__(
        self,
        providers: Mapping[str, Provider],
        source_of: Callable[[int], str] = _unknown,
        parent: QWidget | None = None,
        *,
        sends: bool = True,
    ) -> None:
        super().__init__(parent)
        self._sends = sends
        self._providers = providers
        self._source_of = source_of
        self._details: Details | None = None
        self._shown: Details | None = None  # as people see it
        self._raw: str | None = None
        self._make_texts()
        self._make_answer()
        self._make_buttons()
        self._lay_out()
        self._show_nothing()

    def show_details(self, details: Details | None) -> None:
        """Show a deletion; None if none is chosen."""
        if details == self._details:
            return  # a refresh must not undo choosing, selecting and scrolling
        before, self._details = self._details, details
        self._shown = None
        if details is None:
            self._show_nothing()
            return
        shown = self._shown = as_shown(details)
        provider = self._providers.get(details.provider)
        source = self._source_of(details.batch) if details.batch is not None else ""
        user = shortened(visible(shown.user))
        words = f"{outcomes.words(details.outcome)}: {user}".split("-")  # where Qt breaks by itself
        self._heading.setText("-".join(broken(word, _WORD) for word in words))
        self._advice.setText(details_text.advice_on(details))
        lines = [*details_text.facts(shown, provider, source), *details_text.tries(shown)]
        self._facts.show_lines(lines)
        self._copy.show_details(details, provider, source)
        self._again.setEnabled(details.outcome is not Outcome.SENDING)
        self._again.setVisible(self._sends and not details.forgotten_at)
        self._offer_tries(details, same=before is not None and before.id == details.id)
        self._show_result()

    def event(self, event: QEvent) -> bool:
        """Take the keys for finding before the window's own search gets them."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._wish(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find in the answer."""
        if wish := self._wish(event):
            wish()
        else:
            super().keyPressEvent(event)

    def _wish(self, event: QKeyEvent) -> Callable[[], None] | None:
        keys = QKeySequence.StandardKey
        if not self._find.isEnabled():
            return None
        if event.matches(keys.Find):
            return self._find.begin
        if event.matches(keys.FindNext):
            return partial(self._find.step, 1)
        if event.matches(keys.FindPrevious):
            return partial(self._find.step, -1)
        return None

    def _show_nothing(self) -> None:
        self._heading.setText(self.tr("Choose a deletion to see its details."))
        for empty in (self._advice, self._note, self._status):
            empty.setText("")
        self._facts.show_lines([])
        self._message.clear()
        self._copy.show_details(None, None, "")
        self._again.setEnabled(False)
        self._again.setVisible(self._sends)
        self._try.clear()
        self._try_row(shown=False)
        self._show_answer(None, "")

    def _offer_tries(self, details: Details, *, same: bool) -> None:
        chosen = self._try.currentIndex() if same else 0
        names = [details_text.try_name(attempt) for attempt in details.attempts]
        with QSignalBlocker(self._try):
            self._try.clear()
            self._try.addItems([self.tr("The deletion as a whole"), *names])
            self._try.setCurrentIndex(max(0, chosen))
        self._try_row(shown=len(names) > 1)

    def _try_row(self, *, shown: bool) -> None:
        self._try_label.setVisible(shown)
        self._try.setVisible(shown)

    def _show_result(self) -> None:
        """Show how the deletion, or the chosen try of it, ended."""
        if self._details is None or self._shown is None:
            return
        number = self._try.currentIndex()
        recorded: Details | Attempt = self._details
        result: Details | Attempt = self._shown
        if number > 0:
            recorded = self._details.attempts[number - 1]
            result = self._shown.attempts[number - 1]
        self._status.setText(details_text.status_text(result))
        self._message.setPlainText(visible(result.message or "", lines=True))
        waiting = result.outcome in (None, Outcome.SENDING) and not result.raw_answer
        instead = self.tr("No answer yet.") if waiting else ""
        if recorded.raw_answer and not result.raw_answer:
            instead = self.tr("The answer was forgotten.")
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
        self._find.setEnabled(raw is not None)
        self._find.look_again(cut=note == CUT)
        self._copy_answer.setEnabled(raw is not None)

    def _on_copy_answer(self) -> None:
        QGuiApplication.clipboard().setText(self._raw or "")

    def _want_again(self) -> None:
        if self._details:
            self.wanted_again.emit(self._details)

    def _make_texts(self) -> None:
        self._heading, self._advice = heading(), plain_label()
        for label in (self._heading, self._advice):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._status = QLineEdit()
        self._status.setReadOnly(True)
        self._status.setAccessibleName(self.tr("Status code"))
        self._message = read_only_text(self.tr("Message"))
        self._message.setFixedHeight(self._message.fontMetrics().lineSpacing() * 2 + 12)
        self._facts = GrowingText(self.tr("Recorded"))
        self._try = QComboBox()
        self._try.setAccessibleName(self.tr("Result of"))
        self._try.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        calm(self._try)
        self._try.currentIndexChanged.connect(self._show_result)

    def _make_answer(self) -> None:
        self._answer = read_only_text(self.tr("Raw answer"))
        self._answer.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        # Looking for a word to break at in 64 KB without one takes half a second.
        self._answer.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._answer.setMinimumHeight(self._answer.fontMetrics().lineSpacing() * 6 + 12)
        # It takes what room there is; by its own wish the pane would scroll where it need not.
        self._answer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._note = plain_label()
        self._note.setWordWrap(True)
        self._colours = JsonColours(self._answer)
        self._find = FindLine(self._answer)
        self._find.moved.connect(lambda: self._scroll.ensureWidgetVisible(self._answer))

    def _make_buttons(self) -> None:
        self._copy_answer = QPushButton(self.tr("Copy raw answer"))
        self._copy_answer.clicked.connect(self._on_copy_answer)
        self._copy = CopyButton()
        self._again = QPushButton(self.tr("Fill in again"))
        self._again.clicked.connect(self._want_again)

    def _lay_out(self) -> None:
        content = TallEnough()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._heading)
        layout.addWidget(self._advice)
        layout.addLayout(self._grid(), 1)
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(self.tr("Details"))
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(content)
        buttons = QHBoxLayout()
        for button in (self._copy_answer, self._copy, self._again):
            buttons.addWidget(button)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._find)
        whole.addLayout(buttons)
        order: list[QWidget] = [self._scroll, self._try, self._status, self._message]
        order += [self._answer, self._facts]
        order += [self._find.box, self._find.previous, self._find.next]
        order += [self._copy_answer, self._copy, self._again]
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        self._try_label = _add(grid, self._try, middle)
        _add(grid, self._status, middle)
        _add(grid, self._message, top)
        _add(grid, self._answer, top)
        grid.setRowStretch(grid.rowCount() - 1, 1)
        grid.addWidget(self._note, grid.rowCount(), 1)
        label = plain_label(self._facts.accessibleName())
        label.setBuddy(self._facts)
        grid.addWidget(label, grid.rowCount(), 0, 1, 2)
        grid.addWidget(self._facts, grid.rowCount(), 0, 1, 2)
        return grid


def _add(grid: QGridLayout, field: QWidget, align: Qt.AlignmentFlag) -> QLabel:
    """Add a field with its label before it."""
    label = plain_label(field.accessibleName())
    label.setBuddy(field)
    row = grid.rowCount()
    grid.addWidget(label, row, 0, align)
    grid.addWidget(field, row, 1)
    return label
