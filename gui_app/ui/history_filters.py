"""What the history is searched by: words, and choices that narrow it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.outcome import SHOWN, Outcome
from gui_app.domain.text import visible
from gui_app.domain.words import tr, trn
from gui_app.history.batch_reader import BatchRow
from gui_app.history.search import Query
from gui_app.providers.spec import Provider
from gui_app.ui import outcomes
from gui_app.ui.history_search import Choices
from gui_app.ui.history_time import TimeFilter
from gui_app.ui.moments import minute
from gui_app.ui.widgets import add_labelled, labelled_combo, shortened

_LONGEST, _SHORT = 40, 3
"""Characters of a name in a list of choices, and of what is always to be seen of one."""


class HistoryFilters(QWidget):
    """The search field and the choices below it; tells of each change.

    Args:
        providers: those at hand, whose titles go before the recorded ones.
    """

    changed = Signal()

    def __init__(self, providers: Sequence[Provider], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = Choices([], [], [])
        self.search = QLineEdit()
        self.time = TimeFilter()
        self.clear = QPushButton(tr("Clear"))
        self.clear.setToolTip(tr("Clear the search and show all deletions"))
        self.top = QHBoxLayout()
        self._lay_out()
        self.know(providers)
        self.search.textChanged.connect(self._on_change)
        for combo in self._combos:
            combo.currentIndexChanged.connect(self._on_change)
        self.time.changed.connect(self._on_change)
        self.clear.clicked.connect(self._on_clear)

    def query(self) -> Query:
        """Return what is asked for now; the same choice of time is another one tomorrow."""
        outcome = self.outcome.currentData()  # a plain str: Qt does not keep the enum
        since, until = self.time.span()
        return Query(
            self.search.text(),
            provider=self.provider.currentData(),
            account=self.account.currentData(),
            outcome=Outcome(outcome) if outcome else None,
            batch=self.batch.currentData(),
            since=since,
            until=until,
        )

    def know(self, providers: Sequence[Provider]) -> None:
        """Offer these providers too, whether they occur in the history or not."""
        self._titles = {p.id: p.title for p in providers}
        self.offer(self._choices)

    def offer(self, choices: Choices) -> None:
        """Offer what occurs in the history; what is chosen stays."""
        self._choices = choices
        titles = dict(choices.providers) | self._titles
        wanted = sorted(titles.items(), key=lambda item: item[1].casefold())
        _fill(self.provider, [(visible(title), key) for key, title in wanted])
        _fill(self.account, [(shortened(visible(n), _LONGEST), n) for n in choices.accounts])
        _fill(self.batch, [(self._list_words(row), row.id) for row in choices.lists])

    def _list_words(self, row: BatchRow) -> str:
        text = trn("{name}, {time}, {n} users", "{name}, {time}, {n} user", row.total)
        name = shortened(visible(row.source), _LONGEST)
        return text.format(name=name, time=minute(row.created_at))

    def _on_change(self) -> None:
        self.clear.setVisible(self.query() != Query())
        self.changed.emit()

    def _on_clear(self) -> None:
        blockers = [QSignalBlocker(w) for w in (self.search, self.time, *self._combos)]
        self.search.clear()
        self.time.reset()
        for combo in self._combos:
            combo.setCurrentIndex(0)
        for blocker in blockers:
            blocker.unblock()
        self.search.setFocus()  # the button is about to go
        self._on_change()

    def _lay_out(self) -> None:
        add_labelled(self.top, tr("Search history"), self.search)
        self.top.setStretchFactor(self.search, 1)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(tr("ID, e-mail, account or message"))
        row = QHBoxLayout()
        self.provider = labelled_combo(row, tr("Provider"))
        self.provider.addItem(tr("All providers"), None)
        self.account = labelled_combo(row, tr("Sent with"))
        self.account.addItem(tr("All accounts"), None)
        self.outcome = labelled_combo(row, tr("Outcome"))
        self.outcome.addItem(tr("All outcomes"), None)
        for outcome in SHOWN:
            self.outcome.addItem(outcomes.icon(outcome), outcomes.words(outcome), outcome)
        self.batch = labelled_combo(row, tr("List"))
        self.batch.addItem(tr("All lists"), None)
        self._combos = (self.provider, self.account, self.outcome, self.batch)
        add_labelled(row, tr("Time"), self.time.choice)
        for combo in (*self._combos, self.time.choice):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(_SHORT)
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy = self.clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # or the choices would move while they are made
        self.clear.setSizePolicy(policy)
        self.clear.setVisible(False)
        row.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.top)
        layout.addLayout(row)
        layout.addWidget(self.time)


def _fill(combo: QComboBox, items: list[tuple[str, object]]) -> None:
    """Offer these below the first item; what is chosen stays."""
    have = [(combo.itemText(i), combo.itemData(i)) for i in range(1, combo.count())]
    if have == items:
        return
    chosen = combo.currentData()
    if chosen is not None and chosen not in [data for _, data in items]:
        items = [*items, (combo.currentText(), chosen)]  # a list that is not among the newest now
    with QSignalBlocker(combo):
        while combo.count() > 1:
            combo.removeItem(1)
        for text, data in items:
            combo.addItem(text, data)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
    popup = combo.view()  # the box may be narrower than its items
    popup.setMinimumWidth(popup.sizeHintForColumn(0) + 24)
