"""Pasted text: tables from spreadsheets, lists of values, parts of mails."""

import pytest

from gui_app.jobs.lists.source import read_text
from gui_app.jobs.lists.table import Options


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1\n2\n\n3", "1 2 3"),
        ("1\r\n2\r3\n", "1 2 3"),
        ("1, 2, 3", "1 2 3"),
        ("1;2;3;", "1 2 3"),
        ("1, 2,\n3, 4, 5\n6", "1 2 3 4 5 6"),
        ("a@b.c; d@e.f", "a@b.c d@e.f"),
        ("38fb335c-025d-45eb-9cf2-d2d4d9f54203,abc-1234567", None),
        ("Anna <anna@x.com>; Ben <ben@x.com>", "anna@x.com ben@x.com"),
        ("Anna <anna@x.com>, Ben <ben@x.com>,", "anna@x.com ben@x.com"),
        ("Berg, Anna <anna@x.com>; ben@x.com", "anna@x.com ben@x.com"),
        ('"Berg, Anna" <anna@x.com>, <ben@x.com> cy@x.com', "anna@x.com ben@x.com cy@x.com"),
        ("To: Anna <anna@x.com>\nCc: Ben <ben@x.com>; cy@x.com", "anna@x.com ben@x.com cy@x.com"),
        ("> 1\n> > 2\n>> 3", "1 2 3"),
        ("- 1\n* 2\n• 3\n– 4\n", "1 2 3 4"),
        ("1. 11\n2) 12\n10. 13", "11 12 13"),
        ("> - 1\n>  2. 2\n", "1 2"),
        ("-1\n*2\n>3\n+372\n1.5\n1.x", "-1 *2 >3 +372 1.5 1.x"),
        ("\ufeff007\n1234567890123456789\n", "007 1234567890123456789"),
        ("user_id\n1\n2", "user_id 1 2"),
    ],
    ids=ascii,
)
def test_a_list_becomes_one_column(text, values):
    table = read_text(text)
    assert [row[0] for row in table.rows] == (values or text.replace(",", " ")).split()
    assert table.width == 1
    assert (table.delimiter, table.encoding, table.name) == ("", None, "pasted text")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("user\tmail\n007\ta@b.c\n", [("user", "mail"), ("007", "a@b.c")]),
        ('1\t"a\nb"\n', [("1", "a\nb")]),
        ("1\t\n2\t \n", [("1", ""), ("2", " ")]),
        ("- 1\t> 2\n", [("- 1", "> 2")]),
        ("39,1129,a@b.c", [("39", "1129", "a@b.c")]),
        ("user,mail\n1,a@b.c\n", [("user", "mail"), ("1", "a@b.c")]),
        ("- 1;2\n- 3;4\n", [("- 1", "2"), ("- 3", "4")]),
        ("1, 2\n3, 4", [("1", " 2"), ("3", " 4")]),
    ],
    ids=ascii,
)
def test_a_table_stays_a_table_as_it_is(text, rows):
    assert read_text(text).rows == rows


@pytest.mark.parametrize(
    "line",
    ["Anna Berg, Ben", 'x "y", z', "see <http://x>", "a@b.c <", "Anna <anna@x.com> and more"],
)
def test_a_line_that_is_no_plain_list_stays_whole(line):
    rows = read_text(f"1\n2\n3\n{line}\npost post, post").rows
    assert rows == [("1",), ("2",), ("3",), (line,), ("post post, post",)]


def test_lines_are_numbered_as_pasted():
    table = read_text("\n1, 2\n\n> 3 ")
    assert list(table.lines) == [2, 2, 4]
    assert table.rows[-1] == ("3",)


def test_a_chosen_delimiter_goes_before_the_guess():
    assert read_text("1, 2", Options(delimiter=",")).rows == [("1", " 2")]
    assert read_text("- 1, 2\n- 3", Options(delimiter="")).rows == [("1, 2",), ("3",)]
    assert read_text("1\t2", Options(delimiter="")).rows == [("1\t2",)]


def test_what_a_spreadsheet_has_spoilt_is_flagged():
    assert list(read_text("1\n8.1E+18, 2").faults) == [(1, 0)]
    assert list(read_text("1\t8.1E+18").faults) == [(0, 1)]


@pytest.mark.parametrize(
    "text",
    ["," * 1_000_000 + "<a@b", "a, " * 300_000 + "<x@y>", "<" * 1_000_000, "> " * 500_000 + "1",
     '"' * 999_999 + "<a@b>", "a@b;" * 200_000 + "<c@d>"],
    ids=range(6),
)  # fmt: skip
@pytest.mark.timeout(20)
def test_odd_lines_take_no_time(text):
    read_text(f"x\n{text}\ny")
