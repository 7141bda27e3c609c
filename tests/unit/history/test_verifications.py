"""What is found out after a deletion: recorded for good, sealed, read and forgotten."""

import json
import sqlite3
from contextlib import closing
from hashlib import sha256

import pytest

from gui_app.domain.errors import NotInHandError
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found, Verification
from gui_app.history import schema
from gui_app.history.check import check
from gui_app.history.forget import forget
from gui_app.history.reader import Earlier
from gui_app.history.search import Query
from gui_app.history.selection import Selection
from gui_app.history.verifications import Verified

KEY = b"k" * 32
GONE = Verification(Found.GONE, "", "The provider knows no such user.", 404)
STILL = Verification(Found.STILL_THERE, "Ann Ä", "Seen in the list\nby \0 me.\ud800")
STORED = Verification(Found.STILL_THERE, "Ann Ä", "Seen in the list\nby \0 me.\\ud800")
AT = "2026-11-22T05:00:00.{}Z".format


def nobody(*_):
    pass


def ask(path, sql):
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchall()


def test_each_is_read_again_and_changes_nothing_recorded_before(
    journal, reader, fill_row, path, clock
):
    fill_row(Outcome.UNKNOWN)
    before = ask(path, "SELECT * FROM deletion"), ask(path, "SELECT * FROM link")
    for verification in (STILL, GONE):
        clock.pass_ms(1)
        journal.verify(1, verification)
    details = reader.details(1)
    assert details.verifications == (Verified(AT(124), STORED), Verified(AT(125), GONE))
    assert type(details.verifications[0].verification.found) is Found
    after = ask(path, "SELECT * FROM deletion"), ask(path, "SELECT * FROM link WHERE number = 1")
    assert after == before
    assert details.outcome is Outcome.UNKNOWN


def test_rows_show_the_newest_alone(journal, reader, fill_row, path, clock):
    for _ in range(3):
        fill_row()
    for row, verification in ((1, STILL), (3, GONE), (1, GONE), (3, STILL)):
        clock.pass_ms(1)
        journal.verify(row, verification)
    wanted = [(Found.GONE, AT(126), ""), (None,) * 3, (Found.STILL_THERE, AT(127), "Ann Ä")]
    assert [(r.found, r.found_at, r.found_by) for r in reader.rows([1, 2, 3])] == wanted
    details = [reader.details(row) for row in (1, 2, 3)]
    assert [(r.found, r.found_at, r.found_by) for r in details] == wanted
    with Selection(path, Query()) as selection:
        [rows] = selection.rows()
    assert [(r.found, r.found_at, r.found_by) for r in rows] == wanted
    assert all(type(row.found) is Found for row in (rows[0], reader.rows([1])[0]))


def test_a_warning_knows_that_the_user_was_confirmed_gone(journal, reader, fill_row, make):
    row, deletion = fill_row(), make()
    asked = deletion.provider, deletion.address
    assert reader.earlier(*asked, deletion.target).found is None
    journal.verify(row, STILL)
    journal.verify(row, GONE)
    earlier = reader.earlier(*asked, deletion.target)
    assert (earlier.found, earlier.found_at) == (Found.GONE, AT(123))
    other = {"user_id": "another"}
    assert reader.earlier_of(*asked, [other, deletion.target]) == [
        None,
        Earlier(Outcome.DELETED, AT(123), found=Found.GONE, found_at=AT(123)),
    ]


def test_any_row_may_be_verified_whoever_recorded_it(fill_row, other, reader, path):
    other.verify(fill_row(), GONE)
    assert reader.rows([1])[0].found is Found.GONE
    assert check(path, nobody).finding is None


def test_what_is_open_forgotten_or_missing_is_refused(journal, fill_row, path):
    forgotten = fill_row()
    forget(path, KEY, [forgotten], nobody)
    still_open = fill_row(Outcome.SENDING)
    for row in (still_open, forgotten, 99):
        with pytest.raises(NotInHandError, match="It was not recorded"):
            journal.verify(row, GONE)
    assert ask(path, "SELECT * FROM verification") == []
    assert check(path, nobody).finding is None


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def test_a_link_is_what_the_module_says(journal, fill_row, path, clock):
    fill_row()
    journal.verify(1, GONE)
    clock.pass_ms(7)
    journal.verify(1, STILL)
    found = ask(path, "SELECT * FROM link ORDER BY number")
    facts = [
        [2, "verified", AT(123), 1, 1, "gone", "", 404],
        [3, "verified", AT(130), 2, 1, "still_there", "Ann Ä", None],
    ]
    before = found[0][6]
    for link, known, verified in zip(found[1:], facts, (GONE, STORED), strict=True):
        _, row, kind, at, salt, digest, made, verification = link
        assert (row, kind, at, len(salt)) == (1, "verified", known[2], 32)
        assert verification == known[3]
        assert digest == sha256(salt.encode() + compact([verified.note])).digest()
        assert made == sha256(before + compact(known) + digest).digest()
        before = made
    assert check(path, nobody).head == f"3:{before.hex()}"


