"""Errors nobody expected: one dialog, and no secrets in what it copies."""

import asyncio
import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from gui_app.ui.crash import CrashDialog, CrashReporter
from gui_app.ui.loop import spawn


@pytest.fixture
def crash(desk, caplog, monkeypatch, loop):
    """The hooks of the real app, taken back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reporter = CrashReporter(desk.vault.in_use)
    reporter.parent_window = desk.window
    reporter.install()
    yield reporter
    if reporter.dialog:
        reporter.dialog.reject()


def fail(*_):
    raise RuntimeError("the token is canary-token, or canary%2Dtoken")


async def fail_later():
    fail()


def in_thread():
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


WAYS = {
    "in a slot": lambda: QTimer.singleShot(0, fail),
    "in a task": lambda: spawn(fail_later()),
    "in a callback of the loop": lambda: asyncio.get_running_loop().call_soon(fail),
    "in a thread": in_thread,
}


@pytest.mark.parametrize("way", WAYS.values(), ids=list(WAYS))
def test_an_uncaught_error_shows_one_dialog_without_secrets(desk, crash, caplog, way):
    way()
    dialog = desk.dialog(CrashDialog)
    way()
    desk.settle()
    assert len(desk.window.findChildren(CrashDialog)) == 1
    desk.click("Copy details", dialog)
    copied = QGuiApplication.clipboard().text()
    assert dialog.isVisible()
    assert "RuntimeError: the token is [secret removed]" in copied
    assert "Traceback" in copied
    assert "canary" not in copied + caplog.text + desk.texts(dialog)
    assert "Uncaught" in caplog.text
    desk.click("Close", dialog)
    desk.no_dialog()


def test_the_next_error_is_shown_again(desk, crash):
    for _ in range(2):
        QTimer.singleShot(0, fail)
        desk.click("Close", desk.dialog(CrashDialog))
        desk.no_dialog()


def test_the_window_goes_on(desk, crash):
    QTimer.singleShot(0, fail)
    desk.click("Close", desk.dialog(CrashDialog))
    desk.no_dialog()
    desk.delete("verigator")
    desk.outcome("Deleted")
