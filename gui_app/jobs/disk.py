"""The journal's calls, one after the other, off the event loop's thread."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, TypeVar

from gui_app.domain.errors import JournalError, NotInHandError

SAVE_AGAIN = 2.0
"""Seconds between tries to write to a history that can't be written."""

_T = TypeVar("_T")


class Disk:
    """A thread for calls that wait for the disk."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "journal")

    async def write(self, call: Callable[..., _T], *values: object) -> _T:
        """Make a call when those before it are done."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, call, *values)

    def note(self, call: Callable[..., Any], *values: object) -> None:
        """Make a call behind those before it; nobody waits for it, or minds if it fails."""

        def quietly() -> None:
            with suppress(JournalError):
                call(*values)

        self._thread.submit(quietly)

    async def insist(
        self, call: Callable[[], Any], troubled: Callable[[JournalError], None]
    ) -> None:
        """Make a call again and again, until the history can be written.

        Args:
            call: what writes.
            troubled: is told each time that it could not.

        Raises:
            NotInHandError: another window has it, so trying again can't help.
        """
        while True:
            try:
                await self.write(call)
            except NotInHandError:
                raise
            except JournalError as error:
                troubled(error)
                await asyncio.sleep(SAVE_AGAIN)
            else:
                return

    def close(self) -> None:
        """Let the thread go when it has done what it was asked."""
        self._thread.shutdown(wait=False)
