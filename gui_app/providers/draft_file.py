"""From the form to the provider file: what it says, and what is kept."""

from typing import Any

from msgspec.structs import replace

from gui_app.domain.address import check_address
from gui_app.domain.text import trim
from gui_app.domain.words import tr
from gui_app.providers.calls import Auth, Change, LookUp, Match, Shown
from gui_app.providers.draft import (
    BY_JSON,
    BY_STATUS,
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
    pace,
    places,
    statuses,
)
from gui_app.providers.spec import Answer, Field, Limits, Provider


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


def kept(draft: Draft) -> list[str]:
    """Return what the file has that is not on the form, in a few words each."""
    base = draft.base
    if base is None:
        return []
    words = {
        tr("how to sign in"): draft.auth.way is Way.KEPT and not base.sign_in,
        tr("getting a token by itself"): base.sign_in,
        tr("headers of its own"): base.delete.headers,
        tr("a nested body"): draft.body is Body.KEPT,
        tr("how a deletion is told from other answers"): draft.deleted.sign is Sign.KEPT,
        tr("how a missing user is told from others"): draft.not_found.sign is Sign.KEPT,
        tr("finding users"): base.find,
        tr("rules for values"): any(
            f.base and (f.base.pattern or f.base.usual) for f in draft.fields
        ),
        tr("a notice"): base.notice,
    }
    step = tr("the step “{step}” before the deletion")
    steps = [step.format(step=tr(each.label)) for each in base.before]
    return steps + [text for text, there in words.items() if there]


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
        answer = replace(answer, decides="http", status=[], success=[])
        answer = replace(answer, deleted=_matches(draft.deleted))
    if draft.accepted != before.accepted:
        answer = replace(answer, accepted=statuses(draft.accepted) or ())
    if draft.not_found != before.not_found:
        answer = replace(answer, not_found=_matches(draft.not_found))
    if draft.message != before.message:
        answer = replace(answer, message=places(draft.message))
    return answer


def _matches(sign: SignDraft) -> tuple[Match, ...]:
    matches = []
    if sign.sign in BY_STATUS:
        empty = sign.sign is Sign.EMPTY
        matches.append(Match(status=statuses(sign.statuses) or (), empty=empty))
    if sign.sign in BY_JSON:
        text = trim(sign.value)
        value = {"true": True, "false": False}.get(text, text)
        matches.append(Match(json={trim(sign.place): value}))
    return tuple(matches)


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
    wanted = pace(draft.per_second)
    return replace(limits, per_second=wanted, most_per_second=max(limits.most_per_second, wanted))
