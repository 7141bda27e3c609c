"""How a list is read: encoding, separator, sheet, and which column is which field."""

import codecs
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QWidget

from gui_app.domain.text import trim, visible
from gui_app.domain.words import tr
from gui_app.jobs.lists.columns import letters
from gui_app.jobs.lists.source import DELIMITERS, ENCODINGS
from gui_app.jobs.lists.table import Options, Table
from gui_app.providers.spec import Field, Provider
from gui_app.ui.list_draft import Draft, Wish
from gui_app.ui.list_table import tip
from gui_app.ui.widgets import add_labelled, shortened

_ACROSS = 3
"""Fields beside each other."""

_LETTERS = 14
"""What a combo box shows at least of a column's name."""


class SourcePane(QWidget):
    """Shows how a list was read and says when a person wants it otherwise."""

    wished = Signal(object)  # a list_draft.Wish

    def __init__(self, provider: Provider) -> None:
        super().__init__()
        self._provider = provider
        self._draft: Draft | None = None
        self._guess: Table | None = None  # what was read before anything was chosen
        self._encoding = _Choice(tr("Encoding"))
        self._delimiter = _Choice(tr("Separator"))
        self._sheet = _Choice(tr("Sheet"))
        self._header = QCheckBox(tr("The first row holds the column names"))
        self._header.setAccessibleName(self._header.text())
        self._columns: dict[str, QComboBox] = {}
        self._lay_out()
        self._encoding.chosen.connect(lambda key: self._wish_for(encoding=key))
        self._delimiter.chosen.connect(lambda key: self._wish_for(delimiter=key))
        self._sheet.chosen.connect(lambda key: self._wish_for(sheet=key))
        self._header.toggled.connect(self._on_header)

    def show_draft(self, draft: Draft) -> None:
        """Show how a list was read."""
        self._draft = draft
        self.setVisible(not draft.wish.fixed)
        table, options = draft.table, draft.wish.options
        if options == Options():
            self._guess = table
        guess = self._guess or table
        self._encoding.offer(_encodings(table), guess.encoding, options.encoding)
        delimiters = () if table.delimiter is None else _translated(DELIMITERS)
        self._delimiter.offer(delimiters, guess.delimiter, options.delimiter)
        sheets = [(name, visible(name)) for name in table.sheets]
        self._sheet.offer(sheets if len(sheets) > 1 else (), None, table.sheet)
        with QSignalBlocker(self._header):
            self._header.setChecked(draft.header)
        names = _column_names(table, draft.header)
        for spec in self._provider.fields:
            combo, column = self._columns[spec.name], draft.columns.get(spec.name)
            with QSignalBlocker(combo):
                combo.clear()
                combo.addItem(self._absent(spec, draft))
                combo.addItems(names)
                combo.setCurrentIndex(0 if column is None else column + 1)
            combo.setToolTip(tip(combo.currentText()))

    def _absent(self, spec: Field, draft: Draft) -> str:
        if not spec.keep:
            return tr("(not in the list)")
        value = visible(draft.place.kept.get(spec.name, ""))
        text = tr("From the tab: {value}")
        return text.format(value=shortened(value, 40) if value else tr("(empty)"))

    def _wish_for(self, **option: str | None) -> None:
        if self._draft:
            wish = self._draft.wish
            self.wished.emit(Wish(wish.load, replace(wish.options, **option)))

    def _on_header(self, on: bool) -> None:
        if self._draft:
            self.wished.emit(replace(self._draft.wish, header=on, columns=None))

    def _on_column(self) -> None:
        if self._draft:
            places = {name: combo.currentIndex() for name, combo in self._columns.items()}
            columns = {name: place - 1 if place > 0 else None for name, place in places.items()}
            header = self._draft.header
            self.wished.emit(replace(self._draft.wish, header=header, columns=columns))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        options = QHBoxLayout()
        options.setSpacing(16)
        for widget in (self._encoding, self._delimiter, self._sheet, self._header):
            options.addWidget(widget)
        options.addStretch(1)
        across = min(_ACROSS, len(self._provider.fields))
        grid.addLayout(options, 0, 0, 1, across)
        for number, spec in enumerate(self._provider.fields):
            row, place = divmod(number, across)
            combo = QComboBox()
            combo.setMinimumContentsLength(_LETTERS)
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            pair = QHBoxLayout()
            pair.setSpacing(6)
            add_labelled(pair, tr(spec.label), combo)
            pair.setStretch(1, 1)
            combo.currentIndexChanged.connect(self._on_column)
            grid.addLayout(pair, row + 1, place)
            grid.setColumnStretch(place, 1)
            self._columns[spec.name] = combo


class _Choice(QWidget):
    """A label and a combo box with what was guessed in the first place."""

    chosen = Signal(object)  # the key, or None to guess

    def __init__(self, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._combo = QComboBox()
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        add_labelled(row, text, self._combo)
        self._combo.currentIndexChanged.connect(
            lambda _: self.chosen.emit(self._combo.currentData())
        )
        self.hide()  # until there is something to choose

    def offer(
        self, entries: Sequence[tuple[str, str]], guess: str | None, chosen: str | None
    ) -> None:
        """Fill it with keys and titles; without any it is hidden."""
        with QSignalBlocker(self._combo):
            self._combo.clear()
            for key, title in entries:
                if key == guess:
                    guessed = tr("{title} (guessed)").format(title=title)
                    self._combo.insertItem(0, guessed, None)
                else:
                    self._combo.addItem(title, key)
            self._combo.setCurrentIndex(max(0, self._combo.findData(chosen)))
        self.setVisible(bool(entries))


def _encodings(table: Table) -> Sequence[tuple[str, str]]:
    """Return the encodings to choose from, with the one in use; none if there is no choice."""
    if table.encoding is None:
        return ()
    known = [codecs.lookup(key).name for key, _ in ENCODINGS]
    if codecs.lookup(table.encoding).name in known:
        return _translated(ENCODINGS)
    return [(table.encoding, table.encoding), *_translated(ENCODINGS)]


def _translated(entries: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(key, tr(title)) for key, title in entries]


def _column_names(table: Table, header: bool) -> list[str]:
    """Name each column as the list does; without names by letter and first value."""
    first = table.rows[0] if table.rows else ()
    names = []
    for column in range(table.width):
        text = visible(trim(first[column])) if column < len(first) else ""
        if not text:
            names.append(tr("Column {letter}").format(letter=letters(column)))
        elif header:
            names.append(shortened(text, 50))
        else:
            name = tr("Column {letter}: {value}")
            names.append(name.format(letter=letters(column), value=shortened(text, 30)))
    return names
