"""What a release is called and when it was made, read from the one place that says so."""

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_HEADING = re.compile(r"## (\d+\.\d+\.\d+) – (\d{4}-\d{2}-\d{2})$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Release:
    """An entry of the changelog."""

    version: str
    day: dt.date
    text: str
    """What is below the heading, in Markdown."""

    @property
    def points(self) -> list[str]:
        """Return the entry's list points, each in one line."""
        lines = re.split(r"^- ", self.text, flags=re.MULTILINE)[1:]
        return [" ".join(re.split(r"\n\s*(?:\n|#)", line)[0].split()) for line in lines]

    @property
    def time(self) -> dt.datetime:
        """Return noon of its day, UTC."""
        return dt.datetime.combine(self.day, dt.time(12), dt.UTC)


def version() -> str:
    """Return the version the code gives itself."""
    code = (ROOT / "gui_app" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', code, re.MULTILINE)
    if not found:
        raise SystemExit("gui_app/__init__.py states no version like 1.2.3.")
    return found[1]


def releases() -> list[Release]:
    """Return the changelog's entries, newest first."""
    text = (ROOT / "resources" / "manual" / "changelog.md").read_text("utf-8")
    _, *rest = _HEADING.split(text)
    triples = zip(rest[::3], rest[1::3], rest[2::3], strict=True)
    return [Release(name, dt.date.fromisoformat(day), body) for name, day, body in triples]


def newest() -> Release:
    """Return the changelog's entry of the version that the code states."""
    number = version()
    found = [entry for entry in releases() if entry.version == number]
    if not found:
        raise SystemExit(f"resources/manual/changelog.md has no entry for {number}.")
    return found[0]
