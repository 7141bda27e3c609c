"""Where a history pane takes its rows from: the app's own history, or another one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from gui_app.history.batch_reader import BatchReader
from gui_app.providers.spec import Provider
from gui_app.ui.parts import Readers


class Catalogued(Protocol):
    """Knows the providers at hand; other ones tomorrow, maybe."""

    @property
    def providers(self) -> Sequence[Provider]:
        """Return them by title."""


def never(_row: int) -> bool:
    """Tell that nobody is made sure of."""
    return False


@dataclass(frozen=True, slots=True)
class HistorySource:
    """A history to show.

    Attributes:
        open_reader: makes a reader for a thread of its own; knows the file and its key.
        open_batch_reader: the same for batches.
        catalog: knows the providers at hand, for their titles and the names of their fields.
        writable: deletions are recorded in it; else it is another history, only looked at.
        checking: tells whether the app is making sure of the user of a row.
    """

    open_reader: Readers
    open_batch_reader: Callable[[], BatchReader]
    catalog: Catalogued
    writable: bool = True
    checking: Callable[[int], bool] = never

    @property
    def providers(self) -> Sequence[Provider]:
        """Return the providers at hand now."""
        return self.catalog.providers
