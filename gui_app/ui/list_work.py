"""A progress bar and Cancel for work that runs in a thread of its own."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import Signal

from gui_app.jobs.lists.table import Cancelled, Progress
from gui_app.ui.in_thread import in_thread
from gui_app.ui.progress_row import ProgressRow

_T = TypeVar("_T")


class Work(ProgressRow):
    """Does one thing at a time: whatever begins, what runs is cancelled."""

    changed = Signal()  # it became busy, or idle again

    def __init__(self) -> None:
        super().__init__()
        self._thread = ThreadPoolExecutor(1, "list")
        self._progress: Progress | None = None
        self.cancel_wanted.connect(self.cancel)

    @property
    def busy(self) -> bool:
        """Tell whether something is being done that nobody has cancelled."""
        return self._progress is not None

    async def run(self, what: str, call: Callable[[Progress], _T]) -> _T:
        """Call something in the thread and return its result.

        Args:
            what: a few words for beside the bar, such as ``Reading the list…``.
            call: steps the progress it is given, now and then.

        Raises:
            Cancelled: a person, or the next call, cancelled it. What ``call`` raises is raised.
        """
        self.cancel()
        progress = self._progress = Progress()
        self.follow(what, progress)
        self.changed.emit()
        try:
            result = await in_thread(self._thread, call, progress)
            if self._progress is not progress:  # too late for the thread to notice
                raise Cancelled
            return result
        finally:
            if self._progress is progress:
                self._end()

    def cancel(self) -> None:
        """Have what is running end soon, without a result."""
        if self._progress:
            self._progress.cancel()
            self._end()

    async def close_thread(self) -> None:
        """Cancel what is running, wait until whoever waits for it knows, and end the thread."""
        self.cancel()
        await in_thread(self._thread, lambda _: None, Progress())
        self._thread.shutdown(wait=False)

    def _end(self) -> None:
        self._progress = None
        self.leave()
        self.changed.emit()
