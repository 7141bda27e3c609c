"""What is wrong with the shape of a provider file, in words for people."""

import re

from gui_app.domain.words import mark, tr

_MISSING = re.compile(r"Object missing required field `(.*)`", re.DOTALL)
_UNHEARD_OF = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_OTHER_KIND = re.compile(r"Expected `([^`]*)`, got `([^`]*)`")
_OUT_OF_BOUNDS = re.compile(r"Expected `[^`]*` ((?:of length )?(?:>=|<=|>|<)) (\S*)")
_INDEX = re.compile(r"\[([0-9]+)\]")
_LONGEST = 60
"""Characters shown of a key that a file makes up."""

_KINDS = {
    "str": mark("text in quotes"),
    "bool": mark("true or false"),
    "int": mark("a whole number"),
    "float": mark("a number"),
    "array": mark("a list in [ ]"),
    "object": mark("a table"),
}
_BOUNDS = {
    ">=": mark("must be at least {n}"),
    "<=": mark("must be at most {n}"),
    ">": mark("must be more than {n}"),
    "<": mark("must be less than {n}"),
    "of length >=": mark("must be at least {n} long"),
    "of length <=": mark("must be at most {n} long"),
    "of length >": mark("must be more than {n} long"),
    "of length <": mark("must be less than {n} long"),
}
_CHOICES = {
    "format": mark("write format = 1"),
    "decides": mark('write "http" or "body"'),
    "kind": mark('write "text" or "date"'),
    "by": mark('write "page", "offset", "cursor" or "link"'),
    "method": mark(
        'write "DELETE", "POST", "PUT" or "PATCH"; "GET" in [look_up]; "GET" or "POST" in [find]'
    ),
}
_FORMS = {
    "id": mark("write small letters, digits and -, a letter first, at most 31 characters"),
    "path": mark("write a path that begins with /, as in /users/{user_id}"),
}
_NAME = mark("write small letters, digits and _, a letter first, at most 31 characters")


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
        missing = tr("is missing")
        return f"{f'{key}.{inner[1]}'.lstrip('.')}: {missing}"
    if inner := _UNHEARD_OF.fullmatch(what):
        name = f"{key}.{inner[1][:_LONGEST]}".lstrip(".")
        unknown = tr("unknown here; is it spelt right?")
        return f"{name}: {unknown}"
    return f"{key}: {_reason(what, key)}" if key else what


def _reason(what: str, key: str) -> str:
    last = [part for part in key.split(".") if not part.isdecimal()][-1]
    if kinds := _OTHER_KIND.fullmatch(what):
        text = tr("write {wanted}, not {got}")
        return text.format(wanted=_kinds(kinds[1]), got=_kinds(kinds[2]))
    if bounds := _OUT_OF_BOUNDS.fullmatch(what):
        return tr(_BOUNDS[bounds[1]]).format(n=bounds[2])
    if what.startswith("Invalid enum value"):
        return tr(_CHOICES[last])
    return tr(_FORMS.get(last, _NAME)) if "matching regex" in what else what


def _kinds(text: str) -> str:
    """Name what msgspec calls ``str | bool``."""
    first, *others = (tr(_KINDS.get(kind, kind)) for kind in text.split(" | "))
    for other in others:
        first = tr("{one} or {other}").format(one=first, other=other)
    return first
