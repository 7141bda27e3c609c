"""The one place where the window tells a person something."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStyle, QWidget

from gui_app.domain.text import visible
from gui_app.domain.words import tr, trn
from gui_app.ui.widgets import broken

_WORD, _LINES, _LONGEST = 80, 6, 2_000
_MOST = 3
"""Messages on show; more are counted."""


class Kind(Enum):
    """How much a message matters; the value is the standard icon that goes with it."""

    INFO = QStyle.StandardPixmap.SP_MessageBoxInformation
    WARNING = QStyle.StandardPixmap.SP_MessageBoxWarning


class _Message(NamedTuple):
    text: str
    kind: Kind
    about: int


class MessageBar(QFrame):
    """Shows what is to be kept in mind, and the newest message, until they are dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._kept: list[_Message] = []
        self._newest: list[_Message] = []
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        dismiss = QPushButton(tr("Dismiss"))
        dismiss.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 2, 2)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is not dismissed yet, a message a line; empty if there is none."""
        return "\n".join(message.text for message in self._messages)

    @property
    def _messages(self) -> list[_Message]:
        """The newest first, since only so many lines have room."""
        return [*self._newest, *reversed(self._kept)]

    def say(self, text: str, kind: Kind = Kind.INFO, *, keep: bool = False, about: int = 0) -> None:
        """Show a message, and announce it to screen readers.

        Args:
            text: sentences for people.
            kind: how much it matters.
            keep: it stays until it is dismissed; others are replaced by the next one.
            about: the deletion's row that a message to keep is about; 0 if it is about none.
        """
        message = _Message(visible(text, lines=True), kind, about)
        self._newest = [] if keep else [message]
        if keep:
            self._kept.append(message)
        self._show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def withdraw(self, text: str) -> None:
        """Take a message away if it is still the newest."""
        if any(text == message.text for message in self._newest):
            self._newest = []
            self._show()

    def revise(self, before: str, text: str) -> None:
        """Show another text in place of a message if that is still the newest; announce nothing."""
        if any(before == message.text for message in self._newest):
            self._newest = [message._replace(text=text) for message in self._newest]
            self._show()

    def settle(self, row: int) -> None:
        """Take away what was to be kept in mind about a deletion: it is found out now."""
        self._kept = [message for message in self._kept if message.about != row]
        self._show()

    def _dismiss(self) -> None:
        """Take away what is on show; what had no room comes then."""
        read = _MOST - len(self._newest)
        self._kept, self._newest = self._kept[:-read], []
        self._show()

    def _show(self) -> None:
        kinds = [message.kind for message in self._messages]
        kind = Kind.WARNING if Kind.WARNING in kinds else Kind.INFO
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._icon.setPixmap(self.style().standardIcon(kind.value).pixmap(size, size))
        lines = [_fitting("\n".join(message.text for message in self._messages[:_MOST]))]
        if (more := len(self._messages) - _MOST) > 0:
            lines.append(trn("and {n} more", "and {n} more", more))
        self._text.setText("\n".join(lines))
        self.setVisible(bool(kinds))


def _fitting(text: str) -> str:
    """Keep a long message from making the window larger than the screen."""
    lines = broken(text[:_LONGEST], _WORD).split("\n")
    cut = len(lines) > _LINES or len(text) > _LONGEST
    return "\n".join([*lines[:_LINES], *["…"] * cut])
