"""Whether an account's credentials are there, and how long its token is good."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from gui_app.credentials.accounts import Account, check_default
from gui_app.credentials.token import describe_expiry, expiry
from gui_app.credentials.vault import Vault
from gui_app.domain.errors import CredentialError
from gui_app.domain.words import tr
from gui_app.providers.sign_in import missing, needed
from gui_app.providers.spec import Provider


@dataclass(frozen=True, slots=True)
class Access:
    """What is known about an account's credentials, without the credentials.

    Attributes:
        missing: labels of the credentials that are needed and not there.
        expiries: label and expiry of each token that has one.
        trouble: why the credentials can't be read; empty if they can.
        fallback: where they are kept for want of a secure keyring; empty if there is one.
        signs_in: the app gets a token itself whenever it needs one.
    """

    missing: tuple[str, ...] = ()
    expiries: dict[str, datetime] = field(default_factory=dict)
    trouble: str = ""
    fallback: str = ""
    signs_in: bool = False

    def note(self) -> str:
        """Return a few words for beside the account; may be empty."""
        if self.trouble:
            return f"⚠ {self.trouble}"
        if self.missing:
            names = ", ".join(self.missing)
            if self.fallback:
                text = tr(
                    "Not at hand: {names}. Credentials are kept for {where}. "
                    "Choose “Accounts…” to unlock the keyring or to enter it again."
                )
                return text.format(names=names, where=self.fallback)
            return tr("Not saved yet: {names}. Choose “Accounts…” and enter it.").format(
                names=names
            )
        if self.signs_in:
            left = {k: v for k, v in self.expiries.items() if v > datetime.now(UTC)}
            return "\n".join([tr("Signs in by itself"), *_described(left)])
        return "\n".join(_described(self.expiries))

    def warning(self) -> str | None:
        """Return what to say before something is sent; None if nothing is amiss."""
        expired = {k: v for k, v in self.expiries.items() if v <= datetime.now(UTC)}
        if expired and not self.signs_in:
            text = tr("{expired}. The provider will probably refuse.")
            return text.format(expired=", ".join(_described(expired)))
        return self.trouble or None


async def look_up(vault: Vault, provider: Provider, account: Account) -> Access:
    """Read an account's credentials, in the keyring's thread, and tell what is to be told."""
    try:
        check_default(account, provider.address)
        secrets = await vault.read(account, provider.secrets)
    except CredentialError as error:
        return Access(trouble=error.message)
    have = {**account.values, **secrets}
    there = {name for name, value in have.items() if value}
    lacking = tuple(missing(provider, there).values())
    tokens = (c for c in provider.credentials if c.jwt)
    moments = {tr(c.label): expiry(secrets.get(c.name, "")) for c in tokens}
    expiries = {label: moment for label, moment in moments.items() if moment}
    signs_in = provider.sign_in is not None and needed(provider.sign_in) <= there
    return Access(lacking, expiries, fallback=vault.fallback, signs_in=signs_in)


def _described(expiries: Mapping[str, datetime]) -> list[str]:
    now = datetime.now().astimezone()  # days are told by the local calendar
    text = tr("{label} {when}", "a token, and when it expires or has expired")
    return [text.format(label=k, when=describe_expiry(v, now)) for k, v in expiries.items()]
