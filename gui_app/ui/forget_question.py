"""What the dialogs share that have personal details forgotten."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from gui_app.credentials.vault import Vault
from gui_app.domain.errors import CredentialError
from gui_app.domain.text import visible
from gui_app.domain.words import number, tr
from gui_app.history.forget import Forgettable, What
from gui_app.jobs.retention import MOST_DAYS
from gui_app.ui import forget_words
from gui_app.ui.forget_count import ForgetCount
from gui_app.ui.loop import spawn
from gui_app.ui.typed_number import TypedNumberDialog
from gui_app.ui.widgets import calm, heading, paragraph, read_in_full

_SIGNS = 90


class ForgetQuestion(TypedNumberDialog):
    """Says what forgetting means, and how many deletions the choice is about.

    Args:
        title: a few words for the heading.
        consequences: what follows, a paragraph each.
        path: the history file.
        vault: where the key is.
        parent: the window it belongs to.

    Attributes:
        choice: where the subclass puts what can be chosen; it calls ``_update`` when that changes.
        days: a number of days.
        by_age: how many deletions are older.
    """

    def __init__(
        self, title: str, consequences: Sequence[str], path: Path, vault: Vault, parent: QWidget
    ) -> None:
        super().__init__(forget_words.number_of_deletions(), parent)
        self.setWindowTitle(tr("Deletion Desk – {title}").format(title=title))
        self._vault = vault
        self.choice = QVBoxLayout()
        self.days = QSpinBox()
        self.days.setRange(1, MOST_DAYS)
        self.days.setValue(forget_words.USUAL_DAYS)
        self.days.setAccessibleName(tr("Days"))
        calm(self.days)
        self._days_asked = 0
        self.by_age = ForgetCount(path, self)
        self._remark, self._keyring = paragraph(), paragraph()
        self._can_keep_key: bool | None = None  # nobody knows yet
        self.body.addWidget(heading(title, 1.3))
        self.body.addLayout(self.choice)
        for text in consequences:
            self.body.addWidget(paragraph(text))
        self.body.addWidget(self._keyring)
        self.body.addWidget(self._remark)
        self.body.addStretch(1)
        read_in_full(self, _SIGNS)
        self.by_age.changed.connect(self._update)
        self.days.valueChanged.connect(self._ask_by_age)
        looking = spawn(self._look_at_keyring())
        self.finished.connect(looking.cancel)
        self.finished.connect(self.by_age.close_thread)

    @property
    def what(self) -> What:
        """Return what is to be forgotten, exactly as it was counted."""
        chosen = self._chosen()
        return chosen.what if chosen else ()

    @property
    def rows(self) -> int:
        """Return how many deletions are to be forgotten."""
        chosen = self._chosen()
        return chosen.found.rows if chosen and chosen.found else 0

    def _chosen(self) -> ForgetCount | None:
        """Return the count for what is chosen; None if nothing is to be forgotten."""
        raise NotImplementedError

    def _verb(self, count: int | None) -> str:
        """Return the text of the button; None while nobody knows how many."""
        raise NotImplementedError

    def _update(self) -> None:
        """Say what the choice is about, and what must be done to go on."""
        asked = self._chosen()
        found = asked.found if asked else None
        if asked is None:
            remarks = []
            self.allow(self._verb(0), "")
        elif found is None or not self._can_keep_key:
            remarks = list(filter(None, [asked.error or self._waiting_for(found)]))
            self.refuse(self._verb(None))
        else:
            remarks = forget_words.beside(found)
            self._demand(found.rows)
        self._remark.setText(visible("\n".join(remarks)))
        self._remark.setVisible(bool(remarks))

    def _demand(self, count: int) -> None:
        undone = tr("This can't be undone.")
        if count > 1:
            text = tr("To go on, type the number of deletions: {n}").format(n=number(count))
            self.demand(count, self._verb(count), f"{undone} {text}")
        elif count == 1:
            self.allow(self._verb(count), undone)
        else:
            self._demand_none()

    def _demand_none(self) -> None:
        self.refuse(self._verb(None))

    def _waiting_for(self, found: Forgettable | None) -> str:
        if found is None:
            return tr("Counting…")
        return tr("Waiting for the keyring…") if self._can_keep_key is None else ""

    def _ask_by_age(self) -> None:
        if self._days_asked != self.days.value():  # else it was but confirmed with Enter
            self._days_asked = self.days.value()
            self.by_age.ask(forget_words.older_than(self._days_asked))

    async def _look_at_keyring(self) -> None:
        try:
            await self._vault.open()
        except CredentialError as error:
            remark, self._can_keep_key = error.words, False
        else:
            remark, self._can_keep_key = self._keyring_words(), not self._vault.fallback
        self._keyring.setText(visible(f"⚠ {remark}"))
        self._keyring.setVisible(bool(remark))
        self._update()

    def _keyring_words(self) -> str:
        if self._vault.fallback:
            return forget_words.no_key(self._vault.fallback)
        return "" if self._vault.secure else forget_words.short_lived_key()
