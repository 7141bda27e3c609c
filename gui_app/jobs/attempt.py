"""One try at a deletion: send the request, read the answer, take the secrets out."""

from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from gui_app.domain.deletion import Result
from gui_app.domain.http import ExchangeFailed
from gui_app.domain.outcome import Outcome
from gui_app.domain.redaction import Redactor
from gui_app.providers.answer import judge
from gui_app.providers.spec import Answer
from gui_app.transport.exchange import Exchange

MAX_WAIT = 60.0
"""Seconds; a provider that asks for a longer wait is not asked again automatically."""

KEPT_ANSWER = 256 * 1024
KEPT_MESSAGE = 2_000
"""Characters of an answer and of a message that the history keeps."""

_PAUSES = (1.0, 2.0, 4.0)
MAX_ATTEMPTS = 1 + len(_PAUSES)


class Attempt(NamedTuple):
    """How one try ended.

    Attributes:
        result: without secrets, cut to what the history keeps.
        repeat_after: seconds until the next try; None if there shall be none.
    """

    result: Result
    repeat_after: float | None


def attempt(exchange: Exchange, answer: Answer, redactor: Redactor, number: int) -> Attempt:
    """Run an exchange to its end, in a worker thread.

    Only what the provider certainly did not act on is worth another try: a connection that was
    never made, 429 and 503.

    Args:
        exchange: the request on its way.
        answer: how the provider's answers are read.
        redactor: knows the secrets that are in the request.
        number: counts from 1.
    """
    try:
        reply = exchange.run()
    except ExchangeFailed as failure:
        outcome = Outcome.UNKNOWN if failure.left else Outcome.NOT_SENT
        result = Result(outcome, f"{failure.message}\n{failure.detail}", http_status=failure.status)
        pause = _pause(number) if failure.worth_repeating else None
    else:
        result = judge(answer, reply)
        busy = result.outcome is Outcome.FAILED and reply.status in (429, 503)
        asked = _retry_after(reply.headers.get("retry-after", ""))
        pause = _pause(number) if busy else None
        if pause is not None and asked is not None:
            pause = asked if asked <= MAX_WAIT else None
        if busy and asked is not None and asked > MAX_WAIT:
            note = f"The provider asks to wait {_words(asked)} before the next try."
            result = replace(result, message=f"{result.message}\n{note}")
    return Attempt(_kept(result, redactor), pause)


def _kept(result: Result, redactor: Redactor) -> Result:
    message, _ = redactor.scrub_start(result.message, KEPT_MESSAGE)
    raw = result.raw_answer
    if raw is not None:
        if "\0" in raw:  # between the characters of UTF-16, say, they would hide a secret
            raw = raw.replace("\0", "")
            message += "\nNUL characters in the answer are left out."
        raw, cut = redactor.scrub_start(raw, KEPT_ANSWER)
        if cut:
            message += f"\nThe answer was longer; its first {KEPT_ANSWER // 1024} KB are kept."
    return replace(result, message=message, raw_answer=raw)


def _pause(number: int) -> float | None:
    return _PAUSES[number - 1] if number < MAX_ATTEMPTS else None


def _words(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} seconds"
    return f"{seconds / 60:.0f} minutes" if seconds < 86_400 else "more than a day"


def _retry_after(text: str) -> float | None:
    """Read seconds or a date; None for anything else."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
