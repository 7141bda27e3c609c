"""How a deletion ended, and what a person may do next."""

from enum import StrEnum

from gui_app.domain.text import visible
from gui_app.domain.verification import Found
from gui_app.domain.words import mark, tr


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


def advice(outcome: Outcome, status: str, found: Found | None = None, by: str = "") -> str:
    """Say in one or two sentences what a person can do after this outcome.

    Args:
        outcome: how the deletion ended.
        status: the status code that decided, the provider's own or HTTP's; may be empty.
        found: what was found out since about whether the user is still there.
        by: the name of the person who found it out; empty if the app did.
    """
    if found:
        return tr(_AFTERWARDS[found, bool(by)]).format(name=visible(by))
    if outcome is Outcome.REFUSED and status in ("401", "403"):
        return tr("The provider did not accept the account. Check its credentials under Accounts…")
    return tr(_ADVICE[outcome])


_AFTERWARDS = {
    (Found.GONE, False): mark("The user was confirmed gone. Nothing more to do."),
    (Found.GONE, True): mark("The user is gone, says {name}. Nothing more to do."),
    (Found.STILL_THERE, False): mark(
        "The user was still there afterwards. Some providers take longer: look again later. "
        "You can send it again."
    ),
    (Found.STILL_THERE, True): mark(
        "The user was still there afterwards, says {name}. Some providers take longer: "
        "look again later. You can send it again."
    ),
}
"""By what was found out, and whether a person did."""


_ADVICE = {
    Outcome.SENDING: mark("Wait for the answer. You can go on working meanwhile."),
    Outcome.DELETED: mark("Nothing more to do."),
    Outcome.NOT_FOUND: mark(
        "The provider knows no such user. If you expected one, check the IDs for a typing mistake."
    ),
    Outcome.REFUSED: mark(
        "Nothing was deleted. Correct what the message names, then send it again."
    ),
    Outcome.FAILED: mark("The provider could not do it. You can send it again later."),
    Outcome.NOT_SENT: mark("Nothing left this computer. You can send it again."),
    Outcome.UNKNOWN: mark(
        "Check at the provider whether the user still exists before you send it again."
    ),
}
