"""asyncio and Qt in one loop. The only module that knows qasync."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from qasync import QEventLoop  # isort: skip - looks for the Qt binding that is loaded

_tasks: set[asyncio.Task[Any]] = set()


def run(app: QApplication, main: Coroutine[Any, Any, int]) -> int:
    """Run a coroutine to its end on Qt's event loop and return its result."""
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        return runner.run(main)


def spawn(work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
    """Start a coroutine from a slot; its errors reach the loop's exception handler."""
    task = asyncio.get_running_loop().create_task(work)
    _tasks.add(task)
    task.add_done_callback(_ended)
    return task


def _ended(task: asyncio.Task[Any]) -> None:
    _tasks.discard(task)
    if not task.cancelled():
        task.result()


async def answer(dialog: QDialog) -> int:
    """Open a dialog and wait for its result, while everything else goes on."""
    finished: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    dialog.finished.connect(lambda code: None if finished.done() else finished.set_result(code))
    dialog.open()
    try:
        return await finished
    except asyncio.CancelledError:
        dialog.done(QDialog.DialogCode.Rejected)  # so that what it has begun ends with it
        raise
    finally:
        dialog.deleteLater()


async def ask(parent: QWidget, question: str, explanation: str, yes: str, no: str) -> bool:
    """Ask a question whose default answer is no.

    Args:
        parent: the window it belongs to.
        question: one line.
        explanation: what follows from either answer.
        yes: the text of the button that says yes, a verb.
        no: the text of the other one.
    """
    box = QMessageBox(parent)
    box.setWindowTitle("Deletion Desk")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(explanation)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(refuse)
    box.setEscapeButton(refuse)
    await answer(box)
    return box.clickedButton() is agree
