"""Errors that nobody expected: into the log, and to the person, once and without secrets."""

import asyncio
import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from gui_app.domain.redaction import Redactor
from gui_app.domain.words import tr

_log = logging.getLogger(__name__)


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@contextmanager
def qt_messages_logged(held: Iterable[tuple[QtMsgType, str]] = ()) -> Iterator[None]:
    """Send what Qt would print on standard error to the log.

    Args:
        held: what it said before there was a log.
    """
    before = qInstallMessageHandler(_on_qt_message)
    for kind, text in held:
        logging.getLogger("qt").log(_LEVELS[kind], "%s", text)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").log(_LEVELS[kind], "%s", text)


class CrashReporter(QObject):
    """Takes over Python's and asyncio's hooks for uncaught errors.

    Args:
        secrets: returns every secret in use.
    """

    _caught = Signal(str)  # the report; also emitted from other threads

    def __init__(self, secrets: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self._secrets = secrets
        self.parent_window: QWidget | None = None
        self.dialog: CrashDialog | None = None
        self._caught.connect(self._show)

    def install(self) -> None:
        """Catch from now on whatever nobody else catches."""
        sys.excepthook = self._on_error
        threading.excepthook = lambda args: self._on_error(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        asyncio.get_running_loop().set_exception_handler(self._on_loop_error)

    def _on_loop_error(self, _loop: object, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self._on_error(type(error), error, error.__traceback__)
        else:
            self._report(str(context.get("message")))

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self._report("".join(traceback.format_exception(kind, error, trace)))

    def _report(self, report: str) -> None:
        clean = Redactor(self._secrets()).scrub(report)
        _log.error("Uncaught: %s", clean)
        self._caught.emit(clean)

    def _show(self, report: str) -> None:
        if self.dialog is None:
            self.dialog = CrashDialog(report, self.parent_window)
            self.dialog.finished.connect(self._forget)
            self.dialog.open()

    def _forget(self) -> None:
        if self.dialog:
            self.dialog.deleteLater()
        self.dialog = None


class CrashDialog(QMessageBox):
    """Says that the app made a mistake, and lets the person hand on the details."""

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle("Deletion Desk")
        self.setText(tr("Something went wrong inside the app."))
        self.setInformativeText(
            tr(
                "What was sent is in the history. You can go on; if anything looks odd, restart "
                "the app. To report this, copy the details: they hold no secrets."
            )
        )
        self.copy = QPushButton(tr("Copy details"))
        self.addButton(self.copy, QMessageBox.ButtonRole.ActionRole)
        # A button of a message box closes it; copying should not.
        self.copy.clicked.disconnect()
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Close))
