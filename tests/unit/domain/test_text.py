"""Trimming, refusing and showing text."""

import time
import unicodedata

import pytest

from gui_app.domain import text as module
from gui_app.domain.text import (
    MAX_VALUE,
    first_line,
    problem_in,
    storable,
    trim,
    unusual,
    visible,
)

BLANKS = (
    " \t\r\n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
EVERY_CHARACTER = [chr(code) for code in range(0x110000)]


@pytest.mark.parametrize("blank", list(BLANKS), ids=lambda c: f"U+{ord(c):04X}")
def test_trim_takes_pasted_blanks_off_both_ends(blank):
    assert trim(f"{blank}{blank}a{blank}b{blank}\n") == f"a{blank}b"


def test_trim_takes_nothing_but_blanks():
    assert {c for c in EVERY_CHARACTER if trim(c) != c} == set(BLANKS)


@pytest.mark.parametrize(
    "kept", ["\0", "\x0b", "\x1b", "\x7f", "\u200b", "\u202e", "\ud800", "'", ".", "\u0301"]
)
def test_trim_keeps_what_is_no_blank(kept):
    assert trim(f" {kept}a{kept} ") == f"{kept}a{kept}"


def test_what_is_left_of_a_forgotten_value_is_never_sent():
    hashed = "0123456789abcdef" * 2
    for text in (f"forgotten:{hashed}", f"Forgotten:{hashed.upper()}"):
        assert problem_in(text) == "This was forgotten, and what is left of it is no ID"
    for text in (f"forgotten:{hashed}0", "forgotten:x", hashed, f"forgotten {hashed}"):
        assert problem_in(text) is None


def test_trim_changes_nothing_inside():
    inside = "a \t\u00a0 b\r\nc  d"
    assert trim(f"\r\n {inside}\ufeff\n") == inside


@pytest.mark.parametrize("text", ["", BLANKS, "\n" * 1000])
def test_trim_of_blanks_alone_is_empty(text):
    assert trim(text) == ""


def test_trim_of_blanks_inside_is_fast():
    text = "a" + " " * 30_000 + "b"
    started = time.process_time()
    assert trim(text) == text
    assert time.process_time() - started < 1


def test_trimming_twice_is_trimming_once():
    assert trim(trim(" \ufeff a \u2028")) == trim(" \ufeff a \u2028")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("", "Fill this in"),
        (".", "."),
        ("..", ".."),
        ("../../x", "cut short"),
        ("a/..", "cut short"),
        ("a/./b", "cut short"),
        ("a\\..\\b", "cut short"),
        ("%2e%2e", "cut short"),
        ("%2E.", "cut short"),
        ("..%2fx", "cut short"),
        ("a%5c..", "cut short"),
        ("%252e%252e", "cut short"),
        ("%25252525252e", "cut short"),
        ("a/../b", "cut short"),
        ("..;x", "cut short"),
        ("..?x", "cut short"),
        ("%2e%2e%23x", "cut short"),
        ("%00..%00/x", "cut short"),
        ("a\\..", "cut short"),
        ("a\0b", "NUL"),
        ("a\nb", "line break"),
        ("a\rb", "carriage return"),
        ("a\tb", "tab"),
        ("a\x1b[31m", "escape"),
        ("a\x7f", "U+007F"),
        ("a\x85b", "U+0085"),
        ("a\x9bb", "U+009B"),
        ("a\u2028b", "U+2028"),
        ("a\u2029b", "U+2029"),
        ("a\ud800", "half a character"),
        ("\udfff", "half a character"),
        ("a" * (MAX_VALUE + 1), "2,001"),
        ("a" * 10_000, "10,000"),
    ],
)
def test_a_value_that_can_never_be_sent_is_refused_with_the_reason(value, words):
    assert words in (problem_in(value) or "")


@pytest.mark.parametrize(
    "value",
    [
        "a",
        "...",
        ".a",
        "a/b",
        ".../x",
        "a..b/c.",
        "%2e%2ea",
        "%",
        "100%",
        "%zz",
        "a?b#c",
        "é",
        "+372 5555",
        "a b",
        "\u202eabc",
        "{user_id}",
        "😀",
        "a" * MAX_VALUE,
    ],
)
def test_an_odd_value_that_can_be_sent_is_not_refused(value):
    assert problem_in(value) is None


