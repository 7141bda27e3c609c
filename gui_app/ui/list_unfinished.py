"""Lists that are not finished: finding them, and what is needed to go on."""

from contextlib import closing
from dataclasses import dataclass

from gui_app.credentials.accounts import Account
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import visible
from gui_app.domain.words import number, tr, trn
from gui_app.history.batch_reader import BatchRow
from gui_app.providers.spec import Provider
from gui_app.ui.list_draft import Place
from gui_app.ui.list_words import list_name
from gui_app.ui.parts import Parts


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A list that no window has in hand.

    Attributes:
        row: the batch.
        counts: its users by outcome; None are those that wait.
    """

    row: BatchRow
    counts: dict[Outcome | None, int]

    @property
    def left(self) -> int:
        """Return how many users are waiting."""
        return self.counts.get(None, 0)


def words_for(unfinished: Unfinished) -> str:
    """Return how far a list is, for example ``8 of 12 users of users.csv are still waiting``."""
    left, total = unfinished.left, unfinished.row.total
    silent = unfinished.counts.get(Outcome.UNKNOWN, 0)
    if left:
        text = trn(
            "{left} of {n} users of {list} are still waiting",
            "{left} of {n} user of {list} is still waiting",
            total,
        )
    elif silent:
        text = trn(
            "all {n} users of {list} were sent, {silent} unknown",
            "the only user of {list} was sent, {silent} unknown",
            total,
        )
    else:
        text = trn("all {n} users of {list} were sent", "the only user of {list} was sent", total)
    source = list_name(unfinished.row.source)
    return text.format(left=number(left), list=source, silent=number(silent))


def find_unfinished(parts: Parts, provider: str | None = None) -> list[Unfinished]:
    """Return the lists that can be gone on with, the newest first.

    Args:
        parts: the rooms below.
        provider: a provider's id; None for all whose file is at hand.

    Raises:
        JournalError: the history can't be read.
    """
    known = {p.id for p in parts.catalog.providers}
    with closing(parts.open_batch_reader()) as reader:
        rows = [r for r in reader.unfinished(provider) if r.provider in known and not r.in_hand]
        return [Unfinished(row, reader.counts(row.id)) for row in rows]


def place_of(parts: Parts, row: BatchRow, provider: Provider) -> tuple[Place, str]:
    """Return where a batch's users are deleted, and why it can't go on; empty if it can.

    Without its account the batch can still be looked at, and stopped.
    """
    account = parts.accounts.get(row.provider, row.account)
    if account and account.address == row.address:
        return Place(provider, account, {}), ""
    text = (
        tr(
            "The account “{name}” has another API address now than this list. Close this window, "
            "give it the address {address} under “Accounts…”, then go on.",
        )
        if account
        else tr(
            "The account “{name}” is no longer there. Close this window, add an account of that "
            "name with the address {address} under “Accounts…”, then go on.",
        )
    ).format(name=visible(row.account), address=visible(row.address))
    return Place(provider, Account(row.provider, row.account, row.address), {}), text
