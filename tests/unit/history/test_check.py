"""A history that somebody changed by hand: found, and the row named."""

import csv
import random
import re
import shutil
import sqlite3
from contextlib import closing, contextmanager
from hashlib import sha256

import pytest

from gui_app.domain.batch import Batch, Item
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import DeskError, JournalError
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found, Verification
from gui_app.history import chain, schema
from gui_app.history import check as check_module
from gui_app.history.check import check
from gui_app.history.export import export
from gui_app.history.forget import forget
from gui_app.history.journal import Journal
from gui_app.history.migrations import MIGRATIONS
from gui_app.history.search import Query

KEY = b"k" * 32
KINDS = ("recorded", "verified", "forgotten")
OUTCOMES = ("deleted", "not_found", "refused", "failed", "not_sent", "unknown")
SEALED = {
    "deletion": (
        *("id", "started_at", "finished_at", "provider", "provider_title", "account", "address"),
        *("target", "user", "outcome", "http_status", "provider_status", "attempts"),
        *("duration_ms", "message", "words", "raw_answer", "batch", "item", "forgotten_at"),
    ),
    "attempt": (
        *("deletion", "number", "started_at", "finished_at", "outcome", "http_status"),
        *("provider_status", "message", "raw_answer"),
    ),
    "verification": ("id", "deletion", "at", "found", "person", "note", "http_status"),
    "link": ("number", "deletion", "kind", "at", "salt", "details", "hash", "verification"),
    "batch": ("id", "provider", "provider_title", "account", "address", "total"),
    "batch_item": ("batch", "number", "target", "user"),
    "token": ("hash", "deletion"),
}
"""The columns that are covered, by table.

Not covered are deletions that are still being sent, a list's times, source, state and waiting
users, what the key is checked by, the index of words, and whether forgotten bytes are left.
"""


def nobody(done, total):
    pass


@contextmanager
def by_hand(path):
    """Open the file as a stranger would, without the program's guards."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous = OFF")
        guards = db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for (name,) in guards:
            db.execute(f"DROP TRIGGER {name}")
        db.execute("PRAGMA ignore_check_constraints = ON")
        yield db


def finding(path):
    checked = check(path, nobody)
    assert checked.findings >= 1
    assert checked.finding.what.endswith((".", ")"))
    return checked.finding


def deletion(user):
    return Deletion("k", "K", "Main", "https://k.example", {"user_id": user}, user)


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A history with a bit of everything, closed."""
    path = tmp_path_factory.mktemp("template") / "history.sqlite3"
    deleted = Result(Outcome.DELETED, "Gone.", 200, "200", "raw")
    busy = Result(Outcome.FAILED, "Busy.", 503, "late", "raw 503")
    with closing(Journal(path)) as journal:
        journal.add(deletion("open"))
        for n in range(2, 30):
            row = journal.add(deletion(f"u{n}"))
            for _ in range(n % 4):
                journal.begin_attempt(row)
                if n % 4 > 1:
                    journal.end_attempt(row, busy, "Later.")
            journal.finish(row, Result(Outcome.FAILED, f"Over {n}.", 500 + n, str(n), f"raw {n}"))
        batch = Batch("k", "K", "Main", "https://k.example", "users.csv")
        items = [Item(n, n + 1, deletion(f"item {n}")) for n in range(1, 13)]
        first, second = (journal.batches.plan(batch, items[:n]) for n in (12, 9))
        for item in items[:5]:
            for planned in (first, second):
                row = journal.batches.step(planned, None, item)
                if row:
                    journal.finish(row, deleted)
        journal.batches.stop(first)
        journal.batches.leave(second)
        for n in range(8, 20):
            journal.verify(n, Verification(Found.GONE, "", f"No such user {n}.", 404))
        for n in (9, 14):
            journal.verify(n, Verification(Found.STILL_THERE, "Ann", ""))
    forget(path, KEY, range(4, 12), nobody)
    with closing(Journal(path)) as journal:
        for n in range(3):
            journal.finish(journal.add(deletion(f"later {n}")), deleted)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    checked = check(path, nobody)
    assert (checked.rows, checked.open, checked.finding) == (49, 1, None)
    assert (checked.links, checked.forgotten) == (48 + 14 + 8, 8)
    return path


@pytest.fixture
def filled(template, tmp_path):
    """A copy of it."""
    return shutil.copy(template, tmp_path / "filled.sqlite3")


