"""Which users of a list are on show, and in which order; off the window's thread."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import merge

from gui_app.providers.calls import Find
from gui_app.providers.dates import day
from gui_app.providers.find import ListedUser

_BLOCK = 2_000
"""Users sorted at a time; a longer sort would let no other thread have its turn."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person wants to see.

    Attributes:
        search: words that must all occur, in any case.
        column: what to sort by, from 0: a column of the provider file, then the fields; None to
            leave them as they came.
        backwards: the last first.
    """

    search: str = ""
    column: int | None = None
    backwards: bool = False


def in_order(users: Sequence[ListedUser], find: Find, wanted: Wanted) -> "array[int]":
    """Return the places of the users that are wanted, as they should be shown.

    Args:
        users: may grow meanwhile; what comes is left for the next time.
        find: the provider's question for users.
        wanted: by a person.
    """
    words = wanted.search.casefold().split()
    found = array("L", range(len(users)))
    if words:
        known = zip(found, users, strict=False)
        found = array("L", (i for i, user in known if all(w in user.words for w in words)))
    if wanted.column is None:
        return found
    keys = {place: _key(users[place], find, wanted.column) for place in found}
    blocks = (found[at : at + _BLOCK] for at in range(0, len(found), _BLOCK))
    by_key, reverse = keys.__getitem__, wanted.backwards
    in_blocks = [sorted(block, key=by_key, reverse=reverse) for block in blocks]
    return array("L", merge(*in_blocks, key=by_key, reverse=reverse))


def _key(user: ListedUser, find: Find, column: int) -> str:
    """Return what a user is sorted by; who has nothing there comes last."""
    text = (user.values + user.target)[column]
    if column < len(find.columns) and find.columns[column].kind == "date":
        text = str(day(text) or "")
    elif text.isascii() and text.isdigit():
        text = f"{len(text):06}{text}"  # 9 before 10
    return f"0{text.casefold()}" if text else "1"
