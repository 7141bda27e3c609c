"""What a provider file must not say about answers, and about the questions they answer."""

from collections.abc import Iterable

from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers.calls import Find, LookUp, Match, Paging, SignIn
from gui_app.providers.check_calls import LARGEST, Faults, overrides_method, used
from gui_app.providers.document import ABOUT_SOMETHING_ELSE
from gui_app.providers.spec import Answer, Provider


def answer_faults(provider: Provider) -> Faults:
    """Yield (key, reason) for everything that makes the reading of an answer unsafe."""
    yield from _answer(provider)
    yield from _steps(provider)
    if provider.look_up:
        yield from _look_up(provider, provider.look_up)
    if provider.find:
        yield from _find(provider, provider.find)
    if provider.sign_in:
        yield from _sign_in(provider, provider.sign_in)


def _answer(provider: Provider) -> Faults:
    answer = provider.answer
    for key in ("message", "status", "success"):
        yield from _places(f"answer.{key}", getattr(answer, key))
    yield from _matches("answer.deleted", answer.deleted)
    yield from _refusals("answer.not_found", answer.not_found)
    if answer.decides == "body":
        yield from _decided_by_body(answer)
    elif answer.status or answer.success:
        why = tr("where the HTTP status decides, status and success are not looked at")
        yield "answer", why
    yield from _deleted_or_later(answer)


def _decided_by_body(answer: Answer) -> Faults:
    if not (answer.status and answer.success):
        yield "answer", tr("where the body decides, status and success must be given")
    for key in ("deleted", "accepted"):
        if getattr(answer, key) != getattr(Answer("body"), key):
            yield f"answer.{key}", _not_looked_at()
    if answer.not_found != Answer("body").not_found and not all(m.json for m in answer.not_found):
        why = tr("where the body decides, a status is not enough; add json")
        yield "answer.not_found", why


def _deleted_or_later(answer: Answer) -> Faults:
    for number, match in enumerate(answer.deleted, 1):
        if not all(200 <= status < 300 for status in match.status):
            why = tr("only a 2xx can say that a user is deleted")
            yield f"answer.deleted.{number}.status", why
    if not all(200 <= status < 300 for status in answer.accepted):
        yield "answer.accepted", tr("only a 2xx can say that it will be done later")


def _steps(provider: Provider) -> Faults:
    for number, step in enumerate(provider.before, 1):
        key = f"before.{number}.done"
        if step.done and provider.answer.decides == "body":
            yield key, _not_looked_at()
        for status in step.done:
            if 300 <= status < 400 or status >= 500 or status in ABOUT_SOMETHING_ELSE:
                why = tr("{status} never says that the step is done, or not needed")
                yield key, why.format(status=status)


def _not_looked_at() -> str:
    return tr("where the body decides, this is not looked at; leave it out")


def _look_up(provider: Provider, look_up: LookUp) -> Faults:
    yield from _refusals("look_up.gone", look_up.gone)
    yield from _places("look_up.show", (shown.place for shown in look_up.show))
    yield from _fields("look_up.same", look_up.same, {f.name for f in provider.fields})
    naming = {f.name for f in provider.fields if not f.keep}
    for name in sorted(naming - used(look_up) - look_up.same.keys()):
        why = tr(
            "{place} names the user and is not used, so the answer could be about another user; "
            "use it in the request or in same"
        )
        yield "look_up", why.format(place=f"{{{name}}}")


def _find(provider: Provider, find: Find) -> Faults:
    naming = {f.name for f in provider.fields if not f.keep}
    for name in sorted(naming & used(find)):
        why = tr("{place} names the user who is to be found, so the request can't have it")
        yield "find", why.format(place=f"{{{name}}}")
    yield from _fields("find.fills", find.fills, naming)
    for name in sorted(naming - find.fills.keys()):
        why = tr("{field} names the user too, so it must be filled")
        yield "find.fills", why.format(field=name)
    yield from _places("find.columns", (shown.place for shown in find.columns))
    yield from _places("find.rows", filter(None, [find.rows]))
    if find.paging:
        yield from _paging(find, find.paging)


