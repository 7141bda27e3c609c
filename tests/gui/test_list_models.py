"""The two tables' models, by Qt's own checks."""

from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gui_app import paths
from gui_app.credentials.accounts import Account
from gui_app.domain.errors import JournalError
from gui_app.domain.outcome import Outcome
from gui_app.history.batch_reader import ItemRow
from gui_app.jobs.lists.plan import Plan, Standing
from gui_app.providers import catalog
from gui_app.ui.list_model import PreviewModel
from gui_app.ui.list_run_model import RunModel
from gui_app.ui.list_table import PAGE, ListTable


@pytest.fixture(scope="module")
def provider():
    known = catalog.load(paths.resources() / "providers", Path("no own ones"))
    return next(p for p in known.providers if p.id == "verigator")


def make_plan(provider, count):
    plan = Plan(provider, Account("verigator", "Main", "https://v.example"), "users.csv")
    for n in range(count):
        standing = Standing.INVALID if n % 7 == 3 else Standing.READY
        plan.add(("S", f"u-{n}"), n + 2, standing, None)
    return plan


@pytest.fixture
def preview(qapp, provider):
    return PreviewModel(provider)


class FakeReader:
    def __init__(self):
        self.read = []
        self.missing = set()
        self.forgotten = None
        self.outcome = Outcome.DELETED

    def items(self, batch, numbers):
        if self.missing is None:
            raise JournalError("Gone", "The disk is gone.")
        self.read.append(len(numbers))
        return [self._row(n) for n in numbers if n not in self.missing]

    def _row(self, number):
        if number == self.forgotten:
            hashed = "forgotten:" + "a" * 32
            target = {"user_id": hashed}
            return ItemRow(number, 2, target, hashed, 1, self.outcome, "202", hashed, True)
        outcome = self.outcome if number % 2 else None
        return ItemRow(
            number, number + 1, {"user_id": f"u-{number}"}, "u", 1, outcome, "202", "a\nb"
        )


@pytest.fixture
def reader():
    return FakeReader()


@pytest.fixture
def running(qapp, provider, reader):
    return RunModel(provider, reader, 1)


@pytest.mark.parametrize("count", [0, 1, 250])
@pytest.mark.parametrize("force", [True, False])
def test_the_preview_is_a_model(preview, provider, qtmodeltester, count, force):
    preview.show(make_plan(provider, count))
    qtmodeltester.check(preview, force_py=force)


@pytest.mark.parametrize("count", [0, 1, 250])
@pytest.mark.parametrize("force", [True, False])
def test_the_running_list_is_a_model(running, qtmodeltester, count, force):
    running.show(range(1, count + 1))
    qtmodeltester.check(running, force_py=force)


def test_the_preview_stays_a_model_while_it_changes(preview, provider, qtmodeltester):
    plan = make_plan(provider, 30)
    preview.show(plan)
    qtmodeltester.check(preview, force_py=True)
    preview.turn(range(30))
    preview.only_first(3)
    preview.show(plan, Standing.INVALID)
    preview.show(None)
    preview.show(plan)


def test_the_running_list_stays_a_model_while_it_changes(running, qtmodeltester):
    qtmodeltester.check(running, force_py=True)
    for numbers in (range(1, 5), array("q", [1, 3]), array("q", [1, 3, 9]), array("q"), range(9)):
        running.show(numbers)
        running.refresh(0, len(numbers) - 1)


def test_few_pages_of_a_long_list_are_held_and_each_is_made_once(preview, provider):
    preview.show(make_plan(provider, 10_000))
    for row in range(10_000):
        assert preview.index(row, 3).data() == f"u-{row}"
    assert len(preview._pages) <= 20


def test_few_pages_of_a_batch_are_read_and_each_once(running, reader):
    running.show(range(1, 10_001))
    for row in range(10_000):
        running.index(row, 2).data()
    assert reader.read == [PAGE] * 100
    assert len(running._pages) <= 20


def test_more_rows_are_added_and_nothing_is_reset(running, qtbot):
    running.show(array("q", [1, 3]))
    with (
        qtbot.waitSignal(running.rowsInserted) as added,
        qtbot.assertNotEmitted(running.modelReset),
    ):
        running.show(array("q", [1, 3, 5]))
    assert added.args[1:] == [2, 2]


