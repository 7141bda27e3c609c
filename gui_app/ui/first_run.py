"""What to do first: a page in the place of the history, as long as that is empty."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.words import tr
from gui_app.ui.icons import wear
from gui_app.ui.widgets import heading, paragraph

_WIDEST = 90
"""Signs in a line that can still be read well."""


class FirstRun(QScrollArea):
    """Offers an account, the demo and the manual."""

    account_wanted = Signal()
    demo_wanted = Signal()
    manual_wanted = Signal()
    left = Signal()  # somebody wants to see the history instead

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST)
        page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(12)
        layout = QVBoxLayout(page)
        layout.addWidget(heading(tr("Welcome to Deletion Desk"), 1.4))
        text = tr(
            "Here you delete a user at a service your company uses. You see exactly what "
            "will be sent before anything is, and what came of it stays in a history."
        )
        layout.addWidget(paragraph(text))
        layout.addLayout(self._grid)
        layout.addStretch(1)
        self._make_offers()
        self.setWidget(page)

    def _make_offers(self) -> None:
        text = tr("You need the credentials that the provider of the tab above gave your company.")
        self.account = self._offer("account", tr("Add an account…"), text, self.account_wanted)
        text = tr("A second window with users to delete. Nothing leaves this computer.")
        self.demo = self._offer("demo", tr("Try the demo"), text, self.demo_wanted)
        text = tr("Short, task by task, with pictures.")
        self.manual = self._offer("manual", tr("Read the manual"), text, self.manual_wanted)
        text = tr("This page comes back with Help, First steps.")
        self.leave = self._offer("list", tr("Show the history"), text, self.left)

    def _offer(self, icon: str, text: str, words: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(True)
        wear(button, icon)
        row = self._grid.rowCount()
        self._grid.addWidget(button, row, 0)
        self._grid.addWidget(paragraph(words), row, 1)
        button.clicked.connect(lambda: wanted.emit())
        return button


def demo_command() -> tuple[str, list[str], str]:
    """Return the program, its arguments and the folder that start the demo beside this window."""
    if getattr(sys, "frozen", False):
        return sys.executable, ["--demo"], ""
    # Where the package lies: the source's folder, or that of all packages.
    folder = Path(__file__).resolve().parent.parent.parent
    return sys.executable, ["-m", "gui_app", "--demo"], str(folder)


def start_demo() -> bool:
    """Start the demo as a program of its own; tell whether that went well."""
    program, arguments, folder = demo_command()
    begun, _ = QProcess.startDetached(program, arguments, folder)
    return bool(begun)