class Tamperer:
    """Changes one row somewhere, and knows which.

    ``rows`` are the deletions one of which must be named; None if none can be.
    """

    def __init__(self, db, chance):
        self.db = db
        self.chance = chance
        self.rows = set()
        self.what = ""

    def one(self, sql):
        return self.chance.choice(self.db.execute(sql).fetchall())

    def change(self):
        self.chance.choice((self.update, self.update, self.update, self.delete, self.insert))()

    def pick(self):
        table = self.chance.choice(list(SEALED))
        where = {
            "deletion": "run IS NULL",
            "attempt": "deletion <> 1",
            "batch_item": "EXISTS (SELECT 1 FROM deletion WHERE batch_item.batch = deletion.batch"
            " AND item = number)",
        }.get(table, "1")
        self.db.row_factory = sqlite3.Row
        row = dict(self.one(f"SELECT * FROM {table} WHERE {where}"))
        self.db.row_factory = None
        if table == "token":
            return table, row, f"hash = x'{row['hash'].hex()}' AND deletion = {row['deletion']}"
        keys = {"attempt": ("deletion", "number"), "batch_item": ("batch", "number")}
        keys = keys.get(table, ("number",) if table == "link" else ("id",))
        return table, row, " AND ".join(f"{key} = {row[key]}" for key in keys)

    def deletions(self, table, row):
        """Return which deletions a row belongs to."""
        if table == "deletion":
            return {row["id"]}
        if table in ("attempt", "link", "token", "verification"):
            return {row["deletion"]}
        of = f"batch = {row['batch']} AND item = {row['number']}" if table == "batch_item" else ""
        of = of or f"batch = {row['id']}"
        found = self.db.execute(f"SELECT min(id) FROM deletion WHERE {of}").fetchone()
        return {found[0]}

    def update(self):
        table, row, where = self.pick()
        column = self.chance.choice(SEALED[table])
        new = self.other(table, column, row[column])
        self.what = f"{table} {where}: {column} {row[column]!r} -> {new!r}"
        self.rows = self.deletions(table, row)
        if column == "deletion":
            self.rows |= {new}
        elif column == "total":
            self.rows = {None}
        self.db.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", (new,))

    def other(self, table, column, value):
        if column == "outcome":
            return self.chance.choice([o for o in OUTCOMES if o != value])
        if column == "kind":
            return self.chance.choice([k for k in KINDS if k != value])
        if column == "found":
            return "gone" if value == "still_there" else "still_there"
        if isinstance(value, int):
            return value + self.chance.choice((-1, 1, 1000))
        if isinstance(value, bytes):
            place = self.chance.randrange(len(value))
            return value[:place] + bytes([value[place] ^ 1]) + value[place + 1 :]
        if column in ("http_status", "duration_ms", "batch", "item", "verification"):
            return 7
        if value is None:
            return "7"
        place = self.chance.randrange(len(value) + 1)
        return self.chance.choice((value + " ", value[:place] + "x" + value[place:]))

    def delete(self):
        table, row, where = self.pick()
        self.what = f"{table} {where}: deleted"
        self.rows = self.deletions(table, row)
        self.db.execute(f"DELETE FROM {table} WHERE {where}")

    def insert(self):
        table, row, where = self.pick()
        self.what = f"{table} {where}: a copy put in"
        self.rows = self.deletions(table, row)
        if table == "deletion":
            row |= {"id": None, "batch": None, "item": None}
            self.rows = {50}
        elif table == "attempt":
            row["number"] += 5
        elif table == "link":
            row["number"] = None
            row["kind"] = self.other(table, "kind", row["kind"])
        elif table == "verification":
            row["id"] = None
        elif table == "token":
            row["hash"] = self.chance.randbytes(16)
        elif table == "batch":
            row["id"] = None
            self.rows = {None}
        else:
            row["number"] = 99
            self.rows = {None}
        marks = ", ".join("?" * len(row))
        self.db.execute(f"INSERT INTO {table} VALUES ({marks})", tuple(row.values()))


