"""Adding, changing and removing a provider's accounts."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui_app.credentials.accounts import Account
from gui_app.credentials.token import describe_expiry
from gui_app.domain.errors import CredentialError, DeskError
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers.spec import Provider
from gui_app.ui.account_form import AccountForm
from gui_app.ui.account_list import AccountList
from gui_app.ui.account_saving import save_account
from gui_app.ui.loop import ask, spawn
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.parts import Parts
from gui_app.ui.widgets import plain_label

_Work = Callable[[], Coroutine[Any, Any, None]]


class AccountsDialog(QDialog):
    """A list of accounts, and a form for the one that is selected.

    Args:
        provider: whose accounts.
        parts: the rooms below.
        chosen: the account to begin with; None for the first.
    """

    def __init__(
        self, provider: Provider, parts: Parts, chosen: Account | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._provider = provider
        self._parts = parts
        self.gave_up = False
        self._busy: asyncio.Task[None] | None = None
        self._queue: list[tuple[_Work, str]] = []
        self._writing = self._waiting = self._closing = False
        self._result = chosen.name if chosen else None
        self._shown: Account | None = None
        self.setWindowTitle(tr("Deletion Desk – Accounts at {title}").format(title=provider.title))
        self.list = AccountList()
        self.form = AccountForm(provider)
        self.bar = MessageBar()
        self._where = plain_label()
        self._where.setWordWrap(True)
        self._buttons = {
            text: QPushButton(text) for text in (tr("Add"), tr("Remove"), tr("Save"), tr("Close"))
        }
        self._sign_in_now = self._sign_in_button()
        self._lay_out()
        add, remove, save, close = self._buttons.values()
        add.clicked.connect(lambda: self._unless_changed(partial(self._show_account, None)))
        remove.clicked.connect(lambda: self._begin(self._remove))
        save.clicked.connect(lambda: self._begin(self._save))
        close.clicked.connect(self.reject)
        save.setDefault(True)
        for button in (add, remove, close):
            button.setAutoDefault(False)
        self._shown = self._list_accounts(chosen.name if chosen else None)
        self.list.point_at(self._shown)
        self.form.show_account(self._shown)
        self._begin(self._open)
        self.list.currentItemChanged.connect(self._on_current)

    @property
    def chosen_name(self) -> str | None:
        """Return the account to go on with: the one from before, by its new name, or a new one."""
        return self._result

    def reject(self) -> None:
        """Close, and ask first what to do with changes; what waits for the keyring is given up.

        Close, Escape and the window's own button all come here.
        """
        if self._closing or (self._writing and not self._waiting):
            return
        self._closing = True
        self.gave_up = self._writing
        self._queue = [(self._close, "")]
        if self._busy:
            self._busy.cancel()
        self._start()

    def _begin(self, work: _Work, waiting: str = "") -> None:
        """Do one thing after the other; the keyring may keep it waiting.

        While something is written, as by the first half of a double click, nothing is begun.

        Args:
            work: what to do.
            waiting: what to say if it takes long; without it, that it waits for the keyring.
        """
        if not self._writing and not self._closing:
            self._queue.append((work, waiting))
            self._start()

    def _start(self) -> None:
        if self._busy is None and self._queue:
            self._busy = spawn(self._alone(*self._queue.pop(0)))

    async def _alone(self, work: _Work, waiting: str) -> None:
        waiting = waiting or tr("Waiting for the keyring. It may ask you to unlock it.")
        late = asyncio.get_running_loop().call_later(2, self._say_waiting, waiting)
        try:
            await work()
        except DeskError as error:
            detail = f"\n{error.detail}" if error.detail else ""
            self.bar.say(f"{error.title}. {error.message}{detail}", Kind.WARNING)
        finally:
            late.cancel()
            self.bar.withdraw(waiting)
            self._waiting = False
            self._set_enabled(True)
            self._busy = None
            self.list.point_at(self._shown)
            self._show_where()
            self._start()

    def _say_waiting(self, waiting: str) -> None:
        self._waiting = True
        self.bar.say(waiting)
        self._set_enabled(False)

    def _set_enabled(self, enabled: bool) -> None:
        """Show on the buttons that something is under way; Close stays."""
        for button in [*list(self._buttons.values())[:-1], self._sign_in_now]:
            button.setEnabled(enabled)

    def _unless_changed(self, work: _Work) -> None:
        """Go on only if nothing typed would be lost, or the person does not mind."""

        async def asked() -> None:
            if await self._may_discard():
                await work()

        self._begin(asked)

    async def _may_discard(self) -> bool:
        return not self.form.changed or await ask(
            self,
            tr("Discard what you typed?"),
            tr("The changes to this account have not been saved."),
            tr("Discard"),
            tr("Go back"),
        )

    async def _close(self) -> None:
        if self.gave_up or await self._may_discard():
            super().reject()
            return
        self._closing = False
        await self._mark_saved()

    async def _save(self) -> None:
        wanted = self.form.account()
        if wanted is None:
            return
        old, secrets, stale = self._shown, self.form.secrets(), self.form.stale()
        self._parts.accounts.check(wanted, old.name if old else None)
        self._writing = True
        try:
            await save_account(self._parts, self._provider, wanted, old, secrets, stale)
        finally:
            self._writing = False
        if old is None or self._result in (None, old.name):
            self._result = wanted.name
        await self._show_account(self._list_accounts(wanted.name))
        lost = self._parts.vault.fallback
        self.bar.say(tr("Saved until you quit.") if lost else tr("Saved."))

    async def _remove(self) -> None:
        account = self._shown
        if account is None:
            await self._show_account(self._list_accounts(None))
            return
        if await ask(
            self,
            tr("Remove the account “{name}”?").format(name=visible(account.name)),
            tr("Its credentials are removed too. The history stays as it is."),
            tr("Remove"),
            tr("Cancel"),
        ):
            self._writing = True
            try:
                await self._parts.vault.forget(account, self._provider.secrets)
                self._parts.accounts.remove(account.provider, account.name)
            finally:
                self._writing = False
            await self._show_account(self._list_accounts(None))

    def _sign_in_button(self) -> QPushButton:
        button = QPushButton(tr("Sign in now"))
        button.setAutoDefault(False)
        button.setVisible(self._provider.sign_in is not None)
        slow = tr("Signing in. The provider, or the keyring, takes its time.")
        button.clicked.connect(lambda: self._begin(self._sign_in, slow))
        return button

    async def _sign_in(self) -> None:
        """Try the sign-in and say how it went; its token is kept like any other."""
        if self._shown is None or self.form.changed:
            self.bar.say(tr("Save the account first, then sign in."), Kind.WARNING)
            return
        self._set_enabled(False)
        try:
            expires = await self._parts.tokens.sign_in(self._provider, self._shown)
        except CredentialError as error:
            self.bar.say(error.words, Kind.WARNING)
            return
        await self._mark_saved()
        said = tr("Signed in.")
        if expires:
            when = describe_expiry(expires, datetime.now().astimezone())
            said = tr("Signed in. The token {when}.").format(when=when)
        self.bar.say(said)

    async def _open(self) -> None:
        await self._parts.vault.open()
        await self._mark_saved()

    async def _show_account(self, account: Account | None) -> None:
        self._shown = account
        self.list.point_at(self._shown)
        self.form.show_account(account)
        if account is None:
            self.form.setFocus()
        await self._mark_saved()

    async def _mark_saved(self) -> None:
        if self._shown:
            known = await self._parts.vault.known(self._shown, self._provider.secrets)
            self.form.mark_saved(known)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        account = self.list.account_at(item)
        if account and not (self._shown and account.name == self._shown.name):
            self._unless_changed(partial(self._show_account, account))

    def _list_accounts(self, chosen: str | None) -> Account | None:
        """Read the accounts anew; return the one of that name, else the first."""
        return self.list.fill(self._parts.accounts.list(self._provider.id), chosen)

    def _show_where(self) -> None:
        self._where.setText(
            tr("Where secrets are kept: {where}").format(where=self._parts.vault.where)
        )

    def _lay_out(self) -> None:
        add, remove, save, close = self._buttons.values()
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        pair = QHBoxLayout()
        pair.addWidget(add)
        pair.addWidget(remove)
        left.addLayout(pair)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self._sign_in_now)
        bottom.addWidget(save)
        bottom.addWidget(close)
        grid = QGridLayout(self)
        grid.addLayout(left, 0, 0, 2, 1)
        grid.addWidget(self.form, 0, 1)
        grid.addWidget(self._where, 1, 1)
        grid.addWidget(self.bar, 2, 0, 1, 2)
        grid.addLayout(bottom, 3, 0, 1, 2)
        grid.setHorizontalSpacing(16)
        self.list.setFixedWidth(200)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(0, 1)
        self.resize(900, 380)
        self._show_where()
