"""What is filled in on a provider's tab, and what is known of the user it names."""

from functools import partial

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui_app.credentials.accounts import Account
from gui_app.jobs.asking import Asking
from gui_app.providers.spec import Provider, hint_about, problem_with
from gui_app.ui import look_words
from gui_app.ui.form_face import FormFace
from gui_app.ui.look_before import LookBefore, Subject


class ProviderForm(QWidget):
    """Checks the fields and has the provider asked whom they name.

    Args:
        provider: whose it is.
        asking: asks the provider.
        face: its widgets; something may have been typed into them.

    Attributes:
        rows: field name to its row.
        look: finds out whom the fields name.
    """

    def __init__(self, provider: Provider, asking: Asking, face: FormFace) -> None:
        super().__init__()
        self._provider = provider
        self.account, self.access_note, self.rows = face.account, face.access_note, face.rows
        self._who = face.who
        self._ready = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(face)
        self.look = LookBefore(asking, self)
        self.look.changed.connect(self._show_who)
        for spec in provider.fields:
            row = self.rows[spec.name]
            row.check_with(partial(problem_with, spec), partial(hint_about, spec))
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
