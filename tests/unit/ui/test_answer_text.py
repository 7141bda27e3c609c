"""A raw answer on screen: every token of it, but never too much and nothing hidden."""

import json
import random
import time
import tracemalloc

import pytest

from gui_app.ui.answer_text import SHOWN, present

CUT = "Only the first 64 KB are shown"
WHITESPACE = " \t\r\n"


def parsed(text):
    """Parse JSON so that each number keeps its text and each object its doubles and order."""
    return json.loads(
        text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=tuple
    )


def random_value(rng, depth=4):
    kind = rng.randrange(7 if depth else 5)
    if kind == 0:
        return rng.choice([None, True, False])
    if kind == 1:
        return rng.choice([0, -1, 10**18, 1.5, -0.0, 1e300, rng.random()])
    if kind < 5:
        return "".join(rng.choice('ab"\\/[]{},: é😀\n\t') for _ in range(rng.randrange(8)))
    if kind == 5:
        return [random_value(rng, depth - 1) for _ in range(rng.randrange(5))]
    return {
        str(random_value(rng, 0)): random_value(rng, depth - 1) for _ in range(rng.randrange(5))
    }


@pytest.mark.parametrize("seed", range(100))
def test_json_is_the_same_json_with_line_breaks(seed):
    rng = random.Random(seed)
    document = [random_value(rng)] if rng.random() < 0.5 else {"": random_value(rng)}
    raw = json.dumps(
        document,
        ensure_ascii=rng.random() < 0.5,
        indent=rng.choice([None, None, 0, 7]),
        separators=rng.choice([(",", ":"), (", ", ": "), ("\r\n,\t", " :")]),
    )
    text, note = present(rng.choice(WHITESPACE) + raw + rng.choice(WHITESPACE))
    assert parsed(text) == parsed(raw)
    assert note == "JSON, shown with line breaks."


def test_json_is_indented_by_its_depth():
    raw = '{"a":[1,{"b":[]}],"c":{},"d":"x,[y]:{z}"}'
    assert present(raw)[0] == json.dumps(json.loads(raw), indent=2)


NUMBERS = ["1.50", "1e400", "-0", "1E+2", "9" * 10_000, "NaN", "-Infinity"]


@pytest.mark.parametrize("token", [*NUMBERS, '"\\u00e9"', '"\\/"', '"\\\\"', "true", "null"])
def test_each_token_stays_as_it_came(token):
    text, note = present(f'{{"a":{token},"a":[{token}]}}')
    assert text == f'{{\n  "a": {token},\n  "a": [\n    {token}\n  ]\n}}'
    assert "JSON" in note


@pytest.mark.parametrize(
    ("raw", "text", "note"),
    [
        (None, "", "No answer arrived."),
        ("", "empty answer", "The provider answered without a text."),
        (" ", " ", ""),
        ("<html>\r\n<b>no</b>\n</html>\r\n", "<html>\n<b>no</b>\n</html>\n", ""),
        ("plain, text: [x]", "plain, text: [x]", ""),
        ('"just a string"', '"just a string"', ""),
        ("12", "12", ""),
        ('{"a": 1', '{"a": 1', ""),
        ('{"a": 1} x', '{"a": 1} x', ""),
        ("{'a': 1}", "{'a': 1}", ""),
        ('["a\nb"]', '["a\nb"]', ""),
    ],
)
def test_what_is_no_json_is_shown_as_it_came(raw, text, note):
    assert present(raw) == (text, note)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a\x1b[31mb", "a⟨U+001B⟩[31mb"),
        ("a\0b\rc", "a⟨U+0000⟩b⟨U+000D⟩c"),
        ("abc\u202edef", "abc⟨U+202E⟩def"),
        ("\ud800", "⟨U+D800⟩"),
        ('["\u202e\u200b"]', '[\n  "⟨U+202E⟩⟨U+200B⟩"\n]'),
        ("tab\tline\nend", "tab\tline\nend"),
    ],
)
def test_hidden_characters_are_made_visible(raw, text):
    assert present(raw)[0] == text


@pytest.mark.parametrize(("size", "cut"), [(SHOWN, False), (SHOWN + 1, True)])
def test_a_long_text_is_cut_and_says_so(size, cut):
    text, note = present("x" * size)
    assert text == "x" * SHOWN
    assert note.startswith(CUT) == cut


def test_the_start_of_a_long_json_answer_is_indented():
    text, note = present(json.dumps([{"id": i} for i in range(100_000)]))
    assert text.startswith('[\n  {\n    "id": 0\n  },\n  {\n    "id": 1\n')
    assert (len(text), note[: len(CUT)]) == (SHOWN, CUT)


LONG = 256 * 1024
HEAVY = {
    "open brackets": "[" * LONG,
    "nested too deeply": "[" * (LONG // 2) + "]" * (LONG // 2),
    "nested as deep as can be read": "[" * 900 + "]" * 900,
    "one long line": "x" * LONG,
    "one long string": '["' + "a" * LONG + '"]',
    "one long string of escapes": '["' + '\\"' * (LONG // 2) + '"]',
    "a string that never ends": '["' + '\\"' * (LONG // 2),
    "one long number": "[" + "9" * LONG + "]",
    "many numbers": "[" + ",".join("1" * (LONG // 2)) + "]",
    "blanks": "[" + " " * LONG + "]",
    "hidden characters": "\0" * LONG,
    "right-to-left overrides": "\u202e" * LONG,
    "line ends": "\r\n" * (LONG // 2),
}


@pytest.mark.parametrize("raw", HEAVY.values(), ids=HEAVY)
def test_a_heavy_answer_is_neither_long_nor_slow(raw, record_property):
    start = time.perf_counter()
    text, _ = present(raw)
    seconds = time.perf_counter() - start
    record_property("ms", round(seconds * 1000, 1))
    assert len(text) <= SHOWN
    assert seconds < 1  # some 50 ms at most here; a machine under load takes longer


def test_deep_indentation_takes_no_more_memory_than_is_shown():
    raw = "[" * 900 + ",".join("1" * 20_000) + "]" * 900
    tracemalloc.start()
    try:
        present(raw)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 5_000_000  # all of it would take 36 MB
