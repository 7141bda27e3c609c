"""One provider's tab: account, fields, and the button that deletes."""

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from gui_app.credentials.accounts import Account
from gui_app.domain.deletion import Deletion
from gui_app.domain.errors import DeskError
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.jobs.sender import Order
from gui_app.providers.spec import Provider
from gui_app.ui.access import Access, look_up
from gui_app.ui.accounts_dialog import AccountsDialog
from gui_app.ui.confirm import ConfirmDialog
from gui_app.ui.demo_list import DemoList
from gui_app.ui.find_list import ask_whom
from gui_app.ui.form_face import FormFace, page_around
from gui_app.ui.list_draft import Place, Wish
from gui_app.ui.loop import answer, spawn
from gui_app.ui.parts import Parts
from gui_app.ui.provider_form import ProviderForm
from gui_app.ui.widgets import calm

_MINUTE = 60_000


class ProviderTab(QWidget):
    """Fills in one target, has it confirmed, and hands over the order.

    Args:
        provider: whose tab it is.
        parts: the rooms below.
        warn_of: says what the history knows about an earlier deletion of the same user.
        face: its widgets; what a person has typed into them already stays.
    """

    confirmed = Signal(object)  # a jobs.sender.Order, to be sent as it is
    list_wanted = Signal(object)  # a list_draft.Place, for a list of users to delete there
    list_found = Signal(object, object)  # the same, and the list_draft.Wish for its list
    troubled = Signal(str)  # a sentence for the message bar
    accounts_offered = Signal()  # they were read anew

    def __init__(
        self,
        provider: Provider,
        parts: Parts,
        warn_of: Callable[[Deletion], str | None],
        face: FormFace,
    ) -> None:
        super().__init__()
        self.provider = provider
        self._parts = parts
        self._warn_of = warn_of
        self._asking = False
        self._shown = -1  # the account, by its place, whose kept fields are on show
        self._access = Access()
        self._typed = {name for name, row in face.rows.items() if row.value}
        self.form = ProviderForm(provider, parts.asking, face)
        self.account = face.account
        calm(self.account)  # never another account because somebody scrolled over it
        self.access_note = face.access_note
        self.rows = face.rows
        self.delete = face.delete
        self.delete_list = face.delete_list
        self._accounts_button = face.accounts
        self._lay_out(face)
        face.set_usable(True)
        face.returned.connect(self._on_delete)
        face.find_user.clicked.connect(lambda: self._begin(self._find))
        self.delete.clicked.connect(self._on_delete)
        self.delete_list.clicked.connect(self._on_delete_list)
        self._accounts_button.clicked.connect(self._on_accounts)
        self.account.currentIndexChanged.connect(self._on_account)
        self._minute = QTimer(self, interval=_MINUTE)
        self._minute.timeout.connect(self._show_access)
        self._minute.start()

    def offer_accounts(self, chosen: str | None) -> None:
        """Read the accounts anew and select one by name; else the only one, or none."""
        accounts = self._parts.accounts.list(self.provider.id)
        self._shown = -1
        self.form.look.forget()  # somebody may have changed an account
        with QSignalBlocker(self.account):
            self.account.clear()
            for account in accounts:
                self.account.addItem(visible(account.name), account)
            names = [a.name for a in accounts]
            # Never one that nobody chose: with several companies that would be the wrong one.
            only = 0 if len(names) == 1 else -1
            self.account.setCurrentIndex(names.index(chosen) if chosen in names else only)
            self.account.setEnabled(bool(accounts))
        self._on_account()
        self.accounts_offered.emit()

    def edit_accounts(self) -> None:
        """Open the accounts, as the button does."""
        self._on_accounts()

    @property
    def chosen(self) -> Account | None:
        """Return the selected account."""
        return self.form.chosen

    def place(self) -> Place | None:
        """Return where a list would be deleted; None, with the reason on show, if it can't be."""
        account = self.chosen
        if account is None:
            self._on_account()
            reason = self.access_note.text()
        elif self._access.missing:
            reason = self._access.note()
        else:
            return Place(self.provider, account, self.form.kept)
        self.access_note.setText(f"⚠ {reason}")
        self._accounts_button.setFocus()
        return None

    def keep_fields(self) -> None:
        """Remember the kept fields with the account they were typed for."""
        kept = self.form.kept
        account = self.account.itemData(self._shown)
        if isinstance(account, Account) and dict(account.kept) != kept:
            self.account.setItemData(self._shown, replace(account, kept=kept))
            try:
                self._parts.accounts.keep(self.provider.id, account.name, kept)
            except DeskError as error:
                self.troubled.emit(error.message)

    def choose_account(self, name: str, address: str) -> None:
        """Select the account of that name if it still has that address, else none."""
        accounts = [self.account.itemData(i) for i in range(self.account.count())]
        found = (i for i, a in enumerate(accounts) if (a.name, a.address) == (name, address))
        self.account.setCurrentIndex(next(found, -1))

    def fill(self, target: Mapping[str, str]) -> None:
        """Put values into the fields, as if a person had pasted them."""
        for name, value in target.items():
            self.rows[name].value = value

    def clear(self, target: Mapping[str, str]) -> None:
        """Empty the fields of a user whose deletion is on record, so that nobody sends it twice."""
        self.form.look.forget()
        if target == self.form.target:
            for spec in self.provider.fields:
                if not spec.keep:
                    self.rows[spec.name].value = ""
            emptied = [self.rows[f.name].input for f in self.provider.fields if not f.keep]
            if QApplication.focusWidget() in (self.delete, *emptied):
                emptied[0].setFocus()

    def _on_account(self) -> None:
        self.keep_fields()
        self._shown = self.account.currentIndex()
        account = self.chosen
        for spec in self.provider.fields:
            if spec.keep and account and spec.name not in self._typed:
                self.rows[spec.name].value = account.kept.get(spec.name, "")
        if account:
            self._typed.clear()
        self._access = Access()
        self.form.set_ready(False)
        if account:
            self.access_note.clear()
        elif self.account.count():
            self.access_note.setText(tr("Choose an account"))
        else:
            self.access_note.setText(tr("No account yet. Choose “Accounts…” and add one."))
        if account:
            spawn(self._look_up(account))

    async def _look_up(self, account: Account) -> None:
        access = await look_up(self._parts.vault, self.provider, account)
        if self.chosen and self.chosen.name == account.name:
            self._access = access
            self._show_access()
            self.form.set_ready(not (access.missing or access.trouble))

    def _show_access(self) -> None:
        if self.chosen:
            self.access_note.setText(self._access.note())

    def _on_delete(self) -> None:
        self._begin(self._confirm)

    def _on_delete_list(self) -> None:
        if not self._asking and (place := self.place()):
            self.keep_fields()
            self.list_wanted.emit(place)

    def _on_accounts(self) -> None:
        self._begin(self._edit_accounts)

    def _begin(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Ask one thing at a time, however fast somebody clicks."""
        if not self._asking:
            self._asking = True
            spawn(self._alone(work))

    async def _alone(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        except DeskError as error:
            self.troubled.emit(f"{error.title}. {error.message}")
        finally:
            self._asking = False

    async def _confirm(self) -> None:
        if (order := self._order()) is None:
            return
        warnings = [self._access.warning(), self._warn_of(order.deletion)]
        self.form.look_up(at_once=True)
        dialog = ConfirmDialog(order, [w for w in warnings if w], self.form.look, self.window())
        if await answer(dialog) != ConfirmDialog.DialogCode.Accepted:
            return
        self.form.look.forget()  # the deletion makes it untrue
        self.keep_fields()
        self.confirmed.emit(order)

    def _order(self) -> Order | None:
        """Return what would be sent; None, with the reasons on show, if it can't be."""
        wrong = [row for row in self.rows.values() if row.insist()]
        place = self.place()
        if place and wrong:
            wrong[0].input.setFocus()
        elif place:
            return Order.make(self.provider, place.account, self.form.target)
        return None

    async def _find(self) -> None:
        kept = (self.rows[f.name] for f in self.provider.fields if f.keep)
        wrong = [row for row in kept if row.insist()]
        place, find = self.place(), self.provider.find
        if place and wrong:
            wrong[0].input.setFocus()
        elif place and find:
            self.keep_fields()
            found = await ask_whom(place, find, self._parts.asking, self.window())
            if isinstance(found, Wish):
                self.list_found.emit(place, found)
            elif found:
                self.fill(found)

    async def _edit_accounts(self) -> None:
        self.keep_fields()
        dialog = AccountsDialog(self.provider, self._parts, self.chosen, self.window())
        await answer(dialog)
        self.offer_accounts(dialog.chosen_name)
        if dialog.gave_up:
            self.troubled.emit(tr("The keyring did not answer, so nothing was saved."))

    def _lay_out(self, face: FormFace) -> None:
        layout = QHBoxLayout(self)
        layout.addLayout(page_around(face.face, self.form), 3)
        if to_try := self._parts.to_try.get(self.provider.id):
            self.users = DemoList(to_try)
            self.users.chosen.connect(self.fill)
            layout.addWidget(self.users, 2)
