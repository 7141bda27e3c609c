"""About the app: its version, where data lies, and the licences of all parts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui_app import __version__
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.ui.licences import Part, all_parts
from gui_app.ui.parts import Parts
from gui_app.ui.widgets import add_labelled, heading, paragraph, read_only_text


class AboutDialog(QDialog):
    """Says what this is and what it is made of.

    Args:
        parts: the rooms below.
        parent: the window.
    """

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Deletion Desk"))
        self._parts = all_parts()
        where = paragraph(
            tr("Your history and settings are in:\n{folder}\n\nSecrets: {where}").format(
                folder=visible(str(parts.folder)), where=visible(parts.vault.where)
            )
        )
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list = QListWidget()
        self.text = read_only_text(tr("Licence"))
        layout = QVBoxLayout(self)
        layout.addWidget(heading(f"Deletion Desk {__version__}", 1.3))
        layout.addWidget(where)
        layout.addWidget(self._licences(), 1)
        close = QDialogButtonBox()
        button = close.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        button.setDefault(True)
        close.rejected.connect(self.reject)
        layout.addWidget(close)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        signs, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(signs * 110, min(lines * 32, self.screen().availableSize().height() - 60))

    def _licences(self) -> QSplitter:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        add_labelled(column, tr("Made of these parts"), self.list)
        for part in self._parts:
            self.list.addItem(f"{part.name} {part.version}".strip())
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(self.text)
        both.setStretchFactor(1, 1)
        both.setChildrenCollapsible(False)
        return both

    def _show(self, row: int) -> None:
        self.text.setPlainText(_words(self._parts[row]))


def _words(part: Part) -> str:
    text = part.text or tr("The licence's text comes with this part's own package.")
    return "\n\n".join(filter(None, [part.licence, text]))
