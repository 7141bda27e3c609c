"""How long personal details are kept."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from gui_app.credentials.vault import Vault
from gui_app.domain.words import number, tr, trn
from gui_app.ui.forget_count import ForgetCount
from gui_app.ui.forget_question import ForgetQuestion
from gui_app.ui.forget_words import consequences
from gui_app.ui.widgets import plain_label


class KeepDialog(ForgetQuestion):
    """Has a person choose for how long details are kept; what is older is forgotten at once.

    Args:
        days: how many days now; None for ever.
        path: the history file.
        vault: where the key is.
        parent: the window it belongs to.
    """

    def __init__(self, days: int | None, path: Path, vault: Vault, parent: QWidget) -> None:
        title = tr("Keep personal details")
        when = tr(
            "What is older now is forgotten when you save. Later, each time the app starts, it "
            "forgets what has become too old since, without asking.",
        )
        super().__init__(title, [when, *consequences()[:2]], path, vault, parent)
        self._for_ever = QRadioButton(tr("Keep for ever"))
        self._limited = QRadioButton(tr("Forget after"))
        self._age = plain_label()
        self._lay_out()
        if days is not None:
            self.days.setValue(days)
        (self._for_ever if days is None else self._limited).setChecked(True)
        self._for_ever.toggled.connect(self._update)
        self.days.valueChanged.connect(lambda: self._limited.setChecked(True))
        self._ask_by_age()

    @property
    def forget_after(self) -> int | None:
        """Return how many days are chosen; None for ever."""
        return self.days.value() if self._limited.isChecked() else None

    def _chosen(self) -> ForgetCount | None:
        return self.by_age if self._limited.isChecked() else None

    def _verb(self, count: int | None) -> str:
        if not count:
            return tr("Save")
        return trn("Save and forget {n} deletions", "Save and forget {n} deletion", count)

    def _demand_none(self) -> None:
        self.allow(self._verb(0), "")

    def _update(self) -> None:
        super()._update()
        found = self.by_age.found
        count = number(found.rows) if found else "…"
        self._age.setText(tr("days. That old now: {n}").format(n=count))

    def _lay_out(self) -> None:
        self.choice.addWidget(self._for_ever)
        row = QHBoxLayout()
        row.addWidget(self._limited)
        row.addWidget(self.days)
        row.addWidget(self._age)
        row.addStretch(1)
        self.choice.addLayout(row)
        self.set_tab_order(self._for_ever, self._limited, self.days)
