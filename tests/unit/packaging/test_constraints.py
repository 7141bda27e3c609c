import re
import tomllib
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parents[3]
PINNED = re.compile(r"([a-z0-9-]+)==([0-9][0-9a-z.]*)( ; [a-zA-Z_.0-9 ()'<>=!]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
TEXT = (ROOT / "packaging" / "constraints.txt").read_text("utf-8")
LINES = TEXT.splitlines()


def normalised(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.match(r"[A-Za-z0-9._-]+", requirement)[0]).lower()


def test_holds_names_versions_markers_and_hashes_only():
    odd = [line for line in LINES if not PINNED.fullmatch(line) and not HASH.fullmatch(line)]
    assert odd == []
    assert "://" not in TEXT


def test_every_package_has_a_hash():
    following = [after for line, after in pairwise(LINES) if "==" in line]
    assert len(following) == sum("==" in line for line in LINES) > 0
    assert all(HASH.fullmatch(line) for line in following)


def test_pins_every_dependency_of_the_project_once():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    declared = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    pinned = [match[1] for line in LINES if (match := PINNED.fullmatch(line))]
    assert len(pinned) == len(set(pinned))
    assert {normalised(requirement) for requirement in declared} <= set(pinned)


def test_every_python_gets_the_qt_that_works_on_3_11():
    assert "pyside6-essentials==6.11.3 \\" in LINES
