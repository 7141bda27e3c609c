"""The way of one deletion: its requests one after the other, and what is tried again."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from gui_app.domain import on_record
from gui_app.domain.deletion import Result
from gui_app.domain.errors import DeskError, JournalError
from gui_app.domain.notes import note
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import first_line
from gui_app.jobs.attempt import MAX_ATTEMPTS, Attempt
from gui_app.jobs.tokens import Credentials
from gui_app.providers.calls import Change, Step
from gui_app.providers.spec import Provider


class Course:
    """Leads a deletion through its requests, each of which is a try in the history.

    A request is tried again only where the provider certainly did not act; and once in the whole
    course with a new token, if it says that the one that was used has expired. Only after a step
    that was carried out the next request follows.

    Args:
        provider: whose requests.
        record: takes a try's result and what the row says until the next one; writes it down,
            or raises JournalError.
        wait: takes a try's result and the seconds until the next; returns False if there shall
            be none.
        again: makes a try, counted from 1 for each request; None if there shall be none, and
            JournalError if it can't be written down.
        renew: replaces the credentials that were used; raises DeskError if it can't.
    """

    def __init__(
        self,
        provider: Provider,
        record: Callable[[Result, str], Awaitable[None]],
        wait: Callable[[Result, float], Awaitable[bool]],
        again: Callable[[Change, int], Awaitable[Attempt | None]],
        renew: Callable[[Credentials], Awaitable[None]],
    ) -> None:
        self._calls = provider.calls
        self._asks = provider.look_up is not None
        self._record = record
        self._wait = wait
        self._again = again
        self._renew = renew
        self._renewed = False
        self._done: list[str] = []
        self._needless: list[str] = []

    async def run(self, first: Attempt) -> Result:
        """Go on from the first request's first try to the deletion's end.

        "Not sent" is only said of a deletion if no try of any request got through. The last try
        is left to end with the deletion, unless its own result is another one.
        """
        result, last = await self._led(first)
        if last:
            with suppress(JournalError):  # it has ended already, or ends with the deletion
                await self._record(last, result.message)
        return result

    async def _led(self, first: Attempt) -> tuple[Result, Result | None]:
        """Return the deletion's result, and that of the last try where it is another one."""
        tried = first
        for step, following in pairwise(self._calls):
            result, last = await self._settled(step, tried)
            if result.outcome is not Outcome.DONE:
                return self._ended(result, last, note(on_record.NOT_THE_DELETION))
            self._remember(step, result)
            said = f"{result.message} {note(on_record.NEXT_REQUEST)}"
            if not await self._pause(result, 0, said):
                return self._halfway(), result
            if (next_tried := await self._next(following, 1)) is None:
                return self._halfway(), None
            tried = next_tried
        return self._ended(*await self._settled(self._calls[-1], tried))

    def _remember(self, step: Change, result: Result) -> None:
        """Keep what to say of a step; only a 2xx says that something was carried out."""
        if isinstance(step, Step) and 200 <= (result.http_status or 0) < 300:
            self._done.append(step.label)
        else:
            self._needless.append(first_line(result.message))

    async def _pause(self, result: Result, seconds: float, said: str) -> bool:
        try:
            await self._record(result, said)
        except JournalError:
            return False
        return await self._wait(result, seconds)

    async def _next(self, call: Change, number: int) -> Attempt | None:
        try:
            return await self._again(call, number)
        except JournalError:
            return None

    async def _settled(self, call: Change, tried: Attempt) -> tuple[Result, Result | None]:
        """Try one request until there is a result that is not worth another try."""
        number = 1
        last = tried.result
        answered = _if_answered(last)
        while True:
            if tried.expired and not self._renewed:
                if (problem := await self._sign_in_again(tried.expired, last)) is not None:
                    return replace(last, message=f"{last.message}{problem}"), None
            elif tried.repeat_after is not None:
                number += 1
                said = _announcement(last, tried.repeat_after, number)
                if not await self._pause(last, tried.repeat_after, said):
                    break
            else:
                break
            if (next_tried := await self._next(call, number)) is None:
                break
            tried = next_tried
            last = tried.result
            answered = _if_answered(last) or answered
        if answered is None or answered is last:
            return last, None
        message = f"{answered.message}\n{note(on_record.LAST_TRY_NOT_SENT)} {last.message}"
        return replace(answered, message=message), last

    async def _sign_in_again(self, used: Credentials, last: Result) -> str | None:
        """Renew the credentials; if that is not done, return what to say behind the answer."""
        self._renewed = True
        said = f"{note(on_record.SIGNING_IN_AGAIN)} {_last_answer(last)}"
        if not await self._pause(last, 0, said):
            return ""
        try:
            await self._renew(used)
        except DeskError as error:
            return f"\n{error.note_with_detail}"
        return None

    def _ended(
        self, result: Result, last: Result | None, first: str = ""
    ) -> tuple[Result, Result | None]:
        """Say what a person must know besides the answer."""
        before = self._before(on_record.DONE_BEFORE)
        if before and result.outcome is Outcome.NOT_SENT:
            return self._halfway(f"\n{note(on_record.THE_LAST_TRY)} {result.message}"), result
        look = note(on_record.LOOK_THERE) if result.later and not self._asks else ""
        if not (said := " ".join(filter(None, (first, before, look)))):
            return result, last
        words, line_end, rest = result.message.partition("\n")
        words += "" if words.endswith((".", "!", "?")) else "."
        return replace(result, message=f"{words} {said}{line_end}{rest}"), last

    def _halfway(self, why: str = "") -> Result:
        """Something was sent, so it is not said that nothing was."""
        before = self._before(on_record.DONE)
        return Result(Outcome.FAILED, f"{before} {note(on_record.NOT_THE_DELETION)}{why}")

    def _before(self, template: str) -> str:
        done = [note(template, steps=", ".join(self._done))] if self._done else []
        return " ".join([*done, *self._needless])


def _if_answered(result: Result) -> Result | None:
    return None if result.outcome is Outcome.NOT_SENT else result


def _announcement(result: Result, pause: float, number: int) -> str:
    when = (datetime.now().astimezone() + timedelta(seconds=pause)).strftime("%H:%M:%S")
    follows = note(on_record.NEXT_TRY, number=number, most=MAX_ATTEMPTS, time=when)
    return f"{follows} {_last_answer(result)}"


def _last_answer(result: Result) -> str:
    return f"{note(on_record.LAST_ANSWER)} {first_line(result.message)}"
