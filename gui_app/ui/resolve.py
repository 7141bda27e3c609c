"""The dialog in which a person finds out what became of users whose outcome is unknown."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.errors import JournalError
from gui_app.domain.text import visible
from gui_app.domain.verification import Verification
from gui_app.domain.words import number, tr, trn
from gui_app.jobs.make_sure import MadeSure, User
from gui_app.ui.loop import spawn
from gui_app.ui.make_sure_words import several
from gui_app.ui.parts import Parts
from gui_app.ui.resolve_form import ResolveForm
from gui_app.ui.widgets import broken, heading, paragraph, read_in_full, shortened

_SIGNS = 80
_SHOWN = 5
_WORD = 40


class ResolveDialog(QDialog):
    """Asks the provider, where that is possible, and records what a person found out.

    Args:
        users: who it is about.
        forgotten: how many more were chosen whom nobody can find out about.
        parts: the rooms below.
        parent: the window it belongs to.

    Attributes:
        made: what was found out and recorded.
    """

    def __init__(
        self, users: Sequence[User], forgotten: int, parts: Parts, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.made: list[MadeSure] = []
        self._left = list(users)  # whose row has nothing recorded by this dialog
        self._askable: list[User] = []
        self._forgotten = forgotten
        self._sure = parts.make_sure
        self._doing: asyncio.Task[None] | None = None
        self.setWindowTitle(tr("Deletion Desk – Resolve"))
        self._heading, self._who = heading(scale=1.3), paragraph()
        self._said = paragraph()
        self._by_hand = paragraph()
        self._form = ResolveForm(parts.settings)
        self._lay_out()
        self._show_users()
        read_in_full(self, _SIGNS)
        self.finished.connect(self._end)
        self.record.setDefault(True)
        self._do(self._look_whom_to_ask())

    async def _look_whom_to_ask(self) -> None:
        reasons = await self._sure.obstacles(self._left)
        self._askable = [user for user in self._left if user.row not in reasons]
        self._say(next(iter(reasons.values()), ""))

    async def _ask_provider(self) -> None:
        total, told = len(self._askable), 0

        def tell(made: MadeSure) -> None:
            nonlocal told
            told += 1
            self._said.setText(
                tr("Asked: {n} of {total}").format(n=number(told), total=number(total))
            )
            if made.found:
                self._take(made)

        self._said.setText(tr("Asking the provider…"))
        made = await self._sure.ask(self._askable, tell)
        self._say(several(made)[0])

    def _on_record(self) -> None:
        if verification := self._form.verification():
            self._do(self._record(verification))

    async def _record(self, verification: Verification) -> None:
        for row, deletion, _ in list(self._left):
            try:
                await self._sure.record(row, verification)
            except JournalError as error:
                self._say(f"⚠ {error.words}")
                return
            self._take(
                MadeSure(row, deletion, verification.found, verification.note, verification.by)
            )
        self.accept()

    def _take(self, made: MadeSure) -> None:
        self.made.append(made)
        self._left = [user for user in self._left if user.row != made.id]
        self._askable = [user for user in self._askable if user.row != made.id]
        self._show_users()

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        """Do one thing at a time."""
        self._doing = spawn(self._alone(work))

    async def _alone(self, work: Coroutine[Any, Any, None]) -> None:
        for widget in (self.ask, self.record, self._form):
            widget.setEnabled(False)
        await work  # cancelled, the dialog is gone
        self._doing = None
        self._show_users()

    def _end(self) -> None:
        if self._doing:
            self._doing.cancel()

    def _say(self, text: str) -> None:
        self._said.setText(broken(visible(text, lines=True), _WORD))
        self._said.setVisible(bool(text))

    def _show_users(self) -> None:
        """Show who is left, and what can be done about them."""
        left, idle = len(self._left), self._doing is None
        self.ask.setEnabled(idle and bool(self._askable))
        for widget in (self._by_hand, self._form, self.record):
            widget.setVisible(left > 0)
        for button in (self._form, self.record):
            button.setEnabled(idle)
        self._form.show_number(left)
        if idle:
            next_step = self.ask if self._askable else self._form
            (next_step if left else self.close_button).setFocus()
        if not left:
            return
        question = trn("What became of these {n} users?", "What became of this user?", left)
        self._heading.setText(question)
        self._who.setText(self._who_words())
        by_hand = tr("Or look at the provider’s own pages, and record what you found out:")
        self._by_hand.setText(by_hand)

    def _who_words(self) -> str:
        lines = [
            tr("{user} at {provider}, account {account}").format(
                user=shortened(visible(deletion.user)),
                provider=visible(deletion.provider_title),
                account=shortened(visible(deletion.account)),
            )
            for _, deletion, _ in self._left[:_SHOWN]
        ]
        if (more := len(self._left) - _SHOWN) > 0:
            lines.append(trn("… and {n} others", "… and {n} other", more))
        if self._forgotten:
            text = tr("Forgotten, and left as they are: {n}")
            lines.append(text.format(n=number(self._forgotten)))
        return broken("\n".join(lines), _WORD)

    def _lay_out(self) -> None:
        self.ask = QPushButton(tr("Ask the provider"))
        self.ask.clicked.connect(lambda: self._do(self._ask_provider()))
        buttons = QDialogButtonBox()
        accept, reject = (
            QDialogButtonBox.ButtonRole.AcceptRole,
            QDialogButtonBox.ButtonRole.RejectRole,
        )
        self.record = buttons.addButton(tr("Record"), accept)
        self.close_button = buttons.addButton(tr("Close"), reject)
        self.record.clicked.connect(self._on_record)
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.ask)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for widget in (self._heading, self._who):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self._said)
        layout.addWidget(self._by_hand)
        layout.addWidget(self._form)
        layout.addStretch(1)
        layout.addWidget(buttons)
