"""The start of the real app against a bare PySide6 window with two tabs: time and memory.

Each pair is measured in turn in the same run. The first paint is over when the tab on show and the
history have been painted; what a person can use only later shows in the time to be ready.
"""

import gc
import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

if __name__ == "__main__" and len(sys.argv) == 1:  # else they are not loaded either
    import statistics
    import subprocess
    import tempfile

    from bench_history import folder_with
    from big_history import big_history

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PAIRS, WARM = 9, 2
ROWS = 1_000_000
MOST_TIME, MOST_MEMORY = 1.4, 1.35
SETTLED = 2_000
"""Milliseconds after which nothing goes on any more that a start has begun."""


class Told(NamedTuple):
    """What one process told: seconds since its start, and memory in MB.

    Attributes:
        rss, pss: at the first paint; pss shares what other processes have loaded too.
        settled: pss two seconds after it was ready.
    """

    paint: float
    rss: float
    pss: float
    ready: float
    settled: float


def memory() -> list[float]:
    """Return this process's RSS and PSS in MB."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]
    kilobytes = {line.split(":")[0]: int(line.split()[1]) for line in lines}
    return [kilobytes["Rss"] / 1e3, kilobytes["Pss"] / 1e3]


def tell(values: list[float]) -> None:
    """Print what the measuring process reads."""
    sys.stdout.write("".join(f"{value}\n" for value in values))
    sys.stdout.flush()


def watch(window: Any, widgets: list[Any], is_ready: Callable[[], bool]) -> Any:
    """Tell when all these widgets were painted, and when the window is ready; then end."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Eye(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and watched in widgets:
                widgets.remove(watched)
                if not widgets:
                    QTimer.singleShot(0, painted)  # when all of it was painted
            return False

    def painted() -> None:
        now = time.time()
        tell([now, *memory()])
        look.start()

    def ready() -> None:
        if is_ready():
            look.stop()
            tell([time.time()])
            QTimer.singleShot(SETTLED, settled)

    def settled() -> None:
        tell(memory()[1:])
        os._exit(0)

    eye, look = Eye(window), QTimer(window, interval=1)
    look.timeout.connect(ready)
    for widget in widgets:
        widget.installEventFilter(eye)
    return eye


def bare() -> None:
    """Show a window with two tabs of three fields and a button."""
    from PySide6.QtWidgets import (
        QApplication,
        QFormLayout,
        QLineEdit,
        QPushButton,
        QTabWidget,
        QWidget,
    )

    app = QApplication([])
    window, pages = QTabWidget(), []
    for title in ("Messente Verigator", "Konsign"):
        page = QWidget()
        form = QFormLayout(page)
        for label in ("Account", "Service ID", "User ID"):
            form.addRow(label, QLineEdit())
        form.addRow(QPushButton("Delete user…"))
        window.addTab(page, title)
        pages.append(page)
    window.resize(1280, 800)
    eye = watch(window, [window, *pages[0].findChildren(QLineEdit)], lambda: True)
    window.show()
    app.exec()
    del eye


def real(folder: str) -> None:
    """Start the app as a person does."""
    from gui_app import __main__ as entrance

    gc.disable()  # as the entrance does before it loads the window
    from PySide6.QtWidgets import QLineEdit, QTableView

    from gui_app.ui import main_window

    show = main_window.MainWindow.show

    def watched(window: Any) -> None:
        fields = window.splitter.widget(0).currentWidget().findChildren(QLineEdit)
        tables = window.splitter.widget(1).findChildren(QTableView)
        widgets = [window, *fields, *(table.viewport() for table in tables)]
        watch(window, widgets, lambda: usable(window))
        show(window)

    main_window.MainWindow.show = watched  # type: ignore[method-assign]
    sys.argv = ["deletion-desk", "--data-dir", folder]
    sys.exit(entrance.main())


def usable(window: Any) -> bool:
    """Tell whether a person can do everything, and the history's first rows are on show."""
    if not window.furnished:
        return False
    pane = window.history
    return bool(pane.model.rowCount()) or pane.found() is not None


def started(environment: dict[str, str], *arguments: str) -> Told:
    """Start a process and return what it told."""
    before = time.time()
    command = [sys.executable, __file__, *arguments]
    lines = subprocess.check_output(command, text=True, env=environment).split()
    told = [float(line) for line in lines]
    return Told(told[0] - before, told[1], told[2], told[3] - before, told[4])


def compare(what: str, folder: Path, environment: dict[str, str]) -> bool:
    """Print the app's ratios to the bare window; True if they are within the bounds."""
    pairs = []
    for _ in range(WARM + PAIRS):
        pairs.append((started(environment, "bare"), started(environment, "real", str(folder))))
    pairs = pairs[WARM:]
    plain, app = (median(side) for side in zip(*pairs, strict=True))
    ratio = median([Told(*(a / b for a, b in zip(*p[::-1], strict=True))) for p in pairs])
    print(
        f"{what}: first paint after {app.paint * 1000:.0f} ms, a bare window's after "
        f"{plain.paint * 1000:.0f} ms, ratio {ratio.paint:.2f} (bound {MOST_TIME}); ready after "
        f"{app.ready * 1000:.0f} ms\n"
        f"  memory at the first paint: RSS {app.rss:.0f} and {plain.rss:.0f} MB, ratio "
        f"{ratio.rss:.2f} (bound {MOST_MEMORY}); PSS {app.pss:.0f} and {plain.pss:.0f} MB, ratio "
        f"{ratio.pss:.2f}; settled: PSS {app.settled:.0f} and {plain.settled:.0f} MB"
    )
    return ratio.paint <= MOST_TIME and ratio.rss <= MOST_MEMORY


def median(told: Iterable[Told]) -> Told:
    """Return the median of each value."""
    return Told(*map(statistics.median, zip(*told, strict=True)))


def main() -> int:
    """Measure with an empty history and with a full one; 0 if all is within the bounds."""
    with (
        folder_with(None) as empty,
        folder_with(big_history(ROWS)) as full,
        tempfile.TemporaryDirectory() as compiled,
    ):
        # Compiled as in an installed app, which the first, uncounted starts see to.
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        cases = {"no deletions": empty, f"{ROWS:,} deletions": full}
        within = [compare(what, folder, environment) for what, folder in cases.items()]
    return int(not all(within))


if __name__ == "__main__":
    if sys.argv[1:2] == ["bare"]:
        bare()
    elif sys.argv[1:2] == ["real"]:
        real(sys.argv[2])
    else:
        sys.exit(main())
