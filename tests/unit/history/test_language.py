"""What the history says to people is in their language; what it writes never is."""

import sqlite3
from contextlib import closing

import pytest

from gui_app.domain import words
from gui_app.domain.deletion import Result
from gui_app.domain.errors import DeskError
from gui_app.domain.outcome import Outcome
from gui_app.history import backup, damaged
from gui_app.history.check import check
from gui_app.history.check_tables import look
from gui_app.history.export import export
from gui_app.history.forget import forget
from gui_app.history.journal import Journal
from gui_app.history.other import open_other
from gui_app.history.proof import check_export, told
from gui_app.history.schema import connect
from gui_app.history.search import Query

BY_HAND = (
    "UPDATE deletion SET message = 'Never.' WHERE id = 2",
    "UPDATE link SET number = 9 WHERE number = 2",
    "UPDATE link SET hash = zeroblob(32) WHERE number = 2",
    "UPDATE link SET kind = 'forgotten' WHERE number = 2",
    "UPDATE link SET salt = NULL WHERE number = 2",
    "UPDATE history SET id = 'another'",
    "DELETE FROM history",
    "DELETE FROM link WHERE number = 2",
    "DELETE FROM deletion WHERE id = 2",
    "DELETE FROM deletion WHERE id IN (2, 3)",
    "DELETE FROM attempt WHERE deletion = 2",
    "UPDATE attempt SET deletion = 99 WHERE deletion = 2",
    "UPDATE attempt SET number = 2 WHERE deletion = 2",
    "UPDATE deletion SET run = 'x' WHERE id = 2",
    "UPDATE deletion SET forgotten_at = started_at WHERE id = 2",
    "UPDATE deletion SET batch = 7, item = 1 WHERE id = 2",
    "INSERT INTO verification (deletion, at, found, person, note) VALUES (2, '', 'gone', '', '')",
    "INSERT INTO token VALUES (zeroblob(16), 2)",
)


@pytest.fixture
def foreign():
    """Speak a language in which each text stands in marks."""
    words.use(lambda source, _, __: f"«{source}»")
    yield
    words.use(None)


@pytest.fixture
def recorded(path, clock, make):
    """Return the path of a history with four deletions."""
    with closing(Journal(path, clock)) as journal:
        for _ in range(4):
            row = journal.add(make())
            journal.begin_attempt(row)
            journal.finish(row, Result(Outcome.DELETED, "Gone.", 200))
    return path


def nobody(*_):
    pass


def is_translated(text):
    """Tell whether no more than SQLite's own words in brackets stands beside the marks."""
    return text.startswith("«") and text.endswith(("»", ")"))


@pytest.mark.parametrize("sql", BY_HAND)
def test_a_finding_is_told_in_the_persons_language(recorded, foreign, sql):
    with closing(sqlite3.connect(recorded, isolation_level=None)) as db:
        for (name,) in db.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute(sql)
    checked = check(recorded, nobody)
    assert checked.findings
    with closing(connect(recorded, read_only=True)) as db:
        hidden = look(db).first_ones  # behind what the chain tells about the same deletions
    found = [finding.what for finding in (*checked.found, *hidden)]
    assert all(map(is_translated, found)), found


def test_an_exported_file_is_told_about_in_the_persons_language(recorded, foreign, tmp_path):
    file = tmp_path / "all.jsonl"
    export(recorded, Query(), file, nobody)
    lines = told(check_export(file))
    assert len(lines) > 3
    assert all(map(is_translated, lines)), lines
    file.write_text(file.read_text("utf-8").replace("Gone.", "Kept."), "utf-8")
    lines = told(check_export(file))
    assert "«The file was changed.»" in lines
    assert "««Line 1 (deletion 1)» was changed after it was recorded.»" in str(lines)
    assert all(map(is_translated, lines)), lines


def test_errors_are_in_the_persons_language(recorded, foreign, tmp_path):
    (tmp_path / "text.txt").write_text("no history", "utf-8")
    (tmp_path / "none.jsonl").write_text("no line", "utf-8")
    for fails in (
        lambda: check(recorded, nobody, "812"),
        lambda: check_export(tmp_path / "none.jsonl"),
        lambda: check_export(tmp_path / "missing.jsonl"),
        lambda: export(recorded, Query(), tmp_path / "a.doc", nobody),
        lambda: export(recorded, Query(), recorded.with_suffix(".csv") / "a.csv", nobody),
        lambda: backup.save_copy(recorded, recorded, nobody),
        lambda: open_other(tmp_path / "text.txt", tmp_path),
        lambda: open_other(tmp_path / "missing", tmp_path),
    ):
        with pytest.raises(DeskError) as error:
            fails()
        assert is_translated(error.value.title)
        assert is_translated(error.value.message)
    found = damaged.copy_readable(tmp_path / "text.txt", tmp_path / "new", nobody)
    assert found.sentence == "«Nothing in it can be read.»"


def test_nothing_that_is_written_is_translated(recorded, foreign, clock, make):
    forget(recorded, b"k" * 32, [1], nobody, clock)
    with closing(Journal(recorded, clock)) as journal:
        journal.begin_attempt(journal.add(make()))
    with closing(Journal(recorded, clock)) as journal:
        journal.recover()
    assert "«".encode() not in recorded.read_bytes()


def test_an_export_is_the_same_in_every_language(recorded, tmp_path):
    files = []
    for translate in (None, lambda source, _, __: f"«{source}»"):
        words.use(translate)
        for ending in ("csv", "jsonl"):
            files.append(tmp_path / f"{translate is None}.{ending}")
            export(recorded, Query(), files[-1], nobody)
    words.use(None)
    assert files[0].read_bytes() == files[2].read_bytes()
    assert files[1].read_bytes() == files[3].read_bytes()
