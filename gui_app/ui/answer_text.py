"""A raw answer as it is shown: JSON in lines, anything else as it came, never too much."""

import json
import re
from collections.abc import Iterator

from gui_app.domain.text import visible
from gui_app.domain.words import number, tr

SHOWN = 64 * 1024
"""Characters; more would freeze the window while it is laid out."""

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+')


def cut() -> str:
    """Say that not all of an answer is shown."""
    text = tr("Only the first {size} KB are shown. “Copy raw answer” takes all of it.")
    return text.format(size=number(SHOWN // 1024))


def present(raw: str | None) -> tuple[str, str]:
    """Return the text to show, and a note on what was cut or changed; the note may be empty."""
    if raw is None:
        return "", tr("No answer arrived.")
    if not raw:
        return tr("empty answer"), tr("The provider answered without a text.")
    text, note = raw.replace("\r\n", "\n"), ""
    if is_json(raw):
        text, note = "".join(_indented(raw)), tr("JSON, shown with line breaks.")
    text = visible(text[: SHOWN + 1], lines=True)
    if len(text) > SHOWN:
        note = cut()
    return text[:SHOWN], note


def is_json(raw: str) -> bool:
    """Tell whether an answer is a JSON object or array."""
    if not raw.lstrip().startswith(("{", "[")):
        return False
    try:
        json.loads(raw, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return False
    return True


def _indented(raw: str) -> Iterator[str]:
    """Put line breaks into JSON and leave every token as it came: numbers, escapes, order."""
    depth, opened, size = 0, False, 0
    for match in _TOKEN.finditer(raw):
        token = match[0]
        depth -= token in ("]", "}")
        line = f"\n{'  ' * depth}"
        if opened != (token in ("]", "}")):
            token = line + token
        opened = match[0] in ("[", "{")
        depth += opened
        if match[0] == ",":
            token += line
        elif match[0] == ":":
            token += " "
        size += len(token)
        yield token
        if size > SHOWN:
            return
