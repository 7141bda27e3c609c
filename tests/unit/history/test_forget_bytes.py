"""What was forgotten is nowhere on the disk, whatever happened while it was forgotten."""

import random
import re
import shutil
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from gui_app.domain.batch import BatchState
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found, Verification
from gui_app.history import schema
from gui_app.history.check import check
from gui_app.history.forget import Age, count, forget
from gui_app.history.journal import Journal
from gui_app.history.reader import Reader
from gui_app.history.search import Query
from gui_app.history.sweep import is_due, sweep

KEY = b"k" * 32
ALL = Age("9999")
ROWS = 5_000

KILLED = """
from gui_app.history import forget
forget.BLOCK = 20
tell(0)
forget.forget(path, b"k" * 32, forget.Age("9999"), lambda done, _: tell(done))
tell("swept")
wait()
"""


def silent(*_):
    pass


def user(number):
    return f"Zqx-{number:05d}-Žluť"


def email(number):
    return f"wyxq{number * 7919 % 100_003:06d}@Jvk.example"


NUMBERS = {number * 7919 % 100_003: number for number in range(ROWS)}


def answer(number):
    size = 20_000 if number % 50 == 0 else number % 700
    return None if number % 11 == 0 else f"{email(number)} {user(number)} " + "Vwq " * (size // 4)


def on_disk(folder):
    return b"\0\0".join(p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file())


def found(folder):
    """Return whose ID or e-mail stands on the disk, in UTF-8 or UTF-16, in any case."""
    content = on_disk(folder).lower()
    plain = b"\0\0".join((content, content[::2], content[1::2]))  # UTF-16 without its zeros
    numbers = {int(n) for n in re.findall(rb"zqx-(\d{5})", plain)}
    return numbers | {NUMBERS[int(n)] for n in re.findall(rb"wyxq(\d{6})@jvk", plain)}


def salts(path):
    with closing(sqlite3.connect(path)) as db:
        return [salt.encode() for (salt,) in db.execute("SELECT salt FROM link") if salt]


def terms(path):
    """Return every piece of three characters that the index of words knows."""
    with closing(schema.connect(path)) as db:
        db.execute("CREATE VIRTUAL TABLE temp.v USING fts5vocab (main, search, row)")
        return {term for (term,) in db.execute("SELECT term FROM temp.v")}


def pieces(*texts):
    return {text[i : i + 3] for text in texts for i in range(len(text) - 2)}


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """A history with rows of many sizes, as many windows' threads would have written them."""
    path = tmp_path_factory.mktemp("filled") / "history.sqlite3"
    with closing(Journal(path)) as journal, ThreadPoolExecutor(16) as pool:

        def send(number):
            target = {"company_id": "39", "user_id": user(number), "email": email(number)}
            row = journal.add(
                Deletion("konsign", "Konsign", "Main", "https://k", target, user(number))
            )
            journal.begin_attempt(row)
            message = f"Message about {user(number)}"
            if number % 5 == 0:
                journal.end_attempt(row, Result(Outcome.FAILED, message, 503, None, "Vwq"), message)
                journal.begin_attempt(row)
            journal.finish(row, Result(Outcome.DELETED, message, 200, "200", answer(number)))
            if number % 4 == 0:
                note = f"{email(number)}: {message}"
                journal.verify(row, Verification(Found.GONE, "Ann", note))

        list(pool.map(send, range(ROWS)))
    return path


@pytest.fixture
def copy(filled, path):
    shutil.copyfile(filled, path)
    return path


def test_five_thousand_rows_leave_no_trace(copy, path):
    assert found(path.parent) == set(range(ROWS))
    old_salts = salts(path)
    assert len(old_salts) == ROWS + ROWS // 4
    with closing(Journal(path)), closing(Reader(path, KEY)) as reader:
        # Beside the history there is a copy from before a migration, and half of another.
        for name in ("before-v3", "before-v4.part"):
            shutil.copyfile(path, path.with_name(f"{path.name}.{name}"))
        assert len(reader.first(Query())) > 0
        assert forget(path, KEY, ALL, silent).rows == ROWS
        assert found(path.parent) == set()  # while windows are open, too
        assert list(reader.search(Query(user(4321)))) == reader.search(Query(email(4321))).tolist()
        assert len(reader.search(Query(user(4321)))) == 1
    content = on_disk(path.parent)
    written = set(re.findall(rb"(?=([0-9a-f]{32}))", content))
    assert written.isdisjoint(old_salts)
    for piece in (
        b"Zqx-",
        b"zqx-",
        b"wyxq",
        b"Vwq Vwq",
        b"vwq vwq",
        b"@Jvk",
        b"@jvk",
        b"ssage about",
    ):
        assert piece not in content
    assert terms(path) <= pieces("main\nkonsign")
    assert sorted(p.name for p in path.parent.iterdir()) == ["history.sqlite3", "running"]
    assert check(path, silent).finding is None


def test_of_some_rows_nothing_is_left_and_the_others_stay(copy, path):
    with closing(Reader(copy)) as reader:
        some = [row for row in reader.search(Query()) if row % 3]
        users = {row.id: row.user for row in reader.rows(reader.search(Query()))}
    forget(path, KEY, some, silent)
    kept = {int(name[4:9]) for row, name in users.items() if row % 3 == 0}
    assert found(path.parent) == kept
    assert check(path, silent).finding is None


def test_users_of_a_list_leave_no_trace(path, batch, item, clock):
    with closing(Journal(path, clock)) as journal:
        number = journal.batches.plan(batch, [item(n + 1) for n in range(300)])
        for waiting in journal.batches.waiting(number, 0, 200):
            row = journal.batches.step(number, None, waiting)
            result = Result(Outcome.DELETED, "Gone: u", 200, None, waiting.deletion.user)
            journal.batches.step(number, (row, result), None)
        journal.batches.set_state(number, BatchState.PAUSED, "Enough.")
        journal.batches.stop(number)
        assert b'"u300"' in on_disk(path.parent)
        assert forget(path, KEY, ALL, silent).rows == 300
    content = on_disk(path.parent)
    assert [n for n in range(1, 301) if b'"u%d"' % n in content] == []
    assert terms(path) <= pieces("main\nkonsign")


@pytest.mark.parametrize(
    "seed", [*range(3), *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(3, 10))]
)
def test_killed_at_any_point_each_row_is_whole_and_the_rest_is_made_up_for(copy, path, start, seed):
    chance = random.Random(seed)
    blocks = chance.choice([1, 3, 10, ROWS // 20])
    with closing(Reader(path)) as reader:
        before = {row.id: row for row in reader.rows(reader.search(Query()))}
    process = start(KILLED, path)
    for _ in range(blocks + 1):
        process.told()
    threading.Event().wait(chance.random() * 0.3)  # somewhere in what comes next
    process.killed()

    result = check(path, silent)
    assert result.finding is None
    assert result.forgotten >= min(blocks * 20, ROWS)
    with closing(Reader(path)) as reader:
        rows = reader.rows(reader.search(Query()))
    assert len(rows) == ROWS
    for row in rows:
        assert row == before[row.id] or (row.forgotten and row.user.startswith("forgotten:"))
    assert sum(row.forgotten for row in rows) == result.forgotten
    assert is_due(path) or result.forgotten == ROWS
    sweep(path)
    assert not is_due(path)
    kept = {int(row.user[4:9]) for row in rows if not row.forgotten}
    assert found(path.parent) == kept
    forget(path, KEY, ALL, silent)
    assert count(path, ALL).already == ROWS
    assert found(path.parent) == set()
    assert check(path, silent).finding is None
