"""The history is exported: the questions, the file, and what is said about it."""

import asyncio
import csv
import json
import subprocess
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QProgressBar, QRadioButton

from gui_app.domain.errors import JournalError
from gui_app.domain.http import Reply
from gui_app.history.backup import save_copy
from gui_app.history.new_file import HIDDEN
from gui_app.history.proof import check_export
from gui_app.history.reader import Reader
from gui_app.jobs.lists.table import Cancelled, Progress
from gui_app.ui import export_flow, work_dialog
from gui_app.ui import loop as ui_loop
from gui_app.ui.export_dialog import ExportDialog, ExportedDialog
from gui_app.ui.export_formats import Choice, Format
from gui_app.ui.loop import spawn
from gui_app.ui.other_history import OtherHistory
from gui_app.ui.work_dialog import WorkDialog, end_work, working

RECORD = "PDF deletion record (one page)"


@pytest.fixture
def filled(desk, tmp_path):
    """A desk with three deletions, the newest first: 3, 2, 1."""
    desk.wire.answer = Reply(200, {}, b'{"statuscode": "200", "status": true}')
    for user in ("1", "2", "3"):
        desk.delete(user_id=user, email=f"user{user}@example.com")
        desk.outcome("Deleted")
    (tmp_path / "out").mkdir()
    return desk


class ExportHands:
    """A person's hands in the dialogs of an export."""

    def __init__(self, desk, folder):
        self._desk = desk
        self.folder = folder

    def open(self):
        self._desk.click("Export…", self._desk.window.history)
        return self._desk.dialog(ExportDialog)

    def offers(self, dialog):
        """Return the texts that can be chosen, and those that are."""
        buttons = dialog.findChildren(QRadioButton)
        can = [b.text() for b in buttons if b.isEnabled()]
        return can, [b.text() for b in buttons if b.isChecked()]

    def choose(self, dialog, *texts):
        for text in texts:
            self._desk.button(text, dialog).click()  # its middle is right of its text

    def name(self, dialog, name=None):
        """Go on to the file dialog; type a name if one is given; return the dialog's own."""
        self._desk.click("Choose file…", dialog)
        save = self._desk.dialog(QFileDialog)
        field = save.findChild(QLineEdit)
        suggested = field.text()
        field.setText(str(self.folder / (name or suggested)))
        self._desk.click("&Save", save)
        return suggested

    def export(self, *texts, name=None):
        """Export; return the file that is there."""
        dialog = self.open()
        self.choose(dialog, *texts)
        self.name(dialog, name)
        self.done()
        [file] = self.folder.iterdir()
        return file

    def done(self):
        done = self._desk.dialog(ExportedDialog)
        self._desk.click("Close", done)
        self._desk.no_dialog()


@pytest.fixture
def hands(filled, tmp_path):
    return ExportHands(filled, tmp_path / "out")


def users(file):
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return [row["user_id"] for row in csv.DictReader(lines)]


def pdf(file):
    return subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True).stdout.decode()


def search(desk, text):
    desk.type(desk.window.history.search, text)
    desk.settle()


def test_everything_is_offered_first(filled, hands):
    filled.window.history.table.clearSelection()
    dialog = hands.open()
    can, chosen = hands.offers(dialog)
    assert can == [
        *("Found: 3", "Everything: 3", "Spreadsheet (CSV)", "Excel workbook (XLSX)"),
        *("JSON Lines (can be checked later)", "PDF report"),
    ]
    assert chosen == ["Everything: 3", "Spreadsheet (CSV)"]
    assert "personal data that anybody can read" in filled.texts(dialog)


def test_what_is_found_is_offered_first_when_there_is_a_filter(filled, hands):
    search(filled, "user2@")
    can, chosen = hands.offers(hands.open())
    assert chosen[0] == "Found: 1"
    assert RECORD in can


def test_what_is_selected_is_offered_first_when_it_is_several(filled, hands):
    filled.window.history.table.selectAll()
    assert hands.offers(hands.open())[1][0] == "Selected: 3"


