"""What an answer is known by, on the form for a provider."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from gui_app.providers.draft import Sign, SignDraft
from gui_app.ui.own_rows import Choice, Section


class SignRows(QObject):
    """A choice, and below it what it needs.

    Args:
        section: where the rows are added.
        label: what the answer says, such as ``Deleted``; the rows are called after it.
        signs: what there is to choose from.
    """

    edited = Signal()

    def __init__(self, section: Section, label: str, signs: Sequence[Sign]) -> None:
        super().__init__(section)
        words = {
            Sign.ANY: self.tr("any status from 200 to 299"),
            Sign.STATUS: self.tr("one of these status codes"),
            Sign.JSON: self.tr("a value in its JSON"),
            Sign.KEPT: self.tr("as the file says"),
        }
        choices = [(words[sign], sign) for sign in signs]
        self.choice = Choice(choices, (words[Sign.KEPT], Sign.KEPT))
        self.statuses, self.place, self.value = QLineEdit(), QLineEdit(), QLineEdit()
        self.statuses.setPlaceholderText("200, 204")
        self.place.setPlaceholderText("result.status")
        self.value.setPlaceholderText("true")
        self.row = section.add(self.tr("{what} if").format(what=label), self.choice)
        self._details = {
            Sign.STATUS: [
                section.add(self.tr("{what}: status codes").format(what=label), self.statuses)
            ],
            Sign.JSON: [
                section.add(self.tr("{what}: the value at").format(what=label), self.place),
                section.add(self.tr("{what}: is").format(what=label), self.value),
            ],
        }
        self.choice.currentIndexChanged.connect(self._on_change)
        for field in (self.statuses, self.place, self.value):
            field.textEdited.connect(self._on_typed)

    @property
    def sign(self) -> SignDraft:
        """Return what is chosen, with what it needs and nothing else."""
        sign = Sign(self.choice.value)
        if sign is Sign.STATUS:
            return SignDraft(sign, self.statuses.text())
        if sign is Sign.JSON:
            return SignDraft(sign, "", self.place.text(), self.value.text())
        return SignDraft(sign)

    @sign.setter
    def sign(self, draft: SignDraft) -> None:
        self.statuses.setText(draft.statuses)
        self.place.setText(draft.place)
        self.value.setText(draft.value)
        self.choice.value = draft.sign
        self._show_details()

    def _on_change(self) -> None:
        self._show_details()
        self.edited.emit()

    def _on_typed(self) -> None:
        self.row.touched = True
        self.edited.emit()

    def _show_details(self) -> None:
        for sign, rows in self._details.items():
            for row in rows:
                row.set_wanted(sign is self.choice.value)
