"""A copy of the history, made while it is in use."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gui_app.domain.errors import JournalError
from gui_app.history import backup as module
from gui_app.history.backup import save_copy
from gui_app.history.check import check
from gui_app.history.forget import Age, forget
from gui_app.history.new_file import ExportError
from gui_app.history.reader import Reader
from gui_app.history.search import Query
from gui_app.history.sweep import is_due


def silent(*_):
    pass


def names(folder):
    return sorted(p.name for p in folder.iterdir())


@pytest.fixture
def target(tmp_path):
    (tmp_path / "copies").mkdir()
    return tmp_path / "copies" / "copy.sqlite3"


@pytest.fixture
def rows(fill_row):
    return [fill_row(user=f"user{n}", target={"id": f"user{n}"}) for n in range(30)]


def test_a_copy_is_a_whole_history_for_the_owner_alone(path, rows, target):
    steps = []
    save_copy(path, target, lambda done, total: steps.append((done, total)))
    assert names(target.parent) == ["copy.sqlite3"]
    assert target.stat().st_mode & 0o777 == 0o600
    assert steps[-1][0] == steps[-1][1] > 0
    assert check(target, silent).finding is None
    with closing(Reader(target)) as copy, closing(Reader(path)) as original:
        assert list(copy.search(Query("user"))) == rows[::-1]
        assert copy.history_id() == original.history_id()


def test_a_copy_of_a_damaged_history_is_called_damaged(path, journal, fill_row, target):
    for number in range(300):
        fill_row(user=f"user{number}", target={"id": f"user{number}"})
    assert save_copy(path, target, silent) is True
    journal.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        root, size = db.execute(
            "SELECT rootpage, page_size FROM sqlite_schema, pragma_page_size"
            " WHERE name = 'deletion_by_target'"
        ).fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)
    assert save_copy(path, target, silent) is False


def test_an_earlier_copy_is_replaced(path, rows, target):
    target.write_text("old")
    save_copy(path, target, silent)
    assert check(target, silent).rows == len(rows)


def test_a_window_that_writes_meanwhile_does_not_start_it_anew(
    path, rows, target, fill_row, monkeypatch
):
    monkeypatch.setattr(module, "_PAGES", 3)
    done = []

    def step(now, _):
        fill_row()
        done.append(now)

    save_copy(path, target, step)
    assert len(done) > 5
    assert done == sorted(set(done))
    result = check(target, silent)
    assert (result.rows, result.finding) == (len(rows), None)


class Stop(Exception):  # noqa: N818 - a fact
    pass


def stop(*_):
    raise Stop


def test_a_cancelled_copy_leaves_what_was_there(path, rows, target):
    target.write_text("old")
    with pytest.raises(Stop):
        save_copy(path, target, stop)
    assert target.read_text() == "old"
    assert names(target.parent) == ["copy.sqlite3"]


@pytest.mark.parametrize("own", ["", "-wal", "-shm"])
@pytest.mark.parametrize("linked", [False, True])
def test_the_history_itself_is_never_overwritten(path, rows, tmp_path, own, linked):
    target = path.with_name(path.name + own)
    before = target.read_bytes()
    if linked:
        (tmp_path / "link").symlink_to(target)
    with pytest.raises(ExportError, match="Choose another name"):
        save_copy(path, tmp_path / "link" if linked else target, silent)
    assert own == "-shm" or target.read_bytes() == before  # readers leave marks in the -shm


@pytest.mark.parametrize("name", ["/dev/full", "/dev/null", ".", "nowhere/copy.sqlite3"])
def test_devices_folders_and_missing_folders_are_refused(path, rows, tmp_path, name):
    with pytest.raises(ExportError):
        save_copy(path, tmp_path if name == "." else tmp_path / name, silent)
    assert not Path("/dev/full").is_file()


def test_a_database_in_use_is_not_replaced(path, rows, target):
    with closing(sqlite3.connect(target)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE theirs (id)")
        with pytest.raises(ExportError, match="Another program is using"):
            save_copy(path, target, silent)


def test_a_full_disk_is_told_and_nothing_is_left(path, rows, small_disk, fill):
    fill()
    with pytest.raises(ExportError, match="The disk is full"):
        save_copy(path, small_disk / "copy.sqlite3", silent)
    assert names(small_disk) == ["ballast"]


def test_a_damaged_history_is_told_as_such(path, target):
    path.write_bytes(b"hello" * 5_000)
    with pytest.raises(JournalError, match="damaged"):
        save_copy(path, target, silent)
    assert names(target.parent) == []


def test_what_was_forgotten_is_not_in_a_copy(path, rows, target):
    with pytest.raises(Stop):
        forget(path, b"k" * 32, Age("9999"), stop)
    save_copy(path, target, silent)
    assert b"user7" not in target.read_bytes()
    assert not is_due(target)
