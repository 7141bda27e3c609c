"""What the app does for its history by itself, and says in the window's bar."""

import asyncio
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from gui_app.domain.errors import DeskError
from gui_app.domain.words import mark, number, tr, trn
from gui_app.history import damaged
from gui_app.jobs.retention import forget_after, forget_old, sweep_left
from gui_app.ui.forget_words import held
from gui_app.ui.history_key import HistoryKey
from gui_app.ui.main_window import MainWindow
from gui_app.ui.messages import Kind
from gui_app.ui.parts import Parts

_DAMAGED = mark(
    "The history is damaged in places. Quit and start again: the app then looks at all of it and "
    "offers to start a new one. This one is kept."
)


async def sweep_old(window: MainWindow, parts: Parts) -> None:
    """Remove what an interrupted forgetting has left on the disk."""
    try:
        await sweep_left(parts.journal)
    except DeskError as error:
        text = tr("Traces of forgotten details are still in the history's file. {reason}")
        window.bar.say(text.format(reason=error.words), Kind.WARNING, keep=True)


async def forget_old_ones(window: MainWindow, parts: Parts) -> None:
    """Forget what is too old, once the keyring is open."""
    key = HistoryKey(parts.vault, parts.open_reader, window.history)
    try:
        days = forget_after(parts.settings)
        done = await forget_old(parts.journal, days, key.make)
    except DeskError as error:
        text = tr("Personal details that are too old were not all forgotten. {reason}")
        window.bar.say(text.format(reason=error.words), Kind.WARNING, keep=True)
        return
    if done.held:
        text = tr("Too old, and still there: {reason}")
        window.bar.say(text.format(reason=held(done.held, done.lists)), Kind.WARNING, keep=True)
    if done.rows:
        text = trn(
            "Personal details of {n} deletions older than {days} days were forgotten.",
            "Personal details of {n} deletion older than {days} days were forgotten.",
            done.rows,
        )
        window.bar.say(text.format(days=number(days or 0)))
        window.history.refresh()


def tell_damage(window: MainWindow, path: Path) -> Callable[[], None]:
    """Return what says once that the history is damaged, and has the next start look at it."""
    loop, told = asyncio.get_running_loop(), threading.Event()

    def tell() -> None:
        if not told.is_set():
            told.set()
            damaged.note(path)
            say = partial(window.bar.say, tr(_DAMAGED), Kind.WARNING, keep=True)
            loop.call_soon_threadsafe(say)

    return tell
