"""One thing at a time, however fast somebody clicks."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from gui_app.domain.errors import DeskError
from gui_app.domain.words import tr
from gui_app.ui.loop import spawn

_T = TypeVar("_T")


class OneThing:
    """Does what is asked for unless something is being done.

    Args:
        complain: is told in sentences why a thing could not be done.
    """

    def __init__(self, complain: Callable[[str], None]) -> None:
        self._complain = complain
        self._task: asyncio.Task[None] | None = None
        self._asking = False

    @property
    def busy(self) -> bool:
        """Tell whether something is being done."""
        return self._task is not None

    def do(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Begin a thing, unless another is not done yet."""
        if self._task is None:
            self._task = spawn(self._alone(work))

    def do_now(self, work: Callable[[], None]) -> None:
        """Do a thing that takes no time; say so if another keeps it from being done."""
        if self._task is None:
            work()
        else:
            self._complain(
                tr(
                    "The list was not read, since something in this window is not finished. "
                    "Finish it first, then choose the list again.",
                )
            )

    async def ask(self, question: Coroutine[Any, Any, _T]) -> _T:
        """Wait, within a thing, for a person or the keyring; ``end`` does not wait for them."""
        self._asking = True
        try:
            return await question
        finally:
            self._asking = False

    async def end(self) -> None:
        """Give the thing up if it waits for an answer, else wait until it is done."""
        if self._task:
            if self._asking:
                self._task.cancel()
            await asyncio.wait({self._task})

    async def _alone(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        except DeskError as error:
            self._complain(f"{error.title}. {error.words}")
        finally:
            self._task = None
