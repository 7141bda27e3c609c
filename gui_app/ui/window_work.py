"""What the main window does once the rooms below are there: it sends, tells, and ends."""

import asyncio
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QMimeData, QObject

from gui_app.domain import notes
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import DeskError
from gui_app.domain.outcome import Outcome, advice
from gui_app.domain.text import first_line
from gui_app.domain.words import tr
from gui_app.history.reader import Details
from gui_app.jobs.facts import (
    Changed,
    Fact,
    Finished,
    KeyringWaited,
    NotRecorded,
    NotSaved,
    Recorded,
)
from gui_app.jobs.sender import Order
from gui_app.ui import main_window, outcomes
from gui_app.ui.export_flow import ExportFlow
from gui_app.ui.first_page import FirstPage
from gui_app.ui.form_face import FormFace
from gui_app.ui.history_menu import HistoryMenu
from gui_app.ui.history_pane import HistoryPane
from gui_app.ui.history_source import HistorySource
from gui_app.ui.list_draft import Place
from gui_app.ui.list_files import FileDrops
from gui_app.ui.list_windows import ListWindows
from gui_app.ui.loop import ask
from gui_app.ui.main_menus import MainMenus
from gui_app.ui.make_sure import MakingSure
from gui_app.ui.make_sure_words import earlier_words
from gui_app.ui.messages import Kind
from gui_app.ui.on_screen import OnScreen
from gui_app.ui.own_menu import OwnMenu
from gui_app.ui.parts import Parts
from gui_app.ui.provider_tabs import ProviderTabs
from gui_app.ui.status import StatusLine
from gui_app.ui.widgets import shortened
from gui_app.ui.work_dialog import end_work


