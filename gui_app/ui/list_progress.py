"""How far a batch is: bar, counts, speed, and why it is not going on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gui_app.domain import notes
from gui_app.domain.batch import BatchState
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import visible
from gui_app.domain.words import number, tr, trn
from gui_app.ui.list_ended import ShownBatch
from gui_app.ui.list_words import list_name, outcome_counts, time_words, to_a_tenth
from gui_app.ui.widgets import broken, heading, plain_label

_WORD = 80
_STEPS = 10_000


class ProgressPane(QWidget):
    """Shows a run; call ``show_run`` when it may have changed."""

    unknown_wanted = Signal()  # show the rows that nobody knows the outcome of

    def __init__(self) -> None:
        super().__init__()
        self._said = ""
        self._state = heading()
        self._reason = heading()
        self._reason.setWordWrap(True)
        self._done = plain_label()
        self._speed = plain_label()
        self._counts = plain_label()
        self._counts.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setRange(0, _STEPS)
        self._unknown = QWidget()
        self._unknown_text = plain_label()
        self._unknown_text.setWordWrap(True)
        self._lay_out()

    def show_run(self, run: ShownBatch, blocked: str) -> None:
        """Show where a run stands.

        Args:
            run: the batch.
            blocked: why a person can't resume it; empty if they can.
        """
        done, total = run.done, run.head.total
        state = self._state_words(run)
        source = list_name(run.head.source)
        self._state.setText(tr("{list}: {state}").format(list=source, state=state))
        reason = self._reason_words(run, blocked)
        self._reason.setText(broken(visible(reason, lines=True), _WORD))
        self._reason.setVisible(bool(reason))
        if (now := tr("{state}. {reason}").format(state=state, reason=reason)) != self._said:
            self._said = now
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, now))
        self._done.setText(self._done_words(run))
        sent = done - run.counts[Outcome.NOT_SENT] if run.state is BatchState.STOPPED else done
        self._bar.setValue(sent * _STEPS // max(1, total))
        self._speed.setText(self._speed_words(run))
        counts = outcome_counts(run.counts)
        wire, waiting = run.sending - run.waiting, run.waiting
        under_way = (
            tr("on the wire: {n}").format(n=number(wire)) if wire else "",
            tr("waiting for another try: {n}").format(n=number(waiting)) if waiting else "",
        )
        self._counts.setText(" · ".join(filter(None, (counts, *under_way))))
        self._show_unknown(0 if run.state is BatchState.RUNNING else run.counts[Outcome.UNKNOWN])

    def _done_words(self, run: ShownBatch) -> str:
        done, total = run.done, run.head.total
        if run.state is BatchState.DONE:
            text = trn(
                "{deleted} of {n} users are deleted.", "{deleted} of {n} user is deleted.", total
            )
            return text.format(deleted=number(run.counts[Outcome.DELETED]))
        if run.state is BatchState.STOPPED and run.over:
            text = trn(
                "{left} of {n} users were not sent.", "{left} of {n} user was not sent.", total
            )
            return text.format(left=number(run.counts[Outcome.NOT_SENT]))
        text = tr("{done} of {total} done, {left} left")
        return text.format(done=number(done), total=number(total), left=number(total - done))

    def _state_words(self, run: ShownBatch) -> str:
        if run.state is BatchState.DONE:
            return tr("done")
        if run.state is BatchState.RUNNING:
            return tr("running")
        on_wire = run.sending - run.waiting
        if run.state is BatchState.PAUSED:
            pausing = trn(
                "pausing… {n} on the wire finish first",
                "pausing… {n} on the wire finishes first",
                on_wire,
            )
            return pausing if on_wire else tr("paused")
        if run.over:
            return tr("stopped")
        stopping = trn(
            "stopping… {n} on the wire finish first",
            "stopping… {n} on the wire finishes first",
            on_wire,
        )
        return stopping if on_wire else tr("stopping…")

    def _reason_words(self, run: ShownBatch, blocked: str) -> str:
        if run.state is not BatchState.PAUSED:
            return f"⚠ {notes.shown(run.reason)}" if run.reason else ""
        if blocked or run.reason:
            return f"⚠ {blocked or notes.shown(run.reason)}"
        return "" if run.sending > run.waiting else tr("Nothing is sent until you choose Resume.")

    def _speed_words(self, run: ShownBatch) -> str:
        if run.rate is None or run.time_left is None:
            return ""
        text = tr("{rate} per second, about {time} left")
        return text.format(rate=to_a_tenth(run.rate), time=time_words(run.time_left))

    def _show_unknown(self, count: int) -> None:
        self._unknown.setVisible(count > 0)
        self._unknown_text.setText(
            trn(
                "{n} unknown: check at the provider whether these users still exist before you "
                "send them again.",
                "{n} unknown: check at the provider whether this user still exists before you "
                "send it again.",
                count,
            )
        )

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._done)
        line.addStretch(1)
        line.addWidget(self._speed)
        show = QPushButton(tr("Show them"))
        show.clicked.connect(self.unknown_wanted)
        unknown = QHBoxLayout(self._unknown)
        unknown.setContentsMargins(0, 0, 0, 0)
        unknown.addWidget(self._unknown_text, 1)
        unknown.addWidget(show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)
        layout.addWidget(self._reason)
        layout.addWidget(self._bar)
        layout.addLayout(line)
        layout.addWidget(self._counts)
        layout.addWidget(self._unknown)
