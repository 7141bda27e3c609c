"""Workbooks: every cell as text, and what a spreadsheet has spoilt is flagged."""

import datetime as dt

import openpyxl
import pytest
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart
from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.worksheet.datavalidation import DataValidation

from gui_app.jobs.lists import table as limits
from gui_app.jobs.lists.source import read_file
from gui_app.jobs.lists.table import Cancelled, ListError, Options, Progress


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("007", "007"),
        ("9223372036854775807", "9223372036854775807"),
        ("+37256001234", "+37256001234"),
        (" x ", " x "),
        ("é\u4e2d", "é\u4e2d"),
        ("a\nb", "a\nb"),
        ("#not an error", "#not an error"),
        ("TRUE", "TRUE"),
        ("2024-05-01", "2024-05-01"),
        ("x005F_y", "x005F_y"),
        ("_x005F_x000D_", "_x000D_"),
        (1129, "1129"),
        (0, "0"),
        (-5, "-5"),
        (1129.0, "1129"),
        (999_999_999_999_999, "999999999999999"),
        (CellRichText("00", TextBlock(InlineFont(b=True), "7"), " "), "007 "),
    ],
    ids=ascii,
)
def test_a_cell_that_can_be_trusted_is_its_text(workbook, value, text):
    table = workbook(["id", "x"], [value, "1"])
    assert table.rows == [("id", "x"), (text, "1")]
    assert table.faults == {}


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        (1_000_000_000_000_000, "1000000000000000", "15 digits"),
        (12345678901234567, "1.234567890123457e+16", "15 digits"),
        (1e20, "1e+20", "15 digits"),
        (1.5, "1.5", "whole number"),
        (dt.date(2024, 5, 1), "2024-05-01 00:00:00", "date"),
        (dt.datetime.fromisoformat("2024-05-01T12:30:00"), "2024-05-01 12:30:00", "date"),
        (dt.time(12, 30), "12:30:00", "date"),
        (True, "TRUE", "TRUE or FALSE"),
        ("#N/A", "#N/A", "error"),
        ("=A1", "", "formula"),
        ("1.2E+05", "1.2E+05", "shortened"),
        ("_x0041_b", "_x0041_b", "code"),
    ],
    ids=ascii,
)
def test_a_cell_that_can_not_be_trusted_is_flagged_and_shown(workbook, value, text, words):
    table = workbook(["id", "x"], [value, "1"])
    assert table.rows[1] == (text, "1")
    assert list(table.faults) == [(1, 0)]
    assert words in table.faults[1, 0]
    assert table.faults[1, 0].endswith(".")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("General", None),
        ("@", None),
        ("0", None),
        ("0000", None),
        ("#,##0", None),
        ("# ##0", None),
        ("#,##0.00", None),
        ("[Red]0", None),
        ("0_-", None),
        ("0;-0;0", None),
        ("0000000", "shows 0001129 but stores 1129"),
        ("0,", "another form"),
        ("0%", "another form"),
        ("0.00E+00", "another form"),
        ("000-000", "another form"),
        ('"ID-"0', "another form"),
        ("\\x0", "another form"),
        ("# ?/?", "another form"),
        ("0 €", "another form"),
        (";;;", "another form"),
        ("yyyy-mm-dd", "date"),
        ("[$-409]d-mmm-yy", "date"),
        ("[h]:mm", "date"),
    ],
)
def test_a_number_counts_only_as_it_is_shown(workbook, code, words):
    table = workbook([1129], change=lambda sheet: setattr(sheet["A1"], "number_format", code))
    fault = table.faults.get((0, 0))
    assert words in fault if words else fault is None


def test_a_formula_is_shown_with_its_result(packed):
    for cell in (
        '<c r="A1" t="str"><f>B1</f><v>007</v></c>',
        '<c r="A1"><f t="shared"/><v>7</v></c>',
    ):
        table = read_file(packed(f'<row r="1">{cell}</row>'))
        assert table.rows[0][0].endswith("7")
        assert "formula" in table.faults[0, 0]


def test_blank_rows_are_left_out_and_rows_numbered_as_in_the_sheet(workbook):
    table = workbook([], ["id", None, "x"], [None, " "], [], [None, "1", "2", None, ""])
    assert table.rows == [("id", "", "x"), ("", "1", "2")]
    assert list(table.lines) == [2, 5]


def test_cells_of_a_merged_range_but_the_first_are_flagged(workbook):
    def merge(sheet):
        sheet.merge_cells("A2:A3")
        sheet.merge_cells("C1:D3")

    table = workbook(["id", "x", "y"], ["1", "2"], ["3", "4"], ["5", "6"], change=merge)
    assert table.rows == [("id", "x", "y"), ("1", "2"), ("", "4"), ("5", "6")]
    assert {place for place, fault in table.faults.items() if "merged" in fault} == {
        *((2, 0), (1, 2), (2, 2))
    }


