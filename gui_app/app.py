"""The composition root: the only place that knows every part; start-up and shutdown."""

import asyncio
import signal
import sys
from collections.abc import Coroutine, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QtMsgType
from PySide6.QtWidgets import QApplication, QMessageBox

from gui_app import log, paths
from gui_app.app_demo import LocalExchange, furnish
from gui_app.credentials.accounts import AccountBook
from gui_app.credentials.store import MemoryStore
from gui_app.credentials.vault import Vault
from gui_app.demo.server import DemoServer
from gui_app.domain.errors import DeskError, NotAHistoryError
from gui_app.domain.words import tr, trn
from gui_app.history import damaged
from gui_app.history.batch_reader import BatchReader
from gui_app.history.ending import Recovered
from gui_app.history.journal import Journal
from gui_app.history.scratch import scratch_folder
from gui_app.history.sqlite_errors import watched
from gui_app.jobs.asking import Asking
from gui_app.jobs.batches import Batches
from gui_app.jobs.make_sure import MakeSure
from gui_app.jobs.sender import Sender
from gui_app.jobs.sure_lists import SureLists
from gui_app.jobs.tokens import KEYRING_PATIENCE, Tokens
from gui_app.paths import DataFolder
from gui_app.settings import Settings
from gui_app.transport.exchange import Exchange
from gui_app.ui.crash import CrashReporter, qt_messages_logged
from gui_app.ui.damaged_dialog import new_in_place_of
from gui_app.ui.loop import answer, run, spawn
from gui_app.ui.main_window import MainWindow
from gui_app.ui.messages import Kind
from gui_app.ui.parts import FactRelay, Parts, Readers
from gui_app.ui.providers import Providers
from gui_app.ui.tour import Tour
from gui_app.ui.upkeep import forget_old_ones, sweep_old, tell_damage
from gui_app.ui.window_work import until_closed

UNUSABLE = 2
"""Exit status for a wrong argument or data that can't be used."""


@dataclass(frozen=True, slots=True)
class Start:
    """How the app was started.

    Attributes:
        folder: where everything is kept.
        demo: it is a throw-away folder, and an embedded server plays the providers.
        tour: where pictures of a walk through the demo are written.
        shown: a person clicked an icon and sees no standard error.
        said: what Qt has said so far, for the log.
    """

    folder: DataFolder
    demo: bool = False
    tour: Path | None = None
    shown: bool = False
    said: Sequence[tuple[QtMsgType, str]] = ()


def work(app: QApplication, window: MainWindow, start: Start) -> int:
    """Bring the rooms into a window on show, and return the exit status when it has closed."""
    with ExitStack() as stack:
        server = stack.enter_context(DemoServer()) if start.demo else None
        return run(app, _session(window, start, server))


def refuse(app: QApplication, error: DeskError, *, shown: bool) -> int:
    """Say why there is not even a window, and return the exit status."""
    return run(app, _refuse(error, shown=shown))


async def _session(window: MainWindow, start: Start, server: DemoServer | None) -> int:
    folder = start.folder
    with ExitStack() as stack:
        try:
            settings = Settings(folder.settings)
            settings.read("window")  # says now if it can't be read, or was put aside
            scratch = stack.enter_context(scratch_folder(folder.scratch))
            journal, recovered, notice = await _open_journal(window, folder.history, scratch, stack)
            vault = Vault(MemoryStore() if server else None)
            stack.callback(vault.close)
            stack.callback(log.stop, log.start(folder.log, vault.in_use))
            stack.enter_context(qt_messages_logged(start.said))
            crash = CrashReporter(vault.in_use)
            crash.install()
            parts = _compose(folder, settings, journal, vault, scratch, demo=server is not None)
            if server:
                await furnish(parts, server)
            window.furnish(parts)
        except DeskError as error:
            window.hide()
            if window.quitting:  # whoever starts it the next time is told
                return 0
            return await _refuse(error, shown=start.shown)
        crash.parent_window = window
        stack.enter_context(watched(folder.history, tell_damage(window, folder.history)))
        _close_on_signals(window)
        closed = asyncio.ensure_future(until_closed(window))
        _say_at_start(window, recovered, parts)
        if notice:
            window.bar.say(notice, Kind.WARNING, keep=True)
        if not server:
            stack.callback(spawn(_open_keyring(window, parts)).cancel)
        window.offer_accounts()
        spawn(window.lists.ask_about_unfinished())
        status = 0
        if start.tour:
            status = await _unless(closed, Tour(window, start.tour).run())
            await window.shut_down()
        await closed
        return status


async def _unless(closed: "asyncio.Future[None]", tour: Coroutine[Any, Any, int]) -> int:
    """Return the tour's exit status; a window that is closed breaks it off."""
    touring = asyncio.ensure_future(tour)
    either: set[asyncio.Future[Any]] = {touring, closed}
    await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
    if touring.done():
        return touring.result()
    touring.cancel()
    await asyncio.wait({touring})
    return 1


