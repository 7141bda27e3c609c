"""One row of the history, opened: what is recorded, its tries, its answer, and copies of it."""

import itertools
import json
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget

from gui_app import paths
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.http import Reply
from gui_app.domain.outcome import Outcome
from gui_app.history.journal import Journal
from gui_app.history.reader import Details, Reader
from gui_app.providers import catalog
from gui_app.ui.details_json import contrast
from gui_app.ui.details_pane import DetailsPane

TARGET = {"company_id": "39", "user_id": "1129", "email": "anna@example.com"}
ANSWER = '{"name":"anna","n":[-1.5e3,true,false,null],"say":"a\\"b: 1"}'
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def record(tmp_path):
    """Make the details of a deletion with a try for each answer; the last one ends it."""
    path = tmp_path / "other.sqlite3"
    seconds = itertools.count()
    journal = Journal(
        path, lambda: datetime(2026, 11, 22, tzinfo=UTC) + timedelta(0, next(seconds))
    )
    reader = Reader(path)

    def record(*answers: str | None, outcome=Outcome.NOT_FOUND, **changes) -> Details:
        deletion = Deletion(
            "konsign", "Konsign", "Main", "https://console.konsign.com", TARGET, "1129 · anna"
        )
        row = journal.add(replace(deletion, **changes))
        for answer in answers[:-1]:
            journal.begin_attempt(row)
            journal.end_attempt(row, Result(Outcome.FAILED, "Busy.", 503, None, answer), "Waits.")
        journal.begin_attempt(row)
        if outcome is not Outcome.SENDING:
            journal.finish(row, Result(outcome, "Nobody.", 200, "404", answers[-1]))
        return reader.details(row)

    yield record
    reader.close()
    journal.close()


@pytest.fixture
def eyes(bare_desk):
    """A person's eyes and hands, without the app around them."""
    return bare_desk


@pytest.fixture
def pane(eyes, qtbot):
    """A pane of its own, with the built-in providers."""
    found = catalog.load(paths.resources() / "providers", paths.resources() / "none")
    pane = DetailsPane({p.id: p for p in found.providers}, {12: "users.csv"}.get)
    qtbot.addWidget(pane)
    pane.resize(420, 560)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    return pane


@pytest.fixture
def answer(eyes, pane):
    return eyes.named("Raw answer", pane, QPlainTextEdit)


@pytest.fixture
def find(eyes, pane):
    """Type what to find."""

    def find(text):
        box = eyes.named("Find in answer", pane, QLineEdit)
        box.setText(text)
        return box

    return find


def recorded(eyes, pane):
    return eyes.named("Recorded", pane, QPlainTextEdit).toPlainText().split("\n")


# What is recorded


def test_everything_recorded_is_shown(eyes, pane, record):
    details = replace(record(ANSWER), id=17, batch=12, item=3)
    pane.show_details(details)
    lines = recorded(eyes, pane)
    for line in (
        *("Deletion: 17", "Provider: Konsign", "Account: Main", "Company ID: 39"),
        *("API address: https://console.konsign.com", "User ID: 1129", "Email: anna@example.com"),
        *("List 12, user 3: users.csv", "Tries: 1"),
    ):
        assert line in lines
    assert [line.split(":")[0] for line in lines[-4:]] == [
        *("Started", "Finished", "Duration", "Tries")
    ]
    assert eyes.named("Status code", pane).text() == "404 (HTTP 200)"
    assert eyes.named("Message", pane).toPlainText() == "Nobody."


def test_the_list_that_a_row_came_from_is_told_in_the_window(desk, lists):
    lists.read("user_id\nanna\nben\n")
    lists.start()
    desk.until(lambda: [row[4] for row in desk.table()] == ["Deleted"] * 2)
    desk.settle()
    pane = desk.details(0)
    desk.until(lambda: "List 1, user 2: users.csv" in recorded(desk, pane))


