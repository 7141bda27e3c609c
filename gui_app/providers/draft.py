"""A provider file as a person fills it in: a few plain choices, and what they can't express."""

import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from gui_app.domain.words import mark
from gui_app.providers.calls import Auth, Match
from gui_app.providers.spec import Answer, Credential, Field, Provider

_LONGEST = 31
_EITHER = 2
_MARKS = re.compile(r"[^a-z0-9]+")
_PLACES = re.compile(r"\{([^{}/]*)\}|(?<=/):([A-Za-z][A-Za-z0-9_]*)")
"""Where documentation writes that a value goes, as in ``{contactId}`` or ``/:contactId``."""

Pairs = tuple[tuple[str, str], ...]
"""Name and text of each parameter, in order."""


class Way(Enum):
    """How the caller proves who it is; KEPT is what none of the others describes."""

    HEADER = "header"
    BEARER = "bearer"
    BASIC = "basic"
    KEPT = "kept"


class Body(Enum):
    """What a request carries."""

    NONE = "none"
    JSON = "json"
    FORM = "form"
    KEPT = "kept"


class Sign(Enum):
    """What an answer is known by."""

    ANY = "any"
    STATUS = "status"
    EMPTY = "empty"
    JSON = "json"
    EITHER = "either"
    KEPT = "kept"


BY_STATUS, BY_JSON = {Sign.STATUS, Sign.EMPTY, Sign.EITHER}, {Sign.JSON, Sign.EITHER}
"""What needs status codes, and what a place and a value."""


@dataclass(frozen=True, slots=True)
class AuthDraft:
    """How to sign in; the header counts for HEADER alone."""

    way: Way = Way.HEADER
    header: str = "X-Api-Key"
    value: str = "{api_key}"


@dataclass(frozen=True, slots=True)
class FieldDraft:
    """A field; ``base`` has what is not on the form, and gives it its name for good."""

    label: str = ""
    example: str = ""
    keep: bool = False
    base: Field | None = None


@dataclass(frozen=True, slots=True)
class SignDraft:
    """A kind of answer: ``statuses`` as typed, a value at a place in its JSON, or either."""

    sign: Sign = Sign.ANY
    statuses: str = ""
    place: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is on the form.

    Attributes:
        base: the file that was begun with; what the form does not change stays as in it.
        id: the provider's id if it is fixed; else it follows from the title.
        taken: ids that others have.
        accepted: statuses as typed; empty for none.
        look_up: the path that asks for one user; empty for none.
        same: where its answer has the first field that names the user.
        shown: where its answer says who it is; places as typed.
        per_second: as typed; empty for the usual.
    """

    base: Provider | None = None
    id: str = ""
    taken: frozenset[str] = frozenset()
    title: str = ""
    address: str = ""
    auth: AuthDraft = AuthDraft()
    fields: tuple[FieldDraft, ...] = (FieldDraft("User ID"),)
    method: str = "DELETE"
    path: str = ""
    query: Pairs = ()
    body: Body = Body.NONE
    parameters: Pairs = ()
    deleted: SignDraft = SignDraft()
    accepted: str = ", ".join(map(str, Answer("http").accepted))
    not_found: SignDraft = SignDraft(Sign.STATUS, "404")
    message: str = ""
    look_up: str = ""
    same: str = ""
    shown: str = ""
    per_second: str = ""

    @property
    def names(self) -> list[str]:
        """Return the name of each field, for placeholders."""
        return names_of(self.fields, {c.name for c in credentials_of(self)})

    @property
    def provider_id(self) -> str:
        """Return the id that the provider will have."""
        if self.id:
            return self.id
        same = self.base is not None and self.base.title == self.title
        wanted = self.base.id if self.base and same else _slug(self.title, "-") or "provider"
        return next(_free(wanted, "-", self.taken))


def draft_of(base: Provider) -> Draft:
    """Return what the form shows of a provider file."""
    body, parameters = _body(base)
    look_up = base.look_up
    return Draft(
        base=base,
        title=base.title,
        address=base.address,
        auth=_auth(base),
        fields=tuple(FieldDraft(f.label, f.example, f.keep, f) for f in base.fields),
        method=base.delete.method,
        path=base.delete.path,
        query=tuple(base.delete.query.items()),
        body=body,
        parameters=parameters,
        deleted=_deleted(base.answer),
        accepted=", ".join(map(str, base.answer.accepted)),
        not_found=_sign(base.answer.not_found),
        message=", ".join(base.answer.message),
        look_up=look_up.path if look_up else "",
        same=look_up.same.get(naming(base), "") if look_up else "",
        shown=", ".join(s.place for s in look_up.show) if look_up else "",
        per_second=f"{base.limits.per_second:g}",
    )


def credentials_of(draft: Draft) -> list[Credential]:
    """Return the credentials that the way of signing in needs."""
    if draft.base and _auth(draft.base).way is draft.auth.way:
        return draft.base.credentials
    return {
        Way.HEADER: [Credential("api_key", mark("API key"), secret=True)],
        Way.BEARER: [Credential("token", mark("Access token"), secret=True)],
        Way.BASIC: [
            Credential("username", mark("User name"), secret=False),
            Credential("password", mark("Password"), secret=True),
        ],
        Way.KEPT: [],
    }[draft.auth.way]


def naming(provider: Provider) -> str:
    """Return the name of the first field that names the user."""
    return next((f.name for f in provider.fields if not f.keep), "")


def names_of(fields: Iterable[FieldDraft], taken: Collection[str]) -> list[str]:
    """Return a name for each field, none of them twice or among those that are taken."""
    fields = list(fields)
    names = {spec.base.name for spec in fields if spec.base} | set(taken)
    found = []
    for spec in fields:
        name = spec.base.name if spec.base else ""
        if not name:
            name = next(_free(_slug(spec.label, "_") or "field", "_", names))
            names.add(name)
        found.append(name)
    return found


def statuses(text: str) -> tuple[int, ...] | None:
    """Return the HTTP statuses in a text like ``200, 204``; None if it is not one."""
    parts = [part for part in re.split(r"[\s,;]+", text) if part]
    if not parts or not all(re.fullmatch(r"[2-5][0-9]{2}", part) for part in parts):
        return None
    return tuple(int(part) for part in parts)


def pace(text: str) -> float:
    """Return the number in a text; -1 if there is none."""
    try:
        return float(text)
    except ValueError:
        return -1


def unknown(text: str, names: Collection[str]) -> re.Match[str] | None:
    """Return the first place for a value in a text that is none of those names; else None."""
    found = _PLACES.finditer(text)
    return next((match for match in found if match[2] or match[1] not in names), None)


def pairs_in(text: str) -> Pairs | None:
    """Return the names and texts of a JSON object that holds texts alone; None of others."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not all(isinstance(v, str) for v in found.values()):
        return None
    return tuple(found.items())


