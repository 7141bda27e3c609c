"""Dialogs and lists on a screen that is too small for them: they scroll, and none leaves it."""

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

_AROUND = QSize(8, 40)
"""Pixels of a window's frame and title."""


class OnScreen(QObject):
    """Looks at each window that comes to the front.

    The main window looks after itself, and Qt after its own dialogs.
    """

    def __init__(self, main: QWidget) -> None:
        super().__init__(main)
        self._main = main
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._on_front)

    def _on_front(self) -> None:
        window = QApplication.activeWindow()
        others = QFileDialog | QMessageBox
        if window and window is not self._main and not isinstance(window, others):
            keep_on_screen(window)


def keep_on_screen(window: QWidget) -> None:
    """Make a window no larger than its screen; what is in it scrolls if it needs more."""
    available = room(window)
    if window.width() <= available.width() and window.height() <= available.height():
        return
    needed = window.minimumSizeHint().expandedTo(window.minimumSize())
    if needed.width() > available.width() or needed.height() > available.height():
        _let_scroll(window)
    window.resize(window.size().boundedTo(available))
    window.move(window.screen().availableGeometry().topLeft())


def room(window: QWidget) -> QSize:
    """Return how large a window may be on its screen."""
    return window.screen().availableSize() - _AROUND


def _let_scroll(window: QWidget) -> None:
    layout = window.layout()
    if layout is None:
        return
    focus = window.focusWidget()
    content = QWidget()
    content.setLayout(layout)  # takes its widgets along
    outer = QVBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # no stop on the way through the fields
    area.setWidgetResizable(True)
    area.setWidget(content)
    outer.addWidget(area)
    window.setMinimumSize(0, 0)
    if focus:
        focus.setFocus()
