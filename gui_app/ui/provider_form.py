"""What is filled in on a provider's tab: the account, the fields, and the buttons below them."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QWidget

from gui_app.credentials.accounts import Account
from gui_app.domain.words import tr
from gui_app.jobs.asking import Asking
from gui_app.providers.spec import Provider, hint_about, problem_with
from gui_app.ui import look_words
from gui_app.ui.field_row import FieldRow
from gui_app.ui.look_before import LookBefore, Subject
from gui_app.ui.widgets import paragraph, plain_label


class ProviderForm(QWidget):
    """Account, a row for each field, and buttons.

    Args:
        provider: whose it is.
        asking: asks the provider.

    Attributes:
        rows: field name to its row.
        buttons: the row with the buttons.
        look: finds out whom the fields name.
    """

    returned = Signal()  # somebody pressed Enter in a field

    def __init__(self, provider: Provider, asking: Asking) -> None:
        super().__init__()
        self._provider = provider
        self.account = QComboBox()
        self.accounts = QPushButton(tr("Accounts…"))
        self.access_note = plain_label()
        self.rows: dict[str, FieldRow] = {}
        self.find_user = QPushButton(tr("Find user…"))
        self.delete = QPushButton(tr("Delete user…"))
        self.delete_list = QPushButton(tr("Delete a list…"))
        self.buttons = QHBoxLayout()
        self._who = paragraph()
        self._ready = False
        self._lay_out()
        self.look = LookBefore(asking, self)
        self.look.changed.connect(self._show_who)
        for row in self.rows.values():
            row.input.textChanged.connect(lambda: self.look_up())

    @property
    def chosen(self) -> Account | None:
        """Return the selected account."""
        account = self.account.currentData()
        return account if isinstance(account, Account) else None

    @property
    def target(self) -> dict[str, str]:
        """Return each field's value, right or wrong."""
        return {name: row.value for name, row in self.rows.items()}

    @property
    def kept(self) -> dict[str, str]:
        """Return the values of the fields that are kept between deletions."""
        return {f.name: self.rows[f.name].value for f in self._provider.fields if f.keep}

    def set_ready(self, ready: bool) -> None:
        """Tell whether the account's credentials are at hand, so that nothing waits for them."""
        self._ready = ready
        self.look_up()

    def look_up(self, *, at_once: bool = False) -> None:
        """Have the provider asked whom the fields name, if that can be."""
        right = not any(row.problem for row in self.rows.values())
        if self.chosen and self._ready and right and self.isVisible():
            subject = Subject.make(self._provider, self.chosen, self.target)
            self.look.want(subject, at_once=at_once)
        else:
            self.look.want(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Look up whom the fields name."""
        super().showEvent(event)
        self.look_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for nobody whom no one is looking at."""
        super().hideEvent(event)
        self.look_up()

    def _show_who(self) -> None:
        wanted = self.look.wanted
        if self.look.looking(wanted):
            self._who.setText(look_words.looking())
        elif seen := self.look.seen(wanted):
            self._who.setText(look_words.beside_the_fields(seen, self._provider.title))
        else:
            self._who.clear()

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
        for spec in self._provider.fields:
            row = FieldRow(grid, spec.label, partial(problem_with, spec), partial(hint_about, spec))
            if spec.example:
                example = tr("for example {value}").format(value=spec.example)
                row.input.setPlaceholderText(example)
            row.input.returnPressed.connect(self.returned)
            self.rows[spec.name] = row
        if self._provider.look_up:
            grid.addWidget(self._who, grid.rowCount(), 1, 1, 2)
        if self._provider.find:
            self.buttons.addWidget(self.find_user)
        self.buttons.addWidget(self.delete)
        self.buttons.addWidget(self.delete_list)
        self.buttons.addStretch(1)
        grid.addLayout(self.buttons, grid.rowCount(), 1)
        grid.setColumnStretch(2, 1)
