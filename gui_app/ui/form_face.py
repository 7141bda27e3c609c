"""The widgets of a provider's tab: they can be typed into before anything else is at hand."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.words import tr
from gui_app.providers.face import Face
from gui_app.ui.field_row import FieldRow
from gui_app.ui.widgets import LinkLabel, keep_room, paragraph, plain_label


class FormFace(QWidget):
    """Account, a row for each field, and buttons.

    Args:
        face: whose they are.

    Attributes:
        rows: field name to its row.
        buttons: the row with the buttons.
        who: tells whom the fields name.
    """

    returned = Signal()  # somebody pressed Enter in a field

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        self.account = QComboBox()
        self.accounts = QPushButton(tr("Accounts…"))
        self.access_note = plain_label()
        self.rows: dict[str, FieldRow] = {}
        self.find_user = QPushButton(tr("Find user…"))
        self.delete = QPushButton(tr("Delete user…"))
        self.delete_list = QPushButton(tr("Delete a list…"))
        self.buttons = QHBoxLayout()
        self.who = paragraph()
        self._lay_out()

    def set_usable(self, usable: bool) -> None:
        """Let the buttons and the choice be used, or not yet; the fields always can."""
        for widget in (
            self.account,
            self.accounts,
            self.find_user,
            self.delete,
            self.delete_list,
        ):
            widget.setEnabled(usable)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        label = plain_label(tr("Account"))
        label.setBuddy(self.account)
        self.account.setAccessibleName(label.text())
        pair = QHBoxLayout()
        pair.addWidget(self.account, 1)
        pair.addWidget(self.accounts)
        self.access_note.setWordWrap(True)
        grid.addWidget(label, 0, 0)
        grid.addLayout(pair, 0, 1)
        grid.addWidget(self.access_note, 0, 2)
        for field in self.face.fields:
            row = FieldRow(grid, tr(field.label))
            if field.example:
                example = tr("for example {value}").format(value=field.example)
                row.input.setPlaceholderText(example)
            row.input.returnPressed.connect(self.returned)
            self.rows[field.name] = row
        if self.face.looks_up:
            keep_room(self.who, 2)
            grid.addWidget(self.who, grid.rowCount(), 1, 1, 2)
        if self.face.finds:
            self.buttons.addWidget(self.find_user)
        self.buttons.addWidget(self.delete)
        self.buttons.addWidget(self.delete_list)
        self.buttons.addStretch(1)
        grid.addLayout(self.buttons, grid.rowCount(), 1)
        grid.setColumnStretch(2, 1)


def page_around(face: Face, form: QWidget) -> QVBoxLayout:
    """Lay out a tab: what everybody should know of the provider, and the form below it."""
    layout = QVBoxLayout()
    for notice in _notices(face):
        notice.setWordWrap(True)
        layout.addWidget(notice)
    layout.addWidget(form)
    layout.addStretch(1)
    return layout


def _notices(face: Face) -> Iterator[QLabel]:
    if face.own:
        text = tr(
            "From a provider file of your own, for {address}. An account may have another address."
        )
        yield plain_label(text.format(address=face.address))
    text, link = face.notice
    if text:
        yield LinkLabel(tr(text), link, tr("Read more"))
