import errno
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest

from gui_app.domain.deletion import Result
from gui_app.domain.errors import DeskError, JournalError
from gui_app.domain.outcome import Outcome
from gui_app.history import export as exports
from gui_app.history import selection
from gui_app.history.export import export
from gui_app.history.new_file import HIDDEN, ExportError, new_file
from gui_app.history.search import Query

NAMES = ["out.csv", "out.jsonl", "out.xlsx", "OUT.XLSX"]


class Cancelled(Exception):  # noqa: N818
    pass


def ignore(_):
    pass


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "exports"
    folder.mkdir()
    return folder


@pytest.fixture
def answers(journal, make):
    """300 rows with answers of 8 kB that can't be packed well."""
    for _ in range(300):
        answer = os.urandom(4_000).hex()
        journal.finish(journal.add(make()), Result(Outcome.FAILED, "No.", raw_answer=answer))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_cancelled_export_leaves_everything_as_it_was(
    path, fill_row, folder, monkeypatch, name, there, after
):
    monkeypatch.setattr(selection, "BLOCK", 1)
    fill_row()
    fill_row()
    if there:
        (folder / name).write_text("mine")
    calls = 0

    def cancel(_):
        nonlocal calls
        calls += 1
        if calls > after:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(path, Query(), folder / name, cancel)
    assert [(f.name, f.read_text()) for f in folder.iterdir()] == [(name, "mine")] * there


def test_workbook_can_be_cancelled_while_it_is_packed(path, answers, folder):
    told = []

    def cancel(rows):
        told.append(rows)
        if told.count(300) == 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(path, Query(), folder / "out.xlsx", cancel)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", NAMES)
def test_file_is_for_the_owner_alone_also_while_it_is_written(path, fill_row, folder, name):
    fill_row()
    (folder / name).write_text("old")
    (folder / name).chmod(0o644)
    modes = set()

    def look(_):
        modes.update(stat.S_IMODE(f.stat().st_mode) for f in folder.iterdir() if f.name != name)
        assert (folder / name).read_text() == "old"

    export(path, Query(), folder / name, look)
    assert [f.name for f in folder.iterdir()] == [name]
    assert (folder / name).stat().st_size > 100
    if sys.platform != "win32":
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
        assert modes <= {0o600, 0o700}


@pytest.mark.parametrize("name", NAMES)
def test_folder_that_vanishes_is_said(path, fill_row, folder, name):
    fill_row()
    with pytest.raises(ExportError, match="Choose another folder or name"):
        export(path, Query(), folder / name, lambda _: shutil.rmtree(folder, ignore_errors=True))
    assert not folder.exists()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["folder", "pipe", "no folder", "a file's folder", "long"])
def test_impossible_target_is_said(path, fill_row, folder, name, kind):
    fill_row()
    target = folder / name
    if kind == "folder":
        target.mkdir()
    elif kind == "pipe":
        with suppress(AttributeError):
            os.mkfifo(target)
    elif kind == "no folder":
        target = folder / "missing" / name
    elif kind == "a file's folder":
        (folder / "file").touch()
        target = folder / "file" / name
    else:
        target = folder / ("x" * 300 + name)
    before = sorted(folder.iterdir())
    with pytest.raises(ExportError, match="Choose another folder or name"):
        export(path, Query(), target, ignore)
    assert sorted(folder.iterdir()) == before


