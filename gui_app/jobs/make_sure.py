"""Making sure, after a deletion, that the user is gone."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from gui_app.credentials.accounts import Account, AccountBook
from gui_app.domain.deletion import Deletion
from gui_app.domain.errors import DeskError, JournalError
from gui_app.domain.verification import Found, Verification
from gui_app.history.journal import Journal
from gui_app.jobs.asking import Asking
from gui_app.jobs.disk import Disk
from gui_app.jobs.look_up import look_up
from gui_app.jobs.turns import Turns
from gui_app.providers.look_up import Seen
from gui_app.providers.spec import Limits, Provider

WAITS = (2.0, 5.0, 10.0, 20.0, 25.0)
"""Seconds before each question, about a minute in all."""

AT_A_TIME = 4

_LATER = (
    "The provider still knows this user a minute after its answer. "
    "Some providers take longer; make sure again later."
)
_NOW = "The provider still knows this user."


_T = TypeVar("_T")

User = tuple[int, Deletion]
"""The id of a row, and its deletion."""


@dataclass(frozen=True, slots=True)
class MadeSure:
    """What was found out about the user of row ``id``, and recorded.

    Attributes:
        found: None if it could not be told; nothing was recorded then.
        words: sentences on it, or why it could not be told; may be empty.
    """

    id: int
    deletion: Deletion
    found: Found | None
    words: str


class MakeSure:
    """Asks providers whether users are still there, and records what they say.

    Lives on the event loop's thread. It asks for the user of a row with the account and at the
    address on record, and never again once the app quits.

    Args:
        journal: where it is recorded.
        accounts: where accounts are looked up.
        provider_of: returns a provider by its id, in any thread; None if its file is gone.
        asking: asks providers.
        tell: is called on the loop's thread about each deletion that was followed.
        sleep: waits for so many seconds.
    """

    def __init__(
        self,
        journal: Journal,
        accounts: AccountBook,
        provider_of: Callable[[str], Provider | None],
        asking: Asking,
        tell: Callable[[MadeSure], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.sleep = sleep
        self._journal = journal
        self._accounts = accounts
        self._provider_of = provider_of
        self._asking = asking
        self._tell = tell
        self._places = asyncio.Semaphore(AT_A_TIME)
        self._disk = Disk()
        self._stopped = False
        self._followed: dict[int, asyncio.Task[None]] = {}

    def follow(self, row: int, deletion: Deletion) -> None:
        """Ask for the user of a deletion that has just ended until gone, or a minute is over."""
        provider = self._provider_of(deletion.provider)
        if not self._stopped and provider and provider.look_up:
            task = asyncio.get_running_loop().create_task(self._follow(row, deletion))
            self._followed[row] = task
            task.add_done_callback(lambda task: self._done(row, task))

    async def ask(
        self, users: Sequence[User], tell: Callable[[MadeSure], None] = lambda _: None
    ) -> list[MadeSure]:
        """Ask for users once, now, within their providers' limits.

        Args:
            users: their rows and deletions.
            tell: is called about each as soon as it is known.
        """
        turns: dict[str, Turns] = {}

        async def ask(row: int, deletion: Deletion) -> MadeSure:
            provider = self._provider_of(deletion.provider)
            limits = provider.limits if provider else Limits()
            turn = turns.setdefault(deletion.provider, Turns(limits, self.sleep))
            seen = await turn.take(lambda: self.look(deletion))
            made = await self._record(row, deletion, seen, _NOW)
            if made.found is Found.GONE and (following := self._followed.get(row)):
                following.cancel()
            tell(made)
            return made

        return list(await asyncio.gather(*(ask(*user) for user in users)))

    async def record(self, row: int, verification: Verification) -> None:
        """Record what was found out.

        Raises:
            JournalError: it was not recorded, and why.
        """
        await self._aside(self._journal.verify, row, verification)

    async def stop(self) -> None:
        """Give up at once; what was not recorded stays as it was."""
        self._stopped = True
        following = set(self._followed.values())
        for task in following:
            task.cancel()
        if following:
            await asyncio.wait(following)
        await self._disk.write(lambda: None)  # behind what is being written
        self._disk.close()

    async def obstacle(self, deletion: Deletion) -> str:
        """Say why the provider can't be asked about a deletion's user; empty if it can."""
        place = await self._aside(self._place, deletion)
        return place if isinstance(place, str) else ""

    async def look(self, deletion: Deletion) -> Seen:
        """Ask for a deletion's user once; nothing is recorded."""
        place = await self._aside(self._place, deletion)
        if isinstance(place, str):
            return Seen("unclear", reason=place)
        async with self._places:
            return await look_up(self._asking, *place, dict(deletion.target))

    async def until_gone(
        self, row: int, deletion: Deletion, look: Callable[[Deletion], Awaitable[Seen]]
    ) -> MadeSure:
        """Ask again and again, and record what the last answer said."""
        seen = Seen("unclear", reason=await self.obstacle(deletion))
        for seconds in () if seen.reason else WAITS:
            await self.sleep(seconds)
            if (seen := await look(deletion)).state == "gone":
                break
        return await self._record(row, deletion, seen, _LATER)

    def _place(self, deletion: Deletion) -> tuple[Provider, Account] | str:
        """Return where to ask, or why nobody can be asked."""
        provider = self._provider_of(deletion.provider)
        if provider is None:
            return f"The provider file of {deletion.provider_title} is not there any more."
        if provider.look_up is None:
            return f"{provider.title} can't be asked about a user."
        try:
            account = self._accounts.get(deletion.provider, deletion.account)
        except DeskError as error:
            return error.words
        if account is None:
            return f"The account {deletion.account} is not there any more."
        if account.address != deletion.address:
            return (
                f"The account {deletion.account} has another API address now; "
                f"this deletion went to {deletion.address}."
            )
        return provider, account

    async def _aside(self, call: Callable[..., _T], *values: object) -> _T:
        if self._stopped:
            raise JournalError("Not made sure", "The app is about to quit.")
        return await self._disk.write(call, *values)

    async def _follow(self, row: int, deletion: Deletion) -> None:
        self._tell(await self.until_gone(row, deletion, self.look))

    def _done(self, row: int, task: asyncio.Task[None]) -> None:
        del self._followed[row]
        if not task.cancelled():
            task.result()

    async def _record(self, row: int, deletion: Deletion, seen: Seen, still: str) -> MadeSure:
        if seen.state == "unclear":
            return MadeSure(row, deletion, None, seen.reason)
        found = Found.GONE if seen.state == "gone" else Found.STILL_THERE
        words = "" if found is Found.GONE else still
        note = f"Asked for the user: {seen.http_status}. {words}".rstrip()
        try:
            await self.record(row, Verification(found, "", note, seen.http_status))
        except JournalError as error:
            return MadeSure(row, deletion, None, error.words)
        return MadeSure(row, deletion, found, words)
