"""What is said beside a field."""

import time

import pytest

from gui_app.providers.calls import placeholders
from gui_app.providers.spec import Field, Limits, heading, hint_about, problem_with

UUID = "81213bfd-b690-499e-b9d2-8754cb1550e8"


def _field(provider, name):
    return next(f for f in provider.fields if f.name == name)


@pytest.mark.parametrize("value", ["1", "0", "007", "9" * 18])
def test_a_konsign_user_id_is_digits(konsign, value):
    assert problem_with(_field(konsign, "user_id"), value) is None


@pytest.mark.parametrize("value", ["x", "1a", "-1", "+1", "1.0", "1 2", "٣", "１", "²", "9" * 19])
def test_another_konsign_user_id_is_refused_with_an_example(konsign, value):
    assert "1129" in problem_with(_field(konsign, "user_id"), value)


@pytest.mark.parametrize("value", ["a@b.c", "o'neil+x@exa-mple.co.uk", "é@ü.ee", '"a"@b.c'])
def test_an_email_is_checked_for_shape_only(konsign, value):
    assert problem_with(_field(konsign, "email"), value) is None


@pytest.mark.parametrize(
    "value", ["a", "a@b", "@b.c", "a@", "a@.c", "a@b.", "a b@c.d", "a@b@c.d", "a@b .c"]
)
def test_what_is_no_email_is_refused(konsign, value):
    assert "name@example.com" in problem_with(_field(konsign, "email"), value)


@pytest.mark.parametrize(
    ("value", "usual"),
    [(UUID, True), (UUID.upper(), True), ("1129", False), (UUID + "0", False), ("é", False)],
)
@pytest.mark.parametrize("name", ["service_id", "user_id"])
def test_a_verigator_id_that_is_no_uuid_gets_a_hint_and_no_refusal(verigator, name, value, usual):
    field = _field(verigator, name)
    assert problem_with(field, value) is None
    assert (hint_about(field, value) is None) == usual


@pytest.mark.parametrize("pattern", ["(a+)+b", "(a|aa)+b", "(.*.*)*b"])
def test_a_hostile_pattern_does_not_freeze_the_window(pattern):
    field = Field("user", "User", pattern=pattern, problem="No", usual=pattern, unusual="Unusual")
    started = time.process_time()
    assert problem_with(field, "a" * 2_000)
    hint_about(field, "a" * 2_000)
    assert time.process_time() - started < 2


def test_an_empty_field_gets_no_hint(verigator):
    assert hint_about(_field(verigator, "user_id"), "") is None


def test_a_field_without_a_usual_form_gives_no_hint(konsign):
    assert hint_about(_field(konsign, "company_id"), "anything") is None


@pytest.mark.parametrize("value", ["", ".", "..", "a\nb", "\ud800", "a" * 2_001])
def test_what_can_never_be_sent_is_refused_in_each_field(verigator, konsign, value):
    for field in (*verigator.fields, *konsign.fields):
        assert problem_with(field, value)


def test_placeholders_are_found_in_order():
    assert list(placeholders("/{a}/x{b_1}/{A}/{ c }/{a}")) == ["a", "b_1", "a"]


def test_an_invisible_character_is_named_where_the_value_looks_right(konsign):
    assert "U+200B" in problem_with(_field(konsign, "user_id"), "1129\u200b")


@pytest.mark.parametrize("name", ["User ID", "user_id", "USER-ID", " user. Id ", "user\u00a0id"])
def test_names_of_columns_are_compared_without_case_and_blanks(name):
    assert heading(name) == "userid"


def test_restraint_is_the_same_where_a_file_says_nothing(verigator, konsign):
    for provider in (verigator, konsign):
        assert provider.limits == Limits()
