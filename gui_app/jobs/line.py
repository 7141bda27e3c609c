"""A batch's requests on their way, in worker threads."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import NamedTuple, TypeVar

from gui_app.credentials.accounts import Account, AccountBook
from gui_app.domain import obstacles, on_record
from gui_app.domain.batch import Item
from gui_app.domain.deletion import Result
from gui_app.domain.errors import CredentialError, RequestError
from gui_app.domain.http import Request
from gui_app.domain.notes import note
from gui_app.domain.outcome import Outcome
from gui_app.domain.redaction import Redactor
from gui_app.domain.words import mark
from gui_app.history.journal import Journal
from gui_app.jobs.attempt import Attempt, attempt, request_for
from gui_app.jobs.batch_view import Head
from gui_app.jobs.tokens import Credentials, Tokens
from gui_app.providers.calls import Change
from gui_app.transport.exchange import Exchange
from gui_app.transport.lane import Lane

_T = TypeVar("_T")

_NONE = Credentials({}, Redactor(()))

MakeExchange = Callable[[Request, Lane], Exchange]


class Begun(NamedTuple):
    """A row that is on record, and how its first try ended."""

    row: int
    attempt: Attempt


class Line:
    """The way from a batch's slots to its provider.

    Args:
        head: what the batch is.
        journal: where a row is on record before its request leaves.
        accounts: where the account is looked up each time the batch goes on.
        tokens: where its credentials come from then.
        exchange: makes the exchange for a request.

    Attributes:
        mistake: the app's own error in a try, which then counts as unknown; None if all is well.
    """

    def __init__(
        self,
        head: Head,
        journal: Journal,
        accounts: AccountBook,
        tokens: Tokens,
        exchange: MakeExchange,
    ) -> None:
        self._head = head
        self._journal = journal
        self._accounts = accounts
        self._tokens = tokens
        self._make_exchange = exchange
        self._account = head.account
        self._credentials = _NONE
        self._exchanges: set[Exchange] = set()
        self._aborted = False
        self.mistake: Exception | None = None
        self._wire = ThreadPoolExecutor(head.provider.limits.most_in_flight, "batch")

    async def open(self, waited: Callable[[str], None]) -> None:
        """Take the credentials as they are now for the requests from now on.

        Args:
            waited: is told in a sentence when the keyring takes its time.

        Raises:
            CredentialError: the account is not there any more, or a credential is missing.
            RequestError: the provider file is not the one that was confirmed.
        """
        provider = self._head.provider
        if provider.fingerprint != self._head.request:
            raise RequestError(
                mark("The provider file has changed"),
                note(obstacles.FILE_CHANGED),
            )
        self._account = self._find_account()
        told = partial(waited, note(obstacles.KEYRING_WAITS))
        self._credentials = await self._tokens.credentials(provider, self._account, told)

    @property
    def expired(self) -> bool:
        """Tell whether the app has to sign in again before it begins with anybody else."""
        return self._credentials.expired

    async def renew(self, used: Credentials) -> None:
        """Sign in for a new token, unless somebody else did since these were used.

        Raises:
            CredentialError: it can't be done.
            RequestError: the sign-in can't be filled.
        """
        if self._credentials.values == used.values:
            renewing = self._tokens.renew(self._head.provider, self._account, used)
            self._credentials = await renewing

    async def begin(
        self,
        lane: Lane,
        ended: tuple[int, Result] | None,
        item: Item,
        recorded: Callable[[Outcome], None],
    ) -> Begun | None:
        """Record how a row ended and that another begins, and send that, in one go.

        Args:
            lane: the slot's.
            ended: the row and how it ended.
            item: who is next.
            recorded: is told, in a worker thread, when the ended row is on record.

        Returns:
            None if the user was sent elsewhere since the list was confirmed, and is not sent again.

        Raises:
            JournalError: nothing was recorded, and nothing sent.
            CredentialError, RequestError: the same, since there is no good token.
        """
        if self.expired:
            await self.renew(self._credentials)
        return await self._run(lambda: self._begin(lane, ended, item, recorded))

    async def again(self, lane: Lane, row: int, item: Item, call: Change, number: int) -> Attempt:
        """Record another try, and make it.

        Raises:
            JournalError: nothing was recorded, and nothing sent.
        """
        return await self._run(lambda: self._again(lane, row, item, call, number))

    def abort(self) -> None:
        """Break off what is on the wire, and what would still get there."""
        self._aborted = True
        for exchange in list(self._exchanges):
            exchange.abort()

    def close(self) -> None:
        """Forget the secrets and let the threads go."""
        self._credentials = _NONE
        self._wire.shutdown(wait=False)

    def _find_account(self) -> Account:
        """Return the account as it is now; the address is the one that was confirmed."""
        confirmed = self._head.account
        account = self._accounts.get(self._head.provider.id, confirmed.name)
        if account is None or account.address != confirmed.address:
            raise CredentialError(
                mark("The account is not there"),
                note(obstacles.ACCOUNT_GONE, name=confirmed.name, address=confirmed.address),
            )
        return account

    async def _run(self, work: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._wire, work)

    def _begin(
        self,
        lane: Lane,
        ended: tuple[int, Result] | None,
        item: Item,
        recorded: Callable[[Outcome], None],
    ) -> Begun | None:
        row = self._journal.batches.step(self._head.id, ended, item)
        if ended:
            recorded(ended[1].outcome)
        if row is None:
            return None
        return Begun(row, self._try(lane, item, self._head.provider.calls[0], 1))

    def _again(self, lane: Lane, row: int, item: Item, call: Change, number: int) -> Attempt:
        self._journal.begin_attempt(row)
        return self._try(lane, item, call, number)

    def _try(self, lane: Lane, item: Item, call: Change, number: int) -> Attempt:
        try:
            return self._send(lane, item, call, number)
        except RequestError as error:
            return Attempt(Result(Outcome.NOT_SENT, error.note), None)
        except Exception as error:
            self.mistake = error
            message = f"{note(on_record.MISTAKE)}\n{type(error).__name__}"
            return Attempt(Result(Outcome.UNKNOWN, message), None)

    def _send(self, lane: Lane, item: Item, call: Change, number: int) -> Attempt:
        provider, credentials = self._head.provider, self._credentials
        request = request_for(provider, call, item.deletion, credentials)
        exchange = self._make_exchange(request, lane)
        self._exchanges.add(exchange)
        try:
            if self._aborted:
                exchange.abort()
            return attempt(exchange, provider, call, credentials, number)
        finally:
            self._exchanges.discard(exchange)
