"""The tour in longer texts and in each language: all of it fits, nothing is left in English."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from desk import REPOSITORY, environment
from raw_server import PATIENCE

from gui_app.ui.language import LANGUAGES

TAB_VALUE = "81213bfd-b690-499e-b9d2-8754cb1550e8"
"""A Service ID that is offered as a choice; it is as long as it is."""
DATA = {
    *("Konsign", "Messente Verigator", "Demo", "users.csv", "anna@example.com", "not a UUID"),
    *(TAB_VALUE, "00002054-3f52-4e8b-9a61-c07d5e2b81f4"),
}
"""What the tour shows that is nobody's sentence."""


def tour(home: Path, folder: Path, *language: str) -> list[str]:
    """Take the tour and return what was found."""
    command = [sys.executable, str(REPOSITORY / "tests/end_to_end/longer.py"), str(folder)]
    result = subprocess.run(
        [*command, *language],
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=4 * PATIENCE,
        cwd=home,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    lines = result.stdout.splitlines()
    return [ast.literal_eval(line) for line in lines if line[0] in "'\""]


def is_data(found: str) -> bool:
    kind, text = found.split(" ", 1)
    text = text.partition(": ")[2].strip()
    if kind == "CUT":
        return TAB_VALUE in text or "⟦⟦" in text  # lengthened twice: a text within a text
    return text in DATA or text.startswith(("http://127.", "<a href=", "Deletion Desk "))


def test_longer_texts_fit_and_every_sentence_is_translated(home: Path, tmp_path: Path):
    assert [found for found in tour(home, tmp_path) if not is_data(found)] == []


@pytest.mark.soak
@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_each_language_fits(home: Path, tmp_path: Path, language: str):
    assert [found for found in tour(home, tmp_path, language) if not is_data(found)] == []
