"""What a person found out about a user, by hand."""

from collections.abc import Iterator
from contextlib import suppress

from PySide6.QtWidgets import QGridLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from gui_app.domain.errors import SettingsError
from gui_app.domain.text import trim
from gui_app.domain.verification import Found, Verification
from gui_app.domain.words import tr, trn
from gui_app.settings import Settings
from gui_app.ui.widgets import paragraph, plain_label

_SECTION, _NAME = "person", "name"
_LONGEST_NAME, _LONGEST_NOTE = 100, 1_000


class ResolveForm(QWidget):
    """Asks what was found out, by whom, and how; remembers the name.

    Args:
        settings: where the name is kept.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._gone, self._there = QRadioButton(), QRadioButton()
        self._name = QLineEdit(self._remembered())
        self._note = QLineEdit()
        self._problem = paragraph()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._gone)
        layout.addWidget(self._there)
        grid = QGridLayout()
        self._add(grid, tr("Your name"), self._name)
        self._add(grid, tr("How do you know?"), self._note)
        layout.addLayout(grid)
        layout.addWidget(self._problem)
        for button in (self._gone, self._there):
            button.toggled.connect(self._problem.hide)
        self._problem.hide()
        self.setFocusProxy(self._gone)
        self.show_number(1)

    def show_number(self, users: int) -> None:
        """Speak of one user, or of several."""
        self._gone.setText(trn("The users are gone", "The user is gone", users))
        self._there.setText(trn("The users are still there", "The user is still there", users))

    def verification(self) -> Verification | None:
        """Return what was found out and remember the name; None, and say why, if it lacks."""
        problems = dict(self._problems())
        self._problem.setText("\n".join(f"⚠ {problem}" for problem in problems.values()))
        self._problem.setVisible(bool(problems))
        for field in (self._name, self._note):
            field.setAccessibleDescription(problems.get(field, ""))
        if problems:
            next(iter(problems)).setFocus()
            return None
        self._remember()
        found = Found.GONE if self._gone.isChecked() else Found.STILL_THERE
        return Verification(found, trim(self._name.text()), trim(self._note.text()))

    def _problems(self) -> Iterator[tuple[QWidget, str]]:
        if not (self._gone.isChecked() or self._there.isChecked()):
            yield self._gone, tr("Choose what you found out.")
        if not trim(self._name.text()):
            yield self._name, tr("Enter your name, for the history.")
        for field, longest in ((self._name, _LONGEST_NAME), (self._note, _LONGEST_NOTE)):
            if len(field.text()) > longest:
                text = trn(
                    "{label}: at most {n} characters.",
                    "{label}: at most {n} character.",
                    longest,
                )
                yield field, text.format(label=field.accessibleName())

    def _add(self, grid: QGridLayout, text: str, field: QLineEdit) -> None:
        label = plain_label(text)
        label.setBuddy(field)
        field.setAccessibleName(text)
        row = grid.rowCount()
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)

    def _remembered(self) -> str:
        try:
            name = self._settings.read(_SECTION).get(_NAME)
        except SettingsError:
            return ""
        return name if isinstance(name, str) else ""

    def _remember(self) -> None:
        name = {_NAME: trim(self._name.text())}
        with suppress(SettingsError):  # it is only typed again next time
            self._settings.update(_SECTION, lambda section: section.update(name))
