"""What reports and records say about themselves and the history."""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from PySide6.QtCore import QSysInfo

from gui_app import __version__
from gui_app.domain.words import english, tr
from gui_app.history.search import Query
from gui_app.history.selection import Scope, Selection
from gui_app.ui import outcomes
from gui_app.ui.report_paper import Face


@contextmanager
def legible() -> Iterator[None]:
    """Write in the person's language meanwhile, or in English if no font here has its letters."""
    words = tr("Deletion report")
    if Face(1.0).shown(words) == words:
        yield
    else:
        with english():
            yield


def moment(stored: str) -> str:
    """Return a stored time in local time as ISO 8601 has it, with its distance from UTC.

    Documents are evidence: they are to be read in one way wherever they go.
    """
    return datetime.fromisoformat(stored).astimezone().isoformat(" ", "seconds")


def document_facts(head: str) -> list[tuple[str, str]]:
    """Return what ends a document's facts: how it was made, and the head of the chain."""
    return [
        (tr("Made"), _made()),
        (tr("Head of the chain"), head),
        (
            "",
            tr(
                "It stands for every deletion recorded until this was made. Whoever keeps it can "
                "find out later whether one of them was changed, removed or put in.",
            ),
        ),
    ]


def _made() -> str:
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):  # who runs it has no name
        user = tr("an unnamed user")
    text = tr("{when} by {user} on {computer}, with Deletion Desk {version}")
    return text.format(
        when=datetime.now(UTC).astimezone().isoformat(" ", "seconds"),
        user=user,
        computer=QSysInfo.machineHostName(),
        version=__version__,
    )


def scope_words(selection: Selection, scope: Scope) -> str:
    """Say which deletions a document is about.

    Raises:
        JournalError: the history can't be read.
    """
    if not isinstance(scope, Query):
        return tr("chosen by hand")
    parts = [
        tr("text: {words}").format(words=scope.words.strip()) if scope.words else "",
        tr("provider: {title}").format(title=selection.provider_title(scope.provider))
        if scope.provider
        else "",
        tr("account: {name}").format(name=scope.account) if scope.account else "",
        tr("outcome: {name}").format(name=outcomes.words(scope.outcome)) if scope.outcome else "",
        tr("list: {name}").format(name=list_name(selection, scope.batch))
        if scope.batch is not None
        else "",
        tr("from {when}").format(when=moment(scope.since)) if scope.since else "",
        tr("before {when}").format(when=moment(scope.until)) if scope.until else "",
    ]
    return " · ".join(filter(None, parts)) or tr("none; this is the whole history")


def list_name(selection: Selection, batch: int) -> str:
    """Return where a list's users came from.

    Raises:
        JournalError: the history can't be read.
    """
    row = selection.batch(batch)
    return row.source if row else ""
