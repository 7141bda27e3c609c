"""How fast a batch goes: never faster than its limits, slower when the provider is busy."""

import time
from collections import deque
from collections.abc import Callable

_LEAST_SHARE = 1 / 32
_RECOVERY = 0.02
"""What each answer gives back of the share, so that 50 answers undo a full stop."""

_LOOK_BACK = 30.0
"""Seconds over which the rate is measured."""


class Pace:
    """Says when the next request may begin.

    Args:
        in_flight: requests on the wire at the same time.
        per_second: requests that begin in a second, evenly spread.
        clock: seconds, never running backwards.
    """

    def __init__(
        self, in_flight: int, per_second: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._share = 1.0  # of the limits, after what the provider said
        self._next = self._held_until = clock()
        self.set_limits(in_flight, per_second)

    def set_limits(self, in_flight: int, per_second: float) -> None:
        """Change the limits, from now on; what the provider asked for stays in force."""
        self._next = self._clock()
        self.in_flight = in_flight
        self.per_second = per_second

    @property
    def places(self) -> int:
        """Return how many requests may be on the wire now."""
        return max(1, round(self.in_flight * self._share))

    @property
    def held(self) -> float:
        """Return for how many seconds no request may begin."""
        return max(0.0, self._held_until - self._clock())

    def reserve(self) -> float:
        """Take the next turn and return the seconds until then."""
        now = self._clock()
        turn = max(now, self._next, self._held_until)
        self._next = turn + 1 / (self.per_second * self._share)
        return turn - now

    def busy(self, seconds: float) -> None:
        """The provider is too busy: begin nothing for some seconds, then go on at half speed."""
        if not self.held:  # what was on the wire meanwhile gets the same answer
            self._share = max(_LEAST_SHARE, self._share / 2)
        self._held_until = max(self._held_until, self._clock() + seconds)

    def answered(self) -> None:
        """The provider keeps up: go a little faster again."""
        self._share = min(1.0, self._share + _RECOVERY)


class Meter:
    """Measures how many deletions end in a second.

    Args:
        clock: seconds, never running backwards.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._ends: deque[tuple[float, int]] = deque([(clock(), 0)])
        self._count = 0

    def reset(self) -> None:
        """Begin anew, for example after a pause."""
        self._ends = deque([(self._clock(), 0)])
        self._count = 0

    def add(self) -> None:
        """One more ended."""
        self._count += 1
        now = self._clock()
        if now - self._ends[-1][0] >= 0.25:  # seconds: a few samples are enough
            self._ends.append((now, self._count))
            while now - self._ends[0][0] > _LOOK_BACK:
                self._ends.popleft()

    @property
    def rate(self) -> float | None:
        """Return the number per second lately; None until it can be told."""
        start, before = self._ends[0]
        seconds = self._clock() - start
        count = self._count - before
        return count / seconds if count and seconds >= 1 else None
