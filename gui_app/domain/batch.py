"""A batch: many deletions started together from a list."""

from dataclasses import dataclass
from enum import StrEnum

from gui_app.domain.deletion import Deletion


class BatchState(StrEnum):
    """Where a batch stands; ``STOPPED`` and ``DONE`` are final."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Batch:
    """What all deletions of a batch have in common, exactly as a person confirmed it.

    Attributes:
        provider: the provider's id.
        provider_title: the provider's name on screen.
        account: the account's name.
        address: the API address the requests go to.
        source: where the list came from, for people: a file's name, or how it got in.
        request: the fingerprint of the provider's request, as the provider room makes it.
    """

    provider: str
    provider_title: str
    account: str
    address: str
    source: str
    request: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One user of a batch.

    Attributes:
        number: its place in the batch, from 1.
        line: the line of the list it came from, from 1.
        deletion: what will be sent.
    """

    number: int
    line: int
    deletion: Deletion
