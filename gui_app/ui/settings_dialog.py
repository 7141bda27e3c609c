"""Everything that can be chosen: language, look, how long personal details are kept."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.words import tr, trn
from gui_app.settings import Settings
from gui_app.ui.language import LANGUAGES
from gui_app.ui.look import dress
from gui_app.ui.widgets import calm, paragraph, plain_label, read_in_full

SECTION = "desk"
LOOKS = ("system", "light", "dark")
_SIGNS = 70


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is chosen.

    Attributes:
        language: one of ``LANGUAGES``; empty for the system's.
        look: one of ``LOOKS``.
    """

    language: str = ""
    look: str = "system"


def read_chosen(settings: Settings) -> Chosen:
    """Return what was chosen; nonsense counts as nothing.

    Raises:
        SettingsError: the settings can't be read.
    """
    stored = settings.read(SECTION)
    language, look = stored.get("language"), stored.get("look")
    return Chosen(
        language if isinstance(language, str) and language in LANGUAGES else "",
        look if isinstance(look, str) and look in LOOKS else "system",
    )


def save_chosen(settings: Settings, chosen: Chosen) -> None:
    """Keep what is chosen for the next start, and put on the look now.

    Raises:
        SettingsError: it could not be saved.
    """

    def change(section: dict[str, Any]) -> None:
        section.update(language=chosen.language, look=chosen.look)

    settings.update(SECTION, change)
    dress(chosen.look)


class SettingsDialog(QDialog):
    """Has a person choose; unless it is cancelled, what is ``chosen`` is to be saved.

    Args:
        chosen: what is chosen as yet.
        days: for how many days personal details are kept; None for ever.
        parent: the window.
    """

    KEEP = 2
    """The result that asks for more: to change how long personal details are kept."""

    def __init__(self, chosen: Chosen, days: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Deletion Desk – Settings"))
        self._before = chosen
        self.language, self.look = QComboBox(), QComboBox()
        self.language.addItem(tr("As the system", "language"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        words = (tr("As the system", "look"), tr("Light"), tr("Dark"))
        for look, text in zip(LOOKS, words, strict=True):
            self.look.addItem(text, look)
        self.language.setCurrentIndex(self.language.findData(chosen.language))
        self.look.setCurrentIndex(self.look.findData(chosen.look))
        self._later = paragraph(tr("The language changes when you start the app the next time."))
        self._kept = plain_label(
            tr("Kept for ever.")
            if days is None
            else trn("Forgotten after {n} days.", "Forgotten after {n} day.", days)
        )
        self.keep = QPushButton(tr("Change…"))
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(lambda: self.done(self.KEEP))
        self._lay_out()
        self.language.currentIndexChanged.connect(self._on_language)
        self._on_language()

    @property
    def chosen(self) -> Chosen:
        """Return what is chosen."""
        return Chosen(self.language.currentData(), self.look.currentData())

    def _on_language(self) -> None:
        self._later.setVisible(self.language.currentData() != self._before.language)

    def _lay_out(self) -> None:
        form = QFormLayout()
        # Plain rows, since a buddy's mnemonic would be one more to keep apart.
        for text, box in ((tr("Language"), self.language), (tr("Look"), self.look)):
            calm(box)
            box.setAccessibleName(text)
            form.addRow(text, box)
        row = QHBoxLayout()
        row.addWidget(self._kept, 1)
        row.addWidget(self.keep)
        form.insertRow(1, "", self._later)
        form.addRow(tr("Personal details in the history"), row)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        buttons = QDialogButtonBox()
        save = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(paragraph(tr("Credentials are kept under “Accounts…” on each tab.")))
        layout.addStretch(1)
        layout.addWidget(buttons)
        form.setAlignment(Qt.AlignmentFlag.AlignTop)
        read_in_full(self, _SIGNS)
