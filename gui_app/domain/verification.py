"""What was found out, after a deletion, about whether the user is still there."""

from dataclasses import dataclass
from enum import StrEnum


class Found(StrEnum):
    """Whether the user was still there."""

    GONE = "gone"
    STILL_THERE = "still_there"


@dataclass(frozen=True, slots=True)
class Verification:
    """What the provider answered, or a person found out, after a deletion.

    ``by`` is empty if the app asked the provider, else the name of the person. ``note`` says what
    the provider answered or what the person wrote; it may be empty. ``http_status`` is that of
    the provider's answer, ``None`` if a person says so.
    """

    found: Found
    by: str
    note: str
    http_status: int | None = None
