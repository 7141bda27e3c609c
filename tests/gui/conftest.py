"""A window on real parts, in a folder of its own, with a provider that answers on command."""

import asyncio
import gc
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimerEvent, Signal
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from gui_app import app as composition
from gui_app.app_demo import furnish
from gui_app.credentials.accounts import Account
from gui_app.credentials.store import MemoryStore
from gui_app.credentials.vault import Vault
from gui_app.demo.server import DemoServer
from gui_app.demo.users import DEMO_USERS
from gui_app.domain.http import ExchangeFailed, Reply, Request
from gui_app.history.journal import Journal
from gui_app.jobs.asking import Asking
from gui_app.jobs.batches import Batches, new_exchange
from gui_app.jobs.make_sure import MakeSure
from gui_app.jobs.sender import AT_A_TIME, Sender
from gui_app.jobs.sure_lists import SureLists
from gui_app.jobs.tokens import Tokens
from gui_app.paths import DataFolder
from gui_app.settings import Settings
from gui_app.transport.exchange import Exchange
from gui_app.transport.lane import Lane
from gui_app.ui import history_pane
from gui_app.ui import loop as ui_loop
from gui_app.ui.accounts_dialog import AccountsDialog
from gui_app.ui.confirm import ConfirmDialog
from gui_app.ui.confirm_list import ConfirmList
from gui_app.ui.main_window import MainWindow

SOON = 15
"""Seconds after which a test gives up waiting; nothing takes that long."""

SECRETS = {"verigator": {"password": "canary-password"}, "konsign": {"token": "canary-token"}}
PLAIN = {"verigator": {"username": "desk"}, "konsign": {}}
TARGETS = {
    "verigator": {
        "service_id": "81213bfd-b690-499e-b9d2-8754cb1550e8",
        "user_id": "38fb335c-025d-45eb-9cf2-d2d4d9f54203",
    },
    "konsign": {"company_id": "39", "user_id": "1129", "email": "anna@example.com"},
}


class FakeExchange:
    """An exchange that answers when the test says so."""

    def __init__(self, request: Request, answer: Reply | ExchangeFailed | None) -> None:
        self.request = request
        self._answer = answer
        self._ready = threading.Event()
        if answer is not None:
            self._ready.set()

    def run(self) -> Reply:
        assert self._ready.wait(20), "nobody answered"
        if isinstance(self._answer, ExchangeFailed):
            raise self._answer
        assert self._answer is not None
        return self._answer

    def answer(self, answer: Reply | ExchangeFailed) -> None:
        self._answer = answer
        self._ready.set()

    def abort(self) -> bool:
        self.answer(ExchangeFailed("Stopped.", "from inside", left=True))
        return False


class FakeWire:
    """Makes exchanges. ``answer`` is what the next ones get; None keeps them waiting."""

    def __init__(self) -> None:
        self.answer: Reply | ExchangeFailed | None = Reply(202, {}, b"")
        self.sent: list[FakeExchange] = []

    def __call__(self, request: Request, lane: Lane | None = None) -> FakeExchange:
        self.sent.append(FakeExchange(request, self.answer))
        return self.sent[-1]


