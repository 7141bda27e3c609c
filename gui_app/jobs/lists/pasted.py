"""Pasted text that is no table: one ID per line, lists on one line, parts of mails."""

import re

from gui_app.jobs.lists.cells import kind, spoilt
from gui_app.jobs.lists.delimited import guess, sample
from gui_app.jobs.lists.table import STEP, Progress, Table

_MARKS = re.compile(r"[ \t]*(?:>[> \t]*(?<=>)[ \t]+)?(?:(?:[-*•‣◦▪·–—]|\d{1,5}[.)])[ \t]+(?=\S))?")
_ADDRESS = r"[^\s<>,;@]+@[^\s<>,;@]+"
_IN_BRACKETS = re.compile(f"<{_ADDRESS}>")
_MAIL_ITEM = re.compile(rf'(?:(?:"[^"]*"|[^<>@;"])*<({_ADDRESS})>|({_ADDRESS}))[\s,;]*')


def is_loose(text: str) -> bool:
    """Tell whether pasted text is no table, but a list of values."""
    if "\t" in text:
        return False
    if _IN_BRACKETS.search(text):
        return True
    sign = guess(text)
    if not sign:
        return True
    # Lines of one length are a table's rows; a single one is a user's if its values differ in kind.
    rows = sample(text, sign)
    kinds = {kind(cell) for row in rows for cell in row} - {""}
    return len(kinds) == 1 and (len(rows) == 1 or len(set(map(len, rows))) > 1)


def parse(table: Table, text: str, progress: Progress, *, divide: bool) -> None:
    """Fill a table of one column.

    Marks of quoting (``> ``) and of lists (``- ``, ``1. ``) before a value are left out, and so
    are the names before addresses in ``<>``.

    Args:
        table: an empty one.
        text: what was pasted.
        progress: counts lines.
        divide: take what stands between commas and semicolons for values of their own.

    Raises:
        ListError: it is too long.
        Cancelled: somebody cancelled ``progress``.
    """
    table.delimiter = ""
    lines = re.split(r"\r\n|\r|\n", text)
    progress.begin(len(lines))
    for number, line in enumerate(lines, 1):
        if number % STEP == 0:
            progress.step(STEP)
        bare = _MARKS.sub("", line, 1)
        for value in _values(bare) if divide else [bare]:
            if value.strip():
                if fault := spoilt(value):
                    table.faults[len(table.rows), 0] = fault
                table.add((value,), number)


def _values(line: str) -> list[str]:
    if "<" in line and (addresses := _addresses(line)):
        return addresses
    parts = [part.strip() for part in re.split("[,;]", line)]
    if any(re.search(r'[\s"]', part) for part in parts):
        return [line]
    return parts


def _addresses(line: str) -> list[str]:
    """Return the addresses of ``Anna <anna@example.com>; ben@example.com``; else none."""
    addresses: list[str] = []
    at = len(line) - len(line.lstrip(" ,;"))
    while at < len(line):
        item = _MAIL_ITEM.match(line, at)
        if not item:
            return []
        addresses.append(item[1] or item[2])
        at = item.end()
    return addresses
