import subprocess
import sys
import zipfile

import openpyxl
import pandas
import pytest

from gui_app import __version__
from gui_app.domain.deletion import Result
from gui_app.domain.outcome import Outcome
from gui_app.history import export_xlsx
from gui_app.history.export import export
from gui_app.history.search import Query

CUT = "… [cut: {} characters in all; CSV and JSON Lines hold them]"


def ignore(_):
    pass


@pytest.fixture
def book(path, tmp_path):
    """Return a function that exports the whole history and opens the workbook."""

    def book():
        done = export(path, Query(), tmp_path / "out.xlsx", ignore)
        return done, openpyxl.load_workbook(tmp_path / "out.xlsx")

    return book


@pytest.mark.parametrize(
    ("rows", "sheets"),
    [
        (0, [0]),
        (3, [3]),
        (4, [3, 1]),
        (9, [3, 3, 3]),
    ],
)
def test_more_rows_than_a_sheet_holds(fill_row, journal, book, monkeypatch, rows, sheets):
    monkeypatch.setattr(export_xlsx, "_SHEET_ROWS", 4)
    wanted = [str(fill_row()) for _ in range(rows)]
    done, found = book()
    names = ["History", "History 2", "History 3"][: len(sheets)]
    assert found.sheetnames == [*names, "About"]
    assert done.rows == rows
    tables = [list(found[name].iter_rows(values_only=True)) for name in names]
    assert [len(table) - 1 for table in tables] == sheets
    assert {table[0] for table in tables} == {tables[0][0]}
    assert [row[0] for table in tables for row in table[1:]] == wanted


def test_real_limit_is_that_of_excel():
    assert export_xlsx._SHEET_ROWS == 1_048_576


def test_header_stays_in_view_and_columns_have_a_width(fill_row, book):
    fill_row()
    _, found = book()
    sheet = found["History"]
    assert sheet.freeze_panes == "A2"
    assert [cell.font.bold for cell in sheet[1]] == [True] * 20
    assert [cell.font.bold for cell in sheet[2]] == [False] * 20
    widths = {sheet.cell(1, d.min).value: d.width for d in sheet.column_dimensions.values()}
    assert widths["message"] > widths["started_at"] > widths["id"] > 5


@pytest.mark.parametrize("text", ["=1+1", "http://x.example", "mailto:a@b.example", "1e5", "{=1}"])
def test_only_what_can_be_added_up_is_a_number(journal, make, book, tmp_path, text):
    row = journal.add(make(account=text, target={"user_id": text}))
    journal.finish(row, Result(Outcome.FAILED, text, 500, text, text))
    _, found = book()
    header, cells = found["History"].iter_rows()
    kinds = {name.value: cell.data_type for name, cell in zip(header, cells, strict=True)}
    assert {name for name, kind in kinds.items() if kind == "n"} == {
        *("attempts", "duration_ms"),
        *("batch", "made_sure", "made_sure_at", "made_sure_by"),  # they are empty
    }
    assert set(kinds.values()) == {"n", "inlineStr"} or set(kinds.values()) == {"n", "s"}
    assert not any(cell.hyperlink for cell in cells)
    with zipfile.ZipFile(tmp_path / "out.xlsx") as file:
        names = [name for name in file.namelist() if name.startswith("xl/worksheets/")]
        texts = [file.read(name) for name in names]
    assert names == ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]
    assert not any(b"<f>" in text or b"hyperlink" in text for text in texts)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("x" * 32_767, None),
        ("🙂" * 16_383, None),
        ("x" * 32_768, "x" * (32_767 - len(CUT.format("32,768"))) + CUT.format("32,768")),
        ("🙂" * 16_384, "🙂" * ((32_767 - len(CUT.format("16,384"))) // 2) + CUT.format("16,384")),
        (
            "=" + "x" * 40_000,
            "'=" + "x" * (32_765 - len(CUT.format("40,002"))) + CUT.format("40,002"),
        ),
    ],
)
def test_text_that_is_too_long_is_cut_and_says_so(journal, make, book, text, wanted):
    journal.finish(journal.add(make()), Result(Outcome.FAILED, "No.", raw_answer=text))
    done, found = book()
    column = [cell.value for cell in found["History"][1]].index("raw_answer")
    cell = found["History"][2][column].value
    assert cell == (wanted or text)
    assert len(cell.encode("utf-16-le")) // 2 <= 32_767
    notes = " ".join(row[1] for row in found["About"].iter_rows(values_only=True))
    assert done.cut == (1 if wanted else 0)
    assert ("longer than a cell can be: 1." in notes) == bool(wanted)


def test_last_sheet_tells_about_the_file(fill_row, book):
    fill_row()
    done, found = book()
    about = dict(found["About"].iter_rows(values_only=True))
    assert about["Made by"] == f"Deletion Desk {__version__}"
    assert (about["Deletions"], about["Head"]) == ("1", done.head)
    assert pandas.Timestamp(about["Made at"]).tz is not None
    assert about["Made at"].endswith("Z")


def test_other_formats_do_not_wait_for_the_library():
    script = "import sys, gui_app.history.export; assert 'xlsxwriter' not in sys.modules"
    subprocess.run([sys.executable, "-c", script], check=True)
