"""Asking a provider who a user is."""

from gui_app.credentials.accounts import Account
from gui_app.domain.errors import DeskError
from gui_app.jobs.asking import Asking
from gui_app.providers.look_up import Seen, read
from gui_app.providers.spec import Provider


async def look_up(
    asking: Asking, provider: Provider, account: Account, target: dict[str, str]
) -> Seen:
    """Ask for one user, with one request; whatever goes wrong makes it unclear.

    Args:
        asking: asks the provider.
        provider: one whose file has ``look_up``.
        account: with whose credentials.
        target: a valid value for each field.
    """
    if provider.look_up is None:
        raise ValueError(f"{provider.id} has no look-up")
    try:
        asked = await asking.ask(provider, account, provider.look_up, target)
    except DeskError as error:
        return Seen("unclear", reason=error.message)
    return read(provider.look_up, target, asked.reply, asked.redactor)