def test_rows_that_nobody_sees_in_the_sheet_are_flagged(workbook):
    def hide(sheet):
        sheet.row_dimensions[2].hidden = True

    table = workbook(["id"], ["1"], ["2"], change=hide)
    assert table.rows == [("id",), ("1",), ("2",)]
    assert list(table.faults) == [(1, 0)]
    assert "hidden" in table.faults[1, 0]


def test_what_openpyxl_warns_of_is_read_without_a_word(workbook):
    def change(sheet):
        validation = DataValidation(type="list", formula1='"1,2"')
        sheet.add_data_validation(validation)
        validation.add("A1")
        sheet.conditional_formatting.add("A1:A9", ColorScaleRule())
        sheet["A1"].hyperlink = "https://example.com"
        sheet.oddHeader.center.text = "&Z&F&"

    assert workbook(["1"], ["2"], change=change).rows == [("1",), ("2",)]


@pytest.fixture
def sheets(tmp_path):
    """Make a workbook of sheets; of each its name, its state and its rows."""

    def sheets(*wanted, on_top=0):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name, state, *rows in wanted:
            sheet = book.create_chartsheet(name) if rows == ["chart"] else book.create_sheet(name)
            sheet.sheet_state = state
            if rows == ["chart"]:
                sheet.add_chart(BarChart())
            else:
                for row in rows:
                    sheet.append(row)
        book.active = on_top
        book.save(tmp_path / "users.xlsx")
        return tmp_path / "users.xlsx"

    return sheets


def test_the_sheet_on_top_is_read_and_the_others_are_offered(sheets):
    path = sheets(
        ("A", "visible", ["1"]), ("B", "hidden", ["2"]), ("C", "visible", ["3"]),
        ("D", "visible", "chart"), ("E", "veryHidden", ["4"]), on_top=2,
    )  # fmt: skip
    table = read_file(path)
    assert (table.rows, table.sheet, table.sheets) == ([("3",)], "C", ("A", "C"))
    assert (table.encoding, table.delimiter, table.name) == (None, None, "users.xlsx")
    other = read_file(path, Options(sheet="A"))
    assert (other.rows, other.sheet, other.sheets) == ([("1",)], "A", ("A", "C"))


def test_of_blank_sheets_the_next_one_is_read(sheets):
    path = sheets(("A", "visible"), ("B", "visible", [" "]), ("C", "visible", ["3"]))
    assert read_file(path).sheet == "C"
    with pytest.raises(ListError, match="blank"):
        read_file(path, Options(sheet="A"))


@pytest.mark.parametrize(
    ("wanted", "options", "words"),
    [
        ([("A", "visible", "chart")], {}, "no sheet"),
        ([("A", "visible", "chart"), ("B", "hidden", ["1"])], {}, "no sheet"),
        ([("A", "visible")], {}, "blank"),
        ([("A", "visible", ["1"])], {"sheet": "B"}, "not there any more"),
        ([("A", "visible", ["1"]), ("B", "hidden", ["1"])], {"sheet": "B"}, "not there any more"),
    ],
)
def test_a_workbook_without_a_list_is_refused(sheets, wanted, options, words):
    with pytest.raises(ListError, match=words):
        read_file(sheets(*wanted), Options(**options))


def test_a_workbook_is_known_by_its_content(tmp_path, workbook):
    workbook(["1"])
    (tmp_path / "users.xlsx").rename(tmp_path / "users.csv")
    assert read_file(tmp_path / "users.csv").rows == [("1",)]


def test_dates_are_counted_as_the_workbook_counts_them(workbook):
    def mac(sheet):
        sheet.parent.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904

    assert workbook([dt.date(2024, 5, 1)], change=mac).rows[0][0].startswith("2024-05-01")


def test_a_sheet_that_is_too_long_or_too_wide_is_refused(workbook, monkeypatch):
    monkeypatch.setattr(limits, "MAX_ROWS", 3)
    workbook(["1"], ["2"], [], ["3"])
    with pytest.raises(ListError, match="line 5"):
        workbook(["1"], ["2"], [], ["3"], ["4"])
    with pytest.raises(ListError, match="columns"):
        workbook([*["1"] * 1_000, "2"])


def test_reading_a_workbook_counts_bytes_and_ends_when_it_is_cancelled(tmp_path):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for number in range(20_000):
        sheet.append([WriteOnlyCell(sheet, str(number)), number])
    book.save(tmp_path / "users.xlsx")
    whole = Progress()
    assert len(read_file(tmp_path / "users.xlsx", progress=whole).rows) == 20_000
    assert whole.done == whole.total > 500_000

    class Stops(Progress):
        def step(self, count):
            super().step(count)
            if self.total == whole.total and self.done > 100_000:
                self.cancel()

    stops = Stops()
    with pytest.raises(Cancelled):
        read_file(tmp_path / "users.xlsx", progress=stops)
    assert stops.done < 200_000