def test_nothing_found_can_not_be_chosen(filled, hands):
    search(filled, "nobody at all")
    can, chosen = hands.offers(hands.open())
    assert "Found: 0" not in can
    assert chosen[0] == "Everything: 3"


def test_an_empty_history_has_nothing_to_export(desk):
    desk.click("Export…", desk.window.history)
    dialog = desk.dialog(ExportDialog)
    assert not desk.button("Choose file…", dialog).isEnabled()


def test_what_is_not_counted_yet_can_be_exported(filled, hands, monkeypatch):
    monkeypatch.setattr(filled.window.history, "total", lambda: 0)
    monkeypatch.setattr(filled.window.history, "found", lambda: None)
    filled.window.history.table.clearSelection()
    dialog = hands.open()
    can, chosen = hands.offers(dialog)
    assert can[:2] == ["Found", "Everything"]
    assert chosen[0] == "Everything"
    assert filled.button("Choose file…", dialog).isEnabled()


def test_a_record_is_offered_only_where_it_can_be(filled, hands):
    filled.window.history.table.selectRow(0)
    dialog = hands.open()
    hands.choose(dialog, "Selected: 1", RECORD)
    assert dialog.form is Format.RECORD
    hands.choose(dialog, "Everything: 3")
    assert dialog.form is Format.REPORT
    assert not filled.button(RECORD, dialog).isEnabled()


@pytest.mark.parametrize("form", list(Format)[:4])
def test_each_format_holds_everything(hands, form):
    file = hands.export(form.title)
    assert file.name == f"deletion-desk-{datetime.now(UTC).astimezone():%Y-%m-%d}{form.ending}"
    if form is Format.CSV:
        assert users(file) == ["1", "2", "3"]
    elif form is Format.XLSX:
        assert file.read_bytes().startswith(b"PK")
    elif form is Format.JSON_LINES:
        rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        assert [row["user_id"] for row in rows] == ["1", "2", "3"]
        assert check_export(file).fault is None
    else:
        assert [f"user{n}@example.com" in pdf(file) for n in range(1, 5)] == [True] * 3 + [False]


def test_only_what_is_found_is_written(filled, hands):
    search(filled, "user2@")
    assert users(hands.export("Found: 1")) == ["2"]


def test_only_what_is_selected_is_written(filled, hands):
    filled.window.history.table.selectRow(2)
    assert users(hands.export("Selected: 1")) == ["1"]


def test_a_record_is_called_after_its_deletion(filled, hands):
    filled.window.history.table.selectRow(1)
    file = hands.export("Selected: 1", RECORD)
    assert file.name == "deletion-record-2.pdf"
    assert "user2@example.com" in pdf(file)
    assert "Deletion record" in pdf(file)


def test_the_name_of_a_record_is_looked_for_off_the_windows_thread(filled, hands, monkeypatch):
    threads, first = [], Reader.first

    def noted(reader, query, *args, **kwargs):
        threads.append(threading.current_thread())
        return first(reader, query, *args, **kwargs)

    search(filled, "user2@")
    dialog = hands.open()
    hands.choose(dialog, "Found: 1", RECORD)
    monkeypatch.setattr(Reader, "first", noted)
    assert hands.name(dialog) == "deletion-record-2.pdf"
    hands.done()
    assert threads
    assert threading.main_thread() not in threads


def test_looking_for_the_name_can_be_cancelled(filled, hands, monkeypatch):
    monkeypatch.setattr(work_dialog, "_SOON", 0)
    cancelled = threading.Event()
    really = export_flow.name_for

    def held_up(*args):
        assert cancelled.wait(15)
        return really(*args)

    monkeypatch.setattr(export_flow, "name_for", held_up)
    search(filled, "user2@")
    dialog = hands.open()
    hands.choose(dialog, "Found: 1", RECORD)
    filled.click("Choose file…", dialog)
    filled.click("Cancel", filled.dialog(WorkDialog))
    cancelled.set()
    filled.no_dialog()
    assert "The export was cancelled; no file was written." in filled.window.bar.text
    filled.until(lambda: not ui_loop._tasks)


