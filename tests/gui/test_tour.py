"""The tour's lines; the walk itself is taken end to end."""

import sys

from gui_app.ui import tour


def test_a_tour_without_a_terminal_says_nothing(monkeypatch, capsys):
    """As in a windowed program on Windows."""
    tour._say("ok")
    assert capsys.readouterr().out == "ok\n"
    monkeypatch.setattr(sys, "stdout", None)
    tour._say("ok")
