"""A window's content that scrolls where the screen is too small for it."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

_AROUND = QSize(24, 110)
"""Pixels that a window has around its content: frame, title, menu and status line."""


class _Holder(QWidget):
    """Hides from a scroll area that the content's height depends on its width.

    The area would scroll for the height that the content likes best, not the one it needs.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        content.setParent(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Need what the content needs."""
        return self._content.minimumSizeHint()

    def sizeHint(self) -> QSize:
        """Like what the content likes."""
        return self._content.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give it all to the content."""
        super().resizeEvent(event)
        self._content.setGeometry(self.rect())


class Fitting(QScrollArea):
    """Is as large as its content needs to be, but never larger than the screen.

    A screen of 1920 by 1080 pixels has room for 640 by 360 at a scale of 300 %.

    Args:
        content: what is shown.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        # By number, as in ``widgets``: neither a frame, nor a stop on the way through the fields.
        self.setFrameStyle(0)
        self.setProperty("focusPolicy", 0)
        self.setWidgetResizable(True)
        self.setWidget(_Holder(content))
        self._content = content

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for what the content needs, as far as there is room."""
        room = self.screen().availableSize() - _AROUND
        return self._content.minimumSizeHint().boundedTo(room)

    def sizeHint(self) -> QSize:
        """Ask for what the content would like, as far as there is room."""
        room = self.screen().availableSize() - _AROUND
        return self._content.sizeHint().boundedTo(room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the content when it needs more room, or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
