"""Patterns of a provider file: what could stop the window is refused, ordinary ones are not."""

import time

import pytest

from gui_app.providers import catalog


@pytest.fixture
def with_pattern(changed):
    """Write a file whose field has a pattern, as ``pattern`` or ``usual``."""

    def write(pattern, part="pattern", words="problem", example=""):
        lines = f"\nexample = '{example}'\n{part} = '''{pattern}'''\n{words} = 'No'"
        return changed(('"User ID"', f'"User ID"{lines}')).encode()

    return write


def refused(data):
    started = time.process_time()
    with pytest.raises(ValueError, match="field") as caught:
        catalog.check(data)
    assert time.process_time() - started < 1.5
    return str(caught.value)


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("(?R)", "calls itself"),
        ("a(?0)?", "calls itself"),
        ("(a)(?1)", "calls itself"),
        ("(?-1)(a)", "calls itself"),
        ("(?P<x>a)(?&x)", "calls itself"),
        ("(?P<x>a)(?P>x)", "calls itself"),
        (r"\\(?R)", "calls itself"),
        (r"(?#\)(?R)", "calls itself"),
        ("(?:user){e<=1}", "a brace"),
        ("(?:user){i}", "a brace"),
        ("(?:user){2i+2d+1s<=4}", "a brace"),
        (r"\\p{L}{1000000}", "a brace"),
        ("((x{1,100}){1,100}){1,100}", "repeats"),
        ("((x{,100}){,100}){,100}", "repeats"),
        ("(?:a|aa)+b", "too long"),
        ("(?:0|00)*x", "too long"),
        ("(?:é|éé)*x", "too long"),
    ],
)
@pytest.mark.parametrize(("part", "words"), [("pattern", "problem"), ("usual", "unusual")])
def test_a_pattern_that_could_stop_the_window_is_refused(
    with_pattern, pattern, reason, part, words
):
    found = refused(with_pattern(pattern, part, words))
    assert f"field.user_id.{part}: " in found
    assert reason in found


def test_the_example_is_tried_too(with_pattern):
    data = with_pattern("(?:ab|abab)*c", example="ab" * 30)
    assert "too long" in refused(data)


def test_all_patterns_of_a_file_together_take_little_time(changed):
    hostile = "pattern = '(?:a|aa)+b'\nproblem = 'No'\nusual = '(?:a|aa)*b'\nunusual = 'No'"
    fields = "".join(
        f"[[field]]\nname = 'f{n}'\nlabel = 'F{n}'\nkeep = true\n{hostile}\n" for n in range(18)
    )
    found = refused(changed(("[delete]", f"{fields}[delete]")).encode())
    assert found.count("too long") == 36


@pytest.mark.parametrize(
    "pattern",
    [
        "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
        "[A-Z]{2}[0-9]{18}",
        r"\(?0[0-9]{2,}\)?",
        r"\p{L}{1,40}",
        r"(?i)usr-\{[0-9]{1,}\}",
        "(?P<kind>user|app)-(?(kind)[0-9]+|x)(?-i:a)",
        r"[^@\s]+@[^@\s]+\.[^@\s]+",
    ],
)
def test_a_pattern_as_ids_need_it_is_taken(with_pattern, pattern):
    assert catalog.check(with_pattern(pattern)).fields[0].pattern == pattern
