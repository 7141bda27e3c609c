"""Everything that was recorded about one deletion."""

from collections.abc import Callable, Mapping
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui_app.domain.outcome import Outcome
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.history.reader import Details
from gui_app.providers.spec import Provider
from gui_app.ui import details_text
from gui_app.ui.details_copy import CopyButton
from gui_app.ui.details_result import ResultBox
from gui_app.ui.details_room import GrowingText, TallEnough
from gui_app.ui.forgotten import as_shown
from gui_app.ui.sure_button import SureButton
from gui_app.ui.widgets import broken, heading, plain_label, shortened

_WORD = 28


def _unknown(_batch: int) -> str:
    return ""


class DetailsPane(QWidget):
    """Shows one deletion, or says that none is chosen.

    Args:
        providers: the providers at hand by id, for the names of the fields and the requests.
        source_of: returns where a batch's list came from, by the batch's id; may be empty.
        sends: a user can be filled in again.

    Attributes:
        sure: finds out whether the user is still there.
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
        self._checking = False
        self._result = ResultBox()
        self._find = self._result.finder
        self._find.moved.connect(lambda: self._scroll.ensureWidgetVisible(self._result.answer))
        self._make_texts()
        self._make_buttons()
        self._lay_out()
        self._show_nothing()

    def know(self, providers: Mapping[str, Provider]) -> None:
        """Use these provider files for what is shown from now on."""
        self._providers = providers

    @property
    def details(self) -> Details | None:
        """Return the deletion on show."""
        return self._details

    def show_details(self, details: Details | None, *, checking: bool = False) -> None:
        """Show a deletion.

        Args:
            details: None if none is chosen.
            checking: the app is making sure of its user.
        """
        if (details, checking) == (self._details, self._checking):
            return  # a refresh must not undo choosing, selecting and scrolling
        self._details, self._checking = details, checking
        if details is None:
            self._show_nothing()
            return
        shown = as_shown(details)
        provider = self._providers.get(details.provider)
        source = self._source_of(details.batch) if details.batch is not None else ""
        user = shortened(visible(shown.user))
        words = details_text.headline(details, user).split("-")  # where Qt breaks by itself
        self._heading.setText("-".join(broken(word, _WORD) for word in words))
        self._advice.setText(details_text.advice_on(details, provider, checking=checking))
        lines = [*details_text.facts(shown, provider, source), *details_text.tries(shown)]
        self._facts.show_lines(lines)
        self._copy.show_details(details, provider, source, checking=checking)
        self.sure.show_details(details if self._sends else None, provider)
        self._again.setEnabled(details.outcome is not Outcome.SENDING)
        self._again.setVisible(self._sends and not details.forgotten_at)
        self._result.show_details(details, shown)

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
        self._heading.setText(tr("Choose a deletion to see its details."))
        self._advice.setText("")
        self._facts.show_lines([])
        self._copy.show_details(None, None, "")
        self.sure.show_details(None, None)
        self._again.setEnabled(False)
        self._again.setVisible(self._sends)
        self._result.show_details(None, None)

    def _want_again(self) -> None:
        if self._details:
            self.wanted_again.emit(self._details)

    def _make_texts(self) -> None:
        self._heading, self._advice = heading(), plain_label()
        for label in (self._heading, self._advice):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._facts = GrowingText(tr("Recorded"))

    def _make_buttons(self) -> None:
        self._copy = CopyButton()
        self.sure = SureButton()
        self._again = QPushButton(tr("Fill in again"))
        self._again.clicked.connect(self._want_again)

    def _lay_out(self) -> None:
        content = TallEnough()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._heading)
        layout.addWidget(self._advice)
        layout.addWidget(self._result, 1)
        label = plain_label(self._facts.accessibleName())
        label.setBuddy(self._facts)
        layout.addWidget(label)
        layout.addWidget(self._facts)
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(tr("Details"))
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(content)
        buttons = QHBoxLayout()
        for button in (self._result.copy, self._copy, self.sure, self._again):
            buttons.addWidget(button)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._find)
        whole.addLayout(buttons)
        order = [self._scroll, *self._result.fields, self._facts]
        order += [self._find.box, self._find.previous, self._find.next]
        order += [self._result.copy, self._copy, self.sure, self._again]
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)
