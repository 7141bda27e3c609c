"""What the window shows while the rooms below it are being loaded.

The tabs' forms are the real ones, and are typed into at once. The history's widgets only keep its
place: they look like it and can't be used.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers.face import Face
from gui_app.settings import Settings
from gui_app.ui.form_face import FormFace, page_around
from gui_app.ui.widgets import LinkLabel, plain_label


class Outlook(NamedTuple):
    """What can be shown before anything else is known.

    Attributes:
        settings: where the window's size is, among others.
        faces: what the providers' tabs look like.
    """

    settings: Settings
    faces: Sequence[Face]


class Front(QTabWidget):
    """The tabs, of which only the fields can be used yet.

    Args:
        faces: a tab for each.
        current: the id of the provider whose tab is on show.
    """

    def __init__(self, faces: Sequence[Face], current: object) -> None:
        super().__init__()
        self.forms = [FormFace(face) for face in faces]
        for form in self.forms:
            form.set_usable(False)
            page = QWidget()
            QHBoxLayout(page).addLayout(page_around(form.face, form), 3)
            if form.face.own:  # nobody has checked yet where its link leads
                for notice in page.findChildren(LinkLabel):
                    notice.lock()
            self.addTab(page, visible(form.face.title).replace("&", "&&"))
            if form.face.id == current:
                self.setCurrentWidget(page)

    def current(self) -> str | None:
        """Return the id of the provider on show."""
        return self.forms[self.currentIndex()].face.id if self.forms else None


class HistoryFrame(QWidget):
    """Keeps the history's place: its search and its empty table, which can't be used yet."""

    def __init__(self) -> None:
        super().__init__()
        self.setEnabled(False)
        self.table = QTableView()
        titles = QStandardItemModel(0, len(column_titles()), self)
        titles.setHorizontalHeaderLabels(column_titles())
        self.table.setModel(titles)
        self.table.verticalHeader().hide()
        self.splitter = QSplitter()
        for widget in (self.table, QWidget()):
            self.splitter.addWidget(widget)
        self.splitter.setSizes([860, 400])
        layout = QVBoxLayout(self)
        layout.addLayout(_search())
        layout.addLayout(_choices())
        layout.addWidget(plain_label(tr("Counting…")))
        layout.addWidget(self.splitter, 1)


def column_titles() -> tuple[str, ...]:
    """Return the titles of the history's columns from left to right."""
    return (
        tr("When"),
        tr("Provider"),
        tr("Account"),
        tr("User"),
        tr("Outcome"),
        tr("Status code"),
        tr("Message"),
        tr("Made sure"),
    )


def add_menu_titles(bar: QMenuBar) -> None:
    """Keep the place of the menus."""
    for title in (
        tr("&File"),
        tr("&Edit"),
        tr("&View"),
        tr("&Providers"),
        tr("Hi&story"),
        tr("&Help"),
    ):
        bar.addAction(title).setEnabled(False)


def _search() -> QHBoxLayout:
    row, search = QHBoxLayout(), QLineEdit()
    search.setPlaceholderText(tr("ID, e-mail, account or message"))
    row.addWidget(plain_label(tr("Search history")))
    row.addWidget(search, 1)
    row.addWidget(QPushButton(tr("Export…")))
    return row


def _choices() -> QHBoxLayout:
    row = QHBoxLayout()
    for label, choice in (
        (tr("Provider"), tr("All providers")),
        (tr("Sent with"), tr("All accounts")),
        (tr("Outcome"), tr("All outcomes")),
        (tr("List"), tr("All lists")),
        (tr("Time"), tr("Any time")),
    ):
        combo = QComboBox()
        combo.addItem(choice)
        row.addWidget(plain_label(label))
        row.addWidget(combo, 1)
    return row
