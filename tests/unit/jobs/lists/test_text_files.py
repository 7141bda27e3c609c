"""CSV and its relatives arrive as they are, however they are written."""

import itertools

import pytest

ROWS = [
    ("user_id", "name", "note"),
    ("007", "Jürgen Õun", "a,b;c|d\te"),
    ("9223372036854775807", 'the "boss"', "two\nlines"),
    ("+37256001234", "", " x "),
]


def written(rows, delimiter, end):
    def quoted(cell):
        special = set(cell) & set('",;|\t\n')
        return '"' + cell.replace('"', '""') + '"' if special else cell

    return "".join(delimiter.join(map(quoted, row)) + end for row in rows)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"], ids=ascii)
def test_the_same_rows_come_out_of_every_way_to_write_them(read, delimiter, encoding, end):
    for header, announced in itertools.product((True, False), repeat=2):
        rows = ROWS if header else ROWS[1:]
        if end == "\r":
            rows = [tuple(cell.replace("\n", "") for cell in row) for row in rows]
        text = (f"sep={delimiter}{end}" if announced else "") + written(rows, delimiter, end)
        table = read(text.encode(encoding))
        assert table.rows == rows
        assert table.delimiter == delimiter
        codec = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le"}.get(encoding, encoding)
        assert table.encoding == codec
        assert table.faults == {}


@pytest.mark.parametrize("cell", ["007", "0", "1" * 19, "+37256001234", "1129.0", "1e5", "-5",
                                  " x ", "TRUE", "#N/A", "=1+1", "é", "\ufeff1", "1,5", "a'b",
                                  "12E4", "deadbeef", "1e400"])  # fmt: skip
def test_everything_stays_text(read, cell):
    table = read(f"id;x\n{cell};1\n")
    assert table.rows[1] == (cell, "1")
    assert table.faults == {}


def test_lines_are_numbered_as_an_editor_numbers_them(read):
    table = read('sep=;\n\nid;x\n"a\nb";1\n\n \n;\n2;2\r\n\n3;3')
    assert table.rows == [("id", "x"), ("a\nb", "1"), ("2", "2"), ("3", "3")]
    assert list(table.lines) == [3, 4, 9, 11]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("1\n2\n", [("1",), ("2",)]),
        ("1", [("1",)]),
        ("user\n1", [("user",), ("1",)]),
        ('"1"\n"2"\n', [("1",), ("2",)]),
        ("a@b.c\nd@e.f\n", [("a@b.c",), ("d@e.f",)]),
        ("a,b\n1,2,3\n\n4\n5,6\n7,", [("a", "b"), ("1", "2", "3"), ("4",), ("5", "6"), ("7", "")]),
        ("a,b\n1,\n,2\n", [("a", "b"), ("1", ""), ("", "2")]),
        ("1 2\r\n3\r\n", [("1 2",), ("3",)]),
        ("1\r\r\n2\r\r\n", [("1",), ("2",)]),
        ("1\x0012,b\n3,c\n", [("1\x0012", "b"), ("3", "c")]),
        ('5" pipe,1\n6" pipe,2\n', [('5" pipe', "1"), ('6" pipe', "2")]),
        ("PK;user\n1;2\n", [("PK", "user"), ("1", "2")]),
        ("name;a\nAnna;x,y\nBen;z,w\n", [("name", "a"), ("Anna", "x,y"), ("Ben", "z,w")]),
        ("1,5;2,5\n1,6;2,6\n", [("1,5", "2,5"), ("1,6", "2,6")]),
        ('SEP=|\n"a"|b\n', [("a", "b")]),
        ('"sep=;"\na,b;c\n', [("a,b", "c")]),
    ],
    ids=ascii,
)
def test_a_list_is_divided_into_its_cells(read, text, rows):
    assert read(text).rows == rows


@pytest.mark.parametrize(
    ("text", "line"),
    [('a,b\n"1,2\n3,4\n', "line 2"), ('a,b\n1,2\n"1"2,3\n', "line 3"), ("a,b\n1\r2,3\n", "Line 2")],
)
def test_contradictory_quotes_and_line_ends_are_refused_with_their_line(refusal, text, line):
    assert line in refusal(text)


