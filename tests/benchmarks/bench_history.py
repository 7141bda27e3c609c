"""A million deletions in the real window: the start, a keystroke in the search, scrolling.

All of it in one run, since only ratios say much on a machine that does other things too.
"""

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_window import Heart, memory, until
from big_history import big_history
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui_app import app as composition
from gui_app import start as entrance
from gui_app.credentials.store import MemoryStore
from gui_app.credentials.vault import Vault
from gui_app.history.journal import Journal
from gui_app.history.schema import connect
from gui_app.paths import DataFolder
from gui_app.settings import Settings
from gui_app.ui.history_pane import HistoryPane
from gui_app.ui.loop import run
from gui_app.ui.main_window import MainWindow

STARTS, KEYSTROKES = 7, 9
FRAGMENTS = {"one row": "user0500000", "6 % of rows": "corp.com", "no row": "nobody@nowhere"}
PAGES, STEPS, ENDS = 500, 1_000, 20


class _Eye(QObject):
    """Tells on standard output when the first rows are painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._pane = window.history
        self._pane.table.viewport().installEventFilter(self)
        self._pane.flow.found.connect(self._on_found)

    def _on_found(self, *_: object) -> None:
        if not self._pane.isVisible():  # there are none, and the first-run page is on show
            self._tell()

    def _tell(self) -> None:
        print(time.time(), flush=True)
        os._exit(0)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        found = self._pane.model.rowCount() or self._pane.found() is not None
        if event.type() == QEvent.Type.Paint and found:
            self._tell()
        return False


class _Watched(MainWindow):
    _seen = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            print(time.time(), flush=True)
        self._seen = True

    def furnish(self, parts: Any) -> None:
        super().furnish(parts)
        self.eye = _Eye(self)


def start(folder: str) -> None:
    """Start the app, tell the times, and end."""
    entrance.MainWindow = _Watched  # type: ignore[misc]
    entrance.main(demo=False, data_dir=Path(folder), tour=None)


def started(folder: Path) -> tuple[float, float]:
    """Return the seconds from a process's start to its first paint, and to its first rows."""
    before = time.time()
    told = subprocess.check_output([sys.executable, __file__, str(folder)], text=True)
    paint, rows = told.split()
    return float(paint) - before, float(rows) - before


@contextmanager
def folder_with(history: Path | None) -> Iterator[Path]:
    """Make a data folder with a history; None for an empty one."""
    with tempfile.TemporaryDirectory() as folder:
        data = DataFolder(Path(folder))
        data.make()
        if history:
            data.history.symlink_to(history)
        yield data.root


def measure_starts(history: Path) -> None:
    """Start with a million rows and with none, in turn."""
    with folder_with(history) as full, folder_with(None) as empty:
        times = [(started(full), started(empty)) for _ in range(STARTS + 1)][1:]
    first, first_empty, rows = (
        statistics.median(values)
        for values in zip(*((f[0], e[0], f[1]) for f, e in times), strict=True)
    )
    print(
        f"start to first paint: {first * 1000:.0f} ms with 1,000,000 rows (their first page at "
        f"{rows * 1000:.0f} ms), {first_empty * 1000:.0f} ms with none; "
        f"ratio {first / first_empty:.2f} (bound 1.20)"
    )


async def measure_keystrokes(pane: HistoryPane, history: Path) -> None:
    """Type the last letter of a fragment, and look when its first page is painted."""
    shown: list[float] = []

    def look(*_: object) -> None:
        pane.table.viewport().repaint()
        shown.append(time.perf_counter())

    pane.flow.paged.connect(look)
    for what, fragment in FRAGMENTS.items():
        times = []
        for _ in range(KEYSTROKES):
            pane.search.setText(fragment[:-1])
            await until(lambda: pane.found() is not None or pane.model.rowCount())
            await asyncio.sleep(0.2)  # as long as fingers take; the older search goes on
            shown.clear()
            began = time.perf_counter()
            QTest.keyClick(pane.search, fragment[-1])
            await until(lambda: shown)
            times.append(shown[0] - began)
        like = like_over_the_table(history, fragment)
        median, worst = statistics.median(times), max(times)
        print(
            f"keystroke to the first page, {what}: {median * 1000:.1f} ms, worst "
            f"{worst * 1000:.1f} ms (bound 30); LIKE over the table {like * 1000:.0f} ms, "
            f"ratio {median / like:.3f}"
        )
    pane.flow.paged.disconnect(look)
    pane.search.clear()
    await settled(pane)


def like_over_the_table(history: Path, fragment: str) -> float:
    """Return the seconds that SQLite takes to look through every row."""
    with closing(connect(history, read_only=True)) as db:
        began = time.perf_counter()
        db.execute("SELECT id FROM deletion WHERE words LIKE ?", (f"%{fragment}%",)).fetchall()
        return time.perf_counter() - began


async def settled(pane: HistoryPane) -> None:
    """Wait until everything is found and counted."""
    await until(lambda: pane.found() is not None and not pane.flow.busy)


async def measure_scrolling(pane: HistoryPane) -> None:
    """Page, drag the bar end to end, and jump, while the heart beats."""
    table, bar = pane.table, pane.table.verticalScrollBar()
    table.setFocus()
    table.selectRow(0)
    keys = Qt.Key
    parts: dict[str, tuple[int, Callable[[int], object]]] = {
        "page keys": (PAGES, lambda _: QTest.keyClick(table, keys.Key_PageDown)),
        "dragging": (STEPS, lambda n: bar.setValue(bar.maximum() * n // (STEPS - 1))),
        "Home/End": (
            ENDS,
            lambda n: QTest.keyClick(table, keys.Key_Home if n % 2 else keys.Key_End),
        ),
    }
    before = memory()
    for what, (times, act) in parts.items():
        heart = Heart()
        for n in range(times):
            act(n)
            await asyncio.sleep(0.005)  # a hand is not faster
        await asyncio.sleep(0.05)
        worst, most = heart.stop()
        print(
            f"scrolling, {what}: worst stall {worst * 1000:.0f} ms (bound 50), "
            f"99th percentile {most * 1000:.1f} ms, at row {table.rowAt(0) + 1:,}"
        )
    print(f"memory after scrolling: {memory():.0f} MB, +{memory() - before:.0f} MB (bound +40)")


async def main() -> int:
    """Measure the window."""
    history = big_history()
    measure_starts(history)
    with folder_with(history) as folder:
        data = DataFolder(folder)
        with (
            closing(Journal(data.history)) as journal,
            closing(Vault(MemoryStore())) as vault,
        ):
            parts = composition._compose(data, Settings(data.settings), journal, vault, data.root)
            window = MainWindow(parts)
            window.resize(1280, 800)
            window.show()
            await settled(window.history)
            await measure_keystrokes(window.history, history)
            await measure_scrolling(window.history)
            await window.shut_down()
    return 0


if __name__ == "__main__":
    if len(sys.argv) > 1:
        start(sys.argv[1])
    else:
        run(QApplication([]), main())
