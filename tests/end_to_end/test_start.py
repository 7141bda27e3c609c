"""Signals and errors at the start, before everything is loaded."""

import signal
import subprocess
import sys

import pytest
from desk import environment
from raw_server import PATIENCE
from test_demo import left_behind

SIGNALLED = """
import os, sys
from gui_app import __main__, start
from gui_app.ui.main_window import MainWindow

places = {
    "before the window": (start, "faces"),
    "at the first paint": (MainWindow, "paintEvent"),
    "while loading": (start._Loading, "_load"),
}
number, (owner, name) = int(sys.argv.pop(1)), places[sys.argv.pop(1)]
real = getattr(owner, name)

def signalled(*args):
    setattr(owner, name, real)
    os.kill(os.getpid(), number)
    return real(*args)

setattr(owner, name, signalled)
sys.exit(__main__.main())
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("place", ["before the window", "at the first paint", "while loading"])
@pytest.mark.parametrize("mode", ["--demo", "--tour"])
def test_a_signal_while_it_starts_ends_it_in_order(home, tmp_path, number, place, mode):
    folder = [str(tmp_path / "tour")] if mode == "--tour" else []
    found = subprocess.run(
        [sys.executable, "-c", SIGNALLED, str(int(number)), place, mode, *folder],
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert found.stderr.replace("This plugin does not support propagateSizeHints()\n", "") == ""
    assert found.returncode == (1 if folder else 0)  # not all of the tour's pictures are there
    assert left_behind(home) == []


@pytest.mark.parametrize(
    ("language", "sentence"), [("de_DE", "Der Datenordner"), ("en_GB", "The data folder")]
)
def test_what_keeps_it_from_starting_is_said_in_the_systems_language(
    home, tmp_path, language, sentence
):
    (tmp_path / "a file").touch()
    found = subprocess.run(
        [sys.executable, "-m", "gui_app", "--data-dir", str(tmp_path / "a file" / "x")],
        env=environment(home) | {"LANG": f"{language}.UTF-8", "LANGUAGE": language},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert found.returncode == 2
    assert sentence in found.stderr