def test_a_chosen_delimiter_goes_before_the_guess_and_the_announcement(read):
    assert read("sep=;\na,b;c\n", delimiter=",").rows == [("a", "b;c")]
    assert read("a,b;c\nd,e;f\n", delimiter="").rows == [("a,b;c",), ("d,e;f",)]
    assert read("a,b;c\n", delimiter="").delimiter == ""


WORDS = {
    "cp1252": "Müller;Jürgen\nGößmann;Änne\nOñate;Begoña\n",
    "cp1250": "Kowalski;Łukasz\nŻółć;Stanisław\nDvořák;Jiří\n",
    "cp1251": "Иванов;Иван\nПетрова;Мария\nСидоров;Пётр\n",
}


@pytest.mark.parametrize("encoding", WORDS)
def test_a_code_page_is_guessed(read, encoding):
    table = read(("id;name\n" * 5_000 + WORDS[encoding]).encode(encoding))
    assert table.encoding == encoding
    assert table.rows[5_000:] == [tuple(x.split(";")) for x in WORDS[encoding].split("\n") if x]


@pytest.mark.parametrize("encoding", ["cp1257", "cp1253", "cp850", "mac_roman", "cp932", "utf-8"])
def test_an_encoding_can_be_chosen(read, encoding):
    word = {"cp1257": "Žukauskas", "cp1253": "Γιώργος", "cp932": "田中"}.get(encoding, "Jürgen")
    table = read(f"id;{word}\n".encode(encoding), encoding=encoding)
    assert table.rows == [("id", word)]
    assert table.encoding == encoding


@pytest.mark.parametrize(
    ("data", "encoding", "line"),
    [
        (b"a\nb\n\xff\n", "utf-8", "Line 3 is not text in UTF-8"),
        (b"a\nb\x81\n", "cp1252", "Line 2 is not text in Western European (Windows)"),
        (b"a\0\n\0b", "utf-16-le", "Line 2 is not text in UTF-16"),
        ("Jürgen\n".encode() * 20 + b"J\xfcrgen\n", None, "Line 21 is not text in UTF-8"),
    ],
    ids=ascii,
)
def test_what_can_not_be_decoded_is_refused_and_not_replaced(refusal, data, encoding, line):
    said = refusal(data, encoding=encoding)
    assert said.startswith(line)
    assert "Choose another encoding" in said


@pytest.mark.parametrize(
    "cell",
    ["1.2E+05", "1,2E+05", "8.12345E+18", "1E+15", " 1.2e+05 ", "-1.5E-07", "1.2E5", '="007"'],
)
def test_what_a_spreadsheet_has_spoilt_is_flagged(read, cell):
    table = read(f"id;x\n{cell};deadbeef\n1;2\n")
    assert list(table.faults) == [(1, 0)]
    assert table.rows[1][0] == cell


def test_a_spoilt_cell_is_flagged_wherever_it_stands(read):
    for text in ('1.2E+05\n"1.2E+05"\n', "a,1.2E+05\nb,1.2E+05\n", "1.2E+05|b\n1.2E+05|c\n"):
        assert len(read(text).faults) == 2


def test_a_uuid_is_not_taken_for_a_number(read):
    assert read("1d8e4a1b-4e-5\n38fb335c-025d-45eb-9cf2-d2d4d9f54203\n").faults == {}


def test_long_lists_are_read(read):
    table = read("id,name\n" + "".join(f"{i},x\n" for i in range(200_000)))
    assert len(table.rows) == 200_001
    assert (table.rows[-1], table.lines[-1]) == (("199999", "x"), 200_001)
    assert table.width == 2


def test_a_spoilt_cell_is_found_at_any_place_of_a_long_list(read):
    rows = "deadbeef;1\n" * 47_662
    for shift in range(0, 24, 3):
        table = read(f"{'x' * shift};y\n{rows}8.12345E+18;1\n{rows}")
        assert list(table.faults) == [(47_663, 0)]


@pytest.mark.timeout(20)
def test_a_letter_far_down_in_a_long_file_tells_the_encoding(read):
    data = b"id;name;some more text to make the line a bit longer than the others\n" * 200_000
    table = read(data + "Иванов;Иван;Петрова Мария\n".encode("cp1251"))
    assert (table.encoding, table.rows[-1][0]) == ("cp1251", "Иванов")
