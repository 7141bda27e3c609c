"""Asking a provider something that changes nothing."""

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from gui_app.credentials.accounts import Account
from gui_app.domain.errors import DeskError
from gui_app.domain.http import ExchangeFailed, Reply
from gui_app.domain.redaction import Redactor
from gui_app.domain.words import tr
from gui_app.jobs.tokens import SHORT, Credentials, MakeExchange, Tokens
from gui_app.providers.calls import Call
from gui_app.providers.request import fill
from gui_app.providers.sign_in import expired
from gui_app.providers.spec import Provider
from gui_app.transport.exchange import Exchange, Limits

_AT_A_TIME = 4


class NoAnswer(DeskError):  # noqa: N818 - a fact, not a programming error
    """The provider was asked, or could not be reached, and there is no answer that can be read."""


class Asked(NamedTuple):
    """An answer.

    Attributes:
        reply: as it came.
        redactor: whoever shows or keeps text of the reply takes the secrets out with it.
    """

    reply: Reply
    redactor: Redactor


class Asking:
    """Asks providers questions, off the UI thread; up to four are on the wire, the rest wait.

    Lives on the event loop's thread.

    Args:
        tokens: where credentials come from.
        exchange: makes the exchange for a request.
    """

    def __init__(self, tokens: Tokens, exchange: MakeExchange = Exchange) -> None:
        self._tokens = tokens
        self._exchange = exchange
        self._exchanges: set[Exchange] = set()
        self._stopped = False
        self._wire = ThreadPoolExecutor(_AT_A_TIME, "question")

    async def ask(
        self,
        provider: Provider,
        account: Account,
        call: Call,
        target: Mapping[str, str],
        query: Mapping[str, str] | None = None,
        *,
        limits: Limits = SHORT,
    ) -> Asked:
        """Ask, and once more with a new token if the one that was used has expired.

        Cancelling it breaks off what is on the wire.

        Args:
            provider: whom.
            account: with whose credentials, at whose address.
            call: one of the provider's requests.
            target: the fields that the request has.
            query: what follows the call's own query.
            limits: of the exchange.

        Raises:
            CredentialError: a credential is missing, or signing in failed; nothing was asked.
            RequestError: the request can't be made from these values; nothing was asked.
            NoAnswer: there is no answer; says why in a sentence.
        """

        async def once(credentials: Credentials) -> Reply:
            values = credentials.values
            request = fill(provider, call, account.address, target, values, query)
            return await self._send(self._exchange(request, limits))

        credentials = await self._tokens.credentials(provider, account)
        reply = await once(credentials)
        if credentials.renewable and provider.sign_in and expired(provider.sign_in, reply):
            credentials = await self._tokens.renew(provider, account, credentials)
            reply = await once(credentials)
        return Asked(reply, credentials.redactor)

    async def stop(self) -> None:
        """Ask no more, and break off what is on the wire, sign-ins included."""
        self._stopped = True
        for exchange in list(self._exchanges):
            exchange.abort()
        self._wire.shutdown(wait=False)
        await self._tokens.stop()

    async def _send(self, exchange: Exchange) -> Reply:
        if self._stopped:
            raise NoAnswer(tr("No answer"), tr("The app is about to quit."))
        self._exchanges.add(exchange)
        # Not loop.run_in_executor: qasync's logs arguments.
        answer = asyncio.wrap_future(self._wire.submit(exchange.run))
        try:
            return await answer
        except ExchangeFailed as failure:
            raise NoAnswer(tr("No answer"), failure.why, failure.detail) from None
        except asyncio.CancelledError:
            exchange.abort()
            raise
        finally:
            self._exchanges.discard(exchange)
