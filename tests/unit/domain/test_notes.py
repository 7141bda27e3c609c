"""Notes: English on record, the person's language on screen, strangers' words as they are."""

import re
import string
from pathlib import Path

import pytest

from gui_app.domain import notes, obstacles, on_record, words
from gui_app.domain.errors import DeskError
from gui_app.domain.notes import note, shown
from gui_app.domain.words import mark, tr

VALUES = {
    "host": "api.example.com",
    "proxy": "proxy.example.com",
    "seconds": "2.5",
    "status": 404,
    "n": "1,200",
    "code": " (403)",
    "number": 2,
    "most": "4",
    "time": "10:11:12",
    "step": "Log out",
    "steps": "Disable, Log out",
    "path": "/users/{user_id}/x.y",
    "label": "User ID",
    "labels": "API user, Password",
    "name": "Dr. Who: main",
    "address": "https://api.example.com/v1",
    "before": "https://a.example",
    "now": "https://b",
    "problem": "Leave out everything from ? or # on",
    "store": "macOS Keychain",
    "folder": "/home/a b/.local",
}


def sentences():
    rooms = [*vars(on_record).items(), *vars(obstacles).items()]
    return [text for name, text in rooms if name.isupper()]


def filled(text):
    return note(text, **VALUES)


@pytest.fixture(autouse=True)
def in_brackets():
    words.use(lambda source, comment, number: f"⟦{source}⟧")
    yield
    words.use(None)


def plain(text):
    return text.replace("⟦", "").replace("⟧", "")


@pytest.mark.parametrize("text", sentences())
def test_each_sentence_is_recorded_in_english_and_shown_as_the_person_speaks(text):
    recorded = filled(text)
    assert "⟦" not in recorded
    assert plain(shown(recorded)) == recorded
    assert re.fullmatch("⟦.*⟧", shown(recorded))
    names = [name for _, name, _, _ in string.Formatter().parse(text) if name]
    pattern = shown(recorded)[1:-1]
    for name in names:
        assert str(VALUES[name]).partition(", ")[0] in pattern


@pytest.mark.parametrize("text", sentences())
def test_each_is_found_between_a_strangers_words(text):
    recorded = filled(text)
    mixed = f"Sorry, no. {recorded} Call us: 1 2 3\nErrno: {recorded}"
    said = shown(recorded)
    assert shown(mixed) == f"Sorry, no. {said} Call us: 1 2 3\nErrno: {said}"


def test_each_sentence_has_one_name_and_words_of_its_own():
    assert len(set(sentences())) == len(sentences())
    for text in sentences():
        assert len(re.findall("[a-z]{2,}", re.sub(r"\{\w+\}", "", text))) >= 1, text


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "\n", "No such user", "User refused: 2.", "a.  b: c\n\n d", "{host}"),
        *("Your request of {now} failed.", "Log out: no.", "Password is missing.", "x" * 2000),
        "Some words. " * 200,
    ],
)
def test_a_strangers_words_come_back_unchanged(text):
    assert shown(text) == text


def test_sentences_that_stand_together_are_each_shown():
    text = (
        "Not for you. The deletion itself was not sent. Done before: Disable. "
        "Log out: nothing to do (404)."
    )
    assert shown(text) == (
        "Not for you. ⟦The deletion itself was not sent.⟧ ⟦Done before: ⟦Disable⟧.⟧ "
        "⟦⟦Log out⟧: nothing to do (404).⟧"
    )


def test_the_words_of_a_provider_file_are_shown_as_the_person_speaks():
    labels = "API user, Access token, or Client ID and Client secret"
    assert shown(note(obstacles.MISSING, labels=labels)) == (
        "⟦Missing: ⟦⟦API user⟧, ⟦Access token⟧, or ⟦⟦Client ID⟧ and ⟦Client secret⟧⟧⟧. "
        "Enter it under Accounts….⟧"
    )


def test_values_stand_where_the_translation_wants_them():
    words.use(lambda source, comment, number: "{time}: {most}, {number}.")
    recorded = note(on_record.NEXT_TRY, number=2, most=4, time="10:11:12")
    assert recorded == "Try 2 of 4 follows at 10:11:12."
    assert shown(recorded) == "10:11:12: 4, 2."


def test_another_language_is_seen_at_once():
    before = shown(on_record.NOTHING_SENT)
    words.use(None)
    assert (before, shown(on_record.NOTHING_SENT)) == ("⟦Nothing was sent.⟧", "Nothing was sent.")


def test_only_a_known_sentence_goes_on_record():
    with pytest.raises(ValueError, match="no sentence for the record"):
        note("The cat sat on the mat.")


def test_an_error_is_shown_in_the_persons_language_and_recorded_in_english():
    error = DeskError(mark("Not sent"), note(obstacles.FIELD_MISSING, label="Place"), "line 4")
    assert error.title == "⟦Not sent⟧"
    assert error.message == "⟦⟦Place⟧ is missing. Fill it in first.⟧"
    assert error.words == "⟦⟦Place⟧ is missing. Fill it in first.⟧ (line 4)"
    assert error.note == "Place is missing. Fill it in first."
    assert error.note_with_detail == "Place is missing. Fill it in first. (line 4)"
    assert str(error) == "Not sent: Place is missing. Fill it in first. (line 4)"


def test_english_is_for_its_context_alone():
    with words.english():
        assert (tr("Yes"), words.trn("{n} cats", "{n} cat", 1000)) == ("Yes", "1,000 cats")
    assert tr("Yes") == "⟦Yes⟧"


def test_what_was_recognised_is_not_looked_for_again():
    text = f"{filled(on_record.SENT_NOTHING)} only here"
    notes._recognised.cache_clear()
    shown(text), shown(text)
    assert notes._recognised.cache_info().hits == 1


def test_each_sentence_is_used():
    package = Path(notes.__file__).parents[1]
    code = "\n".join(file.read_text("utf-8") for file in package.rglob("*.py"))
    for room in (on_record, obstacles):
        names = [name for name in vars(room) if name.isupper()]
        used = set(re.findall(rf"\b{room.__name__.rpartition('.')[2]}\.([A-Z0-9_]+)", code))
        assert used == set(names)


def test_an_error_can_bring_its_translation_along():
    """Where no sentence of the app would be recognised in what goes on record."""
    error = DeskError(
        mark("Not sent"), "Place: Too long.", "line 4", translated="⟦Place⟧: ⟦Too long⟧."
    )
    assert error.words == "⟦Place⟧: ⟦Too long⟧. (line 4)"
    assert error.note_with_detail == "Place: Too long. (line 4)"


def test_a_long_answer_is_not_looked_through_to_its_end():
    """Else many short sentences would hold the window up for a moment."""
    text = f"{on_record.NOTHING_SENT} {'No. ' * 20_000}{on_record.NOTHING_SENT}"
    assert shown(text) == text.replace("Nothing was sent.", "⟦Nothing was sent.⟧", 1)
