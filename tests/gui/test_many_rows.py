"""100,000 rows scroll without a hitch."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui_app.history.journal import Journal

MANY = 100_000


@pytest.fixture
def full_desk(bare_desk):
    """A desk whose history has many rows, written past the journal for speed."""
    Journal(bare_desk.folder.history).close()
    rows = (
        (
            f"2026-11-{1 + i % 28:02d}T05:00:00.000Z",
            str(i),
            f'{{"company_id":"39","user_id":"{i}"}}',
            f"{i}\nmain\nkonsign",
            ("deleted", "refused", "unknown")[i % 3],
        )
        for i in range(MANY)
    )
    with closing(sqlite3.connect(bare_desk.folder.history)) as db, db:
        db.executemany(
            "INSERT INTO deletion (started_at, finished_at, provider, provider_title, account,"
            " address, user, target, words, outcome, http_status, message, raw_answer)"
            " VALUES (?1, ?1, 'konsign', 'Konsign', 'Main', 'https://k.example', ?2, ?3, ?4, ?5,"
            " 200, 'The provider says so.', '{\"status\": true}')",
            rows,
        )
        db.execute("INSERT INTO search (rowid, words) SELECT id, words FROM deletion")
    bare_desk.open()
    bare_desk.add_accounts()
    return bare_desk


def test_paging_through_all_rows_searching_and_adding_one_never_freezes(
    full_desk, heartbeat, wire, qapp, record_testsuite_property
):
    table = full_desk.window.history.table
    model = full_desk.window.history.model
    assert model.rowCount() == MANY
    table.setFocus()
    heartbeat.restart()
    table.selectRow(0)
    for _ in range(100):
        QTest.keyClick(table, Qt.Key.Key_PageDown)
        qapp.processEvents()
    seen = table.currentIndex().row()
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    full_desk.settle()
    assert table.currentIndex().row() == MANY - 1
    assert model.index(MANY - 1, 3).data() == "0"
    assert seen > 1000
    full_desk.type(full_desk.window.history.search, "99999")
    full_desk.until(lambda: model.rowCount() == 1)
    full_desk.type(full_desk.window.history.search, "")
    full_desk.until(lambda: model.rowCount() == MANY)
    full_desk.delete("verigator")
    full_desk.outcome("Deleted")
    record_testsuite_property(
        "longest gap of a 1 ms heartbeat, ms", round(heartbeat.longest * 1000)
    )
    assert heartbeat.longest < 1
    assert len(model._pages) <= 20
