"""What not even a mistake of ours, or another program, can do to a batch."""

import sqlite3
from contextlib import closing

import pytest

from gui_app.domain.batch import BatchState
from gui_app.history.schema import connect


@pytest.fixture
def db(path, journal, plan, item, deleted):
    """Batch 1 of two items, the first one deleted in row 1; row 2 is a single deletion."""
    batch = plan(2)
    journal.finish(journal.batches.step(batch, None, item(1)), deleted)
    journal.finish(journal.add(item(2).deletion), deleted)
    with closing(connect(path)) as db:
        yield db


DELETE = """
INSERT INTO deletion (batch, item, target, run, outcome, started_at, provider, provider_title,
    account, address, user, message, words)
SELECT {}, {},
    '{{"company_id":"39","user_id":"{}"}}', 'r', 'sending', '', '', '', '', '', '', '', ''
"""
ADD = "INSERT INTO batch_item VALUES ({}, {}, 1, '{{}}', 'u')"
BATCH = """
INSERT INTO batch (run, created_at, finished_at, provider, provider_title, account, address,
    source, request, newest, state, total)
    VALUES (?, '', ?, '', '', '', '', '', '', 0, ?, ?)
"""


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (DELETE.format(1, 1, "u1"), "UNIQUE"),
        (DELETE.format(1, 2, "u1"), "never deletes what was not planned"),
        (DELETE.format(1, 3, "u3"), "never deletes what was not planned"),
        (DELETE.format(2, 1, "u1"), "never deletes what was not planned"),
        (DELETE.format(1, "NULL", "u2"), "never deletes what was not planned"),
        (DELETE.format("NULL", 2, "u2"), "never deletes what was not planned"),
        ("UPDATE deletion SET batch = 1, item = 2 WHERE id = 2", "never change"),
        ("UPDATE deletion SET batch = NULL WHERE id = 1", "never change"),
        ("UPDATE deletion SET item = 2 WHERE id = 1", "never change"),
        ("UPDATE batch_item SET number = 5 WHERE number = 2", "plan of a batch never changes"),
        ("UPDATE batch_item SET target = '{}'", "plan of a batch never changes"),
        ("UPDATE batch_item SET user = ''", "plan of a batch never changes"),
        ("UPDATE batch_item SET line = 9", "plan of a batch never changes"),
        ("DELETE FROM batch_item", "never forgets"),
        (ADD.format(1, 3), "never grows"),
        (ADD.format(1, 1), "UNIQUE"),
        (ADD.format(1, 0), "CHECK"),
        (ADD.format(9, 1), "FOREIGN KEY"),
        ("UPDATE batch SET total = 3", "plan of a batch never changes"),
        ("UPDATE batch SET account = 'x'", "plan of a batch never changes"),
        ("UPDATE batch SET address = 'x'", "plan of a batch never changes"),
        ("UPDATE batch SET provider = 'x'", "plan of a batch never changes"),
        ("DELETE FROM batch", "never forgets"),
    ],
)
def test_plan_stays_and_each_item_has_one_deletion(db, change, complaint):
    with pytest.raises(sqlite3.IntegrityError, match=complaint):
        db.execute(change)


@pytest.mark.parametrize(
    "change",
    [
        DELETE.format(1, 1, "u1").replace("INSERT", "INSERT OR REPLACE"),
        ADD.format(1, 1).replace("INSERT", "INSERT OR REPLACE"),
        "INSERT OR REPLACE INTO batch SELECT * FROM batch",
        "INSERT OR REPLACE INTO deletion SELECT * FROM deletion",
    ],
)
def test_replacing_is_no_way_around(db, change):
    tables = ("batch", "batch_item", "deletion")
    before = [db.execute(f"SELECT * FROM {table}").fetchall() for table in tables]
    with pytest.raises(sqlite3.IntegrityError, match="never"):
        db.execute(change)
    assert [db.execute(f"SELECT * FROM {table}").fetchall() for table in tables] == before


def test_open_row_stays_with_its_item(db, journal, plan, item):
    row = journal.batches.step(plan(2), None, item(2))
    with pytest.raises(sqlite3.IntegrityError, match="never changes its batch"):
        db.execute("UPDATE deletion SET item = 1 WHERE id = ?", (row,))


@pytest.mark.parametrize("state", BatchState)
def test_finished_batch_never_changes(db, journal, state):
    journal.batches.stop(1)
    with pytest.raises(sqlite3.IntegrityError, match="never"):
        db.execute("UPDATE batch SET state = ?, reason = 'x' WHERE id = 1", (state,))


@pytest.mark.parametrize("state", ["running", "paused", "done"])
def test_stopped_batch_never_goes_on(db, state):
    db.execute("UPDATE batch SET state = 'stopped' WHERE id = 1")
    with pytest.raises(sqlite3.IntegrityError, match="a stopped batch never goes on"):
        db.execute("UPDATE batch SET state = ?, finished_at = 'z' WHERE id = 1", (state,))


@pytest.mark.parametrize(
    ("run", "finished_at", "state"),
    [
        ("r", None, "running"),
        ("r", None, "paused"),
        (None, None, "paused"),
        ("r", None, "stopped"),
        (None, None, "stopped"),
        (None, "z", "stopped"),
        (None, "z", "done"),
    ],
)
def test_batch_that_can_be(db, run, finished_at, state):
    db.execute(BATCH, (run, finished_at, state, 1))


@pytest.mark.parametrize(
    ("run", "finished_at", "state", "total"),
    [
        (None, None, "running", 1),
        ("r", "z", "running", 1),
        (None, "z", "paused", 1),
        (None, None, "done", 1),
        ("r", "z", "done", 1),
        ("r", "z", "stopped", 1),
        ("r", None, "waiting", 1),
        ("r", None, "running", 0),
    ],
)
def test_batch_that_contradicts_itself_is_refused(db, run, finished_at, state, total):
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        db.execute(BATCH, (run, finished_at, state, total))
