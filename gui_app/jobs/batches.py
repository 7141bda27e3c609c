"""The batches that this app has in hand."""

import asyncio
from collections import Counter

from gui_app.credentials.accounts import Account, AccountBook
from gui_app.domain.batch import Batch
from gui_app.domain.http import Request
from gui_app.domain.outcome import Outcome
from gui_app.history.batch_reader import BatchRow
from gui_app.history.journal import Journal
from gui_app.jobs.batch import BatchRun
from gui_app.jobs.batch_view import Head
from gui_app.jobs.disk import Disk
from gui_app.jobs.line import Line, MakeExchange
from gui_app.jobs.lists.plan import Plan
from gui_app.jobs.tokens import Tokens
from gui_app.providers.spec import Provider
from gui_app.transport.exchange import Exchange
from gui_app.transport.lane import Lane


def new_exchange(request: Request, lane: Lane) -> Exchange:
    """Make an exchange that uses its slot's connection."""
    return Exchange(request, lane=lane)


class Batches:
    """Begins batches, goes on with them, and leaves them when the app quits.

    Lives on the event loop's thread.

    Args:
        journal: where plans and steps are written.
        accounts: where accounts are looked up.
        tokens: where credentials come from.
        exchange: makes the exchange for a request.
    """

    def __init__(
        self,
        journal: Journal,
        accounts: AccountBook,
        tokens: Tokens,
        exchange: MakeExchange = new_exchange,
    ) -> None:
        self._journal = journal
        self._accounts = accounts
        self._tokens = tokens
        self._exchange = exchange
        self._runs: list[BatchRun] = []
        self._disk = Disk()

    @property
    def runs(self) -> list[BatchRun]:
        """Return the batches in hand that are not over."""
        self._runs = [run for run in self._runs if not run.over]
        return list(self._runs)

    async def start(self, plan: Plan, in_flight: int, per_second: float) -> BatchRun:
        """Write the plan down, whole, and then begin with it.

        Raises:
            JournalError: nothing was recorded, and nothing is sent.
        """
        provider, account = plan.provider, plan.account
        batch = Batch(
            provider=provider.id,
            provider_title=provider.title,
            account=account.name,
            address=account.address,
            source=plan.source,
            request=provider.fingerprint,
        )
        total = len(plan.chosen())
        row = await self._disk.write(lambda: self._journal.batches.plan(batch, plan.items()))
        head = Head(row, provider, account, plan.source, total, batch.request)
        run = self._take_in_hand(head, Counter(), in_flight, per_second)
        run.resume()
        return run

    async def go_on(
        self,
        provider: Provider,
        account: Account,
        row: BatchRow,
        in_flight: int,
        per_second: float,
    ) -> BatchRun:
        """Take a batch in hand that is not finished; it is paused until somebody resumes.

        Args:
            provider: the batch's.
            account: the batch's, with the address it was confirmed with.
            row: the batch.
            in_flight: requests on the wire at the same time.
            per_second: requests that begin in a second.

        Raises:
            JournalError: another window has it in hand, or it is over.
        """
        ended = await self._disk.write(lambda: self._journal.batches.take(row.id))
        head = Head(row.id, provider, account, row.source, row.total, row.request)
        return self._take_in_hand(head, Counter(ended), in_flight, per_second)

    async def stop(self, patience: float) -> None:
        """Leave all, so that they can be gone on with at the next start.

        Args:
            patience: seconds to wait for answers on the wire.
        """
        await asyncio.gather(*(run.leave(patience) for run in self.runs))
        self._disk.close()

    def _take_in_hand(
        self, head: Head, ended: Counter[Outcome], in_flight: int, per_second: float
    ) -> BatchRun:
        line = Line(head, self._journal, self._accounts, self._tokens, self._exchange)
        run = BatchRun(head, self._journal, line, ended, in_flight, per_second)
        self._runs.append(run)
        return run
