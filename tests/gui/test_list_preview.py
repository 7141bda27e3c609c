"""Getting a list in, and looking at every row before anything is sent."""

import re
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox, QStyle

from gui_app.domain.http import Reply
from gui_app.domain.verification import Found, Verification
from gui_app.jobs.lists.table import ListError, Progress
from gui_app.ui import list_draft, list_files

IDS = [f"{n:08d}-3f52-4e8b-9a61-c07d5e2b81f4" for n in range(1, 8)]
CSV = "name,user id\n" + "".join(f"P{n},{value}\n" for n, value in enumerate(IDS))


def dropped(window, *urls):
    data = QMimeData()
    data.setUrls(list(urls))
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, button, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), action, data, button, none))


def local(path):
    return QUrl.fromLocalFile(str(path))


def click_tick(window, row):
    table = window._preview.table
    table.scrollTo(table.model().index(row, 0))
    place = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))


# The window


def test_it_needs_an_account_as_one_user_does(bare_desk):
    bare_desk.open()
    tab = bare_desk.show("konsign")
    bare_desk.click("Delete a list…", tab)
    assert "No account yet. Choose “Accounts…” and add one." in tab.access_note.text()
    assert bare_desk.window.lists.window("konsign") is None


def test_it_needs_the_accounts_secret(desk):
    desk.add_account("konsign", "Empty", secrets={})
    tab = desk.show("konsign")
    desk.click("Delete a list…", tab)
    assert tab.access_note.text().startswith("⚠ Not saved yet: Access token, or Client ID")
    assert desk.window.lists.window("konsign") is None


def test_it_says_where_users_will_be_deleted(lists):
    window = lists.open()
    assert window.windowTitle() == "Deletion Desk – Delete a list – Messente Verigator"
    text = lists.texts()
    assert "Messente Verigator, account Main" in text
    assert "API address: https://api.verigator.com" in text
    assert "Service ID: 81213bfd-b690-499e-b9d2-8754cb1550e8" in text


def test_there_is_one_for_each_provider(lists):
    first = lists.open("verigator")
    assert lists.open("verigator") is first
    assert lists.open("konsign") is not first


def test_it_opens_anew_after_it_was_closed(desk, lists):
    first = lists.open()
    first.close()
    desk.until(lambda: desk.window.lists.window("verigator") is None)
    assert lists.open() is not first


# What is read


def test_every_row_is_shown_with_its_line(lists):
    lists.read(CSV)
    assert lists.column("Line") == [str(n) for n in range(2, 9)]
    assert lists.column("User ID") == IDS
    assert set(lists.column("Service ID")) == {"81213bfd-b690-499e-b9d2-8754cb1550e8"}
    assert set(lists.column("Delete")) == {"yes"}
    assert "users.csv: 7 rows" in lists.texts()
    assert "7 users will be deleted" in lists.texts()


def test_what_is_wrong_is_told_and_counted(lists):
    lists.read(f"user id\n{IDS[0]}\n..\n{IDS[0]}\nkowalski\n")
    assert "1 ready · 1 unusual · 1 twice in the list · 1 invalid" in lists.texts()
    assert lists.column("Delete") == ["yes", "no", "no", "yes"]
    notes = lists.column("Note")
    assert notes[0] == ""
    assert notes[1].startswith("⚠ User ID: ")
    assert notes[2] == "⚠ The same user stands in line 2 already."
    assert notes[3].startswith("Unusual: ")


def test_users_deleted_before_are_left_out(desk, lists):
    desk.delete("verigator", user_id=IDS[1])
    desk.outcome("Deleted")
    lists.read(CSV)
    assert "6 ready · 1 sent before" in lists.texts()
    assert lists.column("Delete")[1] == "no"
    assert lists.column("Note")[1].startswith("⚠ Deleted already, on ")


