"""Finding out whether users are still there: by itself, and when a person asks for it."""

import asyncio
from collections.abc import Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui_app.domain.deletion import Deletion
from gui_app.domain.errors import DeskError
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found
from gui_app.domain.words import number, tr, trn
from gui_app.history.columns import utc_now, utc_text
from gui_app.history.reader import Details
from gui_app.jobs.facts import Fact, Finished, Recorded
from gui_app.jobs.lists.table import Progress
from gui_app.jobs.make_sure import MadeSure, User
from gui_app.ui.history_pane import HistoryPane
from gui_app.ui.in_thread import in_thread
from gui_app.ui.loop import answer, spawn
from gui_app.ui.make_sure_words import made_sure, several
from gui_app.ui.messages import Kind, MessageBar
from gui_app.ui.parts import Parts
from gui_app.ui.resolve import ResolveDialog

MOST = 1_000
"""Selected rows at a time; of a list, its window makes sure."""


class MakingSure(QObject):
    """Follows what was deleted, and does what the details' button and the table's menu offer.

    Args:
        parts: the rooms below.
        window: what the dialogs belong to.
        pane: shows the history.
        bar: where results are said.
    """

    def __init__(self, parts: Parts, window: QWidget, pane: HistoryPane, bar: MessageBar) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._pane = pane
        self._bar = bar
        self._running: asyncio.Task[None] | None = None
        self._asking: asyncio.Task[Any] | None = None
        self._begun: dict[int, str] = {}
        parts.facts.told.connect(self._on_fact)
        parts.facts.made_sure.connect(self._on_made_sure)
        pane.details.sure.clicked.connect(self._begin)
        pane.table.addAction(pane.details.sure.action)

    async def shut_down(self) -> None:
        """Give up at once; what was not recorded stays as it was."""
        if self._running and not self._running.done():
            self._running.cancel()
            await asyncio.wait({self._running})
        await self._parts.sure_lists.stop()
        await self._parts.make_sure.stop()

    def _on_fact(self, fact: Fact) -> None:
        if isinstance(fact, Recorded):
            self._begun[fact.id] = utc_text(utc_now())
        if isinstance(fact, Finished):
            since = self._begun.pop(fact.id)
            if fact.result.later or fact.result.outcome is Outcome.DELETED:
                self._parts.make_sure.follow(User(fact.id, fact.deletion, since))

    def _on_made_sure(self, made: MadeSure) -> None:
        words, kind = made_sure(made)
        self._settle([made])
        self._bar.say(words, kind, keep=made.found is Found.STILL_THERE, about=made.id)

    def _begin(self) -> None:
        if self._running is None or self._running.done():
            self._running = spawn(self._alone(self._find_out()))
        elif self._asking:
            self._asking.cancel()

    async def _alone(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except DeskError as error:
            self._bar.say(f"{error.title}. {error.words}", Kind.WARNING)

    async def _find_out(self) -> None:
        current, ids = self._pane.details.details, self._pane.selected()
        if current is None:
            return
        if len(ids) > MOST:
            text = trn(
                "Choose at most {n} deletions at a time.",
                "Choose at most {n} deletion at a time.",
                MOST,
            )
            self._bar.say(text, Kind.WARNING)
            return
        same = [each for each in await self._read(ids) if each.outcome is current.outcome]
        users = [_user(each) for each in same if not each.forgotten_at]
        forgotten = len(same) - len(users)
        if current.outcome is Outcome.DELETED:
            by_hand = await self._parts.make_sure.obstacles(users)
            await self._ask([user for user in users if user.row not in by_hand])
            users = [user for user in users if user.row in by_hand]
        if users:
            dialog = ResolveDialog(users, forgotten, self._parts, self._window)
            await answer(dialog)
            self._say(dialog.made)
        self._pane.refresh()

    async def _ask(self, users: Sequence[User]) -> None:
        """Ask about users, saying how far it is, until a person stops it."""
        made: list[MadeSure] = []
        text = tr("Asking the provider: {n} of {total}")
        shown = text.format(n=0, total=number(len(users)))

        def tell(one: MadeSure) -> None:
            nonlocal shown
            made.append(one)
            before, shown = shown, text.format(n=number(len(made)), total=number(len(users)))
            self._bar.revise(before, shown)

        if not users:
            return
        self._bar.say(shown)
        self._asking = asyncio.create_task(self._parts.make_sure.ask(users, tell))
        self._pane.details.sure.show_asking(True)
        self._pane.refresh()
        try:
            await asyncio.wait({self._asking})
            stopped = self._asking.cancelled()
            if not stopped:
                self._asking.result()
        finally:
            self._asking.cancel()
            self._asking = None
            self._pane.details.sure.show_asking(False)
        self._bar.withdraw(shown)
        self._say(made, left=len(users) - len(made) if stopped else 0)

    def _settle(self, made: Sequence[MadeSure]) -> None:
        for each in made:
            if each.found:
                self._bar.settle(each.id)

    def _say(self, made: Sequence[MadeSure], left: int = 0) -> None:
        self._settle(made)
        stopped = tr("Stopped. Not asked about: {n}.").format(n=number(left)) if left else ""
        words, kind = made_sure(made[0]) if len(made) == 1 else several(made)
        if said := f"{stopped} {words if made else ''}".strip():
            self._bar.say(said, kind)

    async def _read(self, ids: Sequence[int]) -> list[Details]:
        def read(_progress: Progress) -> list[Details]:
            with closing(self._parts.open_reader()) as reader:
                return [found for i in ids if (found := reader.details(i))]

        thread = ThreadPoolExecutor(1, "selected")
        try:
            return await in_thread(thread, read, Progress())
        finally:
            thread.shutdown(wait=False)


def _user(details: Details) -> User:
    deletion = Deletion(
        provider=details.provider,
        provider_title=details.provider_title,
        account=details.account,
        address=details.address,
        target=details.target,
        user=details.user,
    )
    return User(details.id, deletion, details.started_at)
