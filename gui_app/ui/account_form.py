"""The form for one account."""

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from gui_app.credentials.accounts import Account, problem_in_name
from gui_app.credentials.token import expiry
from gui_app.credentials.value import problem_in_credential
from gui_app.domain.address import check_address
from gui_app.domain.words import tr
from gui_app.providers.sign_in import missing, needed
from gui_app.providers.spec import Credential, Provider
from gui_app.ui.field_row import FieldRow


class AccountForm(QWidget):
    """Name, API address and credentials; saved secrets are never shown again."""

    def __init__(self, provider: Provider) -> None:
        super().__init__()
        self._provider = provider
        self._account: Account | None = None
        self._saved: set[str] = set()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.name = FieldRow(grid, tr("Account name"), problem_in_name)
        self.address = FieldRow(
            grid, tr("API address"), _problem_in_address, self._hint_about_address
        )
        self.credentials = {c.name: self._credential_row(grid, c) for c in provider.credentials}
        for row in (self.name, self.address, *self.credentials.values()):
            row.input.setMinimumWidth(280)
        for row in self.credentials.values():
            row.edited.connect(self._look_again)
        grid.setRowStretch(grid.rowCount(), 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, 230)
        self.setFocusProxy(self.name.input)

    @property
    def changed(self) -> bool:
        """Tell whether anything differs from what is saved."""
        return self._wanted() != self._saved_state() or bool(self.secrets())

    def show_account(self, account: Account | None) -> None:
        """Show an account, or an empty form for a new one."""
        self._account = account
        self.name.value = account.name if account else ""
        self.address.value = account.address if account else self._provider.address
        for spec in self._provider.credentials:
            row = self.credentials[spec.name]
            row.value = account.values.get(spec.name, "") if account and not spec.secret else ""
        self.mark_saved(set())

    def mark_saved(self, secrets: set[str]) -> None:
        """Say which secrets are in the keyring, and leave alone what was typed meanwhile."""
        self._saved = secrets
        for name, row in self.credentials.items():
            row.input.setPlaceholderText(
                tr("Saved. Type a new one to replace it") if name in secrets else ""
            )

    def account(self) -> Account | None:
        """Return what shall be saved; None, with the reasons on show, if it can't be."""
        rows = [self.name, self.address, *self.credentials.values()]
        wrong = [row for row in rows if row.insist()]
        if self._moved():
            for name in missing(self._provider, self._typed()):
                self.credentials[name].insist(tr("The API address changed: enter this again"))
                wrong.append(self.credentials[name])
        if wrong:
            wrong[0].input.setFocus()
            return None
        name, address, values = self._wanted()
        return Account(
            provider=self._provider.id,
            name=name,
            address=check_address(address),
            values=values,
            kept=self._account.kept if self._account else {},
            default=self._provider.address,
            changed=self._account.changed if self._account else "",
        )

    def secrets(self) -> dict[str, str]:
        """Return the secrets that were typed, by name."""
        typed = {c.name: self.credentials[c.name].value for c in self._provider.credentials}
        return {k: v for k, v in typed.items() if v and k in self._provider.secrets}

    def stale(self) -> set[str]:
        """Return the saved secrets that are worth nothing with what was typed.

        A token that the app signed in for is: it belongs to whoever it signed in as.
        """
        sign_in = self._provider.sign_in
        if sign_in is None or self._account is None or self.credentials[sign_in.fills].value:
            return set()
        before = self._saved_state()[2]
        typed = {name: row.value for name, row in self.credentials.items()}
        others = needed(sign_in) & typed.keys()
        return {sign_in.fills} if any(typed[n] != before.get(n, "") for n in others) else set()

    def _wanted(self) -> tuple[str, str, dict[str, str]]:
        plain = (c.name for c in self._provider.credentials if not c.secret)
        values = {name: self.credentials[name].value for name in plain}
        return self.name.value, self.address.value, values

    def _saved_state(self) -> tuple[str, str, dict[str, str]]:
        plain = [c.name for c in self._provider.credentials if not c.secret]
        if self._account is None:
            return "", self._provider.address, dict.fromkeys(plain, "")
        values = {name: self._account.values.get(name, "") for name in plain}
        return self._account.name, self._account.address, values

    def _moved(self) -> bool:
        """Tell whether secrets must be typed again, each being bound to the address it is for."""
        address = check_address(self.address.value) if not self.address.problem else ""
        return self._account is not None and address != self._account.address

    def _hint_about_address(self, value: str) -> str | None:
        account, default = self._account, self._provider.address
        if account and account.default not in ("", default) and value != default:
            return tr("The provider file says {address} now").format(address=default)
        return None

    def _typed(self) -> set[str]:
        return {name for name, row in self.credentials.items() if row.value}

    def _look_again(self) -> None:
        """One credential may do in place of another."""
        for row in self.credentials.values():
            row.show_note()

    def _credential_row(self, grid: QGridLayout, spec: Credential) -> FieldRow:
        def problem(value: str) -> str | None:
            if value:
                return problem_in_credential(value)
            have = self._typed() | self._saved - self.stale()
            words = missing(self._provider, have).get(spec.name)
            if words is None or words == tr(spec.label):
                return None if words is None else tr("Fill this in")
            return tr("Fill in {names}").format(names=words)

        def hint(value: str) -> str | None:
            if value and spec.jwt and expiry(value) is None:
                return tr("No expiry can be read from this token; it is saved as it is")
            return tr(spec.hint) if spec.hint and not value else None

        row = FieldRow(grid, tr(spec.label), problem, hint)
        if spec.secret:
            row.input.setEchoMode(QLineEdit.EchoMode.Password)
        return row


def _problem_in_address(value: str) -> str | None:
    try:
        check_address(value)
    except ValueError as error:
        return str(error)
    return None
