"""Lists that have ended: finding them, and looking at one again."""

from collections import Counter
from contextlib import closing

from gui_app.domain.batch import BatchState
from gui_app.domain.outcome import Outcome
from gui_app.history.batch_reader import BatchRow
from gui_app.jobs.batch import BatchRun
from gui_app.jobs.batch_view import BatchView, Head
from gui_app.providers.spec import Provider
from gui_app.ui.list_again import AGAIN
from gui_app.ui.list_unfinished import place_of
from gui_app.ui.parts import Parts

_MOST = 10


class EndedBatch(BatchView):
    """A batch of which everything is on record; it can only be looked at."""

    over = True

    def __init__(
        self, head: Head, counts: Counter[Outcome], state: BatchState, forgotten: int
    ) -> None:
        super().__init__(head, counts)
        self.state = state
        self.forgotten = forgotten


ShownBatch = BatchRun | EndedBatch


def find_ended(parts: Parts, provider: str) -> list[BatchRow]:
    """Return the last lists of a provider, by its id, that have ended; the newest first.

    Raises:
        JournalError: the history can't be read.
    """
    with closing(parts.open_batch_reader()) as reader:
        return reader.recent(provider, _MOST)


def ended_batch(parts: Parts, row: BatchRow, provider: Provider) -> EndedBatch:
    """Return a list that has ended, to look at.

    Raises:
        JournalError: the history can't be read.
    """
    place, _ = place_of(parts, row, provider)
    with closing(parts.open_batch_reader()) as reader:
        counts = reader.counts(row.id)
        forgotten = reader.forgotten(row.id, AGAIN)
    head = Head(row.id, provider, place.account, row.source, row.total, row.request)
    ended = Counter({outcome: n for outcome, n in counts.items() if outcome is not None})
    return EndedBatch(head, ended, row.state, forgotten)