@pytest.mark.parametrize(
    "seed", [0, 1, pytest.param(2, marks=pytest.mark.soak), pytest.param(3, marks=pytest.mark.soak)]
)
def test_100_of_100_random_changes_are_found_and_named(filled, tmp_path, seed):
    chance = random.Random(seed)
    copy = tmp_path / "copy.sqlite3"
    done = 0
    while done < 100:
        shutil.copy(filled, copy)
        with by_hand(copy) as db:
            tamperer = Tamperer(db, chance)
            try:
                tamperer.change()
            except sqlite3.IntegrityError:  # a second row of the same name: nobody can do that
                continue
        checked = check(copy, nobody)
        assert checked.findings, tamperer.what
        assert checked.finding.deletion in tamperer.rows, f"{tamperer.what}: {checked}"
        done += 1


@pytest.mark.parametrize("table", ["deletion", "attempt", "link", "batch_item"])
def test_rows_that_changed_places_are_found(filled, table):
    columns = [c for c in SEALED[table] if c not in ("id", "number", "batch", "item", "deletion")]
    columns = ["deletion"] if table == "link" else columns
    key = {"attempt": "deletion", "link": "number", "batch_item": "batch = 1 AND number"}
    key = key.get(table, "id")
    names = ", ".join(columns)
    with by_hand(filled) as db:
        rows = [
            db.execute(f"SELECT {names} FROM {table} WHERE {key} = {n}").fetchone() for n in (3, 2)
        ]
        db.execute("DROP INDEX attempt_open")
        sets = ", ".join(f"{c} = ?" for c in columns)
        if table == "link":
            db.execute("UPDATE link SET deletion = -1 WHERE number = 3")
        for n, row in zip((2, 3), rows, strict=True):
            db.execute(f"UPDATE {table} SET {sets} WHERE {key} = {n}", row)
    assert finding(filled).deletion in {"batch_item": (31, 32, 33, 34)}.get(table, (2, 3))


def test_the_lowest_deletion_is_named_and_all_are_counted(filled):
    with by_hand(filled) as db:
        for row in (44, 12, 20):
            db.execute("UPDATE deletion SET message = 'x' WHERE id = ?", (row,))
        db.execute("DELETE FROM deletion WHERE id = 13")
    checked = check(filled, nobody)
    assert checked.finding == check_module.Finding(
        12, 11, "Deletion 12 was changed after it was recorded."
    )
    assert checked.findings == 4


