"""Checking a history of a million deletions, against reading the same rows without hashing."""

import time
import tracemalloc
from contextlib import closing
from pathlib import Path

from big_history import big_history

from gui_app.history.check import check
from gui_app.history.schema import connect

ROWS = 1_000_000
BOUND = 200_000
_ROWS = """
SELECT * FROM link AS l JOIN deletion AS d ON d.id = l.deletion
LEFT JOIN attempt AS a ON a.deletion = d.id AND a.number = 1 ORDER BY l.number
"""


def read(path: Path) -> float:
    """Read all that is checked, and return the seconds."""
    began = time.perf_counter()
    with closing(connect(path, read_only=True)) as db:
        assert sum(1 for _ in db.execute(_ROWS)) == ROWS
    return time.perf_counter() - began


def checked(path: Path) -> float:
    """Check it, and return the seconds."""
    began = time.perf_counter()
    found = check(path, lambda done, total: None)
    assert (found.links, found.findings) == (ROWS, 0)
    return time.perf_counter() - began


def memory(path: Path) -> int:
    """Return the most bytes that Python held while it checked."""
    tracemalloc.start()
    check(path, lambda done, total: None)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def main() -> None:
    """Measure the check by turns with its baseline, and its memory on a smaller history."""
    path = big_history(ROWS)
    alone, ours = (min(times) for times in zip(*_turns(path), strict=True))
    print(
        f"Chain of {ROWS:,} deletions checked: {ROWS / ours:,.0f} rows/s (bound {BOUND:,}),"
        f" {ours:.1f} s, {ours / alone:.2f} x reading the rows alone ({alone:.1f} s)"
    )
    print(f"Memory for it: {memory(big_history(20_000)) / 1e6:.1f} MB, whatever the rows")


def _turns(path: Path) -> list[tuple[float, float]]:
    return [(read(path), checked(path)) for _ in range(3)]


if __name__ == "__main__":
    main()