def test_only_what_is_in_sight_is_read_anew(running, reader, qtbot):
    running.show(range(1, 1001))
    running.index(500, 0).data()
    reader.read.clear()
    reader.outcome = Outcome.FAILED
    with qtbot.waitSignal(running.dataChanged) as changed:
        running.refresh(500, 520)
    assert (changed.args[0].row(), changed.args[1].row()) == (500, 520)
    assert running.index(500, 3).data() == "Failed"
    assert reader.read == [PAGE]


def test_a_row_that_waits_says_so_and_a_missing_one_is_empty(running, reader):
    reader.missing = {1}
    running.show(range(1, 4))
    texts = [[running.index(r, c).data() for c in range(6)] for r in range(3)]
    assert texts[0] == [""] * 6
    assert texts[1] == ["3", "", "u-2", "Waiting", "202", "a"]
    assert texts[2][3] == "Deleted"


def test_a_history_that_cant_be_read_leaves_empty_rows(running, reader):
    reader.missing = None
    running.show(range(1, 3))
    assert running.index(0, 0).data() == ""


def test_a_row_is_found_by_number(running):
    running.show(array("q", [4, 9]))
    assert [running.number_at(r) for r in (-1, 0, 1, 2)] == [None, 4, 9, None]


def test_ticks_are_taken_away_and_given_back_together(preview, provider):
    plan = make_plan(provider, 14)
    preview.show(plan)
    assert preview.count == 12
    preview.turn(range(14))
    assert preview.count == 0
    preview.turn(range(3))
    assert preview.count == 3
    preview.turn(range(4))  # the fourth can't be ticked, so all that can be are
    assert preview.count == 0


def test_only_the_first_counts_what_is_ticked(preview, provider):
    plan = make_plan(provider, 14)
    preview.show(plan)
    preview.turn([0])
    preview.only_first(2)
    assert [preview.index(r, 0).data() for r in range(5)] == ["no", "yes", "yes", "no", "not now"]
    assert preview.count == 2
    assert plan.chosen() == [1, 2]


def test_what_is_sent_and_what_is_not_look_different_and_say_so(preview, provider):
    preview.show(make_plan(provider, 5))
    colour = [preview.index(r, 3).data(Qt.ItemDataRole.ForegroundRole) for r in range(5)]
    assert colour[0] is None
    assert colour[3] is not None


class Counting(PreviewModel):
    asked = 0

    def flags(self, index):
        self.asked += 1
        return super().flags(index)


def test_selecting_a_long_list_asks_for_what_is_in_sight_only(qtbot, provider, qapp):
    model = Counting(provider)
    model.show(make_plan(provider, 30_000))
    table = ListTable("Users")
    table.setModel(model)
    qtbot.addWidget(table)
    with qtbot.waitExposed(table):
        table.show()
    model.asked = 0
    table.selectAll()
    qapp.processEvents()
    assert table.selectionModel().isSelected(model.index(29_999, 0))
    assert model.asked < 2_000


def test_a_forgotten_user_is_shown_as_such(running, reader):
    reader.forgotten = 2
    running.show(range(1, 4))
    shown = [[running.index(row, c).data() for c in range(running.columnCount())] for row in (0, 1)]
    assert "a" in shown[0]
    assert "Forgotten (aaaaaaaa)" in shown[1]
    assert not [text for text in shown[1] if "forgotten:" in text]


MARKUP = "<img src='x'><b>1</b>"


def test_markup_of_strangers_is_no_tool_tip_s_markup(preview, running, reader, provider):
    plan = Plan(provider, Account("verigator", "Main", "https://v.example"), "users.csv")
    plan.add(("S", MARKUP), 2, Standing.INVALID, MARKUP)
    preview.show(plan)
    reader._row = lambda n: ItemRow(
        n, 2, {"user_id": MARKUP}, "u", 1, Outcome.REFUSED, "422", MARKUP
    )
    running.show([1])
    for model in (preview, running):
        cells = [model.index(0, column) for column in range(model.columnCount())]
        tips = [str(cell.data(Qt.ItemDataRole.ToolTipRole) or "") for cell in cells]
        assert [str(cell.data() or "").endswith(MARKUP) for cell in cells].count(True) == 2
        assert sum("&lt;img src=" in tip for tip in tips) == 2
        assert not any("<img" in tip or "<b>" in tip for tip in tips)
    who = preview.index(0, preview.who)
    assert not who.data(Qt.ItemDataRole.ToolTipRole)
