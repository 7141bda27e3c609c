"""Reading and checking a list of 200,000 users, against the libraries alone."""

import csv
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from gui_app import paths
from gui_app.credentials.accounts import Account
from gui_app.jobs.lists.columns import has_header, match
from gui_app.jobs.lists.plan import make_plan
from gui_app.jobs.lists.source import read_file
from gui_app.providers import catalog

COUNT = 200_000


def seconds(work: Callable[[], Any]) -> float:
    """Return the best of three times."""
    taken = []
    for _ in range(3):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return min(taken)


def rows() -> list[list[str]]:
    """Return a header and as many users of Konsign."""
    users = ([f"{n % 50}", str(1_000_000 + n), f"user{n}@example.com"] for n in range(COUNT))
    return [["Company ID", "User ID", "Email"], *users]


def plan(path: Path) -> None:
    """Do all that is done between choosing a file and looking at its rows."""
    found = catalog.load(paths.resources() / "providers", Path("none")).providers
    provider = next(p for p in found if p.id == "konsign")
    account = Account("konsign", "Main", provider.address)
    table = read_file(path)
    header = has_header(table, provider)
    columns = match(table, provider, header)
    made = make_plan(table, header, columns, provider, account, {}, _nobody, str)
    assert len(made.chosen()) == COUNT


def _nobody(_provider: str, _address: str, targets: Any) -> list[None]:
    return [None] * len(targets)


def csv_alone(path: Path) -> None:
    """Read every row with the standard library."""
    with path.open(newline="") as file:
        assert sum(1 for _ in csv.reader(file)) == COUNT + 1


def openpyxl_alone(path: Path) -> None:
    """Look at every cell with the library, in its fastest mode that tells numbers from text."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        sheet = openpyxl.load_workbook(path, read_only=True).worksheets[0]
        assert sum(1 for row in sheet.iter_rows() if row[0].value is not None) == COUNT + 1


def main() -> None:
    """Measure a CSV and an XLSX file."""
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "users.csv"
        with text.open("w", newline="") as file:
            csv.writer(file).writerows(rows())
        alone, ours = seconds(lambda: csv_alone(text)), seconds(lambda: plan(text))
        print(
            f"CSV of {COUNT:,} rows read, checked and planned: {ours:.1f} s (goal 3), "
            f"{ours / alone:.0f} x csv.reader alone ({alone:.2f} s)"
        )
        book = Path(folder) / "users.xlsx"
        workbook = openpyxl.Workbook(write_only=True)
        sheet = workbook.create_sheet()
        for row in rows():
            sheet.append(row)
        workbook.save(book)
        read = seconds(lambda: read_file(book))
        alone, ours = seconds(lambda: openpyxl_alone(book)), seconds(lambda: plan(book))
        print(
            f"XLSX of {COUNT:,} rows read: {read:.1f} s, {read / alone:.2f} x openpyxl alone "
            f"({alone:.1f} s, goal 1.30); with checks and plan {ours:.1f} s, "
            f"{ours / alone:.2f} x"
        )


if __name__ == "__main__":
    main()
