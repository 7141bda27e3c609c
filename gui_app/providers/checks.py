"""What a provider file must not say, although its shape is right."""

import re
from collections import Counter
from collections.abc import Iterator

import regex

from gui_app.domain.address import check_address
from gui_app.domain.text import trim, visible
from gui_app.providers.spec import (
    PLACEHOLDER,
    Credential,
    Field,
    Provider,
    heading,
    placeholders,
)

_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_PATH_TEXT = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@-]*")
_OWN_HEADERS = {
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
}


def faults(provider: Provider) -> Iterator[tuple[str, str]]:
    """Yield (key, reason) for everything that makes a provider file unusable."""
    yield from _texts(provider)
    yield from _names(provider)
    yield from _headings(provider)
    yield from _patterns(provider)
    yield from _path(provider)
    yield from _headers(provider)
    yield from _placeholders(provider)
    yield from _answer(provider)
    yield from _limits(provider)


def _texts(provider: Provider) -> Iterator[tuple[str, str]]:
    for key, text in _shown(provider):
        if text != trim(text) or text != visible(text):
            yield key, "has blanks at an end, or control or invisible characters"
    try:
        if check_address(provider.address) != provider.address:
            yield "address", f"write it as {check_address(provider.address)}"
    except ValueError as error:
        yield "address", str(error)
    if provider.notice and provider.notice.link:
        try:
            check_address(provider.notice.link)
        except ValueError as error:
            yield "notice.link", str(error)


def _shown(provider: Provider) -> Iterator[tuple[str, str]]:
    yield "title", provider.title
    for f in provider.fields:
        for part in ("label", "example", "problem", "unusual"):
            yield f"field.{f.name}.{part}", getattr(f, part)
        yield from ((f"field.{f.name}.also", name) for name in f.also)
    for c in provider.credentials:
        yield f"credential.{c.name}.label", c.label
        yield f"credential.{c.name}.hint", c.hint
    if provider.notice:
        yield "notice.text", provider.notice.text


def _names(provider: Provider) -> Iterator[tuple[str, str]]:
    items: list[Field | Credential] = [*provider.fields, *provider.credentials]
    for key, values in (
        ("name", [i.name for i in items]),
        ("label", [i.label.casefold() for i in items]),
    ):
        for value in (v for v, n in Counter(values).items() if n > 1):
            yield key, f"“{value}” is used more than once"
    if all(f.keep for f in provider.fields):
        yield "field", "one field at least must name the user, so must not have keep = true"
    for credential in provider.credentials:
        if credential.jwt and not credential.secret:
            yield f"credential.{credential.name}.jwt", "a token must have secret = true"


def _headings(provider: Provider) -> Iterator[tuple[str, str]]:
    """Find names by which two fields would claim the same column of a list."""
    owner: dict[str, str] = {}
    for spec in provider.fields:
        for name in (spec.name, spec.label, *spec.also):
            if owner.setdefault(heading(name), spec.name) != spec.name:
                yield f"field.{spec.name}", f"“{name}” is also a name of {owner[heading(name)]}"


def _patterns(provider: Provider) -> Iterator[tuple[str, str]]:
    for spec in provider.fields:
        for pattern, text, key in (
            (spec.pattern, spec.problem, "pattern"),
            (spec.usual, spec.unusual, "usual"),
        ):
            where = f"field.{spec.name}.{key}"
            try:
                regex.compile(pattern)
            except (regex.error, RecursionError, OverflowError) as error:
                yield where, f"not a regular expression: {error}"
            if bool(pattern) != bool(text):
                yield where, "a pattern and the sentence about it go together"


def _path(provider: Provider) -> Iterator[tuple[str, str]]:
    for segment in provider.delete.path.split("/")[1:]:
        if PLACEHOLDER.fullmatch(segment):
            continue
        if not segment or segment in (".", "..") or not _PATH_TEXT.fullmatch(segment):
            yield "delete.path", f"“{visible(segment)}” is not a plain segment or one placeholder"


def _headers(provider: Provider) -> Iterator[tuple[str, str]]:
    for name, text in provider.delete.headers.items():
        key = f"delete.headers.{visible(name)}"
        if not _HEADER_NAME.fullmatch(name):
            yield key, "not a header name"
        if name.lower() in _OWN_HEADERS:
            yield key, "this header is set by the app"
        if not text.isascii() or not text.isprintable() or text != text.strip():
            yield key, "a header holds printable ASCII, without blanks at the ends"
    for name, count in Counter(n.lower() for n in provider.delete.headers).items():
        if count > 1:
            yield f"delete.headers.{name}", "is given more than once"


def _placeholders(provider: Provider) -> Iterator[tuple[str, str]]:
    call = provider.delete
    bodies = {f"delete.json.{k}": v for k, v in (call.json or {}).items()}
    headers = {f"delete.headers.{k}": v for k, v in call.headers.items()}
    texts = {"delete.path": call.path} | headers | bodies
    fields = {f.name for f in provider.fields}
    credentials = {c.name for c in provider.credentials}
    used: set[str] = set()
    for key, text in texts.items():
        if set("{}") & set(PLACEHOLDER.sub("", text)):
            yield key, "has a brace that belongs to no placeholder like {user_id}"
        for name in placeholders(text):
            used.add(name)
            if name not in fields | credentials:
                yield key, f"{{{name}}} is not declared as a field or credential"
            elif name in credentials and not key.startswith("delete.headers"):
                yield key, f"{{{name}}} is a credential, and those go into headers only"
            elif name in fields and key.startswith("delete.headers"):
                yield key, f"{{{name}}} is a field, and those go into path or JSON only"
    optional = {c.name for c in provider.credentials if c.optional}
    for name in sorted((fields | credentials) - used - optional):
        yield "delete", f"{{{name}}} is declared and never used"
    for name in sorted(optional & used):
        yield "delete", f"{{{name}}} is used, so it can't be optional"


def _answer(provider: Provider) -> Iterator[tuple[str, str]]:
    answer = provider.answer
    given = bool(answer.status) and bool(answer.success)
    if answer.decides == "body" and not given:
        yield "answer", "where the body decides, status and success must be given"
    if answer.decides == "http" and (answer.status or answer.success):
        yield "answer", "where the HTTP status decides, status and success are not looked at"


def _limits(provider: Provider) -> Iterator[tuple[str, str]]:
    limits = provider.limits
    if limits.in_flight > limits.most_in_flight:
        yield "limits.in_flight", "is more than most_in_flight"
    if limits.per_second > limits.most_per_second:
        yield "limits.per_second", "is more than most_per_second"
