"""A sender on the real journal and vault, and a wire whose other end the test plays."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from gui_app import paths
from gui_app.credentials.accounts import Account
from gui_app.credentials.store import MemoryStore
from gui_app.credentials.vault import Vault
from gui_app.domain.http import ExchangeFailed, Reply, Request
from gui_app.history.journal import Journal
from gui_app.history.reader import Details, Query, Reader
from gui_app.jobs.facts import Fact
from gui_app.jobs.sender import Order, Sender
from gui_app.jobs.tokens import Tokens
from gui_app.providers import catalog
from gui_app.providers.spec import Provider
from gui_app.transport.exchange import Limits

LONG = 20.0
"""Seconds until a test that hangs gives up."""

ADDRESS = "https://api.example.com"
SECRETS = {"verigator": {"password": "pa55-of-verigator"}, "konsign": {"token": "t0ken/of+konsign"}}


class FakeExchange:
    """One exchange; ends when the test answers it, or when it is aborted.

    Attributes:
        left: what ``abort`` and a failure say about the request.
        aborted: whether ``abort`` was called.
    """

    def __init__(self, wire: "Wire", request: Request) -> None:
        self.request = request
        self.left = False
        self.aborted = False
        self._wire = wire
        self._ended = threading.Event()
        self._ending: Reply | Exception | None = None

    def run(self) -> Reply:
        if self.aborted:
            raise ExchangeFailed("Stopped. Nothing was sent.", "from inside", left=False)
        self.left = not self._wire.connecting
        with self._wire.counted(self):
            assert self._ended.wait(LONG), "nobody answered"
        if isinstance(self._ending, Reply):
            return self._ending
        raise self._ending or ExchangeFailed("Stopped.", "from inside", left=self.left)

    def abort(self) -> bool:
        self.aborted = True
        if not self._wire.deaf:
            self._ended.set()
        return not self.left

    def answer(self, ending: Reply | Exception | None) -> None:
        if not self._ended.is_set():
            self._ending = ending
            self._ended.set()


class Wire:
    """Where the exchanges go.

    Attributes:
        replies: given to the exchanges in turn; those that find none wait for the test.
        look: called in the worker thread when an exchange runs, before it is answered.
        changed: called whenever an exchange begins or ends, in any thread.
        connecting: exchanges get no further than connecting: nothing leaves.
        deaf: exchanges don't end when they are aborted.
        most: how many were running at once, at most.
    """

    def __init__(self) -> None:
        self.exchanges: list[FakeExchange] = []
        self.running: list[FakeExchange] = []
        self.most = 0
        self.replies: list[Reply | Exception] = []
        self.look: Callable[[FakeExchange], None] = lambda exchange: None
        self.changed: Callable[[], None] = lambda: None
        self.connecting = False
        self.deaf = False
        self._lock = threading.Lock()

    def make(self, request: Request) -> FakeExchange:
        self.exchanges.append(FakeExchange(self, request))
        return self.exchanges[-1]

    def sign_in(self, request: Request, _: Limits) -> FakeExchange:
        return self.make(request)

    @contextmanager
    def counted(self, exchange: FakeExchange) -> Iterator[None]:
        with self._lock:
            self.running.append(exchange)
            self.most = max(self.most, len(self.running))
            reply = self.replies.pop(0) if self.replies else None
        try:
            self.look(exchange)
            if reply:
                exchange.answer(reply)
            self.changed()
            yield
        finally:
            with self._lock:
                self.running.remove(exchange)
            self.changed()


class Desk:
    """A sender, what it told, and the history it wrote.

    Attributes:
        on_fact: called with each fact before it is kept.
    """

    def __init__(self, journal: Journal, vault: Vault, wire: Wire, path: Path) -> None:
        self.facts: list[Fact] = []
        self.on_fact: Callable[[Fact], None] = lambda fact: None
        self.tokens = Tokens(vault, wire.sign_in)
        self.sender = Sender(journal, self.tokens, self._told, wire.make)
        self._path = path
        self._changed = asyncio.Event()
        loop = asyncio.get_running_loop()
        wire.changed = lambda: loop.call_soon_threadsafe(self._changed.set)

    def _told(self, fact: Fact) -> None:
        self.on_fact(fact)
        self.facts.append(fact)
        self._changed.set()

    @property
    def kinds(self) -> list[str]:
        return [type(fact).__name__ for fact in self.facts]

    async def until(self, condition: Callable[[], object]) -> None:
        """Look whenever a fact is told or the wire changes, until the condition holds."""
        while not condition():
            self._changed.clear()
            await self._changed.wait()

    async def ended(self) -> None:
        while self.sender.running:
            await asyncio.wait(self.sender._tasks)

    def row(self, number: int = 1) -> Details:
        with closing(Reader(self._path)) as reader:
            return reader.details(number)

    def outcomes(self) -> list[str]:
        """Return the outcome of every row, oldest first."""
        with closing(Reader(self._path)) as reader:
            return [row.outcome.value for row in reader.rows(sorted(reader.search(Query())))]


@pytest.fixture(scope="session")
def providers() -> dict[str, Provider]:
    found = catalog.load(paths.resources() / "providers", Path("none"))
    return {provider.id: provider for provider in found.providers}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    with closing(Journal(path, timeout=0.02)) as journal:
        yield journal


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def vault(store: MemoryStore) -> Iterator[Vault]:
    with closing(Vault(store)) as vault:
        for provider, secrets in SECRETS.items():
            asyncio.run(vault.write(Account(provider, "Main", ADDRESS), secrets))
        yield vault


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def play(journal, vault, wire, path) -> Callable[[Callable[[Desk], Coroutine]], Desk]:
    """Return a function that runs a scenario on a fresh desk and gives the desk back."""

    def play(scenario: Callable[[Desk], Coroutine]) -> Desk:
        async def run() -> Desk:
            desk = Desk(journal, vault, wire, path)
            try:
                await asyncio.wait_for(scenario(desk), LONG)
            finally:
                for exchange in wire.exchanges:
                    exchange.answer(None)
                await desk.sender.stop(LONG)
                await desk.tokens.stop()
            return desk

        return asyncio.run(run())

    return play


@pytest.fixture
def send(play, wire):
    """Return a function that carries out orders with these replies and gives the desk back."""

    def send(*orders, replies=()):
        async def scenario(desk):
            wire.replies = list(replies)
            for order in orders:
                desk.sender.start(order)
            await desk.ended()

        return play(scenario)

    return send


@pytest.fixture
def order(providers) -> Callable[..., Order]:
    """Return a function that makes an order at Verigator; without arguments always the same."""

    def order(user: str = "u1", address: str = ADDRESS, account: str = "Main") -> Order:
        main = Account("verigator", account, address, {"username": "api"})
        target = {"service_id": "s1", "user_id": user}
        return Order.make(providers["verigator"], main, target)

    return order


@pytest.fixture
def konsign_order(providers) -> Order:
    target = {"company_id": "39", "user_id": "1129", "email": "a@example.com"}
    return Order.make(providers["konsign"], Account("konsign", "Main", ADDRESS), target)


class OtherProgram:
    """Something else that has opened the history file."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)

    def lock(self) -> None:
        self._db.execute("BEGIN IMMEDIATE")

    def unlock(self) -> None:
        self._db.execute("ROLLBACK")

    def close(self) -> None:
        self._db.close()


@pytest.fixture
def other_program(path, journal) -> Iterator[OtherProgram]:
    with closing(OtherProgram(path)) as other:
        yield other
