"""The JSON Schema of provider files, for editors; made from the code that reads them."""

import inspect
import json
import re
from typing import Any

import msgspec

from gui_app.providers import calls, spec

_ATTRIBUTE = re.compile(r"^(\w+): (.*(?:\n .*)*)", re.MULTILINE)


def schema() -> str:
    """Return the schema as JSON, for a file."""
    made = msgspec.json.schema(spec.Provider)
    for name, table in made["$defs"].items():
        words, attributes = _described(name)
        table["description"] = words
        for key, description in attributes.items():
            table["properties"][key]["description"] = description
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A provider file of Deletion Desk",
        **made,
    }
    return json.dumps(_portable(made), indent=2, ensure_ascii=False) + "\n"


def _described(name: str) -> tuple[str, dict[str, str]]:
    """Return a table's description, and those of its keys, from the docstrings of its classes."""
    kind = getattr(spec, name, None) or getattr(calls, name)
    attributes: dict[str, str] = {}
    for each in reversed(kind.__mro__):
        if each.__module__ == kind.__module__ or each.__module__ == calls.__name__:
            _, _, listed = inspect.cleandoc(each.__doc__ or "").partition("Attributes:\n")
            found = _ATTRIBUTE.findall(inspect.cleandoc(listed))
            attributes |= {key: _one_line(text) for key, text in found}
    words = inspect.cleandoc(kind.__doc__).partition("Attributes:")[0]
    return _one_line(words), attributes


def _one_line(text: str) -> str:
    return " ".join(text.split()).replace("``", "`")


def _portable(value: Any) -> Any:
    r"""Write ``\A`` and ``\Z``, which only Python knows, as ``^`` and ``$``."""
    if isinstance(value, dict):
        return {key: _portable(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_portable(each) for each in value]
    return value.replace(r"\A", "^").replace(r"\Z", "$") if isinstance(value, str) else value
