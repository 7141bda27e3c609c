"""The chain grows with each deletion that ends, whoever writes and whatever happens meanwhile."""

import json
import random
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from hashlib import sha256
from threading import Barrier

import pytest

from gui_app.domain.batch import BatchState
from gui_app.domain.deletion import Result
from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import SHOWN, Outcome
from gui_app.history import chain, schema
from gui_app.history.check import check
from gui_app.history.forget import forget
from gui_app.history.journal import Journal
from gui_app.history.migrations import MIGRATIONS

KEY = b"k" * 32
COLUMNS = (
    *("run", "started_at", "finished_at", "provider", "provider_title", "account", "address"),
    *("target", "user", "outcome", "http_status", "provider_status", "attempts", "duration_ms"),
    *("message", "words", "raw_answer"),
)


def nobody(done, total):
    pass


def links(path):
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT * FROM link ORDER BY number").fetchall()


def assert_whole(path, rows):
    checked = check(path, nobody)
    assert (checked.finding, checked.findings) == (None, 0)
    assert checked.rows == rows
    return checked


def compact(value):
    return json.dumps(value, separators=(",", ":"))


def one_link(path, facts, details, answer=""):
    """Assert that there is one link, and what it is made of; return its hash."""
    with closing(sqlite3.connect(path)) as db:
        (history,) = db.execute("SELECT id FROM history").fetchone()
    ((number, deletion, kind, at, salt, digest, found, _),) = links(path)
    assert (number, deletion, kind, len(salt)) == (1, 1, "recorded", 32)
    assert digest == sha256(f"{salt}{compact(details)}{answer}".encode()).digest()
    before = sha256(history.encode()).digest()
    facts = [1, "recorded", at, 1, *facts]
    assert found == sha256(before + compact(facts).encode() + digest).digest()
    return found.hex()


KNOWN = ["konsign", "Konsign", "Main", "https://k.example", None, None]
TARGET = '{"company_id":"39","user_id":"1129"}'


def test_a_link_is_what_the_module_says(journal, path, make, clock, deleted):
    row = journal.add(make())
    journal.begin_attempt(row)
    clock.pass_ms(250)
    journal.finish(row, deleted)
    begun, ended = "2026-11-22T05:00:00.123Z", "2026-11-22T05:00:00.373Z"
    facts = [begun, ended, *KNOWN, "deleted", 200, "200", 1, 250]
    facts += [1, begun, ended, "deleted", 200, "200"]
    words = "1129\nmain\nkonsign\n39\ngone."
    details = [TARGET, "1129", words, "Gone.", "Gone.", None]
    digest = one_link(path, facts, details, '\n{"status": true}')
    assert check(path, nobody).head == f"1:{digest}"


@pytest.mark.parametrize("count", [0, 2, 11])
def test_each_try_is_in_the_link(journal, path, make, count):
    tries = [Result(Outcome.FAILED, f"[{n}]", 500 + n, "[]", f"]{n}[") for n in range(count)]
    row = journal.add(make())
    for result in tries:
        journal.begin_attempt(row)
        journal.end_attempt(row, result, "Later.")
    journal.finish(row, Result(Outcome.NOT_SENT, "[Over]", None, "[x]"))
    at = "2026-11-22T05:00:00.123Z"
    facts = [at, at, *KNOWN, "not_sent", None, "[x]", count, 0]
    facts += [v for n in range(count) for v in (n + 1, at, at, "failed", 500 + n, "[]")]
    details = [TARGET, "1129", "1129\nmain\nkonsign\n39\n[over]", "[Over]"]
    details += [v for n in range(count) for v in (f"[{n}]", f"]{n}[")]
    one_link(path, facts, details)


def test_what_is_left_of_a_forgotten_deletion_is_sealed_as_the_module_says(fill_row, path):
    fill_row()
    forget(path, KEY, [1], nobody)
    with closing(sqlite3.connect(path)) as db:
        values = db.execute("SELECT target, user, words, message, raw_answer FROM deletion")
        *details, answer = values.fetchone()
        tokens = sorted(token.hex() for (token,) in db.execute("SELECT hash FROM token"))
    (_, (_, _, kind, _, salt, digest, *_)) = links(path)
    assert (kind, salt, len(tokens)) == ("forgotten", None, 2)
    sealed = f"{','.join(tokens)}{compact(details)}\n{answer}"
    assert digest == sha256(sealed.encode()).digest()


