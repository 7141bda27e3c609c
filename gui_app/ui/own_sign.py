"""What an answer is known by, on the form for a provider."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from gui_app.domain.words import tr
from gui_app.providers.draft import Sign, SignDraft
from gui_app.ui.own_rows import Choice, Section

_ANSWER = '{"result": "erased"}'


class SignRows(QObject):
    """A choice, and below it what it needs.

    Args:
        section: where the rows are added.
        label: what the answer says, such as ``Deleted``; most rows are called after it.
        question: what its choice is called, such as ``Deleted if``.
        signs: what there is to choose from.
    """

    edited = Signal()

    def __init__(self, section: Section, label: str, question: str, signs: Sequence[Sign]) -> None:
        super().__init__(section)
        words = {
            Sign.ANY: tr("any status from 200 to 299"),
            Sign.STATUS: tr("one of these status codes"),
            Sign.EMPTY: tr("an empty body and a status code"),
            Sign.JSON: tr("a value in its JSON"),
            Sign.EITHER: tr("a status code, or a value in its JSON"),
            Sign.KEPT: tr("as the file says"),
        }
        choices = [(words[sign], sign) for sign in signs]
        self.choice = Choice(choices, (words[Sign.KEPT], Sign.KEPT))
        self.statuses, self.place, self.value = QLineEdit(), QLineEdit(), QLineEdit()
        self._fields = self.statuses, self.place, self.value
        self.statuses.setPlaceholderText("200, 204")
        self.place.setPlaceholderText("result")
        self.value.setPlaceholderText("erased")
        self.row = section.add(question, self.choice)
        status, json = (Sign.STATUS, Sign.EMPTY, Sign.EITHER), (Sign.JSON, Sign.EITHER)
        codes, key = tr("{what}: status codes"), tr("{what}: key in the answer")
        value = tr("{what}: its value")
        hint = tr("For {answer} write result and erased.").format(answer=_ANSWER)
        self._details = (
            (section.add(codes.format(what=label), self.statuses), status),
            (section.add(key.format(what=label), self.place), json),
            (section.add(value.format(what=label), self.value, hint), json),
        )
        self.choice.currentIndexChanged.connect(self._on_change)
        for field in self._fields:
            field.textEdited.connect(self._on_typed)

    @property
    def sign(self) -> SignDraft:
        """Return what is chosen, with what it needs and nothing else."""
        sign = Sign(self.choice.value)
        texts = [
            field.text() if sign in signs else ""
            for (_, signs), field in zip(self._details, self._fields, strict=True)
        ]
        return SignDraft(sign, *texts)

    @sign.setter
    def sign(self, draft: SignDraft) -> None:
        texts = draft.statuses, draft.place, draft.value
        for field, text in zip(self._fields, texts, strict=True):
            field.setText(text)
        self.choice.value = draft.sign
        self._show_details()

    def _on_change(self) -> None:
        self._show_details()
        self.edited.emit()

    def _on_typed(self) -> None:
        self.row.touched = True
        self.edited.emit()

    def _show_details(self) -> None:
        for row, signs in self._details:
            row.set_wanted(self.choice.value in signs)
