"""Which users of a list are on show, and in which order; off the window's thread."""

import time
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import chain, islice

from gui_app.providers.calls import Find
from gui_app.providers.dates import day
from gui_app.providers.find import ListedUser

_BLOCK = 500
"""Users looked at or sorted without a pause."""

_TURN, _PAUSE = 0.001, 0.001
"""Seconds of work and of pause, in turn.

A window that paints asks for Python a thousand times; a thread that never pauses has it wait for
some milliseconds each time.
"""


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
    pauses = _Pauses()
    found = array("L", range(len(users)))
    if words:
        kept = (
            [i for i in block if all(w in users[i].words for w in words)]
            for block in pauses.blocks(found)
        )
        found = array("L", chain.from_iterable(kept))
    if wanted.column is None:
        return found
    keys: dict[int, str] = {}
    by_key, reverse = keys.__getitem__, wanted.backwards
    runs = []
    for block in pauses.blocks(found):
        keys.update((place, _key(users[place], find, wanted.column)) for place in block)
        runs.append(sorted(block, key=by_key, reverse=reverse))
    in_turn = merge(*runs, key=by_key, reverse=reverse)
    return array("L", chain.from_iterable(pauses.blocks(in_turn)))


class _Pauses:
    """Divides work into blocks, and pauses between them whenever the turn is over."""

    def __init__(self) -> None:
        self._began = time.perf_counter()

    def blocks(self, places: Iterable[int]) -> Iterator[list[int]]:
        """Yield the places, some at a time."""
        rest = iter(places)
        while block := list(islice(rest, _BLOCK)):
            if time.perf_counter() - self._began > _TURN:
                time.sleep(_PAUSE)
                self._began = time.perf_counter()
            yield block


def _key(user: ListedUser, find: Find, column: int) -> str:
    """Return what a user is sorted by; who has nothing there comes last."""
    text = (user.values + user.target)[column]
    if column < len(find.columns) and find.columns[column].kind == "date":
        text = str(day(text) or "")
    elif text.isascii() and text.isdigit():
        text = f"{len(text):06}{text}"  # 9 before 10
    return f"0{text.casefold()}" if text else "1"
