"""Finding users among all that a provider has, to delete one or to make a list of several."""

import asyncio
from array import array
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.words import number, tr, trn
from gui_app.jobs.find import UserList
from gui_app.providers.calls import Find
from gui_app.providers.find import ListedUser
from gui_app.ui.find_loading import Loading, Stand
from gui_app.ui.find_model import TICK, FindModel
from gui_app.ui.find_order import Wanted, in_order
from gui_app.ui.find_sort import SortChoice
from gui_app.ui.list_draft import Place
from gui_app.ui.list_heading import PlaceHeading
from gui_app.ui.list_table import ListTable, TickDelegate
from gui_app.ui.loop import spawn
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.widgets import add_labelled, paragraph, plain_label

_WIDTH, _HEIGHT = 900, 620
_KEPT = 500
"""Selected rows that are found again when the order changes."""

_Flag = QItemSelectionModel.SelectionFlag


class FindDialog(QDialog):
    """Shows a provider's users as they come; accepted when somebody has chosen.

    Args:
        place: whose users.
        find: the provider's question for them.
        users: loads them.
        parent: the window it belongs to.

    Attributes:
        chosen: the users, each as field name to value.
        as_list: a list shall be made of them.
    """

    def __init__(self, place: Place, find: Find, users: UserList, parent: QWidget) -> None:
        super().__init__(parent)
        self.chosen: list[Mapping[str, str]] = []
        self.as_list = False
        self._find = find
        self.setWindowTitle(tr("Deletion Desk – Find user"))
        self.search = QLineEdit(clearButtonEnabled=True)
        self.model = FindModel(place.provider, find, self)
        self.sort = SortChoice(self.model)
        self.table = ListTable(tr("Users"))
        self.bar = MessageBar()
        self.use = QPushButton(tr("Use this user"))
        self.make = QPushButton()
        self.halt = QPushButton(tr("Stop"))
        self._count = plain_label()
        self._nobody = paragraph()
        self._pages = QStackedWidget()
        self._thread = ThreadPoolExecutor(1, "order")
        self._wanted = Wanted()
        self._shown: tuple[Wanted, int] | None = None
        self._ordering: asyncio.Task[None] | None = None
        self._loading = Loading(users, self)
        self._lay_out(place)
        self._connect()
        self._loading.begin()

    def done(self, result: int) -> None:
        """Close, and break off what is on the wire."""
        self._loading.close()
        if self._ordering:
            self._ordering.cancel()
        self._thread.shutdown(wait=False, cancel_futures=True)
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go from the search to the table with the Down key."""
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if down and event.type() == QEvent.Type.KeyPress and self.model.rowCount():
            self.table.setFocus()
            if not self.table.selectionModel().hasSelection():
                self.table.selectRow(0)
            return True
        return super().eventFilter(watched, event)

    # What is on show

    def _on_came(self, users: Sequence[ListedUser]) -> None:
        self.model.add(users)
        self.model.doubt(self._loading.doubtful)
        self._refresh()

    def _on_wanted(self) -> None:
        column, backwards = self.sort.chosen
        self._wanted = Wanted(self.search.text(), column, backwards)
        self._refresh()

    def _on_search(self) -> None:
        self.table.selectionModel().clear()  # nobody shall be used who does not fit any more
        self._on_wanted()

    def _refresh(self) -> None:
        if self._ordering is None or self._ordering.done():
            self._ordering = spawn(self._order())

    async def _order(self) -> None:
        """Put in order what is there, until it is what was wanted last."""
        while self._shown != (state := (self._wanted, len(self.model.users))):
            call = self._thread.submit(in_order, self.model.users, self._find, state[0])
            order = await asyncio.wrap_future(call)
            if self._wanted == state[0]:
                self._shown = state
                self._show_order(order)

    def _show_order(self, order: "array[int]") -> None:
        first = not self.model.rowCount()
        selected = [self.model.place(row) for row in self._selected(_KEPT)]
        current = self.table.currentIndex()
        at = self.model.place(current.row()) if current.isValid() else None
        scrolled = self.table.verticalScrollBar().value()
        self.model.show_order(order)
        if first and self.model.rowCount():
            self.table.fit_columns(self.model)
        if not self.table.selectionModel().hasSelection():
            self._select_again(selected, at)
            self.table.verticalScrollBar().setValue(scrolled)
        self._say()

    def _select_again(self, places: Sequence[int], current: int | None) -> None:
        selection = QItemSelection()
        last = self.model.columnCount() - 1
        for place in places:
            if (row := self.model.row_of(place)) is not None:
                selection.select(self.model.index(row, 0), self.model.index(row, last))
        selecting = self.table.selectionModel()
        if current is not None and (row := self.model.row_of(current)) is not None:
            selecting.setCurrentIndex(self.model.index(row, TICK), _Flag.NoUpdate)
        selecting.select(selection, _Flag.ClearAndSelect)

    def _say(self) -> None:
        """Say how many there are, and offer what can be done with those that are chosen."""
        total, shown = len(self.model.users), self.model.rowCount()
        loading = self._loading.stand is Stand.LOADING
        parts = [trn("{n} users", "{n} user", total)]
        if self._wanted.search.strip():
            text = trn("{fitting} of {n} users", "{fitting} of {n} user", total)
            parts = [text.format(fitting=number(shown))]
        if loading:
            parts.append(tr("loading…"))
        elif self._loading.stand is not Stand.COMPLETE:
            parts.append(tr("not complete"))
        if faulty := self.model.faulty:
            parts.append(
                trn(
                    "{n} can't be chosen, see the notes",
                    "{n} can't be chosen, see the note",
                    faulty,
                )
            )
        self._count.setText(" · ".join(parts))
        go_on = tr("Load the rest") if total else tr("Try again")
        self.halt.setText(tr("Stop") if loading else go_on)
        self.halt.setVisible(self._loading.stand in (Stand.LOADING, Stand.BROKEN))
        self._nobody.setText(self._why_nobody(total))
        self._pages.setCurrentIndex(0 if shown else 1)
        self._offer()

    def _why_nobody(self, total: int) -> str:
        if total:
            return tr("Nobody fits the search.")
        if self._loading.stand is Stand.LOADING:
            return tr("Loading the users…")
        if self._loading.stand is Stand.COMPLETE:
            return tr("There are no users here.")
        return tr("No user could be loaded. The reason stands below.")

    def _offer(self) -> None:
        several = self._several()
        text = trn("Make a list of {n} users", "Make a list of {n} user", len(several))
        self.make.setText(text if several else tr("Make a list"))
        self.make.setEnabled(bool(several))
        self.use.setEnabled(self._one() is not None)

    def _on_changed(self, why: str) -> None:
        self.model.doubt(self._loading.doubtful)
        self.table.fit_columns(self.model)  # longer ones have come since the first were shown
        if why:
            self.bar.say(why, Kind.WARNING)
        else:
            self.bar.withdraw(self.bar.text)
        self._say()

    def _on_halt(self) -> None:
        if self._loading.stand is Stand.LOADING:
            self._loading.stop()
        else:
            self._loading.begin()

    # Who is chosen

    def _selected(self, most: int | None = None) -> Sequence[int]:
        """Return the selected rows; none if there are more than ``most``."""
        parts = self.table.selectionModel().selection().toList()
        if most is not None and sum(part.height() for part in parts) > most:
            return []
        if len(parts) == 1:
            return range(parts[0].top(), parts[0].bottom() + 1)
        return sorted({row for p in parts for row in range(p.top(), p.bottom() + 1)})

    def _one(self) -> int | None:
        """Return the place of the one user that is selected and can be chosen."""
        rows = self._selected(1)
        return next(iter(self.model.chosen(rows)), None)

    def _several(self) -> Collection[int]:
        """Return the places of the users for a list: the ticked, else the selected ones."""
        if ticks := self.model.ticks:
            return ticks
        places = self.model.chosen(self._selected())
        return places if len(places) > 1 else []

    def _take(self, places: Collection[int], *, as_list: bool) -> None:
        names = list(self._find.fills)
        targets = (self.model.users[place].target for place in sorted(places))
        self.chosen = [dict(zip(names, target, strict=True)) for target in targets]
        self.as_list = as_list
        self.accept()

    def _on_use(self) -> None:
        if (place := self._one()) is not None:
            self._take([place], as_list=False)

    def _on_double_click(self, index: QModelIndex) -> None:
        if index.column() != TICK:
            self._on_use()

    # The window

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.search.installEventFilter(self)
        self.sort.changed.connect(self._on_wanted)
        self.sort.follow(self.table.horizontalHeader())
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self.table.doubleClicked.connect(self._on_double_click)
        self.table.space_pressed.connect(lambda: self.model.turn(self._selected()))
        self.model.ticked.connect(self._offer)
        self.use.clicked.connect(self._on_use)
        self.make.clicked.connect(lambda: self._take(self._several(), as_list=True))
        self.halt.clicked.connect(self._on_halt)
        self._loading.came.connect(self._on_came)
        self._loading.changed.connect(self._on_changed)

    def _lay_out(self, place: Place) -> None:
        heading = PlaceHeading()
        heading.show_place(place, {})
        self.search.setPlaceholderText(", ".join(self.model.titles))
        self.make.setToolTip(tr("Tick users, or select several"))
        top = QHBoxLayout()
        add_labelled(top, tr("Search users"), self.search)
        top.setStretch(1, 1)
        self.sort.add_to(top)
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(TICK, TickDelegate(self.table))
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nobody)
        state = QHBoxLayout()
        state.addWidget(self._count, 1)
        state.addWidget(self.halt)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(self.make, role.ActionRole)
        buttons.addButton(self.use, role.ActionRole)
        buttons.addButton(tr("Cancel"), role.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (heading, top, self._pages, state, self.bar, buttons):
            layout.addWidget(part) if isinstance(part, QWidget) else layout.addLayout(part)
        layout.setStretch(2, 1)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(button is self.use)
        self.resize(_WIDTH, _HEIGHT)
        self.search.setFocus()
        self._say()
