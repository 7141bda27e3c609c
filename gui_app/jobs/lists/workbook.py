"""XLSX workbooks: what they hold, and the sheet that is read.

Only what a list needs is read. Styles, properties, drawings and links, over which openpyxl
stumbles in many real files, are left alone.
"""

import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from openpyxl.packaging.manifest import Manifest
from openpyxl.reader.workbook import WorkbookParser
from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.xml.constants import (
    ARC_CONTENT_TYPES,
    SHARED_STRINGS,
    SHEET_MAIN_NS,
    STYLES_TYPE,
    XLSM,
    XLSX,
    XLTM,
    XLTX,
)
from openpyxl.xml.functions import fromstring, iterparse

from gui_app.domain.words import tr
from gui_app.jobs.lists.archive import Archive, Part
from gui_app.jobs.lists.number_format import NumberFormat
from gui_app.jobs.lists.refusals import damaged, other, protected
from gui_app.jobs.lists.sheet import Sheet, string
from gui_app.jobs.lists.table import Progress, Table, unusable

_BROKEN = (
    ArithmeticError,
    AttributeError,
    BadZipFile,
    EOFError,
    LookupError,
    OSError,
    ParseError,
    RuntimeError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What openpyxl, and what it uses, raise on damaged files."""

_STRICT = b"http://purl.oclc.org/ooxml/spreadsheetml/main"
_STRING, _CODE, _STYLES = (f"{{{SHEET_MAIN_NS}}}{tag}" for tag in ("si", "numFmt", "cellXfs"))
_UNKNOWN_CODE = r"\?"
"""For the dates and numbers of other languages, whose codes no workbook spells out."""


class _Place(NamedTuple):
    name: str
    part: str
    on_top: bool


def read(name: str, data: bytes, chosen: str | None, progress: Progress) -> Table:
    """Read one sheet of a workbook.

    Args:
        name: the file's name.
        data: the whole file.
        chosen: the sheet's name; None for the one that was on top when it was saved, or, if that
            is blank, the first that is not.
        progress: counts bytes of a part.

    Raises:
        ListError: it can't be used as a list.
        Cancelled: somebody cancelled ``progress``.
    """
    try:
        with Archive(data) as archive:
            _refuse_others(archive)
            return _Book(archive, progress).table(name, chosen)
    except _BROKEN as error:
        raise damaged(f"{type(error).__name__}: {error}") from error


def _refuse_others(archive: Archive) -> None:
    names = set(archive.namelist())
    if any(info.flag_bits & 1 for info in archive.infolist()):
        raise protected()
    if "mimetype" in names:
        raise other(tr("an OpenDocument file (.ods)"))
    if "xl/workbook.bin" in names:
        raise other(tr("a binary Excel workbook (.xlsb)"))
    if any(name.startswith("Index/") or name == "Index.zip" for name in names):
        raise other(tr("a Numbers spreadsheet"))
    if ARC_CONTENT_TYPES not in names:
        raise other(tr("a ZIP archive"))


class _Book:
    def __init__(self, archive: Archive, progress: Progress) -> None:
        self._archive = archive
        self._progress = progress
        contents: Any = fromstring(archive.read(ARC_CONTENT_TYPES))
        self._package: Any = Manifest.from_tree(contents)
        kinds = (XLSX, XLSM, XLTX, XLTM)
        part = next((p for p in map(self._part, kinds) if p), None)
        if part is None:
            raise other(tr("an Office document without sheets"))
        if _STRICT in archive.read(part):
            raise other(tr("a “Strict Open XML” workbook"))
        with warnings.catch_warnings():
            # It warns of what it leaves out, none of which is in a list.
            warnings.filterwarnings("ignore", module=r"openpyxl\.")
            self._parser = WorkbookParser(archive, part, keep_links=False)
            self._parser.parse()
            self._places = list(self._visible())

    def table(self, name: str, chosen: str | None) -> Table:
        """Return the chosen sheet, or the likeliest one."""
        sheets = tuple(place.name for place in self._places)
        if not sheets:
            text = tr("It has no sheet with cells on show. Show or add one in a spreadsheet.")
            raise unusable(text)
        places = [place for place in self._places if chosen in (None, place.name)]
        if not places:
            raise unusable(tr("That sheet is not there any more. Open the file again."))
        strings, formats = list(self._strings()), self._formats()
        for place in sorted(places, key=lambda place: not place.on_top):
            table = Table(name, sheet=place.name, sheets=sheets)
            with self._open(place.part) as part:
                Sheet(part, strings, formats, self._parser.wb.epoch).fill(table)
            if table.rows:
                return table
        raise unusable(tr("There is nothing in it but blank rows."))

    def _visible(self) -> Iterator[_Place]:
        """Yield the sheets that people see; no charts, no hidden ones."""
        views = self._parser.wb.views
        on_top = next((view.activeTab for view in views if view.activeTab is not None), 0)
        for number, (sheet, link) in enumerate(self._parser.find_sheets()):
            if sheet.state == "visible" and link.Type.endswith("/worksheet"):
                yield _Place(sheet.name, link.target, number == on_top)

    def _strings(self) -> Iterator[str]:
        """Yield the strings that cells refer to, as they are stored.

        openpyxl's own reader takes ``x005F_`` out of the middle of them.
        """
        if name := self._part(SHARED_STRINGS):
            with self._open(name) as part:
                for _, element in iterparse(part):
                    if element.tag == _STRING:
                        yield string(element)
                        element.clear()
                        part.ended()

    def _formats(self) -> list[NumberFormat]:
        """Return how numbers are shown, for each style of a cell."""
        codes, used = dict(BUILTIN_FORMATS), [0]
        if name := self._part(STYLES_TYPE):
            with self._open(name) as part:
                for _, element in iterparse(part):
                    if element.tag == _CODE:
                        codes[int(element.get("numFmtId", ""))] = element.get("formatCode", "")
                    elif element.tag == _STYLES:
                        used = [int(style.get("numFmtId", "0")) for style in element]
                        break
        formats = {n: NumberFormat(codes.get(n, _UNKNOWN_CODE)) for n in set(used)}
        return [formats[number] for number in used]

    def _part(self, content_type: str) -> str | None:
        found = self._package.find(content_type)
        return str(found.PartName).removeprefix("/") if found else None

    @contextmanager
    def _open(self, name: str) -> Iterator[Part]:
        self._progress.begin(self._archive.getinfo(name).file_size)
        with self._archive.open(name) as stream:
            yield Part(stream, self._progress)
