"""The command line: one clear line for what is wrong, and nothing started for nothing."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from gui_app import __version__
from gui_app.history.journal import Journal

REPOSITORY = Path(__file__).parents[2]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def run(tmp_path):
    """Return a function that runs the program to its end."""

    def run(*arguments, options=(), without=(), **environment):
        env = {k: v for k, v in os.environ.items() if k not in without}
        env.pop("DELETION_DESK_DATA_DIR", None)
        return subprocess.run(
            [sys.executable, "-W", "error", *options, "-m", "gui_app", *map(str, arguments)],
            cwd=tmp_path,
            env=env | {"PYTHONPATH": str(REPOSITORY)} | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )

    return run


def refusal(done):
    """Return the one line that a refusal consists of."""
    assert (done.returncode, done.stdout) == (2, "")
    [line] = done.stderr.splitlines()
    assert line.startswith("deletion-desk: ")
    return line


@pytest.fixture
def newer(tmp_path):
    """A data folder whose history is from a newer version."""
    root = tmp_path / "newer"
    root.mkdir()
    Journal(root / "history.sqlite3").close()
    with closing(sqlite3.connect(root / "history.sqlite3")) as db:
        db.execute("PRAGMA user_version = 999")
    return root


def test_help_names_every_argument(run):
    done = run("--help")
    assert (done.returncode, done.stderr) == (0, "")
    for word in ("--demo", "--data-dir DIR", "--tour DIR", "--version", "DELETION_DESK_DATA_DIR"):
        assert word in done.stdout


@pytest.mark.parametrize("argument", ["--help", "--version", "--wrong"])
def test_what_needs_no_window_waits_for_none(run, argument):
    done = run(argument, options=["-X", "importtime"], without=SCREENS)
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "gui_app.paths" in imported
    assert not imported & {"PySide6", "requests", "keyring", "sqlite3", "asyncio"}


def test_the_version_is_told(run):
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, f"Deletion Desk {__version__}\n")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--wrong"], "--wrong"),
        (["--demo=yes"], "--demo"),
        (["--data-dir"], "--data-dir"),
        (["--data-dir", ""], "--data-dir"),
        (["--tour"], "--tour"),
        (["--tour="], "--tour"),
        (["somewhere"], "somewhere"),
    ],
)
def test_a_wrong_argument_is_refused_in_one_line(run, arguments, named):
    assert named in refusal(run(*arguments))


def test_a_file_where_the_data_folder_should_be_is_refused(run, tmp_path):
    (tmp_path / "file").write_text("mine")
    line = refusal(run("--data-dir", tmp_path / "file"))
    assert str(tmp_path / "file") in line
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is a thing of Linux")
def test_a_data_folder_that_cannot_be_made_is_refused(run):
    assert "/proc/nowhere" in refusal(run("--data-dir", "/proc/nowhere"))


def test_a_history_from_a_newer_version_is_refused_and_left_alone(run, newer):
    before = (newer / "history.sqlite3").read_bytes()
    assert "newer" in refusal(run("--data-dir", newer))
    assert (newer / "history.sqlite3").read_bytes() == before
    assert {p.name for p in newer.glob("history*")} == {"history.sqlite3"}


def test_another_file_in_the_place_of_the_history_is_refused(run, tmp_path):
    (tmp_path / "history.sqlite3").write_bytes(b"not a database, " * 999)
    refusal(run("--data-dir", tmp_path))
    assert (tmp_path / "history.sqlite3").read_bytes() == b"not a database, " * 999


def test_the_environment_names_the_data_folder(run, newer):
    assert "newer" in refusal(run(DELETION_DESK_DATA_DIR=str(newer)))


def test_the_argument_wins_over_the_environment(run, newer, tmp_path):
    (tmp_path / "file").touch()
    line = refusal(run("--data-dir", tmp_path / "file", DELETION_DESK_DATA_DIR=str(newer)))
    assert str(tmp_path / "file") in line


def test_a_relative_data_folder_is_named_in_full(run, tmp_path):
    (tmp_path / "file").touch()
    assert str(tmp_path / "file") in refusal(run("--data-dir", "file"))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
@pytest.mark.parametrize("arguments", [[], ["--demo"]])
def test_without_a_screen_it_says_so_and_what_works(run, tmp_path, arguments):
    done = run(*arguments, without=SCREENS, DELETION_DESK_DATA_DIR=str(tmp_path / "data"))
    line = refusal(done)
    assert "no screen" in line
    assert "--tour" in line
    assert not (tmp_path / "data").exists()