class Waits:
    """What making sure waits for; moments pass by themselves, the rest when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[tuple[float, asyncio.Event]] = []

    async def __call__(self, seconds: float) -> None:
        if seconds < 1:
            await asyncio.sleep(seconds)
            return
        over = asyncio.Event()
        self.waiting.append((seconds, over))
        await over.wait()

    def pass_by(self) -> list[float]:
        """End the waits there are, and return how long they were."""
        waiting, self.waiting = self.waiting, []
        for _, over in waiting:
            over.set()
        return [seconds for seconds, _ in waiting]


class Desk:
    """The app as ``app.py`` puts it together, and the hands of a person.

    Attributes:
        wire: the provider's side; unused with a real server.
        questions: its side for look-ups, lists of users and sign-ins.
        waits: for making sure of users; they end when the test says so.
        store: where secrets are; outlives a restart.
    """

    def __init__(self, qtbot: QtBot, root: Path, exchange: Callable[[Request], Any]) -> None:
        self._qtbot = qtbot
        self._exchange = exchange
        self.folder = DataFolder(root)
        self.folder.make()
        self.store: Any = MemoryStore()
        self.window: Any = None
        self.wire = exchange if isinstance(exchange, FakeWire) else FakeWire()
        self.questions = FakeWire()
        self.questions.answer = Reply(404, {}, b"")
        self.waits = Waits()

    # The app

    def open(self) -> None:
        """Start the app and wait until its accounts are there."""
        settings = Settings(self.folder.settings)
        self.journal = Journal(self.folder.history)
        recovered = self.journal.recover()
        self.vault = Vault(self.store)
        self.folder.scratch.mkdir(exist_ok=True)
        parts = composition._compose(
            self.folder, settings, self.journal, self.vault, self.folder.scratch
        )
        asked = Exchange if self._exchange is Exchange else self.questions
        tokens = Tokens(self.vault, asked, parts.accounts)
        sender = Sender(self.journal, tokens, parts.facts.told.emit, self._exchange)
        exchange = new_exchange if self._exchange is Exchange else self._exchange
        batches = Batches(self.journal, parts.accounts, tokens, exchange)
        asking = Asking(tokens, asked)
        self.parts = replace(parts, sender=sender, batches=batches, tokens=tokens, asking=asking)
        catalog, made_sure = parts.catalog, parts.facts.made_sure.emit
        make_sure = MakeSure(
            self.journal, parts.accounts, catalog.get, asking, made_sure, self.waits
        )
        sure_lists = SureLists(make_sure, parts.open_batch_reader)
        self.parts = replace(self.parts, make_sure=make_sure, sure_lists=sure_lists)
        self.window = MainWindow(self.parts)
        self.window.show()
        self.window.activateWindow()
        self._qtbot.waitExposed(self.window)
        composition._say_at_start(self.window, recovered, self.parts)
        opening = composition._open_keyring(self.window, self.parts)
        self.window.offer_accounts()
        self.run(opening)
        ui_loop.spawn(self.window.lists.ask_about_unfinished())
        self.settle()

    def close(self) -> None:
        """End the app without a question."""
        if self.window is None:
            return
        while dialog := QApplication.activeModalWidget():
            QDialog.reject(dialog)
        for exchange in self.wire.sent:
            exchange.abort()
        self.until(lambda: not ui_loop._tasks)
        self.run(self.window.shut_down())
        self.after_close()

    def after_close(self) -> None:
        """Close what the window leaves to the composition root."""
        self.vault.close()
        self.journal.close()
        self.window.close()
        self.window.deleteLater()
        self.window = None
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del self.parts, self.vault, self.journal
        gc.collect()  # here, and not in some other thread, which must not delete widgets

    def restart(self) -> None:
        self.close()
        self.open()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Run a coroutine to its end, on the loop of the window."""
        task = ui_loop.spawn(work)
        self.until(task.done)
        return task.result()

    def until(self, fact: Callable[[], Any]) -> None:
        """Wait for a fact, as ``waitUntil`` does, but look each millisecond."""
        end = time.monotonic() + SOON
        while not fact():
            assert time.monotonic() < end, "it never came to that"
            self._qtbot.wait(1)

    def settle(self) -> None:
        """Let the history and the keyring's thread catch up."""
        self.run(self.vault._run(lambda: None))
        self.run(asyncio.sleep(0))
        pane = self.window.history
        self.until(lambda: not pane._soon.isActive() and not pane.flow.busy)

    # Accounts

    def add_account(
        self, provider: str, name: str = "Main", *, secrets: Any = None, **changes: Any
    ) -> Account:
        """Save an account as the accounts dialog would."""
        spec = next(p for p in self.parts.catalog.providers if p.id == provider)
        values = {"address": spec.address, "values": PLAIN.get(provider, {})} | changes
        account = Account(provider, name, **values)
        self.parts.accounts.save(account, None)
        self.run(self.vault.write(account, SECRETS[provider] if secrets is None else secrets))
        self.tab(provider).offer_accounts(name)
        self.run(self.vault._run(lambda: None))  # the tab's own look is before it in the line
        return account

    def add_accounts(self) -> None:
        for provider in SECRETS:
            self.add_account(provider)
        self.settle()

    def open_accounts(self, provider: str = "konsign") -> AccountsDialog:
        self.click("Accounts…", self.show(provider))
        dialog = self.dialog(AccountsDialog)
        self.until(lambda: not dialog._busy)
        return dialog

    # A person's eyes

    def tab(self, provider: str) -> Any:
        return self.window.tab(provider)

    def show(self, provider: str) -> Any:
        self.window.tabs.setCurrentWidget(self.tab(provider))
        return self.tab(provider)

    def named(self, name: str, parent: QWidget | None = None, kind: type = QWidget) -> Any:
        """Return the one visible widget that screen readers know by this name."""
        found = [
            w
            for w in (parent or self.window).findChildren(kind)
            if w.isVisible()
            and w.focusPolicy() != Qt.FocusPolicy.NoFocus
            and spoken_name(w) == name
        ]
        assert len(found) == 1, (name, found)
        return found[0]

    def dialog(self, kind: type = QDialog) -> Any:
        """Wait for a dialog and return it."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), kind))
        return QApplication.activeModalWidget()

    def no_dialog(self) -> None:
        self.until(lambda: QApplication.activeModalWidget() is None)

    def texts(self, parent: QWidget | None = None) -> str:
        """Return every visible text."""
        parts = []
        for widget in (parent or self.window).findChildren(QWidget):
            if widget.isVisible():
                for get in ("text", "toPlainText", "placeholderText", "toolTip"):
                    if callable(read := getattr(widget, get, None)):
                        parts.append(str(read()))
        return "\n".join(parts)

    def table(self) -> list[list[str]]:
        """Return the history as it is on screen, row by row."""
        return [self.row(number) for number in range(self.window.history.model.rowCount())]

    def row(self, number: int) -> list[str]:
        """Return a row of the history as it is on screen; empty texts if there is none."""
        model = self.window.history.model
        return [str(model.index(number, c).data() or "") for c in range(model.columnCount())]

    def details(self, row: int = 0) -> Any:
        """Choose a row and return the pane beside the table."""
        self.window.history.table.selectRow(row)
        return self.window.history.details

    # A person's hands

    def click(self, text: str, parent: QWidget | None = None) -> None:
        QTest.mouseClick(self.button(text, parent), Qt.MouseButton.LeftButton)

    def button(self, text: str, parent: QWidget | None = None) -> Any:
        top = parent or self.window
        found = [b for b in top.findChildren(QAbstractButton) if b.text() == text and b.isVisible()]
        assert len(found) == 1, (text, found)
        return found[0]

    def type(self, field: QWidget, text: str) -> None:
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def paste(self, field: QWidget, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def fill(self, provider: str, **values: str) -> Any:
        """Fill in a target; return the tab."""
        tab = self.show(provider)
        for name, value in {**TARGETS[provider], **values}.items():
            tab.rows[name].input.setText(value)
        return tab

    def confirmation(self, provider: str = "konsign", **values: str) -> ConfirmDialog:
        """Fill in a target and go as far as the question."""
        self.click("Delete user…", self.fill(provider, **values))
        return self.dialog(ConfirmDialog)

    def delete(self, provider: str = "konsign", **values: str) -> None:
        """Delete a user, up to its row in the history and, if it is its turn, to the wire."""
        before, sent = self.window.history.model.rowCount(), len(self.wire.sent)
        its_turn = self._exchange is self.wire and self.parts.sender.running < AT_A_TIME
        self.click("Delete", self.confirmation(provider, **values))
        self.no_dialog()
        self.until(lambda: self.window.history.model.rowCount() == before + 1)
        if its_turn:
            self.until(lambda: len(self.wire.sent) > sent)

    def outcome(self, words: str, row: int = 0) -> None:
        self.until(lambda: self.row(row)[4] == words)
        self.settle()


class ListHands:
    """A person's eyes and hands in a list window."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self._desk = desk
        self._folder = folder
        self.window: Any = None

    def open(self, provider: str = "verigator") -> Any:
        """Open the list window from the tab, whose kept fields are filled in."""
        tab = self._desk.show(provider)
        for spec in tab.provider.fields:
            if spec.keep and not tab.rows[spec.name].value:
                tab.rows[spec.name].value = TARGETS[provider][spec.name]
        self._desk.click("Delete a list…", tab)
        self.window = self._desk.window.lists.window(provider)
        return self.window

    def file(self, text: str | bytes, name: str = "users.csv") -> Path:
        path = self._folder / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def read(self, text: str | bytes, provider: str = "verigator", name: str = "users.csv") -> Any:
        """Open a list window with a file and wait until it was read."""
        window = self.open(provider)
        window.open_file(self.file(text, name))
        self.settle()
        return window

    def settle(self) -> None:
        """Wait until nothing is being read or asked."""
        self._desk.until(lambda: not ui_loop._tasks)

    def table(self) -> list[list[str]]:
        """Return the rows of the table on show."""
        model = self._desk.named("Users in the list", self.window, QTableView).model()
        columns = range(model.columnCount())
        return [
            [str(model.index(row, c).data() or "") for c in columns]
            for row in range(model.rowCount())
        ]

    def column(self, title: str) -> list[str]:
        """Return a column of the table on show."""
        model = self._desk.named("Users in the list", self.window, QTableView).model()
        titles = [
            model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())
        ]
        return [row[titles.index(title)] for row in self.table()]

    def choose(self, combo: str, text: str) -> None:
        """Choose the entry of a combo box that begins with a text."""
        box = self._desk.named(combo, self.window, QComboBox)
        found = [i for i in range(box.count()) if box.itemText(i).startswith(text)]
        assert len(found) == 1, [box.itemText(i) for i in range(box.count())]
        box.setCurrentIndex(found[0])
        self.settle()

    def confirmation(self) -> Any:
        self._desk.click("Start", self.window)
        return self._desk.dialog(ConfirmList)

    def start(self, in_flight: int = 8) -> Any:
        """Confirm by typing the number; return the run, at full speed."""
        self._desk.named("At a time", self.window).setValue(in_flight)
        dialog = self.confirmation()
        count = len(dialog._chosen)
        self._desk.type(dialog.number, str(count))
        self._desk.click("Delete 1 user" if count == 1 else f"Delete {count:,} users", dialog)
        self._desk.no_dialog()
        self._desk.until(lambda: self.window.run)
        self.window.run.set_limits(in_flight, 10_000)
        return self.window.run

    def send(self) -> None:
        """Start, and wait for the end."""
        self.start()
        self._desk.until(lambda: self.visible("New list"))
        self.settle()

    def visible(self, text: str) -> bool:
        """Tell whether there is a button of that text that can be pressed."""
        buttons = self.window.findChildren(QAbstractButton)
        return any(b.text() == text and b.isVisible() and b.isEnabled() for b in buttons)

    def texts(self) -> str:
        return self._desk.texts(self.window)


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):  # whose own name is what is chosen; the label tells
        interface = interface.relations(QAccessible.RelationFlag.Label)[0][0]
    return str(interface.text(QAccessible.Text.Name))


