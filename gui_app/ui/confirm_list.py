"""The last look before the users of a list are deleted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QGridLayout,
    QScrollArea,
    QStyle,
    QWidget,
)

from gui_app.credentials.vault import Vault
from gui_app.domain.errors import CredentialError
from gui_app.domain.text import visible
from gui_app.domain.words import number, tr, trn
from gui_app.jobs.lists.names import shown
from gui_app.jobs.lists.plan import Plan, Standing
from gui_app.ui.access import look_up
from gui_app.ui.list_model import standing_counts
from gui_app.ui.loop import answer
from gui_app.ui.typed_number import TypedNumberDialog
from gui_app.ui.widgets import broken, heading, plain_label

_SHOWN = 3
"""Users shown from the start of the list."""

_WORD = 64
_WIDTH, _TALLEST = 480, 360

_RISKS = (Standing.EARLIER, Standing.DUPLICATE, Standing.UNUSUAL)


class ConfirmList(TypedNumberDialog):
    """Says how many users are deleted where, and has the number typed; Cancel is the default.

    Args:
        plan: what will be sent; it must not change while the question is open.
        looked_up: how many of the users are there, and when; empty if nobody looked.
        warning: a sentence about the account that a person should read first.
    """

    def __init__(self, plan: Plan, looked_up: str, warning: str | None, parent: QWidget) -> None:
        super().__init__(tr("Number of users"), parent)
        self._plan = plan
        self._looked_up = looked_up
        self._chosen = plan.chosen()
        self._count = len(self._chosen)
        self.setWindowTitle(tr("Deletion Desk – Delete these users?"))
        question = trn(
            "Delete {n} users at {provider}?", "Delete {n} user at {provider}?", self._count
        )
        self.body.addWidget(heading(question.format(provider=plan.provider.title), 1.3))
        self.body.addWidget(self._facts(), 1)
        for sentence in filter(None, (*self._risks(), warning)):
            label = plain_label(f"⚠ {sentence}")
            label.setWordWrap(True)
            self.body.addWidget(label)
        undone = tr("This can't be undone. To go on, type the number of users: {n}")
        self.demand(
            self._count,
            trn("Delete {n} users", "Delete {n} user", self._count),
            undone.format(n=number(self._count)),
        )
        self.number.setFocus()

    def _facts(self) -> QScrollArea:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        for row, (name, value) in enumerate(self._lines()):
            label = plain_label(broken(value, _WORD))
            label.setFont(mono)
            label.setWordWrap(True)
            label.setAccessibleName(tr("{name}: {value}").format(name=name, value=value))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(plain_label(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setAccessibleName(tr("What will be sent"))
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        width = max(_WIDTH, min(content.sizeHint().width() + bar, 760))
        height = max(content.sizeHint().height(), content.heightForWidth(width - bar))
        area.setMinimumSize(width, min(height, _TALLEST))
        if height <= _TALLEST:
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is nothing to scroll to
        return area

    def _lines(self) -> list[tuple[str, str]]:
        plan = self._plan
        lines = [
            (tr("Account"), visible(plan.account.name)),
            (tr("API address"), visible(plan.account.address)),
        ]
        for place, spec in enumerate(plan.provider.fields):
            if spec.keep:
                lines.append((visible(tr(spec.label)), self._shared(place)))
        lines.append((tr("List"), visible(shown(plan.source))))
        lines.append((tr("Users"), "\n".join(self._examples())))
        if self._looked_up:
            lines.append((tr("Looked up"), self._looked_up))
        if left_out := self._left_out():
            lines.append((tr("Left out"), left_out))
        return lines

    def _shared(self, place: int) -> str:
        values = {self._plan.targets[i][place] for i in self._chosen}
        if len(values) == 1:
            return visible(values.pop())
        return trn("{n} different values, from the list", "{n} value, from the list", len(values))

    def _examples(self) -> list[str]:
        few = self._count <= _SHOWN + 1
        shown = self._chosen if few else self._chosen[:_SHOWN]
        lines = [visible(self._plan.deletion(i).user) for i in shown]
        if not few:
            more = trn("… {n} more …", "… {n} more …", self._count - _SHOWN - 1)
            lines += [more, visible(self._plan.deletion(self._chosen[-1]).user)]
        return lines

    def _left_out(self) -> str:
        """Say how many rows are not sent, by the reason that comes first."""
        plan = self._plan
        ticked = plan.ticked.count(1)
        out = dict.fromkeys(Standing, 0)
        for standing, on in zip(plan.standings, plan.ticked, strict=True):
            if not on:
                out[Standing(standing)] += 1
        unticked = out.pop(Standing.READY) + out.pop(Standing.UNUSUAL)
        parts = [standing_counts(out)]
        if unticked:
            parts.append(trn("{n} not ticked", "{n} not ticked", unticked))
        if beyond := ticked - self._count:
            text = trn("{n} after the first {first}", "{n} after the first {first}", beyond)
            parts.append(text.format(first=number(self._count)))
        return " · ".join(filter(None, parts))

    def _risks(self) -> list[str]:
        """Say which rows a person may not have meant to tick."""
        counts = [sum(self._plan.standings[i] == s for i in self._chosen) for s in _RISKS]
        sentences = (
            tr("Sent before: {n}. They may be deleted already; check at the provider first."),
            tr("Twice in the list and ticked all the same: {n}."),
            tr("Look unusual: {n}. The list says why, under Note."),
        )
        return [s.format(n=number(n)) for s, n in zip(sentences, counts, strict=True) if n]


async def confirmed(plan: Plan, looked_up: str, vault: Vault, parent: QWidget) -> bool:
    """Look at the account's credentials and ask whether a plan shall be sent.

    Raises:
        CredentialError: a credential is missing.
    """
    access = await look_up(vault, plan.provider, plan.account)
    if access.missing:
        raise CredentialError(tr("Nothing was sent"), access.note())
    dialog = ConfirmList(plan, looked_up, access.warning(), parent)
    return await answer(dialog) == ConfirmList.DialogCode.Accepted
