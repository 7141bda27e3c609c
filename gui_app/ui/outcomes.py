"""Outcomes on screen: their words and icons."""

from functools import cache

from PySide6.QtGui import QIcon

from gui_app import paths
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found
from gui_app.domain.words import tr

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
    return {
        Outcome.SENDING: tr("Sending…"),
        Outcome.DELETED: tr("Deleted"),
        Outcome.NOT_FOUND: tr("Not found"),
        Outcome.REFUSED: tr("Refused"),
        Outcome.FAILED: tr("Failed"),
        Outcome.NOT_SENT: tr("Not sent"),
        Outcome.UNKNOWN: tr("Unknown"),
        Outcome.DONE: tr("Done"),
    }[outcome]


def found_words(found: Found) -> str:
    """Return what was found out about a user after the deletion, as it is called on screen."""
    return {
        Found.GONE: tr("Confirmed gone"),
        Found.STILL_THERE: tr("Still there"),
    }[found]


@cache
def icon(outcome: Outcome) -> QIcon:
    """Return an outcome's icon; it never stands without the words."""
    file = str(paths.resources() / "icons" / f"{outcome.value}.svg")
    found = QIcon(file)
    found.addFile(file, mode=QIcon.Mode.Selected)  # else the style tints it, and it fades
    return found
