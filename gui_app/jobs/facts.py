"""What a sender tells whoever watches it: facts, in the past tense."""

from dataclasses import dataclass

from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import DeskError


@dataclass(frozen=True, slots=True)
class Recorded:
    """The deletion is on disk as row ``id`` and waits for its turn."""

    id: int
    deletion: Deletion


@dataclass(frozen=True, slots=True)
class Changed:
    """The row looks different now: a try began, or ended and another one will follow."""

    id: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The deletion ended and its row says how."""

    id: int
    deletion: Deletion
    result: Result


@dataclass(frozen=True, slots=True)
class NotRecorded:
    """The history can't be written, so nothing was sent."""

    deletion: Deletion
    error: DeskError


@dataclass(frozen=True, slots=True)
class NotSaved:
    """The deletion ended, but its row can't be written; ``again`` if this is tried again."""

    id: int
    deletion: Deletion
    result: Result
    error: DeskError
    again: bool


@dataclass(frozen=True, slots=True)
class KeyringWaited:
    """The keyring has not answered for a while: it probably asks to be unlocked."""


Fact = Recorded | Changed | Finished | NotRecorded | NotSaved | KeyringWaited
