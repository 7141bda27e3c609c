"""Filling a provider's request with one target and one account's credentials."""

import json
from collections.abc import Callable, Mapping
from urllib.parse import quote

from gui_app.domain.address import check_address
from gui_app.domain.errors import RequestError
from gui_app.domain.http import Request
from gui_app.providers.spec import PLACEHOLDER, Provider, problem_with


def fill(
    provider: Provider, address: str, target: Mapping[str, str], credentials: Mapping[str, str]
) -> Request:
    """Make the request that deletes one user.

    Each value goes into the path as exactly one segment, into a header as printable ASCII,
    into JSON as a JSON string. Values are never looked at for placeholders again.

    Args:
        provider: the checked provider file.
        address: the account's API address.
        target: exactly the provider's fields.
        credentials: at least those the request uses.

    Raises:
        RequestError: a value is missing or can't be sent.
    """
    _check_target(provider, target)
    values = {**credentials, **target}
    call = provider.delete
    headers = {"Accept": "application/json"}
    headers |= {name: _fill(text, values, _header) for name, text in call.headers.items()}
    body = None
    if call.json is not None:
        filled = {key: _fill(text, values, str) for key, text in call.json.items()}
        body = json.dumps(filled, ensure_ascii=False).encode()
        headers["Content-Type"] = "application/json"
    try:
        base = check_address(address)
    except ValueError as error:
        raise RequestError("Not sent", f"The API address can't be used. {error}.") from error
    return Request(call.method, base + _fill(call.path, values, _segment), headers, body)


def _check_target(provider: Provider, target: Mapping[str, str]) -> None:
    if set(target) != {f.name for f in provider.fields}:
        raise RequestError("Not sent", "The fields are not those of the provider file.")
    for spec in provider.fields:
        if problem := problem_with(spec, target[spec.name]):
            raise RequestError("Not sent", f"{spec.label}: {problem}.")


def _fill(text: str, values: Mapping[str, str], as_sent: Callable[[str], str]) -> str:
    def value(name: str) -> str:
        if name not in values:
            raise RequestError("Not sent", "A credential is missing. Enter it under Accounts….")
        return as_sent(values[name])

    return PLACEHOLDER.sub(lambda match: value(match[1]), text)


def _segment(value: str) -> str:
    return quote(value, safe="")


def _header(value: str) -> str:
    if not value or not value.isascii() or not value.isprintable() or value != value.strip():
        raise RequestError("Not sent", "A credential has characters that can't be sent.")
    return value
