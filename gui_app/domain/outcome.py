"""How a deletion ended, and what a person may do next."""

from enum import StrEnum

from gui_app.domain.verification import Found


class Outcome(StrEnum):
    """The six ways a deletion ends, ``SENDING`` until then, and ``DONE``.

    ``DONE`` is said of a try only: it was a step before the deletion itself, and was carried out.
    """

    SENDING = "sending"
    DELETED = "deleted"
    NOT_FOUND = "not_found"
    REFUSED = "refused"
    FAILED = "failed"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    DONE = "done"


SHOWN = tuple(outcome for outcome in Outcome if outcome is not Outcome.DONE)
"""What a deletion can show, in the order in which people see it."""

GONE = (Outcome.DELETED, Outcome.NOT_FOUND)
"""After these the provider has no such user."""


def advice(outcome: Outcome, status: str, found: Found | None = None) -> str:
    """Say in one or two sentences what a person can do after this outcome.

    Args:
        outcome: how the deletion ended.
        status: the status code that decided, the provider's own or HTTP's; may be empty.
        found: what was found out since about whether the user is still there.
    """
    if found is Found.GONE:
        return "The user was confirmed gone. Nothing more to do."
    if found is Found.STILL_THERE:
        return (
            "The user was still there afterwards. Some providers take longer: look again later. "
            "You can send it again."
        )
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
