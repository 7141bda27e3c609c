"""Making sure, after a deletion, that the user is gone."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

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


class User(NamedTuple):
    """Whom to make sure of.

    Attributes:
        row: the id of the deletion's row.
        deletion: what was sent.
        since: from when on other credentials would not be those it was sent with; ISO 8601 UTC.
    """

    row: int
    deletion: Deletion
    since: str


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

    def follow(self, user: User) -> None:
        """Ask for the user of a deletion that has just ended until gone, or a minute is over."""
        provider = self._provider_of(user.deletion.provider)
        if not self._stopped and provider and provider.look_up:
            task = asyncio.get_running_loop().create_task(self._follow(user))
            self._followed[user.row] = task
            task.add_done_callback(lambda task: self._done(user.row, task))

    async def ask(
        self, users: Sequence[User], tell: Callable[[MadeSure], None] = lambda _: None
    ) -> list[MadeSure]:
        """Ask for users once, now, within their providers' limits.

        Args:
            users: whom to ask for.
            tell: is called about each as soon as it is known.
        """
        turns: dict[str, Turns] = {}

        async def ask(user: User) -> MadeSure:
            provider = self._provider_of(user.deletion.provider)
            limits = provider.limits if provider else Limits()
            turn = turns.setdefault(user.deletion.provider, Turns(limits, self.sleep))
            seen = await turn.take(lambda: self.look(user))
            made = await self._record(user, seen, _NOW)
            if made.found is Found.GONE and (following := self._followed.get(user.row)):
                following.cancel()
            tell(made)
            return made

        return list(await asyncio.gather(*(ask(user) for user in users)))

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

    async def obstacles(self, users: Sequence[User]) -> dict[int, str]:
        """Say why the provider can't be asked about users, by row; about the others it can."""

        def find() -> dict[int, str]:
            places = ((user.row, self._place(user)) for user in users)
            return {row: place for row, place in places if isinstance(place, str)}

        return await self._aside(find)

    async def look(self, user: User) -> Seen:
        """Ask for a deletion's user once; nothing is recorded."""
        place = await self._aside(self._place, user)
        if isinstance(place, str):
            return Seen("unclear", reason=place)
        async with self._places:
            return await look_up(self._asking, *place, dict(user.deletion.target))

    async def until_gone(self, user: User, look: Callable[[User], Awaitable[Seen]]) -> MadeSure:
        """Ask again and again, and record what the last answer said."""
        seen = Seen("unclear", reason=(await self.obstacles([user])).get(user.row, ""))
        for seconds in () if seen.reason else WAITS:
            await self.sleep(seconds)
            if (seen := await look(user)).state == "gone":
                break
        return await self._record(user, seen, _LATER)

    def _place(self, user: User) -> tuple[Provider, Account] | str:
        """Return where to ask, or why nobody can be asked."""
        deletion = user.deletion
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
        if account.changed > user.since:
            return (
                f"The credentials of the account {deletion.account} were changed since this "
                "deletion, so the provider’s answer would prove nothing."
            )
        return provider, account

    async def _aside(self, call: Callable[..., _T], *values: object) -> _T:
        if self._stopped:
            raise JournalError("Not made sure", "The app is about to quit.")
        return await self._disk.write(call, *values)

    async def _follow(self, user: User) -> None:
        with suppress(JournalError):  # the app is about to quit
            self._tell(await self.until_gone(user, self.look))

    def _done(self, row: int, task: asyncio.Task[None]) -> None:
        del self._followed[row]
        if not task.cancelled():
            task.result()

    async def _record(self, user: User, seen: Seen, still: str) -> MadeSure:
        row, deletion, _ = user
        if seen.state == "unclear":
            return MadeSure(row, deletion, None, seen.reason)
        found = Found.GONE if seen.state == "gone" else Found.STILL_THERE
        words = "" if found is Found.GONE else still
        note = f"{self._asked_for(deletion)}: {_said(seen)}. {words}".rstrip()
        try:
            await self.record(row, Verification(found, "", note, seen.http_status))
        except JournalError as error:
            return MadeSure(row, deletion, None, error.words)
        return MadeSure(row, deletion, found, words)

    def _asked_for(self, deletion: Deletion) -> str:
        """Say what was asked, for the provider file may be another one than at the deletion."""
        provider = self._provider_of(deletion.provider)
        path = f" ({provider.look_up.path})" if provider and provider.look_up else ""
        return f"Asked for the user{path}"


def _said(seen: Seen) -> str:
    if seen.http_status == 404:  # which is no more than that, see ``gone`` in the provider file
        return "404, no such user, or nothing at this address"
    return str(seen.http_status)
