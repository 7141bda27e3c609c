"""What has been found out about the users of a list."""

from collections import Counter
from datetime import datetime
from itertools import compress, islice

from gui_app.jobs.lists.plan import Plan
from gui_app.providers.look_up import Seen

Values = tuple[str, ...]

_STATES = ("", "there", "gone", "unclear")
_CODES = {state: code for code, state in enumerate(_STATES)}
_GONE = _CODES["gone"]


class Known:
    """Holds what was found by the values of the target, so that it never slips to another row.

    Beside that it has a byte for each row of a plan: going through 100,000 targets takes long.

    Attributes:
        oldest: when the first of the answers came, in local time; None if there is none.
        newest: when the last came.
    """

    def __init__(self) -> None:
        self._plan: Plan | None = None
        self._seen: dict[Values, Seen] = {}
        self._states = bytearray()
        self.oldest: datetime | None = None
        self.newest: datetime | None = None

    def __bool__(self) -> bool:
        return bool(self._seen)

    def of(self, values: Values) -> Seen | None:
        """Return what was found of a user; None if nobody asked yet."""
        return self._seen.get(values)

    def take(self, plan: Plan) -> None:
        """Count for this plan from now on."""
        self._plan = plan
        self._states = bytearray(len(plan.targets))
        if self._seen:
            found = map(self._seen.get, plan.targets)
            self._states[:] = (_CODES[seen.state] if seen else 0 for seen in found)

    def clear(self) -> None:
        """Know nothing any more."""
        self._seen.clear()
        self.oldest = self.newest = None
        self._states = bytearray(len(self._states))

    def forget_unclear(self) -> None:
        """Know nothing of those of whom nothing is known for certain."""
        self._seen = {v: seen for v, seen in self._seen.items() if seen.state != "unclear"}
        self._states = self._states.replace(bytes([_CODES["unclear"]]), b"\0")
        if not self._seen:
            self.clear()

    def note(self, index: int, seen: Seen) -> None:
        """Take in what was found of the user of a row of the plan."""
        if self._plan:
            self._seen[self._plan.targets[index]] = seen
            self._states[index] = _CODES[seen.state]
            self.newest = datetime.now().astimezone()
            self.oldest = self.oldest or self.newest

    def has(self, index: int) -> bool:
        """Tell whether the user of a row was asked for, for this row or for another."""
        return bool(self._plan and self._plan.targets[index] in self._seen)

    def tally(self) -> Counter[str]:
        """Count the states of those who will be sent; ``""`` stands for not asked for."""
        if not self._plan:
            return Counter()
        codes = Counter(islice(compress(self._states, self._plan.ticked), self._plan.first))
        return Counter({_STATES[code]: count for code, count in codes.items()})

    def gone(self) -> list[int]:
        """Return the rows that will be sent though there is no such user."""
        chosen = self._plan.chosen() if self._plan and self._seen else ()
        return [i for i in chosen if self._states[i] == _GONE]
