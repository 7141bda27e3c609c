"""One labelled input with what is wrong with it beside it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit

from gui_app.domain.text import trim, visible

_MAX = 1_000_000
"""Characters; Qt's own limit would cut a long paste without a word."""


class FieldRow(QObject):
    """Label, line edit and note, as one row of a grid.

    Args:
        grid: where the row is added at the end.
        label: also the input's accessible name.
        problem: says why a trimmed value can't be used; None if it can.
        hint: says what is unusual about a value that can be used.
    """

    edited = Signal()  # the person changed the text

    def __init__(
        self,
        grid: QGridLayout,
        label: str,
        problem: Callable[[str], str | None],
        hint: Callable[[str], str | None] = lambda _value: None,
    ) -> None:
        super().__init__(grid.parentWidget())
        self._problem = problem
        self._hint = hint
        self._touched = False
        self._demand = ""
        self.label = QLabel(label)
        self.input = QLineEdit()
        self.input.setMaxLength(_MAX)
        self.input.setAccessibleName(label)
        self.input.setMinimumWidth(340)
        self.label.setBuddy(self.input)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        row = grid.rowCount()
        grid.addWidget(self.label, row, 0)
        grid.addWidget(self.input, row, 1)
        grid.addWidget(self.note, row, 2)
        self.input.textEdited.connect(self._on_edited)
        self.input.textChanged.connect(self._show)

    @property
    def value(self) -> str:
        """Return the text without blanks and line ends at its ends."""
        return trim(self.input.text())

    @value.setter
    def value(self, text: str) -> None:
        self._touched = False
        self._demand = ""
        self.input.setText(text)
        self._show()

    @property
    def problem(self) -> str | None:
        """Return what is wrong with the value; None if it can be used."""
        return self._demand or self._problem(self.value)

    def insist(self, demand: str = "") -> str | None:
        """Show what is wrong even if the person has not typed here yet; return it.

        Args:
            demand: something wrong that only the caller can know; goes away with the next edit.
        """
        self._touched = True
        self._demand = demand
        self._show()
        return self.problem

    def _on_edited(self) -> None:
        self._touched = True
        self._demand = ""
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        problem = self.problem if self._touched or self.value else None
        hint = None if problem else self._hint(self.value)
        text = f"⚠ {visible(problem)}" if problem else visible(hint) if hint else ""
        self.note.setText(text)
        self.input.setAccessibleDescription(text.removeprefix("⚠ "))