async def _open_journal(
    window: MainWindow, path: Path, scratch: Path, stack: ExitStack
) -> tuple[Journal, Recovered, str]:
    """Open the history, or a new one if it can't be used and a person wants that.

    Returns:
        The journal, what was settled in it, and what is to be kept in mind.
    """
    notice = ""
    while True:
        try:
            await asyncio.to_thread(damaged.look_if_noted, path)
            with ExitStack() as opened:
                journal = Journal(path)
                opened.callback(journal.close)
                recovered = journal.recover()
                stack.push(opened.pop_all())
                return journal, recovered, notice
        except NotAHistoryError as error:
            unseen = window.quitting or QApplication.platformName() == "offscreen"
            if notice or unseen:  # nobody would see a dialog
                raise
            notice = await new_in_place_of(error, path, scratch, window.left)


def _compose(
    folder: DataFolder,
    settings: Settings,
    journal: Journal,
    vault: Vault,
    scratch: Path,
    *,
    demo: bool = False,
) -> Parts:
    exchange = LocalExchange if demo else Exchange
    facts, accounts = FactRelay(), AccountBook(settings)
    tokens = Tokens(vault, exchange, accounts=accounts)
    known = Providers(paths.resources(), folder.providers)
    asking, open_batch_reader = Asking(tokens, exchange), partial(BatchReader, folder.history)
    make_sure = MakeSure(journal, accounts, known.get, asking, facts.made_sure.emit)
    return Parts(
        catalog=known,
        accounts=accounts,
        vault=vault,
        journal=journal,
        tokens=tokens,
        asking=asking,
        sender=Sender(journal, tokens, facts.told.emit, exchange),
        batches=Batches(
            journal, accounts, tokens, lambda request, lane: exchange(request, lane=lane)
        ),
        make_sure=make_sure,
        sure_lists=SureLists(make_sure, open_batch_reader),
        facts=facts,
        settings=settings,
        folder=folder.root,
        scratch=scratch,
        history=folder.history,
        open_reader=Readers(folder.history),
        open_batch_reader=open_batch_reader,
        stage=DemoServer,
    )


async def _open_keyring(window: MainWindow, parts: Parts) -> None:
    vault = parts.vault
    swept = spawn(sweep_old(window, parts))  # needs no key, and a keyring may wait for a password
    late = asyncio.get_running_loop().call_later(
        KEYRING_PATIENCE, window.bar.say, window.keyring_message
    )
    try:
        await vault.open()
    finally:
        late.cancel()
        window.bar.withdraw(window.keyring_message)
    if vault.fallback:
        text = tr("Credentials are kept for {where}.").format(where=vault.fallback)
        window.bar.say(text, Kind.WARNING, keep=True)
    await window.history_menu.look_up_key()
    await swept
    await forget_old_ones(window, parts)


def _say_at_start(window: MainWindow, recovered: Recovered, parts: Parts) -> None:
    unused = tr("The provider file {name} is not used: {reason}")
    sentences = [unused.format(name=p.file.name, reason=p.reason) for p in parts.catalog.problems]
    if parts.settings.notice:
        sentences.append(parts.settings.notice)
    if n := recovered.unknown:
        sentences.append(
            trn(
                "When the app last ended, {n} deletions had no answer: recorded as Unknown. "
                "Check at the provider.",
                "When the app last ended, {n} deletion had no answer: recorded as Unknown. "
                "Check at the provider.",
                n,
            )
        )
    if n := recovered.not_sent:
        sentences.append(
            trn(
                "When the app last ended, {n} deletions had not been sent yet: "
                "recorded as Not sent.",
                "When the app last ended, {n} deletion had not been sent yet: "
                "recorded as Not sent.",
                n,
            )
        )
    if n := recovered.failed:
        sentences.append(
            trn(
                "When the app last ended, {n} deletions waited for another try: "
                "recorded as Failed.",
                "When the app last ended, {n} deletion waited for another try: recorded as Failed.",
                n,
            )
        )
    if sentences:
        window.bar.say("\n".join(sentences), Kind.WARNING, keep=True)


def _close_on_signals(window: MainWindow) -> None:
    """Let Ctrl+C and a polite kill bring everything to record, without asking."""
    loop = asyncio.get_running_loop()

    def end(*_: object) -> None:
        loop.call_soon_threadsafe(lambda: spawn(window.shut_down()))

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)


async def _refuse(error: DeskError, *, shown: bool) -> int:
    """Say why the app can't start: on standard error, and to whoever clicked an icon."""
    if shown:
        box = QMessageBox(QMessageBox.Icon.Warning, "Deletion Desk", error.title)
        box.setInformativeText(error.message)
        await answer(box)
    detail = f" ({error.detail})" if error.detail else ""
    return _give_up(f"{error.title}: {error.message}{detail}")


def _give_up(sentence: str) -> int:
    if sys.stderr:  # a windowed program on Windows has none
        sys.stderr.write(f"deletion-desk: {sentence}\n")
    return UNUSABLE
