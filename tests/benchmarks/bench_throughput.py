"""Deletions per second, journal included, against a bare `requests` pool of the same size."""

import asyncio
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path

import msgspec
import requests
from api_server import api
from requests.adapters import HTTPAdapter

from gui_app import paths
from gui_app.credentials.accounts import Account, AccountBook
from gui_app.credentials.store import MemoryStore
from gui_app.credentials.vault import Vault
from gui_app.domain.batch import Batch, Item
from gui_app.domain.deletion import Deletion
from gui_app.domain.outcome import Outcome
from gui_app.history.journal import Journal
from gui_app.jobs.batch import BatchRun
from gui_app.jobs.batch_view import Head
from gui_app.jobs.batches import new_exchange
from gui_app.jobs.line import Line
from gui_app.jobs.tokens import Tokens
from gui_app.providers import catalog
from gui_app.providers.spec import Limits, Provider
from gui_app.settings import Settings

IN_FLIGHT = 8
PATH = "/v1/service/service/81213bfd-b690-499e-b9d2-8754cb1550e8/users"
SECRETS = {"password": "pass-word-1"}


def verigator() -> Provider:
    """Return the built-in provider, without a limit per second."""
    found = catalog.load(paths.resources() / "providers", Path("none")).providers
    provider = next(p for p in found if p.id == "verigator")
    limits = Limits(IN_FLIGHT, IN_FLIGHT, 1e6, 1e6)
    return msgspec.structs.replace(provider, limits=limits)


def users(count: int) -> list[str]:
    """Return as many different user IDs."""
    return [f"{n:08d}-3f52-4e8b-9a61-c07d5e2b81f4" for n in range(1, count + 1)]


def items(count: int, address: str) -> Iterator[Item]:
    """Yield the plan of a batch of these users."""
    service = PATH.split("/")[-2]
    for number, user in enumerate(users(count), 1):
        target = {"service_id": service, "user_id": user}
        deletion = Deletion("verigator", "Messente Verigator", "Main", address, target, user)
        yield Item(number, number, deletion)


def bare(address: str, count: int) -> float:
    """Return the deletions per second of threads that share a session."""
    headers = {"X-Service-Auth": "desk:pass-word-1", "Accept": "application/json"}
    with requests.Session() as session, ThreadPoolExecutor(IN_FLIGHT) as pool:
        session.trust_env = False
        session.mount("http://", HTTPAdapter(pool_maxsize=IN_FLIGHT))

        def delete(user: str) -> int:
            return session.delete(
                f"{address}{PATH}/{user}", headers=headers, timeout=30
            ).status_code

        began = time.perf_counter()
        statuses = Counter(pool.map(delete, users(count)))
        seconds = time.perf_counter() - began
    assert statuses == {202: count}
    return count / seconds


def ours(address: str, count: int) -> float:
    """Return the deletions per second of a batch, from Resume to its last row on disk."""
    return asyncio.run(_ours(address, count))


async def _ours(address: str, count: int) -> float:
    provider = verigator()
    account = Account("verigator", "Main", address, {"username": "desk"})
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Journal(Path(folder) / "history.sqlite3")) as journal,
        closing(Vault(MemoryStore())) as vault,
    ):
        accounts = AccountBook(Settings(Path(folder) / "settings.json"))
        accounts.save(account, None)
        await vault.write(account, SECRETS)
        batch = Batch("verigator", provider.title, "Main", address, "benchmark")
        number = journal.batches.plan(batch, items(count, address))
        head = Head(number, provider, account, "", count, provider.fingerprint)
        line = Line(head, journal, accounts, Tokens(vault), new_exchange)
        run = BatchRun(head, journal, line, Counter(), IN_FLIGHT, 1e6)
        began = time.perf_counter()
        run.resume()
        await run.finished()
        seconds = time.perf_counter() - began
        assert run.counts == {Outcome.DELETED: count}, (run.counts, run.reason)
    return count / seconds


def in_turn(rounds: int, *measures: Callable[[], float]) -> list[float]:
    """Return the median of each measure, taken in turn; machines are noisy."""
    taken = [[measure() for measure in measures] for _ in range(rounds)]
    return [statistics.median(column) for column in zip(*taken, strict=True)]


def main() -> None:
    """Measure with and without latency, and print the ratios."""
    for latency, count, rounds, goal in ((0.05, 1000, 3, 0.95), (0, 3000, 5, 0.8)):
        with api(latency) as address:
            measures = (partial(bare, address, count), partial(ours, address, count))
            bound, reached = in_turn(rounds, *measures)
        print(
            f"{count} deletions, {IN_FLIGHT} in flight, {latency * 1000:.0f} ms latency: "
            f"{reached:.0f}/s, bare pool {bound:.0f}/s, ratio {reached / bound:.2f} (goal {goal})"
        )


if __name__ == "__main__":
    main()