def test_each_control_character_and_surrogate_is_refused():
    refused = {c for c in EVERY_CHARACTER if problem_in(f"a{c}b")}
    kinds = ("Cc", "Cs", "Zl", "Zp")
    assert refused == {c for c in EVERY_CHARACTER if unicodedata.category(c) in kinds}


def _hidden(char):
    kind = unicodedata.category(char)
    return kind in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") or (kind == "Zs" and char != " ")


def test_each_control_format_and_blank_character_is_made_visible():
    missed = [f"U+{ord(c):04X}" for c in EVERY_CHARACTER if _hidden(c) and visible(c) == c]
    assert missed == []


@pytest.mark.parametrize(
    "char",
    ["\u034f", "\u115f", "\u180b", "\u2800", "\u3164", "\ufe0f", "\uffa0", "\U000e0041"],
    ids=lambda c: f"U+{ord(c):04X}",
)
def test_characters_that_show_nothing_are_made_visible(char):
    assert visible(f"a{char}b") == f"a⟨U+{ord(char):04X}⟩b"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "⟨U+001B⟩[31mred⟨U+001B⟩[0m"),
        ("\x9b31m", "⟨U+009B⟩31m"),
        ("abc\u202etxt.exe", "abc⟨U+202E⟩txt.exe"),
        ("a\u2066b\u2069", "a⟨U+2066⟩b⟨U+2069⟩"),
        ("a\u200bb\ufeff", "a⟨U+200B⟩b⟨U+FEFF⟩"),
        ("a\u00adb", "a⟨U+00AD⟩b"),
        ("a\u00a0b", "a⟨U+00A0⟩b"),
        ("a\r\nb\tc", "a⟨U+000D⟩⟨U+000A⟩b⟨U+0009⟩c"),
        ("\ud83d", "⟨U+D83D⟩"),
    ],
)
def test_hidden_characters_are_shown_by_number(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize("text", ["", "a b", "<b>x</b>", "é ß 漢字 😀 Ж", "a\u0301", "⟨U+202E⟩"])
def test_what_can_be_seen_stays(text):
    assert visible(text) == text
    assert visible(text, lines=True) == text


def test_lines_and_tabs_can_be_left_alone_and_nothing_else():
    assert visible("a\n\tb\r\x0b\x1b\u2028", lines=True) == (
        "a\n\tb⟨U+000D⟩⟨U+000B⟩⟨U+001B⟩⟨U+2028⟩"
    )
    differ = {c for c in EVERY_CHARACTER if visible(c) != visible(c, lines=True)}
    assert differ == {"\n", "\t"}


@pytest.mark.parametrize("piece", ["\x1b", "a", "\u202ea", "漢"])
def test_showing_256_kb_is_fast(piece):
    text = piece * (256 * 1024 // len(piece))
    started = time.process_time()
    visible(text, lines=True)
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("plain ASCII ~!{}", ""),
        ("раypal", "р (U+0440), а (U+0430)"),
        ("éé", "é (U+00E9)"),
        ("a\u200bb", "⟨U+200B⟩ (U+200B)"),
    ],
)
def test_characters_that_can_look_like_others_are_named_once(text, named):
    assert unusual(text) == named


@pytest.mark.parametrize(
    ("text", "stored"),
    [("a\ud800b", r"a\ud800b"), ("\udfff", r"\udfff"), ("é😀\n", "é😀\n"), ("", "")],
)
def test_what_no_file_can_hold_is_written_out(text, stored):
    assert storable(text) == stored
    storable(text).encode()


@pytest.mark.parametrize(("text", "line"), [("a\nb\nc", "a"), ("a", "a"), ("", ""), ("\na", "")])
def test_the_first_line_ends_at_the_first_break(text, line):
    assert first_line(text) == line


QUICK = ["a" * 1_999, "a" * 2_000, "a" * 2_001, "1.2.3", "a@b.c", "a..b", ".a", "a.", "a.b/", "é"]
QUICK += ["a\n", "a%2e", ".", "..", "", "x;.."]


@pytest.mark.parametrize("value", QUICK)
def test_the_quick_way_finds_what_the_thorough_one_finds(value):
    assert problem_in(value) == module._looked_at(value)
