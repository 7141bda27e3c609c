"""What the requests of a provider file must not say."""

import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from gui_app.domain.text import trim, visible
from gui_app.domain.words import tr
from gui_app.providers.calls import PLACEHOLDER, Auth, Call, SignIn, placeholders
from gui_app.providers.spec import Provider

Faults = Iterator[tuple[str, str]]
"""Key and reason, for people."""

LARGEST = 2**63 - 1
"""What TOML and most readers of JSON take for a whole number."""

_DEEPEST = 6
_PATH_TEXT = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@-]+")
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_OURS = {
    *("accept-encoding", "connection", "content-length", "content-type", "expect", "host"),
    *("keep-alive", "proxy-authorization", "proxy-connection", "te", "trailer"),
    *("transfer-encoding", "upgrade", "user-agent"),
    *("x-http-method", "x-http-method-override", "x-method-override"),
    *("cookie", "forwarded", "x-original-url", "x-rewrite-url"),
}
"""Headers by which a file could send another request than the one that people see."""

_ALSO_OURS = "x-forwarded-"
_FOR_UNDERSCORES = str.maketrans(".[ ", "___")
"""What PHP takes for an underscore where a name begins."""


class _Slot(NamedTuple):
    """A text of the file in which placeholders may stand, and for what."""

    key: str
    text: str
    fields: bool
    credentials: bool


def call_faults(provider: Provider) -> Faults:
    """Yield (key, reason) for everything that makes a request of the file unusable."""
    yield from _auth(provider.auth)
    for key, call in calls(provider):
        yield from _path(key, call.path)
        yield from _headers(key, call, provider.auth)
        yield from _body(key, call)
        for part in ("query", "form"):
            yield from _names(f"{key}.{part}", getattr(call, part) or {})
    yield from _placeholders(provider)
    yield from _uses(provider)


def calls(provider: Provider) -> Iterator[tuple[str, Call]]:
    """Yield each request with its key in the file."""
    yield from ((f"before.{number}", step) for number, step in enumerate(provider.before, 1))
    yield "delete", provider.delete
    for key in ("look_up", "find", "sign_in"):
        if call := getattr(provider, key):
            yield key, call


def used(call: Call) -> set[str]:
    """Return the names of the fields and credentials that a request uses itself."""
    return {name for slot in _slots_of("", call) for name in placeholders(slot.text)}


def overrides_method(name: str) -> bool:
    """Tell whether many servers take a value of this name for the request's method."""
    return name.casefold().translate(_FOR_UNDERSCORES) == "_method"


def _auth(auth: Auth) -> Faults:
    yield from _each_header("auth.headers", auth.headers)
    names = Counter([*map(str.lower, auth.headers), *["authorization"] * bool(auth.bearer)])
    names["authorization"] += bool(auth.basic)
    for name in (n for n, count in names.items() if count > 1):
        why = tr("{name} is given more than once; give one of headers, bearer and basic")
        yield "auth", why.format(name=name)
    if auth.bearer.lower().startswith("bearer "):
        yield "auth.bearer", tr("leave out the word Bearer, which the app puts before it")
    yield from _basic("auth.basic", auth.basic)
    yield from _plain("auth.bearer", auth.bearer)


def _path(key: str, path: str) -> Faults:
    for part in path.split("/")[1:]:
        plain = part not in (".", "..") and _PATH_TEXT.fullmatch(part)
        if not plain and not PLACEHOLDER.fullmatch(part):
            why = tr("“{part}” is not a plain segment or one placeholder like {{user_id}}")
            yield f"{key}.path", why.format(part=visible(part))


def _headers(key: str, call: Call, auth: Auth) -> Faults:
    at = f"{key}.headers"
    yield from _each_header(at, call.headers)
    names = Counter(map(str.lower, call.headers))
    if isinstance(call, SignIn):
        yield from _basic(f"{key}.basic", call.basic)
        given = {"authorization"} if call.basic else set()
    else:
        given = set(map(str.lower, auth.headers))
        given |= {"authorization"} if auth.bearer or auth.basic else set()
    for name in call.headers:
        if names[name.lower()] > 1 or name.lower() in given:
            yield f"{at}.{visible(name)}", tr("is given more than once")


def _each_header(key: str, headers: dict[str, str]) -> Faults:
    for name, text in headers.items():
        at = f"{key}.{visible(name)}"
        if not _HEADER_NAME.fullmatch(name):
            yield at, tr("not a header name; use letters, digits and -")
        if name.lower() in _OURS or name.lower().startswith(_ALSO_OURS):
            yield at, tr("this header is set by the app or not at all; leave it out")
        yield from _plain(at, text)


def _plain(key: str, text: str) -> Faults:
    if not text.isascii() or not text.isprintable() or text != text.strip():
        yield key, tr("a header holds printable ASCII, without blanks at the ends")


def _basic(key: str, text: str) -> Faults:
    if text and PLACEHOLDER.sub("", text).count(":") != 1:
        why = tr("write user name and password with one colon between, as {username}:{password}")
        yield key, why
    yield from _plain(key, text)


def _body(key: str, call: Call) -> Faults:
    if call.json is not None and call.form is not None:
        yield key, tr("give json or form, not both")
    if call.method == "GET" and (call.json is not None or call.form is not None):
        yield key, tr('a GET has no body; write method = "POST", or put it into query')
    yield from _json(f"{key}.json", call.json)


