"""Asking a provider for all users of a place, page after page, within bounds."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor

from gui_app.credentials.accounts import Account
from gui_app.domain.words import trn
from gui_app.jobs.asking import Asking
from gui_app.jobs.pace import Pace
from gui_app.providers.calls import Find
from gui_app.providers.find import (
    MOST_BYTES,
    FindEndedError,
    FindError,
    ListedUser,
    Page,
    Turn,
    asked_url,
    repeated,
)
from gui_app.providers.spec import Provider
from gui_app.transport.exchange import Limits

MOST_USERS = 200_000
MOST_PAGES = 10_000
PATIENCE = 300.0
"""Seconds after which a person is asked whether to go on."""

LIMITS = Limits(total=120, body=MOST_BYTES)
_PART, _PIECE = 2_000, 100
"""Users that are handed over at a time, and that are read without a pause."""

_PAUSE = 0.001
"""Seconds; a thread that never pauses has the window wait for each of its turns."""


class UserList:
    """The users of a place, as far as they were loaded.

    Args:
        asking: asks the provider.
        provider: the checked provider file.
        find: its question for users.
        account: with whose credentials.
        kept: field name to value, of the fields that name the place.
        clock: seconds, never running backwards.

    Attributes:
        doubtful: targets that the provider listed again, with other data; the first stands.
    """

    def __init__(
        self,
        asking: Asking,
        provider: Provider,
        find: Find,
        account: Account,
        kept: Mapping[str, str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._asking = asking
        self._provider = provider
        self._find = find
        self._account = account
        self._kept = kept
        self._clock = clock
        self._turn = Turn(find.paging, asked_url(find, account.address, kept))
        self._pace = Pace(1, provider.limits.per_second)
        self._pages = 0
        self._halfway = False  # the page that is asked for was begun before
        self._known: dict[tuple[str, ...], ListedUser] = {}
        self.doubtful: set[tuple[str, ...]] = set()
        self._thread = ThreadPoolExecutor(1, "find")

    async def load(self) -> AsyncIterator[list[ListedUser]]:
        """Yield users as they come, each once; call it again to go on.

        Raises:
            FindEndedError: there may be more, and asking again would not help.
            DeskError: there may be more; the sentence says why they did not come.
        """
        began = self._clock()
        while (query := self._turn.query) is not None:
            if self._pages >= MOST_PAGES:
                text = trn(
                    "Stopped after {n} pages; there may be more.",
                    "Stopped after {n} page; there may be more.",
                    MOST_PAGES,
                )
                raise FindEndedError(text)
            if self._clock() - began > PATIENCE:
                text = trn(
                    "Stopped after {n} minutes; there are more.",
                    "Stopped after {n} minute; there are more.",
                    round(PATIENCE / 60),
                )
                raise FindError(text)
            await asyncio.sleep(self._pace.reserve())
            asked = await self._asking.ask(
                self._provider, self._account, self._find, self._kept, query, limits=LIMITS
            )
            page = Page(self._provider, self._find, asked.reply, asked.redactor)
            again, self._halfway = self._halfway, True
            before = len(self._known)
            async for users in self._read(page):
                yield users
            if page.rows and len(self._known) == before and not again:
                raise repeated()
            self._turn.after(page)
            self._pages += 1
            self._halfway = False

    def close(self) -> None:
        """Let go of the thread."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def _read(self, page: Page) -> AsyncIterator[list[ListedUser]]:
        users, place = page.users(), 0
        while True:
            # Not loop.run_in_executor: qasync's logs arguments.
            reading = self._thread.submit(_next_part, users)
            part, broken = await asyncio.wrap_future(reading)
            if new := self._new(part, place):
                yield new
            place += len(part)
            if len(self._known) >= MOST_USERS:
                text = trn(
                    "Stopped after {n} users; there may be more.",
                    "Stopped after {n} user; there may be more.",
                    MOST_USERS,
                )
                raise FindEndedError(text)
            if broken:
                raise broken
            if not part:
                return

    def _new(self, part: list[ListedUser], place: int) -> list[ListedUser]:
        """Note users as known and return those that were not.

        Args:
            part: users of one page.
            place: how many came before them in the page; tells those without an id apart.
        """
        new = []
        for at, user in enumerate(part, place):
            key = (str(at), *user.values) if user.problem else user.target
            if (first := self._known.get(key)) and first.values != user.values:
                self.doubtful.add(key)
            elif first is None and len(self._known) < MOST_USERS:
                self._known[key] = user
                new.append(user)
        return new


def _next_part(users: Iterator[ListedUser]) -> tuple[list[ListedUser], FindError | None]:
    """Read the next users; takes a tenth of a second.

    Returns:
        The users, and what kept more from being read.
    """
    part: list[ListedUser] = []
    try:
        while len(part) < _PART and (user := next(users, None)):
            part.append(user)
            if len(part) % _PIECE == 0:
                time.sleep(_PAUSE)
    except FindError as error:
        return part, error
    return part, None
