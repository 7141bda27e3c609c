"""What a provider file must not say, although its shape is right."""

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from gui_app.domain.address import check_address
from gui_app.domain.text import trim, visible
from gui_app.domain.words import tr
from gui_app.providers.check_answers import answer_faults
from gui_app.providers.check_calls import Faults, call_faults
from gui_app.providers.check_patterns import pattern_faults
from gui_app.providers.spec import Credential, Field, Provider, heading


def faults(provider: Provider) -> Faults:
    """Yield (key, reason) for everything that makes a provider file unusable."""
    yield from _texts(provider)
    yield from _links(provider)
    yield from _names(provider)
    yield from _headings(provider)
    yield from pattern_faults(provider.fields)
    yield from call_faults(provider)
    yield from answer_faults(provider)
    yield from _limits(provider)


def _texts(provider: Provider) -> Faults:
    for key, text in _shown(provider):
        if text != trim(text) or text != visible(text):
            yield key, tr("has blanks at an end, or control or invisible characters")


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
    for number, step in enumerate(provider.before, 1):
        yield f"before.{number}.label", step.label
    if provider.look_up:
        yield from (("look_up.show", shown.label) for shown in provider.look_up.show)
    if provider.find:
        yield from (("find.columns", shown.label) for shown in provider.find.columns)


def _links(provider: Provider) -> Faults:
    try:
        if (address := check_address(provider.address)) != provider.address:
            yield "address", tr("write it as {address}").format(address=address)
    except ValueError as error:
        yield "address", str(error)
    links = [(f"sources.{number}", link) for number, link in enumerate(provider.sources, 1)]
    if provider.notice and provider.notice.link:
        links.append(("notice.link", provider.notice.link))
    for key, link in links:
        if not _is_link(link):
            yield key, tr("not the address of a web page, as in https://example.com/page")


def _is_link(text: str) -> bool:
    try:
        parts = urlsplit(text)
        check_address(f"{parts.scheme}://{parts.netloc}")
    except ValueError:
        return False
    return parts.scheme == "https" and text.isascii() and text.isprintable() and " " not in text


def _names(provider: Provider) -> Faults:
    items: list[Field | Credential] = [*provider.fields, *provider.credentials]
    for key, values in (
        ("name", [i.name for i in items]),
        ("label", [i.label.casefold() for i in items]),
    ):
        for value in (v for v, n in Counter(values).items() if n > 1):
            yield key, tr("“{value}” is used more than once").format(value=value)
    if all(f.keep for f in provider.fields):
        why = tr("one field at least must name the user, so must not have keep = true")
        yield "field", why
    for credential in provider.credentials:
        if credential.jwt and not credential.secret:
            yield f"credential.{credential.name}.jwt", tr("a token must have secret = true")


def _headings(provider: Provider) -> Faults:
    """Find names by which two fields would claim the same column of a list."""
    owner: dict[str, str] = {}
    for spec in provider.fields:
        for name in (spec.name, spec.label, *spec.also):
            if owner.setdefault(heading(name), spec.name) != spec.name:
                why = tr("“{name}” is also a name of {field}")
                yield f"field.{spec.name}", why.format(name=name, field=owner[heading(name)])


def _limits(provider: Provider) -> Faults:
    limits = provider.limits
    if limits.in_flight > limits.most_in_flight:
        yield "limits.in_flight", tr("is more than most_in_flight")
    if limits.per_second > limits.most_per_second:
        yield "limits.per_second", tr("is more than most_per_second")
