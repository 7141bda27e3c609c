"""How a deletion ended, and what a person may do next."""

from enum import StrEnum


class Outcome(StrEnum):
    """The six ways a deletion ends, and ``SENDING`` until then."""

    SENDING = "sending"
    DELETED = "deleted"
    NOT_FOUND = "not_found"
    REFUSED = "refused"
    FAILED = "failed"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"


GONE = (Outcome.DELETED, Outcome.NOT_FOUND)
"""After these the provider has no such user."""


def advice(outcome: Outcome, status: str) -> str:
    """Say in one or two sentences what a person can do after this outcome.

    Args:
        outcome: how the deletion ended.
        status: the status code that decided, the provider's own or HTTP's; may be empty.
    """
    if outcome is Outcome.REFUSED and status in ("401", "403"):
        return "The provider did not accept the account. Check its credentials under Accounts…"
    return _ADVICE[outcome]


_ADVICE = {
    Outcome.SENDING: "Wait for the answer. You can go on working meanwhile.",
    Outcome.DELETED: "Nothing more to do.",
    Outcome.NOT_FOUND: "The provider knows no such user. If you expected one, check the IDs "
    "for a typing mistake.",
    Outcome.REFUSED: "Nothing was deleted. Correct what the message names, then send it again.",
    Outcome.FAILED: "The provider could not do it. You can send it again later.",
    Outcome.NOT_SENT: "Nothing left this computer. You can send it again.",
    Outcome.UNKNOWN: "Check at the provider whether the user still exists "
    "before you send it again.",
}
