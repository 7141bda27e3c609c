"""A PDF report about 100,000 deletions: time for each row, and memory on the way."""

import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from big_history import big_history
from PySide6.QtGui import QGuiApplication

from gui_app.history.new_file import new_file
from gui_app.history.search import Query
from gui_app.jobs.lists.table import Progress
from gui_app.ui.report import write_report

COUNT = 100_000
PAGE = os.sysconf("SC_PAGE_SIZE")
MOST_MEMORY = 60


class Watch(Progress):
    """Keeps the most memory that the process had at any step, in MB."""

    def __init__(self) -> None:
        super().__init__()
        self.most = 0.0

    def step(self, count: int) -> None:
        super().step(count)
        self.most = max(self.most, memory())


def memory() -> float:
    """Return this process's memory in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE / 1e6


def report(history: Path, count: int) -> tuple[float, float, int]:
    """Write a report in a thread; return seconds, MB more than before, and the file's size."""
    watch = Watch()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(1) as thread:
        target = Path(folder) / "report.pdf"

        def write() -> int:
            with new_file(target, history) as file:
                return write_report(history, Query(), None, file, watch).rows

        before, began = memory(), time.perf_counter()
        rows = thread.submit(write).result()
        seconds = time.perf_counter() - began
        assert rows == count
        return seconds, max(watch.most, memory()) - before, target.stat().st_size


def main() -> int:
    """Measure; 0 if the memory stays within its bound."""
    app = QGuiApplication([])
    history = big_history(COUNT)
    seconds, more, size = report(history, COUNT)
    print(
        f"PDF report about {COUNT:,} deletions: {seconds:.1f} s, "
        f"{seconds / COUNT * 1e6:.0f} µs a row, {size / 1e6:.0f} MB; "
        f"memory +{more:.0f} MB (bound {MOST_MEMORY})"
    )
    del app
    return int(more >= MOST_MEMORY)


if __name__ == "__main__":
    sys.exit(main())
