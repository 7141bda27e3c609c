"""Filling a provider's requests with one target and one account's credentials."""

import base64
import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from gui_app.domain import obstacles
from gui_app.domain.address import check_address
from gui_app.domain.errors import RequestError
from gui_app.domain.http import Request
from gui_app.domain.notes import note
from gui_app.domain.words import english, mark, wrong
from gui_app.providers.calls import PLACEHOLDER, Call, SignIn, placeholders
from gui_app.providers.spec import Credential, Field, Provider, problem_with

_NOT_SENT = mark("Not sent")
_KINDS = {"json": "application/json", "form": "application/x-www-form-urlencoded"}


def fill(
    provider: Provider,
    call: Call,
    address: str,
    target: Mapping[str, str],
    credentials: Mapping[str, str],
    query: Mapping[str, str] | None = None,
) -> Request:
    """Make one of a provider's requests.

    Each value goes into the path as exactly one segment, into the query as one value, into a
    header as printable ASCII, into JSON as a JSON string, into a form as one value. Values are
    never looked at for placeholders again.

    Args:
        provider: the checked provider file.
        call: one of its requests.
        address: the account's API address.
        target: fields to values; for a deletion exactly the provider's fields.
        credentials: at least those the request uses.
        query: what follows the call's own query, as a page's number does.

    Raises:
        RequestError: a value is missing or can't be sent.
    """
    _check_target(provider, call, target)
    values = _Values(provider, {**credentials, **target})
    headers = _headers(provider, call, values)
    body = _body(call, values)
    if body is not None:
        headers["Content-Type"] = _KINDS["form" if call.json is None else "json"]
    asked = {name: _fill(text, values, str) for name, text in call.query.items()}
    asked |= query or {}
    url = _checked(address) + _fill(call.path, values, _escaped)
    url += f"?{urlencode(asked, quote_via=quote, safe='')}" if asked else ""
    return Request(call.method, url, headers, body)


class _Values(dict[str, str]):
    """Fields and credentials by name; says what one that is missing is called."""

    def __init__(self, provider: Provider, values: Mapping[str, str]) -> None:
        super().__init__(values)
        self._fields = {f.name: f.label for f in provider.fields}

    def __missing__(self, name: str) -> str:
        if label := self._fields.get(name):
            raise RequestError(_NOT_SENT, note(obstacles.FIELD_MISSING, label=label))
        raise RequestError(_NOT_SENT, note(obstacles.CREDENTIAL_MISSING))


def _checked(address: str) -> str:
    try:
        with english():
            return check_address(address)
    except ValueError as error:
        message = note(obstacles.ADDRESS_UNUSABLE, problem=error)
        raise RequestError(_NOT_SENT, message) from error


def _check_target(provider: Provider, call: Call, target: Mapping[str, str]) -> None:
    fields = {f.name: f for f in provider.fields}
    deletes = call in provider.calls
    if not target.keys() <= fields.keys() or (deletes and target.keys() != fields.keys()):
        raise RequestError(_NOT_SENT, note(obstacles.OTHER_FIELDS))
    for name, value in target.items():
        field = fields[name]
        if problem := problem_with(field, value):
            shown = wrong(field.label, problem)
            with english():
                message = wrong(field.label, problem_with(field, value) or "")
            raise RequestError(_NOT_SENT, message, translated=shown)


def _headers(provider: Provider, call: Call, values: Mapping[str, str]) -> dict[str, str]:
    texts, bearer, basic = dict(call.headers), "", ""
    if isinstance(call, SignIn):
        basic = call.basic
    else:
        bearer, basic = provider.auth.bearer, provider.auth.basic
        texts |= provider.auth.headers
    if "accept" not in map(str.lower, texts):
        texts = {"Accept": "application/json"} | texts
    headers = {name: _in_header(provider, text, values) for name, text in texts.items()}
    if bearer:
        headers["Authorization"] = f"Bearer {_in_header(provider, bearer, values)}"
    if basic:
        headers["Authorization"] = _basic(provider, basic, values)
    return headers


def _basic(provider: Provider, text: str, values: Mapping[str, str]) -> str:
    user, _, password = (_in_header(provider, part, values) for part in text.partition(":"))
    if ":" in user:
        raise RequestError(_NOT_SENT, note(obstacles.COLON))
    return f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}"


def _body(call: Call, values: Mapping[str, str]) -> bytes | None:
    if call.json is not None:
        return json.dumps(_filled(call.json, values), ensure_ascii=False).encode()
    if call.form is not None:
        pairs = {name: _fill(text, values, str) for name, text in call.form.items()}
        return urlencode(pairs, quote_via=quote, safe="").encode()
    return None


def _filled(value: Any, values: Mapping[str, str]) -> Any:
    """Fill the texts in a JSON value, at any depth."""
    if isinstance(value, str):
        return _fill(value, values, str)
    if isinstance(value, list):
        return [_filled(each, values) for each in value]
    if isinstance(value, dict):
        return {key: _filled(each, values) for key, each in value.items()}
    return value


def _in_header(provider: Provider, text: str, values: Mapping[str, str]) -> str:
    for name in placeholders(text):
        value = values.get(name, "-")
        if not value or not value.isascii() or not value.isprintable() or value != value.strip():
            label = next(i.label for i in _declared(provider) if i.name == name)
            raise RequestError(_NOT_SENT, note(obstacles.NOT_SENDABLE, label=label))
    return _fill(text, values, str)


def _declared(provider: Provider) -> list[Field | Credential]:
    return [*provider.fields, *provider.credentials]


def _fill(text: str, values: Mapping[str, str], as_sent: Callable[[str], str]) -> str:
    return PLACEHOLDER.sub(lambda match: as_sent(values[match[1]]), text)


def _escaped(value: str) -> str:
    return quote(value, safe="")
