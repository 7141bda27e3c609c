"""From the form to the provider file: what it says, what is kept, what is wrong."""

from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from gui_app.domain.address import check_address
from gui_app.domain.text import trim
from gui_app.providers import catalog
from gui_app.providers.calls import Auth, Change, LookUp, Match, Shown, placeholders
from gui_app.providers.checks import faults
from gui_app.providers.draft import (
    AuthDraft,
    Body,
    Draft,
    FieldDraft,
    Sign,
    SignDraft,
    Way,
    credentials_of,
    draft_of,
    naming,
    places,
    statuses,
)
from gui_app.providers.spec import Answer, Field, Limits, Provider
from gui_app.providers.write import to_toml

_ROWS = (
    ("title", "title"),
    ("id", "title"),
    ("address", "address"),
    ("auth", "auth"),
    ("credential", "auth"),
    ("field", "fields"),
    ("label", "fields"),
    ("name", "fields"),
    ("delete.path", "path"),
    ("delete.query", "query"),
    ("delete.json", "parameters"),
    ("delete.form", "parameters"),
    ("delete.method", "method"),
    ("delete", "path"),
    ("answer.not_found", "not_found"),
    ("answer.message", "message"),
    ("answer", "deleted"),
    ("look_up.same", "same"),
    ("look_up.show", "shown"),
    ("look_up", "look_up"),
    ("limits", "per_second"),
)
"""How keys of the file begin, and the row of the form that they are about."""

_LONGEST, _FASTEST = 60, 1000
_BEGIN = "Begin with /, for example /v1/users/{user_id}"


def provider_of(draft: Draft) -> Provider:
    """Return the provider that a draft describes, right or wrong.

    What is on the form as the base has it, stays exactly as in the base.
    """
    base = draft.base
    before = draft_of(base) if base else Draft()
    address = trim(draft.address)
    provider = Provider(
        format=1,
        id=draft.provider_id,
        title=trim(draft.title),
        address=_tidy(address),
        fields=[_field(f, name) for f, name in zip(draft.fields, draft.names, strict=True)],
        credentials=credentials_of(draft),
        delete=_delete(draft, base, before),
        answer=_answer(draft, base, before),
        look_up=None,
        limits=_limits(draft, base, before),
        auth=base.auth if base and draft.auth == before.auth else _auth(draft.auth),
    )
    if base:
        kept = ("sources", "notice", "before", "find", "sign_in")
        provider = replace(provider, **{name: getattr(base, name) for name in kept})
    return replace(provider, look_up=_look_up(draft, base, before, naming(provider)))


def problems(draft: Draft) -> list[tuple[str, str]]:
    """Return (row, reason) for all that is wrong; the row is empty if it is on no row.

    Rows are called as the attributes of ``Draft``; that of a field is ``field.0``, of the first.
    """
    found = list(_unfilled(draft))
    provider = provider_of(draft)
    found += [(row_of(draft, key), reason) for key, reason in faults(provider)]
    if not found:
        try:
            catalog.check(to_toml(provider).encode())
        except ValueError as error:
            found.append(("", str(error)))
    return found


def row_of(draft: Draft, key: str) -> str:
    """Return the row of the form that a key of the file is about; empty if there is none."""
    parts = key.split(".")
    if parts[0] == "field" and len(parts) > 1 and parts[1] in draft.names:
        return f"field.{draft.names.index(parts[1])}"
    begun = (row for start, row in _ROWS if key == start or key.startswith(f"{start}."))
    return next(begun, "")


def kept(draft: Draft) -> list[str]:
    """Return what the file has that is not on the form, in a few words each."""
    base = draft.base
    if base is None:
        return []
    words = {
        "how to sign in": draft.auth.way is Way.KEPT and not base.sign_in,
        "getting a token by itself": base.sign_in,
        "headers of its own": base.delete.headers,
        "a nested body": draft.body is Body.KEPT,
        "how a deletion is told from other answers": draft.deleted.sign is Sign.KEPT,
        "how a missing user is told from others": draft.not_found.sign is Sign.KEPT,
        "finding users": base.find,
        "rules for values": any(f.base and (f.base.pattern or f.base.usual) for f in draft.fields),
        "a notice": base.notice,
    }
    steps = [f"the step “{step.label}” before the deletion" for step in base.before]
    return steps + [text for text, there in words.items() if there]


def _unfilled(draft: Draft) -> Iterator[tuple[str, str]]:
    """Find what a person has yet to fill in, and what no provider could hold."""
    if not trim(draft.title):
        yield "title", "Give the service a name"
    elif len(trim(draft.title)) > _LONGEST:
        yield "title", f"Too long; at most {_LONGEST} characters"
    for number, spec in enumerate(draft.fields):
        if not trim(spec.label):
            yield f"field.{number}", "Give it a name, such as User ID"
    if not draft.path.startswith("/"):
        yield "path", _BEGIN
    elif unused := _unused(draft):
        yield "path", f"{unused} is used nowhere yet. Put it into the path, the query or the body"
    yield from _unfilled_signs(draft)
    yield from _unfilled_extras(draft)