class WindowWork(QObject):
    """Puts the rooms into the window, and does what is asked for there.

    Args:
        window: where they are shown.
        parts: the rooms below.
        forms: the tabs' forms that a person may have typed into already.
        demo: nothing leaves this computer.
    """

    def __init__(
        self, window: main_window.MainWindow, parts: Parts, forms: Iterable[FormFace], *, demo: bool
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._ending = False
        source = HistorySource(
            parts.open_reader,
            parts.open_batch_reader,
            parts.catalog,
            checking=parts.make_sure.checking,
        )
        window.tabs = ProviderTabs(parts, self._earlier, forms)
        window.history = HistoryPane(source)
        window.exports = ExportFlow(window.history, source, window.bar)
        window.first = FirstPage(parts, window.history, window.tabs)
        window.lists = ListWindows(parts, window, self._place)
        OnScreen(window)
        FileDrops(window).dropped.connect(self._on_dropped)
        window.history_menu = HistoryMenu(parts, window, window.history, window.bar)
        window.sure = MakingSure(parts, window, window.history, window.bar)
        window.own_menu = OwnMenu(parts, window, window.tabs, window.lists, window.bar)
        window.menus = MainMenus(
            window,
            parts,
            window.tabs,
            window.first,
            window.history_menu,
            window.own_menu,
            window.bar,
        )
        window.setStatusBar(StatusLine(parts, window.lists, demo=demo))
        self._connect()

    async def may_quit(self) -> bool:
        """Ask whether to quit if something is going on; True if nothing is, or a person agrees."""
        questions, consequences = [], []
        if running := self._parts.sender.running:
            text = tr("Deletions without an answer yet: {n}.")
            questions.append(text.format(n=running))
        if lists := self._window.lists.running():
            text = tr("Lists that are not finished: {lists}.")
            questions.append(text.format(lists="; ".join(lists)))
            consequences.append(tr("Lists are paused; you can go on with them later."))
        consequences.append(
            tr(
                "The app waits up to 10 seconds for answers. What has none by then is recorded "
                "as Unknown; what has not been sent yet stays unsent."
            )
        )
        question = " ".join([*questions, tr("Quit all the same?")])
        yes, no = tr("Quit"), tr("Stay")
        if not questions:
            return True
        return await ask(self._window, question, " ".join(consequences), yes, no)

    async def shut_down(self) -> None:
        """Bring everything to record and close, without asking."""
        if self._ending:
            return
        self._ending = True
        if self._parts.sender.running or self._window.lists.running():
            self._window.bar.say(tr("Waiting for answers, 10 seconds at most…"))
            self._window.tabs.setEnabled(False)
        for tab in self._window.all_tabs():
            tab.keep_fields()
        try:
            self._window.state.save(self._window.tabs, self._window.history)
        except DeskError as error:
            self._window.bar.say(error.message, Kind.WARNING)
        stopping = (
            self._parts.sender.stop(main_window.PATIENCE),
            self._window.lists.shut_down(),
            self._window.sure.shut_down(),
        )
        await asyncio.gather(*stopping, self._parts.asking.stop(), self._end_work())
        await self._parts.batches.stop(main_window.PATIENCE)
        await self._end_work()  # what somebody began meanwhile
        await self._window.history.close_reader()
        self._window.hide()
        self._window.closed.emit()

    async def _end_work(self) -> None:
        menus = self._window.menus, self._window.history_menu, self._window.own_menu
        await asyncio.gather(self._window.exports.end(), *(menu.shut_down() for menu in menus))
        await end_work(self._window)

    def _connect(self) -> None:
        warn = partial(self._window.bar.say, kind=Kind.WARNING)
        self._window.lists.troubled.connect(warn)
        self._window.tabs.troubled.connect(warn)
        self._window.tabs.confirmed.connect(self._send)
        self._window.tabs.list_wanted.connect(self._window.lists.open)
        self._window.tabs.list_found.connect(self._window.lists.open)
        self._parts.facts.told.connect(self._on_fact)
        self._parts.catalog.changed.connect(self._window.tabs.follow)
        self._parts.catalog.changed.connect(self._window.history.know_providers)
        self._window.history.details.wanted_again.connect(self._fill_in_again)

    def _place(self, provider: str) -> Place | None:
        tab = self._window.tabs.tab(provider)
        return tab.place() if tab else None

    def _on_dropped(self, data: QMimeData) -> None:
        """Import a provider file; open the list window of the current tab with any other."""
        if self._window.own_menu.take_file(data):
            return
        if (tab := self._window.tabs.current()) and (place := tab.place()):
            self._window.lists.open(place).take_file(data)

    def _send(self, order: Order) -> None:
        try:
            self._parts.sender.start(order)
        except DeskError as error:
            self._window.bar.say(f"{error.title}. {error.message}", Kind.WARNING)

    def _on_fact(self, fact: Fact) -> None:
        self._window.history.refresh()
        if isinstance(fact, KeyringWaited):
            self._window.bar.say(self._window.keyring_message)
            return
        self._window.bar.withdraw(self._window.keyring_message)
        user = shortened(fact.deletion.user) if not isinstance(fact, Changed) else ""
        if isinstance(fact, Recorded):
            if tab := self._window.tabs.tab(fact.deletion.provider):
                tab.clear(fact.deletion.target)
            self._window.first.leave()
            self._window.history.choose_soon(fact.id)
            self._window.bar.say(tr("Sending: {user}").format(user=user))
        elif isinstance(fact, NotRecorded):
            self._window.bar.say(
                f"{_about(Outcome.NOT_SENT, user)} {_reason(fact.error)}", Kind.WARNING, keep=True
            )
        elif isinstance(fact, NotSaved):
            trouble = (
                tr("This can't be written to the history yet and is tried again.")
                if fact.again
                else tr("This could not be written to the history.")
            )
            self._window.bar.say(
                f"{_about(fact.result.outcome, user)} {trouble} {_reason(fact.error)}",
                Kind.WARNING,
                keep=not fact.again,
            )
        elif isinstance(fact, Finished):
            self._say_finished(fact.id, user, fact.result)

    def _say_finished(self, row: int, user: str, result: Result) -> None:
        message = notes.shown(first_line(result.message))
        if not message.endswith((".", "!", "?")):
            message += "."  # providers write fragments, and a sentence of ours may follow
        sentences = f"{_about(result.outcome, user)} {message}"
        if result.outcome is Outcome.DELETED:
            self._window.bar.say(sentences)
        else:
            status = result.provider_status or str(result.http_status or "")
            self._window.bar.say(
                f"{sentences} {advice(result.outcome, status)}",
                Kind.WARNING,
                keep=result.outcome is Outcome.UNKNOWN,
                about=row,
            )

    def _fill_in_again(self, details: Details) -> None:
        for tab in self._window.all_tabs():
            if tab.provider.id == details.provider and set(details.target) == set(tab.rows):
                self._window.tabs.setCurrentWidget(tab)
                tab.choose_account(details.account, details.address)
                tab.fill(details.target)

    def _earlier(self, deletion: Deletion) -> str | None:
        row = self._window.history.earlier(deletion)
        return earlier_words(row) if row else None


def _about(outcome: Outcome, user: str) -> str:
    return tr("{outcome}: {user}.").format(outcome=outcomes.words(outcome), user=user)


def _reason(error: DeskError) -> str:
    return f"{error.message} ({error.detail})" if error.detail else error.message


async def until_closed(window: main_window.MainWindow) -> None:
    """Wait until the window has brought everything to record."""
    done = asyncio.Event()
    window.closed.connect(done.set)
    await done.wait()
