"""A provider's requests as people read them, for sample values and with masks for secrets."""

import json
import re
from collections.abc import Iterator, Mapping
from secrets import token_hex

from gui_app.domain.errors import RequestError
from gui_app.domain.http import Request
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers.calls import Call, SignIn
from gui_app.providers.request import fill
from gui_app.providers.spec import Provider

_TOO_LONG = 4_000


def sample(provider: Provider) -> dict[str, str]:
    """Return a value for each field: the file's example, or else the field's name."""
    return {f.name: f.example or f.name for f in provider.fields}


def calls(provider: Provider) -> list[tuple[str, Call]]:
    """Return the requests of a provider with what each is for, in the order they are sent."""
    named: list[tuple[str, Call | None]] = [
        (tr("Sign in"), provider.sign_in),
        (tr("Find users"), provider.find),
        (tr("Look the user up"), provider.look_up),
        *((tr(step.label), step) for step in provider.before),
        (tr("Delete the user"), provider.delete),
    ]
    return [(label, call) for label, call in named if call]


def preview(provider: Provider, call: Call) -> str:
    """Write a request down: method and address, headers, body.

    A credential shows as ``[API key]``, by its label.

    Args:
        provider: the provider file, right or wrong.
        call: one of its requests.
    """
    # Random, so that no value can look like it; ``fill`` leaves these signs as they are anywhere.
    mark = token_hex(16)
    marks = {c.name: f"{mark}.{c.name}." for c in provider.credentials}
    try:
        request = fill(provider, call, provider.address, sample(provider), marks)
    except RequestError as error:
        return error.message
    labels = {c.name: f"[{tr(c.label)}]" for c in provider.credentials}
    text = "\n".join(_lines(provider, call, request))[:_TOO_LONG]
    masked = re.sub(rf"{mark}\.(\w+)\.", lambda match: labels[match[1]], text)
    return visible(masked, lines=True)


def first_line(provider: Provider, call: Call, target: Mapping[str, str]) -> str:
    """Return a request's method, path and query for a target; no credential stands there."""
    marks = {c.name: "x" for c in provider.credentials}
    try:
        request = fill(provider, call, provider.address, target, marks)
    except RequestError as error:
        return error.message
    return f"{request.method} {request.url.removeprefix(provider.address)}"


def _lines(provider: Provider, call: Call, request: Request) -> Iterator[str]:
    basic = call.basic if isinstance(call, SignIn) else provider.auth.basic
    asked = (c for c in provider.credentials if f"{{{c.name}}}" in basic)
    labels = " : ".join(f"[{tr(c.label)}]" for c in asked)
    yield f"{request.method} {request.url}"
    for name, value in request.headers.items():
        yield f"{name}: Basic {labels}" if basic and name == "Authorization" else f"{name}: {value}"
    if request.body is not None:
        yield ""
        body = request.body.decode()
        yield (
            body
            if call.json is None
            else json.dumps(json.loads(body), ensure_ascii=False, indent=2)
        )