def forgot(details):
    """What is left of a deletion that was forgotten."""
    hashed = "forgotten:" + "b" * 32
    return replace(
        details,
        forgotten=True,
        forgotten_at="2026-12-01T12:00:00.000Z",
        target=dict.fromkeys(TARGET, "forgotten:" + "a" * 32),
        user="forgotten:" + "a" * 32,
        message=hashed,
        raw_answer=hashed,
        attempts=tuple(replace(t, message=hashed, raw_answer=hashed) for t in details.attempts),
    )


def test_a_forgotten_row_says_when_and_offers_nothing_that_needs_the_values(eyes, pane, record):
    forgotten = forgot(record(ANSWER))
    hashed = forgotten.target
    pane.show_details(forgotten)
    texts = eyes.texts(pane)
    assert "Personal details were forgotten on 2026-12-01." in texts
    assert "Fill in again" not in texts
    assert copy(pane, "As curl command") == "Personal details were forgotten."
    assert json.loads(copy(pane, "As JSON"))["target"] == hashed
    pane.show_details(record(ANSWER))
    assert eyes.button("Fill in again", pane).isEnabled()


def test_hashes_of_what_was_forgotten_are_not_shown_as_if_somebody_had_said_them(
    eyes, pane, answer, record
):
    before = record("first", "second", ANSWER)
    pane.show_details(forgot(before))
    for number in range(4):
        eyes.named("Result of", pane, QComboBox).setCurrentIndex(number)
        assert "The answer was forgotten." in eyes.texts(pane)
        assert "forgotten:" not in eyes.texts(pane)
        assert eyes.named("Message", pane).toPlainText() == ""
        assert answer.toPlainText() == ""
        assert not eyes.button("Copy raw answer", pane).isEnabled()
        assert not eyes.named("Find in answer", pane, QLineEdit).isEnabled()
    lines = recorded(eyes, pane)
    assert "User ID: Forgotten (aaaaaaaa)" in lines
    assert not [line for line in lines if "bbbb" in line]
    text = copy(pane, "As text")
    assert "forgotten:" not in text
    assert ": Forgotten (aaaaaaaa)\n" in text.splitlines(keepends=True)[0]
    assert "Personal details were forgotten on 2026-12-01." in text
    pane.show_details(before)
    assert answer.toPlainText()


# Tries


def test_choosing_a_try_shows_how_it_ended(eyes, pane, answer, record):
    pane.show_details(record("first", '["second"]', ANSWER))
    tries = eyes.named("Result of", pane, QComboBox)
    assert [tries.itemText(i).split(",")[0] for i in range(4)] == [
        *("The deletion as a whole", "Try 1", "Try 2", "Try 3")
    ]
    tries.setFocus()
    QTest.keyClick(tries, Qt.Key.Key_Down)
    assert answer.toPlainText() == "first"
    assert eyes.named("Status code", pane).text() == "503"
    assert eyes.named("Message", pane).toPlainText() == "Busy."
    eyes.click("Copy raw answer", pane)
    assert QGuiApplication.clipboard().text() == "first"
    QTest.keyClick(tries, Qt.Key.Key_End)
    assert '"name": "anna"' in answer.toPlainText()
    assert eyes.named("Status code", pane).text() == "404 (HTTP 200)"


def test_the_chosen_try_stays_chosen_while_the_row_goes_on(eyes, pane, answer, record):
    details = record("first", "second", None)
    pane.show_details(replace(details, attempts=details.attempts[:2]))
    eyes.named("Result of", pane, QComboBox).setCurrentIndex(1)
    pane.show_details(details)
    assert answer.toPlainText() == "first"
    pane.show_details(record("other", "third"))
    assert answer.toPlainText() == "third"


def test_with_one_try_there_is_nothing_to_choose(eyes, pane, record):
    pane.show_details(record("a", "b"))
    pane.show_details(record(ANSWER))
    assert not [c for c in pane.findChildren(QComboBox) if c.isVisible()]
    assert "Result of" not in eyes.texts(pane)


