"""Apps killed at any moment of a batch: nothing lost, nothing twice."""

import random
import sqlite3
from contextlib import closing

from gui_app.domain.batch import BatchState
from gui_app.domain.outcome import Outcome

APP = """
import os, threading
from gui_app.domain.batch import Batch, BatchState, Item

def item(number):
    target = {"user_id": str(number)}
    return Item(number, number, Deletion("k", "K", "Main", "https://k.example", target, "u"))

def say(*words):
    os.write(1, (" ".join(map(str, words)) + "\\n").encode())

journal = Journal(path)
"""

CARRY_OUT = """
journal.recover()
batch = int(sys.argv[2])
journal.batches.take(batch)
journal.batches.set_state(batch, BatchState.RUNNING)
items = iter(journal.batches.waiting(batch, 0, 10_000))
lock = threading.Lock()

def carry_out():
    ended = number = None
    while True:
        with lock:
            item = next(items, None)
        row = journal.batches.step(batch, ended, item)
        if ended:
            say("ended", number)
        if item is None:
            return
        number = item.number
        say("sending", number)
        ended = (row, DELETED)

threads = [threading.Thread(target=carry_out) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
journal.batches.end(batch)
say("done")
wait()
"""

PLAN = """
batch = Batch("k", "K", "Main", "https://k.example", "users.csv")
while True:
    say(journal.batches.plan(batch, map(item, range(1, 3001))))
"""

TOTAL, KILLS = 3000, 10


def told_by(app, lines):
    """Kill an app when it has told some lines and return all that it told."""
    told = [app.told() for _ in range(lines)]
    told += app.killed()
    return [(what, int(number)) for what, number in map(str.split, told)]


def test_items_of_killed_apps_are_sent_once_or_unknown(
    journal, batch_reader, path, batch, item, start
):
    batch = journal.batches.plan(batch, map(item, range(1, TOTAL + 1)))
    journal.batches.leave(batch)
    chance = random.Random(3)
    sent, expected = [], {}
    for _ in range(KILLS):
        app = start(APP + CARRY_OUT, path, batch)
        told = told_by(app, chance.randrange(1, 400))
        journal.recover()
        sending = [number for what, number in told if what == "sending"]
        ended = {number for what, number in told if what == "ended"}
        rows = {row.number: row for row in batch_reader.items(batch, range(1, TOTAL + 1))}
        for number in ended:
            assert rows[number].outcome is Outcome.DELETED
        for number in set(sending) - ended:
            assert rows[number].outcome in (Outcome.DELETED, Outcome.UNKNOWN)
        for number, row in expected.items():
            assert rows[number] == row, "what had an outcome keeps it"
        begun = {number: row for number, row in rows.items() if row.deletion}
        assert all(row.outcome in (Outcome.DELETED, Outcome.UNKNOWN) for row in begun.values())
        assert len(begun) - len(expected) - len(sending) in range(9), "one a thread, not told yet"
        waiting = [i.number for i in journal.batches.waiting(batch, 0, TOTAL)]
        assert waiting == sorted(rows.keys() - begun.keys())
        found = batch_reader.batch(batch)
        assert (found.state, found.in_hand) == (BatchState.PAUSED, False)
        sent += sending
        expected = begun
    assert len(sent) == len(set(sent)), "nothing was begun twice"
    assert any(row.outcome is Outcome.UNKNOWN for row in expected.values())
    app = start(APP + CARRY_OUT, path, batch)
    while app.told() != "done":
        pass
    assert batch_reader.batch(batch).state is BatchState.DONE
    assert sum(batch_reader.counts(batch).values()) == TOTAL
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(DISTINCT target) = count(*) FROM deletion").fetchone()[0]
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_plan_of_a_killed_app_is_whole_or_not_there(journal, path, start):
    for lines in (1, 2, 3):
        app = start(APP + PLAN, path)
        told = [app.told() for _ in range(lines)] + app.killed()
        with closing(sqlite3.connect(path)) as db:
            sizes = dict(db.execute("SELECT batch, count(*) FROM batch_item GROUP BY batch"))
            planned = {n for (n,) in db.execute("SELECT id FROM batch")}
        assert set(sizes.values()) == {3000}
        assert {int(number) for number in told} <= planned == set(sizes)
