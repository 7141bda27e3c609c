"""Asking one provider many questions, within its limits."""

import asyncio
from collections.abc import Awaitable, Callable

from gui_app.jobs.pace import Pace
from gui_app.providers.look_up import Seen
from gui_app.providers.spec import Limits

BUSY = 10.0
"""Seconds without a question after the provider said that it is too busy."""


class Turns:
    """Lets questions begin no faster, and no more at a time, than a provider file says.

    Args:
        limits: the provider's.
        sleep: waits for so many seconds.
    """

    def __init__(self, limits: Limits, sleep: Callable[[float], Awaitable[None]]) -> None:
        self._places = asyncio.Semaphore(limits.in_flight)
        self._pace = Pace(limits.in_flight, limits.per_second)
        self._sleep = sleep

    async def take(self, ask: Callable[[], Awaitable[Seen]]) -> Seen:
        """Ask when it is one's turn."""
        async with self._places:
            await self._sleep(self._pace.reserve())
            seen = await ask()
        if seen.http_status in (429, 503):
            self._pace.busy(BUSY)
        return seen
