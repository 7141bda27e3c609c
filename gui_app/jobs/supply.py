"""The next users of a batch, read from its plan a page at a time."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from gui_app.domain.batch import Item
from gui_app.domain.errors import JournalError

PAGE = 500
"""Items in a page of the plan; a shorter one is the last."""

_LOW = 100
"""Items left when the next page is read."""


class Supply:
    """Keeps some of the users that have not begun yet.

    Args:
        read: reads the page after an item's number.
        changed: is called when there is more, or it is known that there is none.
        troubled: is called when the plan can't be read; it is read again when somebody asks.
    """

    def __init__(
        self,
        read: Callable[[int], Awaitable[list[Item]]],
        changed: Callable[[], None],
        troubled: Callable[[JournalError], None],
    ) -> None:
        self._read = read
        self._changed = changed
        self._troubled = troubled
        self._items: deque[Item] = deque()
        self._up_to = 0
        self._all_read = False
        self._reading: asyncio.Task[None] | None = None

    @property
    def exhausted(self) -> bool:
        """Tell whether nobody is left."""
        return self._all_read and not self._items

    @property
    def ready(self) -> bool:
        """Tell whether there is a user at hand; read on if there are few."""
        if len(self._items) < _LOW and not self._all_read and self._reading is None:
            self._reading = asyncio.get_running_loop().create_task(self._read_on())
        return bool(self._items)

    def next(self) -> Item | None:
        """Take the next user; None if there is none at hand."""
        return self._items.popleft() if self._items else None

    def put_back(self, item: Item) -> None:
        """Give back a user that has not begun after all."""
        self._items.appendleft(item)

    async def _read_on(self) -> None:
        try:
            items = await self._read(self._up_to)
        except JournalError as error:
            self._troubled(error)
        else:
            self._items.extend(items)
            self._all_read = len(items) < PAGE
            self._up_to = items[-1].number if items else self._up_to
        finally:
            self._reading = None
            self._changed()
