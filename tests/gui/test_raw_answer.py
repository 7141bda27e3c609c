"""Raw answers of every kind, as they are shown and copied."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from gui_app.domain.http import Reply

HTML = "<!DOCTYPE html>\n<h1 onclick='x()'>Sign in</h1>\n<script>alert(1)</script>\n"
KINDS = {
    "JSON": ('{"a":[1,{"b":"x,y:{}"}],"c":1e999}', "JSON, shown with line breaks."),
    "HTML": (HTML, ""),
    "text": ("gone\tfor good\n", ""),
    "broken JSON": ('{"a": ', ""),
}


@pytest.fixture
def answered(desk, wire):
    """Delete a user, answer with a text, and return what the details show of it."""

    def answered(text: str | bytes) -> QPlainTextEdit:
        body = text if isinstance(text, bytes) else text.encode()
        wire.answer = Reply(404, {}, body)
        desk.delete("verigator")
        desk.outcome("Not found")
        return desk.named("Raw answer", desk.details(), QPlainTextEdit)

    return answered


@pytest.mark.parametrize(("text", "note"), KINDS.values(), ids=list(KINDS))
def test_an_answer_is_shown_without_a_word_changed(desk, answered, text, note):
    field = answered(text)
    assert "".join(field.toPlainText().split()) == "".join(text.split())
    assert note in desk.texts(desk.window.history.details)


def test_json_is_shown_in_lines_with_every_token_as_it_came(answered):
    shown = answered('{"a":[1,{"b":"x,y:{}"}],"c":1e999,"d":"\\u00e9","e":{}}').toPlainText()
    assert shown == (
        '{\n  "a": [\n    1,\n    {\n      "b": "x,y:{}"\n    }\n  ],\n'
        '  "c": 1e999,\n  "d": "\\u00e9",\n  "e": {}\n}'
    )


def test_an_empty_answer_is_called_so(desk, answered):
    assert answered("").toPlainText() == "empty answer"
    assert desk.button("Copy raw answer").isEnabled()


def test_no_answer_yet_is_called_so(desk, wire):
    wire.answer = None
    desk.delete("verigator")
    assert "No answer yet." in desk.texts(desk.details())
    assert not desk.button("Copy raw answer").isEnabled()


def test_what_would_hide_itself_is_made_visible(answered):
    assert answered("a\u202eb\x1b[1mc\u200b").toPlainText() == "a⟨U+202E⟩b⟨U+001B⟩[1mc⟨U+200B⟩"


SOON = 15_000
HUGE = {
    "one line": b"x" * 5_000_000,
    "control characters": b"\x01" * 5_000_000,
    "JSON": b"[" + b",".join([b'{"k":"v"}'] * 500_000) + b"]",
    "nested lists": b"[" * 100_000 + b"]" * 100_000,
    "lines": b"\r\n" * 2_500_000,
    "invalid UTF-8": b"\xff" * 5_000_000,
}


@pytest.mark.parametrize("body", HUGE.values(), ids=list(HUGE))
def test_a_huge_answer_is_cut_says_so_and_does_not_freeze_the_window(
    desk, wire, heartbeat, qtbot, body
):
    wire.answer = Reply(404, {}, body)
    desk.delete("verigator")
    desk.outcome("Not found")
    heartbeat.restart()
    details = desk.details()
    desk.window.resize(1000, 700)
    with qtbot.waitSignal(heartbeat.beaten, timeout=SOON):
        desk.named("Raw answer", details).repaint()
    assert heartbeat.longest < 1
    assert "Only the first 64 KB are shown." in desk.texts(details)
    kept = "its first 256 KB are kept" in desk.named("Message", details).toPlainText()
    assert kept == (len(body) > 256 * 1024)


def test_copying_takes_the_text_as_it_came(desk, answered):
    text = '{"a":1,\u202e"b":[]}\r\n\x1b[0m'
    answered(text)
    desk.click("Copy raw answer")
    assert QGuiApplication.clipboard().text() == text


def test_copying_takes_more_than_is_shown(desk, answered):
    field = answered("x" * 100_000)
    assert len(field.toPlainText()) == 64 * 1024
    desk.click("Copy raw answer")
    assert QGuiApplication.clipboard().text() == "x" * 100_000


def test_secrets_an_answer_echoes_are_not_shown(desk, wire):
    wire.answer = Reply(401, {}, b'{"message": "bad password canary-password"}')
    desk.delete("verigator")
    desk.outcome("Refused")
    desk.details()
    assert "[secret removed]" in desk.texts()
    assert "canary-password" not in desk.texts()