@pytest.mark.skipif(sys.platform == "win32", reason="has no device files")
@pytest.mark.parametrize("ending", [".csv", ".jsonl", ".xlsx"])
def test_device_is_not_replaced(path, fill_row, folder, ending):
    fill_row()
    (folder / f"out{ending}").symlink_to("/dev/null")
    with pytest.raises(ExportError, match="Choose another folder or name"):
        export(path, Query(), folder / f"out{ending}", ignore)
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)  # noqa: PTH116
    assert [f.name for f in folder.iterdir()] == [f"out{ending}"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ending", ["", "-wal", "-shm"])
@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_history_itself_is_never_replaced(path, fill_row, folder, name, ending, link):
    fill_row()
    own = path.with_name(path.name + ending)
    before = own.stat().st_ino
    link(own, folder / name)
    with pytest.raises(ExportError, match="the history's own file"):
        export(path, Query(), folder / name, ignore)
    assert own.stat().st_ino == before
    assert (folder / name).samefile(own)
    assert len(list(folder.iterdir())) == 1


def test_history_with_the_name_of_an_export_is_never_replaced(tmp_path, history):
    path = history.rename(tmp_path / "history.csv")
    for target in (path, tmp_path / "x" / ".." / "history.csv"):
        (tmp_path / "x").mkdir(exist_ok=True)
        with pytest.raises(ExportError, match="the history's own file"):
            export(path, Query(), target, ignore)


@pytest.mark.parametrize("name", NAMES)
def test_full_disk_is_said_and_leaves_no_half_file(path, answers, small_disk, name):
    (small_disk / name).write_text("mine")
    with pytest.raises(DeskError, match="The disk is full"):
        export(path, Query(), small_disk / name, ignore)
    assert [(f.name, f.read_text()) for f in small_disk.iterdir()] == [(name, "mine")]


@pytest.mark.parametrize("size", [100_000, 300_000, 500_000, 800_000])
def test_disk_that_is_full_while_the_workbook_is_packed(path, answers, small_disk, size):
    """The texts fill the disk at first, their copy or what is packed from it later."""
    (small_disk / "ballast").write_bytes(b"x" * size)
    with pytest.raises(DeskError, match="The disk is full"):
        export(path, Query(), small_disk / "out.xlsx", ignore)
    assert [f.name for f in small_disk.iterdir()] == ["ballast"]


@pytest.mark.parametrize("name", NAMES)
def test_folder_that_can_only_be_read_is_said(path, fill_row, small_disk, name):
    fill_row()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(ExportError, match="Choose another folder or name"):
        export(path, Query(), small_disk / name, ignore)
    assert list(small_disk.iterdir()) == []


@pytest.mark.parametrize("name", NAMES)
def test_file_larger_than_allowed_is_said(path, answers, folder, start, name):
    script = """
import resource
from gui_app.domain.errors import DeskError
from gui_app.history.export import export
from gui_app.history.search import Query
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    export(path, Query(), Path(sys.argv[2]), lambda rows: None)
except DeskError as error:
    tell(error.message)
"""
    if sys.platform == "win32":
        pytest.skip("knows no such limit")
    process = start(script, path, folder / name)
    assert process.told().startswith("The file is too large for this disk.")
    process.end()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", NAMES)
def test_killed_export_leaves_only_hidden_files(path, fill_row, folder, start, name):
    script = """
from gui_app.history.export import export
from gui_app.history.search import Query
def progress(rows):
    if rows:
        tell("writing")
        wait()
export(path, Query(), Path(sys.argv[2]), progress)
"""
    fill_row()
    (folder / name).write_text("mine")
    process = start(script, path, folder / name)
    assert process.told() == "writing"
    process.killed()
    left = {f.name for f in folder.iterdir()}
    assert name in left
    assert len(left) > 1
    assert all(other.startswith(HIDDEN) for other in left - {name})
    assert (folder / name).read_text() == "mine"
    export(path, Query(), folder / name, ignore)
    assert (folder / name).stat().st_size > 100


def test_history_that_is_not_there_is_said_and_leaves_no_file(tmp_path):
    for name in NAMES:
        with pytest.raises(JournalError, match="isn't ready"):
            export(tmp_path / "none.sqlite3", Query(), tmp_path / name, ignore)
    assert list(tmp_path.iterdir()) == []


def test_every_ending_is_offered():
    assert sorted(exports._FORMS) == [".csv", ".jsonl", ".xlsx"]


def test_file_beside_the_history_is_refused_even_if_it_is_not_there_yet(history):
    wal = history.with_name(f"{history.name}-wal")
    assert not wal.exists()
    with pytest.raises(ExportError, match="the history's own file"), new_file(wal, history):
        pass
    assert not wal.exists()


def test_workbook_in_the_making_lies_beside_the_target(path, fill_row, folder, monkeypatch):
    fill_row()
    monkeypatch.setattr(tempfile, "tempdir", str(folder / "missing"))
    assert export(path, Query(), folder / "out.xlsx", ignore).rows == 1


@pytest.mark.parametrize("error", [OSError(errno.EROFS, "read-only"), Cancelled()])
def test_what_can_not_be_removed_is_said(path, folder, monkeypatch, error):
    """The folder became read-only meanwhile."""

    def refuse(*_, **__):
        raise PermissionError(errno.EACCES, "no")

    def write():
        with new_file(folder / "out.csv", path):
            monkeypatch.setattr(Path, "unlink", refuse)
            raise error

    with pytest.raises(ExportError, match="The file was not written") as caught:
        write()
    assert "Hidden files with personal data, named .export-…, may be left" in caught.value.message
    assert caught.value.__cause__ is error
