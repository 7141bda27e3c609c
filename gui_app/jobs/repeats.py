"""Trying a deletion again where the provider certainly did not act."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

from gui_app.domain.deletion import Result
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import first_line
from gui_app.jobs.attempt import MAX_ATTEMPTS, Attempt


async def repeat(
    first: Attempt,
    pause: Callable[[Result, float, str], Awaitable[bool]],
    again: Callable[[], Awaitable[Attempt | None]],
) -> tuple[Result, Result | None]:
    """Try again until there is a result that is not worth another try.

    Args:
        first: how the first try ended.
        pause: takes the result, the seconds to wait and an announcement of the next try; waits,
            and returns False if there shall be none.
        again: makes the next try; None if it can't be begun.

    Returns:
        The deletion's result, and if that is an earlier answer, the result of the last try:
        "not sent" is only said if no try at all got through.
    """
    number = 1
    last, seconds = first
    answered = _if_answered(last)
    while seconds is not None:
        number += 1
        if not await pause(last, seconds, _announcement(last, seconds, number)):
            break
        if (tried := await again()) is None:
            break
        last, seconds = tried
        answered = _if_answered(last) or answered
    if answered is None or answered is last:
        return last, None
    message = f"{answered.message}\nThe last try was not sent. {last.message}"
    return replace(answered, message=message), last


def _if_answered(result: Result) -> Result | None:
    return None if result.outcome is Outcome.NOT_SENT else result


def _announcement(result: Result, pause: float, number: int) -> str:
    when = (datetime.now().astimezone() + timedelta(seconds=pause)).strftime("%H:%M:%S")
    return (
        f"Try {number} of {MAX_ATTEMPTS} follows at {when}. "
        f"Last answer: {first_line(result.message)}"
    )
