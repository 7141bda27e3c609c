"""A provider's users as a table, with a tick for each that shall be in a list."""

from array import array
from collections.abc import Collection, Iterable, Sequence, Set
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication

from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers.calls import Find
from gui_app.providers.dates import shown
from gui_app.providers.find import ListedUser
from gui_app.providers.spec import Provider
from gui_app.ui.list_table import Index, PagedModel, tip

TICK = 0
_FAINT = 0.6
"""How opaque what can't be chosen is; a contrast of 5.7 to 1 for black on white."""


class FindModel(PagedModel):
    """Users of a list, those that are wanted, in the order that is wanted.

    Columns: the tick, the provider file's, a field each that these do not show, and a note.

    Attributes:
        users: all that came, as they came.
        titles: what stands above the users' values.
        sources: for each of these the place of its value among a user's values and target.
    """

    ticked = Signal()  # others are ticked now

    def __init__(self, provider: Provider, find: Find, parent: QObject | None = None) -> None:
        super().__init__(-1, parent)
        self.users: list[ListedUser] = []
        self._faulty: set[int] = set()
        self._doubtful: Set[tuple[str, ...]] = set()
        self._order: Sequence[int] = array("L")
        self._ticked: set[int] = set()
        labels = {f.name: tr(f.label) for f in provider.fields}
        columns = {c.place for c in find.columns}
        fields = [(at, n) for at, (n, p) in enumerate(find.fills.items()) if p not in columns]
        self._kinds = [c.kind for c in find.columns] + ["text" for _ in fields]
        own = range(len(find.columns))
        self.sources = [*own, *(len(own) + at for at, _ in fields)]
        titles = [*(tr(c.label) for c in find.columns), *(labels[name] for _, name in fields)]
        self.titles = [visible(title) for title in titles]
        self._columns = (tr("List"), *self.titles, tr("Note"))
        self.wide = {TICK: "xxxx" + tr("yes")}

    @property
    def faulty(self) -> int:
        """Return how many users can't be chosen."""
        return len(self._faulty)

    def add(self, users: Sequence[ListedUser]) -> None:
        """Take users in; they are shown when an order has them."""
        self._faulty.update(at for at, u in enumerate(users, len(self.users)) if u.problem)
        self.users += users
        texts = (column for column, kind in enumerate(self._kinds, TICK + 1) if kind == "text")
        for column in texts:
            at = self.sources[column - 1]
            values = (self.wide.get(column, ""), *((u.values + u.target)[at] for u in users))
            self.wide[column] = visible(max(values, key=len))

    def doubt(self, targets: Set[tuple[str, ...]]) -> None:
        """Note the users with these targets as listed again, with other data."""
        if self._doubtful != targets:
            self._doubtful = set(targets)
            self.forget()
            if self._order:
                note = len(self._columns) - 1
                last = self.index(len(self._order) - 1, note)
                self.dataChanged.emit(self.index(0, note), last)

    def show_order(self, order: "array[int]") -> None:
        """Show these users, by their places in ``users``."""
        before = len(self._order)
        if before and order[:before] == self._order:
            if len(order) > before:
                self.beginInsertRows(QModelIndex(), before, len(order) - 1)
                self._order = order
                self.forget()
                self.endInsertRows()
            return
        self.beginResetModel()
        self._order = order
        self.forget()
        self.endResetModel()

    def place(self, row: int) -> int:
        """Return the place in ``users`` of what a row shows."""
        return self._order[row]

    def row_of(self, place: int) -> int | None:
        """Return the row that shows a user; None if none does."""
        try:
            return self._order.index(place)
        except ValueError:
            return None

    def chosen(self, rows: Iterable[int]) -> list[int]:
        """Return the places of those that can be chosen among some rows."""
        places = map(self._order.__getitem__, rows)
        return [place for place in places if place not in self._faulty]

    @property
    def ticks(self) -> Collection[int]:
        """Return the places of the users that are ticked, on show or not."""
        return self._ticked

    def turn(self, rows: Iterable[int]) -> None:
        """Tick rows; if all that can be are ticked, take the ticks away."""
        places = self.chosen(rows)
        if self._ticked.issuperset(places):
            self._ticked.difference_update(places)
        else:
            self._ticked.update(places)
        if self._order:
            last = self.index(len(self._order) - 1, TICK)
            self.dataChanged.emit(self.index(0, TICK), last)
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of users on show."""
        return 0 if parent.isValid() else len(self._order)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let what can be chosen be ticked."""
        flags = super().flags(index)
        if index.isValid() and index.column() == TICK and not self._user(index).problem:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text or tick."""
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == TICK:  # on some screens an empty box can't be seen
                return self._answer(index)
            return self.row(index.row())[column]
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK:
            if self._user(index).problem:
                return None
            ticked = self._is_ticked(index)
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and column < len(self._columns) - 1:
            return _faint() if self._user(index).problem else None
        if role == Qt.ItemDataRole.ToolTipRole and column != TICK:
            return tip(self.row(index.row())[column])
        return None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tick a row, or take the tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TICK:
            return False
        if self._user(index).problem:
            return False
        if self._is_ticked(index) != (Qt.CheckState(value) is Qt.CheckState.Checked):
            self.turn([index.row()])
        return True

    def _user(self, index: Index) -> ListedUser:
        return self.users[self._order[index.row()]]

    def _is_ticked(self, index: Index) -> bool:
        return self._order[index.row()] in self._ticked

    def _answer(self, index: Index) -> str:
        if self._user(index).problem:
            return ""
        return tr("yes") if self._is_ticked(index) else tr("no")

    def _read(self, first: int, last: int) -> Sequence[tuple[Any, ...]]:
        return [self._texts(self.users[place]) for place in self._order[first:last]]

    def _texts(self, user: ListedUser) -> tuple[str, ...]:
        values = user.values + user.target
        cells = (shown(k, values[at]) for k, at in zip(self._kinds, self.sources, strict=True))
        return ("", *cells, f"⚠ {note}" if (note := self._note(user)) else "")

    def _note(self, user: ListedUser) -> str:
        if user.target in self._doubtful:
            return tr("The provider listed this user twice, the second time with other data")
        return visible(user.problem)


def _faint() -> QColor:
    """Return the text's colour, faint but readable on any ground."""
    colour = QGuiApplication.palette().text().color()
    colour.setAlphaF(_FAINT)
    return colour
