"""One labelled input with what is wrong with it beside it."""

from collections.abc import Callable

from PySide6 import QtGui
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit

from gui_app.domain.text import trim, visible
from gui_app.ui.widgets import plain_label

_MAX = 1_000_000
"""Characters; Qt's own limit would cut a long paste without a word."""

_HALF = "\ud800"
"""Half a character, which is always refused."""


def _nothing(_value: str) -> str | None:
    return None


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
        problem: Callable[[str], str | None] = _nothing,
        hint: Callable[[str], str | None] = _nothing,
    ) -> None:
        super().__init__(grid.parentWidget())
        self._problem = problem
        self._hint = hint
        self._touched = False
        self._demand = ""
        self.label = plain_label(label.replace("&", "&&"))  # beside a buddy, & makes a shortcut
        self.input = QLineEdit()
        self.input.setMaxLength(_MAX)
        self.input.setAccessibleName(label)
        self.input.setMinimumWidth(340)
        self.label.setBuddy(self.input)
        self.note = plain_label()
        self.note.setWordWrap(True)
        row = grid.rowCount()
        grid.addWidget(self.label, row, 0)
        grid.addWidget(self.input, row, 1)
        grid.addWidget(self.note, row, 2)
        self.input.textEdited.connect(self._on_edited)
        self.input.textChanged.connect(self.show_note)

    def check_with(
        self, problem: Callable[[str], str | None], hint: Callable[[str], str | None]
    ) -> None:
        """Check what is typed, and was typed, by these from now on."""
        self._problem, self._hint = problem, hint
        self.show_note()

    @property
    def value(self) -> str:
        """Return the text without blanks and line ends at its ends."""
        return trim(self._text())

    @value.setter
    def value(self, text: str) -> None:
        self._touched = False
        self._demand = ""
        self.input.setText(text)
        self.show_note()

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
        self.show_note()
        return self.problem

    def show_note(self) -> None:
        """Show what is wrong or unusual now, for other rows may have a part in it."""
        problem = self.problem if self._touched or self.value else None
        hint = None if problem else self._hint(self.value)
        text = f"⚠ {visible(problem)}" if problem else visible(hint) if hint else ""
        self.note.setText(text)
        self.input.setAccessibleDescription(text.removeprefix("⚠ "))

    def _text(self) -> str:
        # PySide drops halves of characters without a word, so "11\ud80029" would become "1129".
        text = self.input.text()
        interface = QtGui.QAccessible.queryAccessibleInterface(self.input).textInterface()
        whole = interface.characterCount() == len(text.encode("utf-16-le")) // 2
        return text if whole else f"{text}{_HALF}"

    def _on_edited(self) -> None:
        self._touched = True
        self._demand = ""
        self.show_note()
        self.edited.emit()