@pytest.mark.parametrize(
    ("sql", "row", "says"),
    [
        ("UPDATE attempt SET message = 'x' WHERE deletion = 14", 14, "14 was changed"),
        ("DELETE FROM deletion WHERE id = 14", 14, "14 was removed"),
        ("DELETE FROM deletion WHERE id BETWEEN 14 AND 19", 14, "14 was removed"),
        ("DELETE FROM deletion WHERE id = 49", 49, "Deletion 49 "),
        ("DELETE FROM link WHERE deletion = 14", 14, "14 has no seal"),
        ("UPDATE link SET details = x'00' WHERE deletion = 14", 14, "seal of deletion 14"),
        ("UPDATE link SET number = -5 WHERE deletion = 20", 20, "put in"),
        ("UPDATE deletion SET id = 9000 WHERE id = 14", 14, "14 "),
        ("UPDATE deletion SET account = 'x' WHERE id = 14", 14, "14 was changed .*or deletion 13"),
        ("UPDATE deletion SET forgotten_at = 'z' WHERE id = 14", 14, "it was forgotten"),
        ("UPDATE deletion SET forgotten_at = NULL WHERE id = 5", 5, "it was forgotten"),
        ("UPDATE link SET salt = NULL WHERE deletion = 14", 14, "it was forgotten"),
        ("UPDATE link SET salt = '' WHERE deletion = 5", 5, "it was forgotten"),
        ("DELETE FROM link WHERE deletion = 5 AND kind = 'forgotten'", 5, "it was forgotten"),
        ("DELETE FROM link WHERE deletion = 5 AND kind = 'recorded'", 5, "5 has no seal"),
        ("UPDATE verification SET found = 'still_there' WHERE deletion = 15", 15, "later about"),
        ("UPDATE verification SET person = 'Ann' WHERE deletion = 15", 15, "later .* was changed"),
        ("UPDATE verification SET note = 'x' WHERE deletion = 15", 15, "later .* was changed"),
        ("UPDATE verification SET note = 'x' WHERE deletion = 9", 9, "it was forgotten"),
        ("UPDATE verification SET http_status = NULL WHERE deletion = 15", 15, "was changed"),
        ("UPDATE verification SET at = 'z' WHERE deletion = 15", 15, "was removed or moved"),
        ("UPDATE verification SET deletion = 25 WHERE deletion = 15", 15, "removed or moved"),
        ("UPDATE verification SET id = 99 WHERE deletion = 15", 15, "was removed or moved"),
        ("DELETE FROM verification WHERE deletion = 15", 15, "15 was removed or moved"),
        ("DELETE FROM verification WHERE deletion = 9", 9, "9 was removed or moved"),
        (
            "INSERT INTO verification VALUES (15, 25, '', 'gone', '', '', NULL)",
            25,
            "later about deletion 25 was put in",
        ),
        (
            "INSERT INTO verification VALUES (70, 99, '', 'gone', '', '', NULL)",
            99,
            "later about deletion 99 was put in",
        ),
        ("DELETE FROM link WHERE verification = 6", 13, "13 was put in, or its seal was removed"),
        ("UPDATE link SET salt = NULL WHERE verification = 8", 15, "it was forgotten"),
        ("UPDATE link SET verification = 1 WHERE number = 13", 14, "14 .* removed or moved"),
        ("UPDATE link SET verification = NULL WHERE verification = 8", 15, "removed or moved"),
        ("UPDATE sqlite_sequence SET seq = 17 WHERE name = 'verification'", None, "was removed"),
        ("UPDATE batch SET account = 'x' WHERE id = 1", 30, "List 1 was changed"),
        ("UPDATE batch SET newest = 40 WHERE id = 1", 30, "List 1 was changed"),
        ("UPDATE batch_item SET user = 'x' WHERE batch = 1 AND number = 2", 32, "List 1 was"),
        ("DELETE FROM batch_item WHERE batch = 2 AND number = 8", None, "Users of list 2"),
        ("INSERT INTO batch_item VALUES (2, 10, 1, '{}', '')", None, "Users of list 2"),
        ("INSERT INTO batch_item VALUES (3, 1, 1, '{}', '')", None, "Users of list 3"),
        ("UPDATE batch SET state = 'done', finished_at = 'z' WHERE id = 2", None, "Users of list"),
        ("UPDATE batch SET state = 'x' WHERE id = 2", None, "damaged"),
        ("UPDATE deletion SET run = 'x' WHERE id = 14", 14, "14 was changed"),
        ("UPDATE deletion SET run = NULL WHERE id = 1", 1, "1 was changed"),
        ("UPDATE deletion SET finished_at = 'z' WHERE id = 1", 1, "1 was changed"),
        ("UPDATE history SET id = 'x'", 2, "the name of the history"),
        ("DELETE FROM history", None, "name of the history"),
        ("INSERT INTO history (id) VALUES ('x')", None, "name of the history"),
        ("INSERT INTO attempt VALUES (17, 2, '', NULL, NULL, NULL, NULL, NULL, NULL)", 17, "put"),
        ("INSERT INTO attempt VALUES (1, 1, '', NULL, NULL, NULL, NULL, NULL, NULL)", 1, "put in"),
        ("INSERT INTO attempt VALUES (99, 1, '', NULL, NULL, NULL, NULL, NULL, NULL)", 99, "put"),
        ("INSERT INTO token VALUES (x'00', 14)", 14, "put in"),
        ("INSERT INTO token VALUES (x'00', 7)", 7, "7 was changed"),
        ("DELETE FROM token WHERE deletion = 7", 7, "7 was changed"),
        ("UPDATE token SET deletion = 15 - deletion WHERE deletion IN (7, 8)", 7, "7 was changed"),
        ("UPDATE attempt SET outcome = 'unknown' WHERE deletion = 5", 5, "5 was changed"),
        ("UPDATE sqlite_sequence SET seq = 52 WHERE name = 'deletion'", 50, "50 to 52 were"),
        ("UPDATE sqlite_sequence SET seq = 3 WHERE name = 'batch'", None, "List 3 was removed"),
        ("DROP TABLE token", None, "damaged"),
        ("DROP TABLE link", None, "damaged"),
    ],
)
def test_a_change_is_said_in_a_sentence(filled, sql, row, says):
    with by_hand(filled) as db:
        db.execute(sql)
    found = finding(filled)
    assert found.deletion == row
    assert re.search(says, found.what), found.what


GONE = "forgotten:" + "0a" * 16


