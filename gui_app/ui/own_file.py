"""The provider file as text, for those who would rather write it themselves."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.ui.widgets import paragraph

_MOST = 500
"""Characters of what is wrong that have room."""


class FilePage(QWidget):
    """Shows the text, and below it what is wrong with it."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.input = QPlainTextEdit()
        self.input.setAccessibleName(tr("Provider file"))
        self.input.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.input.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.input.setTabChangesFocus(True)
        label = paragraph(tr("Provider file"))
        label.setBuddy(self.input)
        self.note = paragraph()
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.input, 1)
        layout.addWidget(self.note)
        self.input.textChanged.connect(self.edited)

    @property
    def text(self) -> str:
        """Return what is written there."""
        return self.input.toPlainText()

    @text.setter
    def text(self, text: str) -> None:
        self.input.setPlainText(text)

    def show_problem(self, problem: str) -> None:
        """Show what is wrong; all is well if empty."""
        reasons = visible(problem[:_MOST]).replace("; ", "\n⚠ ")
        self.note.setText(f"⚠ {reasons}" if problem else tr("This file can be used."))
