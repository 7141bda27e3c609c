"""Each language has every sentence, in each form that its numbers take, and nothing else."""

import re
import runpy
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from gui_app.ui.language import LANGUAGES

ROOT = Path(__file__).parents[3]
TOOL = runpy.run_path(str(ROOT / "packaging" / "translations.py"))
FOLDER = ROOT / "resources" / "translations"
CODES = sorted(set(LANGUAGES) - {"en"})

PLACE = re.compile(r"\{\w*\}")
FORMS = {"de": 2, "et": 2, "es": 2, "fr": 2, "hi": 2}
"""How many forms Qt's plural rules have; asked of lrelease below for what is shipped."""


def messages(code: str) -> list[ET.Element]:
    """Return the messages of a language's file."""
    tree = ET.parse(FOLDER / f"deletion-desk_{code}.ts")
    return tree.findall("context/message")


def told(message: ET.Element) -> tuple[str, list[str]]:
    """Return a message's source and what it is translated to, each form of it."""
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return message.findtext("source"), forms or [translation.text or ""]


def test_the_files_are_those_of_the_languages():
    assert sorted(TOOL["LANGUAGES"]) == CODES
    names = {f"deletion-desk_{code}.{end}" for code in CODES for end in ("ts", "qm")}
    assert {file.name for file in FOLDER.iterdir()} == names


def test_no_sentence_is_missing_or_left_over(tmp_path):
    assert list(TOOL["stale"](tmp_path)) == []


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_translated(code):
    unfinished = [m.findtext("source") for m in messages(code) if m.find("translation").get("type")]
    empty = [source for source, forms in map(told, messages(code)) if not all(forms)]
    assert unfinished == []
    assert empty == []


@pytest.mark.parametrize("code", CODES)
def test_numbers_have_every_form(code):
    counted = [m for m in messages(code) if m.get("numerus") == "yes"]
    assert len(counted) > 20
    assert {len(told(m)[1]) for m in counted} == {FORMS[code]}


@pytest.mark.parametrize("code", CODES)
def test_a_sentence_keeps_its_places(code):
    wrong = []
    for message in messages(code):
        source, forms = told(message)
        wanted = set(PLACE.findall(source))
        for form in forms:
            spare = {"{n}"} if message.get("numerus") else set()  # "one user" needs no number
            if not wanted - spare <= set(PLACE.findall(form)) <= wanted:
                wrong.append(form)
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_a_sentence_keeps_its_shape(code):
    """An ellipsis says that something is asked first; a key to press must be there, and once."""
    wrong = []
    for message in messages(code):
        source, forms = told(message)
        for form in forms:
            same_end = source.endswith("…") == form.endswith("…")
            keys = len(re.findall("&(?=\\w)", source)) == len(re.findall("&(?=\\w)", form))
            lines = source.count("\n") == form.count("\n")
            blanks = (source[:1] + source[-1:]).isspace() == (form[:1] + form[-1:]).isspace()
            if not (same_end and keys and lines and blanks):
                wrong.append(form)
    assert wrong == []