@pytest.mark.parametrize(
    ("found", "words"), [(Found.GONE, "confirmed gone"), (Found.STILL_THERE, "still there")]
)
def test_what_was_found_out_since_about_users_deleted_before_is_said(desk, lists, found, words):
    desk.delete("verigator", user_id=IDS[0])
    desk.outcome("Deleted")
    desk.delete("verigator", user_id=IDS[1])
    desk.outcome("Deleted")
    desk.journal.verify(2, Verification(found, "Ann", ""))
    lists.read(CSV)
    first, second = lists.column("Note")[:2]
    assert re.fullmatch(r"⚠ Deleted already, on [-: \d]{19}\.", first)
    assert re.fullmatch(rf"⚠ Deleted already, on [-: \d]{{19}}; {words} on [-: \d]{{19}}\.", second)
    assert lists.column("Delete")[:2] == ["no", "no"]


def test_what_was_found_out_since_about_an_unknown_one_is_said(desk, lists):
    desk.wire.answer = Reply(200, {}, b"<html>")
    desk.delete("verigator", user_id=IDS[0])
    desk.outcome("Unknown")
    desk.journal.verify(1, Verification(Found.GONE, "Ann", ""))
    lists.read(CSV)
    assert re.match(r"⚠ Sent on [-: \d]{19}; confirmed gone on ", lists.column("Note")[0])


def test_a_column_named_with_markup_shows_it_as_it_is_written(lists):
    lists.read(f"user id;<b>other</b>\n{IDS[0]};{IDS[1]}\n")
    combo = lists.window._preview.source._columns["user_id"]
    combo.setCurrentIndex(2)
    lists.settle()
    assert "<b>other</b>" in combo.currentText()
    assert "<b>" not in combo.toolTip()
    assert "&lt;b&gt;other" in combo.toolTip()


def test_invisible_characters_are_shown(lists):
    lists.read(f"user id\n{IDS[0]}\nab\u202ecd\n")
    assert lists.column("User ID")[1] == "ab⟨U+202E⟩cd"


def test_another_column_can_be_chosen(lists):
    lists.read(CSV)
    lists.choose("User ID", "name")
    assert lists.column("User ID") == [f"P{n}" for n in range(7)]
    assert "7 unusual" in lists.texts()


def test_without_the_column_it_says_which_to_choose(lists):
    lists.read(CSV)
    lists.choose("User ID", "(not in the list)")
    assert "Choose the column that holds: User ID." in lists.texts()
    assert "no row is ticked" in lists.texts()
    assert not lists.visible("Start")


def test_the_kept_field_may_come_from_the_list(lists):
    lists.read(f"service id,user id\nS1,{IDS[0]}\n")
    assert lists.column("Service ID") == ["S1"]
    assert "Service ID: from the list" in lists.texts()
    lists.choose("Service ID", "From the tab: 81213bfd")
    assert lists.column("Service ID") == ["81213bfd-b690-499e-b9d2-8754cb1550e8"]


def test_the_first_row_may_be_a_user(desk, lists):
    lists.read(f"{IDS[0]}\n{IDS[1]}\n")
    header = desk.named("The first row holds the column names", lists.window, QCheckBox)
    assert not header.isChecked()
    assert len(lists.table()) == 2
    header.setFocus()
    QTest.keyClick(header, Qt.Key.Key_Space)
    lists.settle()
    assert "Choose the column that holds: User ID." in lists.texts()


def test_another_encoding_reads_the_file_again(desk, lists):
    lists.read(b"user id,name\nj\xf8rgen,x\n")
    lists.choose("Encoding", "Western European (Windows)")
    assert lists.column("User ID") == ["jørgen"]
    lists.choose("Encoding", "Central European (Windows)")
    assert lists.column("User ID") == ["jřrgen"]


def test_another_separator_cuts_the_rows_anew(lists):
    lists.read("user id;x\na;b\n")
    assert lists.column("User ID") == ["a"]
    lists.choose("Separator", "Comma")
    assert lists.column("User ID") == ["user id;x", "a;b"]


def test_a_new_account_on_the_tab_is_taken_over_when_the_button_is_pressed(desk, lists):
    lists.read(CSV)
    desk.add_account("verigator", "Other", kept={"service_id": "S2"})
    assert "account Main" in lists.texts()
    lists.open()
    lists.settle()
    assert "account Other" in lists.texts()
    assert set(lists.column("Service ID")) == {"S2"}


# What can't be read


