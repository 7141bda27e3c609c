"""Reading a list from a file or from pasted text."""

import re
import stat
from pathlib import Path

from gui_app.domain.words import mark, number, tr
from gui_app.jobs.lists import delimited, pasted
from gui_app.jobs.lists.delimited import DELIMITERS
from gui_app.jobs.lists.encoding import ENCODINGS, decode
from gui_app.jobs.lists.names import PASTED
from gui_app.jobs.lists.refusals import other, protected
from gui_app.jobs.lists.table import MAX_BYTES, ListError, Options, Progress, Table, unusable

__all__ = ["DELIMITERS", "ENCODINGS", "read_file", "read_text"]

_GUESS = Options()
_PIECE = 1024 * 1024
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = (
    (b"%PDF", mark("a PDF")),
    (b"{\\rtf", mark("a text document")),
    (b"\x89PNG", mark("a picture")),
    (b"\xff\xd8\xff", mark("a picture")),
    (b"GIF8", mark("a picture")),
    (b"\x1f\x8b", mark("a compressed file")),
    (b"7z\xbc\xaf\x27\x1c", mark("a compressed file")),
    (b"Rar!", mark("a compressed file")),
    (b"SQLite format 3\0", mark("a database")),
)
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|\?xml|table|head)", re.IGNORECASE
)


def read_file(path: Path, options: Options = _GUESS, progress: Progress | None = None) -> Table:
    """Read a CSV, TSV, text or XLSX file, told apart by what is in it.

    Raises:
        ListError: it can't be used as a list.
        Cancelled: somebody cancelled ``progress``.
    """
    progress = progress or Progress()
    data = _bytes(path, progress)
    if not data:
        raise unusable(tr("The file is empty."))
    if data.startswith(_ZIP):
        from gui_app.jobs.lists import workbook  # openpyxl takes 0.2 s that no start should wait

        return workbook.read(path.name, data, options.sheet, progress)
    _refuse_others(data)
    text, encoding = decode(data, options.encoding)
    table = Table(path.name, encoding=encoding)
    delimited.parse(table, text, options.delimiter, progress)
    return _filled(table)


def read_text(text: str, options: Options = _GUESS, progress: Progress | None = None) -> Table:
    """Read what somebody pasted from a spreadsheet, a mail, or one ID per line.

    Raises:
        ListError: there is nothing in it, or too much.
        Cancelled: somebody cancelled ``progress``.
    """
    progress = progress or Progress()
    if len(text) > MAX_BYTES:
        raise _too_big()
    table = Table(PASTED)
    text = text.removeprefix("\ufeff")
    if options.delimiter == "" or (options.delimiter is None and pasted.is_loose(text)):
        pasted.parse(table, text, progress, divide=options.delimiter is None)
    else:
        delimited.parse(table, text, options.delimiter, progress)
    return _filled(table)


def _filled(table: Table) -> Table:
    if not table.rows:
        raise unusable(tr("There is nothing in it but blank lines."))
    return table


def _bytes(path: Path, progress: Progress) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise unusable(tr("This is a folder. Open one file."))
        if not stat.S_ISREG(status.st_mode):  # a pipe would be waited for, a device never ends
            text = tr("This is no file. Save the list as CSV or XLSX, and open that.")
            raise unusable(text)
        if status.st_size > MAX_BYTES:
            raise _too_big()
        progress.begin(status.st_size)
        data = bytearray()
        with path.open("rb") as stream:
            while piece := stream.read(_PIECE):
                data += piece
                progress.step(len(piece))
                if len(data) > MAX_BYTES:
                    raise _too_big()
    except FileNotFoundError as error:
        text = tr("The file is not there any more. Open it again.")
        raise unusable(text, str(error)) from error
    except PermissionError as error:
        text = tr(
            "You may not read this file, or another program keeps it to itself. Close it there."
        )
        raise unusable(text, str(error)) from error
    except OSError as error:
        text = tr("The file can't be read: {reason}.").format(reason=error.strerror)
        raise unusable(text, str(error)) from error
    return bytes(data)


def _too_big() -> ListError:
    text = tr(
        "It is larger than {most} MB. Leave out the columns that are not needed, or split it."
    )
    return unusable(text.format(most=number(MAX_BYTES // 1024**2)))


def _refuse_others(data: bytes) -> None:
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise protected()
        raise other(tr("an old Excel workbook (.xls) or another Office file"))
    for magic, words in _OTHERS:
        if data.startswith(magic):
            raise other(tr(words))
    if _MARKUP.match(data):
        raise other(tr("a web page or XML"))
