"""Work in a thread that a person can cancel."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

from gui_app.jobs.lists.table import Progress

_T = TypeVar("_T")


async def aside(work: Callable[[], _T]) -> _T:
    """Call something that takes a moment, such as the disk's, in a thread of its own."""
    thread = ThreadPoolExecutor(1, "aside")
    try:
        return await asyncio.get_running_loop().run_in_executor(thread, work)
    finally:
        thread.shutdown(wait=False)


async def in_thread(thread: Executor, call: Callable[[Progress], _T], progress: Progress) -> _T:
    """Call something in a thread and return its result.

    Whoever cancels the task that waits has the work cancelled, and waits until the thread has
    let go of all it holds: a file that is half written, for example.

    Args:
        thread: where it is called.
        call: steps the progress it is given, now and then.
        progress: what it is given.

    Raises:
        Cancelled: ``progress`` was cancelled. What ``call`` raises is raised.
    """
    running = asyncio.get_running_loop().run_in_executor(thread, call, progress)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        progress.cancel()
        while not running.done():  # however often somebody cancels
            with suppress(asyncio.CancelledError):
                await asyncio.wait({running})
        running.exception()  # has been looked at, or asyncio would complain
        raise
