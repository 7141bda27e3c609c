import sqlite3
import threading
from contextlib import closing, contextmanager

import pytest

from gui_app.domain.errors import JournalError
from gui_app.history import schema
from gui_app.history.journal import Journal
from gui_app.history.migrations import MIGRATIONS
from gui_app.history.reader import Reader

NEXT = """
ALTER TABLE deletion ADD COLUMN extra INTEGER;
CREATE TRIGGER counts AFTER INSERT ON deletion
BEGIN SELECT 1; SELECT ';'; END;
"""

VERSION = len(MIGRATIONS)
COPY = "history.sqlite3.before-v"


def query(path, sql):
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchone()[0]


def test_reader_leaves_migration_to_the_journal(history, monkeypatch):
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, NEXT))
    with pytest.raises(JournalError, match="isn't ready"):
        Reader(history)
    assert query(history, "PRAGMA user_version") == VERSION


def test_migration_keeps_the_rows_and_a_copy(history, monkeypatch):
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, NEXT))
    schema.connect(history).close()
    copy = history.with_name(f"{COPY}{VERSION + 1}")
    assert query(history, "PRAGMA user_version") == VERSION + 1
    assert query(history, "SELECT count(*) FROM deletion WHERE extra IS NULL") == 1
    assert query(copy, "PRAGMA user_version") == VERSION
    assert query(copy, "SELECT count(*) FROM deletion") == 1
    assert query(copy, "PRAGMA integrity_check") == "ok"


def test_each_migration_has_a_copy_of_its_own(history, monkeypatch):
    third = "CREATE TABLE third (id INTEGER) STRICT;"
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, NEXT, third))
    schema.connect(history).close()
    copies = sorted(p.name for p in history.parent.glob("*.before*"))
    assert copies == [f"{COPY}{VERSION + 1}", f"{COPY}{VERSION + 2}"]
    assert query(history.with_name(copies[1]), "PRAGMA user_version") == VERSION + 1


def test_copy_holds_what_is_only_in_the_wal_yet(history, make, monkeypatch):
    with closing(Journal(history)) as journal:
        journal.add(make())
        monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, NEXT))
        schema.connect(history).close()
    assert query(history.with_name(f"{COPY}{VERSION + 1}"), "SELECT max(id) FROM deletion") == 2


def test_copy_of_an_earlier_failure_is_replaced(history, monkeypatch):
    for name in (f"{COPY}{VERSION + 1}", f"{COPY}{VERSION + 1}.part"):
        history.with_name(name).write_text("half a copy")
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, NEXT))
    schema.connect(history).close()
    assert query(history.with_name(f"{COPY}{VERSION + 1}"), "PRAGMA user_version") == VERSION
    assert not list(history.parent.glob("*.part*"))


def test_failed_migration_changes_nothing(history, monkeypatch):
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, NEXT + "CREATE TABLE deletion (x);"))
    with pytest.raises(JournalError, match="does not work"):
        schema.connect(history)
    assert query(history, "PRAGMA user_version") == VERSION
    assert query(history, "SELECT count(*) FROM pragma_table_info('deletion')") == 21
    monkeypatch.setattr(schema, "MIGRATIONS", MIGRATIONS)
    schema.connect(history).close()


def test_no_migration_without_a_copy(history, monkeypatch):
    def full(path, copy):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(schema, "_copy", full)
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, NEXT))
    with pytest.raises(JournalError, match="The disk is full"):
        schema.connect(history)
    assert query(history, "PRAGMA user_version") == VERSION


def test_fresh_file_is_not_copied(path, monkeypatch):
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, NEXT))
    schema.connect(path).close()
    assert not list(path.parent.glob("*.before*"))


def test_migration_another_window_was_faster_with_is_not_run_again(history, monkeypatch):
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, NEXT))
    transaction, first = schema.transaction, threading.Event()

    @contextmanager
    def outrun(db):
        if not first.is_set():
            first.set()
            schema.connect(history).close()
        with transaction(db):
            yield

    monkeypatch.setattr(schema, "transaction", outrun)
    schema.connect(history).close()
    assert query(history, "PRAGMA user_version") == VERSION + 1
