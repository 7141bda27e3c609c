"""What is wrong with the shape of a provider file, in words for people."""

import re

_MISSING = re.compile(r"Object missing required field `(.*)`", re.DOTALL)
_UNHEARD_OF = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_OTHER_KIND = re.compile(r"Expected `([^`]*)`, got `([^`]*)`")
_OUT_OF_BOUNDS = re.compile(r"Expected `[^`]*` (of length )?(>=|<=|>|<) (\S*)")
_INDEX = re.compile(r"\[([0-9]+)\]")
_LONGEST = 60
"""Characters shown of a key that a file makes up."""

_KINDS = {
    "str": "text in quotes",
    "bool": "true or false",
    "int": "a whole number",
    "float": "a number",
    "array": "a list in [ ]",
    "object": "a table",
}
_BOUNDS = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than"}
_CHOICES = {
    "format": "write format = 1",
    "decides": 'write "http" or "body"',
    "kind": 'write "text" or "date"',
    "by": 'write "page", "offset", "cursor" or "link"',
    "method": 'write "DELETE", "POST", "PUT" or "PATCH"; "GET" in [look_up]; '
    '"GET" or "POST" in [find]',
}
_FORMS = {
    "id": "small letters, digits and -, a letter first, at most 31 characters",
    "path": "a path that begins with /, as in /users/{user_id}",
}
_NAME = "small letters, digits and _, a letter first, at most 31 characters"


def in_words(text: str) -> str:
    """Turn msgspec's sentence into ``key: reason``.

    What tomllib says stays as it is: it names line and column.
    """
    what, _, place = text.rpartition(" - at ") if text.endswith("`") else (text, "", "")
    if not what:
        what, place = text, ""
    path = place.replace("[...]", "").replace("`key` in ", "").strip("`").lstrip("$.")
    key = _INDEX.sub(lambda match: f".{int(match[1]) + 1}", path)
    if inner := _MISSING.fullmatch(what):
        return f"{f'{key}.{inner[1]}'.lstrip('.')}: is missing"
    if inner := _UNHEARD_OF.fullmatch(what):
        name = f"{key}.{inner[1][:_LONGEST]}".lstrip(".")
        return f"{name}: unknown here; is it spelt right?"
    return f"{key}: {_reason(what, key)}" if key else what


def _reason(what: str, key: str) -> str:
    last = [part for part in key.split(".") if not part.isdecimal()][-1]
    if kinds := _OTHER_KIND.fullmatch(what):
        wanted, got = (
            " or ".join(_KINDS.get(kind, kind) for kind in kinds[n].split(" | ")) for n in (1, 2)
        )
        return f"write {wanted}, not {got}"
    if bounds := _OUT_OF_BOUNDS.fullmatch(what):
        unit = " long" if bounds[1] else ""
        return f"must be {_BOUNDS[bounds[2]]} {bounds[3]}{unit}"
    if what.startswith("Invalid enum value"):
        return _CHOICES[last]
    return f"write {_FORMS.get(last, _NAME)}" if "matching regex" in what else what
