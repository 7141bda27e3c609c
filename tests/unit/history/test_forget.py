"""Forgetting: what is gone, what stays, who has to wait."""

import hashlib
import hmac
import json
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress

import pytest

from gui_app.domain.batch import BatchState
from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import Outcome
from gui_app.history import forget as module
from gui_app.history import schema
from gui_app.history import sweep as sweeping
from gui_app.history.check import check
from gui_app.history.forget import (
    Age,
    Forgettable,
    Forgotten,
    count,
    forget,
    lookup_hash,
    replaced_target,
    replacement,
)
from gui_app.history.journal import Journal
from gui_app.history.key_check import check_of, claim, key_check
from gui_app.history.reader import Reader
from gui_app.history.run_lock import RunLock
from gui_app.history.search import Query
from gui_app.history.sweep import is_due, sweep

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
ALL = Age("9999")


def silent(*_):
    pass


class Stop(Exception):  # noqa: N818 - a fact
    pass


def stop(*_):
    raise Stop


def read(path, sql, *values):
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql, values).fetchall()


def whole(path):
    return check(path, silent).finding is None


@pytest.fixture
def sent(journal, make, busy, deleted):
    """Return a function that sends a deletion in some attempts and ends it."""

    def sent(user, attempts=1, **changes):
        target = {"company_id": "39", "user_id": user, "email": ""}
        row = journal.add(make(target=target, user=user, **changes))
        for _ in range(attempts - 1):
            journal.begin_attempt(row)
            journal.end_attempt(row, busy, "Again soon.")
        journal.begin_attempt(row)
        journal.finish(row, deleted)
        return row

    return sent


def test_hashes_are_keyed_and_told_apart():
    wanted = hmac.new(KEY, b"lookup\0anna@x", hashlib.sha256).digest()[:16]
    assert lookup_hash(KEY, "Anna@X") == wanted
    assert lookup_hash(OTHER_KEY, "Anna@X") != wanted
    wanted = hmac.new(KEY, b"value\0Anna@X", hashlib.sha256).hexdigest()[:32]
    assert replacement(KEY, "Anna@X") == f"forgotten:{wanted}"
    assert replacement(KEY, "anna@x") != replacement(KEY, "Anna@X")
    assert replacement(KEY, "") == ""
    assert json.loads(replaced_target(KEY, {"b": "x", "a": ""})) == {
        "b": replacement(KEY, "x"),
        "a": "",
    }
    assert list(json.loads(replaced_target(KEY, {"b": "x", "a": ""}))) == ["b", "a"]


def test_each_detail_is_replaced_and_each_fact_stays(path, journal, sent, clock):
    row = sent("Anna", attempts=2)
    facts = (
        "SELECT id, started_at, finished_at, provider, provider_title, account, address, batch,"
        " outcome, http_status, provider_status, attempts, duration_ms FROM deletion"
    )
    tries = (
        "SELECT number, started_at, finished_at, outcome, http_status, provider_status FROM attempt"
    )
    before = read(path, facts), read(path, tries)
    clock.pass_ms(5)
    assert forget(path, KEY, [row], silent, clock) == Forgotten(1, 0)
    assert (read(path, facts), read(path, tries)) == before
    assert read(path, "SELECT target, user, message, raw_answer, words FROM deletion") == [
        (
            replaced_target(KEY, {"company_id": "39", "user_id": "Anna", "email": ""}),
            replacement(KEY, "Anna"),
            replacement(KEY, "Gone."),
            replacement(KEY, '{"status": true}'),
            "main\nkonsign",
        )
    ]
    assert read(path, "SELECT message, raw_answer FROM attempt ORDER BY number") == [
        (replacement(KEY, "Busy."), replacement(KEY, "raw 503")),
        (replacement(KEY, "Gone."), None),
    ]
    tokens = {(lookup_hash(KEY, value), row) for value in ("39", "Anna")}
    assert set(read(path, "SELECT hash, deletion FROM token")) == tokens
    assert read(path, "SELECT forgotten_at FROM deletion") == [("2026-11-22T05:00:00.128Z",)]
    assert read(path, "SELECT kind, salt IS NULL FROM link") == [("recorded", 1), ("forgotten", 1)]
    assert whole(path)


