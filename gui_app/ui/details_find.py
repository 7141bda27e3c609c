"""Finding a text in the answer on show."""

from array import array
from bisect import bisect_left, bisect_right
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.words import number, tr
from gui_app.ui.widgets import add_labelled, plain_label


class FindLine(QWidget):
    """Finds a text in a field, whatever its case, and marks where it stands.

    Args:
        field: shows the text.
    """

    moved = Signal()  # somebody went to another hit

    def __init__(self, field: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._cut = False
        self._width = 0
        self._hits: array[int] = array("l")
        self._at = 0
        self.box = _Box()
        self.previous, self.next = QToolButton(), QToolButton()
        self.previous.setText(tr("Previous"))
        self.next.setText(tr("Next"))
        self._count = plain_label()
        self._count.setWordWrap(True)
        # Many hits at once would take seconds, so those in sight are marked, whenever it moves.
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._mark)
        field.verticalScrollBar().valueChanged.connect(lambda: self._soon.start())
        field.viewport().installEventFilter(self)
        self.box.textChanged.connect(self._look)
        self.box.stepped.connect(self.step)
        self.previous.clicked.connect(partial(self.step, -1))
        self.next.clicked.connect(partial(self.step, 1))
        self._lay_out()
        self._look()

    def begin(self) -> None:
        """Let somebody type what to find."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def look_again(self, *, cut: bool) -> None:
        """Look for the same in a new text.

        Args:
            cut: the field shows only the first part of it.
        """
        self._cut = cut
        self._look()

    def step(self, by: int) -> None:
        """Go on by so many hits; behind the last comes the first."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._go()
            self.moved.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Mark what comes into sight as the field grows."""
        if event.type() == QEvent.Type.Resize:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        wanted = _units(self.box.text())
        self._width = len(wanted)
        self._hits = _places(_units(self._field.toPlainText()), wanted)
        for button in (self.previous, self.next):
            button.setEnabled(bool(self._hits))
        if self._hits:
            here = self._field.textCursor().selectionStart()
            self._at = bisect_left(self._hits, here) % len(self._hits)
            self._go()
        else:
            cut = tr("Not found, in the part that is shown")
            self._say((cut if self._cut else tr("Not found", "a text")) if wanted else "")
            self._mark()

    def _go(self) -> None:
        cursor = self._field.textCursor()
        cursor.setPosition(self._hits[self._at])
        cursor.setPosition(self._hits[self._at] + self._width, cursor.MoveMode.KeepAnchor)
        self._field.setTextCursor(cursor)
        cut = tr("{n} of {count}, in the part that is shown")
        text = cut if self._cut else tr("{n} of {count}")
        self._say(text.format(n=number(self._at + 1), count=number(len(self._hits))))
        self._mark()

    def _say(self, text: str) -> None:
        self._count.setText(text)
        self._count.setVisible(bool(text))

    def _mark(self) -> None:
        marks = []
        if self._hits:
            sight = self._field.viewport().rect()
            first = self._field.cursorForPosition(QPoint(0, 0)).position() - self._width
            last = self._field.cursorForPosition(sight.bottomRight()).position()
            start, end = bisect_right(self._hits, first), bisect_left(self._hits, last)
            marks = [self._marked(at) for at in self._hits[start:end]]
        self._field.setExtraSelections(marks)

    def _marked(self, at: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.format = _MARK
        mark.cursor = self._field.textCursor()
        mark.cursor.setPosition(at)
        mark.cursor.setPosition(at + self._width, mark.cursor.MoveMode.KeepAnchor)
        return mark

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        add_labelled(line, tr("Find in answer"), self.box)
        line.setStretch(1, 1)
        for button in (self.previous, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self._count)


class _Box(QLineEdit):
    """Goes on with Enter, back with Shift+Enter, and clears itself with Escape."""

    stepped = Signal(int)  # hits to go on by

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


_MARK = QTextCharFormat()
_MARK.setBackground(QColor("#ffd54f"))
_MARK.setForeground(QColor("black"))  # on any palette, so that the two go together


def _units(text: str) -> str:
    """Make upper and lower case the same; a character is as many as Qt counts, one or two."""
    return text.translate({ord(char): _unit(char) for char in set(text)})


def _unit(char: str) -> str:
    if char > "\uffff":
        data = char.encode("utf-16-be")
        return "".join(chr(int.from_bytes(data[i : i + 2], "big")) for i in (0, 2))
    folded = char.casefold()
    return folded if len(folded) == 1 else char


def _places(text: str, wanted: str) -> "array[int]":
    """Return where a text begins, without overlaps; nowhere if it is empty."""
    places: array[int] = array("l")
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        places.append(at)
        at = text.find(wanted, at + len(wanted))
    return places
