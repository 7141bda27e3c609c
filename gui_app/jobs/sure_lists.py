"""Making sure of the users of lists, behind them."""

import asyncio
from collections.abc import Callable
from contextlib import closing

from gui_app.domain.errors import DeskError
from gui_app.domain.words import tr
from gui_app.history.batch_reader import BatchReader, Unsure
from gui_app.jobs.disk import Disk
from gui_app.jobs.make_sure import MakeSure, User
from gui_app.jobs.turns import Turns
from gui_app.providers.look_up import Seen
from gui_app.providers.spec import Provider

IN_HAND = 256
"""Users that are followed at the same time, however long the list; the rest are in the history."""

PAGE = 200

ENOUGH = 20
"""Answers in a row that say nothing, after which it is given up."""


class SureList:
    """Follows each user of a list that has ended and who is not confirmed gone.

    Args:
        batch: the list's id.
        provider: the list's.
        sure: asks and records.
        open_reader: makes a reader for a thread of its own.

    Attributes:
        running: users are being followed.
        reason: why the last of those could not be made sure of who could not; may be empty.
    """

    def __init__(
        self,
        batch: int,
        provider: Provider,
        sure: MakeSure,
        open_reader: Callable[[], BatchReader],
    ) -> None:
        self.running = True
        self.reason = ""
        self._batch = batch
        self._accepted = provider.answer.later
        self._sure = sure
        self._open_reader = open_reader
        self._turns = Turns(provider.limits, sure.sleep)
        self._in_hand = asyncio.Semaphore(IN_HAND)
        self._unclear = 0
        self._disk = Disk()
        self._task = asyncio.get_running_loop().create_task(self._run())
        self._task.add_done_callback(lambda task: task.cancelled() or task.result())

    def stop(self) -> None:
        """Ask no more."""
        self._task.cancel()

    async def ended(self) -> None:
        """Wait until nothing is asked any more."""
        await asyncio.wait({self._task})

    async def _run(self) -> None:
        try:
            async with asyncio.TaskGroup() as group:
                after = 0
                while page := await self._disk.write(self._read, after):
                    for user in page:
                        await self._in_hand.acquire()
                        group.create_task(self._follow(user))
                    after = page[-1].item
        except* DeskError as errors:
            self.reason = _first(errors).words
        finally:
            self.running = False
            self._disk.close()

    def _read(self, after: int) -> list[Unsure]:
        with closing(self._open_reader()) as reader:
            return reader.unsure(self._batch, self._accepted, after, PAGE)

    async def _follow(self, user: Unsure) -> None:
        whom = User(user.row, user.deletion, user.started_at)
        made = await self._sure.until_gone(whom, self._look)
        self.reason = self.reason if made.found else made.words
        self._in_hand.release()

    async def _look(self, user: User) -> Seen:
        seen = await self._turns.take(lambda: self._sure.look(user))
        self._unclear = self._unclear + 1 if seen.state == "unclear" else 0
        if self._unclear == ENOUGH:
            raise DeskError(tr("Given up"), seen.reason)
        return seen


class SureLists:
    """The lists that are being made sure of, and those that were since the app started.

    Lives on the event loop's thread.

    Args:
        sure: asks and records.
        open_reader: makes a reader for a thread of its own.
    """

    def __init__(self, sure: MakeSure, open_reader: Callable[[], BatchReader]) -> None:
        self._sure = sure
        self._open_reader = open_reader
        self._lists: dict[int, SureList] = {}

    def follow(self, batch: int, provider: Provider) -> None:
        """Follow the users of a list that has ended, unless it is being done."""
        known = self._lists.get(batch)
        if not (known and known.running):
            self._lists[batch] = SureList(batch, provider, self._sure, self._open_reader)

    def of(self, batch: int) -> SureList | None:
        """Return what is or was done about a list."""
        return self._lists.get(batch)

    async def stop(self) -> None:
        """Give up at once; what was not recorded stays as it was."""
        for each in self._lists.values():
            each.stop()
        await asyncio.gather(*(each.ended() for each in self._lists.values()))


def _first(errors: ExceptionGroup[DeskError]) -> DeskError:
    found = errors.exceptions[0]
    return _first(found) if isinstance(found, ExceptionGroup) else found
