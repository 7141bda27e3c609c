import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta, timezone

import pytest

from gui_app.domain.deletion import Result
from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import Outcome
from gui_app.history.journal import Journal
from gui_app.history.reader import Attempt

START, LATER = "2026-11-22T05:00:00.123Z", "2026-11-22T05:00:01.623Z"


def test_added_deletion_waits_for_its_turn(journal, reader, make):
    row = journal.add(make())
    details = reader.details(row)
    assert details.started_at == START
    assert details.target == {"company_id": "39", "user_id": "1129"}
    assert (details.provider, details.provider_title) == ("konsign", "Konsign")
    assert (details.account, details.address) == ("Main", "https://k.example")
    assert (details.user, details.outcome) == ("1129", Outcome.SENDING)
    assert (details.message, details.attempts) == ("Waiting for its turn.", ())
    assert (details.finished_at, details.http_status, details.raw_answer) == (None, None, None)


def test_begun_attempt_is_on_disk_for_others(journal, reader, clock, make):
    row = journal.add(make())
    clock.pass_ms(1500)
    assert journal.begin_attempt(row) == 1
    details = reader.details(row)
    assert (details.outcome, details.message) == (Outcome.SENDING, "")
    assert details.attempts == (Attempt(1, LATER, None, None, None, None, None, None),)


def test_repeat_keeps_the_row_open_and_the_answer(journal, reader, clock, make, busy):
    row = journal.add(make())
    journal.begin_attempt(row)
    clock.pass_ms(1500)
    journal.end_attempt(row, busy, "Tries again in 5 s.")
    details = reader.details(row)
    assert (details.outcome, details.message) == (Outcome.SENDING, "Tries again in 5 s.")
    assert (details.http_status, details.raw_answer, details.finished_at) == (None, None, None)
    assert details.attempts == (
        Attempt(1, START, LATER, Outcome.FAILED, 503, "late", "Busy.", "raw 503"),
    )
    assert journal.begin_attempt(row) == 2
    assert reader.details(row).message == ""


def test_finished_row_tells_everything(journal, reader, clock, make, busy, deleted):
    row = journal.add(make())
    journal.begin_attempt(row)
    journal.end_attempt(row, busy, "")
    clock.pass_ms(500)
    journal.begin_attempt(row)
    clock.pass_ms(1000)
    journal.finish(row, deleted)
    details = reader.details(row)
    assert (details.outcome, details.message) == (Outcome.DELETED, "Gone.")
    assert (details.http_status, details.provider_status) == (200, "200")
    assert details.raw_answer == '{"status": true}'
    assert (details.finished_at, details.duration_ms) == (LATER, 1500)
    first, last = details.attempts
    assert first.raw_answer == "raw 503"
    assert (last.number, last.finished_at, last.outcome) == (2, LATER, Outcome.DELETED)
    assert (last.http_status, last.provider_status, last.message) == (200, "200", "Gone.")
    assert last.raw_answer == '{"status": true}'


def test_answer_is_stored_once(journal, path, make, deleted):
    row = journal.add(make())
    journal.begin_attempt(row)
    journal.finish(row, deleted)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT raw_answer FROM attempt").fetchall() == [(None,)]


def test_row_can_finish_without_an_attempt(journal, reader, make):
    row = journal.add(make())
    journal.finish(row, Result(Outcome.NOT_SENT, "Stopped."))
    details = reader.details(row)
    assert (details.outcome, details.attempts) == (Outcome.NOT_SENT, ())


def test_row_can_finish_between_attempts(journal, reader, clock, make, busy):
    row = journal.add(make())
    journal.begin_attempt(row)
    journal.end_attempt(row, busy, "")
    clock.pass_ms(10)
    journal.finish(row, Result(Outcome.FAILED, "Stopped.", raw_answer="final"))
    details = reader.details(row)
    assert [a.raw_answer for a in details.attempts] == ["raw 503"]
    assert details.raw_answer == "final"


def test_attempt_without_an_answer_is_not_given_a_later_one(journal, reader, clock, make, deleted):
    row = journal.add(make())
    journal.begin_attempt(row)
    journal.end_attempt(row, Result(Outcome.NOT_SENT, "No such host."), "")
    clock.pass_ms(10)
    journal.begin_attempt(row)
    journal.finish(row, deleted)
    assert [a.raw_answer for a in reader.details(row).attempts] == [None, deleted.raw_answer]


def test_target_is_stored_readable_and_in_its_order(journal, path, make):
    journal.add(make(target={"z": "é", "a": '"'}))
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT target FROM deletion").fetchone() == ('{"z":"é","a":"\\""}',)


@pytest.mark.parametrize("answer", ["", None, "x" * 5_000_000, "a\0b", "é\u202e🙂"])
def test_answer_comes_back_as_it_was(journal, reader, make, answer):
    row = journal.add(make())
    journal.begin_attempt(row)
    journal.finish(row, Result(Outcome.UNKNOWN, "m", raw_answer=answer))
    details = reader.details(row)
    assert details.raw_answer == answer
    assert details.attempts[0].raw_answer == answer


