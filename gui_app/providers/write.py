"""Writing a provider file, as the guided form makes it."""

from typing import Any

import tomli_w
from msgspec import NODEFAULT, Struct, structs

from gui_app.providers.spec import Provider


def to_toml(provider: Provider) -> str:
    """Write a provider as a file that reads as the same provider.

    The tables stand in the order of the manual, and what has its default is left out.
    """
    plain = _plain(provider)
    tables = {k: v for k, v in plain.items() if isinstance(v, dict) or _is_tables(v)}
    top = {k: v for k, v in plain.items() if k not in tables}
    parts = ["# A provider file of Deletion Desk; its manual explains each key.\n", _text(top)]
    for key, value in tables.items():
        if isinstance(value, dict):
            parts.append(_text({key: value}))
        else:  # the first line of each is [field], where [[field]] makes it one of several
            parts += [_text({key: each}).replace(f"[{key}]", f"[[{key}]]", 1) for each in value]
    return "\n".join(parts)


def _plain(value: Any) -> Any:
    """Return tables, lists and values without what is as it would be anyway."""
    if isinstance(value, Struct):
        return {
            each.encode_name: _plain(getattr(value, each.name))
            for each in structs.fields(value)
            if not _is_default(each, getattr(value, each.name))
        }
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value


def _is_default(each: structs.FieldInfo, value: Any) -> bool:
    made = each.default_factory is not NODEFAULT
    return bool(value == (each.default_factory() if made else each.default))


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _text(table: dict[str, Any]) -> str:
    return tomli_w.dumps(table)
