"""A history in a folder of its own, a clock that stands still, and processes to kill."""

import os
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import gui_app
from gui_app.domain.batch import Batch, Item
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.outcome import Outcome
from gui_app.history.batch_reader import BatchReader
from gui_app.history.journal import Journal
from gui_app.history.reader import Reader

REPOSITORY = Path(gui_app.__file__).parents[1]

PREAMBLE = """
import sqlite3, sys
from pathlib import Path
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.outcome import Outcome
from gui_app.history.journal import Journal
from gui_app.history.ending import Recovered

path = Path(sys.argv[1])
DELETION = Deletion("konsign", "Konsign", "Main", "https://k.example", {"user_id": "7"}, "7")
DELETED = Result(Outcome.DELETED, "Gone.", 200, "200", "raw 200")
BUSY = Result(Outcome.FAILED, "Busy.", 503, "late", "raw 503")
LIMIT = Result(Outcome.FAILED, "Later.", 429)
STEP = Result(Outcome.DONE, "Deactivated.", 200, None, "raw step")
NO_DNS = Result(Outcome.NOT_SENT, "No such host.")

def tell(text):
    print(text, flush=True)

def wait():
    assert sys.stdin.readline(), "the test is over"
"""


class Clock:
    """The time, which passes only when it is told to."""

    def __init__(self):
        self.now = datetime(2026, 11, 22, 5, 0, 0, 123_000, UTC)

    def __call__(self):
        return self.now

    def pass_ms(self, ms):
        self.now += timedelta(milliseconds=ms)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "history.sqlite3"


@pytest.fixture
def journal(path, clock):
    journal = Journal(path, clock)
    yield journal
    journal.close()


@pytest.fixture
def reader(path, journal):
    reader = Reader(path)
    yield reader
    reader.close()


@pytest.fixture
def make():
    """Return a function that makes a deletion; without arguments always the same."""

    def make(**changes):
        values = {
            "provider": "konsign",
            "provider_title": "Konsign",
            "account": "Main",
            "address": "https://k.example",
            "target": {"company_id": "39", "user_id": "1129"},
            "user": "1129",
        }
        return Deletion(**(values | changes))

    return make


@pytest.fixture
def fill_row(journal, make):
    """Return a function that adds a row and finishes it unless its outcome is ``sending``."""

    def fill_row(outcome=Outcome.DELETED, message="done", **changes):
        row = journal.add(make(**changes))
        if outcome is not Outcome.SENDING:
            journal.finish(row, Result(outcome, message, 200, "200", "hidden answer"))
        return row

    return fill_row


@pytest.fixture
def other(path, journal):
    """Another window on the same history."""
    with closing(Journal(path)) as other:
        yield other


@pytest.fixture
def batch_reader(path, journal):
    reader = BatchReader(path)
    yield reader
    reader.close()


@pytest.fixture
def batch():
    return Batch("konsign", "Konsign", "Main", "https://k.example", "users.csv")


@pytest.fixture
def item(make):
    """Return a function that makes the item with a number."""

    def item(number, **changes):
        target = {"company_id": "39", "user_id": f"u{number}"}
        return Item(number, number + 1, make(target=target, user=f"u{number}", **changes))

    return item


@pytest.fixture
def plan(journal, batch, item):
    """Return a function that plans a batch of some size, in hand of ``journal``."""
    return lambda total: journal.batches.plan(batch, map(item, range(1, total + 1)))


@pytest.fixture
def deleted():
    return Result(Outcome.DELETED, "Gone.", 200, "200", '{"status": true}')


@pytest.fixture
def busy():
    return Result(Outcome.FAILED, "Busy.", 503, "late", "raw 503")


@pytest.fixture
def history(path, make):
    """A history with one row, closed."""
    journal = Journal(path)
    journal.add(make())
    journal.close()
    return path


def write_for_ever(file, size):
    while True:
        file.write(b"x" * size)


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 1 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("needs the right to mount a small disk")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture
def fill(small_disk):
    """Return a function that leaves no byte free on the small disk."""

    def fill():
        with (small_disk / "ballast").open("wb", buffering=0) as file:
            for size in (4096, 1):
                with pytest.raises(OSError, match="No space left"):
                    write_for_ever(file, size)

    return fill


class Process:
    """Another running app, made of a few lines of Python."""

    def __init__(self, script, *arguments):
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", "-c", PREAMBLE + script, *map(str, arguments)],
            cwd=REPOSITORY,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def told(self):
        """Wait for the next line it tells."""
        line = self._process.stdout.readline()
        assert line, "the process ended before it told anything"
        return line.strip()

    def go_on(self):
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def end(self):
        """Wait for its end and expect that it went well."""
        assert self._process.wait(30) == 0

    def killed(self):
        """Kill it and return the lines that it told and nobody read yet."""
        self._process.kill()
        self._process.wait(30)
        return self._process.stdout.read().splitlines()

    def kill(self):
        self._process.kill()
        self._process.wait(30)
        self._process.stdin.close()
        self._process.stdout.close()


@pytest.fixture
def start():
    """Return a function that starts a script in another process; all are killed at the end."""
    processes = []

    def start(script, *arguments):
        processes.append(Process(script, *arguments))
        return processes[-1]

    yield start
    for process in processes:
        process.kill()
