"""Saving an account and its secrets, so that nothing goes on with those of another."""

from collections.abc import Mapping
from dataclasses import replace

from gui_app.credentials.accounts import Account
from gui_app.domain.batch import BatchState
from gui_app.domain.errors import CredentialError
from gui_app.domain.words import tr
from gui_app.history.columns import utc_now, utc_text
from gui_app.providers.spec import Provider
from gui_app.ui.parts import Parts


async def save_account(
    parts: Parts,
    provider: Provider,
    wanted: Account,
    old: Account | None,
    secrets: Mapping[str, str],
    stale: set[str],
) -> None:
    """Save what a person typed.

    Args:
        parts: the rooms below.
        provider: whose account.
        wanted: as it shall be.
        old: as it was; None for a new one.
        secrets: those that were typed, by name.
        stale: names of saved secrets that are worth nothing with these.

    Raises:
        CredentialError: a secret can't be kept, or a list is just using the others.
        SettingsError: the account can't be saved.
    """
    anew = bool(secrets) or old is None or _identity(old) != _identity(wanted)
    if anew and old:
        _check_idle(parts, old)
    if old and old.name != wanted.name:
        await parts.vault.rename(old, wanted, provider.secrets)
    if old and old.address != wanted.address:
        await parts.vault.forget(wanted, provider.secrets)
    elif stale:
        await parts.vault.forget(wanted, stale)
    if secrets:
        await parts.vault.write(wanted, secrets)
    if anew:
        # Taken last: what begins before that may have gone out with the others.
        wanted = replace(wanted, changed=utc_text(utc_now()))
    parts.accounts.save(wanted, old.name if old else None)
    if stale:  # one may have come in meanwhile
        await parts.vault.forget(wanted, stale)


def _identity(account: Account) -> tuple[str, dict[str, str]]:
    return account.address, {name: text for name, text in account.values.items() if text}


def _check_idle(parts: Parts, account: Account) -> None:
    """A running list goes on with the credentials it began with, which nobody would expect."""
    busy = {
        (run.head.provider.id, run.head.account.name)
        for run in parts.batches.runs
        if run.state is BatchState.RUNNING
    }
    if (account.provider, account.name) in busy:
        raise CredentialError(
            tr("A list is running with this account"),
            tr("Pause the list, save the account, and then resume the list."),
        )
