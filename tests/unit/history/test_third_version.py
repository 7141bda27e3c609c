"""A history of version 3, with lists and forgotten rows, in the hands of this version."""

import sqlite3
from contextlib import closing

import pytest

from gui_app.domain.deletion import Result
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found, Verification
from gui_app.history import forget as forget_module
from gui_app.history import schema
from gui_app.history.check import check
from gui_app.history.forget import forget
from gui_app.history.journal import Journal
from gui_app.history.migrations import MIGRATIONS
from gui_app.history.other import open_other
from gui_app.history.reader import Reader
from gui_app.history.search import Query

KEY = b"k" * 32
TABLES = {
    "deletion": "*",
    "attempt": "*",
    "batch": "*",
    "batch_item": "*",
    "history": "*",
    "token": "*",
    "link": "number, deletion, kind, at, salt, details, hash",
}


def nobody(*_):
    pass


def contents(path):
    with closing(sqlite3.connect(path)) as db:
        return {t: db.execute(f"SELECT {c} FROM {t}").fetchall() for t, c in TABLES.items()}


def made_of(path):
    """Return the sentences that make each index and trigger of a history."""
    with closing(sqlite3.connect(path)) as db:
        return dict(
            db.execute("SELECT name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger')")
        )


@pytest.fixture
def third(monkeypatch):
    """Let what is opened meanwhile stay at version 3, and be forgotten as it was then."""
    monkeypatch.setattr(schema, "MIGRATIONS", MIGRATIONS[:3])
    steps = forget_module._FORGET.split("\n")
    steps = [step for step in steps if "verification" not in step]
    monkeypatch.setattr(forget_module, "_FORGET", "\n".join(steps))
    return monkeypatch


@pytest.fixture
def old(path, make, busy, deleted, batch, item, third):
    """Such a history: rows 1 to 10 ended, 2 to 4 forgotten, 11 on the wire when the app ended."""
    with closing(Journal(path)) as journal:
        for n in range(1, 9):
            row = journal.add(make(user=f"u{n}", target={"user_id": f"u{n}"}))
            for _ in range(n % 3):
                journal.begin_attempt(row)
                journal.end_attempt(row, busy, "Later.")
            journal.finish(row, deleted)
        planned = journal.batches.plan(batch, [item(1), item(2)])
        for n in (1, 2):
            journal.finish(journal.batches.step(planned, None, item(n)), deleted)
        journal.batches.end(planned)
        assert forget(path, KEY, range(2, 5), nobody).rows == 3
        journal.begin_attempt(journal.add(make()))
    third.undo()
    return path


def test_everything_is_kept(old):
    before = contents(old)
    schema.connect(old).close()
    assert contents(old) == before
    with closing(sqlite3.connect(old)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    checked = check(old, nobody)
    assert (checked.rows, checked.links, checked.forgotten, checked.finding) == (11, 13, 3, None)
    copy = old.with_name(f"{old.name}.before-v4")
    assert contents(copy) == before


def test_nothing_guards_it_less_than_a_new_one(old, tmp_path):
    schema.connect(old).close()
    schema.connect(tmp_path / "new.sqlite3").close()
    assert made_of(old) == made_of(tmp_path / "new.sqlite3")
    for sql in (
        "UPDATE attempt SET message = 'x' WHERE deletion = 5",
        "DELETE FROM attempt WHERE deletion = 5",
        "INSERT INTO attempt (deletion, number, started_at) VALUES (11, 2, '')",
        "UPDATE link SET salt = NULL WHERE deletion = 5",
        "DELETE FROM link WHERE deletion = 5",
    ):
        with closing(schema.connect(old)) as db, pytest.raises(sqlite3.IntegrityError):
            db.execute(sql)


def test_it_goes_on(old, make, deleted):
    with closing(Journal(old)) as journal, closing(Reader(old, KEY)) as reader:
        assert journal.recover().unknown == 1
        journal.verify(11, Verification(Found.GONE, "Ann", "I looked."))
        journal.finish(journal.add(make()), deleted)
        assert reader.rows([11])[0].found is Found.GONE
        assert list(reader.search(Query(words="u3"))) == [3]
    assert forget(old, KEY, [1, 11], nobody).rows == 2
    checked = check(old, nobody)
    assert (checked.links, checked.forgotten, checked.finding) == (18, 5, None)


def test_an_old_one_from_elsewhere_is_shown_in_a_copy(old, tmp_path):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    before = old.read_bytes()
    other = open_other(old, scratch)
    assert "older version" in other.note
    assert old.read_bytes() == before
    assert check(other.path, nobody).finding is None
    with closing(Reader(other.path)) as reader:
        assert len(reader.search(Query())) == 11


def test_a_window_of_that_version_goes_on(path, make, deleted, third):
    with closing(Journal(path)) as window:
        row, second = window.add(make()), window.add(make())
        window.begin_attempt(row)
        window.finish(row, deleted)
        third.undo()
        with closing(Journal(path)) as journal:
            journal.verify(row, Verification(Found.STILL_THERE, "", "", 200))
            window.finish(second, Result(Outcome.UNKNOWN, "No answer."))
    checked = check(path, nobody)
    assert (checked.links, checked.finding) == (3, None)