@pytest.mark.parametrize(
    ("typed", "name"),
    [("mine", "mine.csv"), ("mine.CSV", "mine.CSV"), ("mine.txt", "mine.txt.csv")],
)
def test_the_ending_is_added(hands, typed, name):
    assert hands.export("Spreadsheet (CSV)", name=typed).name == name


@pytest.mark.parametrize("answer", ["Replace", "Cancel"])
def test_a_file_under_the_completed_name_is_asked_about(filled, hands, answer):
    file = hands.folder / "mine.txt.csv"
    file.write_text("mine")
    hands.name(hands.open(), "mine.txt")
    box = filled.dialog()
    assert box.text() == "Replace mine.txt.csv?"
    filled.click(answer, box)
    if answer == "Replace":
        hands.done()
        assert users(file) == ["1", "2", "3"]
    else:
        filled.no_dialog()
        assert file.read_text() == "mine"


def test_the_result_names_file_and_head(filled, hands, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    hands.name(hands.open(), "mine.csv")
    done = filled.dialog(ExportedDialog)
    head = filled.named("Chain head", done).text()
    assert head.startswith("3:")
    field = done.head
    assert field.width() > field.fontMetrics().horizontalAdvance(head)
    assert done.rect().contains(field.rect().translated(field.mapTo(done, QPoint(0, 0))))
    said = filled.texts(done).replace("\n", "")
    assert f"3 deletions were written to {hands.folder / 'mine.csv'}." in said
    assert "3 deletions were written to" in filled.window.bar.text
    assert f"Chain head: {head[:12]}" in filled.window.bar.text
    filled.click("Copy head", done)
    assert QGuiApplication.clipboard().text() == head
    filled.click("Show in folder", done)
    assert [Path(folder) for folder in opened] == [hands.folder]


def test_a_failure_is_said_in_a_sentence(filled, hands):
    (hands.folder / "folder.csv").mkdir()
    exports = filled.window.exports
    filled.window.history.table.selectRow(0)
    choice = Choice("All", filled.window.history.selected(), 1)
    for name in ("folder.csv", "missing/x.csv"):
        assert filled.run(exports.write(choice, Format.CSV, hands.folder / name)) is None
        assert "The file was not written. Choose another folder" in filled.window.bar.text
    for form in (Format.REPORT, Format.RECORD):
        assert filled.run(exports.write(choice, form, hands.folder / "missing/x.pdf")) is None
    assert [f.name for f in hands.folder.iterdir()] == ["folder.csv"]


def test_a_history_that_can_not_be_read_is_said(filled, hands, monkeypatch):
    def unreadable(*_):
        raise JournalError("The history can't be read", "Try again.")

    monkeypatch.setattr(export_flow, "name_for", unreadable)
    filled.click("Choose file…", hands.open())
    filled.until(lambda: "The history can't be read. Try again." in filled.window.bar.text)
    assert hands.open()


def test_the_history_itself_is_never_replaced(filled):
    before = filled.folder.history.stat().st_ino
    choice = Choice("All", [1], 1)
    for form in Format:
        assert filled.run(filled.window.exports.write(choice, form, filled.folder.history)) is None
    assert filled.folder.history.stat().st_ino == before


@pytest.mark.parametrize("form", list(Format)[:4])
def test_cancelling_leaves_no_file(filled, hands, monkeypatch, form):
    """The work is held up until it has been cancelled."""
    monkeypatch.setattr(work_dialog, "_SOON", 0)
    cancelled = threading.Event()
    really = export_flow.write

    def held_up(*args):
        assert cancelled.wait(15)
        return really(*args)

    monkeypatch.setattr(export_flow, "write", held_up)
    dialog = hands.open()
    hands.choose(dialog, form.title)
    hands.name(dialog, f"mine{form.ending}")
    work = filled.dialog(WorkDialog)
    filled.click("Cancel", work)
    assert "Cancelling…" in filled.texts(work)
    cancelled.set()
    filled.no_dialog()
    assert "The export was cancelled; no file was written." in filled.window.bar.text
    assert list(hands.folder.iterdir()) == []


def test_a_list_is_exported_from_its_window(desk, lists, tmp_path):
    window = lists.read("user id\nu1\nu2\n", name="leavers.csv")
    lists.send()
    (tmp_path / "out").mkdir()
    hands = ExportHands(desk, tmp_path / "out")
    desk.click("Export…", window)
    dialog = desk.dialog(ExportDialog)
    assert hands.offers(dialog)[1][0] == "Users of leavers.csv: 2"
    hands.choose(dialog, RECORD)
    assert hands.name(dialog) == "list-leavers.pdf"
    hands.done()
    [file] = hands.folder.iterdir()
    assert "Deletion record of a list" in pdf(file)
    assert "2 deletions were written to" in window.bar.text


def test_another_history_is_exported_from_its_window(filled, hands, tmp_path):
    other = tmp_path / "other.sqlite3"
    save_copy(filled.folder.history, other, lambda _done, _total: None)
    filled.delete(user_id="4", email="user4@example.com")
    filled.outcome("Deleted")
    filled.run(filled.window.history_menu.others.open(other))
    [window] = [w for w in QApplication.topLevelWidgets() if isinstance(w, OtherHistory)]
    filled.until(lambda: window.pane.total() == 3)
    filled.click("Export…", window.pane)
    hands.name(filled.dialog(ExportDialog), "other.csv")
    hands.done()
    assert users(hands.folder / "other.csv") == ["1", "2", "3"]
    assert "3 deletions were written to" in window.bar.text
    assert "written" not in filled.window.bar.text


# Quitting, and closing windows, while a file is being written


class Writing:
    """An export stands still in the middle of its file, until somebody cancels it."""

    def __init__(self):
        self.begun = threading.Event()
        self._step = Progress.step

    def step(self, progress, count):
        self.begun.set()
        end = time.monotonic() + 15
        while not progress._cancelled:
            assert time.monotonic() < end, "nobody cancelled it"
            time.sleep(0.001)
        self._step(progress, count)


@pytest.fixture
def writing():
    return Writing()


def begin(desk, hands, writing, monkeypatch, button, form=Format.CSV):
    """Export up to the middle of the file, which is there by then."""
    desk.click("Export…", button)
    dialog = desk.dialog(ExportDialog)
    hands.choose(dialog, form.title)
    desk.click("Choose file…", dialog)
    save = desk.dialog(QFileDialog)
    save.findChild(QLineEdit).setText(str(hands.folder / "mine"))
    monkeypatch.setattr(Progress, "step", lambda *args: writing.step(*args))
    desk.click("&Save", save)
    desk.until(writing.begun.is_set)
    hidden = [file.name.startswith(HIDDEN) for file in hands.folder.iterdir()]
    assert hidden
    assert all(hidden)


@pytest.mark.parametrize("form", list(Format)[:4])
def test_quitting_waits_until_no_half_file_is_left(filled, hands, writing, monkeypatch, form):
    begin(filled, hands, writing, monkeypatch, filled.window.history, form)
    filled.run(filled.window.shut_down())
    assert list(hands.folder.iterdir()) == []
    filled.until(lambda: not ui_loop._tasks)


def test_quitting_ends_the_questions_of_an_export(filled, hands):
    filled.click("Choose file…", hands.open())
    filled.dialog(QFileDialog)
    filled.run(filled.window.shut_down())
    filled.no_dialog()
    filled.until(lambda: not ui_loop._tasks)


def test_closing_a_list_window_leaves_no_half_file(desk, lists, tmp_path, writing, monkeypatch):
    window = lists.read("user id\nu1\nu2\n", name="leavers.csv")
    lists.send()
    (tmp_path / "out").mkdir()
    hands = ExportHands(desk, tmp_path / "out")
    begin(desk, hands, writing, monkeypatch, window)
    closed, exporting = [], window._run_page.exports._running
    window.closed.connect(lambda: closed.append((exporting.done(), list(hands.folder.iterdir()))))
    window.close()  # before there is a dialog that would forbid it
    desk.until(lambda: closed)
    assert closed == [(True, [])]
    desk.until(lambda: not ui_loop._tasks)


@pytest.mark.parametrize("quits", [False, True])
def test_closing_another_history_leaves_no_half_file(
    filled, hands, tmp_path, writing, monkeypatch, quits
):
    other = tmp_path / "other.sqlite3"
    save_copy(filled.folder.history, other, lambda _done, _total: None)
    window = filled.run(filled.window.history_menu.others.open(other))
    filled.until(lambda: window.pane.total() == 3)
    begin(filled, hands, writing, monkeypatch, window.pane)
    closed = []
    window.closed.connect(lambda: closed.append(list(hands.folder.iterdir())))
    window.close()
    if quits:  # it waits for what is closing already
        filled.run(filled.window.shut_down())
    else:
        filled.until(lambda: closed)
    assert closed == [[]]
    filled.until(lambda: not ui_loop._tasks)


def test_quitting_waits_for_all_that_is_being_done_in_its_windows(filled, tmp_path):
    """A copy, a check, forgetting: whatever it is."""

    def work(progress):
        while True:
            progress.step(0)

    other = tmp_path / "other.sqlite3"
    save_copy(filled.folder.history, other, lambda _done, _total: None)
    window = filled.run(filled.window.history_menu.others.open(other))
    tasks = [spawn(working(parent, "Working…", work)) for parent in (filled.window, window)]
    filled.run(asyncio.sleep(0))
    filled.run(filled.window.shut_down())
    assert [task.cancelled() for task in tasks] == [True, True]


# The dialog of anything that takes a while


def test_quick_work_shows_no_dialog(desk):
    assert desk.run(working(desk.window, "Working…", lambda progress: progress.total)) == 0
    assert (
        not desk.window.findChildren(WorkDialog)
        or not desk.window.findChild(WorkDialog).isVisible()
    )


def test_work_shows_how_far_it_is(desk, monkeypatch):
    monkeypatch.setattr(work_dialog, "_SOON", 0)
    go_on = threading.Event()

    def work(progress):
        progress.begin(4)
        progress.step(1)
        assert go_on.wait(15)
        return "result"

    task = spawn(working(desk.window, "Working…", work))
    dialog = desk.dialog(WorkDialog)
    bar = dialog.findChild(QProgressBar)
    desk.until(lambda: bar.maximum() and bar.value() * 4 == bar.maximum())
    assert bar.accessibleName() == "Working…"
    go_on.set()
    desk.until(task.done)
    assert task.result() == "result"
    desk.no_dialog()


def test_work_that_is_done_before_it_hears_of_the_cancel_has_its_result(desk, monkeypatch):
    monkeypatch.setattr(work_dialog, "_SOON", 0)
    go_on = threading.Event()
    task = spawn(working(desk.window, "Working…", lambda _: go_on.wait(15)))
    desk.dialog(WorkDialog).reject()
    assert desk.dialog(WorkDialog).isVisible()
    go_on.set()
    desk.until(task.done)
    assert task.result() is True


def test_errors_of_the_work_are_raised(desk):
    caught = []

    def work(progress):
        progress.cancel()
        progress.step(1)

    async def wait():
        try:
            await working(desk.window, "Working…", work)
        except Cancelled as error:
            caught.append(error)

    desk.run(wait())
    assert len(caught) == 1


def test_whoever_cancels_the_task_waits_for_the_thread(desk):
    """And a second time changes nothing."""
    begun, go_on, ended = threading.Event(), threading.Event(), []

    def work(progress):
        begun.set()
        assert go_on.wait(15)
        ended.append(progress._cancelled)
        progress.step(0)

    task = spawn(working(desk.window, "Working…", work))
    desk.until(begun.is_set)
    for _ in range(3):
        task.cancel()
        desk.run(asyncio.sleep(0))
    assert not task.done()
    go_on.set()
    desk.until(task.done)
    assert task.cancelled()
    assert ended == [True]


def test_the_work_of_a_window_can_be_ended(desk):
    def work(progress):
        begun.set()
        while True:
            progress.step(0)

    begun = threading.Event()
    desk.run(end_work(desk.window))  # there is none yet
    task = spawn(working(desk.window, "Working…", work))
    desk.until(begun.is_set)
    desk.run(end_work(desk.window))
    assert task.cancelled()
