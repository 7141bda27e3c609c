"""A history that can't be used: the question at the start, and what becomes of either answer."""

import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing

import pytest
from desk import VERIGATOR, Desk, environment
from raw_server import PATIENCE

from gui_app.history.other import open_other
from gui_app.history.reader import Reader
from gui_app.history.search import Query

USERS = 40


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """A screen that somebody could look at."""
    if not shutil.which("Xvfb"):
        pytest.skip("needs Xvfb")
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{server.stdout.readline().decode().strip()}"}
        server.terminate()


@pytest.fixture
def ask(data, home, screen) -> Iterator:
    """Start the app on a history that it asks about; return it and what the question says."""
    desks = []

    def start() -> tuple[Desk, list[str]]:
        desk = Desk(data, home, env=screen)
        desks.append(desk)
        end = time.monotonic() + PATIENCE
        while True:
            texts = desk.do("texts")
            if "Quit" in texts and not any("Looking for what can" in text for text in texts):
                return desk, texts
            assert time.monotonic() < end, texts
            threading.Event().wait(0.02)

    yield start
    for desk in desks:
        desk.__exit__()


@pytest.fixture
def whole(open_desk, serve, data) -> bytes:
    """A history of some users; its bytes."""
    server = serve()
    desk = open_desk()
    desk.add_account(VERIGATOR, server.url)
    service = "81213bfd-b690-499e-b9d2-8754cb1550e8"
    users = "".join(f"\n{service},user-{number}" for number in range(USERS))
    desk.start_list(VERIGATOR, f"Service ID,User ID{users}", USERS)
    desk.until(lambda s: s["count"] == USERS and "Sending…" not in str(s["rows"]))
    assert desk.quit() == 0
    history = data / "history.sqlite3"
    with closing(sqlite3.connect(history)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return history.read_bytes()


@pytest.fixture
def cut(whole, data) -> bytes:
    """A history of some users, cut off near its end; its bytes."""
    history = data / "history.sqlite3"
    history.write_bytes(whole[: len(whole) * 9 // 10])
    return history.read_bytes()


def others(data) -> list:
    return sorted(data.glob("history.damaged-*"))


def test_a_new_history_is_started_and_the_old_one_kept(cut, ask, data, serve, tmp_path):
    desk, texts = ask()
    assert "The history is damaged" in texts
    explained = next(text for text in texts if "can be read" in text)
    assert f" of {USERS} deletions can be read" in explained
    desk.do("click", text="Start a new history")
    seen = desk.ready()
    (kept,) = others(data)
    assert (
        f"A new history was started. The old one was kept as {kept.name} in {data}." in seen["bar"]
    )
    assert kept.read_bytes() == cut
    assert kept.stat().st_mode & 0o077 == 0
    assert seen["count"] == 0
    desk.add_account(VERIGATOR, serve().url, "Other")
    row = desk.outcome(VERIGATOR, **{"User ID": "someone"})
    assert row["User"] == "someone"
    assert kept.name in desk.do("look")["bar"]
    assert desk.quit() == 0
    assert desk.err == ""

    other = open_other(kept, tmp_path)
    assert other.note.startswith("This history is damaged: ")
    with closing(Reader(other.path)) as reader:
        rows = len(reader.search(Query()))
    assert f"{rows} of {USERS} deletions can be read" in explained
    assert f"{rows} of {USERS} deletions can be read" in other.note
    assert kept.read_bytes() == cut
    assert others(data) == [kept]


def check_quit(desk, *words) -> None:
    desk.do("click", text="Quit")
    assert desk.process.wait(PATIENCE) == 2
    assert desk.out == ""
    (line,) = desk.err.splitlines()
    for word in words:
        assert word in line


def test_quit_changes_nothing(cut, ask, data):
    before = sorted(p.name for p in data.iterdir())
    desk, _ = ask()
    check_quit(desk, "deletion-desk: The history is damaged: ", str(data / "history.sqlite3"))
    assert (data / "history.sqlite3").read_bytes() == cut
    assert sorted(p.name for p in data.iterdir()) == before


CLOSED = """
import sys
from gui_app import __main__, app
real = app._open_journal
def closed(window, *args):
    window.close()
    return real(window, *args)
app._open_journal = closed
sys.exit(__main__.main())
"""
IN_THE_QUESTION = """
import os, signal, sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gui_app import __main__
from gui_app.ui.damaged_dialog import DamagedDialog
from gui_app.ui.main_window import MainWindow
real = DamagedDialog.open
def signal_it():  # when Qt waits
    threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGTERM)).start()
def close_it():
    (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    QTimer.singleShot(0, window.close)
def asked(dialog):
    real(dialog)
    {}()
DamagedDialog.open = asked
sys.exit(__main__.main())
"""


@pytest.mark.parametrize(
    "program",
    [CLOSED, IN_THE_QUESTION.format("close_it"), IN_THE_QUESTION.format("signal_it")],
    ids=["closed before", "closed in it", "signalled in it"],
)
def test_who_closes_it_before_or_in_the_question_has_answered(cut, home, data, screen, program):
    command = [sys.executable, "-c", program, "--data-dir", str(data)]
    env = environment(home) | screen
    found = subprocess.run(command, env=env, capture_output=True, text=True, timeout=PATIENCE)
    assert (found.returncode, found.stdout, found.stderr) == (0, "", "")
    assert (data / "history.sqlite3").read_bytes() == cut
    assert others(data) == []


def _foreign(path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE theirs (id)")


def _newer(path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA application_id = 0x44447331")
        db.execute("PRAGMA user_version = 99")


def _text(path) -> None:
    path.write_text("not a database\n" * 1000)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (_foreign, "This is not a history"),
        (_newer, "The history is newer than the app"),
        (_text, "The history is damaged"),
    ],
)
def test_any_other_file_in_its_place_is_asked_about_and_kept(make, words, ask, data):
    data.mkdir()
    history = data / "history.sqlite3"
    make(history)
    before = history.read_bytes()
    desk, texts = ask()
    assert words in texts
    explained = next(text for text in texts if "Start a new history”" in text)
    assert ("Nothing in it can be read" in explained) == (make is _text)
    assert ("can be looked at later" in explained) == (make is _text)
    check_quit(desk, words)
    assert history.read_bytes() == before
    desk, _ = ask()
    desk.do("click", text="Start a new history")
    desk.ready()
    (kept,) = others(data)
    assert kept.read_bytes() == before
    assert desk.quit() == 0
    assert desk.err == ""


def test_damage_that_a_reader_meets_is_said_and_asked_about_at_the_next_start(
    whole, open_desk, ask, data
):
    history = data / "history.sqlite3"
    with closing(sqlite3.connect(history)) as db:
        size = db.execute("PRAGMA page_size").fetchone()[0]
        pages = db.execute(
            "SELECT pageno FROM dbstat WHERE name = 'deletion' AND pagetype = 'leaf'"
        ).fetchall()
    with history.open("r+b") as file:
        for (page,) in pages[1:]:
            file.seek((page - 1) * size)
            file.write(b"\xa5" * 200)
    desk = open_desk()
    said = "The history is damaged in places. Quit and start again:"
    seen = desk.until(lambda s: said in s["bar"])
    assert seen["bar"].count(said) == 1
    assert desk.quit() == 0
    desk, texts = ask()
    assert "The history is damaged" in texts
    desk.do("click", text="Start a new history")
    desk.ready()
    assert desk.quit() == 0
    assert [p for p in data.iterdir() if "noted" in p.name] == []
    assert "damaged" not in open_desk().do("look")["bar"]


def test_with_nobody_to_ask_the_app_says_why_it_ends(cut, home, data):
    command = [sys.executable, "-m", "gui_app", "--data-dir", str(data)]
    found = subprocess.run(
        command, env=environment(home), capture_output=True, text=True, timeout=PATIENCE
    )
    assert found.returncode == 2
    assert found.stdout == ""
    (line,) = found.stderr.splitlines()
    assert "The history is damaged: " in line
    assert (data / "history.sqlite3").read_bytes() == cut
