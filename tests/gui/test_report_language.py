"""Reports and records in the person's language, and what of them stays as it is."""

import re
from contextlib import closing
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from gui_app.domain import on_record, words
from gui_app.domain.batch import Batch, Item
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.notes import note
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found, Verification
from gui_app.history.journal import Journal
from gui_app.history.search import Query
from gui_app.jobs.lists.table import Progress
from gui_app.ui import report_paper
from gui_app.ui.language import LANGUAGES, speak
from gui_app.ui.report import write_report
from gui_app.ui.report_record import write_record

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
SENT = NOW.astimezone().isoformat(" ", "seconds")
ADDRESS = "https://k.example"
FILTERED = Query(
    words="77",
    provider="konsign",
    account="Main",
    outcome=Outcome.NOT_SENT,
    since="2026-01-01T00:00:00.000Z",
    until="2027-01-01T00:00:00.000Z",
)
LEFT = {"Konsign", "Main", ADDRESS, "k.example", "77", "user_id", "leavers.csv", "1", "13", SENT}
"""What is nobody's to translate: names, values, addresses, numbers; times are evidence."""


@pytest.fixture
def foreign():
    """Have the window speak a language in which each text stands in marks, and write as Germans."""
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    words.use(lambda source, _, __: f"«{source}»")
    yield
    words.use(None)
    QLocale.setDefault(before)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "history.sqlite3"
    user = Deletion("konsign", "Konsign", "Main", ADDRESS, {"user_id": "77"}, "77")
    with closing(Journal(path, lambda: NOW)) as journal:
        row = journal.add(user)
        journal.begin_attempt(row)
        refused = note(on_record.CONNECTION_REFUSED, host="k.example")
        journal.finish(row, Result(Outcome.NOT_SENT, refused))
        journal.verify(row, Verification(Found.GONE, "", ""))
        batch = Batch("konsign", "Konsign", "Main", ADDRESS, "leavers.csv")
        journal.batches.plan(batch, [Item(n, n + 1, user) for n in range(1, 14)])
    return path


@pytest.fixture
def drawn(monkeypatch, qapp):
    """Return the texts that are written on paper, whole, as they are before lines are broken."""
    drawn = []
    broken, text = report_paper.Face.broken, report_paper.Paper.text

    def noted(face, words, width, most=None):
        drawn.append(words)
        return broken(face, words, width, most)

    def written(paper, left, base, words, face):
        drawn.append(words)
        text(paper, left, base, words, face)

    monkeypatch.setattr(report_paper.Face, "broken", noted)
    monkeypatch.setattr(report_paper.Paper, "text", written)
    return drawn


def untranslated(text):
    """Return what of a text no translator has seen."""
    while (less := re.sub("«[^«»]*»", "", text)) != text:
        text = less
    return text


@pytest.mark.parametrize(
    ("write", "scope"),
    [
        (write_report, Query()),
        (write_report, FILTERED),
        (write_record, [1]),
        (write_record, Query(batch=1)),
    ],
)
def test_everything_written_was_translated(foreign, path, drawn, tmp_path, write, scope):
    more = [Progress()] if write is write_report else []
    providers = [] if write is write_report else [[]]
    with (tmp_path / "some.pdf").open("wb") as file:
        made = write(path, scope, None, *providers, file, *more)
    plain = {rest for text in drawn if (rest := untranslated(text).strip(" ·"))}
    # A line that was broken has only one of the marks.
    plain = {text for text in plain if not {"«", "»"} & set(text)}
    assert plain - LEFT - {made.head} == set()


def test_times_are_iso_and_notes_on_record_are_shown(foreign, path, drawn, tmp_path):
    with (tmp_path / "some.pdf").open("wb") as file:
        write_record(path, [1], None, [], file)
    assert SENT in drawn
    assert f"««Confirmed gone», {SENT}, by the app»" in drawn
    assert "«k.example refused the connection.»" in drawn


@pytest.mark.parametrize("letter", ["\U00010450", "\ue000"])  # Shavian; anybody's own
def test_without_letters_for_the_language_it_is_english(path, drawn, tmp_path, letter):
    words.use(lambda *_: letter)
    try:
        with (tmp_path / "some.pdf").open("wb") as file:
            write_report(path, Query(), None, file, Progress())
            write_record(path, [1], None, [], file)
        assert words.tr("Deletion report") == letter
    finally:
        words.use(None)
    assert {"Deletion report", "Deletion record", "Not sent", "Page 1 of 1"} <= {*drawn}
    assert not any(letter in text for text in drawn)


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_drawn_as_they_are_written(qapp, language):
    before = QLocale()
    try:
        speak(language)
        number = words.number(1_234_567)
        assert report_paper.Face(9.0).shown(number) == number
        assert number.translate(dict.fromkeys(map(ord, " ,.'’"))) == "1234567"
    finally:
        speak("en")
        QLocale.setDefault(before)


def test_shares_are_written_as_the_person_does(foreign, path, drawn, tmp_path):
    with (tmp_path / "some.pdf").open("wb") as file:
        write_report(path, Query(), None, file, Progress())
    assert "««Not sent»: 1 (100,0%)»" in drawn