def _unfilled_signs(draft: Draft) -> Iterator[tuple[str, str]]:
    for row, sign in (("deleted", draft.deleted), ("not_found", draft.not_found)):
        if sign.sign is Sign.STATUS and statuses(sign.statuses) is None:
            yield row, "Write status codes such as 200, 204"
        if sign.sign is Sign.JSON and not (trim(sign.place) and trim(sign.value)):
            yield row, "Write where the value is, such as result.status, and what it is"


def _unfilled_extras(draft: Draft) -> Iterator[tuple[str, str]]:
    if draft.look_up and not draft.look_up.startswith("/"):
        yield "look_up", _BEGIN
    elif draft.look_up and not (trim(draft.same) or trim(draft.shown)):
        yield "same", "Write where the answer has the ID or who it is, or nobody can be recognised"
    if draft.per_second and not 0 < _number(draft.per_second) <= _FASTEST:
        yield "per_second", f"Write a number up to {_FASTEST}, for example 10"


def _unused(draft: Draft) -> str:
    """Return the labels of fields that the request has no place for."""
    provider = provider_of(draft)
    used = set(placeholders(str(provider.calls)))
    named = zip(draft.fields, draft.names, strict=True)
    return ", ".join(f"“{spec.label}”" for spec, name in named if name not in used)


def _tidy(address: str) -> str:
    try:
        return check_address(address)
    except ValueError:
        return address


def _field(spec: FieldDraft, name: str) -> Field:
    label, example = trim(spec.label), trim(spec.example)
    if spec.base:
        return replace(spec.base, label=label, example=example, keep=spec.keep)
    return Field(name, label, keep=spec.keep, example=example)


def _auth(auth: AuthDraft) -> Auth:
    match auth.way:
        case Way.HEADER:
            return Auth(headers={trim(auth.header): trim(auth.value)})
        case Way.BEARER:
            return Auth(bearer="{token}")
        case Way.BASIC:
            return Auth(basic="{username}:{password}")
        case Way.KEPT:
            return Auth()


def _delete(draft: Draft, base: Provider | None, before: Draft) -> Change:
    body: dict[str, Any] = {}
    if not base or (draft.body, draft.parameters) != (before.body, before.parameters):
        values = dict(draft.parameters)
        body["json"] = values if draft.body is Body.JSON else None
        body["form"] = values if draft.body is Body.FORM else None
    start = base.delete if base else Change(method="DELETE", path="/")
    return replace(
        start, method=draft.method, path=trim(draft.path), query=dict(draft.query), **body
    )


def _answer(draft: Draft, base: Provider | None, before: Draft) -> Answer:
    answer = base.answer if base else Answer(decides="http")
    if draft.deleted != before.deleted:
        answer = replace(answer, decides="http", status=[], success=[], accepted=())
        answer = replace(answer, deleted=_matches(draft.deleted))
    if draft.not_found != before.not_found:
        answer = replace(answer, not_found=_matches(draft.not_found))
    if draft.message != before.message:
        answer = replace(answer, message=places(draft.message))
    return answer


def _matches(sign: SignDraft) -> tuple[Match, ...]:
    if sign.sign is Sign.STATUS:
        return (Match(status=statuses(sign.statuses) or ()),)
    if sign.sign is Sign.JSON:
        text = trim(sign.value)
        value = {"true": True, "false": False}.get(text, text)
        return (Match(json={trim(sign.place): value}),)
    return ()


def _look_up(draft: Draft, base: Provider | None, before: Draft, user: str) -> LookUp | None:
    path = trim(draft.look_up)
    if not path:
        return None
    start = base.look_up if base and base.look_up else LookUp(path=path)
    if draft.same != before.same:
        start = replace(start, same={user: trim(draft.same)} if trim(draft.same) else {})
    if draft.shown != before.shown:
        start = replace(start, show=[Shown(_title(at), at) for at in places(draft.shown)])
    return replace(start, path=path)


def _title(place: str) -> str:
    """Return what to call the value at a place: ``Login name`` for ``profile.login_name``."""
    return place.rpartition(".")[2].replace("_", " ").capitalize() or place


def _limits(draft: Draft, base: Provider | None, before: Draft) -> Limits:
    limits = base.limits if base else Limits()
    if draft.per_second == before.per_second or not draft.per_second:
        return limits
    pace = _number(draft.per_second)
    return replace(limits, per_second=pace, most_per_second=max(limits.most_per_second, pace))


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return -1
