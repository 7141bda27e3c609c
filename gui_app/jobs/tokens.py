"""An account's credentials for a request, with a token that the app signs in for itself."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeVar

from gui_app.credentials.accounts import Account, AccountBook, changed_meanwhile, check_default
from gui_app.credentials.token import expiry
from gui_app.credentials.vault import Vault
from gui_app.domain import obstacles
from gui_app.domain.errors import CredentialError, DeskError
from gui_app.domain.http import ExchangeFailed, Reply, Request
from gui_app.domain.notes import note
from gui_app.domain.redaction import Redactor
from gui_app.domain.words import english, mark
from gui_app.providers.calls import SignIn
from gui_app.providers.request import fill
from gui_app.providers.sign_in import Token, missing, needed, token_in
from gui_app.providers.spec import Provider
from gui_app.transport.exchange import Exchange, Limits

SHORT = Limits(silence=15, total=20)
"""For requests that a person waits for; none of them deletes anybody."""

_EARLY = timedelta(minutes=1)
"""Before a token expires it is replaced, so that it does not on the way."""

KEYRING_PATIENCE = 2.0
"""Seconds until people are told that the keyring may wait for them."""

_NOT_SIGNED_IN = mark("Not signed in")

MakeExchange = Callable[[Request, Limits], Exchange]

_T = TypeVar("_T")
_Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Credentials:
    """What an account's requests are filled with.

    Attributes:
        values: every credential there is, by name.
        redactor: knows the secrets among them.
        renewable: the app can sign in for another token.
        expires: when the token does; None if that is not known.
    """

    values: Mapping[str, str] = field(repr=False)
    redactor: Redactor = field(repr=False)
    renewable: bool = False
    expires: datetime | None = None

    @property
    def expired(self) -> bool:
        """Tell whether the token had better be renewed before it is used."""
        return self.renewable and _soon_over(self.expires)


class Tokens:
    """Reads credentials, and signs in where a token is missing or has expired.

    Lives on the event loop's thread. A token that was signed in for is kept in the vault, like
    one that was pasted, and so bound to the account's address; not if the account is signed in to
    with other credentials by then. Who needs one while another is being fetched for the same
    account waits for that. Nothing is repeated here.

    Each coroutine raises CredentialError if a credential is missing or can't be read or kept, or
    if signing in failed, and RequestError if a sign-in can't be filled.

    Args:
        vault: where secrets are kept.
        exchange: makes the exchange for a sign-in.
        accounts: where accounts are looked up again; without it, none of them changes.
    """

    def __init__(
        self,
        vault: Vault,
        exchange: MakeExchange = Exchange,
        accounts: AccountBook | None = None,
    ) -> None:
        self._vault = vault
        self._exchange = exchange
        self._accounts = accounts
        self._flights: dict[_Key, asyncio.Task[Credentials]] = {}
        self._exchanges: set[Exchange] = set()
        self._lifetimes: dict[str, datetime | None] = {}  # of the tokens signed in for
        self._stopped = False
        self._threads = ThreadPoolExecutor(4, "sign-in")

    async def credentials(
        self,
        provider: Provider,
        account: Account,
        waited: Callable[[], None] = lambda: None,
    ) -> Credentials:
        """Return an account's credentials, with a token that is good as far as is known.

        Args:
            provider: whose requests will be filled.
            account: whose secrets are read.
            waited: is called when the keyring takes its time.
        """
        late = asyncio.get_running_loop().call_later(KEYRING_PATIENCE, waited)
        try:
            found = await self._read(provider, account)
        finally:
            late.cancel()
        if found.expired or (provider.sign_in and not found.values.get(provider.sign_in.fills)):
            return await self.renew(provider, account, found)
        return found

    async def renew(self, provider: Provider, account: Account, used: Credentials) -> Credentials:
        """Return credentials with another token than the one that was used.

        Args:
            provider: as it was used.
            account: as it was used.
            used: what the provider does not accept any more.
        """
        key = account.provider, account.name, account.address
        if (flight := self._flights.get(key)) is None:
            work = self._renewed(provider, account, used)
            flight = self._flights[key] = asyncio.get_running_loop().create_task(work)
            flight.add_done_callback(partial(self._landed, key))
        return await asyncio.shield(flight)

    async def sign_in(self, provider: Provider, account: Account) -> datetime | None:
        """Sign in, whatever token there is, and return when the new one expires, if that is known.

        Args:
            provider: one that has a sign-in.
            account: whose.
        """
        now = await self._read(provider, account)
        if not now.renewable:
            raise CredentialError(_NOT_SIGNED_IN, note(obstacles.SIGN_IN_FIRST))
        return (await self.renew(provider, account, now)).expires

    async def stop(self) -> None:
        """Sign in no more, and break off what is on the wire."""
        self._stopped = True
        for exchange in list(self._exchanges):
            exchange.abort()
        self._threads.shutdown(wait=False)

    def _landed(self, key: _Key, flight: asyncio.Task[Credentials]) -> None:
        del self._flights[key]
        if not flight.cancelled():
            flight.exception()  # whoever waited has it; perhaps nobody does any more

    async def _renewed(
        self, provider: Provider, account: Account, used: Credentials
    ) -> Credentials:
        sign_in, now = provider.sign_in, await self._read(provider, account)
        if sign_in is None or not now.renewable:
            return now
        token = now.values.get(sign_in.fills)
        if token and token != used.values.get(sign_in.fills) and not now.expired:
            return now  # another window was faster, or a person pasted it
        got = await self._sign_in(provider, sign_in, account, now)
        expires = expiry(got.value) or got.expires
        # One that is over at once, be it by this computer's clock, is used until it is refused.
        self._lifetimes[got.value] = None if _soon_over(expires) else expires
        names = needed(sign_in)
        beside = {name: now.values[name] for name in names.intersection(provider.secrets)}
        try:
            await self._run(lambda: self._check_unchanged(account, names))
            await self._vault.write(account, {sign_in.fills: got.value}, beside=beside)
        except DeskError as error:
            message = f"{note(obstacles.NOT_KEPT)} {error.note}"
            raise CredentialError(_NOT_SIGNED_IN, message, error.detail) from None
        return await self._read(provider, account)

    def _check_unchanged(self, account: Account, names: set[str]) -> None:
        """Raise unless the account has the same of these values; the vault compares the secrets."""
        if self._accounts is None:
            return
        now = self._accounts.get(account.provider, account.name)
        if now is None or any(now.values.get(n, "") != account.values.get(n, "") for n in names):
            raise changed_meanwhile()

    async def _sign_in(
        self, provider: Provider, sign_in: SignIn, account: Account, now: Credentials
    ) -> Token:
        request = fill(provider, sign_in, account.address, {}, now.values)
        try:
            reply = await self._run(lambda: self._send(request))
            return token_in(provider, sign_in, reply, datetime.now(UTC), now.redactor)
        except ExchangeFailed as failure:
            message = f"{note(obstacles.SIGN_IN_FAILED)} {failure.why}"
            raise CredentialError(_NOT_SIGNED_IN, message, failure.detail) from None

    def _send(self, request: Request) -> Reply:
        exchange = self._exchange(request, SHORT)
        self._exchanges.add(exchange)
        try:
            if self._stopped:
                exchange.abort()
            return exchange.run()
        finally:
            self._exchanges.discard(exchange)

    async def _read(self, provider: Provider, account: Account) -> Credentials:
        check_default(account, provider.address)
        secrets = await self._vault.read(account, provider.secrets)
        values = {name: text for name, text in {**account.values, **secrets}.items() if text}
        with english():
            lacking = ", ".join(missing(provider, values).values())
        if lacking:
            message = note(obstacles.MISSING, labels=lacking)
            raise CredentialError(mark("A credential is missing"), message)
        redactor = await self._run(lambda: Redactor(secrets.values()))
        if (sign_in := provider.sign_in) is None:
            return Credentials(values, redactor)
        token = values.get(sign_in.fills, "")
        renewable = needed(sign_in) <= values.keys()
        expires = self._lifetimes[token] if token in self._lifetimes else expiry(token)
        return Credentials(values, redactor, renewable, expires)

    async def _run(self, work: Callable[[], _T]) -> _T:
        if self._stopped:
            raise CredentialError(mark("Not sent"), note(obstacles.ABOUT_TO_QUIT))
        # Not loop.run_in_executor: qasync's logs arguments.
        return await asyncio.wrap_future(self._threads.submit(work))


def _soon_over(expires: datetime | None) -> bool:
    return expires is not None and expires - _EARLY <= datetime.now(UTC)
