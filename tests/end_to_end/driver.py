"""Runs the real app and acts on its widgets by accessible name, as it is told over a socket.

Run as ``python driver.py SETUP``. SETUP is JSON: ``socket`` (a file descriptor), ``args`` for the
app, and optionally, in seconds, ``limits`` of an exchange, ``patience`` when quitting, and
``waits`` before each question whether a deleted user is gone. Each line on the socket is a command
and gets one line as its answer. Beside them come ``{"stopped": name}`` lines from ``stops``.
Nothing of this is written to standard output or error: those are the app's.
"""

import asyncio
import json
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

import eyes
import stops
from PySide6.QtCore import QMimeData, QPointF, QSocketNotifier, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QTabWidget,
)

from gui_app import __main__, app
from gui_app.jobs import make_sure
from gui_app.transport.exchange import Exchange, Limits
from gui_app.ui import main_window
from gui_app.ui.loop import spawn

BEAT = 50
"""Milliseconds between heartbeats."""
TYPED = 200
"""Characters that are typed key by key; more is pasted."""


class Hands:
    """Everything a person can do and see. Each public name is a command."""

    look = staticmethod(eyes.look)
    look_at_list = staticmethod(eyes.look_at_list)
    texts = staticmethod(eyes.texts)
    stop_at = staticmethod(stops.arm)

    def __init__(self) -> None:
        self._last = time.monotonic()
        self._longest = 0.0
        self._heart = QTimer(interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._heart.timeout.connect(self._beat)
        self._heart.start()

    def open_tab(self, title: str) -> None:
        """Bring a provider's tab to the front."""
        tabs = eyes.window().findChild(QTabWidget)
        tabs.setCurrentIndex([tabs.tabText(i) for i in range(tabs.count())].index(title))

    def type(self, name: str, text: str) -> None:
        """Put a text into a field in place of what is there."""
        field = eyes.named(eyes.front(), QLineEdit, name)
        if not field.isEnabled() or field.isReadOnly():
            raise LookupError(f"{name} can't be typed into")
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        if len(text) <= TYPED and text.isascii() and text.isprintable():
            QTest.keyClicks(field, text)
        else:
            field.insert(text)

    def click(self, text: str, times: int = 1) -> None:
        """Click a button in the front window, several times before the app gets to anything."""
        found = [b for b in eyes.front().findChildren(QPushButton) if b.text() == text]
        button = next(b for b in found if b.isVisible())
        if not button.isEnabled():
            raise LookupError(f"{text} is disabled")
        for _ in range(times):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, text: str) -> None:
        """Choose one of several things in the front window by the beginning of its text."""
        buttons = eyes.front().findChildren(QRadioButton)
        next(b for b in buttons if b.isVisible() and b.text().startswith(text)).click()

    def tick(self, text: str) -> None:
        """Tick a box in the front window, or take the tick away."""
        boxes = eyes.front().findChildren(QCheckBox)
        next(b for b in boxes if b.isVisible() and b.text() == text).click()

    def press(self, key: str, times: int = 1) -> None:
        """Press a key by its name in Qt, where the focus is."""
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{key}"))

    def save_as(self, path: str) -> None:
        """Type a file's name where it is asked for, and choose Save."""
        eyes.front().findChild(QLineEdit).setText(path)
        self.click("&Save")

    def select(self, row: int) -> None:
        """Click a row of the history."""
        table = eyes.named(eyes.window(), QTableView, "History")
        cell = table.model().index(row, 0)
        table.scrollTo(cell)
        place = table.visualRect(cell).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def close(self) -> None:
        """Close the window by its own button."""
        eyes.window().close()

    def copy(self, text: str) -> None:
        """Copy a text, as another program would."""
        QApplication.clipboard().setText(text)

    def drop(self, path: str) -> None:
        """Drop a file on the window in front."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path)])
        none = Qt.KeyboardModifier.NoModifier
        event = QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none
        )
        eyes.front().dropEvent(event)

    def clipboard(self) -> str:
        """Return what was copied."""
        return QApplication.clipboard().text()

    def fail(self, where: str, secret: str) -> None:
        """Let the app raise an error nobody expects, with a secret in its words and at hand."""
        failure = _failure(secret)
        if where == "thread":
            threading.Thread(target=failure).start()
        elif where == "task":
            spawn(_later(failure))
        else:
            QTimer.singleShot(0, failure)

    def longest_stall(self) -> float:
        """Return the seconds the window was longest without a heartbeat since the last call."""
        self._beat()
        longest, self._longest = self._longest, 0.0
        return longest

    def _beat(self) -> None:
        now = time.monotonic()
        self._longest = max(self._longest, now - self._last - BEAT / 1000)
        self._last = now


class Link:
    """Obeys one command after the other, on the window's thread."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._hands = Hands()
        self._left = b""
        self._notifier = QSocketNotifier(sock.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_data)

    def close(self) -> None:
        """Listen no more."""
        self._notifier.setEnabled(False)

    def _on_data(self) -> None:
        data = self._sock.recv(1 << 20)
        if not data:  # the test is gone
            os._exit(9)
        *lines, self._left = (self._left + data).split(b"\n")
        for line in lines:
            spawn(self._obey(json.loads(line)))

    async def _obey(self, command: dict[str, Any]) -> None:
        try:
            result = getattr(self._hands, command.pop("do"))(**command)
            answer = json.dumps({"answer": result})
        except Exception as error:  # the test shall tell
            answer = json.dumps({"trouble": f"{type(error).__name__}: {error}"})
        for _ in range(3):  # no person is so fast that the app has not begun yet
            await asyncio.sleep(0)
        self._sock.sendall(answer.encode() + b"\n")


def _failure(secret: str) -> Callable[[], None]:
    def fail() -> None:
        headers = {"X-Service-Auth": f"user:{secret}"}
        raise RuntimeError(f"unexpected: {headers}")

    return fail


async def _later(failure: Callable[[], None]) -> None:
    failure()


def main() -> None:
    """Put the stops and the link into the app, and run it as from the command line."""
    setup = json.loads(sys.argv[1])
    sock = socket.socket(fileno=setup["socket"])
    stops.install(sock)
    if limits := setup.get("limits"):
        Exchange.__init__.__defaults__ = (Limits(**limits),)
    main_window.PATIENCE = setup.get("patience", main_window.PATIENCE)
    # Without waits nobody is asked about by itself, since most tests count every request.
    make_sure.WAITS = tuple(setup.get("waits", (3_600,)))
    real_run = app.run

    def run(qapp: QApplication, session: Coroutine[Any, Any, int]) -> int:
        async def beside() -> int:
            link = Link(sock)
            try:
                return await session
            finally:
                link.close()

        return real_run(qapp, beside())

    app.run = run
    sys.argv = ["deletion-desk", *setup["args"]]
    sys.exit(__main__.main())


if __name__ == "__main__":
    main()
