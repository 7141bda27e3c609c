"""A person's own providers, and the files that can't be used."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.errors import DeskError
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers.catalog import Problem
from gui_app.providers.spec import Provider
from gui_app.ui.loop import spawn
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.own_flows import OwnFlows
from gui_app.ui.own_rows import button
from gui_app.ui.providers import Providers
from gui_app.ui.widgets import paragraph

_FLOW = Callable[[Provider, QWidget], Coroutine[Any, Any, None]]


class OwnList(QDialog):
    """Lists the own provider files, and does with each what is wanted.

    Args:
        catalog: knows them.
        flows: does it.
        parent: the window.
    """

    def __init__(self, catalog: Providers, flows: OwnFlows, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._flows = flows
        self._busy: asyncio.Task[None] | None = None
        self.setWindowTitle(tr("Deletion Desk – Own providers"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Own providers"))
        self.list.setWordWrap(True)
        self.bar = MessageBar()
        self._edit = button(tr("Edit…"))
        self._remove = button(tr("Remove…"))
        self._copy = button(tr("Export a copy…"))
        self._show_file = button(tr("Show file"))
        self._close = button(tr("Close"))
        self._lay_out()
        self.list.currentItemChanged.connect(self._show_buttons)
        self._edit.clicked.connect(lambda: self._begin(flows.change))
        self._remove.clicked.connect(lambda: self._begin(flows.remove))
        self._copy.clicked.connect(lambda: self._begin(flows.copy))
        self._show_file.clicked.connect(self._on_show_file)
        self._close.clicked.connect(self.reject)
        catalog.changed.connect(self._fill)
        flows.said.connect(self.bar.say)
        self._fill()

    def reject(self) -> None:
        """Close, unless something is under way."""
        if not self._busy:
            super().reject()

    def done(self, code: int) -> None:
        """Close, and end what is under way."""
        if self._busy:
            self._busy.cancel()
        super().done(code)

    def _begin(self, flow: _FLOW) -> None:
        chosen = self._chosen()
        if isinstance(chosen, Provider) and not self._busy:
            self._busy = spawn(self._alone(flow, chosen))

    async def _alone(self, flow: _FLOW, provider: Provider) -> None:
        try:
            await flow(provider, self)
        except DeskError as error:
            self.bar.say(f"{error.title}. {error.words}", Kind.WARNING)
        finally:
            self._busy = None

    def _on_show_file(self) -> None:
        """Open the folder with the file; programs for TOML are rare."""
        chosen = self._chosen()
        file = chosen.file if isinstance(chosen, Problem) else self._file(chosen)
        if file:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))

    def _file(self, chosen: Provider | None) -> Path | None:
        return self._catalog.own_file(chosen.id) if chosen else None

    def _chosen(self) -> Provider | Problem | None:
        item = self.list.currentItem()
        chosen = item.data(Qt.ItemDataRole.UserRole) if item else None
        return chosen if isinstance(chosen, Provider | Problem) else None

    def _fill(self) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for provider in self._catalog.own:
            file = self._catalog.own_file(provider.id)
            words = f"{provider.title}\n{provider.address} · {file.name if file else ''}"
            self._add(words, provider)
        for problem in self._catalog.problems:
            words = tr("⚠ {file} is not used\n{reason}")
            self._add(words.format(file=problem.file.name, reason=problem.reason), problem)
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        self._empty.setVisible(not self.list.count())
        self._show_buttons()

    def _add(self, words: str, what: Provider | Problem) -> None:
        item = QListWidgetItem(visible(words, lines=True))
        item.setData(Qt.ItemDataRole.UserRole, what)
        self.list.addItem(item)

    def _show_buttons(self) -> None:
        chosen = self._chosen()
        for each in (self._edit, self._remove, self._copy):
            each.setEnabled(isinstance(chosen, Provider))
        self._show_file.setEnabled(chosen is not None)

    def _lay_out(self) -> None:
        self._empty = paragraph(
            tr("None yet. “Add a provider…” in the menu makes one, with a form.")
        )
        side = QVBoxLayout()
        for each in (self._edit, self._copy, self._show_file, self._remove):
            side.addWidget(each)
        side.addStretch(1)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self._close)
        grid = QGridLayout(self)
        grid.addWidget(self._empty, 0, 0)
        grid.addWidget(self.list, 1, 0)
        grid.addLayout(side, 1, 1)
        grid.addWidget(self.bar, 2, 0, 1, 2)
        grid.addLayout(bottom, 3, 0, 1, 2)
        self.resize(640, 420)
