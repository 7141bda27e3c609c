"""Real trouble: a full disk, a locked database, files nobody may write."""

import os
import shutil
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import Outcome
from gui_app.history.journal import Journal
from gui_app.history.reader import Query, Reader

LOCKER = """
db = sqlite3.connect(path, isolation_level=None)
db.execute("BEGIN IMMEDIATE")
tell("locked")
wait()
"""


def add_for_ever(journal, deletion):
    while True:
        journal.add(deletion)


@pytest.fixture
def unprivileged():
    """A folder of a user that file modes do apply to, who runs the test."""
    if sys.platform == "win32":
        pytest.skip("file modes are POSIX's")
    folder = Path(tempfile.mkdtemp())
    root = os.getuid() == 0
    if root:
        os.chown(folder, 65534, 65534)
        os.setresuid(65534, 65534, 0)
    yield folder
    if root:
        os.setresuid(0, 0, 0)
    folder.chmod(0o700)
    shutil.rmtree(folder)


def test_full_disk_is_said_and_nothing_is_half_written(small_disk, fill, make, deleted):
    path = small_disk / "history.sqlite3"
    with closing(Journal(path)) as journal, closing(Reader(path)) as reader:
        row = journal.add(make())
        journal.begin_attempt(row)
        fill()
        with pytest.raises(JournalError, match="The disk is full"):
            add_for_ever(journal, make())
        rows = reader.search(Query())
        with pytest.raises(JournalError, match="The disk is full"):
            journal.finish(row, deleted)
        assert reader.details(row).outcome is Outcome.SENDING
        assert reader.search(Query()) == rows
        (small_disk / "ballast").unlink()
        journal.finish(row, deleted)
        assert reader.details(row).outcome is Outcome.DELETED


def test_full_disk_is_told_to_each_thread_and_what_was_told_is_on_disk(small_disk, fill, make):
    path = small_disk / "history.sqlite3"

    def add(number):
        try:
            return journal.add(make(user=str(number), target={"user_id": "x" * 500}))
        except JournalError as error:
            return error.title

    with closing(Journal(path)) as journal, closing(Reader(path)) as reader:
        first = journal.add(make())
        fill()
        with ThreadPoolExecutor(8) as pool:
            told = list(pool.map(add, range(200)))
            assert {row for row in told if isinstance(row, str)} == {"The disk is full"}
            on_disk = {row.id: row.user for row in reader.rows(range(first + 1, 500))}
            assert on_disk == {row: str(n) for n, row in enumerate(told) if isinstance(row, int)}
            (small_disk / "ballast").unlink()
            assert all(isinstance(row, int) for row in pool.map(add, range(10)))


def test_history_is_not_begun_on_a_full_disk(small_disk, fill):
    fill()
    with pytest.raises(JournalError, match="disk"):
        Journal(small_disk / "history.sqlite3")
    (small_disk / "ballast").unlink()
    Journal(small_disk / "history.sqlite3").close()


def test_locked_by_another_program_is_said_after_the_timeout(path, start, make):
    with closing(Journal(path, timeout=0.05)) as journal:
        row = journal.add(make())
        program = start(LOCKER, path)
        program.told()
        for call in (
            lambda: journal.add(make()),
            lambda: journal.begin_attempt(row),
            journal.recover,
        ):
            with pytest.raises(JournalError, match="window or program is using the history"):
                call()
        program.go_on()
        program.end()
        assert journal.begin_attempt(row) == 1
        assert journal.add(make()) == 2


def test_locked_at_the_start_leaves_no_lock_file(path, start):
    Journal(path).close()
    program = start(LOCKER, path)
    program.told()
    with pytest.raises(JournalError, match="window or program is using the history"):
        Journal(path, timeout=0.05)
    assert not list(path.parent.glob("running/*.lock"))


def test_reading_goes_on_while_another_program_writes(path, start, make):
    with closing(Journal(path)) as journal, closing(Reader(path)) as reader:
        row = journal.add(make())
        start(LOCKER, path).told()
        assert list(reader.search(Query())) == [row]


def test_waits_for_another_window_within_the_timeout(path, start, make):
    with closing(Journal(path, timeout=30)) as journal:
        program = start(LOCKER, path)
        program.told()
        program.go_on()  # it ends, and with it its lock, while add() waits or before
        assert journal.add(make()) == 1


def test_read_only_file_is_said(unprivileged, make):
    path = unprivileged / "history.sqlite3"
    with closing(Journal(path)) as journal:
        journal.add(make())
    path.chmod(0o400)
    with pytest.raises(JournalError, match="read-only"):
        Journal(path)
    with closing(Reader(path)) as reader:
        assert len(reader.search(Query())) == 1


@pytest.mark.parametrize("exists", [True, False])
def test_read_only_folder_is_said(unprivileged, make, exists):
    path = unprivileged / "history.sqlite3"
    if exists:
        Journal(path).close()
    unprivileged.chmod(0o500)
    with pytest.raises(JournalError, match="read-only") as caught:
        Journal(path)
    assert str(path) in caught.value.detail


def test_unreadable_file_is_said(unprivileged):
    path = unprivileged / "history.sqlite3"
    Journal(path).close()
    path.chmod(0)
    with pytest.raises(JournalError, match="belongs to somebody else"):
        Reader(path)


def test_missing_folder_is_said(tmp_path):
    with pytest.raises(JournalError, match="is missing"):
        Journal(tmp_path / "nowhere" / "history.sqlite3")
