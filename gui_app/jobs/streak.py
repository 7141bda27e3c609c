"""When a batch had better pause, since the rest would fare no better."""

from gui_app.domain.deletion import Result
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import first_line

SAME_FAILURES = 5
"""Failures of the same kind in succession that pause a batch."""

_GONE = (Outcome.DELETED, Outcome.NOT_FOUND)
_WORDS = {
    Outcome.REFUSED: "were refused",
    Outcome.FAILED: "failed",
    Outcome.NOT_SENT: "could not be sent",
    Outcome.UNKNOWN: "ended without an answer that can be trusted",
}


class Streak:
    """Looks at results in the order in which they come in."""

    def __init__(self) -> None:
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
        if result.outcome in _GONE:
            return ""
        if result.outcome is Outcome.REFUSED and status in ("401", "403"):
            return (
                f"The provider does not accept the account ({status}). {said} "
                "Check its credentials under Accounts…, then resume."
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


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."
