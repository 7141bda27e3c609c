"""The list before it is sent: a model over a plan's arrays, with a tick for each row."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication

from gui_app.domain.text import visible
from gui_app.domain.words import tr, trn
from gui_app.jobs.lists.plan import Plan, Standing
from gui_app.jobs.look_known import Known
from gui_app.providers.spec import Provider
from gui_app.ui.list_table import RIGHT, Index, PagedModel, tip
from gui_app.ui.look_words import in_a_row

TICK, LINE = 0, 1
_WHO = "somebody.or.other@example.com, since 15 Sep 2017"
"""How wide the column that says who it is had better be."""

_FAINT = 0.6
"""How opaque what is not sent is; a contrast of 5.7 to 1 for black on white."""

_QUIET = (Standing.READY, Standing.UNUSUAL)
"""What a note may say of these does not keep them from being sent."""


def standing_words(standing: Standing) -> str:
    """Return what a row's standing is called on screen."""
    return {
        Standing.READY: tr("Ready"),
        Standing.UNUSUAL: tr("Unusual"),
        Standing.EARLIER: tr("Sent before"),
        Standing.DUPLICATE: tr("Twice in the list"),
        Standing.INVALID: tr("Invalid"),
    }[standing]


def standing_counts(counts: Mapping[Standing, int]) -> str:
    """Say how many rows there are of each standing, as in ``240 ready · 3 invalid``."""
    return " · ".join(_COUNTED[standing](n) for standing, n in counts.items() if n)


_COUNTED: Mapping[Standing, Callable[[int], str]] = {
    Standing.READY: lambda n: trn("{n} ready", "{n} ready", n),
    Standing.UNUSUAL: lambda n: trn("{n} unusual", "{n} unusual", n),
    Standing.EARLIER: lambda n: trn("{n} sent before", "{n} sent before", n),
    Standing.DUPLICATE: lambda n: trn("{n} twice in the list", "{n} twice in the list", n),
    Standing.INVALID: lambda n: trn("{n} invalid", "{n} invalid", n),
}


