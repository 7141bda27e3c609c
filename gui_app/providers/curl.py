"""A provider's requests as commands for the shell, with variables where credentials go."""

import re
from collections.abc import Callable, Mapping
from secrets import token_hex

from gui_app.domain.http import Request
from gui_app.providers.calls import PLACEHOLDER
from gui_app.providers.request import fill
from gui_app.providers.spec import Provider


def as_curl(provider: Provider, address: str, target: Mapping[str, str]) -> str:
    """Write the requests that delete one user as ``curl`` commands for a POSIX shell.

    No credential is read: a variable such as ``$KONSIGN_TOKEN`` stands for each, named after
    provider and credential so that it is none the shell has already. Of several commands each
    runs only if the one before was carried out.

    Args:
        provider: the checked provider file.
        address: the account's API address.
        target: exactly the provider's fields.

    Raises:
        RequestError: the request can't be made from these values.
    """
    # Random, so that no value can look like it; ``fill`` leaves these signs as they are anywhere.
    mark = token_hex(16)
    marks = {c.name: f"{mark}.{c.name}." for c in provider.credentials}

    def word(text: str) -> str:
        parts = re.split(rf"{mark}\.(\w+)\.", text)
        return "".join(_variable(provider, p) if i % 2 else _quoted(p) for i, p in enumerate(parts))

    user = PLACEHOLDER.sub(lambda match: marks[match[1]], provider.auth.basic)
    requests = [fill(provider, call, address, target, marks) for call in provider.calls]
    *before, delete = [f"--globoff {_command(request, user, word)}" for request in requests]
    return "".join([*(f"curl --fail {step} &&\n" for step in before), f"curl {delete}"])


def _command(request: Request, user: str, word: Callable[[str], str]) -> str:
    lines = [f"--request {request.method}"]
    if user:  # curl encodes it, which the shell can't
        lines.append(f"--user {word(user)}")
    headers = {k: v for k, v in request.headers.items() if not (user and k == "Authorization")}
    lines += [f"--header {word(_header(*header))}" for header in headers.items()]
    if request.body is not None:
        lines.append(f"--data-raw {word(request.body.decode())}")
    return " \\\n  ".join([*lines, word(request.url)])


def _header(name: str, value: str) -> str:
    return f"{name}: {value}" if value else f"{name};"  # with a colon, curl would leave it out


def _quoted(text: str) -> str:
    return "'" + text.replace("'", r"'\''") + "'" if text else ""


def _variable(provider: Provider, credential: str) -> str:
    name = f"{provider.id}_{credential}".replace("-", "_").upper()
    return f'"${name}"'
