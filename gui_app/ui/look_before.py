"""Asking the provider who a user is while a person fills in the fields."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from gui_app.credentials.accounts import Account
from gui_app.jobs.asking import Asking
from gui_app.jobs.look_up import look_up
from gui_app.providers.look_up import Seen
from gui_app.providers.spec import Provider
from gui_app.ui.loop import spawn

_PAUSE = 600
"""Milliseconds after the last key."""

_GOOD_FOR = 60
"""Seconds for which the same user is not asked for again."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom to ask for, and where.

    Attributes:
        provider: as its file says now.
        account: less its kept fields, which are in the target.
        target: a valid value for each field.
    """

    provider: Provider
    account: Account
    target: dict[str, str]

    @classmethod
    def make(cls, provider: Provider, account: Account, target: Mapping[str, str]) -> "Subject":
        """Leave out of an account what does not matter here."""
        return cls(provider, replace(account, kept={}), dict(target))


class LookBefore(QObject):
    """Looks up one user at a time, and tells what is known of nobody else.

    Args:
        asking: asks the provider; nobody is looked up if its file has no ``look_up``.

    Attributes:
        moment: when the provider last said something.
    """

    changed = Signal()  # something else is known of the wanted user

    def __init__(self, asking: Asking, parent: QObject) -> None:
        super().__init__(parent)
        self._asking = asking
        self._wanted: Subject | None = None
        self._last: Subject | None = None  # of whom ``_answer`` is
        self._answer: Seen | None = None
        self._since = 0.0
        self.moment = datetime.now().astimezone()
        self._task: asyncio.Task[None] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._begin)

    @property
    def wanted(self) -> Subject | None:
        """Return who is wanted now."""
        return self._wanted

    def seen(self, subject: Subject | None) -> Seen | None:
        """Return what the provider said of exactly this user; None if it has not yet."""
        return self._answer if subject and subject == self._last else None

    def looking(self, subject: Subject | None) -> bool:
        """Tell whether the provider is being asked for exactly this user."""
        return self._task is not None and subject == self._wanted

    def want(self, subject: Subject | None, *, at_once: bool = False) -> None:
        """Look a user up soon, unless that was just done.

        Args:
            subject: who; None for nobody, which ends what is going on.
            at_once: without waiting for more keys.
        """
        if another := subject != self._wanted:
            self._stop()
            self._wanted = subject
        known = self.seen(subject) is not None and time.monotonic() - self._since < _GOOD_FOR
        if subject and subject.provider.look_up and not known and not self._task:
            if at_once:
                self._begin()
            elif another:
                self._pause.start()
        self.changed.emit()

    def forget(self) -> None:
        """Know nothing, since what was known may not be so any more."""
        self._stop()
        self._wanted = self._last = self._answer = None
        self.changed.emit()

    def _stop(self) -> None:
        self._pause.stop()
        task, self._task = self._task, None
        if task:
            task.cancel()

    def _begin(self) -> None:
        self._pause.stop()
        if self._wanted:
            self._last = self._answer = None
            self._task = spawn(self._look(self._wanted))
            self.changed.emit()

    async def _look(self, subject: Subject) -> None:
        task = asyncio.current_task()
        try:
            seen = await look_up(self._asking, subject.provider, subject.account, subject.target)
        finally:
            if current := task is self._task:
                self._task = None
        if current:  # else it was too late to be cancelled
            self._last, self._answer = subject, seen
            self._since, self.moment = time.monotonic(), datetime.now().astimezone()
            self.changed.emit()