@pytest.mark.parametrize(
    ("sql", "found"),
    [
        ("", False),
        ("UPDATE deletion SET user = '', message = '', raw_answer = NULL", False),
        ('UPDATE deletion SET target = \'{"user_id":"someone"}\'', True),
        (f'UPDATE deletion SET target = \'{{"user_id":["{GONE}"]}}\'', True),
        (f"UPDATE deletion SET target = target || char(0) || '{GONE}'", True),
        ("UPDATE deletion SET target = 'someone'", True),
        ("UPDATE deletion SET user = 'someone'", True),
        (f"UPDATE deletion SET user = '{GONE.upper()}'", True),
        (f"UPDATE deletion SET user = '{GONE}' || char(0) || 'someone'", True),
        (f"UPDATE deletion SET user = 'x{GONE[1:]}'", True),
        ("UPDATE deletion SET message = 'Never.'", True),
        ("UPDATE deletion SET raw_answer = 'someone'", True),
        ("UPDATE deletion SET words = words || char(10) || 'someone'", True),
        ("UPDATE attempt SET message = 'Never.'", True),
        (f"UPDATE attempt SET raw_answer = '{GONE}0'", True),
        ("UPDATE attempt SET outcome = 'unknown'", True),
        ("UPDATE attempt SET http_status = 7", True),
        ("UPDATE attempt SET started_at = '2020-01-01T00:00:00.000Z'", True),
    ],
)
@pytest.mark.parametrize("tries", [1, 2])
def test_a_faked_forgetting_puts_no_details_in(path, journal, make, busy, sql, found, tries):
    for n in (1, 2, 3):
        row = journal.add(make(user=f"u{n}", target={"user_id": f"u{n}"}))
        for _ in range(tries):
            journal.begin_attempt(row)
            journal.end_attempt(row, busy, "Later.")
        journal.finish(row, Result(Outcome.DELETED, "Gone.", 200, "200", "raw"))
    earlier = check(path, nobody).head
    with by_hand(path) as db:
        db.execute(
            "UPDATE deletion SET target = json_object('user_id', ?1), user = ?1, message = ?1,"
            " raw_answer = ?1, words = 'main' || char(10) || 'konsign', forgotten_at = 'z'"
            " WHERE id = 2",
            (GONE,),
        )
        db.execute("UPDATE attempt SET message = ?1, raw_answer = NULL WHERE deletion = 2", (GONE,))
        db.execute("UPDATE link SET salt = NULL WHERE deletion = 2")
        if sql:
            db.execute(f"{sql} WHERE {'id' if ' deletion ' in sql else 'deletion'} = 2")
        chain.seal(db, 2, "z", "forgotten")
    checked = check(path, nobody, earlier)
    assert (checked.forgotten, checked.earlier) == (1, True)
    assert (checked.finding.deletion if checked.finding else None) == (2 if found else None)
    if found and "attempt SET" not in sql:
        assert "counts as forgotten, but still has details" in checked.finding.what


def test_details_are_not_found_in_the_raw_answer(path, journal, make):
    """Who could write a longer salt could have a piece of what came back for the details."""
    inner = '["{}","someone","w","Never.","Never.",null]'
    row = journal.add(make())
    journal.begin_attempt(row)
    journal.finish(row, Result(Outcome.DELETED, "Gone.", 200, None, f"x{inner}\nrest"))
    with by_hand(path) as db:
        sealed = f"SELECT {chain.SALTED} FROM {chain.LINKS}"
        before = db.execute(sealed).fetchone()
        db.execute("UPDATE link SET salt = ?", (before[0].decode().partition(inner)[0],))
        db.execute(
            "UPDATE deletion SET target = '{}', user = 'someone', words = 'w', message = 'Never.',"
            " raw_answer = 'rest'"
        )
        db.execute("UPDATE attempt SET message = 'Never.'")
        assert db.execute(sealed).fetchone() == before
    assert finding(path).what == "Deletion 1 was changed after it was recorded."


def test_each_seal_of_an_export_counts_as_an_earlier_head(filled, tmp_path):
    file = tmp_path / "export.csv"
    export(filled, Query(), file, lambda _: None)
    with file.open(encoding="utf-8-sig", newline="") as text:
        seals = {row["seal"] for row in csv.DictReader(text)} - {""}
    assert len(seals) == 48
    with by_hand(filled) as db:
        db.execute("UPDATE deletion SET message = 'x' WHERE id = 20")
        db.execute("UPDATE link SET hash = randomblob(32) WHERE deletion = 20")
    assert sorted(check(filled, nobody, seal).earlier for seal in seals) == [False, *[True] * 47]