def test_half_characters_are_written_out(journal, reader, make):
    row = journal.add(make(account="A\udc80", user="\ud800", target={"user_id": "\udfff"}))
    journal.begin_attempt(row)
    bad = Result(Outcome.FAILED, "m\ud800", 503, "s\ud800", "r\ud800")
    journal.end_attempt(row, bad, "n\ud800")
    assert reader.details(row).message == "n\\ud800"
    journal.begin_attempt(row)
    journal.finish(row, bad)
    details = reader.details(row)
    assert (details.account, details.user) == ("A\\udc80", "\\ud800")
    assert (details.message, details.provider_status) == ("m\\ud800", "s\\ud800")
    assert [a.raw_answer for a in details.attempts] == ["r\\ud800", "r\\ud800"]


def test_times_are_utc_whatever_the_clock_says(path, make):
    helsinki = timezone(timedelta(hours=2))
    with closing(Journal(path, lambda: datetime(2026, 11, 22, 7, 0, tzinfo=helsinki))) as journal:
        journal.add(make())
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT started_at FROM deletion").fetchone() == (
            "2026-11-22T05:00:00.000Z",
        )


def test_clock_that_was_put_back_gives_no_negative_duration(journal, reader, clock, make, deleted):
    row = journal.add(make())
    clock.pass_ms(-60_000)
    journal.finish(row, deleted)
    assert reader.details(row).duration_ms == 0


@pytest.mark.parametrize(
    "call",
    [
        lambda journal, row: journal.begin_attempt(row),
        lambda journal, row: journal.end_attempt(row, Result(Outcome.FAILED, "x"), "x"),
        lambda journal, row: journal.finish(row, Result(Outcome.UNKNOWN, "x")),
    ],
)
def test_row_that_is_finished_foreign_or_missing_is_not_touched(
    journal, reader, path, make, deleted, call
):
    finished = journal.add(make())
    journal.begin_attempt(finished)
    journal.finish(finished, deleted)
    with closing(Journal(path)) as other:
        foreign = other.add(make())
        other.begin_attempt(foreign)
        before = [reader.details(finished), reader.details(foreign)]
        for row in (finished, foreign, 99):
            with pytest.raises(JournalError, match="already finished, or another window"):
                call(journal, row)
        assert [reader.details(finished), reader.details(foreign)] == before


@pytest.mark.parametrize(
    "call",
    [
        lambda journal, row: journal.begin_attempt(row),
        lambda journal, row: journal.finish(row, Result(Outcome.SENDING, "x")),
        lambda journal, row: journal.end_attempt(row, Result(Outcome.SENDING, "x"), "x"),
    ],
)
def test_impossible_step_is_refused_and_leaves_no_trace(journal, reader, make, call):
    row = journal.add(make())
    journal.begin_attempt(row)
    before = reader.details(row)
    with pytest.raises(JournalError):
        call(journal, row)
    assert reader.details(row) == before


def test_attempt_that_was_not_begun_can_not_end(journal, reader, make, busy):
    row = journal.add(make())
    with pytest.raises(JournalError):
        journal.end_attempt(row, busy, "x")
    assert reader.details(row).message == "Waiting for its turn."


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE deletion SET message = 'x' WHERE id = 1",
        "UPDATE deletion SET outcome = 'sending', finished_at = NULL, run = 'r' WHERE id = 1",
        "UPDATE deletion SET id = 5 WHERE id = 1",
        "UPDATE OR REPLACE deletion SET raw_answer = NULL",
        "DELETE FROM deletion WHERE id = 1",
        "UPDATE attempt SET http_status = 1 WHERE deletion = 1",
        "DELETE FROM attempt WHERE deletion = 1",
    ],
)
def test_finished_row_can_not_be_altered(journal, path, make, deleted, change):
    row = journal.add(make())
    journal.begin_attempt(row)
    journal.finish(row, deleted)
    with (
        closing(sqlite3.connect(path)) as db,
        pytest.raises(sqlite3.IntegrityError, match="never"),
    ):
        db.execute(change)


def test_ids_are_never_used_again(journal, path, make):
    journal.add(make())
    last = journal.add(make())
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TRIGGER deletion_kept")
        db.execute("DELETE FROM deletion WHERE id = ?", (last,))
        db.commit()
    assert journal.add(make()) == last + 1


def test_many_threads_may_write(journal, reader, make, deleted):
    def delete(_):
        row = journal.add(make())
        journal.begin_attempt(row)
        journal.finish(row, deleted)
        return row

    with ThreadPoolExecutor(8) as pool:
        rows = list(pool.map(delete, range(100)))
    assert sorted(rows) == list(range(1, 101))
    assert {row.outcome for row in reader.rows(rows)} == {Outcome.DELETED}


def test_another_thread_may_close_it(path):
    fcntl = pytest.importorskip("fcntl")
    journal = Journal(path)
    (lock,) = path.parent.glob("running/*.lock")
    with lock.open() as file:
        thread = threading.Thread(target=journal.close)
        thread.start()
        thread.join(10)
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    assert not list(path.parent.glob("running/*.lock"))


def test_closing_twice_is_fine_and_then_it_says_so(path, make):
    journal = Journal(path)
    journal.close()
    journal.close()
    with pytest.raises(JournalError):
        journal.add(make())
