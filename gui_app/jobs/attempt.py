"""One try at one of a deletion's requests: send it, read the answer, take the secrets out."""

from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from gui_app.domain import on_record
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.http import ExchangeFailed, Reply, Request
from gui_app.domain.notes import note
from gui_app.domain.outcome import Outcome
from gui_app.domain.redaction import Redactor
from gui_app.jobs.tokens import Credentials
from gui_app.providers.answer import judge, judge_step
from gui_app.providers.calls import Change, Step
from gui_app.providers.request import fill
from gui_app.providers.sign_in import expired
from gui_app.providers.spec import Provider
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
        expired: the credentials that were used, if the provider says that their token has
            expired and the app can get another one.
    """

    result: Result
    repeat_after: float | None
    expired: Credentials | None = None


def request_for(
    provider: Provider, call: Change, deletion: Deletion, credentials: Credentials
) -> Request:
    """Fill one of a deletion's requests, and see that all of them can be filled.

    Raises:
        RequestError: one of them can't, so none shall be sent.
    """
    values = credentials.values
    filled = [
        fill(provider, each, deletion.address, deletion.target, values) for each in provider.calls
    ]
    return filled[provider.calls.index(call)]


def attempt(
    exchange: Exchange, provider: Provider, call: Change, credentials: Credentials, number: int
) -> Attempt:
    """Run an exchange to its end, in a worker thread.

    Only what the provider certainly did not act on is worth another try: a connection that was
    never made, 429 and 503.

    Args:
        exchange: the request on its way.
        provider: whose request.
        call: which one.
        credentials: those in the request.
        number: counts the tries of this request from 1.
    """
    used = None
    try:
        reply = exchange.run()
    except ExchangeFailed as failure:
        outcome = Outcome.UNKNOWN if failure.left else Outcome.NOT_SENT
        name = f"{call.label}: " if isinstance(call, Step) else ""
        message = f"{name}{failure.message}\n{failure.detail}"
        result = Result(outcome, message, http_status=failure.status)
        pause = _pause(number) if failure.worth_repeating else None
    else:
        result = _judged(provider, call, reply)
        pause, said = _wait(result, reply, number)
        result = replace(result, message=result.message + said)
        if credentials.renewable and _says_expired(provider, result, reply):
            used = credentials
    return Attempt(_kept(result, credentials.redactor), pause, used)


def _judged(provider: Provider, call: Change, reply: Reply) -> Result:
    if isinstance(call, Step):
        return judge_step(provider.answer, call, reply)
    return judge(provider.answer, reply)


def _says_expired(provider: Provider, result: Result, reply: Reply) -> bool:
    if provider.sign_in is None or result.outcome is not Outcome.REFUSED:
        return False
    return expired(provider.sign_in, reply)


def _wait(result: Result, reply: Reply, number: int) -> tuple[float | None, str]:
    """Return the seconds until the next try, None for no other, and what to say of it."""
    if result.outcome is not Outcome.FAILED or reply.status not in (429, 503):
        return None, ""
    asked = _retry_after(reply.headers.get("retry-after", ""))
    if asked is not None and asked > MAX_WAIT:
        return None, f"\n{_wait_note(asked)}"
    pause = _pause(number)
    return (pause if pause is None or asked is None else asked), ""


def _kept(result: Result, redactor: Redactor) -> Result:
    message, _ = redactor.scrub_start(result.message, KEPT_MESSAGE)
    raw = result.raw_answer
    if raw is not None:
        if "\0" in raw:  # between the characters of UTF-16, say, they would hide a secret
            raw = raw.replace("\0", "")
            message += f"\n{note(on_record.NUL_LEFT_OUT)}"
        raw, cut = redactor.scrub_start(raw, KEPT_ANSWER)
        if cut:
            message += f"\n{note(on_record.ANSWER_CUT, n=KEPT_ANSWER // 1024)}"
    return replace(result, message=message, raw_answer=raw)


def _pause(number: int) -> float | None:
    return _PAUSES[number - 1] if number < MAX_ATTEMPTS else None


def _wait_note(seconds: float) -> str:
    if seconds < 120:
        return note(on_record.WAIT_SECONDS, n=f"{seconds:.0f}")
    if seconds < 86_400:
        return note(on_record.WAIT_MINUTES, n=f"{seconds / 60:.0f}")
    return note(on_record.WAIT_LONG)


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
