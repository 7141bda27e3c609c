"""A batch under way: who is next, how fast, when to pause."""

import asyncio
from collections import Counter
from contextlib import closing, suppress
from functools import partial

from gui_app.domain import on_record
from gui_app.domain.batch import BatchState, Item
from gui_app.domain.deletion import Result
from gui_app.domain.errors import DeskError, JournalError, NotInHandError
from gui_app.domain.notes import note
from gui_app.domain.outcome import Outcome
from gui_app.history.journal import Journal
from gui_app.jobs.batch_view import FINAL, BatchView, Head
from gui_app.jobs.course import Course
from gui_app.jobs.disk import Disk
from gui_app.jobs.line import Line
from gui_app.jobs.pace import Pace
from gui_app.jobs.sender import ABORT_PATIENCE, SAVE_PATIENCE
from gui_app.jobs.streak import Streak
from gui_app.jobs.supply import PAGE, Supply
from gui_app.transport.lane import Lane

_MISTAKE = note(on_record.LIST_MISTAKE)


class BatchRun(BatchView):
    """Carries out a batch that is in this app's hand. It begins paused.

    Lives on the event loop's thread. The journal holds what was done and what is left; this
    holds the few users that are next or on their way.

    Args:
        head: what the batch is.
        journal: where the plan stands and every step is written.
        line: the way to the provider.
        ended: the batch's users that have an outcome, counted by it.
        in_flight: requests on the wire at the same time.
        per_second: requests that begin in a second.
    """

    def __init__(
        self,
        head: Head,
        journal: Journal,
        line: Line,
        ended: Counter[Outcome],
        in_flight: int,
        per_second: float,
    ) -> None:
        super().__init__(head, ended)
        self._journal = journal
        self._line = line
        self._pace = Pace(in_flight, per_second)
        self._streak = Streak()
        self._disk = Disk()
        self._plan = Supply(self._read, self._wake, self._troubled)
        self._taken = 0
        self._leaving = False
        self._resuming: asyncio.Task[None] | None = None
        self._task = asyncio.get_running_loop().create_task(self._run())
        self._task.add_done_callback(lambda task: task.cancelled() or task.result())

    @property
    def over(self) -> bool:
        """Tell whether it has ended, or was left, and all is on record."""
        return self._task.done()

    def set_limits(self, in_flight: int, per_second: float) -> None:
        """Change how fast it goes."""
        self._pace.set_limits(in_flight, per_second)
        self._limits += 1
        self._wake()

    def pause(self, reason: str = "") -> None:
        """Begin no more requests, repeats included, until somebody resumes."""
        self._stop_resuming()
        if self.state in FINAL or (self.state is BatchState.PAUSED and not reason):
            return
        self._set(BatchState.PAUSED, reason)
        # To the next start, running and paused are the same.
        set_state = self._journal.batches.set_state
        self._disk.note(set_state, self.head.id, BatchState.PAUSED, reason)

    def resume(self) -> None:
        """Go on, with the credentials the account has now."""
        if self.state is BatchState.PAUSED and not (self._resuming or self._leaving or self.over):
            self._resuming = asyncio.get_running_loop().create_task(self._resume())

    def stop(self) -> None:
        """Begin no more requests, for good; who is left is recorded as not sent."""
        self._stop_resuming()
        if self.state not in FINAL:
            self._set(BatchState.STOPPED, "")

    async def finished(self) -> None:
        """Wait until it has ended or was left."""
        await asyncio.wait({self._task})

    async def leave(self, patience: float) -> None:
        """Pause, wait for answers, break off what has none, and give it out of hand.

        Args:
            patience: seconds to wait for answers on the wire.
        """
        self._leaving = True
        self.pause()
        self._wake()
        await asyncio.wait({self._task}, timeout=patience)
        self._line.abort()
        await asyncio.wait({self._task}, timeout=ABORT_PATIENCE + SAVE_PATIENCE)
        self._task.cancel()
        await asyncio.wait({self._task})

    async def _run(self) -> None:
        try:
            slots = [self._slot() for _ in range(self.head.provider.limits.most_in_flight)]
            for result in await asyncio.gather(*slots, return_exceptions=True):
                if isinstance(result, BaseException):
                    raise result
            await self._end()
        except NotInHandError as error:
            self.pause(error.note_with_detail)
        finally:
            self._line.close()
            with suppress(JournalError):  # what has ended stays as it is
                await self._disk.write(self._journal.batches.leave, self.head.id)
            self._disk.close()
            self._wake()

    async def _end(self) -> None:
        batches = self._journal.batches
        if self.state is BatchState.STOPPED:
            await self._disk.insist(partial(batches.stop, self.head.id), self._troubled)
            self.counts[Outcome.NOT_SENT] += self.head.total - self.done
            self._say("")
        elif self._plan.exhausted:
            await self._disk.insist(partial(batches.end, self.head.id), self._troubled)
            self._set(BatchState.DONE, "")

    # A slot: one request at a time, with a connection of its own

    async def _slot(self) -> None:
        try:
            await self._work()
        except Exception:
            self._leaving = True  # nobody knows what is wrong: let the others end
            self._set(BatchState.PAUSED, _MISTAKE)
            raise

    async def _work(self) -> None:
        ended: tuple[int, Result] | None = None
        with closing(Lane()) as lane:
            while True:
                limits, turn = self._limits, self._turn()
                if ended and (turn != 0 or self._line.expired):
                    await self._finish(ended)
                    ended = None
                    if turn is None:
                        continue  # much may have changed meanwhile
                if turn is None:
                    if self._over:
                        self._wake()  # who waits for a place shall see it too
                        return
                    await self._until_changed()
                    continue
                try:
                    if await self._running_for(turn, limits) and (item := self._next()):
                        ended = await self._carry_out(lane, ended, item)
                finally:
                    self._taken -= 1

    def _turn(self) -> float | None:
        """Take a place on the wire and return the seconds until its turn; None if there is none."""
        if self.state is not BatchState.RUNNING or not self._plan.ready:
            return None
        if self._taken >= self._pace.places:
            return None
        self._taken += 1
        return self._pace.reserve()

    def _next(self) -> Item | None:
        if self.state is not BatchState.RUNNING or self._pace.held:
            return None
        return self._plan.next()

    async def _carry_out(
        self, lane: Lane, ended: tuple[int, Result] | None, item: Item
    ) -> tuple[int, Result] | None:
        """Send one user and return the row and how it ended, which is still to be written."""
        self._begun()
        try:
            begun = await self._line.begin(lane, ended, item, self._ended)
        except DeskError as error:
            self._begun(-1)
            self._plan.put_back(item)
            if self.state is BatchState.RUNNING:  # else the pause was faster, and it is no trouble
                self.pause(error.note_with_detail)
            return ended
        if begun is None:  # somebody has sent this user since the list was confirmed
            self._ended(Outcome.NOT_SENT)
            return None
        row = begun.row
        record = partial(self._disk.write, self._journal.end_attempt, row)
        again = partial(self._line.again, lane, row, item)
        course = Course(self.head.provider, record, self._wait, again, self._line.renew)
        result = await course.run(begun.attempt)
        self._look_at(result)
        return row, result

    async def _wait(self, result: Result, seconds: float) -> bool:
        """Wait for the next try; return False if there shall be none."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        if result.outcome is Outcome.FAILED:  # it is the provider who wants it slower
            self._pace.busy(seconds)
        self._count_waiting(1)
        try:
            while not self._over_for_good:
                if self.state is BatchState.PAUSED:
                    await self._until_changed()
                    continue
                await self._running_for(max(end - loop.time(), self._pace.reserve()), self._limits)
                if self.state is BatchState.RUNNING and loop.time() >= end and not self._pace.held:
                    return True
            return False
        finally:
            self._count_waiting(-1)

    def _look_at(self, result: Result) -> None:
        if result.later or result.outcome in (Outcome.DELETED, Outcome.NOT_FOUND, Outcome.REFUSED):
            places = self._pace.places
            self._pace.answered()
            if self._pace.places > places:
                self._wake()
        if result.later:
            self._streak.reset()
        elif reason := self._streak.reason(result):
            self.pause(reason)
        if mistake := self._line.mistake:
            self._line.mistake = None
            self.pause(_MISTAKE)
            context = {"message": "a mistake in a batch", "exception": mistake}
            asyncio.get_running_loop().call_exception_handler(context)

    async def _finish(self, ended: tuple[int, Result]) -> None:
        try:
            step = partial(self._journal.batches.step, self.head.id, ended, None)
            await self._disk.insist(step, self._troubled)
        except NotInHandError as error:
            self._begun(-1)
            self.pause(error.note_with_detail)
        else:
            self._ended(ended[1].outcome)

    @property
    def _over_for_good(self) -> bool:
        return self._leaving or self.state in FINAL

    @property
    def _over(self) -> bool:
        return self._over_for_good or self._plan.exhausted

    # State

    async def _resume(self) -> None:
        try:
            await self._line.open(self._say)
            set_state = self._journal.batches.set_state
            await self._disk.write(set_state, self.head.id, BatchState.RUNNING)
        except DeskError as error:
            self._say(error.note_with_detail)
        else:
            self._streak.reset()
            self._set(BatchState.RUNNING, "")
        self._resuming = None

    def _stop_resuming(self) -> None:
        if self._resuming:
            self._resuming.cancel()
            self._resuming = None
            self._say("")

    def _troubled(self, error: JournalError) -> None:
        if self.state in FINAL:
            self._say(error.note_with_detail)
        else:
            self.pause(error.note_with_detail)

    async def _read(self, after: int) -> list[Item]:
        return await self._disk.write(self._journal.batches.waiting, self.head.id, after, PAGE)
