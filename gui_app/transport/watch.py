"""The total time of an exchange."""

import contextlib
import math
import threading
import time
from collections.abc import Callable, Iterator

from gui_app.transport.gate import Gate


class Watch:
    """Closes the gate of an exchange that takes too long, whatever the exchange is waiting for.

    One exchange after the other. It has one thread, which sleeps until the earliest moment at
    which it may be needed: an exchange that ends in time does not wake it.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._gate: Gate | None = None
        self._by: Callable[[], str] = str
        self._end = self._wakes_at = math.inf
        self._stopped = False

    @contextlib.contextmanager
    def over(self, gate: Gate, seconds: float, by: Callable[[], str]) -> Iterator[None]:
        """Close the gate if what happens in the context takes longer.

        Args:
            gate: is not touched any more once the context is left.
            seconds: from now on.
            by: gives the reason as a sentence for people.
        """
        with self._changed:
            self._gate, self._by, self._end = gate, by, time.monotonic() + seconds
            if self._thread is None:
                thread = threading.Thread(target=self._run, name="total time", daemon=True)
                thread.start()
                self._thread = thread
            elif self._end < self._wakes_at:
                self._changed.notify()
            self._wakes_at = min(self._wakes_at, self._end)
        try:
            yield
        finally:
            with self._changed:
                self._gate = None

    def stop(self) -> None:
        """End the thread; not while an exchange is watched, and for good."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        if self._thread:
            self._thread.join()

    def _run(self) -> None:
        with self._changed:
            while not self._stopped:
                now = time.monotonic()
                if self._gate and now >= self._end:
                    self._gate.close(self._by())
                    self._gate = None
                self._wakes_at = self._end if self._gate else math.inf
                self._changed.wait(self._wakes_at - now if self._gate else None)
