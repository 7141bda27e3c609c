"""The question before personal details are forgotten."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from gui_app.credentials.vault import Vault
from gui_app.domain.words import number, tr, trn
from gui_app.ui.forget_count import ForgetCount
from gui_app.ui.forget_question import ForgetQuestion
from gui_app.ui.forget_words import consequences
from gui_app.ui.widgets import plain_label


class ForgetDialog(ForgetQuestion):
    """Has a person choose what shall be forgotten, and says what that means.

    Args:
        selected: ids of the deletions that are selected; may be none.
        path: the history file.
        vault: where the key is.
        parent: the window it belongs to.
    """

    def __init__(self, selected: Sequence[int], path: Path, vault: Vault, parent: QWidget) -> None:
        title = tr("Forget personal details")
        super().__init__(title, consequences(), path, vault, parent)
        self.by_hand = QRadioButton()
        self._older = QRadioButton(tr("Deletions older than"))
        self._age = plain_label()
        self._by_hand = ForgetCount(path, self)
        self.finished.connect(self._by_hand.close_thread)
        self._lay_out()
        self.by_hand.setEnabled(bool(selected))
        (self.by_hand if selected else self._older).setChecked(True)
        self.by_hand.toggled.connect(self._update)
        self._by_hand.changed.connect(self._update)
        self.days.valueChanged.connect(lambda: self._older.setChecked(True))
        self._by_hand.ask(selected)
        self._ask_by_age()

    def _chosen(self) -> ForgetCount:
        return self._by_hand if self.by_hand.isChecked() else self.by_age

    def _verb(self, count: int | None) -> str:
        if not count:
            return tr("Forget deletions")
        return trn("Forget {n} deletions", "Forget {n} deletion", count)

    def _update(self) -> None:
        super()._update()
        count = _number(self._by_hand) if self._by_hand.what else tr("none")
        self.by_hand.setText(tr("Selected deletions: {n}").format(n=count))
        self._age.setText(tr("days: {n}").format(n=_number(self.by_age)))

    def _lay_out(self) -> None:
        self.choice.addWidget(self.by_hand)
        row = QHBoxLayout()
        row.addWidget(self._older)
        row.addWidget(self.days)
        row.addWidget(self._age)
        row.addStretch(1)
        self.choice.addLayout(row)
        self.set_tab_order(self.by_hand, self._older, self.days)


def _number(counted: ForgetCount) -> str:
    return number(counted.found.rows) if counted.found else "…"
