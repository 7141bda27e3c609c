"""The fields that name a user, on the form for a provider."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui_app.domain.words import tr
from gui_app.providers.draft import FieldDraft
from gui_app.ui.own_rows import Row, button, drop
from gui_app.ui.widgets import paragraph, shortened

_MOST = 20
_SHORT, _BESIDE = 24, 2


class _OneField(QWidget):
    """Name, example, and whether it is kept; ``draft`` has what is not on show too."""

    edited = Signal()
    unwanted = Signal()

    def __init__(self, draft: FieldDraft) -> None:
        super().__init__()
        self._draft = draft
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setColumnStretch(1, 1)
        self.label, self.example = QLineEdit(draft.label), QLineEdit(draft.example)
        self.row = Row(grid, tr("Field"), self.label, "")
        help_text = tr("Shown in the empty field, and in what will be sent, on the right.")
        Row(grid, tr("Example"), self.example, help_text)
        self.keep = QCheckBox(tr("Keep between deletions"))
        self.keep.setChecked(draft.keep)
        self.remove = button(tr("Remove"))
        line = QHBoxLayout()
        line.addWidget(self.keep, 1)
        line.addWidget(self.remove)
        grid.addLayout(line, grid.rowCount(), 1)
        hint = tr("For what names the place and not the user, like a company ID.")
        self.keep.setAccessibleDescription(hint)
        grid.addWidget(paragraph(hint), grid.rowCount(), 1)
        self.label.textChanged.connect(self._on_label)
        self.example.textChanged.connect(self.edited)
        self.keep.toggled.connect(self.edited)
        self.remove.clicked.connect(self.unwanted)

    @property
    def draft(self) -> FieldDraft:
        """Return the field as it is on show."""
        label, example, keep = self.label.text(), self.example.text(), self.keep.isChecked()
        return replace(self._draft, label=label, example=example, keep=keep)

    def _on_label(self) -> None:
        self.row.touched = True
        self.edited.emit()


class FieldsEditor(QWidget):
    """Any number of fields, one below the other; always one at least."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields: list[_OneField] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.add_button = button(tr("Add a field"))
        self.add_button.clicked.connect(self._on_add)
        bottom = QHBoxLayout()
        bottom.addWidget(self.add_button)
        bottom.addStretch(1)
        self._layout.addLayout(bottom)

    @property
    def drafts(self) -> tuple[FieldDraft, ...]:
        """Return the fields from top to bottom."""
        return tuple(field.draft for field in self._fields)

    @drafts.setter
    def drafts(self, drafts: tuple[FieldDraft, ...]) -> None:
        for field in self._fields:
            drop(field)
        self._fields = []
        for draft in drafts:
            self._add(draft)

    @property
    def rows(self) -> list[Row]:
        """Return for each field the row that shows what is wrong with it."""
        return [field.row for field in self._fields]

    def _on_add(self) -> None:
        self._add(FieldDraft())
        self._fields[-1].label.setFocus()
        self.edited.emit()

    def _add(self, draft: FieldDraft) -> None:
        field = _OneField(draft)
        field.edited.connect(self.edited)
        field.unwanted.connect(lambda: self._remove(field))
        self._fields.append(field)
        self._layout.insertWidget(len(self._fields) - 1, field)
        self._show_buttons()

    def _remove(self, field: _OneField) -> None:
        self._fields.remove(field)
        drop(field)
        self._show_buttons()
        self.add_button.setFocus()
        self.edited.emit()

    def _show_buttons(self) -> None:
        self.add_button.setEnabled(len(self._fields) < _MOST)
        for field in self._fields:
            field.remove.setVisible(len(self._fields) > 1)


class Inserts(QWidget):
    """Buttons that put a field into a text."""

    wanted = Signal(str)  # the name of the field

    def __init__(self) -> None:
        super().__init__()
        self._offered: list[tuple[str, str]] = []
        self._buttons = QGridLayout(self)
        self._buttons.setContentsMargins(0, 0, 0, 0)

    def offer(self, fields: list[tuple[str, str]]) -> None:
        """Show a button for each field, by its name and label."""
        if fields == self._offered:
            return
        self._offered = fields
        while item := self._buttons.takeAt(0):
            if widget := item.widget():
                drop(widget)
        for number, (name, label) in enumerate(fields):
            text = tr("Insert {field}") if label else tr("Insert field {n}")
            insert = button(text.format(field=shortened(label, _SHORT), n=number + 1))
            insert.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            self._buttons.addWidget(insert, *divmod(number, _BESIDE))
        self._buttons.setColumnStretch(_BESIDE, 1)
