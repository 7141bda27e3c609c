"""What the demo has beside the app: accounts at the played providers, users to try, one rule."""

import asyncio
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from gui_app.credentials.accounts import Account
from gui_app.demo.server import DemoServer
from gui_app.demo.users import DEMO_USERS, DemoUser
from gui_app.domain import on_record
from gui_app.domain.address import is_loopback
from gui_app.domain.http import ExchangeFailed, Reply, Request
from gui_app.domain.notes import note
from gui_app.providers.spec import Provider
from gui_app.transport.exchange import Exchange, Limits
from gui_app.transport.lane import Lane
from gui_app.ui.parts import Parts, UserToTry

ACCOUNT = "Demo"
_LIMITS = Limits()


class LocalExchange(Exchange):
    """Goes to this computer only, whatever address somebody enters."""

    def __init__(
        self, request: Request, limits: Limits = _LIMITS, *, lane: Lane | None = None
    ) -> None:
        super().__init__(request, limits, lane=lane)
        self._host = urlsplit(request.url).hostname or ""

    def run(self) -> Reply:
        """Do it, if it stays on this computer.

        Raises:
            ExchangeFailed: it would not, or as every exchange.
        """
        if not is_loopback(self._host):
            raise ExchangeFailed(note(on_record.ONLY_HERE), f"not to {self._host}", left=False)
        return super().run()


async def furnish(parts: Parts, server: DemoServer) -> None:
    """Make an account for each provider at hand, and for each that is added from now on."""

    async def welcome(provider: Provider) -> None:
        played = await asyncio.to_thread(server.play, provider)
        await _move_in(parts, provider, played.address, played.credentials, played.users)

    for provider in parts.catalog.providers:
        values = dict(server.credentials[provider.id])
        if provider.sign_in:
            del values[provider.sign_in.fills]  # the app gets it itself
        users = [user for user in DEMO_USERS if user.provider == provider.id]
        await _move_in(parts, provider, server.address, values, users)
    parts.catalog.welcome = welcome


async def _move_in(
    parts: Parts,
    provider: Provider,
    address: str,
    credentials: Mapping[str, str],
    users: Iterable[DemoUser],
) -> None:
    users = list(users)
    secrets = {name: credentials[name] for name in provider.secrets if name in credentials}
    account = Account(
        provider=provider.id,
        name=ACCOUNT,
        address=address,
        values={name: value for name, value in credentials.items() if name not in secrets},
        kept={f.name: users[0].target[f.name] for f in provider.fields if f.keep},
    )
    there = parts.accounts.get(provider.id, ACCOUNT)
    parts.accounts.save(account, there.name if there else None)
    await parts.vault.write(account, secrets)
    parts.to_try[provider.id] = [
        UserToTry(provider.user(dict(user.target)), user.target, user.what) for user in users
    ]
