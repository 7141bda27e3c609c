"""What the next start makes of rows whose app was killed, and of rows whose app lives."""

import pytest

from gui_app.domain.outcome import Outcome
from gui_app.history.ending import Recovered
from gui_app.history.journal import Journal
from gui_app.history.reader import Reader
from gui_app.history.run_lock import RunLock
from gui_app.history.schema import connect

STEPS = """
journal = Journal(path)
row = journal.add(DELETION)
for step in sys.argv[2:]:
    match step:
        case "begin": journal.begin_attempt(row)
        case "busy": journal.end_attempt(row, BUSY, "Tries again.")
        case "limit": journal.end_attempt(row, LIMIT, "Tries again.")
        case "step": journal.end_attempt(row, STEP, "The next step follows.")
        case "no_dns": journal.end_attempt(row, NO_DNS, "Tries again.")
        case "finish": journal.finish(row, DELETED)
tell("ready")
wait()
journal.finish(row, DELETED)
journal.close()
"""

UNKNOWN = "may or may not have been deleted: check with the provider"
NOT_SENT = "Nothing left this computer"
STEP_DONE = "before the deletion itself was sent. The step before it was done: Deactivated."
WAITING = "before it was tried again. The last try: "


@pytest.mark.parametrize(
    ("steps", "recovered", "outcome", "status", "raw", "message"),
    [
        ("", Recovered(not_sent=1), "not_sent", None, None, NOT_SENT),
        ("begin", Recovered(unknown=1), "unknown", None, None, UNKNOWN),
        ("begin busy", Recovered(failed=1), "failed", 503, "raw 503", WAITING + "Busy."),
        ("begin busy begin", Recovered(unknown=1), "unknown", None, None, UNKNOWN),
        ("begin finish", Recovered(), "deleted", 200, "raw 200", "Gone."),
        ("begin busy begin finish", Recovered(), "deleted", 200, "raw 200", "Gone."),
        ("begin busy begin limit", Recovered(failed=1), "failed", 429, None, WAITING + "Later."),
        ("begin no_dns", Recovered(not_sent=1), "not_sent", None, None, WAITING + "No such host."),
        ("begin step", Recovered(failed=1), "failed", 200, "raw step", STEP_DONE),
        ("begin step begin no_dns", Recovered(failed=1), "failed", 200, "raw step", STEP_DONE),
        ("begin step begin", Recovered(unknown=1), "unknown", None, None, UNKNOWN),
        ("begin step begin busy", Recovered(failed=1), "failed", 503, "raw 503", WAITING + "Busy."),
        ("begin step begin finish", Recovered(), "deleted", 200, "raw 200", "Gone."),
        ("begin busy begin no_dns", Recovered(failed=1), "failed", 503, "raw 503", WAITING),
    ],
)
def test_row_of_a_killed_app(
    journal, reader, start, path, steps, recovered, outcome, status, raw, message
):
    app = start(STEPS, path, *steps.split())
    app.told()
    app.kill()
    assert journal.recover() == recovered
    details = reader.details(1)
    assert details.outcome == outcome
    assert (details.http_status, details.raw_answer) == (status, raw)
    assert message in details.message
    assert details.finished_at is not None
    assert len(details.attempts) == steps.count("begin")
    assert all(a.finished_at for a in details.attempts)
    if outcome == "unknown":
        assert details.attempts[-1].outcome is Outcome.UNKNOWN
    assert journal.recover() == Recovered(), "a second time there is nothing to do"
    assert reader.details(1) == details


def test_recovered_rows_are_counted_by_outcome(journal, start, path):
    for steps in (["begin"], ["begin"], ["begin", "busy"], [], [], []):
        app = start(STEPS, path, *steps)
        app.told()
        app.kill()
    assert journal.recover() == Recovered(unknown=2, failed=1, not_sent=3)


