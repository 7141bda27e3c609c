"""Searching while somebody types: the first page at once, the rest and its counts after it."""

import asyncio
import time
from array import array
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from gui_app.domain.errors import JournalError
from gui_app.history.batch_reader import BatchReader, BatchRow
from gui_app.history.reader import Interrupted, Reader
from gui_app.history.search import Query
from gui_app.ui.history_source import HistorySource
from gui_app.ui.loop import spawn

PAGE = 200
"""Ids that are looked for first: more than fit on a screen."""

_LISTS = 200
_GROWTH = 0.1
"""Seconds between two looks at what a long search has found so far."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for; the number tells which of two came later."""

    query: Query
    oldest: bool
    number: int = field(compare=False)


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to filter by: ids and titles, names, and the newest lists."""

    providers: list[tuple[str, str]]
    accounts: list[str]
    lists: list[BatchRow]


class SearchFlow(QObject):
    """Searches in two threads, so that a first page never waits for the rest of a search.

    What it tells is about what was asked last; an older search is stopped.
    """

    paged = Signal(object, object)  # Asked, array of the first ids; fewer than PAGE are all
    grown = Signal(object, object)  # Asked, array of the ids so far
    found = Signal(object, object, int)  # Asked, array of all ids, deletions in the history
    counted = Signal(object, object)  # Asked, dict of each Outcome that occurs to its number
    offered = Signal(object)  # Choices
    failed = Signal(object)  # JournalError

    def __init__(self, source: HistorySource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages, self._rest = _Thread(source), _Thread(source)
        self._asked: Asked | None = None
        self._found: Asked | None = None
        self._next_page: Asked | None = None
        self._next_rest: tuple[Asked, array[int]] | None = None
        self._paging: asyncio.Task[None] | None = None
        self._resting: asyncio.Task[None] | None = None
        self._changed = asyncio.Event()

    @property
    def busy(self) -> bool:
        """Something is being searched or counted."""
        return any(task and not task.done() for task in (self._paging, self._resting))

    def ask(self, query: Query, *, oldest: bool) -> Asked:
        """Search; if the same was asked before, look again what has changed."""
        before = self._asked
        asked = self._asked = Asked(query, oldest, before.number + 1 if before else 1)
        if asked != before:
            self._stop()
        self._next_page = asked
        if self._paging is None or self._paging.done():
            self._paging = spawn(self._find_pages())
        return asked

    def use_key(self, key: bytes) -> None:
        """Find forgotten deletions with this key from now on."""
        self._pages.key = self._rest.key = key

    async def close(self) -> None:
        """Stop searching and close the history."""
        self._asked = self._next_page = None
        self._stop()
        if tasks := [task for task in (self._paging, self._resting) if task]:
            await asyncio.wait(tasks)  # however they ended
        self._pages.close()
        self._rest.close()

    def _stop(self) -> None:
        self._changed.set()
        self._pages.interrupt()
        self._rest.interrupt()

    async def _find_pages(self) -> None:
        while asked := self._next_page:
            self._next_page = None
            try:
                page = await self._pages.first(asked)
            except Interrupted:
                continue  # something else was asked meanwhile
            except JournalError as error:
                self.failed.emit(error)
                continue
            if asked == self._asked:
                self.paged.emit(asked, page)
                self._next_rest = asked, page
                if self._resting is None or self._resting.done():
                    self._resting = spawn(self._find_rest())

    async def _find_rest(self) -> None:
        while self._next_rest:
            (asked, page), self._next_rest = self._next_rest, None
            self._changed.clear()
            began = time.monotonic()
            try:
                await self._find_all(asked, page)
            except Interrupted:
                continue
            except JournalError as error:
                self.failed.emit(error)
            if self._next_rest:
                # Rows may come by the dozen; a long search leaves as much time as it takes.
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._changed.wait(), time.monotonic() - began)

    async def _find_all(self, asked: Asked, page: "array[int]") -> None:
        ids = page
        if len(page) == PAGE:
            growing = _Growing(self, asked) if asked != self._found else None
            ids = await self._rest.run(lambda reader: self._search(reader, asked, growing))
        total = await self._rest.run(lambda reader: reader.total())
        if asked != self._asked:
            return
        self._found = asked
        self.found.emit(asked, ids, total)
        counts = await self._rest.run(lambda reader: reader.counts(asked.query, ids))
        if asked == self._asked:
            self.counted.emit(asked, counts)
        self.offered.emit(await self._rest.run(self._rest.choices))

    def _search(self, reader: Reader, asked: Asked, growing: "_Growing | None") -> "array[int]":
        """Find all ids; in the thread of the rest."""

        def ready(block: "array[int]") -> None:
            if asked != self._asked:
                raise Interrupted
            if growing:
                growing.add(block)

        return reader.search(asked.query, ready, oldest=asked.oldest)


class _Growing:
    """Carries from time to time what a search has found so far to the window's thread."""

    def __init__(self, flow: SearchFlow, asked: Asked) -> None:
        self._flow, self._asked = flow, asked
        self._loop = asyncio.get_running_loop()
        self._ids = array("q")
        self._told = time.monotonic()

    def add(self, block: "array[int]") -> None:
        """Take what was found next; in the thread that searches."""
        self._ids += block
        if time.monotonic() - self._told > _GROWTH:
            self._told = time.monotonic()
            self._loop.call_soon_threadsafe(self._flow.grown.emit, self._asked, self._ids[:])


class _Thread:
    """A thread with readers of its own, which open when they are first used."""

    def __init__(self, source: HistorySource) -> None:
        self.key: bytes | None = None
        self._source = source
        self._pool = ThreadPoolExecutor(1, "search")
        self._reader: Reader | None = None
        self._lists: BatchReader | None = None

    async def run(self, call: Callable[[Reader], T]) -> T:
        """Call something with the reader in this thread."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, self._call, call)

    async def first(self, asked: Asked) -> "array[int]":
        """Return the first page of ids."""
        return await self.run(lambda r: r.first(asked.query, PAGE, oldest=asked.oldest))

    def choices(self, reader: Reader) -> Choices:
        """Return what there is to filter by; in this thread."""
        if self._lists is None:
            self._lists = self._source.open_batch_reader()
        return Choices(reader.providers(), reader.accounts(), self._lists.newest(_LISTS))

    def interrupt(self) -> None:
        """Stop what is running."""
        if self._reader:
            self._reader.interrupt()

    def close(self) -> None:
        """Close the readers and end the thread."""
        for reader in (self._reader, self._lists):
            if reader:
                self._pool.submit(reader.close)
        self._pool.shutdown(wait=True)

    def _call(self, call: Callable[[Reader], T]) -> T:
        if self._reader is None:
            self._reader = self._source.open_reader()
        self._reader.key = self.key or self._reader.key
        return call(self._reader)
