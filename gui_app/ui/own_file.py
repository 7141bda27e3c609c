"""The provider file as text, for those who would rather write it themselves."""

from collections.abc import Sequence

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

    def show_problems(self, reasons: Sequence[str], *, usable: bool) -> None:
        """Show what is wrong; all is well without a reason.

        Args:
            reasons: a sentence each.
            usable: there is a provider to be seen on the form all the same.
        """
        text = "\n".join(f"⚠ {visible(reason)}" for reason in reasons)[:_MOST]
        if not usable:
            text += "\n" + tr("As long as this is so, the page Form can't be shown.")
        self.note.setText(text or tr("This file can be used."))
