"""Outcomes on screen: their words and icons."""

from functools import cache

from PySide6.QtGui import QIcon

from gui_app import paths
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import visible
from gui_app.domain.verification import Found
from gui_app.domain.words import tr, trn

COLOURS = {
    Outcome.SENDING: "#3b7dd8",
    Outcome.DELETED: "#2e8b57",
    Outcome.NOT_FOUND: "#5f6b7a",
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


def counted(outcome: Outcome, n: int) -> str:
    """Return how many deletions have an outcome, for example ``20 Failed``."""
    return {
        Outcome.SENDING: trn("{n} Sending…", "{n} Sending…", n),
        Outcome.DELETED: trn("{n} Deleted", "{n} Deleted", n),
        Outcome.NOT_FOUND: trn("{n} Not found", "{n} Not found", n),
        Outcome.REFUSED: trn("{n} Refused", "{n} Refused", n),
        Outcome.FAILED: trn("{n} Failed", "{n} Failed", n),
        Outcome.NOT_SENT: trn("{n} Not sent", "{n} Not sent", n),
        Outcome.UNKNOWN: trn("{n} Unknown", "{n} Unknown", n),
        Outcome.DONE: trn("{n} Done", "{n} Done", n),
    }[outcome]


def found_words(found: Found, by: str = "") -> str:
    """Return what was found out about a user after the deletion, as it is called on screen.

    Args:
        found: what.
        by: the name of the person who says so; empty if the app asked the provider.
    """
    if by:
        gone, there = tr("Gone, says {name}"), tr("Still there, says {name}")
    else:
        gone, there = tr("Confirmed gone"), tr("Still there")
    return (gone if found is Found.GONE else there).format(name=visible(by))


def icon(outcome: Outcome, found: Found | None = None) -> QIcon:
    """Return an outcome's icon, or a warning for a user who is still there.

    It never stands without the words.
    """
    return _icon((found if found is Found.STILL_THERE else outcome).value)


@cache
def _icon(name: str) -> QIcon:
    file = str(paths.resources() / "icons" / f"{name}.svg")
    found = QIcon(file)
    found.addFile(file, mode=QIcon.Mode.Selected)  # else the style tints it, and it fades
    return found
