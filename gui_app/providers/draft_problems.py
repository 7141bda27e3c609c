"""What is wrong with a draft, row by row of the form, in words for those who fill it in."""

import re
from collections.abc import Iterator

from gui_app.domain.text import trim
from gui_app.domain.words import tr
from gui_app.providers import catalog
from gui_app.providers.calls import placeholders
from gui_app.providers.checks import faults
from gui_app.providers.draft import (
    BY_JSON,
    BY_STATUS,
    Draft,
    credentials_of,
    naming,
    pace,
    statuses,
    unknown,
)
from gui_app.providers.draft_file import provider_of
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
    ("answer.accepted", "accepted"),
    ("answer", "deleted"),
    ("look_up.same", "same"),
    ("look_up.show", "shown"),
    ("look_up", "look_up"),
    ("limits", "per_second"),
)
"""How keys of the file begin, and the row of the form that they are about."""

_LONGEST, _SLOWEST, _FASTEST = 60, 0.01, 1000
_EXAMPLE = re.compile(r"example|your[-.]", re.IGNORECASE)
"""What stands in addresses that are nobody's."""


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


def _unfilled(draft: Draft) -> Iterator[tuple[str, str]]:
    """Find what a person has yet to fill in, and what no provider could hold."""
    base, address = draft.base, trim(draft.address)
    if base and not draft.id and address == base.address and _EXAMPLE.search(address):
        why = tr("This is only an example. Write the address of your own service")
        yield "address", why
    if not trim(draft.title):
        yield "title", tr("Give the service a name")
    elif len(trim(draft.title)) > _LONGEST:
        yield "title", tr("Too long; at most {n} characters").format(n=_LONGEST)
    for number, spec in enumerate(draft.fields):
        if not trim(spec.label):
            yield f"field.{number}", tr("Give it a name, such as User ID")
    if not draft.path.startswith("/"):
        yield "path", _beginning(draft)
    yield from _mixed(draft)
    yield from _unknown(draft)
    if unused := _unused(draft):
        why = tr("{fields} is used nowhere yet. Put it into the path, the query or the body")
        yield "path", why.format(fields=unused)
    yield from _unfilled_signs(draft)
    yield from _unfilled_extras(draft)


def _mixed(draft: Draft) -> Iterator[tuple[str, str]]:
    """Find what can't stand in a path, although it may be meant well."""
    for row, path in (("path", draft.path), ("look_up", draft.look_up)):
        if "?" in path:
            why = tr("Write what stands behind the ? on the page File, or below, under Query")
            yield row, why
        for part in path.split("/"):
            if set("{}") & set(part) and not re.fullmatch(r"\{[^{}]*\}", part):
                why = tr("Between two / stands either text or one field, and not “{part}”")
                yield row, why.format(part=part)


def _unknown(draft: Draft) -> Iterator[tuple[str, str]]:
    """Find places for values that no field is called after, as pasted from documentation."""
    known = {*draft.names, *(c.name for c in credentials_of(draft))}
    label = next((f.label for f in provider_of(draft).fields if not f.keep), "")
    texts = [("path", draft.path), ("look_up", draft.look_up)]
    texts += [("query", text) for _, text in draft.query]
    texts += [("parameters", text) for _, text in draft.parameters]
    for row, text in texts:
        if match := unknown(text, known):
            why = tr("Put {field} where it says {place}: choose “Insert {field}”")
            yield row, why.format(field=label, place=match[0])
    if any(name.startswith(("{", "[")) for name, _ in draft.parameters):
        why = tr("Only texts have rows; write this JSON on the page File, in [delete]")
        yield "parameters", why


def _beginning(draft: Draft) -> str:
    example = f"/v1/users/{{{naming(provider_of(draft))}}}"
    return tr("Begin with /, for example {path}").format(path=example)


def _unfilled_signs(draft: Draft) -> Iterator[tuple[str, str]]:
    for row, sign in (("deleted", draft.deleted), ("not_found", draft.not_found)):
        if sign.sign in BY_STATUS and statuses(sign.statuses) is None:
            yield row, tr("Write status codes such as 200, 204")
        if sign.sign in BY_JSON and not (trim(sign.place) and trim(sign.value)):
            yield row, tr('Write key and value; for {"result": "erased"} write result and erased')
    if draft.accepted and statuses(draft.accepted) is None:
        yield "accepted", tr("Write status codes such as 202, or nothing")


def _unfilled_extras(draft: Draft) -> Iterator[tuple[str, str]]:
    if draft.look_up and not draft.look_up.startswith("/"):
        yield "look_up", _beginning(draft)
    if not draft.look_up and (draft.same or draft.shown):
        yield "look_up", tr("Write the path too, or leave all of them empty")
    if draft.per_second and not _SLOWEST <= pace(draft.per_second) <= _FASTEST:
        why = tr("Write a number from {least} to {most}, for example 10")
        yield "per_second", why.format(least=_SLOWEST, most=_FASTEST)


def _unused(draft: Draft) -> str:
    """Return the labels of fields that the request has no place for."""
    provider = provider_of(draft)
    used = set(placeholders(str(provider.calls)))
    named = zip(draft.fields, draft.names, strict=True)
    return ", ".join(tr("“{name}”").format(name=s.label) for s, name in named if name not in used)