def test_a_try_without_an_answer_says_so(eyes, pane, record):
    pane.show_details(record(None, "b"))
    eyes.named("Result of", pane, QComboBox).setCurrentIndex(1)
    assert "No answer arrived." in eyes.texts(pane)
    assert not eyes.button("Copy raw answer", pane).isEnabled()


# Colours


def colours(field) -> dict[str, str]:
    """Return the colour of each coloured piece of the text on show."""
    found = {}
    block = field.document().begin()
    while block.isValid():
        for piece in block.layout().formats():
            text = block.text()[piece.start : piece.start + piece.length]
            found[text] = piece.format.foreground().color().name()
        block = block.next()
    return found


def test_json_is_coloured_by_kind(pane, answer, record):
    pane.show_details(record(ANSWER))
    found = colours(answer)
    assert set(found) == {
        *('"name"', '"anna"', '"n"', "-1.5e3", "true", "false", "null", '"say"', '"a\\"b: 1"')
    }
    assert found['"name"'] == found['"n"'] == found['"say"']
    assert found['"anna"'] == found['"a\\"b: 1"']
    assert found["true"] == found["false"] == found["null"]
    assert len({found[piece] for piece in ('"name"', '"anna"', "-1.5e3", "true")}) == 4


@pytest.mark.parametrize("text", ["<b>true</b>", '{"a": 1', 'true "x": 1', ""])
def test_other_text_is_not(pane, answer, record, text):
    pane.show_details(record(ANSWER))
    pane.show_details(record(text))
    assert not colours(answer)


@pytest.mark.parametrize("paper", ["white", "black", "#1e1e1e", "#fdf6e3", "#808080", "#0000aa"])
def test_colours_stand_out_from_any_paper(pane, answer, record, paper):
    pane.show_details(record(ANSWER))
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(paper))
    pane.setPalette(palette)
    for colour in colours(answer).values():
        assert contrast(QColor(colour), QColor(paper)) >= 4.5


HEAVY = {
    "one line of JSON": json.dumps([{"id": n, "ok": True} for n in range(9_000)]),
    "brackets": "[" + ",".join(["[]"] * 30_000) + "]",
    "numbers": "[" + ",".join(["1"] * 30_000) + "]",
    "one string": '["' + "a" * 70_000 + '"]',
    "escapes": '["' + '\\"' * 40_000 + '"]',
    "no JSON": "[" * 70_000,
    "lines": "\n" * 70_000,
}


@pytest.mark.parametrize("text", HEAVY.values(), ids=list(HEAVY))
def test_colouring_does_not_freeze_the_window(pane, answer, record, record_property, text):
    pane.show_details(record(text))
    times = []
    for _ in range(5):
        start = time.process_time()
        if answer.document() is pane._result._colours.document():
            pane._result._colours.rehighlight()
        times.append(time.process_time() - start)
    record_property("ms", round(min(times) * 1000, 1))
    assert len(answer.toPlainText()) <= 64 * 1024
    assert min(times) < 0.1  # 34 ms at most here; a machine under load takes longer


# Finding


def count(pane):
    return next((x.text() for x in pane._find.findChildren(QLabel) if " of " in x.text()), "")


def marked(field) -> list[str]:
    return [mark.cursor.selectedText() for mark in field.extraSelections()]


def test_hits_are_counted_marked_and_gone_through_in_a_circle(pane, answer, record, find):
    pane.show_details(record("Anna, anna; ANNA. ann"))
    box = find("anna")
    assert count(pane) == "1 of 3"
    assert marked(answer) == ["Anna", "anna", "ANNA"]
    visited = []
    for key, modifier in (
        *((Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),) * 3,
        *((Qt.Key.Key_Return, SHIFT),) * 2,
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, SHIFT),
    ):
        QTest.keyClick(box, key, modifier)
        visited.append((count(pane)[0], answer.textCursor().selectedText()))
    assert visited == [
        *(("2", "anna"), ("3", "ANNA"), ("1", "Anna")),
        *(("3", "ANNA"), ("2", "anna"), ("3", "ANNA"), ("2", "anna")),
    ]


