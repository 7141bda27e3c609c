"""What narrows the history: account, list, time; the counts, the order, and another history."""

import re
import threading
import time
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDateEdit, QPushButton, QWidget

from gui_app.domain.batch import Batch, Item
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import Outcome
from gui_app.history.batch_reader import BatchReader
from gui_app.history.forget import forget
from gui_app.history.journal import Journal
from gui_app.history.reader import Reader
from gui_app.history.search import Query
from gui_app.ui import history_time
from gui_app.ui.history_pane import HistoryPane
from gui_app.ui.history_source import HistorySource
from gui_app.ui.history_time import TimeFilter
from gui_app.ui.outcome_bar import OutcomeBar


def person(user: str, account: str = "Main") -> Deletion:
    target = {"company_id": "39", "user_id": user, "email": f"{user}@example.com"}
    return Deletion("konsign", "Konsign", account, "https://k.example", target, user)


@pytest.fixture
def fill(bare_desk):
    """Return a function that records deletions, after a list of some users."""

    def fill(*rows: tuple[str, Outcome], account: str = "Main", list_of: int = 0) -> None:
        with closing(Journal(bare_desk.folder.history)) as journal:
            if list_of:
                items = [Item(n, n, person(f"listed{n}")) for n in range(1, list_of + 1)]
                batch = Batch("konsign", "Konsign", "Main", "https://k.example", "users.csv")
                number = journal.batches.plan(batch, iter(items))
                for item in items:
                    row = journal.batches.step(number, None, item)
                    journal.batches.step(number, (row, Result(Outcome.DELETED, "Gone.")), None)
            for user, outcome in rows:
                row = journal.add(person(user, account))
                journal.finish(row, Result(outcome, "Said so.", 200))

    return fill


@pytest.fixture
def opened(bare_desk, fill):
    """A desk with two accounts' rows and a list of three users."""
    fill(("anna", Outcome.DELETED), ("ben", Outcome.NOT_FOUND))
    fill(("chloe", Outcome.DELETED), account="Other", list_of=3)
    bare_desk.open()
    return bare_desk


def users(desk) -> list[str]:
    return [row[3] for row in desk.table()]


def choose(desk, name: str, text: str) -> list[str]:
    combo = desk.named(name, desk.window.history.filters, QComboBox)
    combo.setCurrentIndex([combo.itemText(i) for i in range(combo.count())].index(text))
    desk.settle()
    return users(desk)


def words(desk) -> str:
    return desk.texts(desk.window.history)


def test_an_account_narrows_the_table(opened):
    assert choose(opened, "Sent with", "Other") == ["chloe"]
    assert choose(opened, "Sent with", "All accounts")[0] == "chloe"


def test_a_list_is_told_by_its_name_time_and_size(opened):
    combo = opened.named("List", opened.window.history.filters, QComboBox)
    assert combo.itemText(0) == "All lists"
    now = QLocale().toString(QDate.currentDate(), "d MMM yyyy")
    assert combo.itemText(1).startswith(f"users.csv, {now} ")
    assert combo.itemText(1).endswith(", 3 users")
    assert choose(opened, "List", combo.itemText(1)) == ["listed3", "listed2", "listed1"]


def test_clear_shows_all_again_and_is_there_only_when_it_does_something(opened):
    pane = opened.window.history
    clear = next(b for b in pane.findChildren(QPushButton) if b.text() == "Clear")
    assert not clear.isVisible()
    opened.type(pane.search, "zzz")
    choose(opened, "Outcome", "Failed")
    choose(opened, "Time", "Today")
    assert users(opened) == []
    opened.click("Clear", pane)
    opened.settle()
    assert len(users(opened)) == 6
    assert pane.query() == Query()
    assert not clear.isVisible()


def test_hits_and_outcomes_are_counted(opened):
    pane = opened.window.history
    assert "Deletions: 6" in words(opened)
    assert "5 Deleted · 1 Not found" in words(opened)
    assert (pane.total(), pane.found()) == (6, 6)
    opened.type(pane.search, "main")
    opened.settle()
    assert "Found: 5 of 6" in words(opened)
    assert "4 Deleted · 1 Not found" in words(opened)
    assert (pane.total(), pane.found()) == (6, 5)


def test_while_it_counts_it_says_so(opened):
    pane = opened.window.history
    pane.search.setText("ben")
    assert pane.found() is None
    assert "Counting…" in words(opened)
    opened.settle()
    assert "Counting…" not in words(opened)