def test_an_answer_that_was_never_there_stays_so(path, journal, make, clock):
    row = journal.add(make())
    journal.close()
    with closing(Journal(path, clock)) as later:
        later.recover()
        forget(path, KEY, [row], silent, clock)
    assert read(path, "SELECT raw_answer FROM deletion") == [(None,)]
    assert whole(path)


def test_the_whole_id_finds_it_with_the_right_key_only(path, sent, clock):
    row, other = sent("Anna-Müller"), sent("Berta")
    forget(path, KEY, [row], silent, clock)
    with closing(Reader(path, KEY)) as reader:
        assert list(reader.search(Query("anna-MÜLLER"))) == [row]
        assert list(reader.search(Query("konsign anna-müller"))) == [row]
        assert list(reader.search(Query("konsign"))) == [other, row]
        assert list(reader.search(Query("anna-mülle"))) == []
        assert list(reader.search(Query("gone"))) == [other]
    for key in (None, OTHER_KEY):
        with closing(Reader(path, key)) as reader:
            assert list(reader.search(Query("anna-müller"))) == []
            assert list(reader.search(Query("berta"))) == [other]


def test_who_was_deleted_earlier_is_still_warned_of(path, sent, clock):
    row = sent("Anna")
    forget(path, KEY, [row], silent, clock)
    target = {"company_id": "39", "user_id": "Anna", "email": ""}
    asked = ("konsign", "https://k.example", target)
    with closing(Reader(path, KEY)) as reader:
        assert reader.earlier(*asked).id == row
        (found,) = reader.earlier_of("konsign", "https://k.example", [target])
        assert found.outcome is Outcome.DELETED
    with closing(Reader(path, OTHER_KEY)) as reader:
        assert reader.earlier(*asked) is None


def test_rows_are_chosen_by_age_or_by_hand_and_counted_before(path, sent, clock):
    old = sent("old")
    clock.pass_ms(1000)
    middle = sent("middle")
    clock.pass_ms(1000)
    new = sent("new")
    age = Age("2026-11-22T05:00:02.123Z")
    assert count(path, age) == Forgettable(2, 0, 0)
    assert count(path, [new, new, 99]) == Forgettable(1, 0, 0)
    assert forget(path, KEY, [middle], silent, clock) == Forgotten(1, 0)
    assert count(path, age) == Forgettable(1, 1, 0)
    assert forget(path, KEY, age, silent, clock) == Forgotten(1, 0)
    assert count(path, age) == Forgettable(0, 2, 0)
    assert count(path, []) == Forgettable(0, 0, 0)
    assert forget(path, KEY, [], silent, clock) == Forgotten(0, 0)
    forgotten = "SELECT id FROM deletion WHERE forgotten_at IS NOT NULL"
    assert read(path, forgotten) == [(old,), (middle,)]
    assert whole(path)


def test_a_forgotten_row_is_never_forgotten_again(path, sent, clock):
    row = sent("Anna")
    forget(path, KEY, [row], silent, clock)
    before = read(path, "SELECT * FROM deletion"), read(path, "SELECT * FROM link")
    assert forget(path, KEY, [row], silent, clock) == Forgotten(0, 0)
    assert (read(path, "SELECT * FROM deletion"), read(path, "SELECT * FROM link")) == before


def test_a_second_key_is_refused_since_nobody_would_find_what_the_first_has_forgotten(
    path, sent, clock
):
    rows = [sent("Anna"), sent("Berta")]
    forget(path, KEY, rows[:1], silent, clock)
    before = read(path, "SELECT * FROM deletion")
    with pytest.raises(JournalError, match="key that this history was begun with"):
        forget(path, OTHER_KEY, rows[1:], silent, clock)
    assert read(path, "SELECT * FROM deletion") == before
    assert forget(path, KEY, rows[1:], silent, clock) == Forgotten(1, 0)
    assert KEY not in path.read_bytes()


def test_the_first_key_that_is_claimed_is_the_history_s(path, journal):
    assert check_of(path) is None
    with ThreadPoolExecutor(2) as pool:
        checks = set(pool.map(lambda key: claim(path, key), [KEY, OTHER_KEY] * 5))
    assert checks == {check_of(path)}
    assert checks < {key_check(KEY), key_check(OTHER_KEY)}
    assert claim(path, b"x" * 32) in checks