class PreviewModel(PagedModel):
    """Rows of a plan, in the order of the list.

    Attributes:
        who: the column that says who it is; None if the provider can't tell.
        known: what the provider said of the users.
        spared: lines that somebody has left out by hand.
    """

    ticked = Signal()  # other rows will be sent now

    def __init__(self, provider: Provider, parent: QObject | None = None) -> None:
        fields = [visible(tr(f.label)) for f in provider.fields]
        super().__init__(LINE, parent)
        who = [tr("Who")] if provider.look_up else []
        self._columns = (tr("Delete"), tr("Line"), *fields, *who, tr("Note"))
        self.who = len(self._columns) - 2 if who else None
        self.known = Known()
        self.wide = {TICK: "xxxx" + tr("not now")} | ({self.who: _WHO} if self.who else {})
        self.spared: set[int] = set()
        self._plan: Plan | None = None
        self._rows: Sequence[int] = ()
        self._end = 0  # the first row of the plan that "only the first" leaves out

    @property
    def plan(self) -> Plan | None:
        """Return what is shown."""
        return self._plan

    @property
    def count(self) -> int:
        """Return how many rows will be sent."""
        if self._plan is None:
            return 0
        ticked = self._plan.ticked.count(1)
        return ticked if self._plan.first is None else min(ticked, self._plan.first)

    def show(self, plan: Plan | None, standing: Standing | None = None) -> None:
        """Show a plan; all its rows, or those of one standing only."""
        self.beginResetModel()
        self._plan = plan
        self.forget()
        if plan is None:
            self._rows = ()
        elif standing is None:
            self._rows = range(len(plan.targets))
        else:
            found = (i for i, value in enumerate(plan.standings) if value == standing)
            self._rows = array("L", found)
        self._find_end()
        self.endResetModel()

    @property
    def end(self) -> int:
        """Return the first row of the plan after which none is sent."""
        return self._end

    def sendable(self, first: int, last: int) -> Iterator[int]:
        """Yield the rows of the plan that can be sent, from a row on show to another."""
        return (self._rows[row] for row in range(first, last + 1) if self._can_be_sent(row))

    def leave_out(self, indexes: Iterable[int]) -> None:
        """Take the ticks of rows of the plan away."""
        for index in indexes:
            if self._plan:
                self._turn(self._plan, index, False)
        self._tell()

    def tell_who(self) -> None:
        """Show what has become known of users."""
        if self.who and self._rows:
            last = self.index(len(self._rows) - 1, self.who)
            self.dataChanged.emit(self.index(0, self.who), last)

    def only_first(self, count: int | None) -> None:
        """Send only so many of the ticked rows; None for all."""
        if self._plan and self._plan.first != count:
            self._plan.first = count
            self._tell()

    def turn(self, rows: Iterable[int]) -> None:
        """Tick rows; if all that can be are ticked, take the ticks away."""
        plan = self._plan
        if plan is None:
            return
        indexes = [self._rows[row] for row in rows]
        indexes = [i for i in indexes if plan.standings[i] != Standing.INVALID]
        on = not all(plan.ticked[i] for i in indexes)
        for index in indexes:
            self._turn(plan, index, on)
        self._tell()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows on show."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let what can be sent be ticked."""
        flags = super().flags(index)
        if index.isValid() and index.column() == TICK and self._can_be_sent(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text or tick."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == TICK:
                return self._answer(row)
            if column == self.who:
                return self._who(row)
            return self._note(row) if column == len(self._columns) - 1 else self.row(row)[column]
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK:
            return self._tick(row)
        if role == Qt.ItemDataRole.ForegroundRole and column != len(self._columns) - 1:
            return None if self._will_be_sent(row) else _faint()
        if role == Qt.ItemDataRole.ToolTipRole and column > LINE:
            return tip(self.data(index))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == LINE:
            return RIGHT
        return None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tick a row, or leave it out."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TICK or not self._plan:
            return False
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        if not self._turn(self._plan, self._rows[index.row()], on):
            return False
        self._tell()
        return True

    def _turn(self, plan: Plan, index: int, on: bool) -> bool:
        done = plan.tick(index, on)
        if done:
            (self.spared.discard if on else self.spared.add)(plan.lines[index])
        return done

    def _tell(self) -> None:
        self._find_end()
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.ticked.emit()

    def _find_end(self) -> None:
        plan = self._plan
        self._end = len(plan.ticked) if plan else 0
        if plan is None or plan.first is None or plan.first >= plan.ticked.count(1):
            return
        place = -1
        for _ in range(plan.first):
            place = plan.ticked.find(1, place + 1)
        self._end = place + 1

    def _can_be_sent(self, row: int) -> bool:
        return bool(self._plan and self._plan.standings[self._rows[row]] != Standing.INVALID)

    def _will_be_sent(self, row: int) -> bool:
        index = self._rows[row]
        return bool(self._plan and self._plan.ticked[index] and index < self._end)

    def _tick(self, row: int) -> Qt.CheckState | None:
        if not self._plan or not self._can_be_sent(row):
            return None
        ticked = self._plan.ticked[self._rows[row]]
        return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked

    def _answer(self, row: int) -> str:
        """Say beside the box what the tick means; on some screens an empty box can't be seen."""
        if self._will_be_sent(row):
            return tr("yes")
        return tr("not now") if self._tick(row) is Qt.CheckState.Checked else tr("no")

    def _who(self, row: int) -> str:
        seen = self._plan and self.known.of(self._plan.targets[self._rows[row]])
        return in_a_row(seen) if seen else ""

    def _note(self, row: int) -> str:
        note, first = str(self.row(row)[-1]), self._plan.first if self._plan else None
        if first and self._tick(row) is Qt.CheckState.Checked and not self._will_be_sent(row):
            beyond = trn("After the first {n}.", "After the first {n}.", first)
            return f"{beyond} {note}".rstrip()
        return note

    def _read(self, first: int, last: int) -> Sequence[tuple[Any, ...]]:
        plan = self._plan
        if plan is None:
            return ()
        who = ("",) if self.who else ()  # is never held: it changes
        return [
            ("", f"{plan.lines[i]}", *map(visible, plan.targets[i]), *who, _note_of(plan, i))
            for i in self._rows[first:last]
        ]


def _note_of(plan: Plan, index: int) -> str:
    note = visible(plan.notes.get(index, ""))
    return note if not note or plan.standings[index] in _QUIET else f"⚠ {note}"


def _faint() -> QColor:
    """Return the text's colour, faint but readable on any ground."""
    colour = QGuiApplication.palette().text().color()
    colour.setAlphaF(_FAINT)
    return colour
