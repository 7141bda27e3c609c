"""The history's table model, by Qt's own checks."""

import random
import time
from array import array
from dataclasses import replace

import pytest
from PySide6.QtCore import QPersistentModelIndex, QSortFilterProxyModel, Qt

from gui_app.domain import words
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found
from gui_app.history.reader import Row
from gui_app.ui import history_model
from gui_app.ui.history_model import HistoryModel
from gui_app.ui.list_table import tip
from gui_app.ui.moments import moment


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
    assert [model.index(1, c).data() for c in range(8)] == [""] * 8
    assert model.index(2, 3).data() == "user 1"


@pytest.mark.parametrize(("deletion", "row"), [(3, 0), (2, 1), (1, 2), (4, None), (0, None)])
def test_a_row_is_found_by_its_deletion(model, deletion, row):
    model.show(ids(3))
    assert model.row_of(deletion) == row


def test_only_a_few_pages_are_held_and_each_is_read_once(model, reader):
    model.show(ids(10_000))
    for row in range(10_000):
        model.index(row, 3).data()
    assert reader.read == [history_model.PAGE] * (10_000 // history_model.PAGE)
    assert len(model._pages) <= 20


def shown(model) -> list[int]:
    return [model.id_at(row) for row in range(model.rowCount())]


def test_any_change_leaves_the_rows_that_were_asked_for(model):
    chance = random.Random(1)
    for _ in range(300):
        oldest = chance.random() < 0.2
        numbers = sorted(chance.sample(range(1, 30), chance.randrange(25)), reverse=not oldest)
        model.show(array("q", numbers), oldest=oldest)
        assert shown(model) == numbers
        assert [model.index(r, 3).data() for r in range(len(numbers))] == [
            f"user {number}" for number in numbers
        ]
        assert [model.row_of(n) for n in numbers] == list(range(len(numbers)))
        assert model.row_of(30) is None


def test_views_hear_of_every_change_and_stay_right(model):
    proxy = QSortFilterProxyModel()  # keeps rows by what it hears
    proxy.setSourceModel(model)
    count = [0]  # as somebody keeps it who only hears what comes and goes

    def hear(sign, first, last):
        count[0] += sign * (last - first + 1)
        assert model.rowCount() == count[0]

    model.rowsInserted.connect(lambda _parent, *rows: hear(1, *rows))
    model.rowsRemoved.connect(lambda _parent, *rows: hear(-1, *rows))
    model.modelReset.connect(lambda: count.__setitem__(0, model.rowCount()))
    chance = random.Random(2)
    for _ in range(300):
        numbers = sorted(chance.sample(range(1, 30), chance.randrange(25)), reverse=True)
        model.show(array("q", numbers))
        assert count == [len(numbers)]
        texts = [proxy.index(row, 3).data() for row in range(proxy.rowCount())]
        assert texts == [f"user {number}" for number in numbers]


def test_a_row_that_goes_leaves_the_others_selected(model):
    model.show(ids(9))
    kept = QPersistentModelIndex(model.index(2, 0)), QPersistentModelIndex(model.index(7, 0))
    model.show(array("q", [9, 8, 7, 5, 3, 2, 1]))  # 6 and 4 are gone
    assert [index.row() for index in kept] == [2, 5]


@pytest.mark.parametrize("oldest", [False, True])
def test_a_new_first_page_is_followed_by_what_was_there(model, oldest):
    before = ids(10)[::-1] if oldest else ids(10)
    model.show(before, oldest=oldest)
    page = array("q", [1, 2, 3]) if oldest else array("q", [12, 11, 9])
    wanted = before if oldest else array("q", [12, 11, *range(9, 0, -1)])
    assert model.continued(page) == wanted


def test_a_million_rows_change_in_a_blink(model):
    many = ids(1_000_000)
    model.show(many[200:])
    began = time.perf_counter()
    model.show(many)
    model.show(many[:500_000] + many[500_001:])
    assert time.perf_counter() - began < 1
    assert model.row_of(1) == 999_998


def test_where_no_row_stays_all_are_replaced_at_once(model, qtbot):
    model.show(ids(3))
    with qtbot.waitSignal(model.modelReset), qtbot.assertNotEmitted(model.rowsRemoved):
        model.show(ids(3, first=10))


def test_the_last_column_says_what_was_found_out_last(model, reader):
    found = {2: (Found.GONE, ""), 3: (Found.STILL_THERE, "Ann\u202e")}
    plain = reader._row

    def row(number: int) -> Row:
        if number not in found:
            return plain(number)
        what, by = found[number]
        at = "2026-11-22T05:00:00.000Z"
        return replace(plain(number), found=what, found_at=at, found_by=by)

    reader._row = row
    model.show(ids(3))
    shown = [model.index(row, 7) for row in range(3)]
    assert model.headerData(7, Qt.Orientation.Horizontal) == "Made sure"
    assert [index.data() for index in shown] == [
        "Still there, says Ann⟨U+202E⟩",
        "Confirmed gone",
        "",
    ]
    tips = [index.data(Qt.ItemDataRole.ToolTipRole) for index in shown]
    assert tips[2] is None
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) is None
    time = moment("2026-11-22T05:00:00.000Z", zone=True)
    assert tips[:2] == [
        tip(f"Still there, says Ann⟨U+202E⟩, {time}"),
        tip(f"Confirmed gone, {time}, by the app"),
    ]
    assert model.index(0, 6).data().startswith("Gone. (")  # row 3 is still being sent


MARKUP = '<b>bold</b><img src="file:///etc/passwd">'


def test_markup_of_strangers_is_no_tool_tip_s_markup(model, reader):
    plain = reader._row
    changes = {"user": MARKUP, "message": MARKUP, "found": Found.GONE, "found_by": MARKUP}
    reader._row = lambda n: replace(plain(n), found_at="2026-11-22T05:00:00.000Z", **changes)
    model.show(ids(1, first=2))
    tips = [model.index(0, column).data(Qt.ItemDataRole.ToolTipRole) or "" for column in range(8)]
    assert [column for column, tip in enumerate(tips) if "&lt;img" in tip] == [3, 6, 7]
    assert not any("<img" in tip or "<b>" in tip for tip in tips)


def test_the_first_column_keeps_its_seconds_for_the_tool_tip(model):
    model.show(ids(1, first=2))
    cell = model.index(0, 0)
    at = "2026-11-22T05:00:00.000Z"
    assert cell.data() == moment(at, seconds=False)
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == tip(moment(at, zone=True))


def test_a_row_that_is_not_made_sure_of_any_more_is_told_once(qapp, reader):
    checked = {2, 4}
    model = HistoryModel(reader, checking=checked.__contains__)
    model.show(ids(4))
    assert [model.index(row, 7).data() for row in range(4)] == ["Checking…", "", "Checking…", ""]
    assert [model.tick() for _ in range(2)] == [False, False]
    checked.remove(4)
    assert [model.tick() for _ in range(2)] == [True, False]


def test_what_the_app_put_on_record_is_read_in_the_person_s_language(model, reader, request):
    request.addfinalizer(lambda: words.use(None))
    words.use(lambda source, _comment, _n: f"⟦{source}⟧")
    plain = reader._row
    said = {2: "The provider says the user is deleted.", 4: "Bye from the provider"}
    reader._row = lambda n: replace(plain(n), message=said.get(n, "Waiting for its turn."))
    model.show(ids(4))
    texts = [model.index(row, 6).data() for row in range(4)]
    assert (texts[0], texts[2]) == (said[4], f"⟦{said[2]}⟧")
    assert texts[1].startswith("⟦⟦Waiting for its turn.⟧ (")
