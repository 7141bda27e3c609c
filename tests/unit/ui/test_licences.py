"""Each part that is shipped has a licence, with its text."""

import re
import tomllib
from pathlib import Path

import pytest

from gui_app import paths
from gui_app.ui import licences

ROOT = Path(__file__).parents[3]


def test_what_the_project_requires_is_what_is_listed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {re.match(r"[\w-]+", line).group() for line in project["dependencies"]}
    assert set(licences.REQUIRED) == names


def test_the_packages_below_are_found_and_those_for_tests_are_not():
    names = {part.name.lower().replace("_", "-") for part in licences.packages()}
    assert {name.lower() for name in licences.REQUIRED} <= names
    assert {"shiboken6", "urllib3", "certifi", "idna", "et-xmlfile"} <= names
    assert not names & {"pytest", "mypy", "pandas", "numpy"}


@pytest.mark.parametrize("part", licences.all_parts(), ids=lambda part: part.name)
def test_each_part_has_a_text(part):
    assert len(part.text) > 100


def test_each_text_belongs_to_a_part():
    used = {file for _, files in licences.ENCLOSED.values() for file in files} | {"Python.txt"}
    assert used == {file.name for file in (paths.resources() / "licences").iterdir()}
