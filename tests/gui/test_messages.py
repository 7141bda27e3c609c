"""Messages that pile up: a few are on show, the rest is counted, and none is lost."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from gui_app.ui.messages import MessageBar


@pytest.fixture
def bar(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def shown(bar):
    return "\n".join(label.text() for label in bar.findChildren(QLabel) if label.text())


def test_three_are_on_show_and_the_rest_is_counted(bar):
    for n in range(5):
        bar.say(f"Mind {n}.", keep=True)
    assert shown(bar) == "Mind 4.\nMind 3.\nMind 2.\nand 2 more"
    bar.say("Sending.")
    assert shown(bar) == "Sending.\nMind 4.\nMind 3.\nand 3 more"


def test_those_that_had_no_room_come_when_the_others_are_dismissed(bar):
    for n in range(5):
        bar.say(f"Mind {n}.", keep=True)
    bar.say("Sending.")
    dismiss = bar.findChild(QPushButton)
    dismiss.click()
    assert shown(bar) == "Mind 2.\nMind 1.\nMind 0."
    dismiss.click()
    assert (shown(bar), bar.text, bar.isHidden()) == ("", "", True)


def test_each_long_message_leaves_room_for_the_others_number(bar):
    for _ in range(5):
        bar.say("\n".join("abcdefgh"), keep=True)
    assert shown(bar).endswith("…\nand 2 more")
