import sqlite3
import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from queue import SimpleQueue

import pytest

from gui_app.domain.errors import JournalError, NotInHandError
from gui_app.history import group as group_module
from gui_app.history.group import Group
from gui_app.history.schema import connect

PATIENCE = 20


class Connection:
    """A connection that counts its commits, and fails where it is told to."""

    def __init__(self, db):
        self._db = db
        self.commits = 0
        self.before = {}
        self.after = {}

    def execute(self, sql, *values):
        if failure := self.before.get(sql):
            failure()
        cursor = self._db.execute(sql, *values)
        self.commits += sql == "COMMIT"
        if failure := self.after.get(sql):
            failure()
        return cursor

    def close(self):
        if failure := self.before.get("close"):
            failure()
        self._db.close()

    def __getattr__(self, name):
        return getattr(self._db, name)


class Arrivals(deque):
    """A queue that tells when somebody joins it."""

    def __init__(self):
        super().__init__()
        self.joined = threading.Semaphore(0)

    def append(self, call):
        super().append(call)
        self.joined.release()


@pytest.fixture
def db(path):
    return Connection(connect(path))


@pytest.fixture
def group(path, db):
    group = Group(db, path)
    group.run(lambda db: db.execute("CREATE TABLE note (n INTEGER UNIQUE)"))
    db.commits = 0
    yield group
    group.close()


@pytest.fixture
def together(group):
    """Return a function that lets calls arrive one by one while another is being written."""

    def together(*ops, leave=lambda: None):
        group._calls = arrivals = Arrivals()
        held, gate = threading.Event(), threading.Event()

        def hold(_):
            held.set()
            assert gate.wait(PATIENCE)
            leave()

        with ThreadPoolExecutor(len(ops) + 1) as pool:
            first = pool.submit(group.run, hold)
            assert held.wait(PATIENCE)
            assert arrivals.joined.acquire(timeout=PATIENCE)
            calls = []
            for op in ops:
                calls.append(pool.submit(group.run, op))
                assert arrivals.joined.acquire(timeout=PATIENCE)
            gate.set()
            first.result(PATIENCE)
            assert not wait(calls, PATIENCE).not_done
        return calls

    return together


def note(n):
    def op(db):
        db.execute("INSERT INTO note VALUES (?)", (n,))
        return n

    return op


def failing(error):
    def op(db):
        db.execute("INSERT INTO note VALUES (-1)")
        raise error

    return op


def notes(path):
    with closing(sqlite3.connect(path)) as db:
        return [n for (n,) in db.execute("SELECT n FROM note ORDER BY n")]


def raising(error, times=10**6):
    left = [error] * times

    def fail():
        if left:
            raise left.pop()

    return fail


def disk_full():
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


def test_calls_that_wait_together_are_one_commit(db, path, together):
    calls = together(*map(note, range(20)))
    assert [call.result() for call in calls] == list(range(20))
    assert notes(path) == list(range(20))
    assert db.commits == 2


def test_a_group_has_a_limit(db, path, together, monkeypatch):
    monkeypatch.setattr(group_module, "MOST", 4)
    together(*map(note, range(10)))
    assert notes(path) == list(range(10))
    assert db.commits == 1 + 3


def test_calls_are_carried_out_in_the_order_they_came(together):
    done = []
    together(*(lambda _, n=n: done.append(n) for n in range(9)))
    assert done == list(range(9))


def test_many_threads_share_commits_and_each_call_is_on_disk_when_it_returns(db, path, group):
    def work(thread):
        with closing(sqlite3.connect(path)) as other:
            for n in range(thread * 50, thread * 50 + 50):
                assert group.run(note(n)) == n
                assert other.execute("SELECT 1 FROM note WHERE n = ?", (n,)).fetchone()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert len(notes(path)) == 400
    assert db.commits < 400


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (NotInHandError("No", "no"), NotInHandError),
        (sqlite3.IntegrityError("CHECK"), JournalError),
        (OSError(28, "No space left"), JournalError),
        (ValueError("ours"), ValueError),
    ],
)
@pytest.mark.parametrize("place", [0, 1, 3])
def test_failing_call_takes_no_other_with_it(path, together, error, raised, place):
    ops = [note(n) for n in range(3)]
    ops.insert(place, failing(error))
    calls = together(*ops)
    failed = calls.pop(place)
    assert type(failed.exception()) is raised
    assert [call.result() for call in calls] == [0, 1, 2]
    assert notes(path) == [0, 1, 2]


def test_conflict_between_two_calls_is_the_later_ones(path, together):
    first, second, third = together(note(1), note(1), note(2))
    assert (first.result(), third.result()) == (1, 2)
    assert "UNIQUE" in second.exception().detail
    assert notes(path) == [1, 2]


def test_commit_that_fails_is_tried_for_each_call(path, db, together):
    def break_it():
        db.before["COMMIT"] = raising(disk_full(), times=2)  # of the call on hold, of the group

    with pytest.raises(JournalError, match="disk is full"):
        together(*map(note, range(4)), leave=break_it)
    assert notes(path) == [0, 1, 2, 3]


