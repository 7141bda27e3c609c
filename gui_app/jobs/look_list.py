"""Asking a provider who the users of a list are, as fast as its file allows."""

import asyncio
from collections.abc import Callable

from gui_app.jobs.asking import Asking
from gui_app.jobs.lists.plan import Plan
from gui_app.jobs.look_up import look_up
from gui_app.jobs.pace import Pace
from gui_app.providers.look_up import Seen

UNCLEAR_IN_A_ROW = 5
"""After so many the rest would fare no better."""

_POINTLESS = (401, 403, 429)
"""Answers after which more requests are only a nuisance."""


class ListLook:
    """Looks up one user after the other, some at a time.

    Args:
        asking: asks the provider.
        plan: whose users.
        following: returns the row to ask for next; None if there is none left.
        found: takes what was found for a row.
    """

    def __init__(
        self,
        asking: Asking,
        plan: Plan,
        following: Callable[[], int | None],
        found: Callable[[int, Seen], None],
    ) -> None:
        self._asking = asking
        self._plan = plan
        self._limits = plan.provider.limits
        self._following = following
        self._found = found
        self._pace = Pace(self._limits.in_flight, self._limits.per_second)
        self._unclear = 0
        self._why = ""

    async def run(self) -> str:
        """Go on until nobody is left; return a sentence why it ended before that, or nothing.

        Cancelling it ends all that is on the wire.
        """
        async with asyncio.TaskGroup() as group:
            for _ in range(self._limits.in_flight):
                group.create_task(self._one_by_one())
        return self._why

    async def _one_by_one(self) -> None:
        plan = self._plan
        names = [spec.name for spec in plan.provider.fields]
        while not self._why:
            await asyncio.sleep(self._pace.reserve())  # first, for meanwhile the list may change
            index = None if self._why else self._following()
            if index is None:
                return
            target = dict(zip(names, plan.targets[index], strict=True))
            seen = await look_up(self._asking, plan.provider, plan.account, target)
            self._note(seen)
            self._found(index, seen)

    def _note(self, seen: Seen) -> None:
        self._unclear = self._unclear + 1 if seen.state == "unclear" else 0
        pointless = self._unclear and seen.http_status in _POINTLESS
        if pointless or self._unclear >= UNCLEAR_IN_A_ROW:
            self._why = self._why or seen.reason
