"""When a batch had better pause, since the rest would fare no better."""

from gui_app.domain.deletion import Result
from gui_app.domain.outcome import GONE, Outcome
from gui_app.domain.text import first_line

SAME_FAILURES = 5
"""Failures of the same kind in succession that pause a batch."""

NOBODY_FOUND = 10
"""Users in succession whom the provider does not know: a wrong column looks like this."""

_WORDS = {
    Outcome.REFUSED: "were refused",
    Outcome.FAILED: "failed",
    Outcome.NOT_SENT: "could not be sent",
    Outcome.UNKNOWN: "ended without an answer that can be trusted",
}


class Streak:
    """Looks at results in the order in which they come in."""

    def __init__(self) -> None:
        self._asked = False  # whether nobody was found, which is asked only once
        self.reset()

    def reset(self) -> None:
        """Begin anew: somebody has looked at it and goes on."""
        self._kind: tuple[Outcome, str] | None = None
        self._length = 0

    def reason(self, result: Result) -> str:
        """Take in a result and return why to pause, in sentences; empty if all is well."""
        status = result.provider_status or str(result.http_status or "")
        said = _sentence(first_line(result.message))
        kind = (result.outcome, status)
        if kind == self._kind:
            self._length += 1
        else:
            self._kind, self._length = kind, 1
        if result.outcome in GONE:
            return self._nobody_found(result)
        if result.outcome is Outcome.REFUSED and status in ("401", "403"):
            return (
                f"The provider refused ({status}). {said} This is often about the account: check "
                "its credentials and rights under Accounts…, then resume."
            )
        if result.outcome is Outcome.FAILED and status == "429":
            return f"The provider is too busy (429). {said} Wait a while, then resume."
        if self._length < SAME_FAILURES:
            return ""
        code = f" ({status})" if status else ""
        return (
            f"{self._length} users in a row {_WORDS[result.outcome]}{code}, so the rest would "
            f"probably fare no better. {said} Look into it, then resume."
        )

    def _nobody_found(self, result: Result) -> str:
        if result.outcome is Outcome.DELETED:
            self._asked = True  # some are found, so it is the right place
        if self._asked or self._length < NOBODY_FOUND:
            return ""
        self._asked = True
        return (
            f"The provider knows none of the first {self._length} users. Check that the columns, "
            "the account and the values from the tab are the right ones. If so, resume."
        )


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."
