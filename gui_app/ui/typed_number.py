"""A question that is answered by typing how many rows it is about."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.text import trim
from gui_app.domain.words import number, tr
from gui_app.ui.widgets import add_labelled, paragraph

_SEPARATORS = ("", ",", ".", " ", "\u00a0", "\u202f", "'", "’")
"""What people put between thousands."""


class TypedNumberDialog(QDialog):
    """Has a number typed before its button can be pressed; Cancel is the default.

    Args:
        name: what is counted, a few words for the label of the number.
        parent: the window it belongs to.

    Attributes:
        body: where the dialog's own widgets go, above the number and the buttons.
        number: the number as it is typed.
        agree: the button that says yes; it can't be pressed before ``demand`` was met.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._written: set[str] | None = set()
        self.number = QLineEdit()
        self.number.setMaximumWidth(160)
        self.number.textChanged.connect(self._on_typed)
        buttons = QDialogButtonBox()
        self.agree = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.agree.setEnabled(False)
        self._cancel = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._prompt = paragraph()
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        add_labelled(row, name, self.number)
        row.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self.body, 1)
        layout.addWidget(self._prompt)
        layout.addWidget(self._row)
        layout.addWidget(buttons)
        # Once they are in the dialog; else it takes over as soon as Cancel loses the focus.
        self.agree.setAutoDefault(False)
        self._cancel.setDefault(True)
        self.agree.installEventFilter(self)
        self.set_tab_order()

    def set_tab_order(self, *before: QWidget) -> None:
        """Have Tab go through the dialog's own widgets, then to the number and the buttons."""
        for pair in pairwise((*before, self.number, self.agree, self._cancel)):
            self.setTabOrder(*pair)

    def demand(self, count: int, verb: str, prompt: str) -> None:
        """Say what the button does, and have a number typed before.

        Args:
            count: what must be typed.
            verb: the text of the button.
            prompt: a sentence that asks for the number.
        """
        self._written = {f"{count:,}".replace(",", sign) for sign in _SEPARATORS}
        self._written.add(number(count))
        self._show_demand(verb, prompt)

    def allow(self, verb: str, prompt: str) -> None:
        """Say what the button does, and let it be pressed at once."""
        self._written = None
        self._show_demand(verb, prompt)

    def refuse(self, verb: str) -> None:
        """Say what the button would do, and let nobody press it."""
        self._written = set()
        self._show_demand(verb, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button only while it has the focus, and lead there from the number.

        On a wrong number it does nothing, since closing would punish a typing mistake; else it
        means Cancel.
        """
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.agree.hasFocus():
            self.agree.click()
        elif self.focusWidget() is self.number and self.agree.isEnabled():
            self.agree.setFocus()
        elif isinstance(self.focusWidget(), QAbstractSpinBox):
            self.number.setFocus()
        elif not (self.focusWidget() is self.number and self.number.text()):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Frame the button that Enter and Space would press, and Cancel again afterwards."""
        if watched is self.agree and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            (self.agree if event.type() == QEvent.Type.FocusIn else self._cancel).setDefault(True)
        return super().eventFilter(watched, event)

    def _show_demand(self, verb: str, prompt: str) -> None:
        self.agree.setText(verb)
        self._prompt.setText(prompt)
        self._prompt.setVisible(bool(prompt))
        self._row.setVisible(bool(self._written))
        self._on_typed(self.number.text())

    def _on_typed(self, text: str) -> None:
        self.agree.setEnabled(self._written is None or trim(text) in self._written)
