"""Checking that nobody touched the history."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.errors import DeskError
from gui_app.domain.text import trim, visible
from gui_app.domain.words import tr
from gui_app.history.check import check
from gui_app.jobs.lists.table import Cancelled
from gui_app.ui.check_words import meaning, rest_words, result_words
from gui_app.ui.loop import spawn
from gui_app.ui.messages import Kind
from gui_app.ui.widgets import add_labelled, broken, heading, paragraph, read_in_full
from gui_app.ui.work_dialog import working

_SIGNS, _WORD = 90, 36


class CheckDialog(QDialog):
    """Has the chain of seals checked, and says what was found.

    Args:
        path: the history file.
        parent: the window it belongs to.

    Attributes:
        earlier: a chain head or seal from earlier, as it is typed.
    """

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self._window = parent
        self._chain_head = ""
        self.setWindowTitle(tr("Deletion Desk – Check history"))
        self.earlier = QLineEdit()
        self._icon = QLabel()
        self._result = heading(scale=1.2)
        self._result.setWordWrap(True)
        self._rest, self._head = paragraph(), paragraph()
        self._head.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._check = QPushButton(tr("Check"))
        self._copy = QPushButton(tr("Copy head"))
        self._close = QPushButton(tr("Close"))
        self._lay_out()
        read_in_full(self, _SIGNS)
        self._show(None, "", [])
        self._check.clicked.connect(self._begin)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._chain_head))
        self._close.clicked.connect(self.reject)

    def _begin(self) -> None:
        self._check.setEnabled(False)
        self._show(None, "", [])
        running = spawn(self._run())
        self.finished.connect(running.cancel)

    async def _run(self) -> None:
        earlier, what = trim(self.earlier.text()), tr("Checking every deletion…")
        try:
            checked = await working(
                self._window, what, lambda p: check(self._path, p.reach, earlier)
            )
        except Cancelled:
            said = tr("The check was cancelled.")
            self._show(Kind.INFO, said, [tr("Choose “Check” to begin again.")])
        except DeskError as error:
            self._show(Kind.WARNING, error.title, [error.words])
        else:
            bad = checked.finding or checked.earlier is False
            kind = Kind.WARNING if bad else Kind.INFO
            self._show(kind, result_words(checked), rest_words(checked), checked.head)
        self._check.setEnabled(True)

    def _show(self, kind: Kind | None, result: str, rest: list[str], head: str = "") -> None:
        """Show a result; empty texts show none."""
        self._chain_head = head
        self._icon.setVisible(kind is not None)
        if kind:
            size = self.style().pixelMetric(QStyle.PixelMetric.PM_LargeIconSize)
            self._icon.setPixmap(self.style().standardIcon(kind.value).pixmap(size, size))
        self._result.setText(visible(result))
        self._rest.setText(visible("\n\n".join(rest), lines=True))
        self._head.setText(broken(tr("Chain head: {head}").format(head=head), _WORD))
        for widget, shown in (
            (self._result, result),
            (self._rest, rest),
            (self._head, head),
            (self._copy, head),
        ):
            widget.setVisible(bool(shown))
        if result:
            said = " ".join([result, *rest])
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def reject(self) -> None:
        """Close, unless a check is running, which has a Cancel of its own."""
        if self._check.isEnabled():
            super().reject()

    def _lay_out(self) -> None:
        what_for = tr(
            "If you noted a chain head some time ago, or have an export from then, enter its head "
            "here, or the seal of one of its rows. The check then also finds out whether "
            "anything up to there was made anew since."
        )
        self.earlier.setPlaceholderText(tr("for example 812:5f0c…"))
        self._head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        verdict = QHBoxLayout()
        verdict.addWidget(self._icon)
        verdict.addWidget(self._result, 1)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignBottom)
        buttons = QDialogButtonBox()
        buttons.addButton(self._check, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading(tr("Is the history as it was recorded?"), 1.3))
        add_labelled(layout, tr("Earlier chain head (optional)"), self.earlier)
        layout.addWidget(paragraph(what_for))
        layout.addLayout(verdict)
        layout.addWidget(self._rest)
        layout.addLayout(head)
        layout.addWidget(paragraph(meaning()))
        layout.addStretch(1)
        layout.addWidget(buttons)
        self._check.setDefault(True)
        for button in (self._copy, self._close):
            button.setAutoDefault(False)
