"""Making sure, after a deletion, that the user is gone."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from gui_app.credentials.accounts import Account, AccountBook
from gui_app.domain import on_record
from gui_app.domain.deletion import Deletion
from gui_app.domain.errors import DeskError, JournalError
from gui_app.domain.notes import note, shown
from gui_app.domain.verification import Found, Verification
from gui_app.domain.words import tr
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
        by: the name of the person who found it out; empty if the app did.
    """

    id: int
    deletion: Deletion
    found: Found | None
    words: str
    by: str = ""


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
        self._in_hand: Counter[int] = Counter()

    @property
    def following(self) -> int:
        """How many users are being made sure of."""
        return len(self._in_hand)

    def checking(self, row: int) -> bool:
        """Tell whether the user of a row is being made sure of."""
        return row in self._in_hand

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
            with self._taken(user.row):
                seen = await turn.take(lambda: self.look(user))
                made = await self._record(user, seen, note(on_record.STILL_KNOWN))
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
        with self._taken(user.row):
            seen = Seen("unclear", reason=(await self.obstacles([user])).get(user.row, ""))
            for seconds in () if seen.reason else WAITS:
                await self.sleep(seconds)
                if (seen := await look(user)).state == "gone":
                    break
            return await self._record(user, seen, note(on_record.STILL_KNOWN_LATER))

    @contextmanager
    def _taken(self, row: int) -> Iterator[None]:
        """Have a row in hand meanwhile; a person may ask about one that is being followed."""
        self._in_hand[row] += 1
        try:
            yield
        finally:
            self._in_hand[row] -= 1
            if not self._in_hand[row]:
                del self._in_hand[row]

    def _place(self, user: User) -> tuple[Provider, Account] | str:
        """Return where to ask, or why nobody can be asked."""
        deletion = user.deletion
        provider = self._provider_of(deletion.provider)
        if provider is None:
            text = tr("The provider file of {provider} is not there any more.")
            return text.format(provider=deletion.provider_title)
        if provider.look_up is None:
            return tr("{provider} can't be asked about a user.").format(provider=provider.title)
        try:
            account = self._accounts.get(deletion.provider, deletion.account)
        except DeskError as error:
            return error.words
        if account is None:
            text = tr("The account {account} is not there any more.")
            return text.format(account=deletion.account)
        return _obstacle(account, deletion, user.since) or (provider, account)

    async def _aside(self, call: Callable[..., _T], *values: object) -> _T:
        if self._stopped:
            raise JournalError(tr("Not made sure"), tr("The app is about to quit."))
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
        said = f"{self._asked(deletion, seen)} {words}".rstrip()
        try:
            await self.record(row, Verification(found, "", said, seen.http_status))
        except JournalError as error:
            return MadeSure(row, deletion, None, error.words)
        return MadeSure(row, deletion, found, shown(words))

    def _asked(self, deletion: Deletion, seen: Seen) -> str:
        """Say what was asked, for the provider file may be another one than at the deletion."""
        provider = self._provider_of(deletion.provider)
        path = provider.look_up.path if provider and provider.look_up else ""
        if seen.http_status == 404:  # which is no more than that, see ``gone`` in the provider file
            return note(on_record.ASKED_404_AT if path else on_record.ASKED_404, path=path)
        template = on_record.ASKED_AT if path else on_record.ASKED
        return note(template, path=path, status=seen.http_status)


def _obstacle(account: Account, deletion: Deletion, since: str) -> str:
    """Say why an account can't ask for the user of a deletion; empty if it can."""
    if account.address != deletion.address:
        text = tr(
            "The account {account} has another API address now; this deletion went to {address}."
        )
    elif account.changed > since:
        text = tr(
            "The credentials of the account {account} were changed since this "
            "deletion, so the provider’s answer would prove nothing."
        )
    else:
        return ""
    return text.format(account=deletion.account, address=deletion.address)
