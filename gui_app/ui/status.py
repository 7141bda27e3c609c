"""The status line: what is going on now, and where credentials are kept."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar

from gui_app.domain.batch import BatchState
from gui_app.domain.text import visible
from gui_app.domain.words import number, tr, trn
from gui_app.jobs.batch import BatchRun
from gui_app.ui.list_windows import ListWindows
from gui_app.ui.parts import Parts
from gui_app.ui.widgets import plain_label, shortened

_EVERY = 500
"""Milliseconds between looks; deletions themselves are told of at once."""

_NAME = 40
"""Characters of a list's name."""


class StatusLine(QStatusBar):
    """Says in one line what is sent, which lists are under way, and where credentials lie.

    Args:
        parts: the rooms below.
        lists: the list windows.
        demo: nothing leaves this computer.
    """

    def __init__(self, parts: Parts, lists: ListWindows, *, demo: bool) -> None:
        super().__init__()
        self._parts = parts
        self._lists = lists
        self._demo = demo
        self._kinds: list[str] = []
        self.setSizeGripEnabled(False)
        self.now, self.credentials = _line(), _line()
        self.credentials.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(self.now, 3)
        self.addPermanentWidget(self.credentials, 2)
        parts.facts.told.connect(self.look)
        parts.facts.made_sure.connect(self.look)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Show what is so now; say aloud when a list begins or ends, but not each of its users."""
        doing = [*self._sending(), *self._listing(), *self._making_sure()]
        text = " · ".join(words for _, words in doing) or tr("Nothing is being sent.")
        _show(self.now, text)
        _show(self.credentials, self._where())
        kinds = [kind for kind, _ in doing]
        if kinds != self._kinds:
            self._kinds = kinds
            # Politely: when a screen reader has said everything else.
            event = QAccessibleAnnouncementEvent(self, text)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)

    def _sending(self) -> list[tuple[str, str]]:
        n = self._parts.sender.running
        words = trn("Sending {n} deletions…", "Sending {n} deletion…", n)
        return [("sending", words)] if n else []

    def _listing(self) -> list[tuple[str, str]]:
        return [(f"list {run.head.id}", _list_words(run)) for run in self._lists.under_way()]

    def _making_sure(self) -> list[tuple[str, str]]:
        n = self._parts.make_sure.following
        words = trn("Making sure of {n} deletions…", "Making sure of {n} deletion…", n)
        return [("sure", words)] if n else []

    def _where(self) -> str:
        if self._demo:
            return tr("Demo: nothing leaves this computer")
        vault = self._parts.vault
        if not vault.looked_for:
            return tr("Looking for the keyring…")
        if vault.fallback:
            return tr("No keyring: credentials are kept for this session only")
        return tr("Credentials: {where}").format(where=visible(vault.where))


def _list_words(run: BatchRun) -> str:
    text = (
        tr("List {name} is paused: {done} of {total}")
        if run.state is BatchState.PAUSED
        else tr("List {name}: {done} of {total}")
    )
    return text.format(
        name=shortened(visible(run.head.source), _NAME),
        done=number(run.done),
        total=number(run.head.total),
    )


def _line() -> QLabel:
    label = plain_label()
    # As narrow as it must be: a long sentence never makes the window wider.
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setMargin(2)
    return label


def _show(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
        label.setToolTip(text)