def test_salts_differ(fill_row, path):
    for _ in range(20):
        fill_row()
    assert len({salt for *_, salt, _, _, _ in links(path)}) == 20


def test_only_what_ended_is_sealed(fill_row, path):
    fill_row(Outcome.SENDING)
    fill_row()
    assert [deletion for _, deletion, *_ in links(path)] == [2]
    assert assert_whole(path, 2).open == 1


def test_links_are_in_the_order_in_which_deletions_end(journal, path, make, deleted):
    rows = [journal.add(make()) for _ in range(30)]
    random.Random(5).shuffle(rows)
    for row in rows:
        journal.finish(row, deleted)
    assert [link[:2] for link in links(path)] == list(enumerate(rows, 1))
    assert_whole(path, 30)


def test_a_clock_that_jumps_back_harms_nothing(fill_row, path, clock):
    for ms in (0, -86_400_000, 5, -1, 0):
        clock.pass_ms(ms)
        fill_row()
    assert_whole(path, 5)


@pytest.mark.parametrize("outcome", set(SHOWN) - {Outcome.SENDING})
def test_repeats_are_sealed(journal, path, make, busy, outcome):
    row = journal.add(make())
    for _ in range(3):
        journal.begin_attempt(row)
        journal.end_attempt(row, busy, "Later.")
    journal.finish(row, Result(outcome, "Over."))
    assert_whole(path, 1)


def test_a_step_that_was_done_is_a_try_and_never_a_deletion(journal, path, make, deleted, reader):
    row = journal.add(make())
    journal.begin_attempt(row)
    journal.end_attempt(row, Result(Outcome.DONE, "Deactivated.", 200), "The next step follows.")
    with pytest.raises(JournalError):
        journal.finish(row, Result(Outcome.DONE, "Deactivated."))
    journal.begin_attempt(row)
    journal.finish(row, deleted)
    assert [a.outcome for a in reader.details(row).attempts] == [Outcome.DONE, Outcome.DELETED]
    assert_whole(path, 1)


def test_any_character_can_be_sealed(journal, path, make):
    chars = [*map(chr, range(0xA0)), *"\u2028\ufeff\U0001f600\udc80"]
    for char in chars:
        text = f"a{char}b"
        target = {text: text}
        row = journal.add(make(account=text, address=text, user=text, target=target))
        journal.begin_attempt(row)
        journal.finish(row, Result(Outcome.FAILED, text, 500, text, text))
    assert_whole(path, len(chars))


def test_threads_write_one_chain(path, make, deleted):
    def work(_):
        together.wait(30)
        with closing(Journal(path, timeout=60)) as journal:
            for _ in range(40):
                row = journal.add(make())
                journal.begin_attempt(row)
                journal.finish(row, deleted)

    Journal(path).close()
    together = Barrier(6)
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(6)))
    assert assert_whole(path, 240).links == 240


WRITE = """
with closing(Journal(path, timeout=60)) as journal:  # the machine may be busy
    tell("ready")
    while True:
        row = journal.add(DELETION)
        journal.begin_attempt(row)
        journal.finish(row, DELETED)
        tell(row)
"""


def test_processes_killed_while_they_write_leave_one_chain(path, start):
    Journal(path).close()
    chance = random.Random(6)
    for _ in range(2):
        apps = [start("from contextlib import closing\n" + WRITE, path) for _ in range(3)]
        for app in apps:
            assert app.told() == "ready"
        for app in apps:
            for _ in range(chance.randrange(1, 40)):
                app.told()
        for app in apps:
            app.killed()
        with closing(Journal(path, timeout=60)) as journal:
            journal.recover()
    checked = check(path, nobody)
    assert (checked.finding, checked.open) == (None, 0)
    assert checked.links == checked.rows > 20


def test_ids_of_what_was_rolled_back_are_used_again(journal, path, make, deleted, fill_row):
    with closing(schema.connect(path)) as db:
        for _ in range(3):
            db.execute("BEGIN IMMEDIATE")
            db.execute(
                "INSERT INTO deletion (run, started_at, provider, provider_title, account, address,"
                " target, user, outcome, message, words) VALUES"
                " ('r', '', '', '', '', '', '{}', '', 'sending', '', '')"
            )
            db.execute("ROLLBACK")
        db.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.IntegrityError):
            db.execute("INSERT INTO deletion (batch, item) VALUES (7, 7)")
        with pytest.raises(sqlite3.IntegrityError):
            db.execute("INSERT INTO batch (id) VALUES (NULL)")
        db.execute("COMMIT")
    fill_row()
    fill_row()
    assert_whole(path, 2)


