"""Quitting with requests on the wire: bounded, on record, and without a word of complaint."""

import signal
import threading
import time
from contextlib import closing

import pytest
from desk import KONSIGN, USERS, VERIGATOR
from raw_server import DELETED, PATIENCE, reply, sends, silence

from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.outcome import Outcome
from gui_app.history.journal import Journal
from gui_app.history.new_file import HIDDEN
from gui_app.paths import DataFolder


@pytest.fixture
def desk(open_desk, serve):
    desk = open_desk(patience=1)
    desk.server = serve(silence)
    desk.add_account(VERIGATOR, desk.server.url)
    return desk


def rows_after(open_desk, killed) -> dict[str, str]:
    """Start again and return user and outcome; nothing was left to settle, nothing is sent."""
    desk = open_desk()
    seen = desk.until(lambda s: s["count"])
    assert "When the app last ended" not in seen["bar"]
    asked = len(killed.server.asked)
    assert desk.quit() == 0
    assert len(killed.server.asked) == asked
    return {row["User"]: row["Outcome"] for row in seen["rows"]}


@pytest.mark.parametrize(
    ("number", "patience"),
    [
        (signal.SIGTERM, 1),
        (signal.SIGINT, 1),
        pytest.param(signal.SIGTERM, 10, marks=pytest.mark.soak),
    ],
)
def test_a_polite_signal_ends_it_within_its_patience(open_desk, serve, number, patience):
    desk = open_desk(patience=patience)
    desk.server = serve(silence)
    desk.add_account(VERIGATOR, desk.server.url)
    for user in range(6):
        desk.delete(VERIGATOR, **{"User ID": f"u{user}"})
    desk.until(lambda s: s["count"] == 6)
    sent = {asked.target[-2:] for asked in desk.server.wait_for(4)}
    start = time.monotonic()
    assert desk.quit(number) == 0
    assert time.monotonic() - start < patience + 3
    assert desk.err == ""
    assert rows_after(open_desk, desk) == {
        f"u{n}": "Unknown" if f"u{n}" in sent else "Not sent" for n in range(6)
    }


def test_an_answer_within_the_patience_counts(open_desk, desk):
    def late(talk, _):
        assert quitting.wait(PATIENCE)
        talk.send(DELETED)

    quitting = threading.Event()
    desk.server.play = late
    desk.delete(VERIGATOR)
    desk.server.wait_for(1)
    desk.process.send_signal(signal.SIGTERM)
    desk.until(lambda s: "Waiting for answers" in s["bar"])
    quitting.set()
    assert desk.process.wait(PATIENCE) == 0
    assert rows_after(open_desk, desk) == {"user-1": "Deleted"}


def test_the_window_asks_before_it_leaves_answers_behind(open_desk, desk):
    desk.delete(VERIGATOR)
    desk.server.wait_for(1)
    desk.do("close")
    seen = desk.until(lambda s: s["dialog"])
    assert "Deletions without an answer yet: 1. Quit all the same?" in seen["labels"]
    assert seen["buttons"] == ["Quit", "Stay"]
    desk.do("click", text="Stay")
    desk.until(lambda s: s["dialog"] is None and s["count"])
    assert desk.do("look")["rows"][0]["Outcome"] == "Sending…"
    desk.do("close")
    desk.until(lambda s: s["dialog"])
    desk.do("click", text="Quit")
    assert desk.process.wait(PATIENCE) == 0
    assert desk.err == ""
    assert rows_after(open_desk, desk) == {"user-1": "Unknown"}


def test_quitting_while_it_waits_for_a_repeat_keeps_the_last_answer(open_desk, desk):
    desk.server.play = sends(reply(429, "", "Retry-After: 60"))
    desk.delete(VERIGATOR)
    desk.until(lambda s: s["rows"][0]["Message"].startswith("Try 2 of 4"))
    assert desk.quit() == 0
    assert desk.err == ""
    assert rows_after(open_desk, desk) == {"user-1": "Failed"}
    assert len(desk.server.asked) == 1


def test_a_keyring_that_never_answers_does_not_hold_it(open_desk, desk):
    desk.do("stop_at", place="reading credentials")
    desk.delete(VERIGATOR)
    desk.wait_for_stop("reading credentials")
    assert desk.quit() == 0
    assert desk.err == ""
    assert rows_after(open_desk, desk) == {"user-1": "Not sent"}
    assert desk.server.connections == 0


@pytest.mark.parametrize("first", ["signal", "question", "quit"])
def test_a_second_signal_changes_nothing(open_desk, desk, first):
    desk.delete(VERIGATOR)
    desk.server.wait_for(1)
    if first == "signal":
        desk.process.send_signal(signal.SIGTERM)
        desk.until(lambda s: "Waiting for answers" in s["bar"])
    else:
        desk.do("close")
        desk.until(lambda s: s["dialog"])
        if first == "quit":
            desk.do("click", text="Quit")
            desk.until(lambda s: "Waiting for answers" in s["bar"])
    desk.process.send_signal(signal.SIGTERM)
    assert desk.quit(signal.SIGINT) == 0
    assert desk.err == ""
    assert "Uncaught" not in desk.log
    assert rows_after(open_desk, desk) == {"user-1": "Unknown"}


def test_what_was_filled_in_and_chosen_is_remembered(open_desk, desk):
    desk.server.play = sends(DELETED)
    desk.add_account(VERIGATOR, desk.server.url, "Second")
    desk.fill(VERIGATOR, **{"User ID": "not kept"})
    assert desk.quit() == 0
    desk = open_desk()
    seen = desk.until(lambda s: s["accounts"] == ["Main", "Second"])
    values = {"Service ID": USERS[VERIGATOR]["Service ID"], "User ID": ""}
    assert {name: seen["values"][name] for name in values} == values
    assert seen["account"] == "Second"
    desk.do("open_tab", title=KONSIGN)
    assert desk.quit() == 0
    desk = open_desk()
    assert "Company ID" in desk.do("look")["values"]


@pytest.fixture
def filled(data):
    """A data folder with a history."""
    folder = DataFolder(data)
    folder.make()
    with closing(Journal(folder.history)) as journal:
        for user in ("anna", "boris", "cesar"):
            target = {"company_id": "39", "user_id": user, "email": f"{user}@example.com"}
            deletion = Deletion("konsign", KONSIGN, "Main", "https://k.example", target, user)
            row = journal.add(deletion)
            journal.begin_attempt(row)
            journal.finish(row, Result(Outcome.DELETED, "Gone.", 200, None, "{}"))


@pytest.mark.parametrize("form", ["Spreadsheet (CSV)", "Excel workbook", "JSON", "PDF report"])
def test_quitting_in_mid_export_leaves_no_half_file(open_desk, filled, tmp_path, form):
    folder = tmp_path / "out"
    folder.mkdir()
    desk = open_desk()
    desk.until(lambda s: s["count"] == 3)
    desk.do("click", text="Export…")
    desk.until(lambda s: "Choose file…" in s["buttons"])
    desk.do("choose", text=form)
    desk.do("click", text="Choose file…")
    desk.until(lambda s: "&Save" in s["buttons"])
    desk.do("stop_at", place="in the work")
    desk.do("save_as", path=str(folder / "mine"))
    desk.wait_for_stop("in the work")
    left = list(folder.iterdir())
    assert left
    assert all(file.name.startswith(HIDDEN) for file in left)
    assert desk.quit() == 0
    assert desk.err == ""
    assert "Uncaught" not in desk.log
    assert list(folder.iterdir()) == []