def test_a_file_that_cant_be_read_is_named_and_the_list_stays(lists):
    window = lists.read(CSV)
    window.open_file(lists.file("", "empty.csv"))
    lists.settle()
    assert "This list can't be used" in window.bar.text
    assert len(lists.table()) == 7


def test_a_change_that_comes_to_nothing_is_taken_back(desk, lists, monkeypatch):
    window = lists.read(CSV)

    def fail(*_):
        raise ListError("No", "It can't be done.")

    monkeypatch.setattr(list_draft, "make_plan", fail)
    lists.choose("User ID", "name")
    assert "It can't be done." in window.bar.text
    assert desk.named("User ID", window).currentText() == "user id"
    assert len(lists.table()) == 7


@pytest.fixture
def slow(monkeypatch):
    """Reading takes until it is cancelled, or ``slow`` is set."""
    go_on, read = threading.Event(), list_files.read_file
    go_on.begun = []

    def wait(path, options, progress: Progress):
        go_on.begun.append(path.name)
        progress.begin(10)
        while not go_on.wait(0.01):
            progress.step(0)
        return read(path, options, progress)

    monkeypatch.setattr(list_files, "read_file", wait)
    yield go_on
    go_on.set()


def test_reading_shows_its_progress_and_can_be_cancelled(desk, lists, slow):
    window = lists.open()
    window.open_file(lists.file(CSV))
    desk.until(lambda: lists.visible("Cancel"))
    assert "Reading the list…" in lists.texts()
    desk.click("Cancel", window)
    lists.settle()
    assert lists.visible("Open file…")
    assert not window._preview.isVisible()
    assert window.bar.text == ""


def test_the_newest_file_wins(desk, lists, slow):
    window = lists.open()
    window.open_file(lists.file(CSV))
    window.open_file(lists.file(f"user id\n{IDS[6]}\n", "newer.csv"))
    desk.until(lambda: slow.begun == ["users.csv", "newer.csv"])  # the older has given up
    slow.set()
    lists.settle()
    assert lists.column("User ID") == [IDS[6]]


def test_closing_while_it_reads_ends_the_reading(desk, lists, slow):
    window = lists.open()
    window.open_file(lists.file(CSV))
    desk.until(lambda: lists.visible("Cancel"))
    window.close()
    desk.until(lambda: desk.window.lists.window("verigator") is None)


# Ways in


def test_a_list_is_pasted(desk, lists):
    window = lists.open()
    QGuiApplication.clipboard().setText("\n".join(IDS))
    desk.until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    lists.settle()
    assert lists.column("User ID") == IDS


def test_a_copied_file_is_pasted(desk, lists):
    window = lists.open()
    data = QMimeData()
    data.setUrls([local(lists.file(CSV))])
    QGuiApplication.clipboard().setMimeData(data)
    desk.click("Paste", window)
    lists.settle()
    assert lists.column("User ID") == IDS


def test_with_nothing_to_paste_it_says_so(desk, lists):
    window = lists.open()
    QGuiApplication.clipboard().clear()
    desk.click("Paste", window)
    assert window.bar.text == "Copy a list, then press Paste."


def test_a_file_is_dropped_on_the_list_window(lists):
    window = lists.open()
    dropped(window, local(lists.file(CSV)))
    lists.settle()
    assert lists.column("User ID") == IDS


def test_a_file_is_dropped_on_the_main_window(desk, lists):
    desk.show("verigator")
    dropped(desk.window, local(lists.file(CSV)))
    lists.window = desk.window.lists.window("verigator")
    lists.settle()
    assert lists.column("User ID") == IDS


def test_several_files_a_folder_and_a_link_are_refused(lists, tmp_path):
    window = lists.open()
    file = local(lists.file(CSV))
    for urls, words in (
        ([file, file], "Drop one file at a time."),
        ([local(tmp_path)], "This is a folder."),
        ([QUrl("https://example.com/users.csv")], "Save the file on this computer first"),
    ):
        dropped(window, *urls)
        assert words in window.bar.text
    assert not window._preview.isVisible()


# Ticks


