import os
import shutil
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import SHOWN, Outcome
from gui_app.history import schema
from gui_app.history.journal import Journal
from gui_app.history.migrations import MIGRATIONS
from gui_app.history.reader import Query, Reader

NEXT = """
ALTER TABLE deletion ADD COLUMN extra INTEGER;
CREATE TRIGGER counts AFTER INSERT ON deletion
BEGIN SELECT 1; SELECT ';'; END;
"""


INSERT = """
INSERT INTO deletion (run, finished_at, outcome, started_at, provider, provider_title, account,
    address, target, user, message, words)
VALUES (?, ?, ?, '', '', '', '', '', '{}', '', '', '')
"""


def query(path, sql):
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchone()[0]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("busy_timeout", 5000),
        ("user_version", len(MIGRATIONS)),
        ("application_id", schema.APPLICATION_ID),
    ],
)
def test_each_connection_is_set_up(path, pragma, value):
    with closing(schema.connect(path)) as db:
        assert db.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_every_table_is_strict(path):
    with closing(schema.connect(path)) as db:
        tables = db.execute(
            "SELECT name, strict FROM pragma_table_list"
            " WHERE name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'"
        )
        ours = (
            *("deletion", "attempt", "verification", "batch", "batch_item", "history", "link"),
            *("token", "sweep"),
        )
        assert dict(tables) == dict.fromkeys(ours, 1)


@pytest.mark.parametrize("outcome", SHOWN)
def test_every_outcome_fits_into_the_table(path, outcome):
    finished = None if outcome is Outcome.SENDING else "z"
    run = "r" if outcome is Outcome.SENDING else None
    with closing(schema.connect(path)) as db:
        db.execute(INSERT, (run, finished, outcome))


@pytest.mark.parametrize(
    ("run", "finished_at", "outcome"),
    [
        ("r", None, "deleted"),
        (None, "z", "sending"),
        ("r", "z", "sending"),
        (None, None, "sending"),
        ("r", "z", "deleted"),
        (None, None, "deleted"),
        (None, "z", "gone"),
        (None, "z", "done"),
    ],
)
def test_row_that_contradicts_itself_is_refused(path, run, finished_at, outcome):
    with closing(schema.connect(path)) as db, pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        db.execute(INSERT, (run, finished_at, outcome))


def test_read_only_connection_refuses_changes(history):
    with (
        closing(schema.connect(history, read_only=True)) as db,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        db.execute("UPDATE deletion SET message = 'x'")


def test_reader_makes_no_file(path):
    with pytest.raises(JournalError, match="isn't ready"):
        Reader(path)
    assert not path.exists()


@pytest.mark.parametrize("open_it", [Journal, Reader])
def test_newer_file_is_refused_and_kept(history, open_it):
    with closing(sqlite3.connect(history)) as db:
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = history.read_bytes()
    with pytest.raises(JournalError, match="newer version of Deletion Desk"):
        open_it(history)
    assert history.read_bytes() == before


@pytest.mark.parametrize("open_it", [Journal, Reader])
@pytest.mark.parametrize("setting", ["user_version = 1", "application_id = 7", "user_version = 0"])
def test_database_of_another_program_is_refused_and_kept(path, open_it, setting):
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE deletion (id)")
        db.execute(f"PRAGMA {setting}")
    before = path.read_bytes()
    with pytest.raises(JournalError, match="another program"):
        open_it(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("open_it", [Journal, Reader])
@pytest.mark.parametrize(
    "content",
    [
        b"hello",
        b"x" * 20_000,
        b"SQLite format 3\0",
        b"SQLite format 3\0" + b"\xff" * 8176,
        "half",
        "one page",
        "not whole pages",
    ],
)
def test_damaged_file_is_refused_and_kept(history, open_it, content):
    whole = history.read_bytes()
    cuts = {"half": len(whole) // 2, "one page": 4096, "not whole pages": len(whole) - 5000}
    damaged = whole[: cuts[content]] if isinstance(content, str) else content
    history.write_bytes(damaged)
    with pytest.raises(JournalError, match="The history is damaged") as caught:
        open_it(history)
    assert str(history) in caught.value.detail
    assert history.read_bytes() == damaged
    assert sorted(p.name for p in history.parent.iterdir()) == ["history.sqlite3", "running"]


def test_damage_found_later_is_said_too(history, make):
    journal, reader = Journal(history), Reader(history)
    with closing(journal), closing(reader):
        content = bytearray(history.read_bytes())
        content[4096:] = b"\xff" * (len(content) - 4096)
        with history.open("r+b") as file:
            file.write(content)
        with pytest.raises(JournalError, match="damaged"):
            reader.search(Query("x"))
        with pytest.raises(JournalError, match="damaged"):
            journal.add(make())


def test_empty_file_becomes_a_history(path, make):
    path.touch()
    with closing(Journal(path)) as journal:
        assert journal.add(make()) == 1


def test_files_are_for_the_owner_alone(history, make, monkeypatch, request):
    old = os.umask(0)
    request.addfinalizer(lambda: os.umask(old))
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, NEXT))
    new = history.parent / "new" / "history.sqlite3"
    new.parent.mkdir()
    shutil.rmtree(history.parent / "running")
    with closing(Journal(history)) as first, closing(Journal(new)) as second:
        first.add(make())
        second.add(make())
        modes = {
            str(p.relative_to(history.parent)): oct(p.stat().st_mode & 0o777)
            for p in history.parent.rglob("*")
            if p.is_file()
        }
    assert set(modes.values()) == {"0o600"}
    assert len(modes) == 2 * 5 + 1, "database, -wal, -shm, lock and its guard; and one copy"
    assert (new.parent / "running").stat().st_mode & 0o777 == 0o700


def test_waits_for_a_window_that_is_creating_the_file(path, monkeypatch):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(JournalError, match="The history is in use"):
        schema.connect(path, timeout=0)
    monkeypatch.setattr(schema.time, "sleep", lambda _: other.close())
    schema.connect(path).close()


def test_windows_may_create_the_file_together(tmp_path):
    together = threading.Barrier(8)

    def create(path):
        together.wait(10)
        schema.connect(path).close()

    with ThreadPoolExecutor(8) as pool:
        for number in range(20):
            path = tmp_path / f"{number}.sqlite3"
            assert list(pool.map(create, [path] * 8)) == [None] * 8
            assert query(path, "PRAGMA user_version") == len(MIGRATIONS)
