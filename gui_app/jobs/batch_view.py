"""What can be seen of a batch under way."""

import asyncio
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock

from gui_app.credentials.accounts import Account
from gui_app.domain.batch import BatchState
from gui_app.domain.outcome import Outcome
from gui_app.jobs.pace import Meter
from gui_app.providers.spec import Provider

FINAL = (BatchState.STOPPED, BatchState.DONE)


@dataclass(frozen=True, slots=True)
class Head:
    """What a batch is.

    Attributes:
        id: its id in the journal.
        provider: the provider as its file is now.
        account: the account it was confirmed with.
        source: where the list came from, for people.
        total: how many users.
        request: the fingerprint of the request that was confirmed.
    """

    id: int
    provider: Provider
    account: Account
    source: str
    total: int
    request: str


class BatchView:
    """State, counts and speed of a batch; whoever shows them looks whether ``version`` changed.

    Args:
        head: what the batch is.
        counts: the batch's users that have an outcome already, counted by it.

    Attributes:
        counts: how many ended, by outcome, as it is on record.
        sending: how many have begun and are not on record as ended.
        waiting: how many of those wait for another try.
        state: what was asked for last; what is being sent all the same comes to its end.
        forgotten: how many that failed or were not sent can't be sent again, since their users
            were forgotten.
        reason: why it is paused, in sentences as they go on record, see ``notes``; empty if a
            person wanted it so.
        version: another number after every change.
    """

    def __init__(self, head: Head, counts: Counter[Outcome]) -> None:
        self.head = head
        self.counts = counts
        self.sending = 0
        self.waiting = 0
        self.forgotten = 0
        self.state = BatchState.PAUSED
        self.reason = ""
        self.version = 0
        self._meter = Meter()
        self._limits = 0  # another number after every change of the limits
        self._counting = Lock()
        self._changed = asyncio.Event()

    @property
    def done(self) -> int:
        """Return how many users have an outcome."""
        return self.counts.total()

    @property
    def rate(self) -> float | None:
        """Return how many ended per second lately; None if it can't be told."""
        return self._meter.rate if self.state is BatchState.RUNNING else None

    @property
    def time_left(self) -> float | None:
        """Return the seconds until the end at this rate; None if it can't be told."""
        rate = self.rate
        return (self.head.total - self.done) / rate if rate else None

    def _begun(self, count: int = 1) -> None:
        with self._counting:
            self.sending += count
            self.version += 1

    def _count_waiting(self, count: int) -> None:
        with self._counting:
            self.waiting += count
            self.version += 1

    def _ended(self, outcome: Outcome) -> None:
        """Count a row that is on record as ended; from any thread."""
        with self._counting:
            self.sending -= 1
            self.counts[outcome] += 1
            self._meter.add()
            self.version += 1

    def _set(self, state: BatchState, reason: str) -> None:
        if state is BatchState.RUNNING:
            self._meter.reset()
        self.state = state
        self._say(reason)
        self._wake()

    def _say(self, reason: str) -> None:
        self.reason = reason
        with self._counting:
            self.version += 1

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    async def _until_changed(self, seconds: float | None = None) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._changed.wait()

    async def _running_for(self, seconds: float, limits: int) -> bool:
        """Wait, but no longer than it runs within these limits; tell if the time is over."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while (left := end - loop.time()) > 0:
            if self.state is not BatchState.RUNNING or self._limits != limits:
                return False
            await self._until_changed(left)
        return True
