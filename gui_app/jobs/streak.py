"""When a batch had better pause, since the rest would fare no better."""

from gui_app.domain import on_record
from gui_app.domain.deletion import Result
from gui_app.domain.notes import note
from gui_app.domain.outcome import GONE, Outcome
from gui_app.domain.text import first_line

SAME_FAILURES = 5
"""Failures of the same kind in succession that pause a batch."""

NOBODY_FOUND = 10
"""Users in succession whom the provider does not know: a wrong column looks like this."""

_WORDS = {
    Outcome.REFUSED: on_record.ROW_REFUSED,
    Outcome.FAILED: on_record.ROW_FAILED,
    Outcome.NOT_SENT: on_record.ROW_NOT_SENT,
    Outcome.UNKNOWN: on_record.ROW_UNKNOWN,
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
            refused = note(on_record.ANSWERED_REFUSED, status=status)
            return f"{refused} {said} {note(on_record.CHECK_RIGHTS)}"
        if result.outcome is Outcome.FAILED and status == "429":
            return f"{note(on_record.TOO_BUSY)} {said} {note(on_record.WAIT_AND_RESUME)}"
        if self._length < SAME_FAILURES:
            return ""
        code = f" ({status})" if status else ""
        what = note(_WORDS[result.outcome], n=self._length, code=code)
        return f"{what} {said} {note(on_record.LOOK_INTO_IT)}"

    def _nobody_found(self, result: Result) -> str:
        if result.outcome is Outcome.DELETED:
            self._asked = True  # some are found, so it is the right place
        if self._asked or self._length < NOBODY_FOUND:
            return ""
        self._asked = True
        return note(on_record.NOBODY_KNOWN, n=self._length)


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."
