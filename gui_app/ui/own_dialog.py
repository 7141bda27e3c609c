"""Making or changing a provider of one's own."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.errors import DeskError
from gui_app.domain.text import visible
from gui_app.providers import catalog
from gui_app.providers.draft import Draft, draft_of
from gui_app.providers.draft_file import kept, problems, provider_of
from gui_app.providers.spec import Provider
from gui_app.providers.write import to_toml
from gui_app.ui.loop import ask, spawn
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.own_file import FilePage
from gui_app.ui.own_form import OwnForm
from gui_app.ui.own_rows import button
from gui_app.ui.own_side import OwnSide
from gui_app.ui.parts import Parts
from gui_app.ui.widgets import labelled_combo, paragraph

_SOON = 150
"""Milliseconds after the last change until it is looked at."""


class OwnDialog(QDialog):
    """A form, the file it makes, the request that follows, and a try.

    Args:
        parts: the rooms below.
        examples: what a new one can be begun with.
        own: the provider that is changed, and the text of its file; None for a new one.
        parent: the window.

    Attributes:
        saved: the provider, when it was saved.
    """

    def __init__(
        self,
        parts: Parts,
        examples: Sequence[Provider],
        own: tuple[Provider, str] | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._examples = examples
        self._fixed = own[0].id if own else ""
        self._taken = frozenset(p.id for p in parts.catalog.providers)
        self._insisted = self._by_hand = False
        self._started = 0
        self._busy: asyncio.Task[None] | None = None
        self.saved: Provider | None = None
        self._not_yet = self.tr("Not yet: see what is marked with ⚠.")
        self.form, self.file, self.side = OwnForm(), FilePage(), OwnSide()
        self.bar = MessageBar()
        self.pages = QTabWidget()
        self.try_button = button(self.tr("Try it"))
        self.save_button = button(self.tr("Save"))
        self.close_button = button(self.tr("Cancel"))
        self._kept = paragraph()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._lay_out()
        self._begin_with(own[0] if own else None)
        if own:
            self.setWindowTitle(
                self.tr("Deletion Desk – Change {title}").format(title=own[0].title)
            )
            self._fill_file(own[1])
        self._unchanged = self._data()
        self._connect()
        self._look()

    def reject(self) -> None:
        """Close, and ask first if something typed would be lost."""
        if self._busy is None:
            self._begin(self._close())

    def done(self, code: int) -> None:
        """Close, and end what is under way."""
        if self._busy and self._busy is not asyncio.current_task():
            self._busy.cancel()
        super().done(code)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        self._busy = spawn(self._alone(work))
        self._show_buttons()

    async def _alone(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except DeskError as error:
            self.bar.say(f"{error.title}. {error.words}", Kind.WARNING)
        finally:
            self._busy = None
            self._show_buttons()

    def _show_buttons(self) -> None:
        for each in (self.try_button, self.save_button, self.close_button):
            each.setEnabled(self._busy is None)

    async def _close(self) -> None:
        if self._data() == self._unchanged or await ask(
            self,
            self.tr("Discard what you typed?"),
            self.tr("This provider has not been saved."),
            self.tr("Discard"),
            self.tr("Go back"),
        ):
            super().reject()

    async def _save(self) -> None:
        if self._provider():
            try:
                self.saved = await self._parts.catalog.save(self._data())
            except ValueError as error:  # somebody changed the folder meanwhile
                self.bar.say(self.tr("Not saved. {reason}").format(reason=error), Kind.WARNING)
            else:
                self.accept()

    async def _try(self) -> None:
        provider = self._provider()
        if provider is None:
            return
        right = await self.side.try_out(self._parts.stage, provider)
        well = self.tr("Tried on this computer, and each answer is read as it should be.")
        ill = self.tr("Not every answer is read as it should be. See the rows with ⚠.")
        self.bar.say(well if right else ill, Kind.INFO if right else Kind.WARNING)

    def _provider(self) -> Provider | None:
        """Return what would be saved; None, with the mistakes on show, if it can't be."""
        self._insisted = True
        provider, found = self._look()
        if not found:
            return provider
        self.bar.say(self._not_yet, Kind.WARNING)
        if not self._by_hand and (wrong := self.form.first_wrong(found)):
            self.pages.setCurrentIndex(0)
            wrong.setFocus()
            self._scroll.ensureWidgetVisible(wrong)
        return None

    def _data(self) -> bytes:
        text = self.file.text if self._by_hand else to_toml(provider_of(self.form.draft))
        return text.encode("utf-8", "replace")

    def _look(self) -> tuple[Provider | None, list[tuple[str, str]]]:
        """Show what is wrong, and the requests; return the provider and the mistakes."""
        provider: Provider | None = None
        if self._by_hand:
            found = []
            try:
                provider = catalog.check(self._data())
            except ValueError as error:
                found = [("", str(error))]
        else:
            draft = self.form.draft
            provider, found = provider_of(draft), problems(draft)
        if provider and (reason := self._why_not(provider)):
            key, _, words = reason.partition(": ")
            found.append(("title", words) if key == "title" else ("", reason))
        self._show(provider, found)
        if not found:
            self.bar.withdraw(self._not_yet)
        return provider, found

    def _why_not(self, provider: Provider) -> str:
        if self._fixed and provider.id != self._fixed:
            text = self.tr(
                "id: it must stay “{id}”, since accounts and the history know it by that"
            )
            return text.format(id=self._fixed)
        if not self._fixed and provider.id in self._taken:
            text = self.tr("id: “{id}” is taken by another provider; choose another")
            return text.format(id=provider.id)
        return self._parts.catalog.why_not(provider)

    def _show(self, provider: Provider | None, found: list[tuple[str, str]]) -> None:
        rows = [] if self._by_hand else found
        self.form.show_problems(rows, all_of_them=self._insisted)
        self.file.show_problem("; ".join(reason for _, reason in found))
        self.pages.setTabEnabled(0, provider is not None)
        self.side.show_wrong(reason for row, reason in rows if not row)
        if provider:
            self.side.show_provider(provider)

    def _begin_with(self, base: Provider | None) -> None:
        draft = draft_of(base) if base else Draft()
        self.form.draft = replace(draft, id=self._fixed, taken=self._taken)
        self._by_hand = self._insisted = False
        parts = kept(self.form.draft)
        text = self.tr("This file also has: {parts}. The page File shows it; it is kept.")
        self._kept.setText(text.format(parts=", ".join(parts)) if parts else "")
        self._kept.setVisible(bool(parts))

    def _fill_file(self, text: str) -> None:
        with QSignalBlocker(self.file):
            self.file.text = text
        self._by_hand = True

    def _on_form(self) -> None:
        self._by_hand = False
        self._soon.start()

    def _on_file(self) -> None:
        self._by_hand = True
        self._soon.start()

    def _on_page(self, page: int) -> None:
        """Bring the page that is shown now up to what the other one says."""
        provider, _ = self._look()
        if page == 1 and not self._by_hand:
            with QSignalBlocker(self.file):
                self.file.text = to_toml(provider_of(self.form.draft))
        elif page == 0 and self._by_hand and provider:
            self._begin_with(provider)
            self._by_hand = True  # as it was written, comments and all, until the form is changed

    def _on_start(self) -> None:
        self._begin(self._start_anew())

    async def _start_anew(self) -> None:
        wanted = self._start.currentData()
        if self._data() != self._unchanged and not await ask(
            self,
            self.tr("Replace what you typed?"),
            self.tr("The form begins anew with what you chose."),
            self.tr("Replace"),
            self.tr("Go back"),
        ):
            with QSignalBlocker(self._start):
                self._start.setCurrentIndex(self._started)
            return
        self._started = self._start.currentIndex()
        example = next((e for e in self._examples if e.id == wanted), None)
        self._begin_with(example)
        self._unchanged = self._data()
        self._on_page(self.pages.currentIndex())
        self._look()

    def _connect(self) -> None:
        self.form.edited.connect(self._on_form)
        self.file.edited.connect(self._on_file)
        self._soon.timeout.connect(self._look)
        self.pages.currentChanged.connect(self._on_page)
        self._start.currentIndexChanged.connect(self._on_start)
        self.try_button.clicked.connect(lambda: self._begin(self._try()))
        self.save_button.clicked.connect(lambda: self._begin(self._save()))
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Deletion Desk – Add a provider"))
        top = QHBoxLayout()
        self._start = labelled_combo(top, self.tr("Start from"))
        self._start.addItem(self.tr("an empty form"))
        for example in self._examples:
            self._start.addItem(visible(example.title), example.id)
        top.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.form)
        beside = self._scroll.verticalScrollBar().sizeHint().width() * 2
        self._scroll.setMinimumWidth(self.form.minimumSizeHint().width() + beside)
        self.pages.addTab(self._scroll, self.tr("Form"))
        self.pages.addTab(self.file, self.tr("File"))
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.pages)
        split.addWidget(self.side)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        for each in (self.try_button, self.save_button, self.close_button):
            bottom.addWidget(each)
        layout = QVBoxLayout(self)
        if not self._fixed:
            layout.addLayout(top)
        layout.addWidget(self._kept)
        layout.addWidget(split, 1)
        layout.addWidget(self.side.tried)
        layout.addWidget(self.bar)
        layout.addLayout(bottom)
        self.resize(QSize(1160, 760).boundedTo(self.screen().availableSize() * 0.95))
