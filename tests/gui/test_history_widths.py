"""The columns of the history: their room, and what is remembered of it."""

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView

from gui_app.ui.history_table import HistoryTable

WHEN, PROVIDER, _, USER, OUTCOME, STATUS, MESSAGE, MADE_SURE = range(8)
COLUMNS = 8


@pytest.fixture
def make(qtbot):
    """Return a function that shows the table with its columns."""

    def make(width: int = 900) -> HistoryTable:
        table = HistoryTable()
        table.setModel(QStandardItemModel(3, COLUMNS, table))
        qtbot.addWidget(table)
        table.resize(width, 300)
        table.show()
        return table

    return make


def widths(table: QTableView) -> list[int]:
    return [table.columnWidth(column) for column in range(table.model().columnCount())]


def test_the_message_takes_what_the_others_leave(make):
    table = make()
    table.set_widths()
    least = widths(make(300))[MESSAGE]
    for width in (1_400, 900, 1_600, 700):
        table.resize(width, 300)
        room = table.viewport().width() - sum(widths(table))
        assert room == 0 or (room < 0 and widths(table)[MESSAGE] >= least)
    table.resize(1_400, 300)
    assert widths(table)[MESSAGE] > 400


def test_others_give_room_before_the_message_or_what_was_found_out_goes_out_of_sight(make):
    table = make(1_400)
    table.set_widths()
    wide = widths(table)
    message = table.fontMetrics().horizontalAdvance("Invalid parameters in request")
    table.resize(sum(wide[:MESSAGE]) + wide[MADE_SURE] + 40, 300)
    narrow = widths(table)
    assert sum(narrow) == table.viewport().width()
    assert narrow[MESSAGE] > message
    kept = [WHEN, OUTCOME, MADE_SURE]
    assert [narrow[column] for column in kept] == [wide[column] for column in kept]
    assert all(narrow[column] < wide[column] for column in (PROVIDER, STATUS, USER))
    assert narrow[USER] >= table.fontMetrics().horizontalAdvance("38fb335c-025d…")


def test_where_all_has_no_room_the_user_gives_none_to_what_is_behind_the_outcome(make):
    table = make(1_400)
    table.set_widths()
    wide = widths(table)
    table.resize(sum(wide[:STATUS]), 300)
    assert widths(table)[USER] == wide[USER]
    table.resize(sum(wide[:STATUS]) - 100, 300)
    assert widths(table)[USER] < wide[USER]
    assert sum(widths(table)[:STATUS]) <= table.viewport().width()
    assert not table.own_widths
    table.resize(1_400, 300)
    assert widths(table) == wide


def test_widths_that_a_person_chose_stay_and_come_back(make):
    table = make()
    table.set_widths()
    for column, width in ((3, 123), (MADE_SURE, 71)):
        table.setColumnWidth(column, width)
    assert table.own_widths
    table.resize(1_200, 300)
    assert (table.columnWidth(3), table.columnWidth(MADE_SURE)) == (123, 71)
    assert sum(widths(table)) == table.viewport().width()
    again = make(1_200)
    assert again.restore(table.horizontalHeader().saveState())
    assert widths(again) == widths(table)


def test_widths_from_before_the_last_column_came_stay(make, qtbot):
    """What an older version kept: a header of seven columns, the last of which was stretched."""
    old = QTableView()
    qtbot.addWidget(old)
    old.setModel(QStandardItemModel(3, COLUMNS - 1, old))
    old.horizontalHeader().setStretchLastSection(True)
    old.resize(900, 300)
    old.show()
    for column in range(MESSAGE):
        old.setColumnWidth(column, 60 + column)
    table = make()
    assert table.restore(old.horizontalHeader().saveState())
    for _ in range(2):  # and after another start
        assert widths(table)[:MESSAGE] == [60, 61, 62, 63, 64, 65]
        assert widths(table)[MADE_SURE] > 60
        assert sum(widths(table)) == table.viewport().width()
        state = table.horizontalHeader().saveState()
        table = make()
        assert table.restore(state)


def test_the_order_comes_back_with_the_widths(make):
    table = make()
    table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    again = make()
    assert again.restore(table.horizontalHeader().saveState())
    assert again.oldest_first


def test_what_is_no_state_changes_nothing(make):
    table = make()
    before = widths(table)
    for state in (b"", b"AAAA", b"\0" * 100):
        assert not table.restore(QByteArray(state))
    assert widths(table) == before
