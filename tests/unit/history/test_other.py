"""Histories from elsewhere, whole, old, foreign and damaged; they are never changed."""

import hashlib
import json
import os
import random
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from gui_app.domain.deletion import Result
from gui_app.domain.errors import DamagedError, JournalError, NotAHistoryError
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found, Verification
from gui_app.history import schema
from gui_app.history.batch_reader import BatchReader
from gui_app.history.check import check
from gui_app.history.damaged import look, look_if_noted, note, set_aside
from gui_app.history.journal import Journal
from gui_app.history.migrations import MIGRATIONS
from gui_app.history.other import open_other
from gui_app.history.reader import Reader
from gui_app.history.scratch import scratch_folder
from gui_app.history.search import Query
from gui_app.history.sqlite_errors import watched

ROWS = 200


@pytest.fixture
def scratch(tmp_path):
    folder = tmp_path / "scratch"
    folder.mkdir()
    return folder


@pytest.fixture
def elsewhere(tmp_path):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


@pytest.fixture
def whole(elsewhere, make):
    """A whole history of someone else, closed."""
    path = elsewhere / "history.sqlite3"
    with closing(Journal(path)) as journal:
        for number in range(1, ROWS + 1):
            target = {"user_id": f"user-{number}", "email": f"u{number}@example.com"}
            row = journal.add(make(target=target, user=f"user-{number}"))
            journal.begin_attempt(row)
            answer = json.dumps({"pad": "z" * (9_000 if number % 40 == 0 else number)})
            journal.finish(row, Result(Outcome.DELETED, "Gone.", 200, "200", answer))
    shutil.rmtree(elsewhere / "running")
    return path


def state(folder):
    """Return what lies in a folder, to the byte."""
    return {
        p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir() if p.is_file()
    }


def rows(path):
    with closing(Reader(path)) as reader:
        return {row.id: row for row in reader.rows(reader.search(Query()))}


def silent(*_):
    pass


class Stop(Exception):  # noqa: N818 - a fact
    pass