def test_what_a_call_wrote_outlives_a_kill(journal, reader, start, path):
    app = start(
        """
journal = Journal(path)
while True:
    row = journal.add(DELETION)
    tell(f"{row} sending 0")
    journal.begin_attempt(row)
    tell(f"{row} sending 1")
    journal.finish(row, DELETED)
    tell(f"{row} deleted 1")
""",
        path,
    )
    told = [app.told().split() for _ in range(301)]
    app.kill()
    last = {int(row): (outcome, int(attempts)) for row, outcome, attempts in told}
    assert len(last) == 101
    for row, (outcome, attempts) in last.items():
        details = reader.details(row)
        assert details.outcome == outcome or row == 101, "only the last row may be ahead"
        assert len(details.attempts) >= attempts


def test_row_of_a_living_app_is_left_to_it(journal, reader, start, path):
    app = start(STEPS, path, "begin")
    app.told()
    assert journal.recover() == Recovered()
    assert reader.details(1).outcome is Outcome.SENDING
    app.go_on()
    app.end()
    assert reader.details(1).outcome is Outcome.DELETED


def test_own_rows_are_left_alone(journal, reader, make):
    row = journal.add(make())
    assert journal.recover() == Recovered()
    assert reader.details(row).outcome is Outcome.SENDING


def test_rows_left_at_a_proper_end_are_recovered(journal, reader, path, make):
    other = Journal(path)
    row = other.add(make())
    other.begin_attempt(row)
    other.close()
    assert journal.recover() == Recovered(unknown=1)
    assert reader.details(row).duration_ms is None


def test_run_without_a_lock_file_is_dead(journal, start, path):
    app = start(STEPS, path, "begin")
    app.told()
    app.kill()
    for file in path.parent.glob("running/*.lock"):
        if file.stem != journal._lock.run:
            file.unlink()
    assert journal.recover() == Recovered(unknown=1)


def test_only_lock_files_of_the_living_remain(journal, start, path):
    living, dead = start(STEPS, path), start(STEPS, path, "begin", "finish")
    living.told()
    dead.told()
    dead.kill()
    assert len(list(path.parent.glob("running/*.lock"))) == 3
    journal.recover()
    assert len(list(path.parent.glob("running/*.lock"))) == 2


def test_windows_that_start_together_do_not_take_each_other_for_dead(start, path):
    apps = [
        start(
            """
tell("loaded")
wait()
journal = Journal(path)
row = journal.add(DELETION)
assert journal.recover() == Recovered()
tell("added")
wait()
assert journal.recover() == Recovered()
journal.finish(row, DELETED)
journal.close()
""",
            path,
        )
        for _ in range(6)
    ]
    for expected in ("loaded", "added"):
        assert [app.told() for app in apps] == [expected] * 6
        for app in apps:
            app.go_on()
    for app in apps:
        app.end()
    reader = Reader(path)
    assert [row.outcome for row in reader.rows(range(1, 8))] == [Outcome.DELETED] * 6
    reader.close()
    assert not list(path.parent.glob("running/*.lock"))


@pytest.mark.parametrize("step", ["acquire", "sweep"])
def test_locks_are_made_and_swept_under_the_write_lock(path, monkeypatch, step):
    probe = connect(path, timeout=0)
    original, seen = getattr(RunLock, step), []

    def watched(lock):
        with pytest.raises(Exception, match="database is locked"):
            probe.execute("BEGIN IMMEDIATE")
        seen.append(step)
        return original(lock)

    monkeypatch.setattr(RunLock, step, watched)
    journal = Journal(path)
    journal.recover()
    journal.close()
    probe.close()
    assert seen == [step]


def test_two_apps_may_write_at_once(reader, start, path):
    apps = [
        start(
            """
journal = Journal(path)
tell("loaded")
wait()
for _ in range(100):
    row = journal.add(DELETION)
    journal.begin_attempt(row)
    journal.finish(row, DELETED)
journal.close()
""",
            path,
        )
        for _ in range(2)
    ]
    for app in apps:
        app.told()
    for app in apps:
        app.go_on()
    for app in apps:
        app.end()
    rows = reader.rows(range(1, 1000))
    assert len(rows) == 200
    assert {row.outcome for row in rows} == {Outcome.DELETED}
