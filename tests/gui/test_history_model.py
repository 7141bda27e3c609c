"""The history's table model, by Qt's own checks."""

from array import array

import pytest

from gui_app.domain.outcome import Outcome
from gui_app.history.reader import Row
from gui_app.ui import history_model
from gui_app.ui.history_model import HistoryModel


class FakeReader:
    """Has every row it is asked for, except the missing ones."""

    def __init__(self) -> None:
        self.missing: set[int] = set()
        self.read: list[int] = []

    def rows(self, ids):
        self.read.append(len(ids))
        return [self._row(i) for i in ids if i not in self.missing]

    def _row(self, number: int) -> Row:
        outcome = Outcome.SENDING if number % 2 else Outcome.DELETED
        moment = "2026-11-22T05:00:00.000Z"
        return Row(number, moment, "p", "P", "Main", f"user {number}", outcome, 202, None, "Gone.")


@pytest.fixture
def reader():
    return FakeReader()


@pytest.fixture
def model(qapp, reader):
    return HistoryModel(reader)


def ids(count: int, first: int = 1) -> "array[int]":
    return array("q", range(first + count - 1, first - 1, -1))


def test_an_empty_model_is_a_model(model, qtmodeltester):
    qtmodeltester.check(model, force_py=True)


def test_rows_coming_going_and_changing_keep_it_a_model(model, qtmodeltester):
    model.show(ids(3))
    qtmodeltester.check(model, force_py=True)
    for shown in (ids(5), ids(5), ids(250), ids(2, first=100), ids(0), ids(1)):
        model.show(shown)
        model.tick()
        assert model.rowCount() == len(shown)


@pytest.mark.parametrize("count", [0, 1, 250])
def test_qts_own_tester_agrees(model, qtmodeltester, count):
    model.show(ids(count))
    qtmodeltester.check(model)


def test_rows_on_their_way_say_each_second_how_long(model, qtbot):
    model.show(ids(4))
    model.index(0, 0).data()
    with qtbot.waitSignals([model.dataChanged] * 2, check_params_cbs=[lambda *_: True] * 2):
        model.tick()


def test_new_rows_are_inserted_above_and_nothing_is_reset(model, qtbot):
    model.show(ids(3))
    with qtbot.waitSignal(model.rowsInserted) as inserted, qtbot.assertNotEmitted(model.modelReset):
        model.show(ids(5))
    assert inserted.args[1:] == [0, 1]
    assert model.index(0, 3).data() == "user 5"


def test_a_row_that_is_gone_is_empty_and_does_not_hurt(model, reader):
    reader.missing = {2}
    model.show(ids(3))
    assert [model.index(1, c).data() for c in range(7)] == [""] * 7
    assert model.index(2, 3).data() == "user 1"


@pytest.mark.parametrize(("deletion", "row"), [(3, 0), (2, 1), (1, 2), (4, None), (0, None)])
def test_a_row_is_found_by_its_deletion(model, deletion, row):
    model.show(ids(3))
    assert model.row_of(deletion) == row


def test_only_a_few_pages_are_held_and_each_is_read_once(model, reader):
    model.show(ids(10_000))
    for row in range(10_000):
        model.index(row, 3).data()
    assert reader.read == [history_model.PAGE] * 100
    assert len(model._pages) <= 20
