"""The one place where the window tells a person something."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStyle, QWidget

from gui_app.domain.text import visible


class Kind(Enum):
    """How much a message matters; the value is the standard icon that goes with it."""

    INFO = QStyle.StandardPixmap.SP_MessageBoxInformation
    WARNING = QStyle.StandardPixmap.SP_MessageBoxWarning


class MessageBar(QFrame):
    """Shows the newest message until it is dismissed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        dismiss = QPushButton(self.tr("Dismiss"))
        dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 2, 2)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """Return the message on show; empty if there is none."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, kind: Kind = Kind.INFO) -> None:
        """Show a message, and announce it to screen readers."""
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._icon.setPixmap(self.style().standardIcon(kind.value).pixmap(size, size))
        self._text.setText(visible(text, lines=True))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def withdraw(self, text: str) -> None:
        """Hide the bar if it still shows this message."""
        if self.text == text:
            self.hide()
