"""Reading a provider's answer: what may be said about the user, and what may not."""

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from msgspec import structs

from gui_app.domain import on_record
from gui_app.domain.deletion import Result
from gui_app.domain.http import Reply
from gui_app.domain.notes import note
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import visible
from gui_app.providers.calls import Match, Step
from gui_app.providers.document import absent, document, fits, hits, unreadable
from gui_app.providers.spec import Answer

_PIECE = 64 * 1024
_UNFINISHED = (202, 207)
"""Accepted, and done in part: these say "deleted" only where the provider file names them."""

_CHARSETS = {"iso-8859-1": "latin-1", "windows-1252": "cp1252"}
_NO = re.compile(r"\s*([013-9][0-9]{2}\b|0\b|false|no\b|fail|err|refus|denied|invalid)")
_LINE_ENDS = re.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
_SENTENCES = {
    Outcome.DELETED: on_record.PROVIDER_DELETED,
    Outcome.REFUSED: on_record.PROVIDER_REFUSED,
    Outcome.FAILED: on_record.PROVIDER_FAILED,
    Outcome.UNKNOWN: on_record.UNREADABLE,
}


class _Verdict(NamedTuple):
    outcome: Outcome
    sentence: str
    keep: bool = False


_CONTRADICTION = _Verdict(Outcome.UNKNOWN, note(on_record.CONTRADICTION))
_ACCEPTED = _Verdict(Outcome.UNKNOWN, note(on_record.ACCEPTED))
_NO_SUCH_USER = _Verdict(Outcome.NOT_FOUND, note(on_record.NO_SUCH_USER))


def judge(answer: Answer, reply: Reply) -> Result:
    """Tell how a deletion ended from the provider's answer alone.

    The result holds the raw answer whole and unscrubbed.
    """
    text = _text(reply)
    parsed = document(reply)
    codes = [_code(v) for v in hits(parsed, answer.status)]
    if 300 <= reply.status < 400:
        verdict = _Verdict(Outcome.REFUSED, _redirected(reply), keep=True)
    elif answer.decides == "http":
        verdict = _by_http(answer, reply, parsed)
    else:
        flags = [_flag(v) for v in hits(parsed, answer.success)]
        verdict = _by_body(reply.status, codes, flags)
        if verdict.outcome is Outcome.DELETED and _contradicted(parsed, answer):
            verdict = _CONTRADICTION
        # A status alone does not decide here.
        elif absent([m for m in answer.not_found if m.json], reply, parsed):
            claimed = verdict is _CONTRADICTION or True in flags
            verdict = _CONTRADICTION if claimed else _NO_SUCH_USER
    return Result(
        verdict.outcome,
        _message(verdict, next(_messages(parsed, answer), "")),
        http_status=reply.status,
        provider_status=next((c for c in codes if c), None),
        raw_answer=text,
        later=verdict is _ACCEPTED,
    )


def judge_step(answer: Answer, step: Step, reply: Reply) -> Result:
    """Tell how a step before the deletion ended; ``DONE`` if the next request may follow."""
    listed = reply.status in step.done
    if listed and not 200 <= reply.status < 300 and not unreadable(reply, document(reply)):
        result = judge(answer, reply)
        idle = note(on_record.STEP_IDLE, step=step.label, status=reply.status)
        return replace(result, outcome=Outcome.DONE, message=idle)
    named = listed and _must_be_named(answer, reply.status)
    deleted = (Match(status=(reply.status,)),) if named else ()
    result = replace(judge(structs.replace(answer, deleted=deleted), reply), later=False)
    by_itself = result.outcome is Outcome.DELETED  # a 2xx that can be read, and nothing against it
    if by_itself and (listed or not step.done):
        done = note(on_record.STEP_DONE, step=step.label)
        return replace(result, outcome=Outcome.DONE, message=done)
    if by_itself or result.outcome is Outcome.UNKNOWN:
        unsure = f"{step.label}: {note(on_record.UNSURE)}"
        return replace(result, outcome=Outcome.UNKNOWN, message=unsure)
    return replace(result, message=f"{step.label}: {result.message}")


def _by_http(answer: Answer, reply: Reply, parsed: Any) -> _Verdict:
    outcome = _by_code(reply.status)
    no_document = unreadable(reply, parsed)
    if absent(answer.not_found, reply, parsed):
        if outcome is Outcome.DELETED and fits(answer.deleted, reply, parsed):
            return _CONTRADICTION
        vague = no_document or outcome is Outcome.NOT_FOUND
        return _nobody_there(reply.status) if vague else _NO_SUCH_USER
    if outcome is Outcome.NOT_FOUND:
        return _verdict(Outcome.REFUSED)  # the provider says it in another way
    if outcome is not Outcome.DELETED:
        return _verdict(outcome)
    if no_document:
        return _verdict(Outcome.UNKNOWN)
    kinds = answer.deleted
    if by_name := _must_be_named(answer, reply.status):
        kinds = tuple(kind for kind in kinds if reply.status in kind.status)
    if fits(kinds, reply, parsed) or not (answer.deleted or by_name):
        return _verdict(Outcome.DELETED)
    return _ACCEPTED if reply.status in answer.accepted else _verdict(Outcome.UNKNOWN)


