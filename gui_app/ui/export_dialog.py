"""The dialog that asks what to export and as what, and the one that says it was done."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.words import number as figure
from gui_app.domain.words import tr
from gui_app.history.export import Exported
from gui_app.ui.export_formats import Choice, Format
from gui_app.ui.widgets import add_labelled, broken, paragraph, read_in_full

_SIGNS, _WORD = 80, 50


class ExportDialog(QDialog):
    """Asks what shall be exported, and as what.

    Args:
        choices: what there is; what is empty can't be chosen.
        chosen: the index of the one to begin with.
        parent: the window it belongs to.
    """

    def __init__(self, choices: Sequence[Choice], chosen: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Deletion Desk – Export"))
        self._choices = choices
        self._formats = list(Format)
        self._what, self._how = QButtonGroup(self), QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._what_box(chosen))
        layout.addWidget(self._how_box())
        note = tr(
            "⚠ The file holds personal data that anybody can read. Keep it where only those who "
            "need it can open it."
        )
        layout.addWidget(paragraph(note))
        layout.addWidget(self._buttons())
        read_in_full(self, _SIGNS)
        self._what.idToggled.connect(self._offer_record)
        self._offer_record()

    @property
    def choice(self) -> Choice:
        """Return what shall be exported."""
        return self._choices[self._what.checkedId()]

    @property
    def form(self) -> Format:
        """Return as what."""
        return self._formats[self._how.checkedId()]

    def _what_box(self, chosen: int) -> QGroupBox:
        box = QGroupBox(tr("What"))
        rows = QVBoxLayout(box)
        for number, choice in enumerate(self._choices):
            title = choice.title
            if choice.count is not None:
                title = tr("{what}: {n}").format(what=title, n=figure(choice.count))
            button = QRadioButton(title.replace("&", "&&"))
            button.setEnabled(choice.count != 0)
            button.setChecked(number == chosen)
            self._what.addButton(button, number)
            rows.addWidget(button)
        return box

    def _how_box(self) -> QGroupBox:
        box = QGroupBox(tr("Format"))
        rows = QVBoxLayout(box)
        rows.setSpacing(1)
        for number, form in enumerate(self._formats):
            button = QRadioButton(form.title)
            button.setAccessibleDescription(form.use)
            button.setChecked(number == 0)
            self._how.addButton(button, number)
            use = paragraph(form.use)
            use.setContentsMargins(_indent(button), 0, 0, 6)
            rows.addWidget(button)
            rows.addWidget(use)
        return box

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self._choose = buttons.addButton(tr("Choose file…"), role.AcceptRole)
        buttons.addButton(tr("Cancel"), role.RejectRole)
        self._choose.setDefault(True)
        self._choose.setEnabled(self.choice.count != 0)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _offer_record(self) -> None:
        record = self._how.button(self._formats.index(Format.RECORD))
        record.setEnabled(self.choice.fits_record)
        if record.isChecked() and not record.isEnabled():
            self._how.button(self._formats.index(Format.REPORT)).setChecked(True)


def _indent(button: QRadioButton) -> int:
    """Return where a radio button's text begins."""
    option = QStyleOptionButton()
    option.initFrom(button)
    place = button.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, button)
    return place.left()


class ExportedDialog(QDialog):
    """Says that a file was written, and gives the head of the chain away.

    Args:
        sentence: what was written where to.
        exported: what was written.
        target: the file.
        parent: the window it belongs to.
    """

    def __init__(self, sentence: str, exported: Exported, target: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Deletion Desk – Exported"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(paragraph(broken(sentence, _WORD)))
        self.head = QLineEdit(exported.head)
        self.head.setReadOnly(True)
        self.head.setCursorPosition(0)
        self.head.setMinimumWidth(self.head.fontMetrics().horizontalAdvance(exported.head) + 16)
        row = QHBoxLayout()
        add_labelled(row, tr("Chain head"), self.head)
        layout.addLayout(row)
        why = tr(
            "The chain head is a seal on everything recorded until now. Copy it and keep it "
            "outside this computer, for example in an e-mail, or send it to whoever gets the "
            "file: with it, “Check history…” finds out later whether any of it was changed."
        )
        layout.addWidget(paragraph(why))
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        copy = buttons.addButton(tr("Copy head"), role.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(exported.head))
        show = buttons.addButton(tr("Show in folder"), role.ActionRole)
        show.clicked.connect(lambda: _open(target.parent))
        close = buttons.addButton(tr("Close"), role.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        read_in_full(self, _SIGNS)
        close.setDefault(True)
        close.setFocus()


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