def test_while_it_is_tidied_up_nothing_new_begins(path, journal, make, plan, batch, item):
    left = plan(2)
    journal.batches.leave(left)
    paused = plan(2)
    journal.batches.set_state(paused, BatchState.PAUSED)
    begin = (
        lambda: journal.add(make()),
        lambda: plan(1),
        lambda: journal.batches.take(left),
        lambda: journal.batches.set_state(paused, BatchState.RUNNING),
    )
    with journal.tidied():
        for call in begin:
            with pytest.raises(JournalError, match=r"being removed .* Try again in a minute"):
                call()
        with pytest.raises(JournalError, match="Try again"), journal.tidied():
            pass
        with pytest.raises(JournalError, match="Try again"):
            journal.add(make())
    assert read(path, "SELECT count(*) FROM deletion") == [(0,)]
    for call in begin:
        call()


@pytest.mark.parametrize("what", ["deletion", "list"])
def test_nothing_is_tidied_up_while_this_app_sends(journal, make, plan, what):
    plan(1) if what == "list" else journal.add(make())
    with pytest.raises(JournalError, match="Wait until every deletion"), journal.tidied():
        pytest.fail("it was tidied")
    journal.add(make())


def test_a_sweep_waits_for_no_one_who_sends(path, journal, sent, make, clock):
    row = sent("secret")
    with pytest.raises(Stop):
        forget(path, KEY, [row], stop, clock)
    journal.add(make())
    with pytest.raises(JournalError, match="Wait until every deletion"):
        sweep(path)
    assert is_due(path)


def test_a_reader_that_ends_soon_is_waited_for(path, sent, clock, monkeypatch):
    row = sent("secret")
    monkeypatch.setattr(sweeping.sweep, "__defaults__", (sweeping.go_on, 0.05))
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN")
        db.execute("SELECT * FROM deletion").fetchone()
        tried = []

        def step():
            tried.append(None)
            if len(tried) == 3:
                db.execute("COMMIT")

        with pytest.raises(Stop):
            forget(path, KEY, [row], stop, clock)
        assert sweep(path, step, 0.05)
    assert len(tried) == 3
    assert b"secret" not in path.read_bytes()


def test_a_sweep_that_is_cancelled_stays_due(path, sent, clock, monkeypatch):
    monkeypatch.setattr(schema, "_OFTEN", 1)
    row = sent("secret")
    done = []

    def late(*step):
        done.append(step)
        if len(done) > 5:
            raise Stop

    with pytest.raises(Stop):
        forget(path, KEY, [row], late, clock)
    assert is_due(path)
    assert whole(path)
    assert sweep(path)


def test_while_something_is_being_sent_nothing_is_forgotten(path, journal, sent, make, clock):
    row = sent("Anna")
    journal.add(make())
    assert count(path, ALL) == Forgettable(1, 0, 1)
    with pytest.raises(JournalError, match="Wait until every deletion has its outcome"):
        forget(path, KEY, [row], silent, clock)
    assert count(path, ALL) == Forgettable(1, 0, 1)
    assert not is_due(path)


def test_what_a_killed_window_left_open_is_held_and_stops_nobody(path, history, clock):
    assert count(path, ALL) == Forgettable(0, 0, 1)
    assert forget(path, KEY, ALL, silent, clock) == Forgotten(0, 1)


def test_a_list_that_is_not_finished_keeps_what_it_needs(path, journal, sent, plan, clock, deleted):
    before = sent("before")
    batch = plan(3)
    item = journal.batches.waiting(batch, 0, 1)[0]
    row = journal.batches.step(batch, None, item)
    journal.batches.step(batch, (row, deleted), None)
    with pytest.raises(JournalError, match="every list is finished or paused"):
        forget(path, KEY, ALL, silent, clock)
    journal.batches.leave(batch)
    sent("after")
    assert count(path, ALL) == Forgettable(1, 0, 2, ("users.csv",))
    assert forget(path, KEY, ALL, silent, clock) == Forgotten(1, 2, ("users.csv",))
    forgotten = "SELECT id FROM deletion WHERE forgotten_at IS NOT NULL"
    assert read(path, forgotten) == [(before,)]
    journal.batches.take(batch)
    journal.batches.stop(batch)
    assert forget(path, KEY, ALL, silent, clock) == Forgotten(4, 0)
    items = "SELECT DISTINCT i.target = d.target AND i.user = d.user FROM batch_item i, deletion d"
    assert read(path, f"{items} WHERE (d.batch, item) = (i.batch, i.number)") == [(1,)]
    assert "u1" not in str(read(path, "SELECT target, user FROM batch_item"))
    assert whole(path)


