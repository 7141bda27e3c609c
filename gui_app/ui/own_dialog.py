"""Making or changing a provider of one's own."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui_app.domain.errors import DeskError
from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers.spec import Provider
from gui_app.ui.loop import ask, spawn
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.own_changes import sentences
from gui_app.ui.own_pages import OwnPages
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
        self._own = own[0] if own else None
        self._fixed = own[0].id if own else ""
        self._taken = frozenset(p.id for p in parts.catalog.providers)
        self._insisted = False
        self._started = 0
        self._busy: asyncio.Task[None] | None = None
        self.saved: Provider | None = None
        self._not_yet = tr("Not yet: see what is marked with ⚠.")
        self.pages = OwnPages(self._fixed, self._taken)
        self.form, self.file, self.side = self.pages.form, self.pages.file, OwnSide()
        self.bar = MessageBar()
        self.try_button = button(tr("Try it"))
        self.save_button = button(tr("Save"))
        self.close_button = button(tr("Cancel"))
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._lay_out()
        if own:
            title = tr("Deletion Desk – Change {title}")
            self.setWindowTitle(title.format(title=visible(own[0].title)))
            self.pages.begin_with(*own)
        self._unchanged = self.pages.data
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
        if self.pages.data == self._unchanged or await ask(
            self,
            tr("Discard what you typed?"),
            tr("This provider has not been saved."),
            tr("Discard"),
            tr("Go back"),
        ):
            super().reject()

    async def _save(self) -> None:
        provider, data = self._provider(), self.pages.data
        if provider and await self._agreed(provider):
            try:
                self.saved = await self._parts.catalog.save(data)
            except ValueError as error:  # somebody changed the folder meanwhile
                self.bar.say(tr("Not saved. {reason}").format(reason=error), Kind.WARNING)
            else:
                self.accept()

    async def _agreed(self, provider: Provider) -> bool:
        """Ask before something else happens with accounts that are there already."""
        accounts = len(self._parts.accounts.list(provider.id))
        if not (self._own and accounts) or provider == self._own:
            return True
        question = tr("Replace {title}?").format(title=visible(self._own.title))
        facts = "\n\n".join(sentences(provider, self._own, accounts))
        return await ask(self, question, facts, tr("Replace"), tr("Go back"))

    async def _try(self) -> None:
        provider = self._provider()
        if provider is None:
            return
        right = await self.side.try_out(self._parts.stage, provider)
        well = tr(
            "Practised with answers made from what you wrote here: each answer is read as it "
            "should be. {title} itself was not asked."
        )
        ill = tr(
            "Practised with answers made from what you wrote here: not every answer is read as "
            "it should be; see the rows with ⚠. {title} itself was not asked."
        )
        text = (well if right else ill).format(title=visible(provider.title))
        self.bar.say(text, Kind.INFO if right else Kind.WARNING)

    def _provider(self) -> Provider | None:
        """Return what would be saved; None, with the mistakes on show, if it can't be."""
        self._insisted = True
        provider, found = self._look()
        if not found:
            return provider
        self.bar.say(self._not_yet, Kind.WARNING)
        self.pages.go_to_first(found)
        return None

    def _look(self) -> tuple[Provider | None, list[tuple[str, str]]]:
        """Show what is wrong, and the requests; return the provider and the mistakes."""
        provider, found = self.pages.read()
        if provider and (reason := self._why_not(provider)):
            key, _, words = reason.partition(": ")
            found.append(("title", words) if key == "title" else ("", reason))
        self.side.show_wrong(self.pages.show_problems(provider, found, all_of_them=self._insisted))
        if provider:
            self.side.show_provider(provider, {row for row, _ in found})
        else:
            self.side.show_nothing()
        if not found:
            self.bar.withdraw(self._not_yet)
        return provider, found

    def _why_not(self, provider: Provider) -> str:
        if self._fixed and provider.id != self._fixed:
            text = tr("it must stay “{id}”, since accounts and the history know it by that")
            return f"id: {text.format(id=self._fixed)}"
        if not self._fixed and provider.id in self._taken:
            text = tr("“{id}” is taken by another provider; choose another")
            return f"id: {text.format(id=provider.id)}"
        return self._parts.catalog.why_not(provider)

    def _on_start(self) -> None:
        self._begin(self._start_anew())

    async def _start_anew(self) -> None:
        wanted = self._start.currentData()
        if self.pages.data != self._unchanged and not await ask(
            self,
            tr("Replace what you typed?"),
            tr("The form begins anew with what you chose."),
            tr("Replace"),
            tr("Go back"),
        ):
            with QSignalBlocker(self._start):
                self._start.setCurrentIndex(self._started)
            return
        self._started = self._start.currentIndex()
        example = next((e for e in self._examples if e.id == wanted), None)
        self._insisted = False
        self.pages.begin_with(example)
        self._unchanged = self.pages.data
        self._look()

    def _connect(self) -> None:
        self.pages.edited.connect(self._soon.start)
        self.pages.currentChanged.connect(self._look)
        self._soon.timeout.connect(self._look)
        self._start.currentIndexChanged.connect(self._on_start)
        self.try_button.clicked.connect(lambda: self._begin(self._try()))
        self.save_button.clicked.connect(lambda: self._begin(self._save()))
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Deletion Desk – Add a provider"))
        top = QHBoxLayout()
        self._start = labelled_combo(top, tr("Start from"))
        self._start.addItem(tr("an empty form"))
        for example in self._examples:
            self._start.addItem(visible(example.title), example.id)
        top.addStretch(1)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.pages)
        split.addWidget(self.side)
        split.setSizes([560, 400])  # in proportion
        bottom = QHBoxLayout()
        practice = tr("“Try it” only practises, on this computer. Nothing goes to the service.")
        self.try_button.setAccessibleDescription(practice)
        bottom.addWidget(paragraph(practice), 1)
        for each in (self.try_button, self.save_button, self.close_button):
            bottom.addWidget(each)
        layout = QVBoxLayout(self)
        if not self._fixed:
            layout.addLayout(top)
        layout.addWidget(self.pages.note)
        layout.addWidget(split, 1)
        layout.addWidget(self.side.tried)
        layout.addWidget(self.bar)
        layout.addLayout(bottom)
        self.resize(QSize(1160, 760).boundedTo(self.screen().availableSize() * 0.95))