def _must_be_named(answer: Answer, status: int) -> bool:
    """Tell whether a 2xx says "deleted" only where the provider file names it."""
    return status in _UNFINISHED or status in answer.accepted


def _by_body(http_status: int, codes: list[str | None], flags: list[bool | None]) -> _Verdict:
    """Let the body decide; what contradicts itself is never called deleted."""
    by_code = {_by_code(int(c)) for c in codes if c}
    yes = Outcome.DELETED in by_code or True in flags
    no = bool(by_code - {Outcome.DELETED}) or False in flags or not 200 <= http_status < 300
    complete = None not in codes and None not in flags and by_code and flags
    if yes and not no:
        return _verdict(Outcome.DELETED if complete else Outcome.UNKNOWN)
    if True in flags or (yes and False not in flags):
        return _CONTRADICTION
    refusals = by_code - {Outcome.DELETED}
    if len(refusals) == 1:
        return _verdict(refusals.pop())
    if refusals:
        return _verdict(Outcome.UNKNOWN)
    by_http = _by_code(http_status)
    if by_http is Outcome.DELETED:
        by_http = Outcome.REFUSED if False in flags else Outcome.UNKNOWN
    return _verdict(by_http)


def _contradicted(parsed: object, answer: Answer) -> bool:
    """Tell whether a status anywhere else in the answer, as in an envelope, says the contrary."""
    names = {place.rpartition(".")[2].casefold() for place in (*answer.status, *answer.success)}
    waiting = [parsed]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, dict):
            waiting += value.values()
            if any(
                k.casefold() in names and _NO.match(str(v).casefold()) for k, v in value.items()
            ):
                return True
    return False


def _by_code(code: int) -> Outcome:
    if 200 <= code < 300:
        return Outcome.DELETED
    if code == 404:
        return Outcome.NOT_FOUND
    if code == 429 or 500 <= code < 600:
        return Outcome.FAILED
    return Outcome.REFUSED if 300 <= code < 500 else Outcome.UNKNOWN


def _verdict(outcome: Outcome) -> _Verdict:
    if outcome is Outcome.NOT_FOUND:
        return _nobody_there(404)
    return _Verdict(outcome, note(_SENTENCES[outcome]))


def _nobody_there(status: int) -> _Verdict:
    """Say no more than a status does; it may be that of a proxy, or of a wrong address."""
    return _Verdict(Outcome.NOT_FOUND, note(on_record.NOBODY_THERE, status=status))


def _message(verdict: _Verdict, words: str) -> str:
    if not words:
        return verdict.sentence
    if verdict.keep or verdict.outcome is Outcome.UNKNOWN:
        return f"{verdict.sentence}\n{note(on_record.PROVIDER_WROTE)} {words}"
    return words


def _messages(parsed: object, answer: Answer) -> Iterator[str]:
    for value in hits(parsed, answer.message):
        if isinstance(value, str) and value.strip():
            yield " ".join(filter(None, map(str.strip, _LINE_ENDS.split(value))))


def _redirected(reply: Reply) -> str:
    try:
        host = urlsplit(reply.headers.get("location", "")).netloc.rpartition("@")[2]
    except ValueError:
        host = ""
    if not host:
        return note(on_record.REDIRECTED_SOMEWHERE)
    return note(on_record.REDIRECTED, host=visible(host))


def _code(value: object) -> str | None:
    digits = value.strip() if isinstance(value, str) else ""
    return digits if len(digits) == 3 and digits.isascii() and digits.isdigit() else None


def _flag(value: object) -> bool | None:
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.strip().lower())
    return value if isinstance(value, bool) else None


def _text(reply: Reply) -> str:
    charset = reply.headers.get("content-type", "").lower().partition("charset=")[2]
    codec = _CHARSETS.get(charset.partition(";")[0].strip(" \"'"))
    decoder = codecs.getincrementaldecoder(codec or _guessed(reply.body))("backslashreplace")
    pieces = range(0, len(reply.body), _PIECE)
    text = [decoder.decode(reply.body[at : at + _PIECE]) for at in pieces]
    return "".join(text) + decoder.decode(b"", final=True)


def _guessed(body: bytes) -> str:
    """Tell UTF-16 and UTF-32 from UTF-8; in them no secret would be recognised."""
    guess = json.detect_encoding(body) if len(body) >= 4 else "utf-8"
    start = body[:4096].decode(guess, "replace")
    return guess if 2 * sum(map(str.isascii, start)) >= len(start) else "utf-8"
