"""A provider's request as a command for the shell, with variables where credentials go."""

import re
from collections.abc import Mapping
from secrets import token_hex

from gui_app.providers.request import fill
from gui_app.providers.spec import Provider


def as_curl(provider: Provider, address: str, target: Mapping[str, str]) -> str:
    """Write the request that deletes one user as a ``curl`` command for a POSIX shell.

    No credential is read: a variable such as ``$KONSIGN_TOKEN`` stands for each, named after
    provider and credential so that it is none the shell has already.

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
    request = fill(provider, address, target, marks)

    def word(text: str) -> str:
        parts = re.split(rf"{mark}\.(\w+)\.", text)
        return "".join(_variable(provider, p) if i % 2 else _quoted(p) for i, p in enumerate(parts))

    lines = [f"curl --globoff --request {request.method}"]
    lines += [f"--header {word(_header(*header))}" for header in request.headers.items()]
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
