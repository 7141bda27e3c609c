"""The frame of the list window: what stands around its pages."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gui_app.domain.words import tr
from gui_app.ui.list_heading import PlaceHeading
from gui_app.ui.list_work import Work
from gui_app.ui.messages import MessageBar

_SIZE = QSize(1040, 720)


class ListFrame(QWidget):
    """Has who will be deleted where above its pages, and messages, progress and Close below.

    Args:
        title: the provider's.

    Attributes:
        bar: the window's messages.
    """

    def __init__(self, title: str) -> None:
        super().__init__()
        window = tr("Deletion Desk – Delete a list – {provider}")
        self.setWindowTitle(window.format(provider=title))
        self._heading = PlaceHeading()
        self._pages = QStackedWidget()
        self._work = Work()
        self.bar = MessageBar()
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        bottom = QHBoxLayout()
        bottom.addStretch()
        bottom.addWidget(self._work, 1)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.bar)
        layout.addLayout(bottom)
        self.resize(self.screen().availableSize().boundedTo(_SIZE))