def _paging(find: Find, paging: Paging) -> Faults:
    key = "find.paging"
    wanted = paging.by != "link"
    if wanted != bool(paging.parameter):
        given, none = tr("is the name in the query; give it"), tr("is not used for links")
        yield f"{key}.parameter", given if wanted else none
    if paging.parameter in find.query:
        why = tr("{name} stands in find.query too").format(name=visible(paging.parameter))
        yield f"{key}.parameter", why
    odd = paging.parameter != visible(paging.parameter) or set("{} ") & set(paging.parameter)
    if odd or overrides_method(paging.parameter):
        yield f"{key}.parameter", tr("has signs that can't stand there")
    if (paging.by == "cursor") != bool(paging.next):
        yield f"{key}.next", tr("is for cursor, and needed there")
    if not paging.first and paging.by in ("cursor", "link"):
        yield f"{key}.first", tr("is for page and offset")
    yield from _places(f"{key}.next", filter(None, [paging.next]))


def _sign_in(provider: Provider, sign_in: SignIn) -> Faults:
    tokens = {c.name for c in provider.credentials if c.secret}
    if sign_in.fills not in tokens:
        why = tr("{name} is not a credential with secret = true").format(name=sign_in.fills)
        yield "sign_in.fills", why
    if sign_in.fills in used(sign_in):
        why = tr("{place} is what it fetches, so it can't use it")
        yield "sign_in", why.format(place=f"{{{sign_in.fills}}}")
    if not used(sign_in):
        yield "sign_in", tr("uses no credential")
    yield from _places("sign_in.token", sign_in.token)
    yield from _places("sign_in.lifetime", sign_in.lifetime)
    yield from _matches("sign_in.expired", sign_in.expired)
    for number, match in enumerate(sign_in.expired, 1):
        if not match.json and not all(400 <= status < 500 for status in match.status or (0,)):
            yield f"sign_in.expired.{number}", tr("only a 4xx can say so alone; else add json")


def _refusals(key: str, matches: Iterable[Match]) -> Faults:
    """Check answers that are to say that there is no such user."""
    yield from _matches(key, matches)
    for number, match in enumerate(matches, 1):
        at = f"{key}.{number}"
        for status in match.status:
            alone = not match.json and not (match.empty and 200 <= status < 300)
            if 300 <= status < 400 or status in ABOUT_SOMETHING_ELSE:
                why = tr("{status} never says that there is no such user")
                yield at, why.format(status=status)
            elif alone and not 400 <= status < 500:
                why = tr("{status} alone does not say that there is no such user; add json")
                yield at, why.format(status=status)
        if match.empty and not match.status:
            why = tr("an empty body alone does not say that there is no such user; add status")
            yield at, why


def _matches(key: str, matches: Iterable[Match]) -> Faults:
    for number, match in enumerate(matches, 1):
        at = f"{key}.{number}"
        if not (match.status or match.json or match.empty):
            yield at, tr("needs a condition: status, json or empty")
        if match.json and match.empty:
            yield at, tr("an empty body has no JSON")
        yield from _places(f"{at}.json", match.json)
        if any(isinstance(v, int) and abs(v) > LARGEST for v in match.json.values()):
            yield f"{at}.json", tr("too large for a number; write it as text in quotes")


def _fields(key: str, table: dict[str, str], known: set[str]) -> Faults:
    for name in sorted(table.keys() - known):
        why = tr("names no such field; there are: {names}")
        yield f"{key}.{name}", why.format(names=", ".join(sorted(known)))
    yield from _places(key, table.values())


def _places(key: str, places: Iterable[str]) -> Faults:
    for place in places:
        if not all(place.split(".")) or place != visible(place):
            why = tr("“{place}” is no place like body.message or errors.0.text")
            yield key, why.format(place=visible(place))
