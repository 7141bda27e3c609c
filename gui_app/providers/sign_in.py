"""Signing in: the token in an answer, when it has expired, and what it takes to get one."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import NamedTuple

import msgspec

from gui_app.domain import obstacles, on_record
from gui_app.domain.errors import CredentialError
from gui_app.domain.http import Reply
from gui_app.domain.notes import note
from gui_app.domain.redaction import Redactor
from gui_app.domain.text import visible
from gui_app.domain.words import mark, together, tr
from gui_app.providers.calls import SignIn, placeholders
from gui_app.providers.document import NOT_JSON, document, fits, hits
from gui_app.providers.spec import Provider

_QUOTED = 300
"""Characters of the provider's own words in a sentence."""

_OAUTH = ["error_description", "error"]
"""Where a refusal's reason is, whatever the provider file says (RFC 6749, section 5.2)."""


class Token(NamedTuple):
    """A token that was signed in for; ``expires`` is None if the answer does not say it."""

    value: str
    expires: datetime | None

    def __repr__(self) -> str:
        return f"<Token, expires {self.expires}>"


def token_in(
    provider: Provider, sign_in: SignIn, reply: Reply, now: datetime, redactor: Redactor
) -> Token:
    """Read the answer to a sign-in.

    Args:
        provider: whose file says where a refusal's reason is.
        sign_in: its sign-in.
        reply: the answer.
        now: with a zone; a lifetime counts from here.
        redactor: knows the secrets in the request, which a refusal may quote.

    Raises:
        CredentialError: there is no usable token; says why.
    """
    parsed = document(reply)
    if not 200 <= reply.status < 300:
        raise _failed(_refusal(reply.status, _said(provider, parsed, redactor)))
    if parsed is NOT_JSON:
        raise _failed(note(obstacles.NOT_JSON))
    found = [v for v in hits(parsed, sign_in.token) if v not in (None, "")]
    if not found:
        said = _said(provider, parsed, redactor)
        raise _failed(_with(said, note(obstacles.NO_TOKEN), note(obstacles.NO_TOKEN_SAID)))
    token = found[0]
    if not isinstance(token, str):
        raise _failed(note(obstacles.TOKEN_NO_TEXT))
    if problem := _problem_in(token):
        raise _failed(note(problem))
    return Token(token, _expires(sign_in, parsed, now))


def expired(sign_in: SignIn, reply: Reply) -> bool:
    """Tell whether an answer to any request says that the token is not good any more."""
    return fits(sign_in.expired, reply, document(reply))


def needed(sign_in: SignIn) -> set[str]:
    """Return the names of the credentials that a sign-in takes."""
    return _names_in(sign_in)


def missing(provider: Provider, have: Collection[str]) -> dict[str, str]:
    """Say which credentials an account lacks, by name, in words such as ``API password``.

    A token that the app can sign in for is not missing. If neither is there, what the app would
    sign in with stands in the token's words: ``Access token, or Client ID``.

    Args:
        provider: the checked provider file.
        have: names of the credentials that are there.
    """
    absent = {c.name: tr(c.label) for c in provider.credentials if c.name not in have}
    needs = {c.name for c in provider.credentials if not c.optional}
    token = {}
    if sign_in := provider.sign_in:
        ids = _names_in(sign_in)
        requests = [provider.auth, provider.calls, provider.look_up, provider.find]
        needs -= ids - _names_in(requests) | {sign_in.fills}
        if sign_in.fills in absent and ids & absent.keys():
            others = together(label for name, label in absent.items() if name in ids)
            words = tr("{token}, or {others}")
            token = {sign_in.fills: words.format(token=absent[sign_in.fills], others=others)}
    return {name: label for name, label in absent.items() if name in needs} | token


def _names_in(part: object) -> set[str]:
    """Return the placeholders anywhere in a part of a provider file."""
    return set(placeholders(msgspec.json.encode(part).decode()))


def _failed(sentence: str) -> CredentialError:
    return CredentialError(mark("Not signed in"), f"{note(obstacles.SIGN_IN_FAILED)} {sentence}")


def _refusal(status: int, said: str) -> str:
    if 300 <= status < 400:
        return note(obstacles.POINTED_ELSEWHERE, status=status)
    if status == 429:
        words, colon = note(on_record.TOO_BUSY), note(obstacles.TOO_BUSY_SAID)
        advice = note(obstacles.TRY_IN_A_WHILE)
    elif status >= 500:
        words = note(obstacles.HAS_A_PROBLEM, status=status)
        colon = note(obstacles.HAS_A_PROBLEM_SAID, status=status)
        advice = note(obstacles.TRY_LATER)
    else:
        words = note(on_record.ANSWERED_REFUSED, status=status)
        colon = note(obstacles.REFUSED_SAID, status=status)
        advice = note(obstacles.CHECK_ACCOUNT)
    return f"{_with(said, words, colon)} {advice}"


def _with(said: str, words: str, colon: str) -> str:
    """Return a sentence, or what leads to the provider's own words and these."""
    return f"{colon} {said}" if said else words


def _said(provider: Provider, parsed: object, redactor: Redactor) -> str:
    """Return the provider's own words as a sentence; empty if there are none."""
    for value in hits(parsed, [*provider.answer.message, *_OAUTH]):
        if isinstance(value, str) and (words := " ".join(value.split())):
            words = visible(redactor.scrub_start(words, _QUOTED)[0])
            return words if words.endswith((".", "!", "?")) else f"{words}."
    return ""


def _problem_in(token: str) -> str | None:
    if any(sign in token for sign in "\r\n"):
        return obstacles.TOKEN_LINE_BREAK
    if not token.isascii() or not token.isprintable():
        return obstacles.TOKEN_SIGNS
    if token != token.strip():
        return obstacles.TOKEN_BLANK
    return None


def _expires(sign_in: SignIn, parsed: object, now: datetime) -> datetime | None:
    for value in hits(parsed, sign_in.lifetime):
        if isinstance(value, str):  # as every number in a parsed answer
            try:
                return now + timedelta(seconds=max(float(value), 0))
            except (ValueError, OverflowError):
                continue
    return None
