"""What the composition root hands to the window."""

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gui_app.credentials.accounts import AccountBook
from gui_app.credentials.vault import Vault
from gui_app.history.batch_reader import BatchReader
from gui_app.history.journal import Journal
from gui_app.history.reader import Reader
from gui_app.jobs.asking import Asking
from gui_app.jobs.batches import Batches
from gui_app.jobs.make_sure import MakeSure
from gui_app.jobs.sender import Sender
from gui_app.jobs.sure_lists import SureLists
from gui_app.jobs.tokens import Tokens
from gui_app.jobs.try_out import Stage
from gui_app.settings import Settings
from gui_app.ui.providers import Providers


class FactRelay(QObject):
    """Carries what the sender tells to the widgets."""

    told = Signal(object)  # a jobs.facts.Fact
    made_sure = Signal(object)  # a jobs.make_sure.MadeSure


class Readers:
    """Makes readers of the history, each for a thread of its own.

    Attributes:
        path: the history file.
        key: what those made from now on find forgotten deletions with.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.key: bytes | None = None

    def __call__(self) -> Reader:
        """Make a reader."""
        return Reader(self.path, self.key)


@dataclass(frozen=True, slots=True)
class UserToTry:
    """A seeded user of the demo: name, field values, and what will happen, in plain words."""

    name: str
    target: Mapping[str, str]
    what: str


@dataclass(frozen=True, slots=True)
class Parts:
    """The rooms below, as the window uses them.

    Attributes:
        folder: where the app keeps its files.
        scratch: where copies of other histories lie as long as the app runs.
        history: the history file.
        open_reader: makes a reader for a thread of its own.
        open_batch_reader: the same for batches.
        stage: makes a server that plays a provider while it is tried out.
        to_try: seeded users per provider id; empty outside the demo.
    """

    catalog: Providers
    accounts: AccountBook
    vault: Vault
    tokens: Tokens
    asking: Asking
    journal: Journal
    sender: Sender
    batches: Batches
    make_sure: MakeSure
    sure_lists: SureLists
    facts: FactRelay
    settings: Settings
    folder: Path
    scratch: Path
    history: Path
    open_reader: Readers
    open_batch_reader: Callable[[], BatchReader]
    stage: Callable[[], AbstractContextManager[Stage]]
    to_try: MutableMapping[str, Sequence[UserToTry]] = field(default_factory=dict)
