"""How forgotten things are shown to people, wherever they are."""

from dataclasses import replace
from typing import Any, TypeVar

from gui_app.domain.words import tr
from gui_app.history.batch_reader import ItemRow
from gui_app.history.reader import Details, Row

_DIGITS = 8

_Shown = TypeVar("_Shown", bound=Row | ItemRow)


def as_shown(row: _Shown) -> _Shown:
    """Return a deletion as people see it: without the hashes that stand for what was forgotten.

    Of the user and each value there is what tells it from others, the hash's beginning; message
    and answers are empty, as a provider never said those hashes. Other deletions stay as they are.
    """
    if not row.forgotten:
        return row
    changes: dict[str, Any] = {"user": _short(row.user), "message": ""}
    if isinstance(row, Details | ItemRow):
        changes["target"] = {name: _short(value) for name, value in row.target.items()}
    if isinstance(row, Details):
        tries = (replace(one, message=None, raw_answer=None) for one in row.attempts)
        changes |= {"raw_answer": None, "attempts": tuple(tries)}
    return replace(row, **changes)


def _short(value: str) -> str:
    text = tr("Forgotten ({digits})")
    return value and text.format(digits=value.rpartition(":")[2][:_DIGITS])
