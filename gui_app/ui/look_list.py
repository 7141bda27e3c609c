"""Looking up the users of a list before it is sent, for who wants that."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from gui_app.credentials.accounts import Account
from gui_app.domain.text import visible
from gui_app.domain.words import number, tr, trn
from gui_app.jobs.asking import Asking
from gui_app.jobs.lists.plan import Plan
from gui_app.jobs.look_known import Values
from gui_app.jobs.look_list import ListLook
from gui_app.providers.look_up import Seen
from gui_app.providers.spec import Provider
from gui_app.ui import look_words
from gui_app.ui.list_draft import Draft
from gui_app.ui.list_model import PreviewModel
from gui_app.ui.list_table import ListTable
from gui_app.ui.loop import spawn
from gui_app.ui.widgets import paragraph

_SHOWN_EACH = 500
"""Milliseconds between two looks at what has become known."""


class LookRow(QWidget):
    """A tick box that has the users of a list looked up, those in sight first.

    Args:
        provider: whose users; without ``look_up`` in its file the row stays hidden.
        asking: asks the provider.
        model: shows what is found, row by row.
        table: tells which rows are in sight.
    """

    def __init__(
        self, provider: Provider, asking: Asking, model: PreviewModel, table: ListTable
    ) -> None:
        super().__init__()
        self._provider = provider
        self._asking = asking
        self._model = model
        self._table = table
        self._plan: Plan | None = None
        self._place: tuple[Account, object] | None = None
        self._busy: set[Values] = set()
        self._at = 0  # every ticked row of the plan before this one is known or being asked for
        self._task: asyncio.Task[None] | None = None
        self._why = ""
        self.box = QCheckBox(tr("Look users up first"))
        self.leave_out = QPushButton()
        self._note = paragraph()
        self._timer = QTimer(self, interval=_SHOWN_EACH)
        self._timer.timeout.connect(self._show)
        self._lay_out()
        self.box.toggled.connect(self._on_toggled)
        self.leave_out.clicked.connect(lambda: model.leave_out(model.known.gone()))
        model.ticked.connect(self._on_ticked)

    def show_draft(self, draft: Draft) -> None:
        """Go on with another plan; what is known stays, if it is of the same list and account."""
        account = draft.place.account
        place = (account, draft.wish.load)
        if place != self._place:
            self.stop()
            self._model.known.clear()
        self._end()
        self._plan, self._place = draft.plan, place
        self._model.known.take(draft.plan)
        self._on_ticked()

    def stop(self) -> None:
        """End what is going on; what is known stays."""
        self.box.setChecked(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for nobody whom no one is looking at."""
        super().hideEvent(event)
        if not event.spontaneous():  # it may be a window that is only made small
            self.stop()

    def counts(self) -> str:
        """Say how many of those who will be deleted are there, and when; empty if nobody asked."""
        known = self._model.known
        if known.oldest is None or known.newest is None:
            return ""
        when = look_words.asked(known.oldest, known.newest)
        counts = look_words.counted(known.tally())
        return tr("{counts} ({when})").format(counts=counts, when=when)

    def _on_toggled(self, on: bool) -> None:
        if on:
            self._model.known.forget_unclear()  # so that they are asked for again
            self._at, self._why = 0, ""
            self._go_on()
        else:
            self._end()
        self._show()

    def _end(self) -> None:
        task, self._task = self._task, None
        if task:
            task.cancel()

    def _on_ticked(self) -> None:
        self._at = 0
        self._go_on()
        self._show()

    def _go_on(self) -> None:
        if self.box.isChecked() and self._task is None and self._plan:
            self._task = spawn(self._look(self._plan))

    async def _look(self, plan: Plan) -> None:
        self._busy = set()
        found = partial(self._found, plan)
        why = await ListLook(self._asking, plan, self._following, found).run()
        self._task = None
        self._model.known.take(plan)  # some may stand in several rows
        if why:
            with QSignalBlocker(self.box):
                self.box.setChecked(False)
            self._why = why
        elif self._at < self._model.end:  # somebody was ticked at the very end
            self._go_on()
        self._show()

    def _following(self) -> int | None:
        index = next(filter(self._open, self._candidates()), None)
        if index is not None and self._plan:
            self._busy.add(self._plan.targets[index])
        return index

    def _candidates(self) -> Iterator[int]:
        yield from self._model.sendable(*self._table.rows_on_show())
        ticked, end = self._plan.ticked if self._plan else b"", self._model.end
        while (index := ticked.find(1, self._at, end)) >= 0:
            self._at = index + 1
            yield index
        self._at = end

    def _open(self, index: int) -> bool:
        busy = self._plan is None or self._plan.targets[index] in self._busy
        return not busy and not self._model.known.has(index)

    def _found(self, plan: Plan, index: int, seen: Seen) -> None:
        if plan is self._plan:  # else it came too late to be broken off
            self._model.known.note(index, seen)

    def _show(self) -> None:
        """Show what has become known."""
        running = self._task is not None
        if running:
            self._timer.start()
        else:
            self._timer.stop()
        if self._model.who:
            on = self.box.isChecked() or bool(self._model.known)
            self._table.setColumnHidden(self._model.who, not on)
            self._model.tell_who()
        tally = self._model.known.tally()
        gone = tally["gone"]
        self.leave_out.setText(
            trn(
                "Leave out {n} users who are not there", "Leave out {n} user who is not there", gone
            )
        )
        self.leave_out.setVisible(gone > 0)
        self._note.setText(self._words(tally, running))

    def _words(self, tally: Counter[str], running: bool) -> str:
        everybody, waiting = tally.total(), tally[""]
        if running:
            del tally[""]
            words = tr("Looking up: {done} of {all}.")
            words = words.format(done=number(everybody - waiting), all=number(everybody))
            return f"{words} {look_words.counted(tally)}"
        if not self._model.known and not self._why:
            return tr("Takes one request for each user, and deletes nobody.")
        counts = look_words.counted(tally)
        looked_up = tr("Looked up: {counts}.").format(counts=counts) if counts else ""
        if self._why:
            stopped = tr("⚠ Stopped. {why}").format(why=visible(self._why))
            return f"{stopped} {looked_up}"
        return looked_up

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addWidget(self._note, 1)
        row.addWidget(self.leave_out)
        self.box.setAccessibleName(self.box.text())
        self.setVisible(self._provider.look_up is not None)
