"""The composition root: the only place that knows every part; start-up and shutdown."""

import asyncio
import os
import signal
import sys
import tempfile
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from gui_app import log, paths
from gui_app.app_demo import BANNER, LocalExchange, furnish
from gui_app.credentials.accounts import AccountBook
from gui_app.credentials.store import MemoryStore
from gui_app.credentials.vault import Vault
from gui_app.demo.server import DemoServer
from gui_app.domain.errors import DeskError, NotAHistoryError
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
from gui_app.ui.forget_words import deletions
from gui_app.ui.loop import answer, run, spawn
from gui_app.ui.main_window import MainWindow, until_closed
from gui_app.ui.messages import Kind
from gui_app.ui.parts import FactRelay, Parts, Readers
from gui_app.ui.providers import Providers
from gui_app.ui.tour import Tour
from gui_app.ui.upkeep import forget_old_ones, sweep_old, tell_damage

UNUSABLE = 2
"""Exit status for a wrong argument or data that can't be used."""


def main(*, demo: bool, data_dir: Path | None, tour: Path | None) -> int:
    """Run the app to its end and return the exit status.

    Args:
        demo: use a throw-away data folder and the embedded server.
        data_dir: where everything is kept; None for the platform's place.
        tour: walk through the demo and write pictures here.
    """
    if sys.platform == "linux" and not os.environ.get("QT_QPA_PLATFORM"):
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            if not tour:
                return _give_up("There is no screen here. Try --tour DIR, which needs none.")
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if tour:
        try:
            tour.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return _give_up(f"No pictures can be put into {tour}: {error.strerror}.")
    demo = demo or tour is not None
    with ExitStack() as stack:
        if demo:
            data_dir = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="deletion-")))
        folder = DataFolder(data_dir.absolute() if data_dir else paths.default_data_folder())
        server = stack.enter_context(DemoServer()) if demo else None
        app = QApplication([sys.argv[0]])
        app.setApplicationName("Deletion Desk")
        app.setDesktopFileName("deletion-desk")
        app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "deletion-desk.svg")))
        return run(app, _session(folder, server, tour, shown=data_dir is None))


async def _session(
    folder: DataFolder, server: DemoServer | None, tour: Path | None, *, shown: bool
) -> int:
    with ExitStack() as stack:
        try:
            folder.make()
            settings = Settings(folder.settings)
            settings.read("window")  # says now if it can't be read, or was put aside
            scratch = stack.enter_context(scratch_folder(folder.scratch))
            journal, recovered, notice = await _open_journal(folder.history, scratch, stack)
            vault = Vault(MemoryStore() if server else None)
            stack.callback(vault.close)
            stack.callback(log.stop, log.start(folder.log, vault.in_use))
            stack.enter_context(qt_messages_logged())
            crash = CrashReporter(vault.in_use)
            crash.install()
            parts = _compose(folder, settings, journal, vault, scratch, demo=server is not None)
            if server:
                await furnish(parts, server)
            window = MainWindow(parts, BANNER if server else "")
        except DeskError as error:
            return await _refuse(error, shown=shown)
        crash.parent_window = window
        stack.enter_context(watched(folder.history, tell_damage(window, folder.history)))
        _close_on_signals(window)
        closed = asyncio.ensure_future(until_closed(window))
        window.show()
        _say_at_start(window, recovered, parts)
        if notice:
            window.bar.say(notice, Kind.WARNING, keep=True)
        if not server:
            stack.callback(spawn(_open_keyring(window, parts)).cancel)
        window.offer_accounts()
        spawn(window.lists.ask_about_unfinished())
        status = 0
        if tour:
            status = await Tour(window, tour).run()
            await window.shut_down()
        await closed
        return status


async def _open_journal(
    path: Path, scratch: Path, stack: ExitStack
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
            if notice or QApplication.platformName() == "offscreen":  # nobody would see a dialog
                raise
            notice = await new_in_place_of(error, path, scratch)


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
        window.bar.say(f"Credentials are kept for {vault.fallback}.", Kind.WARNING, keep=True)
    await window.history_menu.look_up_key()
    await swept
    await forget_old_ones(window, parts)


def _say_at_start(window: MainWindow, recovered: Recovered, parts: Parts) -> None:
    sentences = [
        f"The provider file {p.file.name} is not used: {p.reason}" for p in parts.catalog.problems
    ]
    if parts.settings.notice:
        sentences.append(parts.settings.notice)
    for count, what in (
        (recovered.unknown, "had no answer: recorded as Unknown. Check at the provider"),
        (recovered.not_sent, "had not been sent yet: recorded as Not sent"),
        (recovered.failed, "waited for another try: recorded as Failed"),
    ):
        if count:
            sentences.append(f"When the app last ended, {deletions(count)} {what}.")
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
