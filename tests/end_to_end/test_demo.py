"""``--demo`` and ``--tour``: they work without a screen, and leave nothing behind."""

import re
import subprocess
import sys
from pathlib import Path

from desk import KONSIGN, VERIGATOR, Desk, environment
from PySide6.QtGui import QImage
from raw_server import PATIENCE


def files(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if not p.is_dir())


def left_behind(home: Path) -> list[str]:
    """Return what a run left in HOME and the temporary folder, apart from its caught output."""
    made = {"tmp", "run", "share", "config", "cache"}
    folders = [str(p.relative_to(home)) for p in home.rglob("*") if p.is_dir()]
    found = [*files(home), *folders]
    return [f for f in found if f not in made and not f.startswith("output-")]


def colours(file: Path) -> int:
    """Return how many colours a picture has, at a sample of its points; 0 if it is none."""
    image = QImage(str(file))
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return len({image.pixel(x, y) for x, y in points})


def test_the_tour_shows_each_step_and_leaves_only_its_pictures(tmp_path, home):
    folder = tmp_path / "tour"
    env = environment(home)
    del env["QT_QPA_PLATFORM"]
    result = subprocess.run(
        [sys.executable, "-m", "gui_app", "--tour", str(folder)],
        env=env,
        capture_output=True,
        text=True,
        timeout=3 * PATIENCE,
        cwd=home,
    )
    assert result.returncode == 0, result.stdout
    assert result.stderr == ""
    *steps, last = result.stdout.splitlines()
    assert len(steps) >= 31
    assert all(step.startswith("ok ") for step in steps)
    pictures = [file for file in files(folder) if file.endswith(".png")]
    others = [file for file in files(folder) if file not in pictures]
    exports = ["history.csv", "history.jsonl", "history.pdf", "history.xlsx", "record.pdf"]
    result_of_list = ["users-result.csv", "users-result.jsonl", "users-result.pdf"]
    assert others == [*exports, *result_of_list, "users.csv"]
    assert last == f"{len(pictures)} pictures are in {folder}"
    seen = {name[3:-4] for name in pictures}
    assert {"find", "who", "confirmed-gone", "still-there", "resolved", "signed-in-again"} <= seen
    assert {"own-form", "own-deleted", "import", "imported"} <= seen
    assert {"settings", "first-steps", "manual", "about"} <= seen
    assert pictures[7] == "08-refused.png"
    assert pictures[13] == "14-list.png"
    for number, name in enumerate(pictures, 1):
        assert re.fullmatch(rf"{number:02d}-[a-z0-9-]+\.png", name)
        assert colours(folder / name) > 20, name
    assert left_behind(home) == []


def test_a_tour_that_can_not_write_its_pictures_says_so(tmp_path, home):
    (tmp_path / "a file").touch()
    command = [sys.executable, "-m", "gui_app", "--tour", str(tmp_path / "a file" / "tour")]
    env = environment(home)
    result = subprocess.run(command, env=env, capture_output=True, text=True, timeout=PATIENCE)
    assert result.returncode == 2
    (line,) = result.stderr.splitlines()
    assert "No pictures can be put into" in line
    assert left_behind(home) == []


def test_the_demo_plays_both_providers_and_leaves_nothing(home, data):
    with Desk(data, home, args=["--demo"]) as desk:
        seen = desk.until(lambda s: s["accounts"] == ["Demo"])
        assert any("nothing leaves this computer" in text for text in seen["labels"])
        home_while_open = left_behind(home)
        assert desk.outcome(VERIGATOR)["Outcome"] == "Not found"
        assert desk.outcome(KONSIGN)["Outcome"] == "Refused"
        assert desk.quit() == 0
        assert desk.err == desk.out == ""
    assert home_while_open
    assert left_behind(home) == []
    assert not data.exists()


def test_in_the_demo_nothing_goes_to_an_address_elsewhere(home, data):
    with Desk(data, home, args=["--demo"]) as desk:
        desk.until(lambda s: s["accounts"] == ["Demo"])
        desk.add_account(VERIGATOR, "https://api.example.com", "Live")
        row = desk.outcome(VERIGATOR)
        assert row["Outcome"] == "Not sent"
        assert row["Message"].startswith("This is the demo, and nothing leaves this computer.")
        assert desk.quit() == 0