def test_a_million_is_written_so_that_it_can_be_read(qapp):
    bar = OutcomeBar()
    bar.show_counts({Outcome.DELETED: 1_000_000, Outcome.UNKNOWN: 1})
    assert bar.text() == bar.toolTip() == "1,000,000 Deleted · 1 Unknown"
    bar.resize(1000, bar.sizeHint().height())
    colours = {bar.grab().toImage().pixelColor(x, bar.height() // 2).name() for x in range(666)}
    assert {"#2e8b57", "#8e5bb5"} <= colours  # one in a million is to be seen too
    bar.resize(100, bar.height())
    assert not bar.grab().isNull()
    bar.show_counts({})
    assert bar.text() == ""


def test_the_header_turns_the_order_and_shows_it(opened):
    table = opened.window.history.table
    header = table.horizontalHeader()
    newest_first = users(opened)
    assert header.isSortIndicatorShown()
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    click_header(opened, 0)
    assert users(opened) == newest_first[::-1]
    assert header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
    click_header(opened, 3)  # there is no other order than that of time
    assert users(opened) == newest_first[::-1]
    assert header.sortIndicatorSection() == 0
    click_header(opened, 0)
    assert users(opened) == newest_first


def click_header(desk, column: int) -> None:
    header = desk.window.history.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    desk.settle()


def test_the_order_can_be_turned_from_the_keyboard(opened):
    table = opened.window.history.table
    newest_first = users(opened)
    oldest = next(a for a in table.actions() if a.text() == "Oldest first")
    oldest.trigger()
    opened.settle()
    assert users(opened) == newest_first[::-1]
    assert oldest.isChecked()


def test_the_order_is_that_of_recording_when_the_clock_jumps_back(bare_desk):
    now = datetime(2026, 5, 1, tzinfo=UTC)
    with closing(Journal(bare_desk.folder.history, lambda: now)) as journal:
        for user in ("first", "second", "third"):
            row = journal.add(person(user))
            journal.finish(row, Result(Outcome.DELETED, "Gone."))
            now -= timedelta(days=1)
    bare_desk.open()
    assert users(bare_desk) == ["third", "second", "first"]


def press(desk, key, modifiers=Qt.KeyboardModifier.NoModifier) -> int:
    table = desk.window.history.table
    QTest.keyClick(table, key, modifiers)
    return int(table.currentIndex().row())


def test_home_and_end_go_to_the_first_and_the_last_row(opened):
    opened.window.history.table.setFocus()
    opened.window.history.table.selectRow(2)
    assert press(opened, Qt.Key.Key_End) == 5
    assert press(opened, Qt.Key.Key_Home) == 0
    assert opened.window.history.selected() == [6]
    press(opened, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert opened.window.history.selected() == [6, 5, 4, 3, 2, 1]


def test_several_rows_are_selected_with_shift_and_control(opened):
    pane = opened.window.history
    pane.table.setFocus()
    assert pane.selected() == []
    pane.table.selectRow(1)
    press(opened, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    row = pane.table.visualRect(pane.model.index(4, 3)).center()
    QTest.mouseClick(
        pane.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, row
    )
    assert pane.selected() == [5, 4, 2]
    assert "Not found: ben" in words(opened)  # details are of the current row


def test_all_selected_rows_stay_selected_while_rows_come(opened, fill):
    pane = opened.window.history
    pane.table.selectAll()
    fill(("dora", Outcome.DELETED))
    opened.until(lambda: pane.model.rowCount() == 7)
    opened.settle()
    assert pane.selected() == [6, 5, 4, 3, 2, 1]


def test_the_rows_in_sight_stay_there_while_rows_come(bare_desk, fill):
    fill(*[(f"user{n}", Outcome.DELETED) for n in range(300)])
    bare_desk.open()
    table = bare_desk.window.history.table
    table.verticalScrollBar().setValue(100)
    top = users(bare_desk)[table.rowAt(0)]
    fill(("new", Outcome.DELETED))
    bare_desk.until(lambda: bare_desk.window.history.model.rowCount() == 301)
    bare_desk.settle()
    assert table.rowAt(0) == 101
    assert users(bare_desk)[table.rowAt(0)] == top


def test_more_than_a_page_is_complete_in_both_orders(bare_desk, fill):
    fill(*[(f"user{n}", Outcome.DELETED) for n in range(450)])
    bare_desk.open()
    newest_first = [f"user{n}" for n in range(449, -1, -1)]
    assert users(bare_desk) == newest_first
    pane, counts = bare_desk.window.history, []
    pane.flow.paged.connect(lambda *_: counts.append(pane.model.rowCount()))
    pane.refresh()
    bare_desk.settle()
    assert set(counts) == {450}  # a refresh never shows less than there was
    click_header(bare_desk, 0)
    assert users(bare_desk) == newest_first[::-1]
    fill(("new", Outcome.FAILED))
    bare_desk.until(lambda: pane.model.rowCount() == 451)
    assert users(bare_desk)[-1] == "new"
    assert choose(bare_desk, "Outcome", "Failed") == ["new"]


@pytest.fixture
def gate(monkeypatch):
    """Return a function that makes a reader's method wait, from its next call to ``opens``."""

    class Gate:
        def __init__(self, reader, method: str) -> None:
            self.reached, self._open = threading.Event(), threading.Event()
            monkeypatch.setattr(reader, method, partial(self._call, getattr(reader, method)))

        def _call(self, method, *values, **named):
            result = method(*values, **named)
            self.reached.set()
            assert self._open.wait(10)
            return result

        def opens(self) -> None:
            monkeypatch.undo()
            self._open.set()

    return Gate


@pytest.mark.parametrize("step", ["first", "total", "counts"])
def test_an_older_search_never_overwrites_a_newer_one(opened, gate, step):
    flow, told = opened.window.history.flow, []
    for signal in (flow.paged, flow.found, flow.counted):
        signal.connect(lambda asked, *_: told.append(asked.query.words))
    shut = gate((flow._pages if step == "first" else flow._rest)._reader, step)
    opened.window.history.search.setText("anna")
    opened.until(shut.reached.is_set)
    before = len(told)
    opened.window.history.search.setText("ben")
    assert opened.window.history.found() is None
    shut.opens()
    opened.settle()
    assert users(opened) == ["ben"]
    assert told[before:] == ["ben", "ben", "ben"]
    assert "Found: 1 of 6" in words(opened)
    assert "1 Not found" in words(opened)


def test_a_first_page_does_not_wait_for_the_rest_of_an_older_search(opened, gate):
    pane = opened.window.history
    shut = gate(pane.flow._rest._reader, "total")
    pane.search.setText("anna")
    opened.until(shut.reached.is_set)
    pane.search.setText("ben")
    opened.until(lambda: users(opened) == ["ben"])
    shut.opens()
    opened.settle()
    assert users(opened) == ["ben"]


def test_an_older_search_is_stopped_but_not_by_a_refresh(opened, monkeypatch):
    pane, stopped = opened.window.history, []
    for thread in (pane.flow._pages, pane.flow._rest):
        monkeypatch.setattr(thread._reader, "interrupt", lambda: stopped.append(1))
    pane.refresh()
    opened.settle()
    assert stopped == []
    pane.search.setText("ben")
    assert stopped == [1, 1]
    opened.settle()


def test_what_was_sent_is_chosen_though_an_older_look_did_not_see_it(opened, gate, fill):
    pane = opened.window.history
    shut = gate(pane.flow._rest._reader, "total")
    pane.refresh()
    opened.until(shut.reached.is_set)
    fill(("dora", Outcome.DELETED))
    pane.choose_soon(7)
    pane._soon.stop()
    shut.opens()
    opened.settle()
    pane.refresh()
    opened.settle()
    assert pane.selected() == [7]


def test_a_broken_search_says_so_and_the_next_one_works(opened):
    reader = opened.window.history.flow._pages._reader
    error = JournalError("No", "The disk is gone.", "")
    reader.first = lambda *_, **__: (_ for _ in ()).throw(error)
    opened.window.history.search.setText("ben")
    opened.settle()
    assert "The disk is gone." in words(opened)
    del reader.first
    opened.window.history.search.setText("anna")
    opened.settle()
    assert users(opened) == ["anna"]
    assert "The disk is gone." not in words(opened)


def test_forgotten_rows_are_told_apart_and_found_by_the_whole_value(bare_desk, fill):
    fill(("anna", Outcome.DELETED), ("ben", Outcome.DELETED))
    key = b"k" * 32
    forget(bare_desk.folder.history, key, [1], lambda *_: None)
    bare_desk.open()
    pane = bare_desk.window.history
    assert re.fullmatch(r"Forgotten \([0-9a-f]{8}\)", users(bare_desk)[1])
    assert bare_desk.row(1)[6] == ""
    muted = pane.model.index(1, 3).data(Qt.ItemDataRole.ForegroundRole)
    assert muted.color() != pane.palette().text().color()
    assert pane.model.index(0, 3).data(Qt.ItemDataRole.ForegroundRole) is None
    pane.search.setText("anna")
    bare_desk.settle()
    assert users(bare_desk) == []
    pane.use_key(key)
    bare_desk.settle()
    assert users(bare_desk)[0].startswith("Forgotten (")
    assert pane.earlier(person("anna")).id == 1


def test_another_history_is_shown_and_nothing_is_written(opened, tmp_path, qtbot):
    path = tmp_path / "other.sqlite3"
    with closing(Journal(path)) as journal:
        journal.finish(journal.add(person("theirs")), Result(Outcome.DELETED, "Gone."))
    readers = partial(Reader, path), partial(BatchReader, path)
    before = path.read_bytes()
    pane = HistoryPane(HistorySource(*readers, opened.parts.catalog, writable=False))
    qtbot.addWidget(pane)
    opened.until(lambda: pane.found() == 1)
    assert pane.model.index(0, 3).data() == "theirs"
    pane.search.setText("nothing like it")
    opened.until(lambda: pane.found() == 0)
    opened.run(pane.close_reader())
    assert path.read_bytes() == before


TIMES = {
    "Any time": (None, None),
    "Today": ("2026-11-19T05:00:00.000Z", "2026-11-20T05:00:00.000Z"),
    "Yesterday": ("2026-11-18T05:00:00.000Z", "2026-11-19T05:00:00.000Z"),
    "This week": ("2026-11-16T05:00:00.000Z", "2026-11-20T05:00:00.000Z"),
    "Last 30 days": ("2026-10-21T04:00:00.000Z", "2026-11-20T05:00:00.000Z"),
}


@pytest.fixture
def new_york(monkeypatch):
    """Make it Thursday, 19 November 2026 in New York, where summer time ended on 1 November."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system can't change the time zone of one program")

    class Today(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime(2026, 11, 19, 23, 30, tzinfo=tz)

    monkeypatch.setenv("TZ", "America/New_York")
    monkeypatch.setattr(history_time, "datetime", Today)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
    QLocale.setDefault(before)


@pytest.mark.parametrize("choice", TIMES)
def test_local_days_become_utc(qtbot, new_york, choice):
    widget = TimeFilter()
    qtbot.addWidget(widget)
    widget.choice.setCurrentText(choice)
    assert widget.span() == TIMES[choice]


def test_a_week_begins_where_the_locale_says(qtbot, new_york):
    QLocale.setDefault(QLocale("en_US"))
    widget = TimeFilter()
    qtbot.addWidget(widget)
    widget.choice.setCurrentText("This week")
    assert widget.span()[0] == "2026-11-15T05:00:00.000Z"


@pytest.mark.parametrize(
    ("day", "span"),
    [
        (date(2026, 3, 8), ("2026-03-08T05:00:00.000Z", "2026-03-09T04:00:00.000Z")),
        (date(2026, 11, 1), ("2026-11-01T04:00:00.000Z", "2026-11-02T05:00:00.000Z")),
    ],
)
def test_days_on_which_the_clocks_change_have_23_and_25_hours(qtbot, new_york, day, span):
    widget = TimeFilter()
    qtbot.addWidget(widget)
    widget.choice.setCurrentText("From–to…")
    for edit in (widget.first, widget.last):
        edit.setDate(QDate(day.year, day.month, day.day))
    assert widget.span() == span
    assert widget.problem() == ""


def test_days_can_be_chosen_and_must_be_in_order(opened):
    pane = opened.window.history
    assert len(choose(opened, "Time", "From–to…")) == 6
    first = opened.named("From", pane, QDateEdit)
    last = opened.named("To", pane, QDateEdit)
    last.setDate(QDate.currentDate().addDays(-1))
    opened.settle()
    assert users(opened) == []
    assert "“From” is after “To”." in words(opened)
    first.setDate(QDate.currentDate().addDays(-1))
    opened.settle()
    assert "Nothing matches." in words(opened)
    last.setDate(QDate.currentDate())
    opened.settle()
    assert len(users(opened)) == 6
    choose(opened, "Time", "Any time")
    assert not first.isVisible()


def test_today_is_another_day_tomorrow(opened, monkeypatch):
    choose(opened, "Time", "Today")
    opened.until(lambda: opened.window.history._version != -1)
    opened.settle()
    assert len(users(opened)) == 6

    class Tomorrow(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) + timedelta(days=1)

    monkeypatch.setattr(history_time, "datetime", Tomorrow)
    opened.until(lambda: users(opened) == [])


def test_all_filters_fit_into_a_small_window(opened):
    opened.window.resize(1024, 700)
    opened.settle()
    assert opened.window.width() == 1024
    filters = opened.window.history.filters
    choose(opened, "Time", "From–to…")
    shown = [w for w in filters.findChildren(QWidget) if w.isVisible() and w.parent() is filters]
    assert all(w.geometry().right() <= filters.width() for w in shown)
    combos = filters.findChildren(QComboBox, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert len(combos) == 5
    assert min(combo.width() for combo in combos) >= 90
