"""A batch's requests on their way, in worker threads."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple, TypeVar

from gui_app.credentials.accounts import Account, AccountBook
from gui_app.credentials.vault import Vault
from gui_app.domain.batch import Item
from gui_app.domain.deletion import Result
from gui_app.domain.errors import CredentialError, RequestError
from gui_app.domain.http import Request
from gui_app.domain.outcome import Outcome
from gui_app.domain.redaction import Redactor
from gui_app.history.journal import Journal
from gui_app.jobs.attempt import Attempt, attempt
from gui_app.jobs.batch_view import Head
from gui_app.jobs.sender import KEYRING_PATIENCE
from gui_app.providers.request import fill
from gui_app.transport.exchange import Exchange
from gui_app.transport.lane import Lane

_T = TypeVar("_T")

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
        vault: where its secrets come from then.
        exchange: makes the exchange for a request.

    Attributes:
        mistake: the app's own error in a try, which then counts as unknown; None if all is well.
    """

    def __init__(
        self,
        head: Head,
        journal: Journal,
        accounts: AccountBook,
        vault: Vault,
        exchange: MakeExchange,
    ) -> None:
        self._head = head
        self._journal = journal
        self._accounts = accounts
        self._vault = vault
        self._make_exchange = exchange
        self._credentials: Mapping[str, str] = {}
        self._redactor = Redactor(())
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
                "The provider file has changed",
                "The provider file has changed since this list was confirmed, so it can't go on. "
                "Stop it, and confirm who is left as a new list with Retry failed.",
            )
        account = self._account()
        sentence = "Waiting for the keyring to be unlocked."
        late = asyncio.get_running_loop().call_later(KEYRING_PATIENCE, waited, sentence)
        try:
            secrets = await self._vault.read(account, provider.secrets)
        finally:
            late.cancel()
        credentials = {**account.values, **secrets}
        needed = (c for c in provider.credentials if not c.optional)
        if missing := ", ".join(c.label for c in needed if c.name not in credentials):
            message = f"Missing: {missing}. Enter it under Accounts…, then resume."
            raise CredentialError("A credential is missing", message)
        self._redactor, self._credentials = Redactor(secrets.values()), credentials

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
        """
        return await self._run(lambda: self._begin(lane, ended, item, recorded))

    async def again(self, lane: Lane, row: int, item: Item) -> Attempt:
        """Record another try, and make it.

        Raises:
            JournalError: nothing was recorded, and nothing sent.
        """
        return await self._run(lambda: self._again(lane, row, item))

    def abort(self) -> None:
        """Break off what is on the wire, and what would still get there."""
        self._aborted = True
        for exchange in list(self._exchanges):
            exchange.abort()

    def close(self) -> None:
        """Forget the secrets and let the threads go."""
        self._redactor, self._credentials = Redactor(()), {}
        self._wire.shutdown(wait=False)

    def _account(self) -> Account:
        """Return the account as it is now; the address is the one that was confirmed."""
        confirmed = self._head.account
        account = self._accounts.get(self._head.provider.id, confirmed.name)
        if account is None or account.address != confirmed.address:
            raise CredentialError(
                "The account is not there",
                f"The account {confirmed.name} with the address {confirmed.address} is not there "
                "any more. Make it again under Accounts…, then resume, or stop this list.",
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
        return None if row is None else Begun(row, self._try(lane, item, 1))

    def _again(self, lane: Lane, row: int, item: Item) -> Attempt:
        number = self._journal.begin_attempt(row)
        return self._try(lane, item, number)

    def _try(self, lane: Lane, item: Item, number: int) -> Attempt:
        try:
            return self._send(lane, item, number)
        except RequestError as error:
            return Attempt(Result(Outcome.NOT_SENT, error.message), None)
        except Exception as error:
            self.mistake = error
            sentence = "The app made a mistake, so nobody can say whether the user was deleted."
            return Attempt(Result(Outcome.UNKNOWN, f"{sentence}\n{type(error).__name__}"), None)

    def _send(self, lane: Lane, item: Item, number: int) -> Attempt:
        provider, deletion = self._head.provider, item.deletion
        request = fill(provider, deletion.address, deletion.target, self._credentials)
        exchange = self._make_exchange(request, lane)
        self._exchanges.add(exchange)
        try:
            if self._aborted:
                exchange.abort()
            return attempt(exchange, provider.answer, self._redactor, number)
        finally:
            self._exchanges.discard(exchange)
