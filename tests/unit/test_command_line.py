"""The command line: one clear line for what is wrong, and nothing started for nothing."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from gui_app import __version__
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.outcome import Outcome
from gui_app.history.export import export
from gui_app.history.journal import Journal
from gui_app.history.search import Query

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
    for word in ("--check-export FILE", "exit status 1"):
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
        (["--check-export"], "--check-export"),
        (["--check-export", ""], "--check-export"),
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


@pytest.fixture
def exported(tmp_path):
    """An export of three deletions."""
    path, file = tmp_path / "history.sqlite3", tmp_path / "export.jsonl"
    with closing(Journal(path)) as journal:
        for user in ("u1", "u2", "u3"):
            deletion = Deletion("k", "K", "Main", "https://k.example", {"user_id": user}, user)
            journal.finish(journal.add(deletion), Result(Outcome.DELETED, "Gone."))
    export(path, Query(), file, lambda _: None)
    return file


def test_an_export_is_checked_without_data_folder_and_window(run, exported, tmp_path):
    done = run(
        *("--check-export", exported),
        options=["-X", "importtime"],
        without=SCREENS,
        DELETION_DESK_DATA_DIR=str(tmp_path / "data"),
    )
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "3 deletions in this file, 0 of them forgotten."
    assert lines[1] == "Nothing contradicts: every sealed line is as it was recorded."
    assert lines[2] == "The chain is whole, from its first link to its head."
    assert lines[3].startswith("Head: 3:")
    assert lines[4].startswith("This proves that ")
    assert len(lines) == 5
    assert not (tmp_path / "data").exists()
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "gui_app.history.proof" in imported
    assert not imported & {"PySide6", "requests", "keyring", "sqlite3", "asyncio", "gui_app.app"}


def test_a_changed_export_is_told_by_line(run, exported):
    exported.write_text(exported.read_text().replace('"user_id":"u2"', '"user_id":"u9"'))
    done = run("--check-export", exported)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[1:4] == [
        "The file was changed.",
        "Line 2 (deletion 2) was changed after it was recorded.",
        "1 line with such a contradiction.",
    ]


@pytest.mark.parametrize("other", [["--demo"], ["--tour", "x"], ["--data-dir", "x"]])
def test_nothing_else_is_done_with_an_export(run, exported, other):
    assert "--check-export goes with no other" in refusal(run("--check-export", exported, *other))


@pytest.mark.parametrize("content", [None, b"", b"hello", b"\0\xff" * 999, b'{"id": 1}\n'])
def test_what_is_no_export_is_refused_in_one_line(run, tmp_path, content):
    file = tmp_path / "other.jsonl"
    if content is not None:
        file.write_bytes(content)
    assert str(file) in refusal(run("--check-export", file))


def test_a_folder_is_no_export(run, tmp_path):
    assert "not a file" in refusal(run("--check-export", tmp_path))
