"""Where nothing can be written down, nothing is sent, and the window says so."""

import contextlib
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from desk import VERIGATOR, environment
from raw_server import DELETED, PATIENCE

SIZE = "8m"


@contextlib.contextmanager
def small_disk(data, _) -> Iterator[tuple[Callable[[], None], Callable[[], None]]]:
    """Put the data folder on a small disk; yield how to fill it and how to make room."""
    data.mkdir(mode=0o700)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(data)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("can't mount a small disk here")
    ballast = data / "ballast"

    def fill() -> None:
        with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while file.write(bytes(4096)):
                pass

    try:
        yield fill, ballast.unlink
    finally:
        subprocess.run(["umount", "-l", str(data)], check=True)


@contextlib.contextmanager
def small_files(_, desk) -> Iterator[tuple[Callable[[], None], Callable[[], None]]]:
    """Let the app's files not grow any more; works without any rights."""
    if sys.platform != "linux":
        pytest.skip("needs prlimit")

    def limit(size: int) -> None:
        resource.prlimit(desk().pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    yield lambda: limit(0), lambda: limit(resource.RLIM_INFINITY)


@pytest.fixture(params=[small_disk, small_files])
def disk(request, data, open_desk, serve):
    """An app with an account, and ``fill`` and ``make_room`` for its disk."""
    apps = []
    with request.param(data, lambda: apps[0]) as (fill, make_room):
        desk = open_desk()
        apps.append(desk)
        desk.fill_disk, desk.make_room = fill, make_room
        desk.server = serve()
        desk.add_account(VERIGATOR, desk.server.url)
        assert desk.outcome(VERIGATOR)["Outcome"] == "Deleted"
        yield desk
        desk.kill()


def test_on_a_full_disk_nothing_is_sent(disk):
    disk.fill_disk()
    disk.delete(VERIGATOR, **{"User ID": "no-room"})
    seen = disk.until(lambda s: "Not sent: no-room." in s["bar"])
    assert "The history could not be" in seen["bar"]
    disk.make_room()
    assert disk.outcome(VERIGATOR, **{"User ID": "room"})["Outcome"] == "Deleted"
    assert [row["User"] for row in disk.do("look")["rows"]] == ["room", "user-1"]
    assert [asked.target[-7:] for asked in disk.server.asked] == ["/user-1", "rs/room"]
    assert disk.quit() == 0
    assert disk.err == ""
    assert "Uncaught" not in disk.log


def test_an_outcome_is_kept_until_there_is_room_for_it(disk):
    held = threading.Event()

    def play(talk, _):
        assert held.wait(PATIENCE)
        talk.send(DELETED)

    disk.server.play = play
    disk.delete(VERIGATOR, **{"User ID": "late"})
    disk.server.wait_for(2)
    disk.fill_disk()
    held.set()
    bar = "Deleted: late. This can't be written to the history yet and is tried again."
    seen = disk.until(lambda s: bar in s["bar"] and s["count"] == 2)
    assert seen["rows"][0]["Outcome"] == "Sending…"
    disk.make_room()
    disk.until(lambda s: s["rows"][0]["Outcome"] == "Deleted")
    assert len(disk.server.asked) == 2
    assert disk.quit() == 0
    assert disk.err == ""


@contextlib.contextmanager
def locked(data):
    """Hold the history as another program might."""
    with contextlib.closing(sqlite3.connect(data / "history.sqlite3", timeout=5)) as db:
        db.execute("BEGIN EXCLUSIVE")
        yield


def start(data, home) -> "subprocess.Popen[str]":
    """Start the app as from a terminal, where it can't work."""
    command = [sys.executable, "-m", "gui_app", "--data-dir", str(data)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment(home), stdout=pipe, stderr=pipe, text=True)


def check_refused(process, *words):
    with process:
        out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert out == ""
    (line,) = err.splitlines()
    for word in words:
        assert word in line


def test_while_the_history_is_locked_nothing_is_sent(open_desk, serve, data, home):
    server = serve()
    desk = open_desk()
    desk.add_account(VERIGATOR, server.url)
    with locked(data):
        another = start(data, home)
        desk.do("longest_stall")
        desk.delete(VERIGATOR)
        seen = desk.until(lambda s: "Not sent: user-1." in s["bar"])
        assert desk.do("longest_stall") < 1
        assert "Another window or program is using the history file." in seen["bar"]
        assert seen["count"] == len(server.asked) == 0  # a look-up given up connects too
        check_refused(another, "Another window or program is using the history file")
    assert desk.outcome(VERIGATOR)["Outcome"] == "Deleted"
    assert len(server.asked) == 1
    assert desk.quit() == 0
    assert desk.err == ""


@contextlib.contextmanager
def unchangeable(*files):
    """Forbid everybody, root too, to change files; see chattr(1)."""
    command = shutil.which("chattr")
    for file in files:
        if not command or subprocess.run([command, "+i", file], capture_output=True).returncode:
            pytest.skip("files can't be made unchangeable here")
    try:
        yield
    finally:
        for file in files:
            subprocess.run([command, "-i", file], check=True)


def test_a_history_that_becomes_unchangeable_sends_nothing(open_desk, serve, data):
    server = serve()
    desk = open_desk()
    desk.add_account(VERIGATOR, server.url)
    with unchangeable(data / "history.sqlite3", data / "history.sqlite3-wal"):
        desk.delete(VERIGATOR)
        seen = desk.until(lambda s: "Not sent: user-1." in s["bar"])
        assert "The history" in seen["bar"]
        assert seen["count"] == len(server.asked) == 0  # a look-up given up connects too
    assert desk.outcome(VERIGATOR)["Outcome"] == "Deleted"
    assert len(server.asked) == 1
    assert desk.quit() == 0
    assert desk.err == ""


def test_a_read_only_history_is_refused_at_the_start(open_desk, data, home):
    assert open_desk().quit() == 0
    with unchangeable(data / "history.sqlite3"):
        check_refused(start(data, home), "read-only")


@pytest.mark.parametrize("folder", ["a file", "a file/below", "/proc/nowhere"])
def test_an_unusable_data_folder_is_refused(tmp_path, home, folder):
    (tmp_path / "a file").touch()
    check_refused(start(tmp_path / folder, home), folder, "Choose another one")
