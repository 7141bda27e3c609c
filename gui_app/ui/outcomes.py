"""Outcomes on screen: their words and icons."""

from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from gui_app import paths
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found

COLOURS = {
    Outcome.SENDING: "#3b7dd8",
    Outcome.DELETED: "#2e8b57",
    Outcome.NOT_FOUND: "#7a8694",
    Outcome.REFUSED: "#c8782a",
    Outcome.FAILED: "#c0392b",
    Outcome.NOT_SENT: "#b4bcc6",
    Outcome.UNKNOWN: "#8e5bb5",
}
"""As in the icons; the words beside them say what they mean."""


def words(outcome: Outcome) -> str:
    """Return an outcome as it is called on screen."""
    tr = QCoreApplication.translate
    return {
        Outcome.SENDING: tr("outcomes", "Sending…"),
        Outcome.DELETED: tr("outcomes", "Deleted"),
        Outcome.NOT_FOUND: tr("outcomes", "Not found"),
        Outcome.REFUSED: tr("outcomes", "Refused"),
        Outcome.FAILED: tr("outcomes", "Failed"),
        Outcome.NOT_SENT: tr("outcomes", "Not sent"),
        Outcome.UNKNOWN: tr("outcomes", "Unknown"),
        Outcome.DONE: tr("outcomes", "Done"),
    }[outcome]


def found_words(found: Found) -> str:
    """Return what was found out about a user after the deletion, as it is called on screen."""
    tr = QCoreApplication.translate
    return {
        Found.GONE: tr("outcomes", "Confirmed gone"),
        Found.STILL_THERE: tr("outcomes", "Still there"),
    }[found]


@cache
def icon(outcome: Outcome) -> QIcon:
    """Return an outcome's icon; it never stands without the words."""
    file = str(paths.resources() / "icons" / f"{outcome.value}.svg")
    found = QIcon(file)
    found.addFile(file, mode=QIcon.Mode.Selected)  # else the style tints it, and it fades
    return found
