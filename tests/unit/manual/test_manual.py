"""The manual's links lead somewhere, its pictures exist, and the changelog tells the truth."""

import hashlib
import re
import runpy
import tomllib
from datetime import date
from pathlib import Path

import pytest

from gui_app import __version__
from gui_app.history.migrations import MIGRATIONS
from gui_app.providers import catalog
from gui_app.ui.export_formats import Format
from gui_app.ui.language import LANGUAGES

ROOT = Path(__file__).parents[3]
MANUAL = ROOT / "resources" / "manual"
PAGES = sorted(MANUAL.glob("*.md"))
TEXTS = [
    ROOT / "README.md",
    *sorted((ROOT / ".github").glob("*.md")),
    *PAGES,
    *sorted(MANUAL.glob("*/*.md")),
]

LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def links(page: Path) -> list[str]:
    """Return where a page's links and pictures lead, code left out."""
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text("utf-8"), flags=re.DOTALL)
    return LINK.findall(text)


def anchors(page: Path) -> set[str]:
    """Name a page's headings as GitHub and the help window do."""
    headings = HEADING.findall(page.read_text("utf-8"))
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}


@pytest.mark.parametrize("page", TEXTS, ids=lambda page: str(page.relative_to(ROOT)))
def test_each_link_leads_somewhere(page):
    for link in links(page):
        if link.startswith("https://"):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target), link


def test_each_picture_is_shown_somewhere():
    shown = {
        (page.parent / link).resolve()
        for page in TEXTS
        for link in links(page)
        if link.endswith((".png", ".svg"))
    }
    assert shown == set((ROOT / "resources" / "pictures").iterdir())


def test_the_rooms_are_drawn_as_the_readme_has_them():
    tool = runpy.run_path(str(ROOT / "packaging" / "pictures.py"))
    drawn = (ROOT / "resources" / "pictures" / "rooms.svg").read_text("utf-8")
    assert drawn == tool["rooms"]()


def entries() -> list[tuple[str, str, str]]:
    """Split the changelog: version, date, text, newest first."""
    text = (MANUAL / "changelog.md").read_text("utf-8")
    parts = re.split(r"^## (.+)$", text, flags=re.MULTILINE)[1:]
    heads = [head.split(" – ") for head in parts[::2]]
    return [(v, d, body) for (v, d), body in zip(heads, parts[1::2], strict=True)]


def test_the_newest_entry_is_this_version():
    assert entries()[0][0] == __version__


def test_versions_and_dates_fall():
    versions = [tuple(map(int, version.split("."))) for version, _, _ in entries()]
    dates = [date.fromisoformat(day) for _, day, _ in entries()]
    assert versions == sorted(set(versions), reverse=True)
    assert dates == sorted(dates, reverse=True)


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry[0])
def test_changes_are_of_the_usual_kinds(entry):
    kinds = re.findall(r"^### (.+)$", entry[2], re.MULTILINE)
    assert kinds
    assert set(kinds) <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_what_the_newest_entry_states_is_so():
    facts = entries()[0][2].partition("###")[0]
    stated = dict(re.findall(r"^- ([A-Z][^:\n]+): (.+)$", facts, re.MULTILINE))
    built_in = catalog.load(ROOT / "resources" / "providers").providers
    examples = list((ROOT / "resources" / "examples").glob("*.toml"))
    formats = {tomllib.loads(file.read_text("utf-8"))["format"] for file in examples}
    assert stated == {
        "Providers built in": ", ".join(provider.title for provider in built_in),
        "Examples of provider files": str(len(examples)),
        "Provider file format": ", ".join(map(str, formats)),
        "History format": str(len(MIGRATIONS)),
        "Languages": ", ".join(LANGUAGES.values()),
        "Exports": ", ".join(form.title for form in Format),
    }


TRANSLATED = sorted(set(LANGUAGES) - {"en"})
FOR_DEVELOPERS = {"architecture.md", "changelog.md", "providers.md"}
"""Pages that are in English alone."""


def shape(page: Path) -> list[str]:
    """Return what a page and its translations have in common, in order."""
    found = re.findall(
        r"^#+(?= )|^\||^\d+\.|^- |\]\([^)\s]+\)", page.read_text("utf-8"), re.MULTILINE
    )
    return [re.sub(r"^\]\((?:\.\./)*([^#)]*).*", r"\1", mark) for mark in found]


@pytest.mark.parametrize("language", TRANSLATED)
def test_each_page_for_people_is_translated(language):
    pages = {page.name for page in PAGES} - FOR_DEVELOPERS
    assert {page.name for page in (MANUAL / language).iterdir()} == pages


@pytest.mark.parametrize(
    "page", sorted(MANUAL.glob("*/*.md")), ids=lambda p: f"{p.parent.name}/{p.name}"
)
def test_a_translated_page_is_that_of_today(page):
    english = MANUAL / page.name
    today = hashlib.sha256(english.read_bytes()).hexdigest()[:12]
    assert page.read_text("utf-8").splitlines()[0] == f"<!-- of: {today} -->"
    assert shape(page) == shape(english)
