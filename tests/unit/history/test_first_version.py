"""A history of version 1, as the first release wrote it, in the hands of this version."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier

import pytest

from gui_app.domain.deletion import Result
from gui_app.domain.outcome import Outcome
from gui_app.history import schema
from gui_app.history.ending import Recovered
from gui_app.history.journal import Journal
from gui_app.history.migrations import MIGRATIONS
from gui_app.history.reader import Query, Reader

ADD = """
INSERT INTO deletion (run, started_at, provider, provider_title, account, address, user, target,
    words, outcome, message)
VALUES (?, '2025-01-02T03:04:05.678Z', 'konsign', 'Konsign', 'Main', 'https://k.example', 'u1',
    '{"company_id":"39","user_id":"1129"}', 'u1', 'sending', 'Waiting for its turn.')
"""
BEGIN = (
    "INSERT INTO attempt (deletion, number, started_at) VALUES (?, 1, '2025-01-02T03:04:05.678Z')"
)
END_ATTEMPT = "UPDATE attempt SET finished_at = 'z', outcome = 'deleted' WHERE deletion = ?"
END = """
UPDATE deletion SET run = NULL, finished_at = 'z', outcome = 'deleted', message = 'Gone.',
    raw_answer = 'raw', attempts = 1 WHERE id = ?
"""


def finish(db, row):
    db.execute(END_ATTEMPT, (row,))
    db.execute(END, (row,))


@pytest.fixture
def old(path, monkeypatch):
    """A window of the first version: rows 1 and 2 deleted, row 3 on the wire, row 4 waiting."""
    with monkeypatch.context() as first:
        first.setattr(schema, "MIGRATIONS", MIGRATIONS[:1])
        db = schema.connect(path)
    for row in range(1, 5):
        db.execute(ADD, ("dead",))
        if row < 4:
            db.execute(BEGIN, (row,))
        if row < 3:
            finish(db, row)
    yield db
    db.close()


def contents(db):
    """Return what the first version knows of."""
    # The words to search by end with the message since version 3.
    rows = [(*row[:16], row[17]) for row in db.execute("SELECT * FROM deletion")]
    return rows + db.execute("SELECT * FROM attempt").fetchall()


@pytest.mark.parametrize("open_still", [True, False])
def test_rows_are_kept_and_recovered(path, old, make, open_still):
    before = contents(old)
    if not open_still:
        old.close()
    schema.connect(path).close()
    with closing(sqlite3.connect(path)) as db:
        assert contents(db) == before
    copy = path.with_name(f"{path.name}.before-v2")
    with closing(sqlite3.connect(copy)) as db:
        assert contents(db) == before
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
    with closing(Journal(path)) as journal, closing(Reader(path)) as reader:
        assert journal.recover() == Recovered(unknown=1, not_sent=1)
        assert list(reader.search(Query())) == [4, 3, 2, 1]
        details = reader.details(1)
        assert (details.outcome, details.raw_answer, details.batch) == ("deleted", "raw", None)
        deletion = make()
        assert reader.earlier(deletion.provider, deletion.address, deletion.target).id == 3


def test_batches_go_into_it(path, old, batch, item):
    with closing(Journal(path)) as journal:
        planned = journal.batches.plan(batch, [item(1)])
        row = journal.batches.step(planned, None, item(1))
        assert row == 5
        journal.finish(row, Result(Outcome.DELETED, "Gone."))
        journal.batches.end(planned)


def test_window_of_the_first_version_goes_on(path, old):
    reading = sqlite3.connect(path)
    with closing(Journal(path)), closing(Reader(path)) as reader, closing(reading):
        old.execute(ADD, ("old",))
        old.execute(BEGIN, (5,))
        finish(old, 5)
        assert reading.execute("SELECT count(*) FROM deletion").fetchone() == (5,)
        assert (reader.details(5).outcome, reader.details(5).batch) == (Outcome.DELETED, None)


def test_windows_may_migrate_it_together(path, old):
    before, together = contents(old), Barrier(6)

    def open_it(_):
        together.wait(10)
        schema.connect(path).close()

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(open_it, range(6)))
    with closing(sqlite3.connect(path)) as db:
        assert contents(db) == before
        assert db.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