def test_a_deletion_put_in_is_named_whatever_its_number(filled):
    with by_hand(filled) as db:
        columns = [c for (c,) in db.execute("SELECT name FROM pragma_table_info('deletion')")]
        others = ", ".join(c for c in columns if c not in ("id", "batch", "item"))
        db.execute(
            f"INSERT INTO deletion (id, {others}) SELECT 70000, {others} FROM deletion WHERE id = 3"
        )
    found = finding(filled)
    assert (found.deletion, check(filled, nobody).findings) == (70000, 1)
    assert "put in, or written by an older version" in found.what


def test_a_seal_made_anew_is_found_by_the_next(filled):
    with by_hand(filled) as db:
        db.execute("UPDATE deletion SET account = 'x' WHERE id = 14")
        before = db.execute("SELECT hash FROM link WHERE number = 12").fetchone()[0]
        facts, details = db.execute(
            f"SELECT {chain.FACTS}, l.details FROM {chain.LINKS} WHERE l.number = 13"
        ).fetchone()
        digest = chain.link_hash(before, facts, details)
        db.execute("UPDATE link SET hash = ? WHERE number = 13", (digest,))
    found = finding(filled)
    assert (found.deletion, found.link, check(filled, nobody).findings) == (15, 14, 1)
    assert "deletion 14, sealed just before, was changed and sealed anew" in found.what


def test_a_changed_hash_is_one_finding(filled):
    with by_hand(filled) as db:
        db.execute("UPDATE link SET hash = zeroblob(32) WHERE number = 13")
    assert (finding(filled).link, check(filled, nobody).findings) == (13, 1)


def test_a_window_of_an_older_version_that_goes_on_writing_is_said(path, monkeypatch, make):
    with monkeypatch.context() as old:
        old.setattr(schema, "MIGRATIONS", MIGRATIONS[:2])
        window = schema.connect(path)
    add = (
        "INSERT INTO deletion (run, finished_at, outcome, started_at, provider, provider_title,"
        " account, address, target, user, message, words)"
        " VALUES (?, ?, ?, '', '', '', '', '', '{}', '', '', '')"
    )
    with closing(window):
        window.execute(add, (None, "z", "deleted"))
        window.execute(add, ("old", None, "sending"))
        with closing(Journal(path)) as journal:
            journal.finish(journal.add(make()), Result(Outcome.DELETED, ""))
            window.execute(
                "UPDATE deletion SET run = NULL, finished_at = 'z', outcome = 'deleted'"
                " WHERE id = 2"
            )
    checked = check(path, nobody)
    assert (checked.finding.deletion, checked.findings, checked.links) == (2, 1, 2)
    assert "written by an older version of the app" in checked.finding.what


def test_an_earlier_head_is_found_or_not(path, fill_row):
    empty = check(path, nobody).head
    fill_row()
    fill_row()
    earlier = check(path, nobody).head
    fill_row()
    now = check(path, nobody).head
    other = f"2:{'0' * 64}"
    for head, known in (
        (empty, True),
        (earlier, True),
        (f" {now.upper()}\n", True),
        (other, False),
    ):
        assert check(path, nobody, head).earlier is known
    assert check(path, nobody, earlier.replace("2:", "9:")).earlier is False
    assert check(path, nobody, " ").earlier is None
    assert empty.startswith("0:")


@pytest.mark.parametrize("head", ["2", "2:", "2:00", ":" + "0" * 64, "x:" + "0" * 64, "9" * 99])
def test_what_is_no_head_is_refused(path, journal, head):
    with pytest.raises(DeskError, match="not the head"):
        check(path, nobody, head)


def test_a_chain_cut_off_at_its_end_is_found_by_an_earlier_head(filled):
    head = check(filled, nobody).head
    with by_hand(filled) as db:
        db.execute("DELETE FROM link WHERE deletion = 49")
        db.execute("DELETE FROM deletion WHERE id = 49")
        db.execute("UPDATE sqlite_sequence SET seq = 48 WHERE name = 'deletion'")
    checked = check(filled, nobody, head)
    assert (checked.findings, checked.earlier) == (0, False)


