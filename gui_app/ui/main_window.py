"""The window: a tab per provider, the history below, one place for messages."""

import asyncio
from functools import partial

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

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
from gui_app.ui import outcomes
from gui_app.ui.export_flow import ExportFlow
from gui_app.ui.history_menu import HistoryMenu
from gui_app.ui.history_pane import HistoryPane
from gui_app.ui.history_source import HistorySource
from gui_app.ui.list_draft import Place
from gui_app.ui.list_files import FileDrops
from gui_app.ui.list_windows import ListWindows
from gui_app.ui.loop import ask, spawn
from gui_app.ui.main_menus import make_menus
from gui_app.ui.make_sure import MakingSure
from gui_app.ui.make_sure_words import earlier_words
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.own_menu import OwnMenu
from gui_app.ui.parts import Parts
from gui_app.ui.provider_tab import ProviderTab
from gui_app.ui.provider_tabs import ProviderTabs
from gui_app.ui.widgets import plain_label, shortened
from gui_app.ui.window_state import WindowState
from gui_app.ui.work_dialog import end_work

_FRAME = QSize(8, 40)
"""Pixels that a window manager puts around the window."""

PATIENCE = 10.0
"""Seconds that quitting waits for answers on the wire."""


class MainWindow(QMainWindow):
    """Puts the tabs, the history and the sender together.

    Args:
        parts: the rooms below.
        banner: a sentence to show at the top for as long as the window is open; may be empty.
    """

    closed = Signal()  # everything is on record and the window may go

    def __init__(self, parts: Parts, banner: str = "") -> None:
        super().__init__()
        self._parts = parts
        self._quitting = False
        self._ending = False
        self.keyring_message = tr("Waiting for the keyring to be unlocked.")
        self.setWindowTitle("Deletion Desk")
        self.bar = MessageBar()
        self.tabs = ProviderTabs(parts, self._earlier)
        source = HistorySource(parts.open_reader, parts.open_batch_reader, parts.catalog)
        self.history = HistoryPane(source)
        self.exports = ExportFlow(self.history, source, self.bar)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.lists = ListWindows(parts, self, self._place)
        FileDrops(self).dropped.connect(self._on_dropped)
        self._lay_out(banner)
        self.history_menu = HistoryMenu(parts, self, self.history, self.bar)
        self.sure = MakingSure(parts, self, self.history, self.bar)
        self.own_menu = OwnMenu(parts, self, self.tabs, self.lists, self.bar)
        make_menus(self, parts, self.history.search.setFocus, self.history_menu, self.own_menu)
        self._state = WindowState(parts.settings, self, self.splitter, self.tabs, self.history)
        self._state.restore()
        self._connect()

    def tab(self, provider: str) -> ProviderTab:
        """Return the tab of a provider that is at hand, by the provider's id."""
        return next(tab for tab in self.all_tabs() if tab.provider.id == provider)

    def all_tabs(self) -> list[ProviderTab]:
        """Return the tabs from left to right."""
        return self.tabs.all_tabs()

    def offer_accounts(self) -> None:
        """Fill in the accounts; what the keyring knows of them follows when it is open."""
        for tab in self.all_tabs():
            tab.offer_accounts(self._state.last_account(tab.provider.id))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never close at once: first bring everything to record."""
        event.ignore()
        if not self._quitting:
            self._quitting = True
            spawn(self._quit())

    async def _quit(self) -> None:
        questions, consequences = [], []
        if running := self._parts.sender.running:
            text = tr("Deletions without an answer yet: {n}.")
            questions.append(text.format(n=running))
        if lists := self.lists.running():
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
        if questions and not await ask(self, question, " ".join(consequences), yes, no):
            self._quitting = False
            return
        await self.shut_down()

    async def shut_down(self) -> None:
        """Bring everything to record and close, without asking."""
        if self._ending:
            return
        self._ending = self._quitting = True
        if self._parts.sender.running or self.lists.running():
            self.bar.say(tr("Waiting for answers, 10 seconds at most…"))
            self.tabs.setEnabled(False)
        for tab in self.all_tabs():
            tab.keep_fields()
        try:
            self._state.save()
        except DeskError as error:
            self.bar.say(error.message, Kind.WARNING)
        stopping = self._parts.sender.stop(PATIENCE), self.lists.shut_down(), self.sure.shut_down()
        await asyncio.gather(*stopping, self._parts.asking.stop(), self._end_work())
        await self._parts.batches.stop(PATIENCE)
        await self._end_work()  # what somebody began meanwhile
        await self.history.close_reader()
        self.hide()
        self.closed.emit()

    async def _end_work(self) -> None:
        menus = self.history_menu.shut_down(), self.own_menu.shut_down()
        await asyncio.gather(self.exports.end(), *menus)
        await end_work(self)

    def _connect(self) -> None:
        warn = partial(self.bar.say, kind=Kind.WARNING)
        self.lists.troubled.connect(warn)
        self.tabs.troubled.connect(warn)
        self.tabs.confirmed.connect(self._send)
        self.tabs.list_wanted.connect(self.lists.open)
        self.tabs.list_found.connect(self.lists.open)
        self._parts.facts.told.connect(self._on_fact)
        self._parts.catalog.changed.connect(self.tabs.follow)
        self._parts.catalog.changed.connect(self.history.know_providers)
        self.history.details.wanted_again.connect(self._fill_in_again)

    def _place(self, provider: str) -> Place | None:
        tab = self.tabs.tab(provider)
        return tab.place() if tab else None

    def _on_dropped(self, data: QMimeData) -> None:
        """Import a provider file; open the list window of the current tab with any other."""
        if self.own_menu.take_file(data):
            return
        if (tab := self.tabs.current()) and (place := tab.place()):
            self.lists.open(place).take_file(data)

    def _send(self, order: Order) -> None:
        try:
            self._parts.sender.start(order)
        except DeskError as error:
            self.bar.say(f"{error.title}. {error.message}", Kind.WARNING)

    def _on_fact(self, fact: Fact) -> None:
        self.history.refresh()
        if isinstance(fact, KeyringWaited):
            self.bar.say(self.keyring_message)
            return
        self.bar.withdraw(self.keyring_message)
        user = shortened(fact.deletion.user) if not isinstance(fact, Changed) else ""
        if isinstance(fact, Recorded):
            if tab := self.tabs.tab(fact.deletion.provider):
                tab.clear(fact.deletion.target)
            self.history.choose_soon(fact.id)
            self.bar.say(tr("Sending: {user}").format(user=user))
        elif isinstance(fact, NotRecorded):
            not_sent = outcomes.words(Outcome.NOT_SENT)
            self.bar.say(f"{not_sent}: {user}. {_reason(fact.error)}", Kind.WARNING, keep=True)
        elif isinstance(fact, NotSaved):
            trouble = (
                tr("This can't be written to the history yet and is tried again.")
                if fact.again
                else tr("This could not be written to the history.")
            )
            self.bar.say(
                f"{outcomes.words(fact.result.outcome)}: {user}. {trouble} {_reason(fact.error)}",
                Kind.WARNING,
                keep=not fact.again,
            )
        elif isinstance(fact, Finished):
            self._say_finished(fact.id, user, fact.result)

    def _say_finished(self, row: int, user: str, result: Result) -> None:
        message = first_line(result.message)
        if not message.endswith((".", "!", "?")):
            message += "."  # providers write fragments, and a sentence of ours may follow
        sentences = f"{outcomes.words(result.outcome)}: {user}. {message}"
        if result.outcome is Outcome.DELETED:
            self.bar.say(sentences)
        else:
            status = result.provider_status or str(result.http_status or "")
            self.bar.say(
                f"{sentences} {advice(result.outcome, status)}",
                Kind.WARNING,
                keep=result.outcome is Outcome.UNKNOWN,
                about=row,
            )

    def _fill_in_again(self, details: Details) -> None:
        for tab in self.all_tabs():
            if tab.provider.id == details.provider and set(details.target) == set(tab.rows):
                self.tabs.setCurrentWidget(tab)
                tab.choose_account(details.account, details.address)
                tab.fill(details.target)

    def _earlier(self, deletion: Deletion) -> str | None:
        row = self.history.earlier(deletion)
        return earlier_words(row) if row else None

    def _lay_out(self, banner: str) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        if banner:
            label = plain_label(banner)
            label.setWordWrap(True)
            font = label.font()
            font.setBold(True)
            label.setFont(font)
            layout.addWidget(label)
        self.splitter.addWidget(self.tabs)
        self.splitter.addWidget(self.history)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        layout.addWidget(self.splitter, 1)
        # At the bottom, so that a message never moves the buttons under somebody's mouse.
        layout.addWidget(self.bar)
        self.setCentralWidget(content)
        room = self.screen().availableSize() - _FRAME
        self.resize(room.boundedTo(QSize(1280, 800)))


def _reason(error: DeskError) -> str:
    return f"{error.message} ({error.detail})" if error.detail else error.message


async def until_closed(window: MainWindow) -> None:
    """Wait until the window has brought everything to record."""
    done = asyncio.Event()
    window.closed.connect(done.set)
    await done.wait()
