"""Reading the answer to the question who a user is, and whether there is one."""

from dataclasses import dataclass, replace
from typing import Any, Literal

from gui_app.domain.http import Reply
from gui_app.domain.redaction import Redactor
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers import dates
from gui_app.providers.calls import LookUp, Shown
from gui_app.providers.document import NOT_JSON, absent, document, hits, unreadable

LONGEST = 200
"""Characters of a value on show."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a provider says of a user, fit to be shown.

    Attributes:
        state: ``gone`` is said only if the provider said so, ``there`` only of this very user.
        shown: label and value of what tells people who it is.
        reason: a sentence why it is ``unclear``; else empty.
        http_status: None if there was no answer.
    """

    state: Literal["there", "gone", "unclear"]
    shown: tuple[tuple[str, str], ...] = ()
    reason: str = ""
    http_status: int | None = None

    @property
    def who(self) -> str:
        """Return who it is, as in ``login name anna@example.com, since 15 Sep 2017``."""
        text = tr("{label} {value}")
        pairs = ((_within_a_sentence(label), value) for label, value in self.shown)
        return ", ".join(text.format(label=label, value=value) for label, value in pairs)

    @property
    def brief(self) -> str:
        """Return who it is where a column's title stands above it: less the first label."""
        first, *others = self.shown or (("", ""),)
        return ", ".join(filter(None, (first[1], replace(self, shown=tuple(others)).who)))


def read(look_up: LookUp, target: dict[str, str], reply: Reply, redactor: Redactor) -> Seen:
    """Tell what an answer says of a user.

    Args:
        look_up: how to read it.
        target: who was asked for.
        reply: the answer.
        redactor: takes the secrets out of what is shown.
    """
    parsed = document(reply)
    about = [(target[name], next(hits(parsed, [at]), None)) for name, at in look_up.same.items()]
    same = bool(about) and all(found == wanted for wanted, found in about)
    if absent(look_up.gone, reply, parsed):
        by_status = not absent([kind for kind in look_up.gone if kind.json], reply, parsed)
        if by_status and same:
            return _unclear(reply, tr("The answer contradicts itself."))
        if unreadable(reply, parsed):
            return _unclear(reply, _elsewhere(reply))
        return Seen("gone", http_status=reply.status)
    if not 200 <= reply.status < 300:
        return _unclear(reply, _sentence(reply.status))
    shown = tuple(_shown(look_up, parsed, redactor))
    # Where the file does not say what users look like, an object that holds anything is one.
    there = shown or (not look_up.show and isinstance(parsed, dict) and bool(parsed))
    if same or (there and not about):
        return Seen("there", shown, http_status=reply.status)
    if about and all(isinstance(found, str) for _, found in about):
        return _unclear(reply, tr("The provider answered about another user."))
    return _unclear(reply, _unreadable(reply, parsed))


def _shown(look_up: LookUp, parsed: Any, redactor: Redactor) -> list[tuple[str, str]]:
    found = ((each, next(hits(parsed, [each.place]), None)) for each in look_up.show)
    values = ((each.label, _text(each, value, redactor)) for each, value in found)
    return [(visible(label), text) for label, text in values if text]


def _text(each: Shown, value: Any, redactor: Redactor) -> str:
    """Return a value without secrets and hidden characters; empty for lists and the like."""
    if isinstance(value, bool):
        value = tr("yes") if value else tr("no")
    if not isinstance(value, str):
        return ""
    # Cut by the redactor too: half a secret would not be recognised.
    text, cut = redactor.scrub_start(value.strip(), LONGEST)
    text = visible(text) if cut else dates.shown(each.kind, text)
    return f"{text[: LONGEST - 1]}…" if cut or len(text) > LONGEST else text


def _unclear(reply: Reply, reason: str) -> Seen:
    return Seen("unclear", reason=reason, http_status=reply.status)


def _elsewhere(reply: Reply) -> str:
    text = tr(
        "The provider answered {status} with a web page; there may be nothing at this address."
    )
    if reply.cut:
        text = tr(
            "The provider answered {status} with more than the app reads; "
            "there may be nothing at this address."
        )
    return text.format(status=reply.status)


def _sentence(status: int) -> str:
    if status < 400:
        return tr("The provider pointed to another address. Check the API address.")
    if status == 404:
        return tr("The provider answered 404: nothing at this address.")
    if status == 429:
        return tr("The provider is too busy (429).")
    text = tr("The provider refused ({status}).")
    if status in (401, 403):
        text = tr("The provider does not let this account look users up ({status}).")
    elif status >= 500:
        text = tr("The provider failed ({status}).")
    return text.format(status=status)


def _unreadable(reply: Reply, parsed: Any) -> str:
    if reply.cut:
        return tr("The answer is too long.")
    if parsed is NOT_JSON:
        return tr("The answer can't be read.")
    return tr("The answer does not say which user it is about.")


def _within_a_sentence(label: str) -> str:
    """Translate a label; an English one begins small, unless that would spoil an abbreviation."""
    words = tr(label)
    small = f"{label[:1].lower()}{label[1:]}"
    return words if words != label or label[1:2].isupper() else small