def test_forgetting_empties_the_notes_and_keeps_the_rest(journal, reader, fill_row, path):
    for _ in range(2):
        journal.verify(fill_row(), STILL)
    journal.verify(1, GONE)
    head = check(path, nobody).head
    assert forget(path, KEY, [1], nobody).rows == 1
    assert [v.verification for v in reader.details(1).verifications] == [
        Verification(Found.STILL_THERE, "Ann Ä", ""),
        Verification(Found.GONE, "", "", 404),
    ]
    assert reader.details(2).verifications[0].verification == STORED
    salts = ask(path, "SELECT deletion, salt IS NULL FROM link WHERE kind = 'verified'")
    assert salts == [(1, 1), (2, 0), (1, 1)]
    checked = check(path, nobody, head)
    assert (checked.finding, checked.links, checked.earlier) == (None, 6, True)


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("UPDATE verification SET note = '' WHERE id = 1", "a verification never changes"),
        ("UPDATE verification SET found = 'gone'", "a verification never changes"),
        ("UPDATE verification SET deletion = 2 WHERE id = 1", "a verification never changes"),
        ("UPDATE verification SET note = 'x' WHERE deletion = 3", "a verification never changes"),
        ("UPDATE verification SET person = '' WHERE deletion = 3", "a verification never changes"),
        ("UPDATE verification SET http_status = 7 WHERE deletion = 3", "never changes"),
        ("DELETE FROM verification", "never forgets"),
        ("REPLACE INTO verification VALUES (1, 1, '', 'gone', '', '', NULL)", "never forgets"),
        ("INSERT INTO verification VALUES (9, 4, '', 'gone', '', '', NULL)", "finished"),
        ("INSERT INTO verification VALUES (9, 3, '', 'gone', '', '', NULL)", "finished"),
        ("INSERT INTO verification VALUES (9, 99, '', 'gone', '', '', NULL)", "finished"),
        ("INSERT INTO verification VALUES (9, 1, '', 'maybe', '', '', NULL)", "CHECK"),
        ("UPDATE link SET verification = 2 WHERE number = 2", "a link never changes"),
        ("UPDATE link SET salt = NULL WHERE kind = 'verified'", "a link never changes"),
    ],
)
def test_the_history_guards_them(journal, fill_row, path, sql, why):
    for row in [fill_row() for _ in range(3)]:
        journal.verify(row, STILL)
    forget(path, KEY, [3], nobody)
    fill_row(Outcome.SENDING)
    with closing(schema.connect(path)) as db, pytest.raises(sqlite3.IntegrityError, match=why):
        db.execute(sql)


@pytest.mark.parametrize(
    ("kind", "verification"),
    [("recorded", None), ("forgotten", 1), ("verified", 1), ("verified", None), ("other", None)],
)
def test_no_link_comes_twice(journal, fill_row, path, kind, verification):
    journal.verify(fill_row(), GONE)
    with closing(schema.connect(path)) as db, pytest.raises(sqlite3.IntegrityError):
        db.execute(
            "INSERT INTO link VALUES (3, 1, ?, '', NULL, x'00', x'00', ?)", (kind, verification)
        )


def test_an_index_finds_the_newest(reader, fill_row):
    fill_row()
    asked, db = [], reader._db

    class Watching:
        def execute(self, sql, values):
            asked.append(db.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall())
            return db.execute(sql, values)

    reader._db = Watching()
    reader.rows([1])
    reader._db = db
    steps = [step[3] for step in asked[0]]
    assert not [step for step in steps if step.startswith("SCAN") and "json_each" not in step]
    assert any("USING COVERING INDEX verification_by_deletion" in step for step in steps), steps
