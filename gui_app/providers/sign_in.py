"""Signing in: the token in an answer, when it has expired, and what it takes to get one."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import NamedTuple

import msgspec

from gui_app.domain.errors import CredentialError
from gui_app.domain.http import Reply
from gui_app.domain.redaction import Redactor
from gui_app.domain.text import visible
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
        raise _failed("The answer is not the JSON that was expected. Check the API address.")
    found = [v for v in hits(parsed, sign_in.token) if v not in (None, "")]
    if not found:
        raise _failed(f"The answer has no token{_said(provider, parsed, redactor)}")
    token = found[0]
    if not isinstance(token, str):
        raise _failed("What the answer has in the token's place is not text.")
    if problem := _problem_in(token):
        raise _failed(f"The provider's token {problem}, so it can't be sent.")
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
    absent = {c.name: c.label for c in provider.credentials if c.name not in have}
    needs = {c.name for c in provider.credentials if not c.optional}
    token = {}
    if sign_in := provider.sign_in:
        ids = _names_in(sign_in)
        requests = [provider.auth, provider.calls, provider.look_up, provider.find]
        needs -= ids - _names_in(requests) | {sign_in.fills}
        if sign_in.fills in absent and ids & absent.keys():
            others = " and ".join(label for name, label in absent.items() if name in ids)
            token = {sign_in.fills: f"{absent[sign_in.fills]}, or {others}"}
    return {name: label for name, label in absent.items() if name in needs} | token


def _names_in(part: object) -> set[str]:
    """Return the placeholders anywhere in a part of a provider file."""
    return set(placeholders(msgspec.json.encode(part).decode()))


def _failed(sentence: str) -> CredentialError:
    return CredentialError("Not signed in", f"Signing in failed. {sentence}")


def _refusal(status: int, said: str) -> str:
    if 300 <= status < 400:
        return f"The provider pointed elsewhere ({status}). Check the API address."
    if status == 429:
        return f"The provider is too busy (429){said} Try again in a while."
    if status >= 500:
        return f"The provider has a problem ({status}){said} Try again later."
    advice = "Check the credentials and the API address under Accounts…."
    return f"The provider refused ({status}){said} {advice}"


def _said(provider: Provider, parsed: object, redactor: Redactor) -> str:
    """Return the provider's own words behind a colon, and the end of the sentence."""
    for value in hits(parsed, [*provider.answer.message, *_OAUTH]):
        if isinstance(value, str) and (words := " ".join(value.split())):
            words = visible(redactor.scrub_start(words, _QUOTED)[0])
            return f": {words}" if words.endswith((".", "!", "?")) else f": {words}."
    return "."


def _problem_in(token: str) -> str | None:
    if any(sign in token for sign in "\r\n"):
        return "contains a line break"
    if not token.isascii() or not token.isprintable():
        return "contains characters other than plain letters, digits and signs"
    if token != token.strip():
        return "begins or ends with a blank"
    return None


def _expires(sign_in: SignIn, parsed: object, now: datetime) -> datetime | None:
    for value in hits(parsed, sign_in.lifetime):
        if isinstance(value, str):  # as every number in a parsed answer
            try:
                return now + timedelta(seconds=max(float(value), 0))
            except (ValueError, OverflowError):
                continue
    return None
