"""10,000 users in the real list window: speed, the window's stalls, and memory.

The heart beats every millisecond on the window's thread; a stall is how much later a beat comes.
"""

import asyncio
import os
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from api_server import api
from bench_throughput import IN_FLIGHT, SECRETS, users, verigator
from msgspec import structs
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from gui_app import app as composition
from gui_app.credentials.accounts import Account
from gui_app.credentials.store import MemoryStore
from gui_app.credentials.vault import Vault
from gui_app.history.journal import Journal
from gui_app.paths import DataFolder
from gui_app.providers.spec import Limits
from gui_app.providers.write import to_toml
from gui_app.settings import Settings
from gui_app.ui.loop import run
from gui_app.ui.main_window import MainWindow

COUNT = 10_000
PAGE = os.sysconf("SC_PAGE_SIZE")
FASTEST = 1_000
"""Requests per second; the most that a provider file can say, and more than the window does."""

_ID = "as-fast-as-can-be"
_SERVICE = "81213bfd-b690-499e-b9d2-8754cb1550e8"


class Heart:
    """Beats on the window's thread and keeps the lateness of every beat, in seconds."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> tuple[float, float]:
        """Return the worst lateness and that which 99 of 100 beats kept within."""
        self._timer.stop()
        late = sorted(self.late)
        return late[-1], late[len(late) * 99 // 100]

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, now - self._last - 0.001))
        self._last = now


def memory() -> float:
    """Return this process's memory in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE / 1e6


async def until(fact: Callable[[], Any]) -> None:
    """Look every 20 ms until something is so."""
    while not fact():  # noqa: ASYNC110 - what is on show tells nobody
        await asyncio.sleep(0.02)


def button(text: str, window: QWidget | None = None) -> Any:
    """Return the button on show with a text, in a window or in any; None if there is none."""
    for top in [window] if window else QApplication.topLevelWidgets():
        for found in top.findChildren(QPushButton):
            if found.text() == text and found.isVisible() and found.isEnabled():
                return found
    return None


async def click(text: str) -> None:
    """Click a button as soon as it can be clicked."""
    await until(lambda: button(text))
    QTest.mouseClick(button(text), Qt.MouseButton.LeftButton)


async def measure(address: str, folder: Path) -> tuple[float, float, float, float, float]:
    """Return deletions per second, worst stall, its 99th percentile (s), and memory (MB, twice)."""
    data = DataFolder(folder)
    data.make()
    with (
        closing(Journal(data.history)) as journal,
        closing(Vault(MemoryStore())) as vault,
    ):
        parts = composition._compose(data, Settings(data.settings), journal, vault, data.root)
        limits = Limits(IN_FLIGHT, IN_FLIGHT, FASTEST, FASTEST)
        fast = structs.replace(verigator(), id=_ID, title="As fast as can be", limits=limits)
        await parts.catalog.save(to_toml(fast).encode())
        account = Account(_ID, "Main", address, {"username": "desk"}, {"service_id": _SERVICE})
        parts.accounts.save(account, None)
        await vault.write(account, SECRETS)
        window = MainWindow(parts)
        window.show()
        window.offer_accounts()
        await click("Delete a list…")
        await until(lambda: button("Paste"))
        QApplication.clipboard().setText("\n".join(["User ID", *users(COUNT)]))
        await click("Paste")
        await click("Start")
        await until(lambda: field("Number of users"))
        field("Number of users").setText(str(COUNT))
        before, heart, began = memory(), Heart(), time.perf_counter()
        await click(f"Delete {COUNT:,} users")
        await until(lambda: button("Export…", window.lists.window(_ID)))
        seconds = time.perf_counter() - began
        after, (worst, most) = memory(), heart.stop()
        await window.shut_down()
    return COUNT / seconds, worst, most, before, after


def field(name: str) -> Any:
    """Return the line edit on show with an accessible name; None if there is none."""
    dialog = QApplication.activeModalWidget()
    found = dialog.findChildren(QLineEdit) if dialog else []
    return next((f for f in found if f.accessibleName() == name), None)


async def main() -> int:
    """Measure with and without latency."""
    for latency in (0.05, 0):
        with api(latency) as address, tempfile.TemporaryDirectory() as folder:
            rate, worst, most, before, after = await measure(address, Path(folder))
        print(
            f"{COUNT} users, {latency * 1000:.0f} ms latency, in the window: {rate:.0f}/s; "
            f"stalls: worst {worst * 1000:.0f} ms (goal 40), 99th percentile {most * 1000:.1f} ms "
            f"(goal 12); memory {before:.0f} MB, +{after - before:.0f} MB (goal 60)"
        )
    return 0


if __name__ == "__main__":
    run(QApplication([]), main())
