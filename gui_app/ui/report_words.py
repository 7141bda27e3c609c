"""What reports and records say about themselves and the history."""

import getpass
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSysInfo

from gui_app import __version__
from gui_app.history.batch_reader import BatchReader
from gui_app.history.reader import Reader
from gui_app.history.search import Query
from gui_app.history.selection import Scope
from gui_app.ui import outcomes
from gui_app.ui.details_text import moment


def document_facts(head: str) -> list[tuple[str, str]]:
    """Return what ends a document's facts: how it was made, and the head of the chain."""
    tr = QCoreApplication.translate
    return [
        (tr("report", "Made"), _made()),
        (tr("report", "Head of the chain"), head),
        (
            "",
            tr(
                "report",
                "It stands for every deletion recorded until this was made. Whoever keeps it can "
                "find out later whether one of them was changed, removed or put in.",
            ),
        ),
    ]


def _made() -> str:
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):  # who runs it has no name
        user = QCoreApplication.translate("report", "an unnamed user")
    text = QCoreApplication.translate(
        "report", "{when} by {user} on {computer}, with Deletion Desk {version}"
    )
    return text.format(
        when=datetime.now(UTC).astimezone().isoformat(" ", "seconds"),
        user=user,
        computer=QSysInfo.machineHostName(),
        version=__version__,
    )


def scope_words(path: Path, scope: Scope) -> str:
    """Say which deletions a document is about.

    Raises:
        JournalError: the history can't be read.
    """
    tr = QCoreApplication.translate
    if not isinstance(scope, Query):
        return tr("report", "chosen by hand")
    parts = [
        tr("report", "text: {words}").format(words=scope.words.strip()) if scope.words else "",
        _provider(path, scope.provider),
        tr("report", "account: {name}").format(name=scope.account) if scope.account else "",
        tr("report", "outcome: {name}").format(name=outcomes.words(scope.outcome))
        if scope.outcome
        else "",
        _list(path, scope.batch),
        tr("report", "from {when}").format(when=moment(scope.since)) if scope.since else "",
        tr("report", "before {when}").format(when=moment(scope.until)) if scope.until else "",
    ]
    return " · ".join(filter(None, parts)) or tr("report", "none; this is the whole history")


def _provider(path: Path, provider: str | None) -> str:
    if provider is None:
        return ""
    with closing(Reader(path)) as reader:
        title = dict(reader.providers()).get(provider, provider)
    return QCoreApplication.translate("report", "provider: {title}").format(title=title)


def _list(path: Path, batch: int | None) -> str:
    if batch is None:
        return ""
    with closing(BatchReader(path)) as reader:
        row = reader.batch(batch)
    source = row.source if row else ""
    return QCoreApplication.translate("report", "list: {name}").format(name=source)
