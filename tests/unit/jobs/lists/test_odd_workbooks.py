"""Workbooks made by hand: what other programs write, and what somebody may have broken."""

import struct
from zipfile import ZipFile

import pytest

from gui_app.jobs.lists import archive
from gui_app.jobs.lists.source import read_file
from gui_app.jobs.lists.table import ListError

LAUGHS = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {name} "{f"&{chr(ord(name) - 1)};" * 10}">' for name in "bcdefghi"
)
STRING = 't="s"'


def cell(content, attributes=""):
    return f'<row r="1"><c r="A1" {attributes}>{content}</c></row>'


ONE = cell("<v>0</v>", STRING)


@pytest.mark.parametrize(
    ("rows", "strings", "text"),
    [
        (ONE, "<si><t>007</t></si>", "007"),
        (ONE, '<si><t xml:space="preserve"> x </t></si>', " x "),
        (ONE, "<si><t> x</t></si>", " x"),
        (ONE, "<si><r><rPr><b/></rPr><t>00</t></r><r><t>7</t></r></si>", "007"),
        (ONE, "<si><t>東京</t><rPh sb='0' eb='2'><t>トウ</t></rPh></si>", "東京"),
        (ONE, "<si><t>1129_x000D_&#10;</t></si>", "1129\r\n"),
        (ONE, "<si><t>a_x005F_x000D_b</t></si>", "a_x000D_b"),
        (ONE, "<si><t>ax005F_b</t></si>", "ax005F_b"),
        (cell("<is><t>007</t></is>", 't="inlineStr"'), "", "007"),
        (cell("<is><r><t>0</t></r><r><t>07</t></r></is>", 't="inlineStr"'), "", "007"),
        (cell("<v>007</v>", 't="str"'), "", "007"),
        (cell("<v>1129</v>"), "", "1129"),
        (cell("<v>1.129E3</v>"), "", "1129"),
        ('<row><c t="str"><v>1</v></c><c t="str"><v>2</v></c></row>', "", "1|2"),
        ('<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>', "", "|1||2"),
        ('<row r="1"><c r="A1"/><c r="B1" t="str"><v>1</v></c><c r="XFD1" s="1"/></row>', "", "|1"),
    ],
    ids=range(16),
)  # fmt: skip
def test_every_way_to_store_text_is_read(packed, rows, strings, text):
    table = read_file(packed(rows, strings))
    assert "|".join(table.rows[0]) == text
    assert table.faults == {}


def test_a_wrong_dimension_is_not_believed(packed):
    rows = "".join(f'<row r="{n}"><c r="B{n}"><v>{n}</v></c></row>' for n in (1, 2, 9))
    table = read_file(packed(rows))
    assert table.rows == [("", "1"), ("", "2"), ("", "9")]
    assert list(table.lines) == [1, 2, 9]


def test_formats_without_a_spelled_out_code_are_no_plain_numbers(packed):
    assert "another form" in read_file(packed(cell("<v>45000</v>", 's="2"'))).faults[0, 0]
    assert "0001129" in read_file(packed(cell("<v>1129</v>", 's="1"'))).faults[0, 0]


def test_a_date_out_of_all_bounds_is_still_shown(packed):
    styles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    styles += '<cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'
    table = read_file(packed(cell("<v>99999999999</v>"), xl__styles_xml=styles))
    assert table.rows == [("99999999999",)]


@pytest.mark.parametrize(
    ("rows", "parts"),
    [
        ('<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>', {}),
        ('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>', {}),
        ('<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>', {}),
        ('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', {}),
        ('<row r="99999999999"><c><v>1</v></c></row>', {}),
        ('<row r="1.5"/>', {}),
        (cell("<v>7</v>", STRING), {}),
        (cell("<v>x</v>"), {}),
        (cell("<v>1</v>", 's="99"'), {}),
        (cell("<v>x</v>", 't="d"'), {}),
        ("<row>", {}),
        ("<row/>", {"xl__workbook_xml": "<x"}),
        ("<row/>", {"xl__workbook_xml": b""}),
        ("<row/>", {"xl__styles_xml": "<x"}),
        ("<row/>", {"xl__sheet_xml": b"\0\1\2"}),
        ("<row/>", {"xl__sheet_xml": f"{LAUGHS}]><worksheet>&i;&i;&i;</worksheet>"}),
        ("<row/>", {"xl__strings_xml": f"{LAUGHS}]><sst>&i;&i;&i;</sst>"}),
    ],
    ids=range(17),
)
@pytest.mark.timeout(20)
def test_a_damaged_workbook_is_refused(packed, rows, parts):
    with pytest.raises(ListError, match="damaged") as caught:
        read_file(packed(rows, **parts))
    assert caught.value.detail