def test_the_buttons_go_through_the_hits(eyes, pane, answer, record, find):
    pane.show_details(record("a b a"))
    find("a")
    eyes.click("Next", pane)
    assert answer.textCursor().selectionStart() == 4
    eyes.click("Previous", pane)
    assert answer.textCursor().selectionStart() == 0


def test_escape_clears(pane, answer, record, find):
    pane.show_details(record("anna"))
    box = find("a")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), marked(answer), count(pane)) == ("", [], "")


def test_nothing_found_is_said(eyes, pane, answer, record, find):
    pane.show_details(record("anna"))
    find("zoe")
    assert "Not found" in eyes.texts(pane._find)
    assert marked(answer) == []
    assert not eyes.button("Next", pane).isEnabled()


@pytest.mark.parametrize(
    ("text", "wanted", "at"),
    [
        ("😀😀 x", "x", 5),
        ("😀😀 x", "😀", 0),
        ("İİ straße", "STRAßE", 3),
        ("ÄÖ é", "É", 3),
        ("a.b", ".", 1),
        ("a\tb\nc", "c", 4),
        ("a\u202eb", "⟨u+202e⟩", 1),
    ],
)
def test_any_text_is_found_where_it_stands(pane, answer, record, find, text, wanted, at):
    pane.show_details(record(text))
    find(wanted)
    cursor = answer.textCursor()
    assert cursor.selectionStart() == at
    assert cursor.selectedText().casefold() == wanted.casefold()


def test_a_cut_answer_says_that_only_what_is_shown_is_searched(eyes, pane, record, find):
    pane.show_details(record("x" * 70_000 + "needle"))
    find("needle")
    assert "Not found, in the part that is shown" in eyes.texts(pane._find)
    pane.show_details(record("needle"))
    assert count(pane) == "1 of 1"


def test_another_answer_is_searched_too(pane, answer, record, find):
    pane.show_details(record("anna"))
    find("ben")
    pane.show_details(record("ben, ben"))
    assert count(pane) == "1 of 2"
    assert marked(answer) == ["ben", "ben"]


@pytest.mark.parametrize(("text", "wanted"), [("ab" * 32_768, "a"), ("a" * 65_536, "a" * 5_000)])
def test_many_hits_are_quick_and_those_in_sight_are_marked(
    pane, answer, record, find, text, wanted, record_property
):
    pane.show_details(record(text))
    start = time.process_time()
    box = find(wanted)
    seconds = time.process_time() - start
    QTest.keyClick(box, Qt.Key.Key_Return, SHIFT)
    record_property("ms", round(seconds * 1000, 1))
    assert seconds < 0.5
    last = answer.cursorForPosition(answer.viewport().rect().bottomRight()).position()
    first = answer.cursorForPosition(QPoint(0, 0)).position()
    shown = [(m.cursor.selectionStart(), m.cursor.selectionEnd()) for m in answer.extraSelections()]
    covered = {at for start, end in shown for at in range(start, end)}
    assert {at for at in range(first, last) if text[at] == "a"} - covered <= set(
        range(len(text) - len(text) % len(wanted), len(text))
    )


def test_scrolling_and_growing_mark_what_comes_into_sight(eyes, pane, answer, record, find):
    pane.show_details(record("\n".join(["needle"] * 300)))
    find("needle")
    eyes.until(lambda: not pane._find._soon.isActive())
    few = len(marked(answer))
    assert 0 < few < 300
    bar = answer.verticalScrollBar()
    bar.setValue(bar.maximum())
    eyes.until(lambda: any(m.cursor.blockNumber() == 299 for m in answer.extraSelections()))
    bar.setValue(0)
    eyes.until(lambda: not pane._find._soon.isActive() and len(marked(answer)) < few + 3)
    pane.resize(600, 1_400)
    eyes.until(lambda: len(marked(answer)) > 2 * few)