def test_a_click_unticks_a_row_and_another_ticks_it(lists):
    window = lists.read(CSV)
    click_tick(window, 2)
    assert lists.column("Delete")[1:4] == ["yes", "no", "yes"]
    assert "6 users will be deleted" in lists.texts()
    click_tick(window, 2)
    assert "7 users will be deleted" in lists.texts()


def test_space_unticks_all_selected_rows(lists):
    window = lists.read(CSV)
    table = window._preview.table
    table.setFocus()
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert lists.column("Delete") == ["yes", "no", "no", "yes", "yes", "yes", "yes"]
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert set(lists.column("Delete")) == {"yes"}


def test_an_invalid_row_cant_be_ticked(lists):
    window = lists.read(f"user id\n{IDS[0]}\n..\n")
    click_tick(window, 1)
    window._preview.table.selectRow(1)
    QTest.keyClick(window._preview.table, Qt.Key.Key_Space)
    index = window._preview.model.index(1, 0)
    assert not window._preview.model.setData(
        index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole
    )
    assert lists.column("Delete") == ["yes", "no"]
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None


def test_a_duplicate_can_be_ticked_by_hand(lists):
    window = lists.read(f"user id\n{IDS[0]}\n{IDS[0]}\n")
    click_tick(window, 1)
    assert lists.column("Delete") == ["yes", "yes"]


def test_nothing_ticked_holds_start_back(lists):
    window = lists.read(f"user id\n{IDS[0]}\n")
    click_tick(window, 0)
    assert "Nobody will be deleted" in lists.texts()
    assert not lists.visible("Start")


def test_only_the_first_rows_for_a_trial(desk, lists):
    window = lists.read(CSV)
    click_tick(window, 0)
    limit = desk.named("Only the first", window, QCheckBox)
    limit.setFocus()
    QTest.keyClick(limit, Qt.Key.Key_Space)
    desk.named("Number of rows", window, QSpinBox).setValue(2)
    assert lists.column("Delete") == ["no", "yes", "yes", *["not now"] * 4]
    assert lists.column("Note")[3] == "After the first 2."
    assert "2 users will be deleted" in lists.texts()
    plan = window._preview.draft.plan
    assert [plan.targets[i][1] for i in plan.chosen()] == IDS[1:3]
    QTest.keyClick(limit, Qt.Key.Key_Space)
    assert "6 users will be deleted" in lists.texts()


def test_the_trial_stays_when_another_column_is_chosen(desk, lists):
    window = lists.read(CSV)
    desk.named("Only the first", window, QCheckBox).setChecked(True)
    desk.named("Number of rows", window, QSpinBox).setValue(3)
    lists.choose("User ID", "name")
    assert "3 users will be deleted" in lists.texts()


def test_rows_are_shown_by_what_is_known_of_them(lists):
    window = lists.read(f"user id\n{IDS[0]}\n..\n{IDS[1]}\n")
    lists.choose("Show", "Invalid (1)")
    assert lists.column("User ID") == [".."]
    lists.choose("Show", "Ready (2)")
    click_tick(window, 1)
    lists.choose("Show", "All rows")
    assert lists.column("Delete") == ["yes", "no", "no"]


def test_everything_is_reached_with_tab(desk, lists, spoken_name):
    window = lists.read(CSV)
    window._preview.open.setFocus()
    names = []
    while (name := spoken_name(QApplication.focusWidget())) not in names:
        names.append(name)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert names == [
        "Open file…",
        "Paste",
        "Encoding",
        "Separator",
        "The first row holds the column names",
        "Service ID",
        "User ID",
        "Show",
        "Look users up first",
        "Users in the list",
        "Only the first",
        "At a time",
        "Per second",
        "Start",
        "Close",
    ]


def test_the_provider_files_limits_hold(desk, lists):
    window = lists.open()
    limits = window._place.provider.limits
    lists.read(CSV)
    at_a_time, per_second = (desk.named(n, window) for n in ("At a time", "Per second"))
    assert (at_a_time.value(), at_a_time.maximum()) == (limits.in_flight, limits.most_in_flight)
    assert (per_second.value(), per_second.maximum()) == (
        limits.per_second,
        limits.most_per_second,
    )


