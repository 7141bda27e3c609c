"""A million deletions exported: time against the sqlite3 command-line tool, and memory.

Each export runs in a process of its own, whose memory is measured.
"""

import csv
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

from big_history import big_history
from xlsxwriter import Workbook

from gui_app.history.export import export
from gui_app.history.search import Query

ROWS = 1_000_000
SAMPLE = 50_000
"""Rows for XlsxWriter alone."""

FIELDS = ("service_id", "user_id", "company_id", "email")
_TARGETS = ", ".join(f"json_extract(target, '$.\"{name}\"') AS {name}" for name in FIELDS)
_SQL = f"""
SELECT d.id, started_at, finished_at, provider, account, batch, {_TARGETS}, outcome,
    d.http_status, provider_status, message, raw_answer, attempts, duration_ms,
    CASE v.found WHEN 'gone' THEN 'confirmed_gone' ELSE v.found END AS made_sure,
    v.at AS made_sure_at, iif(v.person = '', 'app', v.person) AS made_sure_by,
    l.number || ':' || lower(hex(l.hash)) AS seal,
    (SELECT number || ':' || lower(hex(hash)) FROM link ORDER BY number DESC LIMIT 1) AS head
FROM deletion AS d
LEFT JOIN link AS l ON l.number = (SELECT max(number) FROM link WHERE deletion = d.id)
LEFT JOIN verification AS v ON v.id = (SELECT max(id) FROM verification WHERE deletion = d.id)
ORDER BY d.id;
"""


def seconds(work: Callable[[], Any]) -> float:
    """Return how long it takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def tool(history: Path, target: Path) -> None:
    """Write the columns of an export as CSV with the command-line tool."""
    command = [shutil.which("sqlite3") or "", "-readonly", "-csv", "-header", str(history), _SQL]
    with target.open("wb") as file:
        subprocess.run(command, stdout=file, check=True)


def ours(history: Path, target: Path) -> tuple[float, float]:
    """Return the seconds that an export took in a process of its own, and its memory in MB."""
    command = [sys.executable, __file__, str(history), str(target)]
    took, grown = subprocess.check_output(command, text=True).split()
    return float(took), float(grown)


def child(history: Path, target: Path) -> None:
    """Export, and print what ``ours`` returns."""
    before = _peak()
    took = seconds(lambda: export(history, Query(), target, lambda _rows: None, fields=FIELDS))
    print(took, _peak() - before)


def _peak() -> float:
    """Return the most memory that this process has had, in MB."""
    # Not getrusage(), which counts the parent's too.
    found = re.search(r"VmHWM:\s*(\d+) kB", Path("/proc/self/status").read_text())
    return int(found[1]) / 1e3 if found else 0


def xlsxwriter_alone(rows: list[list[str]], target: Path) -> None:
    """Write texts with the library in its mode for large files."""
    with Workbook(target, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                if text:
                    sheet.write_string(number, column, text)


def main() -> None:
    """Measure every format."""
    if not shutil.which("sqlite3"):
        sys.exit("The sqlite3 command-line tool is needed: apt-get install sqlite3")
    history = big_history(ROWS)
    with tempfile.TemporaryDirectory(dir=history.parent) as name:
        folder = Path(name)
        alone = min(seconds(lambda: tool(history, folder / "tool.csv")) for _ in range(3))
        print(f"{ROWS:,} rows as CSV by the sqlite3 command-line tool: {alone:.1f} s")
        for form in (".csv", ".jsonl"):
            runs = [ours(history, folder / f"out{form}") for _ in range(2)]
            took, grown = min(runs)[0], max(memory for _, memory in runs)
            print(
                f"{form}: {took:.1f} s, {took / alone:.1f} x the tool (goal 4); "
                f"memory +{grown:.0f} MB (goal 60)"
            )
        with (folder / "out.csv").open(encoding="utf-8", newline="") as file:
            rows = list(islice(csv.reader(file), SAMPLE))
        rate = SAMPLE / seconds(lambda: xlsxwriter_alone(rows, folder / "alone.xlsx"))
        took, grown = ours(history, folder / "out.xlsx")
        print(
            f".xlsx: {took:.0f} s, {ROWS / took:,.0f} rows/s, {rate * took / ROWS:.2f} x the time "
            f"of XlsxWriter alone ({rate:,.0f} rows/s, goal 1.5); memory +{grown:.0f} MB (goal 60)"
        )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        child(Path(sys.argv[1]), Path(sys.argv[2]))
    else:
        main()
