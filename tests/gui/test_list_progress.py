"""The numbers of a list: how fast it may be, and how far it is."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox, QLabel

from gui_app import paths
from gui_app.credentials.accounts import Account
from gui_app.domain.batch import BatchState
from gui_app.jobs.batch_view import Head
from gui_app.providers import catalog
from gui_app.providers.spec import Limits
from gui_app.ui.list_ended import EndedBatch
from gui_app.ui.list_pace import PaceBox
from gui_app.ui.list_progress import ProgressPane


@pytest.mark.parametrize(
    ("usual", "most", "shown"),
    [(0.04, 0.25, "0.04"), (0.25, 0.25, "0.25"), (10, 20, "10"), (0.001, 20, "0.001")],
)
def test_a_slow_provider_is_sent_to_slowly(qapp, usual, most, shown):
    box = PaceBox(Limits(per_second=usual, most_per_second=most))
    spin = box.findChild(QDoubleSpinBox)
    assert (box.values, spin.text()) == ((4, usual), shown)
    box.take(4, 99)
    assert box.values == (4, most)
    box.take(4, 0)
    assert box.values == (4, 0.001)


@pytest.mark.parametrize("most", [0.0004, 0.0126])
def test_the_limit_holds_where_the_box_rounds_it_up(qapp, most):
    box = PaceBox(Limits(per_second=most, most_per_second=most))
    box.take(4, 99)
    assert box.values == (4, most)


def test_a_slow_pace_is_typed(qapp):
    box = PaceBox(Limits())
    spin = box.findChild(QDoubleSpinBox)
    spin.selectAll()
    QTest.keyClicks(spin, f"0{spin.locale().decimalPoint()}125")
    assert box.values == (4, 0.125)


@pytest.fixture
def words(qtbot):
    """Return a function that tells what the pane says of a run in some state."""
    known = catalog.load(paths.resources() / "providers", Path("no own ones"))
    account = Account("verigator", "Main", "https://v.example")
    head = Head(1, known.providers[0], account, "users.csv", 12, "")
    pane = ProgressPane()
    qtbot.addWidget(pane)
    pane.show()

    def say(state, sending, waiting):
        run = EndedBatch(head, Counter(), state, 0)
        run.over, run.sending, run.waiting = False, sending, waiting
        pane.show_run(run, "")
        labels = (label for label in pane.findChildren(QLabel) if label.isVisible())
        return [text for label in labels if (text := label.text())]

    return say


@pytest.mark.parametrize("state", [BatchState.PAUSED, BatchState.STOPPED])
def test_only_what_is_on_the_wire_finishes_first(words, state):
    said = words(state, 6, 4)
    assert said[0].endswith("ing… 2 on the wire finish first")
    assert "on the wire: 2 · waiting for another try: 4" in said


def test_what_waits_for_another_try_is_not_on_the_wire(words):
    said = words(BatchState.PAUSED, 4, 4)
    assert said[:2] == ["users.csv: paused", "Nothing is sent until you choose Resume."]
    assert "waiting for another try: 4" in said
    assert words(BatchState.STOPPED, 4, 4)[0] == "users.csv: stopping…"
    assert "on the wire: 4" in words(BatchState.RUNNING, 4, 0)
