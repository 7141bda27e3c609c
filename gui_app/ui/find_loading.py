"""Loading a provider's users, and saying how far it is."""

import asyncio
from collections.abc import Set
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from gui_app.domain.errors import DeskError
from gui_app.domain.words import tr
from gui_app.jobs.find import UserList
from gui_app.providers.find import FindEndedError
from gui_app.ui.loop import spawn


class Stand(Enum):
    """Where the loading stands; ``BROKEN`` may go on, ``ENDED`` may not, nor may ``COMPLETE``."""

    LOADING = auto()
    BROKEN = auto()
    ENDED = auto()
    COMPLETE = auto()


class Loading(QObject):
    """Loads until everybody is there, something is in the way, or a person stops it.

    Args:
        users: what is loaded.

    Attributes:
        stand: where it stands.
    """

    came = Signal(object)  # list[ListedUser]; there may be more that are doubtful, too
    changed = Signal(str)  # ``stand`` has changed; why there is no more, or empty

    def __init__(self, users: UserList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stand = Stand.BROKEN
        self._users = users
        self._task: asyncio.Task[None] | None = None

    @property
    def doubtful(self) -> Set[tuple[str, ...]]:
        """Return the targets of users who were listed again, with other data."""
        return self._users.doubtful

    def begin(self) -> None:
        """Load, or go on with it."""
        if self.stand is Stand.BROKEN:
            self._stand_at(Stand.LOADING)
            self._task = spawn(self._load())

    def stop(self) -> None:
        """Break off what is on the wire; what came stays."""
        if self._task and self.stand is Stand.LOADING:
            self._task.cancel()
            self._stand_at(Stand.BROKEN, tr("Stopped; there may be more users."))

    def close(self) -> None:
        """Break off, for good."""
        if self._task:
            self._task.cancel()
        self._users.close()

    async def _load(self) -> None:
        try:
            async for users in self._users.load():
                self.came.emit(users)
        except FindEndedError as error:
            self._stand_at(Stand.ENDED, error.message)
        except DeskError as error:
            self._stand_at(Stand.BROKEN, error.message)
        else:
            self._stand_at(Stand.COMPLETE)

    def _stand_at(self, stand: Stand, why: str = "") -> None:
        self.stand = stand
        self.changed.emit(why)
