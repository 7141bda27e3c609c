"""Sending deletions: intent to disk, request to the wire, outcome to disk."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from gui_app.credentials.accounts import Account
from gui_app.domain import on_record
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import (
    CredentialError,
    DeskError,
    JournalError,
    NotInHandError,
    RequestError,
)
from gui_app.domain.http import Request
from gui_app.domain.notes import note
from gui_app.domain.outcome import Outcome
from gui_app.domain.words import mark, tr
from gui_app.history.journal import Journal
from gui_app.jobs.attempt import Attempt, attempt, request_for
from gui_app.jobs.course import Course
from gui_app.jobs.disk import SAVE_AGAIN, Disk
from gui_app.jobs.facts import (
    Changed,
    Fact,
    Finished,
    KeyringWaited,
    NotRecorded,
    NotSaved,
    Recorded,
)
from gui_app.jobs.tokens import Credentials, Tokens
from gui_app.providers.calls import Change
from gui_app.providers.spec import Provider
from gui_app.transport.exchange import Exchange

AT_A_TIME = 4
ABORT_PATIENCE = 1.0
"""Seconds for broken-off exchanges to return; a name look-up can't be interrupted."""

SAVE_PATIENCE = 6.0
"""Seconds for the last outcomes to be written; the journal itself waits 5 for other windows."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Order:
    """A deletion together with what is needed to carry it out; what a person confirms."""

    provider: Provider
    account: Account
    deletion: Deletion

    @classmethod
    def make(cls, provider: Provider, account: Account, target: Mapping[str, str]) -> "Order":
        """Put together what will be confirmed and sent."""
        ordered = {f.name: target[f.name] for f in provider.fields}
        deletion = Deletion(
            provider=provider.id,
            provider_title=provider.title,
            account=account.name,
            address=account.address,
            target=ordered,
            user=provider.user(ordered),
        )
        return cls(provider, account, deletion)


class _Stopped(Exception):  # noqa: N818 - not an error
    """The app is about to quit."""


class Sender:
    """Carries out orders, up to four at a time; the rest wait.

    Lives on the event loop's thread. Journal and exchanges run in threads of their own.

    Args:
        journal: where intent and outcome are written.
        tokens: where credentials come from, at the moment they are needed.
        tell: is called on the loop's thread with each fact.
        exchange: makes the exchange for a request.
    """

    def __init__(
        self,
        journal: Journal,
        tokens: Tokens,
        tell: Callable[[Fact], None],
        exchange: Callable[[Request], Exchange] = Exchange,
    ) -> None:
        self._journal = journal
        self._tokens = tokens
        self._tell = tell
        self._exchange = exchange
        self._slots = asyncio.Semaphore(AT_A_TIME)
        self._stop = asyncio.Event()
        self._given_up = asyncio.Event()
        self._tasks: dict[asyncio.Task[None], Deletion] = {}
        self._exchanges: set[Exchange] = set()
        self._disk = Disk()
        self._wire = ThreadPoolExecutor(AT_A_TIME, "exchange")

    @property
    def running(self) -> int:
        """Return how many deletions have no outcome yet."""
        return len(self._tasks)

    def start(self, order: Order) -> None:
        """Begin a deletion; what becomes of it is told as facts.

        Raises:
            DeskError: the very same deletion is under way already, or the app is quitting.
        """
        if self._stop.is_set():
            raise DeskError(tr("Not sent"), tr("The app is about to quit."))
        if order.deletion in self._tasks.values():
            again = tr("This user is being deleted already; see the history.")
            raise DeskError(tr("Not sent"), again)
        task = asyncio.get_running_loop().create_task(self._carry_out(order))
        self._tasks[task] = order.deletion
        task.add_done_callback(self._done)

    async def stop(self, patience: float) -> None:
        """Send nothing more, wait for answers, and then break off what has none.

        Args:
            patience: seconds to wait for answers on the wire.
        """
        self._stop.set()
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=patience)
        for exchange in self._exchanges:
            exchange.abort()
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=ABORT_PATIENCE)
        self._given_up.set()
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=SAVE_PATIENCE)
        self._wire.shutdown(wait=False, cancel_futures=True)
        self._disk.close()

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.pop(task, None)
        if not task.cancelled():
            task.result()

    async def _carry_out(self, order: Order) -> None:
        try:
            row = await self._disk.write(self._journal.add, order.deletion)
        except JournalError as error:
            self._tell_last(NotRecorded(order.deletion, error))
            return
        self._tell(Recorded(row, order.deletion))
        async with self._slots:
            try:
                result = await self._send(row, order)
            except _Stopped:
                result = Result(Outcome.NOT_SENT, note(on_record.CLOSED_BEFORE_SENT))
            except (CredentialError, RequestError, JournalError) as error:
                detail = f"\n{error.detail}" if error.detail else ""
                result = Result(Outcome.NOT_SENT, error.note + detail)
            except Exception as error:
                # Our own mistake, at a point where the request may have left.
                message = f"{note(on_record.MISTAKE)}\n{type(error).__name__}"
                mistake = Result(Outcome.UNKNOWN, message)
                await self._finish(row, order.deletion, mistake)
                raise
            await self._finish(row, order.deletion, result)

    async def _send(self, row: int, order: Order) -> Result:
        """Lead a deletion through its requests."""
        provider, account = order.provider, order.account
        waited = partial(self._tell, KeyringWaited())
        reading = self._tokens.credentials(provider, account, waited)
        credentials = await self._unless_stopped(reading)

        async def once(call: Change, number: int) -> Attempt:
            request = request_for(provider, call, order.deletion, credentials)
            await self._begin(row)
            self._tell(Changed(row))
            return await self._try(
                request, lambda e: attempt(e, provider, call, credentials, number)
            )

        async def again(call: Change, number: int) -> Attempt | None:
            try:
                return await once(call, number)
            except (_Stopped, RequestError):
                return None

        async def renew(used: Credentials) -> None:
            nonlocal credentials
            try:
                renewing = self._tokens.renew(provider, account, used)
                credentials = await self._unless_stopped(renewing)
            except _Stopped:
                message = note(on_record.CLOSED_BEFORE_SIGN_IN)
                raise CredentialError(mark("Not sent again"), message) from None

        course = Course(provider, partial(self._record, row), self._wait, again, renew)
        return await course.run(await once(provider.calls[0], 1))

    async def _begin(self, row: int) -> None:
        if self._stop.is_set():
            raise _Stopped
        await self._disk.write(self._journal.begin_attempt, row)

    async def _record(self, row: int, result: Result, said: str) -> None:
        await self._disk.write(self._journal.end_attempt, row, result, said)
        self._tell(Changed(row))

    async def _wait(self, _: Result, seconds: float) -> bool:
        try:
            await self._unless_stopped(asyncio.sleep(seconds))
        except _Stopped:
            return False
        return True

    async def _try(self, request: Request, work: Callable[[Exchange], Attempt]) -> Attempt:
        exchange = self._exchange(request)
        self._exchanges.add(exchange)
        if self._stop.is_set():
            exchange.abort()
        trying = asyncio.get_running_loop().run_in_executor(self._wire, work, exchange)
        given_up = asyncio.ensure_future(self._given_up.wait())
        try:
            either: set[asyncio.Future[Any]] = {trying, given_up}
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            return await trying if trying.done() else _broken_off(exchange)
        finally:
            given_up.cancel()
            self._exchanges.discard(exchange)

    async def _finish(self, row: int, deletion: Deletion, result: Result) -> None:
        """Write the outcome, however long it takes until the history can be written again."""
        while True:
            try:
                await self._disk.write(self._journal.finish, row, result)
            except JournalError as error:
                again = not (self._stop.is_set() or isinstance(error, NotInHandError))
                tell = self._tell if again else self._tell_last
                tell(NotSaved(row, deletion, result, error, again))
                if not again:
                    return
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._stop.wait(), SAVE_AGAIN)
            else:
                self._tell_last(Finished(row, deletion, result))
                return

    def _tell_last(self, fact: Fact) -> None:
        """Tell how a deletion ended; whoever is told finds it running no more."""
        if task := asyncio.current_task():
            self._tasks.pop(task, None)
        self._tell(fact)

    async def _unless_stopped(self, work: Awaitable[_T]) -> _T:
        """Wait for something that may be given up when the app quits."""
        task = asyncio.ensure_future(work)
        stop = asyncio.ensure_future(self._stop.wait())
        await asyncio.wait({task, stop}, return_when=asyncio.FIRST_COMPLETED)
        stop.cancel()
        if not task.done():
            task.cancel()
            raise _Stopped
        return task.result()


def _broken_off(exchange: Exchange) -> Attempt:
    """Judge an exchange that does not even return when it is aborted."""
    outcome = Outcome.NOT_SENT if exchange.abort() else Outcome.UNKNOWN
    return Attempt(Result(outcome, note(on_record.CLOSED_BEFORE_ANSWER)), None)