def test_lists_are_sealed_and_forgotten(journal, path, plan, item, deleted, fill_row):
    batch = plan(6)
    for number in (1, 2):
        journal.finish(journal.batches.step(batch, None, item(number)), deleted)
    fill_row(target=item(3).deletion.target)
    assert journal.batches.step(batch, None, item(3)) is None
    journal.batches.set_state(batch, BatchState.PAUSED)
    assert_whole(path, 4)
    journal.batches.stop(batch)
    assert_whole(path, 7)
    assert forget(path, KEY, [1, 3, 5], nobody).rows == 3
    checked = assert_whole(path, 7)
    assert (checked.links, checked.forgotten) == (10, 3)
    fill_row()
    assert forget(path, KEY, range(1, 9), nobody).rows == 5
    assert (assert_whole(path, 8).links, check(path, nobody).forgotten) == (16, 8)


@pytest.mark.parametrize("version", [1, 2])
def test_an_older_history_gets_a_chain(path, monkeypatch, version, make, deleted, clock):
    with monkeypatch.context() as old:
        old.setattr(schema, "MIGRATIONS", MIGRATIONS[:version])
        db = schema.connect(path)
    names = ", ".join(COLUMNS)
    marks = ", ".join("?" * len(COLUMNS))
    with closing(db):
        for n in range(1, 41):
            open_ = n % 10 == 0
            end = None if open_ else f"2026-01-{n % 28 + 1:02}T00:00:00.000Z"
            outcome = "sending" if open_ else "deleted"
            values = ("dead" if open_ else None, "2026-01-01T00:00:00.000Z", end)
            values += ("k", "K", "Main", "https://k.example", f'{{"user_id":"{n}"}}', str(n))
            values += (outcome, 200, None, n % 3, 5, f"Message {n}", str(n), "raw")
            db.execute(f"INSERT INTO deletion ({names}) VALUES ({marks})", values)
            for number in range(1, n % 3 + 1):
                db.execute(
                    "INSERT INTO attempt (deletion, number, started_at, finished_at, outcome)"
                    " VALUES (?, ?, 'a', 'z', 'failed')",
                    (n, number),
                )
    with closing(Journal(path, clock)) as journal:
        assert assert_whole(path, 40).links == 36
        journal.recover()
        journal.finish(journal.add(make()), deleted)
    assert assert_whole(path, 41).links == 41


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("UPDATE link SET hash = x'00'", "a link never changes"),
        ("UPDATE link SET salt = NULL", "a link never changes"),
        ("UPDATE link SET salt = 'other'", "a link never changes"),
        ("UPDATE link SET number = 9", "a link never changes"),
        ("DELETE FROM link", "never forgets"),
        (
            "INSERT INTO link VALUES (9, 1, 'forgotten', '', NULL, x'00', x'00', NULL)",
            "follows the last",
        ),
        (
            "REPLACE INTO link VALUES (1, 1, 'recorded', '', '', x'00', x'00', NULL)",
            "follows the last",
        ),
        ("INSERT INTO history (id) VALUES ('x')", "one name"),
        ("UPDATE history SET id = 'x'", "never changes its name"),
        ("DELETE FROM history", "never changes its name"),
        ("UPDATE deletion SET message = 'x' WHERE id = 1", "a finished deletion never changes"),
        ("UPDATE deletion SET forgotten_at = 'z' WHERE id = 2", "an open deletion"),
        ("UPDATE deletion SET forgotten_at = 'z', outcome = 'failed'", "never changes"),
        ("UPDATE deletion SET forgotten_at = 'z', attempts = 7", "never changes"),
    ],
)
def test_the_history_guards_its_chain(fill_row, path, sql, why):
    fill_row()
    fill_row(Outcome.SENDING)
    with (
        closing(schema.connect(path)) as db,
        pytest.raises(sqlite3.IntegrityError, match=why),
    ):
        db.execute(sql)


def test_a_fresh_chain_has_the_head_it_begins_with(journal, path):
    with closing(sqlite3.connect(path)) as db:
        number, digest = chain.head(db)
    assert (number, len(digest)) == (0, 32)
    assert check(path, nobody).head == chain.head_text(number, digest)