def test_strange_texts_are_forgotten_too(path, sent, clock):
    users = ["a\0b", 'q"\\u', "\ud83d", "x" * 30_000, "=1+1", " ", "🙂 İ ß"]
    rows = [sent(user) for user in users]
    forget(path, KEY, ALL, silent, clock)
    assert whole(path)
    with closing(Reader(path, KEY)) as reader:
        for user, row in zip(users, rows, strict=True):
            target = {"company_id": "39", "user_id": user, "email": ""}
            assert reader.earlier("konsign", "https://k.example", target).id == row
    words = {text for (text,) in read(path, "SELECT words FROM deletion")}
    assert words == {"main\nkonsign"}


def test_many_blocks_with_progress(path, sent, clock, monkeypatch):
    monkeypatch.setattr(module, "BLOCK", 3)
    for number in range(8):
        sent(f"u{number}")
    steps = []
    forget(path, KEY, ALL, lambda *step: steps.append(step), clock)
    assert list(dict.fromkeys(steps)) == [(3, 8), (6, 8), (8, 8)]
    assert whole(path)


def test_cancelled_in_the_middle_every_row_is_whole_and_the_sweep_is_made_up_for(
    path, journal, sent, clock, monkeypatch
):
    monkeypatch.setattr(module, "BLOCK", 3)
    for number in range(8):
        sent(f"secret{number}")
    with pytest.raises(Stop):
        forget(path, KEY, ALL, stop, clock)
    assert count(path, ALL) == Forgettable(5, 3, 0)
    assert whole(path)
    assert is_due(path)
    assert sweep(path)
    assert not is_due(path)
    assert not sweep(path)
    journal.close()
    content = b"".join(p.read_bytes() for p in path.parent.iterdir() if p.is_file())
    assert [b"secret%d" % number in content for number in range(8)] == [False] * 3 + [True] * 5


def test_a_reader_that_holds_on_to_the_past_is_told_and_made_up_for(path, sent, clock, monkeypatch):
    row = sent("secret")
    monkeypatch.setattr(sweeping.sweep, "__defaults__", (sweeping.go_on, 0.05))
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN")
        db.execute("SELECT * FROM deletion").fetchone()
        with pytest.raises(JournalError, match="The history is being read") as caught:
            forget(path, KEY, [row], silent, clock)
    assert caught.value.title == "Some traces are still there"
    assert is_due(path)
    sweep(path)
    assert not is_due(path)


def test_a_window_that_writes_meanwhile_is_waited_for_and_told(path, sent, clock, monkeypatch):
    row = sent("secret")
    monkeypatch.setattr(sweeping.sweep, "__defaults__", (sweeping.go_on, 0.05))
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        forgotten = []

        def lock(*step):
            forgotten.append(step)
            db.execute("BEGIN IMMEDIATE")

        with pytest.raises(JournalError, match="Another window or program is using the history"):
            forget(path, KEY, [row], lock, clock)
    assert forgotten == [(1, 1)]
    assert is_due(path)


def test_other_windows_are_not_in_the_way(path, other, sent, clock, make):
    row = sent("secret")
    forget(path, KEY, [row], silent, clock)
    assert other.add(make()) == row + 1


def test_what_was_locked_leaves_no_lock_behind(path, sent, clock):
    row = sent("secret")
    before = sorted((path.parent / "running").iterdir())
    forget(path, KEY, [row], silent, clock)
    assert sorted((path.parent / "running").iterdir()) == before
    assert len(RunLock(path.parent / "running").sweep()) == 2


def test_a_full_disk_forgets_whole_blocks_or_nothing(small_disk, fill, make, clock, deleted):
    path = small_disk / "history.sqlite3"
    with closing(Journal(path, clock)) as journal:
        for number in range(5):
            journal.finish(journal.add(make(user=f"u{number}")), deleted)
        fill()
        with pytest.raises(JournalError, match="disk"):
            forget(path, KEY, ALL, silent, clock)
        with suppress(FileNotFoundError):
            (small_disk / "ballast").unlink()
        assert whole(path)
        forget(path, KEY, ALL, silent, clock)
        assert count(path, ALL) == Forgettable(0, 5, 0)
        assert not is_due(path)