def activate(desk):
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)


def test_ctrl_f_finds_in_the_answer_from_inside_the_details_only(desk, wire):
    wire.answer = Reply(404, {}, b'{"message": "no such user"}')
    desk.delete("verigator")
    desk.outcome("Not found")
    pane = desk.details()
    activate(desk)
    box = desk.named("Find in answer", pane, QLineEdit)
    for name in ("Raw answer", "Message", "Status code", "Copy raw answer", "Details"):
        desk.named(name, pane).setFocus()
        QTest.keyClick(desk.named(name, pane), Qt.Key.Key_F, CTRL)
        desk.until(box.hasFocus)
        assert not desk.window.history.search.hasFocus()
    desk.window.history.table.setFocus()
    QTest.keyClick(desk.window.history.table, Qt.Key.Key_F, CTRL)
    desk.until(desk.window.history.search.hasFocus)


def test_without_an_answer_ctrl_f_searches_the_history(desk, wire):
    wire.answer = None
    desk.delete("verigator")
    field = desk.named("Message", desk.details())
    activate(desk)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F, CTRL)
    desk.until(desk.window.history.search.hasFocus)


# Copies


def copy(pane, name: str) -> str:
    """Choose an entry of the menu; return what was copied, or why it can't be."""
    menu = pane.findChild(QMenu)
    menu.popup(pane.mapToGlobal(QPoint(0, 0)))
    action = next(a for a in menu.actions() if a.text().replace("&", "") == name)
    QGuiApplication.clipboard().setText("nothing")
    action.trigger()
    menu.hide()
    return QGuiApplication.clipboard().text() if action.isEnabled() else action.toolTip()


def test_a_row_is_copied_as_text(pane, record):
    pane.show_details(replace(record("first", ANSWER), batch=12, item=3))
    text = copy(pane, "As text")
    assert text.startswith("Not found: 1129 · anna\n")
    for line in ("Company ID: 39", "List 12, user 3: users.csv", f"Raw answer: {ANSWER}"):
        assert f"\n{line}\n" in text
    assert "\nRaw answer: first\n" in text


def test_a_row_is_copied_as_json(pane, record):
    pane.show_details(record("first", ANSWER))
    copied = json.loads(copy(pane, "As JSON"))
    assert (copied["target"], copied["raw_answer"]) == (TARGET, ANSWER)
    assert [t["raw_answer"] for t in copied["tries"]] == ["first", ANSWER]


def test_a_row_is_copied_as_a_command_without_secrets(desk, wire):
    desk.delete("konsign")
    desk.outcome("Unknown")
    pane = desk.details()
    command = copy(pane, "As curl command")
    assert command.startswith("curl --globoff --request DELETE \\\n")
    assert "$KONSIGN_TOKEN" in command
    assert '"user_id": "1129"' in command
    for form in ("As text", "As JSON", "As curl command"):
        assert "canary" not in copy(pane, form)


def test_the_command_of_another_row_is_never_copied(pane, record):
    details = record(ANSWER)
    pane.show_details(details)
    copy(pane, "As curl command")
    pane.show_details(replace(details, id=2))
    QGuiApplication.clipboard().setText("nothing")
    pane.findChild(QMenu).actions()[2].trigger()
    assert QGuiApplication.clipboard().text() == "nothing"


WHY_NOT = {
    "no file": ({"provider": "gone"}, "The provider's file is not there any more."),
    "other fields": ({"target": {"id": "1"}}, "The fields are not those of the provider file."),
    "bad value": ({"target": TARGET | {"user_id": "x"}}, "User ID: Digits only, "),
    "bad address": ({"address": "http://x.example"}, "The API address can't be used."),
}