@pytest.mark.parametrize("statement", ["BEGIN IMMEDIATE", "COMMIT"])
def test_trouble_with_the_disk_is_told_to_each_and_nothing_is_recorded(
    path, db, group, together, statement
):
    def break_it():
        db.after["COMMIT"] = lambda: db.before.setdefault(statement, raising(disk_full()))

    calls = together(*map(note, range(4)), leave=break_it)
    assert [call.exception().title for call in calls] == ["The disk is full"] * 4
    assert notes(path) == []
    db.before.clear()
    db.after.clear()
    assert group.run(note(7)) == 7


def test_one_wait_for_a_locked_file_is_enough_for_all(path, db, together):
    begun = []

    def count():
        begun.append(1)
        raise disk_full()

    def break_it():
        db.after["COMMIT"] = lambda: db.before.setdefault("BEGIN IMMEDIATE", count)

    together(*map(note, range(4)), leave=break_it)
    assert len(begun) == 1


def test_locked_file_is_told_to_every_thread(path):
    with closing(connect(path)) as locker, closing(Group(connect(path, timeout=0.05), path)) as g:
        locker.execute("CREATE TABLE note (n INTEGER UNIQUE)")
        locker.execute("BEGIN IMMEDIATE")
        with ThreadPoolExecutor(8) as pool:
            calls = [pool.submit(g.run, note(n)) for n in range(8)]
            assert {c.exception(PATIENCE).title for c in calls} == {"The history is in use"}
        locker.execute("ROLLBACK")
        assert g.run(note(1)) == 1
        assert notes(path) == [1]


@pytest.mark.parametrize("place", [0, 2, 3])
@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_leader_that_is_interrupted_leaves_nobody_waiting(path, group, together, error, place):
    ops = [note(n) for n in range(3)]
    ops.insert(place, failing(error()))
    leader, *others = together(*ops)
    assert isinstance(leader.exception(), error)
    assert {call.exception().title for call in others} == {"The app was interrupted"}
    assert notes(path) == []
    assert group.run(note(7)) == 7


def test_interruption_behind_the_commit_writes_nothing_twice(path, db, group, together):
    def break_it():
        db.after["COMMIT"] = lambda: db.after.update(COMMIT=raising(KeyboardInterrupt(), times=1))

    leader, *others = together(*map(note, range(3)), leave=break_it)
    assert isinstance(leader.exception(), KeyboardInterrupt)
    assert {call.exception().title for call in others} == {"The app was interrupted"}
    assert notes(path) == [0, 1, 2]
    assert group.run(note(7)) == 7


def test_interrupted_follower_passes_its_turn_on(path, together, monkeypatch):
    victims = [1]

    class Turn(SimpleQueue):
        def get(self):
            super().get()
            if victims:
                victims.pop()
                raise KeyboardInterrupt

    monkeypatch.setattr(group_module, "SimpleQueue", Turn)
    victim, *others = together(*map(note, range(3)))
    assert isinstance(victim.exception(), KeyboardInterrupt)
    assert [call.result() for call in others] == [1, 2]
    assert notes(path) == [1, 2]


def test_call_that_comes_when_the_next_was_woken_is_not_left_waiting(group, monkeypatch):
    wake_next, came = group._wake_next, []

    def wake_next_and_come():
        wake_next()
        if not came:
            came.append(True)
            assert pool.submit(group.run, note(2)).result(5) == 2

    monkeypatch.setattr(group, "_wake_next", wake_next_and_come)
    with ThreadPoolExecutor(1) as pool:
        group.run(note(1))
    assert came


def test_call_that_comes_while_it_is_being_closed_is_not_left_waiting(db, group):
    closing_it, go_on = threading.Event(), threading.Event()

    def slow():
        closing_it.set()
        assert go_on.wait(PATIENCE)

    db.before["close"] = slow
    group._calls = arrivals = Arrivals()
    with ThreadPoolExecutor(2) as pool:
        closed = pool.submit(group.close)
        assert closing_it.wait(PATIENCE)
        call = pool.submit(group.run, note(1))
        assert arrivals.joined.acquire(timeout=PATIENCE)
        go_on.set()
        assert isinstance(call.exception(PATIENCE), JournalError)
        closed.result(PATIENCE)


def test_nothing_is_kept_of_a_call_that_ended(group):
    group.run(note(1))
    assert not group._calls


def test_what_many_threads_are_told_is_what_is_on_disk(path, group):
    def work(thread):
        told = set()
        for n in range(60):
            number = thread * 60 + n
            try:
                told.add(group.run(failing(ValueError()) if n % 7 == 3 else note(number)))
            except ValueError:
                assert n % 7 == 3
        return told

    with ThreadPoolExecutor(10) as pool:
        told = set().union(*pool.map(work, range(10)))
    assert sorted(told) == notes(path)
