"""What it means when a provider does not list its users, and what to do then."""

from gui_app.domain.words import mark, tr

_REFUSALS = {
    401: mark(
        "The provider did not accept the account ({status}). Check its credentials under Accounts…."
    ),
    403: mark(
        "The provider does not allow this account to list users ({status}). Ask whoever manages "
        "the account, or fill in the fields by hand."
    ),
    404: mark(
        "The provider has no list of users here ({status}). Check the fields and the API address."
    ),
    429: mark("The provider asks to slow down ({status}). Wait a minute, then go on."),
}


def refusal(status: int) -> str:
    """Say what it means when a provider answers the question for its users so.

    Args:
        status: the HTTP status, not a 2xx.
    """
    text = tr("The provider refused to list its users ({status}).")
    if status in _REFUSALS:
        text = tr(_REFUSALS[status])
    elif 300 <= status < 400:
        text = tr(
            "The provider pointed to another address ({status}), and nothing was sent there. "
            "Check the API address."
        )
    elif status >= 500:
        text = tr("The provider failed to list its users ({status}). Try again later.")
    return text.format(status=status)
