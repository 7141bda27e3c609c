"""Lists as files, and a way from their text to a plan."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest

from gui_app import paths
from gui_app.credentials.accounts import Account
from gui_app.jobs.lists.columns import has_header, match
from gui_app.jobs.lists.plan import Plan, make_plan
from gui_app.jobs.lists.source import read_file
from gui_app.jobs.lists.table import ListError, Options, Table
from gui_app.providers import catalog
from gui_app.providers.spec import Provider

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


@pytest.fixture(scope="session")
def providers() -> dict[str, Provider]:
    found = catalog.load(paths.resources() / "providers", Path("none"))
    return {provider.id: provider for provider in found.providers}


@pytest.fixture
def verigator(providers):
    return providers["verigator"]


@pytest.fixture
def konsign(providers):
    return providers["konsign"]


@pytest.fixture
def read(tmp_path) -> Callable[..., Table]:
    """Read a file with these bytes, or this text as UTF-8."""

    def read(data: bytes | str, name: str = "users.csv", **options: str) -> Table:
        file = tmp_path / name
        file.write_bytes(data if isinstance(data, bytes) else data.encode())
        return read_file(file, Options(**options))

    return read


@pytest.fixture
def refusal(read) -> Callable[..., str]:
    """Return what is said about a file that can't be used."""

    def refusal(data: bytes | str, name: str = "users.csv", **options: str) -> str:
        with pytest.raises(ListError) as caught:
            read(data, name, **options)
        return caught.value.message

    return refusal


@pytest.fixture
def workbook(tmp_path) -> Callable[..., Table]:
    """Read a workbook with one sheet of these rows; ``change`` gets the sheet before."""

    def workbook(*rows, change=lambda sheet: None, **options) -> Table:
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        change(book.active)
        book.save(tmp_path / "users.xlsx")
        return read_file(tmp_path / "users.xlsx", Options(**options))

    return workbook


@pytest.fixture
def packed(tmp_path) -> Callable[..., Path]:
    """Make an XLSX file by hand: the rows' XML, and further parts or other content for them."""

    def packed(rows: str = "", strings: str = "", behind: str = "", **parts: str | bytes) -> Path:
        contents = {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
            f'<Override PartName="/xl/sheet.xml" ContentType="{_TYPE}.worksheet+xml"/>'
            f'<Override PartName="/xl/strings.xml" ContentType="{_TYPE}.sharedStrings+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>',
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>'
            '<sheet name="Users" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{LINKS}/worksheet" Target="sheet.xml"/>'
            "</Relationships>",
            "xl/sheet.xml": f'<worksheet xmlns="{MAIN}"><dimension ref="A1"/>'
            f"<sheetData>{rows}</sheetData>{behind}</worksheet>",
            "xl/strings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>',
            "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts>'
            '<numFmt numFmtId="164" formatCode="0000000"/></numFmts>'
            '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="55"/></cellXfs>'
            "</styleSheet>",
        } | {name.replace("__", "/").replace("_xml", ".xml"): part for name, part in parts.items()}
        with ZipFile(tmp_path / "packed.xlsx", "w", ZIP_DEFLATED) as archive:
            for name, content in contents.items():
                archive.writestr(name, content)
        return tmp_path / "packed.xlsx"

    return packed


@pytest.fixture
def plan(providers) -> Callable[..., Plan]:
    """Make the plan of a table, its columns found as the window finds them."""

    def plan(table: Table, provider: str, kept=None, earlier=None, **columns: int | None) -> Plan:
        spec = providers[provider]
        header = has_header(table, spec)
        return make_plan(
            table,
            header,
            match(table, spec, header) | columns,
            spec,
            Account(provider, "Main", "https://api.example.com"),
            kept or {},
            earlier or (lambda provider, address, targets: [None] * len(targets)),
            str,
        )

    return plan