@pytest.fixture(name="spoken_name")
def spoken_name_fixture() -> Callable[[QWidget], str]:
    return spoken_name


@pytest.fixture(scope="session")
def window_loop(qapp: QApplication) -> Iterator[QEventLoop]:
    qapp.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(qapp, already_running=True)
    gc.freeze()  # what is there now stays; every desk collects what it leaves
    yield loop
    loop._QEventLoop__is_running = False  # or it can't be closed: stop() would end the app
    loop.close()


@pytest.fixture(autouse=True)
def loop(window_loop: QEventLoop) -> Iterator[QEventLoop]:
    """The window's event loop; only here, since other tests run loops of their own."""
    caught: list[dict[str, Any]] = []
    window_loop.set_exception_handler(lambda _loop, context: caught.append(context))
    asyncio._set_running_loop(window_loop)
    yield window_loop
    asyncio._set_running_loop(None)
    assert not caught, f"uncaught in a task: {caught}"


@pytest.fixture
def quick_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Search after a millisecond instead of 30: each test waits for some searches."""
    monkeypatch.setattr(history_pane, "_SOON", 1)


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
def bare_desk(qtbot: QtBot, tmp_path: Path, wire: FakeWire, quick_search: None) -> Iterator[Desk]:
    """A desk that is not open yet, to put something into its folder first."""
    desk = Desk(qtbot, tmp_path / "data", wire)
    yield desk
    desk.close()


@pytest.fixture
def desk(bare_desk: Desk) -> Desk:
    """An open desk with an account for each provider, which answers 202 at once."""
    bare_desk.open()
    bare_desk.add_accounts()
    return bare_desk


@pytest.fixture
def lists(desk: Desk, tmp_path: Path) -> ListHands:
    """The list window of an open desk."""
    return ListHands(desk, tmp_path)


@pytest.fixture
def demo_lists(demo: Desk, tmp_path: Path) -> ListHands:
    """The list window of a desk at the demo server."""
    return ListHands(demo, tmp_path)


@pytest.fixture
def server() -> Iterator[DemoServer]:
    with DemoServer() as server:
        yield server


@pytest.fixture
def demo(qtbot: QtBot, tmp_path: Path, server: DemoServer, quick_search: None) -> Iterator[Desk]:
    """A desk whose accounts are at the demo server, through the real exchange."""
    desk = Desk(qtbot, tmp_path / "data", Exchange)
    desk.open()
    for provider, values in server.credentials.items():
        secret = {k: v for k, v in values.items() if k != "username"}
        plain = {k: v for k, v in values.items() if k == "username"}
        desk.add_account(provider, "Demo", secrets=secret, address=server.address, values=plain)
    yield desk
    desk.close()


@pytest.fixture
def furnished(
    qtbot: QtBot, tmp_path: Path, server: DemoServer, quick_search: None
) -> Iterator[Desk]:
    """A desk at the demo server, with the accounts and users that the demo has."""
    desk = Desk(qtbot, tmp_path / "data", Exchange)
    desk.open()
    desk.run(furnish(desk.parts, server))
    desk.window.offer_accounts()
    desk.settle()
    yield desk
    desk.close()


@pytest.fixture
def seeded() -> Callable[..., dict[str, str]]:
    """Return the target of the demo's first user whose description holds these words."""

    def find(provider: str, what: str = "Is deleted") -> dict[str, str]:
        users = (u for u in DEMO_USERS if u.provider == provider and what in u.what)
        return dict(next(users).target)

    return find


class Heartbeat(QObject):
    """Beats every millisecond; ``longest`` is the longest time without a beat, in seconds."""

    beaten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.restart()
        self.startTimer(1, Qt.TimerType.PreciseTimer)

    def restart(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()

    def timerEvent(self, _event: QTimerEvent) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        self.beaten.emit()


@pytest.fixture
def heartbeat(qapp: QApplication) -> Heartbeat:
    return Heartbeat()


@pytest.fixture
def click_twice() -> Callable[[QWidget], None]:
    """Double-click as fast as events come."""

    def click(widget: QWidget) -> None:
        place = QPoint(widget.width() // 2, widget.height() // 2)
        for act in (QTest.mousePress, QTest.mouseRelease, QTest.mouseDClick, QTest.mouseRelease):
            act(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    return click


@pytest.fixture
def column_headers() -> Callable[[QTableView], list[str]]:
    def read(table: QTableView) -> list[str]:
        model = table.model()
        return [
            str(model.headerData(i, Qt.Orientation.Horizontal)) for i in range(model.columnCount())
        ]

    return read
