"""The list window before there is a list: how to get one in, and lists that are not finished."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.text import visible
from gui_app.ui.list_unfinished import Unfinished
from gui_app.ui.list_words import short_time
from gui_app.ui.widgets import heading, plain_label, shortened

_MOST = 5
"""Unfinished lists on show; older ones come up as these are finished."""


class StartPage(QWidget):
    """Offers to open, to paste, and to go on."""

    go_on_wanted = Signal(object)  # a list_unfinished.Unfinished

    def __init__(self) -> None:
        super().__init__()
        self.open = QPushButton(self.tr("Open file…"))
        self.paste = QPushButton(self.tr("Paste"))
        self._unfinished = QGroupBox(self.tr("Not finished yet"))
        self._grid = QGridLayout(self._unfinished)
        self._grid.setColumnStretch(0, 1)
        self._lay_out()
        self.show_unfinished(())

    def show_unfinished(self, lists: Sequence[Unfinished]) -> None:
        """Show the lists that can be gone on with."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for line, unfinished in enumerate(lists[:_MOST]):
            label = plain_label(_words(unfinished))
            label.setWordWrap(True)
            button = QPushButton(self.tr("Go on…"))
            button.setAccessibleDescription(label.text())
            button.clicked.connect(lambda _, chosen=unfinished: self.go_on_wanted.emit(chosen))
            self._grid.addWidget(label, line, 0)
            self._grid.addWidget(button, line, 1)
        self._unfinished.setVisible(bool(lists))

    def _lay_out(self) -> None:
        title = heading(self.tr("Who shall be deleted?"), 1.3)
        text = plain_label(
            self.tr("Open a CSV or Excel file, drop one here, or copy a list and press Paste.")
        )
        more = plain_label(
            self.tr(
                "You see every row before anything is sent. Nothing is deleted until you start."
            )
        )
        for label in (title, text, more):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.open)
        buttons.addWidget(self.paste)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        for part in (title, text, more):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addStretch(2)
        layout.addWidget(self._unfinished)
        layout.addStretch(1)


def _words(unfinished: Unfinished) -> str:
    row = unfinished.row
    left = f"{unfinished.left:,} of {row.total:,} left"
    started = f"started {short_time(row.created_at)}"
    return f"{shortened(visible(row.source))}, {left}, {started}, account {visible(row.account)}"
