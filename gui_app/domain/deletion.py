"""A deletion: what was confirmed, and how it ended."""

from collections.abc import Mapping
from dataclasses import dataclass

from gui_app.domain.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Deletion:
    """One attempt to delete one target with one account, exactly as a person confirmed it.

    Attributes:
        provider: the provider's id.
        provider_title: the provider's name on screen, kept so that old rows stay readable.
        account: the account's name.
        address: the API address the request goes to.
        target: field name to value, in the order of the provider file.
        user: the fields that name the user alone, for people to read.
    """

    provider: str
    provider_title: str
    account: str
    address: str
    target: Mapping[str, str]
    user: str


@dataclass(frozen=True, slots=True)
class Result:
    """How a deletion, or one attempt of it, ended.

    Attributes:
        outcome: never ``SENDING``.
        message: first line a sentence for people; further lines are technical.
        http_status: None if no status line arrived.
        provider_status: the status in the answer's body, as text; None if it has none.
        raw_answer: the answer's text; None if no answer arrived, empty if it was empty.
        later: the provider took the deletion on and carries it out later; not on record.
    """

    outcome: Outcome
    message: str
    http_status: int | None = None
    provider_status: str | None = None
    raw_answer: str | None = None
    later: bool = False