def test_a_part_that_is_missing_or_cut_off_is_refused(packed):
    data = packed(cell("<v>1</v>") * 1).read_bytes()
    for broken in (
        data[:-30],
        data.replace(b"xl/sheet.xml", b"xl/sheep.xml"),
        data[:100] + data[120:],
    ):
        path = packed()
        path.write_bytes(broken)
        with pytest.raises(ListError, match="damaged"):
            read_file(path)


def test_strict_open_xml_is_named(packed):
    strict = '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>'
    with pytest.raises(ListError, match="Strict"):
        read_file(packed(xl__workbook_xml=strict))


def test_an_encrypted_archive_is_named(packed):
    path = packed(cell("<v>1</v>"))
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(data)
    with pytest.raises(ListError, match="password"):
        read_file(path)


@pytest.mark.parametrize("part", ["xl__sheet_xml", "xl__strings_xml", "xl__styles_xml"])
def test_a_bomb_is_refused_by_what_it_says_of_its_size(packed, monkeypatch, part):
    monkeypatch.setattr(archive, "MAX_PART", 1_000_000)
    with pytest.raises(ListError, match="unpacks"):
        read_file(packed(cell("<v>1</v>"), **{part: b" " * 1_000_001}))


@pytest.mark.parametrize("part", ["xl___rels__workbook_xml.rels", "xl__workbook_xml"])
def test_a_small_part_must_be_small(packed, part):
    with pytest.raises(ListError, match="unpacks"):
        read_file(packed(**{part: f"<!--{'x' * archive.MAX_SMALL_PART}-->"}))


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("xl__sheet_xml", "<worksheet><x>{}</x></worksheet>"),
        ("xl__strings_xml", "<sst><si>{}</si></sst>"),
        ("xl__styles_xml", "<styleSheet><numFmts>{}</numFmts></styleSheet>"),
    ],
)
@pytest.mark.timeout(20)
def test_a_row_or_string_without_end_is_refused_before_it_is_in_memory(
    packed, monkeypatch, name, part
):
    monkeypatch.setattr(archive, "MAX_ROW", 1024**2)
    endless = part.format("<c/>" * (archive.MAX_ROW // 3))
    with pytest.raises(ListError, match="unpacks"):
        read_file(packed(cell("<v>1</v>"), **{name: endless}))


def test_an_archive_that_lies_about_its_sizes_is_not_unpacked_any_further(packed):
    path = packed("<row/>", xl__sheet_xml=b"<worksheet>" + b" " * 50_000_000)
    with ZipFile(path) as file:
        size = struct.pack("<I", file.getinfo("xl/sheet.xml").file_size)
    path.write_bytes(path.read_bytes().replace(size, struct.pack("<I", 100)))
    with pytest.raises(ListError, match="damaged"):
        read_file(path)


def test_an_archive_of_very_many_parts_is_refused(packed):
    with pytest.raises(ListError, match="unpacks"):
        read_file(packed(**{f"x{number}": b"" for number in range(10_001)}))


def test_a_merged_range_of_the_whole_sheet_takes_no_time(packed):
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in (1, 2))
    table = read_file(
        packed(rows, behind='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    )
    assert list(table.faults) == [(1, 0)]


def test_merged_ranges_that_cover_everything_many_times_are_refused(packed, monkeypatch):
    monkeypatch.setattr("gui_app.jobs.lists.sheet.MAX_CELLS", 1_000)
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 101))
    ranges = '<mergeCell ref="A1:B100"/>'
    table = read_file(packed(rows, behind=f"<mergeCells>{ranges * 10}</mergeCells>"))
    assert len(table.faults) == 99
    with pytest.raises(ListError, match="unpacks"):
        read_file(packed(rows, behind=f"<mergeCells>{ranges * 11}</mergeCells>"))
