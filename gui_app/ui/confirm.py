"""The last look before a user is deleted."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.text import unusual, visible
from gui_app.domain.words import number, tr
from gui_app.jobs.sender import Order
from gui_app.ui import look_words
from gui_app.ui.look_before import LookBefore, Subject
from gui_app.ui.widgets import broken, plain_label

_LINE = 64
_TALLEST = 420


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    value: str
    remark: str = ""


class ConfirmDialog(QDialog):
    """Shows exactly what will be sent, and where; Cancel is the default.

    Args:
        order: what will be sent.
        warnings: sentences a person should read first.
        look: finds out who it is, meanwhile; what it says of anybody else is not shown.
    """

    def __init__(
        self, order: Order, warnings: Iterable[str], look: LookBefore, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._subject = Subject.make(order.provider, order.account, order.deletion.target)
        self._answer = ""  # the last one
        self._who = plain_label()
        title = order.provider.title
        self.setWindowTitle(tr("Deletion Desk – Delete this user?"))
        heading = plain_label(tr("Delete this user at {title}?").format(title=title))
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        heading.setFont(font)
        buttons = QDialogButtonBox()
        self._delete = buttons.addButton(tr("Delete"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading)
        self._area = self._table(order)
        layout.addWidget(self._area, 1)
        for warning in warnings:
            layout.addWidget(self._warning(warning))
        layout.addWidget(plain_label(tr("This can't be undone.")))
        layout.addWidget(buttons)
        # Once it is in the dialog; else Delete takes over as soon as Cancel loses the focus.
        self._delete.setAutoDefault(False)
        cancel.setDefault(True)
        cancel.setFocus()
        look.changed.connect(self._show_who)
        self._show_who()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press Delete only while Delete has the focus; else it means Cancel."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._delete.hasFocus():
            self._delete.click()
        else:
            super().keyPressEvent(event)

    def _table(self, order: Order) -> QScrollArea:
        content = self._content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        for line in self._lines(order):
            row = grid.rowCount()
            grid.addWidget(plain_label(line.name), row, 0, Qt.AlignmentFlag.AlignTop)
            value = plain_label(_wrapped(visible(line.value)))
            value.setFont(mono)
            value.setAccessibleName(_named(line.name, visible(line.value)))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(value, row, 1)
            if line.remark:
                remark = plain_label(line.remark)
                remark.setWordWrap(True)
                grid.addWidget(remark, row + 1, 1)
        if order.provider.look_up:
            row = grid.rowCount()
            grid.addWidget(plain_label(tr("Who")), row, 0, Qt.AlignmentFlag.AlignTop)
            self._who.setWordWrap(True)
            self._who.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(self._who, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setAccessibleName(tr("What will be sent"))
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        return area

    def _show_who(self) -> None:
        if seen := self._look.seen(self._subject):
            self._answer = look_words.before_deleting(seen, self._look.moment)
        not_asked = tr("The provider was not asked.")
        words = self._answer or look_words.not_checked(not_asked)
        if self._look.looking(self._subject):
            words = look_words.looking()
        self._who.setText(broken(words, _LINE))
        self._who.setAccessibleName(_named(tr("Who"), words))
        self._fit()

    def _fit(self) -> None:
        """Give the table the room that it needs now."""
        hint = self._content.sizeHint()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        height = max(hint.height(), self._content.heightForWidth(440))
        width = max(440, min(hint.width() + bar, 760))
        self._area.setMinimumSize(width, min(height, _TALLEST))
        # Without anything to scroll to there is no reason to go there.
        policy = Qt.FocusPolicy.NoFocus if height <= _TALLEST else Qt.FocusPolicy.StrongFocus
        self._area.setFocusPolicy(policy)

    def _lines(self, order: Order) -> list[_Line]:
        lines = [
            _Line(tr("Provider"), order.provider.title),
            _Line(tr("Account"), order.deletion.account),
        ]
        if order.deletion.address != order.provider.address:
            remark = tr("⚠ This is not the provider's own address.")
            lines.append(_Line(tr("API address"), order.deletion.address, remark))
        for spec in order.provider.fields:
            value = order.deletion.target[spec.name]
            lines.append(_Line(tr(spec.label), value, self._remark(value)))
        return lines

    def _remark(self, value: str) -> str:
        remarks = []
        if blanks := value.count(" "):
            remarks.append(tr("⚠ Blanks inside: {n}.").format(n=number(blanks)))
        if strange := unusual(value):
            remarks.append(tr("⚠ Contains {signs}.").format(signs=strange))
        return "\n".join(remarks)

    def _warning(self, text: str) -> QLabel:
        label = plain_label(f"⚠ {text}")
        label.setWordWrap(True)
        return label


def _named(name: str, value: str) -> str:
    return tr("{name}: {value}").format(name=name, value=value)


def _wrapped(text: str) -> str:
    """Break a long value into lines, since an ID has no blanks to break at."""
    return "\n".join(text[i : i + _LINE] for i in range(0, len(text), _LINE))
