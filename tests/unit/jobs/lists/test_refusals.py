"""What can't be used as a list is refused with a sentence that says what to do."""

import os
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from gui_app.jobs.lists import table as limits
from gui_app.jobs.lists.source import read_file, read_text
from gui_app.jobs.lists.table import Cancelled, ListError, Progress

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def archive(*names, content=b""):
    data = BytesIO()
    with ZipFile(data, "w") as file:
        for name in names:
            file.writestr(name, content)
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\n \r\n\t\n", "blank"),
        (b"\xef\xbb\xbf", "blank"),
        (b"\xff\xfe", "blank"),
        (b"sep=;\n", "blank"),
        (b",,\n,,\n", "blank"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0", "picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture"),
        (b"\x1f\x8b\x08\0", "compressed"),
        (b"SQLite format 3\0", "database"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"\n<table><tr><td>1", "web page"),
        (b'<?xml version="1.0"?><Workbook/>', "XML"),
        (b"{\\rtf1", "text document"),
        (bytes(range(256)) * 40, "no text"),
        (b"\x7fELF\x02\x01\x01" + b"\0" * 9 + b"\x03\0>\0\x01\0\0\0" * 40, "no text"),
        (OLE, ".xls"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        (archive("mimetype", "content.xml"), ".ods"),
        (archive("xl/workbook.bin", "[Content_Types].xml"), ".xlsb"),
        (archive("Index/Document.iwa"), "Numbers"),
        (archive("users.csv"), "ZIP"),
        (archive(), "ZIP"),
        (b"PK\x03\x04" + b"x" * 100, "damaged"),
        (archive("[Content_Types].xml", content=b"<Types/>"), "without sheets"),
        (archive("[Content_Types].xml", content=b"<Types"), "damaged"),
    ],
    ids=lambda v: v if isinstance(v, str) else ascii(v[:12]),
)
def test_a_file_that_is_no_list_is_refused(refusal, data, words):
    said = refusal(data)
    assert words in said
    assert said.endswith(".")


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(ListError, match="folder"):
        read_file(tmp_path)


def test_a_file_that_has_vanished_is_refused(tmp_path):
    with pytest.raises(ListError, match="not there any more"):
        read_file(tmp_path / "gone.csv")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "users.csv")
    with pytest.raises(ListError, match="no file"):
        read_file(tmp_path / "users.csv")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs an endless device")
def test_an_endless_device_is_not_read(tmp_path):
    (tmp_path / "users.csv").symlink_to("/dev/zero")
    with pytest.raises(ListError, match="no file"):
        read_file(tmp_path / "users.csv")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError(13, "Permission denied"), "may not read"),
        (OSError(5, "Input/output error"), "Input/output error"),
        (FileNotFoundError(2, "No such file"), "not there any more"),
    ],
)
def test_a_file_that_can_not_be_opened_is_refused_with_the_reason(
    tmp_path, monkeypatch, error, words
):
    (tmp_path / "users.csv").write_text("1")

    def refuse(*args, **kwargs):
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ListError, match=words) as caught:
        read_file(tmp_path / "users.csv")
    assert caught.value.detail


def test_a_file_of_two_gigabytes_is_refused_before_it_is_read(tmp_path):
    with (tmp_path / "users.csv").open("wb") as file:
        file.truncate(2 * 1024**3)
    progress = Progress()
    with pytest.raises(ListError, match="larger than 64 MB"):
        read_file(tmp_path / "users.csv", progress=progress)
    assert progress.done == 0


def test_a_file_that_grows_while_it_is_read_is_refused_too(tmp_path, monkeypatch):
    monkeypatch.setattr("gui_app.jobs.lists.source.MAX_BYTES", 1024**2)
    file = tmp_path / "users.csv"
    file.write_text("1\n")

    class Grows(Progress):
        def begin(self, total):
            super().begin(total)
            file.write_text("1\n" * 1024**2)

    with pytest.raises(ListError, match="larger than 1 MB"):
        read_file(file, progress=Grows())


def test_too_many_rows_are_refused(read, refusal, monkeypatch):
    monkeypatch.setattr(limits, "MAX_ROWS", 3)
    assert len(read("1\n2\n\n3\n").rows) == 3
    assert "line 5" in refusal("1\n2\n\n3\n4\n")


def test_too_many_cells_are_refused(read, refusal, monkeypatch):
    monkeypatch.setattr(limits, "MAX_CELLS", 6)
    assert len(read("1,2\n" * 3).rows) == 3
    assert "line 4" in refusal("1,2\n" * 4)


def test_one_very_long_line_is_refused(refusal):
    assert "131,072 characters" in refusal("x" * 50_000_000)
    assert "paste" in refusal("1," * 20_000_000).lower()
    assert "line 2" in refusal('id\n"' + "1\n" * 1_000_000)


def test_pasted_text_may_not_be_empty_or_endless():
    for text in ("", " \n\t", "\ufeff\n"):
        with pytest.raises(ListError, match="blank"):
            read_text(text)
    with pytest.raises(ListError, match="larger than 64 MB"):
        read_text("1" * (64 * 1024**2 + 1))


@pytest.mark.parametrize("make", ["csv", "paste"])
def test_reading_ends_at_once_when_it_is_cancelled(tmp_path, make):
    progress = Progress()
    progress.cancel()
    text = "1\n" * 1_000
    (tmp_path / "users.csv").write_text(text)
    with pytest.raises(Cancelled):
        read_file(tmp_path / "users.csv", progress=progress) if make == "csv" else read_text(
            text, progress=progress
        )


def test_rows_are_counted_while_they_are_divided(tmp_path):
    seen = []

    class Watched(Progress):
        def step(self, count):
            super().step(count)
            seen.append((self.done, self.total))
            if self.done == 1_500:
                self.cancel()

    (tmp_path / "users.csv").write_text("1\n" * 10_000)
    with pytest.raises(Cancelled):
        read_file(tmp_path / "users.csv", progress=Watched())
    assert seen == [(20_000, 20_000), (500, 10_000), (1_000, 10_000), (1_500, 10_000)]
