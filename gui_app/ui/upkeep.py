"""What the app does for its history by itself, and says in the window's bar."""

import asyncio
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from gui_app.domain.errors import DeskError
from gui_app.history import damaged
from gui_app.jobs.retention import forget_after, forget_old, sweep_left
from gui_app.ui.forget_words import deletions, held
from gui_app.ui.history_key import HistoryKey
from gui_app.ui.main_window import MainWindow
from gui_app.ui.messages import Kind
from gui_app.ui.parts import Parts

_DAMAGED = (
    "The history is damaged in places. Quit and start again: the app then looks at all of it and "
    "offers to start a new one. This one is kept."
)


async def sweep_old(window: MainWindow, parts: Parts) -> None:
    """Remove what an interrupted forgetting has left on the disk."""
    try:
        await sweep_left(parts.journal)
    except DeskError as error:
        text = f"Traces of forgotten details are still in the history's file. {error.words}"
        window.bar.say(text, Kind.WARNING, keep=True)


async def forget_old_ones(window: MainWindow, parts: Parts) -> None:
    """Forget what is too old, once the keyring is open."""
    key = HistoryKey(parts.vault, parts.open_reader, window.history)
    try:
        days = forget_after(parts.settings)
        done = await forget_old(parts.journal, days, key.make)
    except DeskError as error:
        text = f"Personal details that are too old were not all forgotten. {error.words}"
        window.bar.say(text, Kind.WARNING, keep=True)
        return
    if done.held:
        text = f"Too old, and still there: {held(done.held, done.lists)}"
        window.bar.say(text, Kind.WARNING, keep=True)
    if done.rows:
        text = f"Personal details of {deletions(done.rows)} older than {days} days were forgotten."
        window.bar.say(text)
        window.history.refresh()


def tell_damage(window: MainWindow, path: Path) -> Callable[[], None]:
    """Return what says once that the history is damaged, and has the next start look at it."""
    loop, told = asyncio.get_running_loop(), threading.Event()

    def tell() -> None:
        if not told.is_set():
            told.set()
            damaged.note(path)
            say = partial(window.bar.say, _DAMAGED, Kind.WARNING, keep=True)
            loop.call_soon_threadsafe(say)

    return tell