def places(text: str) -> list[str]:
    """Return the places in a text like ``message, error.message``."""
    return [part for part in re.split(r"[\s,;]+", text) if part]


def _auth(base: Provider) -> AuthDraft:
    auth = base.auth
    if len(auth.headers) == 1 and auth == Auth(headers=auth.headers):
        return AuthDraft(Way.HEADER, *next(iter(auth.headers.items())))
    if auth.bearer and auth == Auth(bearer=auth.bearer):
        return AuthDraft(Way.BEARER)
    if auth.basic and auth == Auth(basic=auth.basic):
        return AuthDraft(Way.BASIC)
    return AuthDraft(Way.KEPT)


def _body(base: Provider) -> tuple[Body, Pairs]:
    call = base.delete
    if call.form is not None:
        return Body.FORM, tuple(call.form.items())
    if call.json is None:
        return Body.NONE, ()
    if all(isinstance(value, str) for value in call.json.values()):
        return Body.JSON, tuple(call.json.items())
    return Body.KEPT, ()


def _deleted(answer: Answer) -> SignDraft:
    if answer.decides == "body":
        return SignDraft(Sign.KEPT)
    return _sign(answer.deleted) if answer.deleted else SignDraft()


def _sign(matches: tuple[Match, ...]) -> SignDraft:
    if len(matches) == 1:
        match = matches[0]
        if match.status and match == Match(status=match.status, empty=match.empty):
            sign = Sign.EMPTY if match.empty else Sign.STATUS
            return SignDraft(sign, ", ".join(map(str, match.status)))
        if match == Match(json=match.json) and len(match.json) == 1:
            ((place, value),) = match.json.items()
            text = str(value).lower() if isinstance(value, bool) else str(value)
            return SignDraft(Sign.JSON, "", place, text)
    if len(matches) == _EITHER:
        first, second = (_sign((match,)) for match in matches)
        if (first.sign, second.sign) == (Sign.STATUS, Sign.JSON):
            return replace(second, sign=Sign.EITHER, statuses=first.statuses)
    return SignDraft(Sign.KEPT)


def _slug(text: str, between: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _MARKS.sub(between, plain).lstrip("0123456789-_")[:_LONGEST].strip(between)


def _free(name: str, between: str, taken: Collection[str]) -> Iterator[str]:
    if name not in taken:
        yield name
    for number in range(2, len(taken) + 3):
        end = f"{between}{number}"
        if (candidate := name[: _LONGEST - len(end)] + end) not in taken:
            yield candidate