def test_progress_is_told_and_ends_it(path, fill_row, monkeypatch):
    monkeypatch.setattr(check_module, "_BLOCK", 2)
    for _ in range(5):
        fill_row()
    told = []
    check(path, lambda done, total: told.append((done, total)))
    assert told == [(2, 5), (4, 5), (5, 5)]

    def cancel(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check(path, cancel)
    assert check(path, nobody).findings == 0


def test_what_is_written_meanwhile_is_no_finding(path, fill_row, monkeypatch):
    monkeypatch.setattr(check_module, "_BLOCK", 1)
    for _ in range(5):
        fill_row()
    checked = check(path, lambda done, total: fill_row())
    assert (checked.rows, checked.links, checked.findings) == (5, 5, 0)
    assert check(path, nobody).rows == 10


def test_flipped_bytes_are_findings(filled, tmp_path):
    whole = filled.read_bytes()
    chance = random.Random(8)
    copy = tmp_path / "copy.sqlite3"
    refused = []
    for page in range(1, len(whole) // 4096):
        damaged = bytearray(whole)
        damaged[page * 4096 : page * 4096 + 12] = chance.randbytes(12)
        copy.write_bytes(damaged)
        try:
            checked = check(copy, nobody)
        except JournalError as error:  # where the schema is, nothing can be opened
            refused.append(error.title)
        else:
            assert checked.findings or _is_sound(damaged), page
    assert set(refused) == {"The history is damaged"}
    assert len(refused) < len(whole) // 4096 // 2


def _is_sound(content):
    """Tell whether SQLite itself finds nothing: the page belongs to the index of words."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(bytes(content))
        return db.execute("PRAGMA quick_check").fetchone()[0] == "ok"


def test_text_that_is_no_text_is_a_finding(filled):
    with by_hand(filled) as db:
        db.execute("UPDATE deletion SET message = CAST(x'fffe' AS TEXT) WHERE id = 14")
        db.execute("UPDATE history SET id = CAST(x'fffe' AS TEXT)")
    assert check(filled, nobody).findings


def test_a_cut_file_is_a_finding_or_refused(filled):
    whole = filled.read_bytes()
    refused = []
    for size in range(4096, len(whole), 8192):
        filled.write_bytes(whole[:size])
        try:
            assert check(filled, nobody).findings
        except JournalError as error:
            refused.append(error.title)
    assert set(refused) <= {"The history is damaged"}


@pytest.mark.parametrize("number", [50, 62])
def test_a_verification_removed_with_its_seal_is_found(filled, number):
    """The link of one in the middle, and the last one before forgetting began."""
    with by_hand(filled) as db:
        found = db.execute("SELECT verification FROM link WHERE number = ?", (number,)).fetchone()
        db.execute("DELETE FROM verification WHERE id = ?", found)
        db.execute("DELETE FROM link WHERE number = ?", (number,))
    assert check(filled, nobody).findings


def test_the_newest_verification_cut_off_with_its_seal_is_found(path, journal, fill_row):
    for row in (fill_row(), fill_row()):
        journal.verify(row, Verification(Found.GONE, "", "", 404))
    with by_hand(path) as db:
        db.execute("DELETE FROM link WHERE number = 4")
        db.execute("DELETE FROM verification WHERE id = 2")
    assert finding(path).what == "What was found out later about a deletion was removed."


def test_a_salt_of_a_verification_has_its_length(path, journal, fill_row):
    """In a longer one the beginning of another note could hide."""
    journal.verify(fill_row(), Verification(Found.GONE, "Ann", "x"))
    sealed = f"SELECT {chain.SALTED} FROM {chain.LINKS} WHERE l.number = 2"
    with by_hand(path) as db:
        db.execute("UPDATE link SET salt = salt || '00' WHERE number = 2")
        (salted,) = db.execute(sealed).fetchone()
        made = sha256(salted).digest()
        (facts,) = db.execute(sealed.replace(chain.SALTED, chain.FACTS)).fetchone()
        (before,) = db.execute("SELECT hash FROM link WHERE number = 1").fetchone()
        digest = chain.link_hash(before, facts, made)
        db.execute("UPDATE link SET details = ?, hash = ? WHERE number = 2", (made, digest))
    assert "later about deletion 1 was changed" in finding(path).what
