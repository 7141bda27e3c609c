"""The list before it is sent: every row, what is wrong with it, and a tick."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from gui_app.domain.text import visible
from gui_app.domain.words import number, tr, trn
from gui_app.jobs.asking import Asking
from gui_app.jobs.lists.plan import Plan, Standing
from gui_app.providers.spec import Provider
from gui_app.ui.list_draft import Draft
from gui_app.ui.list_model import LINE, TICK, PreviewModel, standing_counts, standing_words
from gui_app.ui.list_pace import PaceBox
from gui_app.ui.list_source import SourcePane
from gui_app.ui.list_table import ListTable, TickDelegate
from gui_app.ui.list_words import list_name
from gui_app.ui.look_list import LookRow
from gui_app.ui.widgets import calm, heading, labelled_combo, paragraph, shortened

_TRIAL = 10
_NAMED = 3
"""Columns that are not used and named all the same."""


class PreviewPage(QWidget):
    """Shows a draft; nothing is sent from here, but Start asks for it."""

    start_wanted = Signal()

    def __init__(self, provider: Provider, asking: Asking) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self.source = SourcePane(provider)
        self.open = QPushButton(tr("Open file…"))
        self.paste = QPushButton(tr("Paste"))
        self.start = QPushButton(tr("Start"))
        self.pace = PaceBox(provider.limits)
        self.model = PreviewModel(provider, self)
        self.table = ListTable(tr("Users in the list"))
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(TICK, TickDelegate(self.table))
        self.look = LookRow(provider, asking, self.model, self.table)
        self._name = heading()
        self._missing = heading()
        self._missing.setWordWrap(True)
        self._counts = paragraph()
        self._sum = paragraph()
        self._limit = QCheckBox(tr("Only the first"))
        self._first = QSpinBox()
        self._lay_out()
        self.start.clicked.connect(self.start_wanted)
        self.table.space_pressed.connect(self._turn_selected)
        self.model.ticked.connect(self._show_sum)
        self._show.currentIndexChanged.connect(self._filter)
        self._limit.toggled.connect(self._on_limit)
        self._first.valueChanged.connect(self._on_limit)

    @property
    def draft(self) -> Draft | None:
        """Return the list on show."""
        return self._draft

    @property
    def looked_up(self) -> str:
        """Say how many of those who will be deleted are there, and when; empty if nobody asked."""
        return self.look.counts()

    def show_draft(self, draft: Draft) -> None:
        """Show a list, from its first row on."""
        self._spare(draft)
        self._draft = draft
        plan = draft.plan
        title = trn("{list}: {n} rows", "{list}: {n} row", len(plan.targets))
        self._name.setText(title.format(list=list_name(draft.table.name, 80)))
        self.source.show_draft(draft)
        counts = plan.counts()
        self._counts.setText(
            " · ".join(filter(None, (standing_counts(counts), _unused_words(draft))))
        )
        self._missing.setText(_missing_words(draft))
        self._missing.setVisible(bool(self._missing.text()))
        with QSignalBlocker(self._show):
            self._show.clear()
            self._show.addItem(tr("All rows"), None)
            for standing, count in counts.items():
                if count:
                    words = tr("{name} ({n})").format(
                        name=standing_words(standing), n=number(count)
                    )
                    self._show.addItem(words, standing)
        self._offer_limit(plan)
        self.model.show(plan)
        fields = enumerate(draft.place.provider.fields, LINE + 1)
        self.table.fit_columns(self.model, [column for column, spec in fields if spec.keep])
        self.table.selectRow(0)
        self.look.show_draft(draft)
        self._show_sum()

    def _spare(self, draft: Draft) -> None:
        """Leave out again whom a person has unticked, when the same list is read in another way."""
        if self._draft is None or self._draft.wish.load != draft.wish.load:
            self.model.spared.clear()
        if self.model.spared:
            for index, line in enumerate(draft.plan.lines):
                if line in self.model.spared:
                    draft.plan.tick(index, False)

    def clear(self) -> None:
        """Forget the list."""
        self._draft = None
        self.look.stop()
        self.model.show(None)

    def set_busy(self, busy: bool) -> None:
        """Hold back Start while something else is being read."""
        self._busy = busy
        self._show_sum()

    def _offer_limit(self, plan: Plan) -> None:
        most = len(plan.targets) - plan.counts()[Standing.INVALID]
        with QSignalBlocker(self._first), QSignalBlocker(self._limit):
            self._first.setRange(1, max(1, most))
            if not self._limit.isChecked():
                self._first.setValue(_TRIAL)
            self._limit.setEnabled(most > 1)
        self._first.setEnabled(self._limit.isChecked())
        plan.first = self._first.value() if self._limit.isChecked() else None

    def _on_limit(self) -> None:
        self._first.setEnabled(self._limit.isChecked())
        self.model.only_first(self._first.value() if self._limit.isChecked() else None)

    def _turn_selected(self) -> None:
        parts = self.table.selectionModel().selection().toList()
        self.model.turn(row for p in parts for row in range(p.top(), p.bottom() + 1))

    def _filter(self) -> None:
        if self._draft:
            self.model.show(self._draft.plan, self._show.currentData())

    def _show_sum(self) -> None:
        count = self.model.count
        text = trn("{n} users will be deleted", "{n} user will be deleted", count)
        nobody = tr("Nobody will be deleted: no row is ticked")
        self._sum.setText(text if count else nobody)
        self.start.setEnabled(count > 0 and not self._busy)

    def _lay_out(self) -> None:
        self._busy = False
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self.open)
        top.addWidget(self.paste)
        middle = QHBoxLayout()
        middle.addWidget(self._counts, 1)
        self._show = labelled_combo(middle, tr("Show"))
        self._show.setSizeAdjustPolicy(self._show.SizeAdjustPolicy.AdjustToContents)
        calm(self._first)
        self._limit.setAccessibleName(self._limit.text())
        self._first.setAccessibleName(tr("Number of rows"))
        self._first.setGroupSeparatorShown(True)
        bottom = QHBoxLayout()
        bottom.addWidget(self._limit)
        bottom.addWidget(self._first)
        bottom.addSpacing(16)
        bottom.addWidget(self.pace)
        self._sum.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bottom.addWidget(self._sum, 1)
        bottom.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.source)
        layout.addWidget(self._missing)
        layout.addLayout(middle)
        layout.addWidget(self.look)
        layout.addWidget(self.table, 1)
        layout.addLayout(bottom)


def _missing_words(draft: Draft) -> str:
    """Say what to do about fields that have neither a column nor a value; empty without any."""
    fields = [f for f in draft.place.provider.fields if draft.columns.get(f.name) is None]
    columns = ", ".join(visible(tr(f.label)) for f in fields if not f.keep)
    kept = ", ".join(
        visible(tr(f.label)) for f in fields if f.keep and not draft.place.kept.get(f.name)
    )
    sentences = []
    if columns:
        text = tr("⚠ Choose the column that holds: {fields}.")
        sentences.append(text.format(fields=columns))
    if kept:
        text = tr(
            "⚠ Choose the column that holds: {fields}. Or fill it in on the tab, then choose "
            "“Delete a list…” there again."
        )
        sentences.append(text.format(fields=kept))
    return "\n".join(sentences)


def _unused_words(draft: Draft) -> str:
    """Name the columns that nobody looks at: one may say who is to be kept."""
    if not draft.header or draft.wish.fixed:
        return ""
    used = set(draft.columns.values())
    names = [name for place, name in enumerate(draft.table.rows[0]) if place not in used]
    if not (names := [shortened(visible(name), 20) for name in names if name.strip()]):
        return ""
    few = names[:_NAMED] + ["…"] * (len(names) > _NAMED)
    return tr("columns not used: {names}").format(names=", ".join(few))