def _json(key: str, value: Any, depth: int = 0) -> Faults:
    if depth > _DEEPEST:
        yield key, tr("nested more than {n} deep").format(n=_DEEPEST)
    elif isinstance(value, dict):
        yield from _names(key, value)
        for name, each in value.items():
            yield from _json(f"{key}.{visible(name)}", each, depth + 1)
    elif isinstance(value, list):
        for number, each in enumerate(value, 1):
            yield from _json(f"{key}.{number}", each, depth + 1)
    elif isinstance(value, float) and not math.isfinite(value):
        yield key, tr("JSON has no such number")
    elif isinstance(value, int) and abs(value) > LARGEST:
        yield key, tr("too large for a number; write it as text in quotes")
    elif value is not None and not isinstance(value, str | bool | int | float):
        yield key, tr("JSON has no dates and times; write it as text in quotes")


def _names(key: str, values: dict[str, Any]) -> Faults:
    for name in values:
        at = f"{key}.{visible(name)}"
        if not name or name != trim(name) or name != visible(name):
            yield at, tr("a name is empty, or has blanks or invisible signs")
        if set("{}") & set(name):
            yield at, tr("a placeholder may stand in a value, not in a name")
        if overrides_method(name):
            yield at, tr("could make another method of it; leave it out")


def _slots(provider: Provider) -> Iterator[_Slot]:
    auth = provider.auth
    texts = {f"auth.headers.{name}": text for name, text in auth.headers.items()}
    texts |= {"auth.bearer": auth.bearer, "auth.basic": auth.basic}
    yield from (_Slot(key, text, fields=False, credentials=True) for key, text in texts.items())
    for key, call in calls(provider):
        yield from _slots_of(key, call)


def _slots_of(key: str, call: Call) -> Iterator[_Slot]:
    signs_in = isinstance(call, SignIn)
    yield _Slot(f"{key}.path", call.path, not signs_in, credentials=False)
    for part, may in (("query", False), ("headers", True), ("form", signs_in)):
        for name, text in (getattr(call, part) or {}).items():
            yield _Slot(f"{key}.{part}.{visible(name)}", text, not signs_in, may)
    for at, text in _json_texts(f"{key}.json", call.json):
        yield _Slot(at, text, not signs_in, signs_in)
    if isinstance(call, SignIn):
        yield _Slot(f"{key}.basic", call.basic, fields=False, credentials=True)


def _json_texts(key: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, list):
        for number, each in enumerate(value, 1):
            yield from _json_texts(f"{key}.{number}", each)
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from _json_texts(f"{key}.{visible(name)}", each)


def _placeholders(provider: Provider) -> Faults:
    fields = {f.name for f in provider.fields}
    credentials = {c.name for c in provider.credentials}
    for slot in _slots(provider):
        if set("{}") & set(PLACEHOLDER.sub("", slot.text)):
            yield slot.key, tr("has a brace that belongs to no placeholder like {user_id}")
        for name in placeholders(slot.text):
            if name not in fields | credentials:
                why = tr("{place} is not declared as a field or credential")
            elif name in credentials and not slot.credentials:
                why = tr(
                    "{place} is a credential, and addresses and bodies get logged; "
                    "put it into [auth] or into a header"
                )
            elif name in fields and not slot.fields:
                why = tr("{place} is a field, and here only credentials can stand")
            else:
                continue
            yield slot.key, why.format(place=f"{{{name}}}")


def _uses(provider: Provider) -> Faults:
    """Find what is declared and of no use, and requests that would not name the user."""
    naming = {f.name for f in provider.fields if not f.keep}
    for name in sorted(naming - used(provider.delete)):
        why = tr("{place} is declared and never used, although it names the user")
        yield "delete", why.format(place=f"{{{name}}}")
    for number, step in enumerate(provider.before, 1):
        if not naming & used(step):
            yield f"before.{number}", tr("uses no field that names the user")
    deleting = {name for call in provider.calls for name in used(call)}
    for name in sorted({f.name for f in provider.fields if f.keep} - deleting):
        yield "delete", _unused(name)
    yield from _credentials(provider)


def _credentials(provider: Provider) -> Faults:
    sign_in = used(provider.sign_in) if provider.sign_in else set()
    asked = set(placeholders(f"{list(provider.auth.headers.values())}"))
    asked |= {n for text in (provider.auth.bearer, provider.auth.basic) for n in placeholders(text)}
    asked |= {n for _, call in calls(provider) if not isinstance(call, SignIn) for n in used(call)}
    for credential in provider.credentials:
        key = f"credential.{credential.name}"
        if credential.name in asked and credential.optional:
            yield f"{key}.optional", tr("is used with every request, so it can't be optional")
        if credential.name not in asked | sign_in and not credential.optional:
            yield key, _unused(credential.name)
    alone = [c for c in provider.credentials if c.name in sign_in - asked]
    if len({c.optional for c in alone}) > 1:
        names = ", ".join(c.name for c in alone)
        why = tr("either all or none must have optional = true: {names}")
        yield "sign_in", why.format(names=names)


def _unused(name: str) -> str:
    return tr("{place} is declared and never used").format(place=f"{{{name}}}")