@pytest.mark.parametrize(("change", "reason"), WHY_NOT.values(), ids=list(WHY_NOT))
def test_a_request_that_cant_be_made_is_no_command_and_says_why(pane, record, change, reason):
    details = record(ANSWER)
    pane.show_details(details)
    assert copy(pane, "As curl command").startswith("curl ")
    pane.show_details(replace(details, **change))
    assert copy(pane, "As curl command").startswith(reason)
    assert pane.findChild(QMenu).toolTipsVisible()


def test_with_nothing_chosen_there_is_nothing_to_copy_or_find(eyes, pane, record):
    pane.show_details(record("a", ANSWER))
    pane.show_details(None)
    for button in ("Copy", "Copy raw answer", "Fill in again", "Next"):
        assert not eyes.button(button, pane).isEnabled()
    assert eyes.named("Raw answer", pane).toPlainText() == ""
    assert recorded(eyes, pane) == [""]
    assert "No answer" not in eyes.texts(pane)


# Room and keyboard


def test_the_same_row_again_changes_nothing_on_screen(eyes, pane, answer, record, find):
    details = record("a", ANSWER)
    pane.show_details(details)
    eyes.named("Result of", pane, QComboBox).setCurrentIndex(2)
    find("n")
    fields = [eyes.named(name, pane, QPlainTextEdit) for name in ("Recorded", "Message")]
    for field in fields:
        field.selectAll()
    pane._find.step(1)
    before = answer.textCursor().selectionStart()
    pane.show_details(replace(details))
    assert answer.textCursor().selectionStart() == before
    assert all(field.textCursor().hasSelection() for field in fields)
    assert eyes.named("Result of", pane, QComboBox).currentIndex() == 2


@pytest.mark.parametrize("size", [(300, 240), (420, 560), (900, 300)])
def test_nothing_is_cut_off(pane, record, qtbot, size):
    long = {"company_id": "9" * 2_000, "user_id": "1" * 18, "email": "x" * 1_000 + "@example.com"}
    pane.show_details(record("a", "y" * 70_000, target=long, user="u" * 2_000))
    pane.resize(*size)
    qtbot.waitUntil(lambda: _fits(pane))


def _fits(pane) -> bool:
    content = pane._scroll.widget()
    facts = pane._facts
    lines = sum(
        facts.document().findBlockByNumber(n).layout().lineCount()
        for n in range(facts.blockCount())
    )
    shown = [w for w in content.findChildren(QWidget) if w.parent() is content and w.isVisible()]
    boxes = [w.geometry() for w in shown]
    return (
        content.width() <= pane._scroll.viewport().width()
        and facts.viewport().height() >= lines * facts.fontMetrics().lineSpacing()
        and all(content.rect().contains(box) for box in boxes)
        and not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
        and all(w.height() >= w.heightForWidth(w.width()) for w in shown if isinstance(w, QLabel))
    )


def test_tab_goes_from_top_to_bottom(eyes, pane, record, spoken_name):
    pane.show_details(record("a", "b a"))
    pane._find.box.setText("b")
    widget = eyes.named("Result of", pane, QComboBox)
    widget.setFocus()
    names = []
    while (name := spoken_name(QGuiApplication.focusObject())) not in names:
        names.append(name)
        QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
    assert names == [
        *("Result of", "Status code", "Message", "Raw answer", "Recorded", "Find in answer"),
        *("Previous", "Next", "Copy raw answer", "Copy", "Fill in again", "Details"),
    ]


def test_marks_can_be_read_on_any_palette(pane, answer, record, find):
    pane.show_details(record("anna"))
    find("a")
    mark = answer.extraSelections()[0]
    assert contrast(mark.format.background().color(), mark.format.foreground().color()) >= 4.5