def spoil_in_the_middle(path):
    """Destroy a page that holds deletions, and that no start reads."""
    with closing(sqlite3.connect(path)) as db:
        size = db.execute("PRAGMA page_size").fetchone()[0]
        pages = db.execute(
            "SELECT pageno FROM dbstat WHERE name = 'deletion' AND pagetype = 'leaf'"
        ).fetchall()
    with path.open("r+b") as file:
        file.seek((pages[len(pages) // 2][0] - 1) * size)
        file.write(b"\xa5" * 200)


def test_a_whole_one_is_read_as_it_lies_there(whole, scratch):
    before, moment = state(whole.parent), whole.stat().st_mtime_ns
    other = open_other(whole, scratch)
    assert (other.path, other.note) == (whole, "")
    assert len(rows(other.path)) == ROWS
    with closing(BatchReader(other.path)) as reader:
        assert reader.unfinished() == []
    assert check(other.path, silent).finding is None
    assert state(whole.parent) == before
    assert whole.stat().st_mtime_ns == moment


@pytest.fixture
def unchangeable(whole):
    """The history in a folder that nobody may write, root included."""
    folder = whole.parent
    if os.getuid() != 0:
        whole.chmod(0o400)
        folder.chmod(0o500)
        yield whole
        folder.chmod(0o700)
        return
    os.system(f"mount --bind {folder} {folder} && mount -o remount,ro,bind {folder}")
    if os.access(folder, os.W_OK):
        pytest.skip("can't make a folder read-only here")
    yield whole
    os.system(f"umount {folder}")


def test_in_a_read_only_folder_it_is_read_too(unchangeable, scratch):
    before = state(unchangeable.parent)
    other = open_other(unchangeable, scratch)
    assert other.path == unchangeable
    with closing(Reader(other.path)) as reader:
        assert len(reader.search(Query("user-7"))) > 0
        assert len(reader.rows(reader.search(Query()))) == ROWS
    with closing(BatchReader(other.path)) as reader:
        assert reader.unfinished() == []
    assert state(unchangeable.parent) == before


@pytest.mark.parametrize("living", [True, False])
def test_what_is_only_in_the_wal_yet_is_read_from_a_copy(whole, scratch, make, start, living):
    window = start(
        "journal = Journal(path); tell(journal.add(DELETION)); wait(); journal.close()", whole
    )
    window.told()
    if not living:
        window.kill()
    before = state(whole.parent)
    other = open_other(whole, scratch)
    assert other.path.is_relative_to(scratch)
    assert other.note == ""
    assert len(rows(other.path)) == ROWS + 1
    after = state(whole.parent)
    for name in ("history.sqlite3", "history.sqlite3-wal"):
        assert after[name] == before[name]
    assert after.keys() == before.keys()
    if living:
        window.go_on()
        window.end()


def test_without_its_wal_it_is_read_as_far_as_it_goes(whole, scratch, start):
    start("tell(Journal(path).add(DELETION)); wait()", whole).told()
    copy = scratch / "alone.sqlite3"
    shutil.copyfile(whole, copy)
    assert len(rows(open_other(copy, scratch).path)) == ROWS


def test_an_older_one_is_migrated_as_a_copy(elsewhere, scratch, monkeypatch):
    path = elsewhere / "old.sqlite3"
    with monkeypatch.context() as first:
        first.setattr(schema, "MIGRATIONS", MIGRATIONS[:1])
        with closing(schema.connect(path)) as db:
            db.execute(
                "INSERT INTO deletion (finished_at, outcome, started_at, provider, provider_title,"
                " account, address, target, user, message, words) VALUES"
                " ('2025-01-02T03:04:05.678Z', 'deleted', '2025-01-02T03:04:05.678Z', 'k', 'K',"
                " 'A', 'h', '{}', 'u', 'Gone.', 'u')"
            )
    before = state(elsewhere)
    other = open_other(path, scratch)
    assert "older version" in other.note
    assert [row.user for row in rows(other.path).values()] == ["u"]
    assert check(other.path, silent).finding is None
    assert state(elsewhere) == before


def _newer(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")


def _foreign(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA application_id = 7")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_newer, "newer version of Deletion Desk"),
        (_foreign, "belongs to another program"),
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_text("hello\n" * 5_000), "is not a history"),
        (lambda path: path.write_bytes(b"SQLite format 3\0" + b"\xff" * 9_000), "not a history"),
        (lambda path: path.write_bytes(path.read_bytes()[:4096]), "Nothing in it can be read"),
    ],
)
def test_what_is_no_history_is_refused_with_a_reason(whole, scratch, spoil, words):
    spoil(whole)
    before = state(whole.parent)
    with pytest.raises(NotAHistoryError, match=words):
        open_other(whole, scratch)
    assert spoil is _newer or look(whole, scratch).readable == 0
    assert state(whole.parent) == before


@pytest.mark.parametrize("name", ["/dev/full", "/dev/zero", "/dev/null", "/proc/self/mem", "."])
def test_devices_and_folders_are_refused(tmp_path, scratch, name):
    path = tmp_path if name == "." else Path(name)
    if not path.exists():
        pytest.skip("not here")
    with pytest.raises(JournalError):
        open_other(path, scratch)


def test_a_missing_file_is_told(tmp_path, scratch):
    with pytest.raises(JournalError, match="missing"):
        open_other(tmp_path / "nowhere.sqlite3", scratch)


def truly_readable(path):
    """Return the rows that SQLite itself gives, one by one."""
    good = {}
    with closing(sqlite3.connect(f"file:{path}?immutable=1", uri=True)) as db:
        db.execute("PRAGMA writable_schema = ON")
        for number in range(1, ROWS + 1):
            with suppress(sqlite3.Error):
                row = db.execute("SELECT * FROM deletion WHERE id = ?", (number,)).fetchone()
                # With a zero in the start or the outcome, only a part of it is there.
                if row and row[0] == number and "\0" not in f"{row[2]}{row[10]}":
                    good[number] = row
    return good


def stored(path):
    with closing(sqlite3.connect(path)) as db:
        return {row[0]: row for row in db.execute("SELECT * FROM deletion")}


@pytest.mark.parametrize("tenth", range(1, 10))
def test_of_a_truncated_one_all_that_is_there_is_read(whole, scratch, tenth):
    content = whole.read_bytes()
    whole.write_bytes(content[: len(content) * tenth // 10])
    before = state(whole.parent)
    good = truly_readable(whole)
    damage = look(whole, scratch)
    if damage.total is None:  # not even the names of the tables
        assert (good, tenth) == ({}, 1)
        return
    assert (damage.readable, damage.total) == (len(good), ROWS)
    assert damage.sentence.startswith(f"{len(good)} of {ROWS} deletions can be read; the first")
    first = min(set(range(1, ROWS + 1)) - good.keys())
    assert damage.sentence.endswith(f"number {first}.")
    other = open_other(whole, scratch)
    assert other.note.startswith(f"This history is damaged: {damage.sentence} What you see")
    assert rows(other.path).keys() == good.keys()
    assert stored(other.path) == good
    with closing(Reader(other.path)) as reader:
        assert set(reader.search(Query("example.com"))) == good.keys()
        assert all(reader.details(row).target["user_id"] == f"user-{row}" for row in good)
    assert state(whole.parent) == before


def test_what_was_found_out_is_saved_with_what_can_be_read(whole, scratch):
    with closing(Journal(whole)) as journal:
        for row in (*range(1, ROWS, 7), *[3] * 9):
            note = f"No such user {row}. " + "z" * 300
            journal.verify(row, Verification(Found.GONE, "", note, 404))
    shutil.rmtree(whole.parent / "running")
    spoil_in_the_middle(whole)
    other = open_other(whole, scratch)
    shown = rows(other.path)
    assert 0 < len(shown) < ROWS
    assert {i for i, row in shown.items() if row.found} == {*range(1, ROWS, 7), 3} & shown.keys()
    with closing(Reader(other.path)) as reader:
        assert len(reader.details(3).verifications) == 9
        assert reader.details(8).verifications[0].verification.note.startswith("No such user 8.")
    found = check(other.path, silent).found
    assert all("removed" in one.what for one in found), found


def test_what_sqlite_tells_of_a_damaged_schema_need_not_be_text(whole, scratch):
    content = whole.read_bytes()
    place = content.index(b"deletion_by_target")
    whole.write_bytes(content[: place + 9] + b"\x99" + content[place + 10 :])
    with closing(sqlite3.connect(whole)) as db, pytest.raises(UnicodeDecodeError):
        db.execute("PRAGMA integrity_check(1)").fetchone()
    assert open_other(whole, scratch).note.startswith("This history is damaged")


@pytest.mark.parametrize("times", [50, pytest.param(200, marks=pytest.mark.soak)])
def test_flipped_bytes_never_crash_it_nor_pass_unnoticed(whole, scratch, times):
    """Where SQLite notices, a wrong row is never shown as fine; the count is always right."""
    original, content = stored(whole), whole.read_bytes()
    chance = random.Random(4)
    noticed = 0
    for _ in range(times):
        spoilt = bytearray(content)
        spoilt[chance.randrange(len(spoilt))] ^= chance.randrange(1, 256)
        whole.write_bytes(spoilt)
        before = state(whole.parent)
        try:
            other = open_other(whole, scratch)
        except JournalError:
            noticed += 1
            other = None
        assert state(whole.parent) == before
        if other is None:
            continue
        good = truly_readable(whole)
        shown = rows(other.path)
        assert all(i in shown for i, row in good.items() if row == original[i])
        check(other.path, silent)
        if other.note:
            noticed += 1
            assert f"{len(shown)} of {ROWS} deletions" in other.note
            assert look(whole, scratch).readable == len(shown)
        else:
            assert len(shown) == ROWS
        shutil.rmtree(scratch)
        scratch.mkdir()
    assert noticed > times // 10


def test_set_aside_makes_room_for_a_new_one(whole, clock, make):
    content = whole.read_bytes()[:-5000]
    whole.write_bytes(content)
    wal = whole.with_name("history.sqlite3-wal")
    wal.write_bytes(b"w")
    kept = set_aside(whole, clock)
    assert kept.name == "history.damaged-20261122T050000123000Z.sqlite3"
    assert kept.read_bytes() == content
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"w"
    with closing(Journal(whole)) as journal:
        assert journal.add(make()) == 1
    assert kept.read_bytes() == content


def test_damage_that_was_noted_is_looked_for_at_the_next_start(whole, clock):
    look_if_noted(whole)
    note(whole)
    look_if_noted(whole)  # it is whole again, so nobody looks any more
    spoil_in_the_middle(whole)
    look_if_noted(whole)
    with closing(Journal(whole)) as journal:
        assert journal.recover() is not None  # no start touches that page by itself
    note(whole)
    for _ in range(2):
        with pytest.raises(DamagedError, match="can't be read"):
            look_if_noted(whole)
    set_aside(whole, clock)
    look_if_noted(whole)
    Journal(whole).close()
    look_if_noted(whole)


def test_who_meets_damage_is_heard(whole):
    spoil_in_the_middle(whole)
    told = []
    with watched(whole, lambda: told.append(None)), closing(Reader(whole)) as reader:
        with pytest.raises(DamagedError):
            reader.rows(range(1, ROWS + 1))
        assert told == [None]
        assert "can't be read" in check(whole, silent).finding.what
        assert told == [None, None]
    with closing(Reader(whole)) as reader, pytest.raises(DamagedError):
        reader.rows(range(1, ROWS + 1))
    assert told == [None, None]


def test_what_is_cancelled_leaves_nothing_open(whole, scratch):
    for spoil in (lambda _: None, spoil_in_the_middle):
        spoil(whole)
        steps = []

        def step(steps=steps):
            steps.append(None)
            raise Stop

        with pytest.raises(Stop):
            open_other(whole, scratch, step)
        with pytest.raises(Stop):
            look(whole, scratch, step)
        assert len(steps) == 2


def test_scratch_folders_go_with_their_app_or_at_the_next_start(tmp_path, start):
    root = tmp_path / "scratch"
    code = (
        "from gui_app.history.scratch import scratch_folder\n"
        "with scratch_folder(path) as folder:\n"
        "    (folder / 'copy').write_text('u'); tell(str(folder)); wait()"
    )
    dead, living = start(code, root), start(code, root)
    left, kept = Path(dead.told()), Path(living.told())
    assert left.stat().st_mode & 0o777 == root.stat().st_mode & 0o777 == 0o700
    dead.killed()
    assert left.exists()
    with scratch_folder(root) as mine:
        assert {left.exists(), kept.exists(), mine.exists()} == {False, True}
        assert not left.exists()
    assert not mine.exists()
    living.go_on()
    living.end()
    assert not any(p.is_dir() for p in root.iterdir())


def test_nothing_is_set_aside_under_another_window(whole, clock):
    with closing(Journal(whole)):
        before = state(whole.parent / "running"), whole.stat().st_ino
        with pytest.raises(JournalError, match="Close every other window"):
            set_aside(whole, clock)
        assert (state(whole.parent / "running"), whole.stat().st_ino) == before


def test_a_large_hole_is_passed(elsewhere, scratch, make):
    path = elsewhere / "history.sqlite3"
    with closing(Journal(path)) as journal:
        for number in range(3_000):
            journal.finish(
                journal.add(make(user=str(number))), Result(Outcome.DELETED, "Gone.", 200)
            )
    content = bytearray(path.read_bytes())
    third = len(content) // 3 // 4096 * 4096
    content[third : 2 * third] = bytes(third)
    path.write_bytes(content)
    damage = look(path, scratch)
    assert damage.total == 3_000
    assert 500 < damage.readable < 2_500
    assert len(rows(open_other(path, scratch).path)) == damage.readable