def test_a_long_list_stays_smooth(desk, lists, heartbeat, qapp):
    rows = 50_000
    window = lists.open()
    window.open_file(lists.file("user id\n" + "\n".join(f"u-{n}" for n in range(rows))))
    lists.settle()
    table, model = window._preview.table, window._preview.model
    table.setFocus()
    heartbeat.restart()
    for _ in range(50):
        QTest.keyClick(table, Qt.Key.Key_PageDown)
        qapp.processEvents()
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qapp.processEvents()
    QTest.keyClick(table, Qt.Key.Key_Space)
    qapp.processEvents()
    assert model.count == 0
    assert len(model._pages) <= 20
    assert heartbeat.longest < 1


def test_a_kept_field_that_is_empty_is_asked_for(desk, lists):
    lists.read(CSV)
    desk.tab("verigator").rows["service_id"].value = ""
    desk.click("Delete a list…", desk.tab("verigator"))
    lists.settle()
    assert "Choose the column that holds: Service ID. Or fill it in on the tab" in lists.texts()
    assert not lists.visible("Start")


def test_while_a_question_is_open_the_account_stays(desk, lists):
    window = lists.read(CSV)
    dialog = lists.confirmation()
    window.offer(replace(window._place, kept={"service_id": "S9"}))
    dialog.reject()
    lists.settle()
    assert "S9" not in lists.texts()


def test_an_account_that_could_not_be_taken_over_is_not_shown(desk, lists, monkeypatch):
    window = lists.read(CSV)

    def fail(*_):
        raise ListError("No", "It can't be done.")

    monkeypatch.setattr(list_draft, "make_plan", fail)
    window.offer(replace(window._place, kept={"service_id": "S9"}))
    lists.settle()
    assert "S9" not in lists.texts()


def test_the_place_is_the_tabs(lists):
    window = lists.open()
    place = window._place
    window.offer(replace(place, kept={"service_id": "S9"}))
    assert "Service ID: S9" in lists.texts()


# Nothing changes by accident


def test_the_wheel_turns_no_box_that_nobody_has_gone_into(lists, desk):
    window = lists.read(CSV)
    box = desk.named("User ID", window, QComboBox)
    window._preview.table.setFocus()
    before = box.currentText()
    for _ in range(3):
        place = QPointF(box.rect().center())
        wheel = QWheelEvent(
            place,
            QPointF(box.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, wheel)
    assert box.currentText() == before


def test_who_was_unticked_stays_so_when_the_list_is_read_in_another_way(lists):
    window = lists.read(CSV)
    click_tick(window, 2)
    assert lists.column("Delete")[2] == "no"
    lists.choose("User ID", "name")
    lists.choose("User ID", "user id")
    assert lists.column("Delete") == ["yes", "yes", "no", "yes", "yes", "yes", "yes"]
    lists.read(CSV, name="another.csv")
    assert lists.column("Delete") == ["yes"] * 7


def test_columns_that_are_not_used_are_named(lists):
    lists.read("user id,Delete?\n" + f"{IDS[0]},no\n")
    assert "columns not used: Delete?" in lists.texts()


def test_after_a_bad_file_it_says_what_is_still_shown(lists):
    window = lists.read(CSV)
    window.open_file(lists.file(b"%PDF-1.4 ...", "other.csv"))
    lists.settle()
    assert window.bar.text.endswith("What is shown is still users.csv.")


@pytest.mark.parametrize("value", [12.375, 0.001, 20])
def test_a_pace_is_not_cut(lists, desk, value):
    lists.read("user_id\n1\n")
    box = desk.named("Per second", lists.window, QDoubleSpinBox)
    box.setValue(value)
    assert in_full(box)


def test_a_number_of_rows_is_not_cut(lists, desk):
    lists.read("user_id\n" + "".join(f"{n}\n" for n in range(100_000)))
    box = desk.named("Number of rows", lists.window, QSpinBox)
    desk.named("Only the first", lists.window, QCheckBox).setChecked(True)
    box.setValue(88_888)
    QApplication.processEvents()
    assert in_full(box)


def in_full(box):
    line = box.lineEdit()
    margins = 2 * line.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth)
    return line.width() >= line.fontMetrics().horizontalAdvance(box.text()) + margins
