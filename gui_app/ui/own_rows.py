"""Rows of the form for a provider: a label, an input, and below it what is wrong."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers.draft import Pairs, pairs_in
from gui_app.ui.widgets import calm, heading, paragraph, plain_label

_LABEL, _NARROW = 24, 8
"""Letters that a label has room for, so that inputs stand below each other, and one of two."""

_LINES = dict.fromkeys(map(ord, "\u2028\u2029"), " ")
"""Ends of lines, as Qt has them in a line that was pasted."""


class Row(QObject):
    """A label and an input, and below it what is wrong, or else what to write.

    Attributes:
        touched: somebody has written here, so what is missing is worth saying.
        help: what is shown as long as nothing is wrong.
    """

    def __init__(self, grid: QGridLayout, label: str, widget: QWidget, help_text: str) -> None:
        super().__init__(widget)
        self.widget = widget
        self.touched = False
        self.help = help_text
        self._problem = ""
        self._wanted = True
        self.label = plain_label(label.replace("&", "&&"))  # beside a buddy, & makes a shortcut
        self.label.setBuddy(widget)
        self.label.setWordWrap(True)
        self.label.setFixedWidth(self.label.fontMetrics().averageCharWidth() * _LABEL)
        self.note = paragraph()
        widget.setAccessibleName(label)
        row = grid.rowCount()
        grid.addWidget(self.label, row, 0)
        grid.addWidget(widget, row, 1)
        grid.addWidget(self.note, row + 1, 1)
        self.show_problem("")

    def touch(self) -> None:
        """Note that somebody has written here."""
        self.touched = True

    def show_problem(self, problem: str) -> None:
        """Show what is wrong once somebody has been here; nothing is wrong if empty."""
        self._problem = visible(problem)
        text = f"⚠ {self._problem}" if problem and self.touched else self.help
        self.note.setText(text)
        self.note.setVisible(bool(text) and self._wanted)
        self.widget.setAccessibleDescription(text.removeprefix("⚠ "))

    def set_wanted(self, wanted: bool) -> None:
        """Show or hide the row."""
        self._wanted = wanted
        for part in (self.label, self.widget):
            part.setVisible(wanted)
        self.show_problem(self._problem)


class Section(QWidget):
    """A heading with rows below it, as the next part of a layout."""

    def __init__(self, layout: QVBoxLayout, title: str) -> None:
        super().__init__()
        layout.addWidget(self)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 8)
        self.grid.setColumnStretch(1, 1)
        self.grid.addWidget(heading(title, 1.1), 0, 0, 1, 2)

    def add(self, label: str, widget: QWidget, help_text: str = "") -> Row:
        """Add a row at the end."""
        return Row(self.grid, label, widget, help_text)

    def add_wide(self, widget: QWidget) -> None:
        """Add something that is as wide as the section."""
        self.grid.addWidget(widget, self.grid.rowCount(), 0, 1, 2)


class Choice(QComboBox):
    """A few things to choose from, each with words and a value of its own.

    Args:
        choices: words and values.
        other: what can be chosen only if it is so already.
    """

    def __init__(self, choices: Sequence[tuple[str, object]], other: tuple[str, object]) -> None:
        super().__init__()
        calm(self)
        self._choices = list(choices)
        self._other = other
        self.addItems([text for text, _ in choices])

    @property
    def value(self) -> object:
        """Return the value of what is chosen."""
        return [*self._choices, self._other][max(0, self.currentIndex())][1]

    @value.setter
    def value(self, value: object) -> None:
        if self.count() > len(self._choices):
            self.removeItem(len(self._choices))
        if value == self._other[1]:
            self.addItem(self._other[0])
        self.setCurrentIndex([v for _, v in [*self._choices, self._other]].index(value))


class PairRows(QWidget):
    """Any number of names with a text each.

    Args:
        name: what the first input of a row is called.
        value: what the second one is called.
        add: the text of the button that adds a row.
    """

    edited = Signal()

    def __init__(self, name: str, value: str, add: str) -> None:
        super().__init__()
        self._labels = name, value
        self._rows: list[tuple[QWidget, QLineEdit, QLineEdit]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.add_button = button(add)
        self.add_button.clicked.connect(self._on_add)
        bottom = QHBoxLayout()
        bottom.addWidget(self.add_button)
        bottom.addStretch(1)
        self._layout.addLayout(bottom)

    @property
    def pairs(self) -> Pairs:
        """Return the rows that have a name."""
        typed = ((name.text().strip(), value.text()) for _, name, value in self._rows)
        return tuple((name, value) for name, value in typed if name)

    @pairs.setter
    def pairs(self, pairs: Pairs) -> None:
        for row, *_ in self._rows:
            drop(row)
        self._rows = []
        for pair in pairs:
            self._add(*pair)

    @property
    def texts(self) -> list[QLineEdit]:
        """Return the inputs that may hold placeholders."""
        return [value for _, _, value in self._rows]

    def _on_add(self) -> None:
        self._add("", "").setFocus()
        self.edited.emit()

    def _add(self, name: str, value: str) -> QLineEdit:
        widget = QWidget()
        line = QHBoxLayout(widget)
        line.setContentsMargins(0, 0, 0, 0)
        row = (widget, QLineEdit(name), QLineEdit(value))
        for text, field in zip(self._labels, row[1:], strict=True):
            label = plain_label(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.setMinimumWidth(field.fontMetrics().averageCharWidth() * _NARROW)
            field.textChanged.connect(self.edited)
            line.addWidget(label)
            line.addWidget(field, 1)
        row[1].textChanged.connect(lambda text: self._split(text, row))
        remove = button(tr("Remove"))
        remove.clicked.connect(lambda: self._remove(row))
        line.addWidget(remove)
        self._rows.append(row)
        self._layout.insertWidget(len(self._rows) - 1, widget)
        return row[1]

    def _split(self, text: str, row: tuple[QWidget, QLineEdit, QLineEdit]) -> None:
        """Make rows of a JSON object that was pasted into the name of one."""
        if pairs := pairs_in(text.translate(_LINES)):
            number = self._rows.index(row)
            texts = [(name.text(), value.text()) for _, name, value in self._rows]
            self.pairs = (*texts[:number], *pairs, *texts[number + 1 :])
            self.add_button.setFocus()
            self.edited.emit()

    def _remove(self, row: tuple[QWidget, QLineEdit, QLineEdit]) -> None:
        self._rows.remove(row)
        drop(row[0])
        self.add_button.setFocus()
        self.edited.emit()


def inputs_in(layout: QLayout) -> Iterator[QWidget]:
    """Yield what can be gone to with Tab, in the order in which it stands there."""
    for number in range(layout.count()):
        if (item := layout.itemAt(number)) is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        elif inner := (widget.layout() if widget else inner):
            yield from inputs_in(inner)


def button(text: str) -> QPushButton:
    """Make a button that Enter elsewhere does not press."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    return made


def drop(widget: QWidget) -> None:
    """Take a widget away for good."""
    widget.hide()
    widget.deleteLater()
