"""The start: the window is painted first, and everything else is loaded behind it."""

import gc
import os
import signal
import sys
import tempfile
import threading
from contextlib import ExitStack
from pathlib import Path

from PySide6 import QtGui  # its names one by one, see ui.widgets
from PySide6.QtCore import QEventLoop, QObject, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gui_app import paths
from gui_app.domain.errors import DeskError
from gui_app.domain.words import mark, tr
from gui_app.paths import DataFolder
from gui_app.providers.face import faces
from gui_app.settings import Settings
from gui_app.ui.front import Outlook
from gui_app.ui.language import english_here, speak
from gui_app.ui.main_window import MainWindow

UNUSABLE = 2
"""Exit status for a wrong argument."""

BANNER = mark(
    "This is the demo: nothing leaves this computer, and nothing is kept when you close the window."
)
_TICK = 100
"""Milliseconds between moments for Python to handle a signal."""
_PATIENCE = 1_000
"""Milliseconds for the first paint; a window that opens minimized is not painted."""


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
                return _give_up(tr("There is no screen here. Try --tour DIR, which needs none."))
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if tour:
        try:
            tour.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            text = tr("No pictures can be put into {folder}: {reason}.")
            return _give_up(text.format(folder=tour, reason=error.strerror))
    demo = demo or tour is not None
    signals = _Signals()  # before there is anything that would be left behind
    with ExitStack() as stack:
        if demo:
            data_dir = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="deletion-")))
        folder = DataFolder(data_dir.absolute() if data_dir else paths.default_data_folder())
        # What Qt says belongs into the log, which is opened later.
        said: list[tuple[QtMsgType, str]] = []
        stack.callback(qInstallMessageHandler, None)
        qInstallMessageHandler(lambda kind, _context, text: said.append((kind, text)))
        app = QApplication([sys.argv[0]])
        app.setApplicationName("Deletion Desk")
        app.setDesktopFileName("deletion-desk")
        signals.watch(app)
        shown = data_dir is None
        return _run(app, folder, said, signals, demo=demo, tour=tour, shown=shown)


def _run(
    app: QApplication,
    folder: DataFolder,
    said: list[tuple[QtMsgType, str]],
    signals: "_Signals",
    *,
    demo: bool,
    tour: Path | None,
    shown: bool,
) -> int:
    spoken = "" if english_here() else speak()
    try:
        folder.make()
        settings = Settings(folder.settings)
        chosen = settings.glance("desk")
        language = str(chosen.get("language", ""))
        if language not in ("", spoken):
            speak(language)
        if look := chosen.get("look"):
            from gui_app.ui.look import dress  # the system's look needs no help

            dress(str(look))
        known = faces(paths.resources() / "providers", folder.providers)
        window = MainWindow(Outlook(settings, known), tr(BANNER) if demo else "")
    except DeskError as error:
        from gui_app.app import refuse

        return refuse(app, error, shown=shown)
    window.show()
    signals.shown(window)
    _Loading(window).wait()
    from gui_app.app import Start, work

    return work(app, window, Start(folder, demo, tour, shown, said))


class _Signals:
    """Lets Ctrl+C and a polite kill end the app in order, before the rooms see to that."""

    def __init__(self) -> None:
        self._came = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)

    def watch(self, app: QApplication) -> None:
        """Wake Python now and then: it handles no signal while Qt waits."""
        self._tick = QTimer(app, interval=_TICK)
        self._tick.timeout.connect(lambda: None)
        self._tick.start()

    def shown(self, window: MainWindow) -> None:
        """Close a window if a signal came too early for that; later its status line wakes."""
        self._tick.timeout.connect(lambda: self._tick.stop() if window.furnished else None)
        if self._came:
            window.close()

    def _on_signal(self, *_: object) -> None:
        self._came = True
        if QApplication.instance():
            QApplication.closeAllWindows()


class _Loading(QObject):
    """Loads the rooms in a thread, beginning when the window has painted itself.

    Meanwhile the window lives: it can be moved and typed into.
    """

    _loaded = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._begun = False
        self._loop = QEventLoop()
        self._loaded.connect(self._loop.quit)
        window.painted.connect(self._on_painted)
        QTimer.singleShot(_PATIENCE, self._begin)

    def wait(self) -> None:
        """Return when everything is loaded."""
        # The collector would delete widgets from the thread that it happens to run in.
        gc.disable()
        try:
            self._loop.exec()
        finally:
            gc.enable()
            self._window.painted.disconnect(self._on_painted)

    def _on_painted(self) -> None:
        QTimer.singleShot(0, self._begin)  # when all of it is painted

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            icon = str(paths.resources() / "icons" / "deletion-desk.svg")
            QApplication.setWindowIcon(QtGui.QIcon(icon))
            threading.Thread(target=self._load, name="loading").start()

    def _load(self) -> None:
        try:
            from gui_app import app  # noqa: F401 - all that a window needs is known to it
        finally:
            self._loaded.emit()


def _give_up(sentence: str) -> int:
    if sys.stderr:  # a windowed program on Windows has none
        sys.stderr.write(f"deletion-desk: {sentence}\n")
    return UNUSABLE
