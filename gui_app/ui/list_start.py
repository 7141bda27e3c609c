"""The list window before there is a list: how to get one in, and the lists there were."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.batch import BatchState
from gui_app.domain.text import visible
from gui_app.domain.words import number, tr, trn
from gui_app.history.batch_reader import BatchRow
from gui_app.ui.list_unfinished import Unfinished
from gui_app.ui.list_words import list_name, short_time
from gui_app.ui.widgets import heading, plain_label

_MOST = 5
"""Unfinished lists on show; older ones come up as these are finished."""


class StartPage(QWidget):
    """Offers to open, to paste, and to go on."""

    go_on_wanted = Signal(object)  # a list_unfinished.Unfinished
    show_wanted = Signal(object)  # a history.batch_reader.BatchRow that has ended

    def __init__(self) -> None:
        super().__init__()
        self.open = QPushButton(tr("Open file…"))
        self.paste = QPushButton(tr("Paste"))
        self._unfinished = _Lists(tr("Not finished yet"), tr("Go on…"))
        self._unfinished.chosen.connect(self.go_on_wanted)
        self._ended = _Lists(tr("Finished"), tr("Show…"))
        self._ended.chosen.connect(self.show_wanted)
        self._before = QScrollArea()
        self._lay_out()
        self.show_lists((), ())

    def show_lists(self, unfinished: Sequence[Unfinished], ended: Sequence[BatchRow]) -> None:
        """Show the lists that can be gone on with, and those that can be looked at again."""
        self._unfinished.show_all([(_unfinished_words(u), u) for u in unfinished[:_MOST]])
        self._ended.show_all([(_ended_words(row), row) for row in ended])
        self._before.setVisible(bool(unfinished or ended))

    def _lay_out(self) -> None:
        title = heading(tr("Who shall be deleted?"), 1.3)
        text = plain_label(
            tr("Open a CSV or Excel file, drop one here, or copy a list and press Paste.")
        )
        more = plain_label(
            tr("You see every row before anything is sent. Nothing is deleted until you start.")
        )
        for label in (title, text, more):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.open)
        buttons.addWidget(self.paste)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        for part in (title, text, more):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addStretch(2)
        layout.addWidget(self._before, 3)
        content = QWidget()
        lists = QVBoxLayout(content)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.addWidget(self._unfinished)
        lists.addWidget(self._ended)
        lists.addStretch(1)
        self._before.setWidget(content)
        self._before.setWidgetResizable(True)
        self._before.setFrameShape(QScrollArea.Shape.NoFrame)
        self._before.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to the buttons in it


class _Lists(QGroupBox):
    """Some lists, a line each, with a button beside each."""

    chosen = Signal(object)  # what was shown with the line

    def __init__(self, title: str, verb: str) -> None:
        super().__init__(title)
        self._verb = verb
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(0, 1)

    def show_all(self, lists: Sequence[tuple[str, object]]) -> None:
        """Show lists in words; without any it is hidden."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for line, (words, thing) in enumerate(lists):
            label = plain_label(words)
            label.setWordWrap(True)
            button = QPushButton(self._verb)
            button.setAccessibleDescription(words)
            button.clicked.connect(lambda _, chosen=thing: self.chosen.emit(chosen))
            self._grid.addWidget(label, line, 0)
            self._grid.addWidget(button, line, 1)
        self.setVisible(bool(lists))


def _unfinished_words(unfinished: Unfinished) -> str:
    row, left = unfinished.row, unfinished.left
    if left:
        text = tr("{list}, {left} of {total} left, started {when}, account {account}")
    else:
        text = tr("{list}, all {total} sent, started {when}, account {account}")
    numbers = {"left": number(left), "total": number(row.total)}
    return text.format(when=short_time(row.created_at), **_names(row), **numbers)


def _ended_words(row: BatchRow) -> str:
    if row.state is BatchState.STOPPED:
        text = trn(
            "{list}, {n} users, stopped {when}, account {account}",
            "{list}, {n} user, stopped {when}, account {account}",
            row.total,
        )
    else:
        text = trn(
            "{list}, {n} users, done {when}, account {account}",
            "{list}, {n} user, done {when}, account {account}",
            row.total,
        )
    return text.format(when=short_time(row.finished_at or row.created_at), **_names(row))


def _names(row: BatchRow) -> dict[str, str]:
    return {"list": list_name(row.source), "account": visible(row.account)}
