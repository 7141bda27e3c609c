"""Columns are found by their names or their content; what is doubtful is left to the person."""

import pytest

from gui_app.domain import words
from gui_app.jobs.lists.columns import has_header, match
from gui_app.jobs.lists.source import read_text
from gui_app.jobs.lists.table import Options

UUIDS = [f"38fb335c-025d-45eb-9cf2-d2d4d9f5420{n}" for n in range(4)]


def table(*rows):
    return read_text("\n".join("|".join(row) for row in rows), Options(delimiter="|"))


def found(provider, *rows):
    """Return where user, place and address were found, by the provider's order of fields."""
    list_ = table(*rows)
    return tuple(match(list_, provider, has_header(list_, provider)).values())


@pytest.mark.parametrize(
    "name",
    ["user_id", "User ID", " USER-ID ", "user.id", "UserId", "user__id", "uid", "User No."],
)
def test_a_column_is_found_by_any_of_its_names(konsign, name):
    assert found(konsign, ["x", name, "E-Mail"], ["a", "b", "c"]) == (None, 1, 2)


def test_a_column_is_found_by_its_label_in_the_persons_language(konsign):
    words.use(lambda source, _comment, _n: {"User ID": "Benutzer-ID"}.get(source, source))
    try:
        assert found(konsign, ["x", "Benutzer-ID", "E-Mail"], ["a", "b", "c"]) == (None, 1, 2)
    finally:
        words.use(None)


@pytest.mark.parametrize("name", ["user_id (old)", "xuser_id", "users", "customer", "Identity", ""])
def test_a_name_that_is_only_similar_is_not_taken(konsign, name):
    assert found(konsign, [name, "mail"], ["1", "a@b.c"]) == (None, None, 1)


@pytest.mark.parametrize(
    ("names", "places"),
    [
        (["company", "user", "mail"], (0, 1, 2)),
        (["mail", "user", "company"], (2, 1, 0)),
        (["id", "user_id", "email"], (None, 1, 2)),
        (["User ID", "user_id", "email"], (None, None, 2)),
        (["id", "uid", "email"], (None, 1, 2)),
        (["ID", "Name", "email"], (None, None, 2)),  # often just the row's number
        (["e-mail", "Email", "user id"], (None, 2, None)),
        (["Company ID", "company", "email"], (0, None, 2)),
    ],
    ids=str,
)
def test_the_best_name_counts_and_of_two_as_good_none(konsign, names, places):
    assert found(konsign, names, ["1", "2", "3"]) == places


@pytest.mark.parametrize("provider", ["verigator", "konsign"])
def test_no_column_is_used_twice(providers, provider):
    for names in (["id", "user", "uid"], ["service", "company", "email"], ["id"] * 3, ["mail"]):
        list_ = table(names, ["1"] * len(names))
        places = [p for p in match(list_, providers[provider], True).values() if p is not None]
        assert len(places) == len(set(places))


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        ([["user_id"], ["1"]], True),
        ([["x", "e-mail"], ["1", "a@b.c"]], True),
        ([["user_id"]], True),
        ([["Nummer", "Wer"], ["1", "Anna"], ["2", "Ben"]], True),
        ([["Adresse"], ["a@b.c"], ["d@e.f"]], True),
        ([["Nummer"], *([str(n)] for n in range(20)), ["keine"]], True),
        ([["1"], ["2"]], False),
        ([["1"]], False),
        ([["Anna"], ["Ben"]], False),
        ([["Kennung"], ["Anna"], ["Ben"]], False),
        ([["l129"], ["1130"], ["1131"]], False),
        ([["a@b"], ["c@d.e"], ["f@g.h"]], False),
        ([["1", "Anna"], ["x", "Ben"]], False),
        ([["Anna", "1"], ["2", "2"], ["3", "3"]], False),
        ([["", "Nummer"], ["1", "2"]], True),
        ([["abc-12345"], ["abc-12346"]], False),
    ],
    ids=str,
)
def test_a_header_is_told_from_a_user(konsign, rows, header):
    assert has_header(table(*rows), konsign) is header


def test_one_column_without_a_name_is_the_only_field_that_names_the_user(verigator, konsign):
    assert found(verigator, ["abc"], ["def"]) == (None, 0)
    assert found(verigator, [UUIDS[0]], [UUIDS[1]]) == (None, 0)
    assert found(verigator, ["", "abc"], ["", "def"]) == (None, 1)
    assert found(konsign, ["abc"], ["def"]) == (None, None, None)
    assert found(verigator, ["Kunde"], ["1"], ["2"]) == (None, None)


@pytest.mark.parametrize(
    ("rows", "places"),
    [
        ([["1129", "a@b.c"], ["1130", "d@e.f"]], (None, 0, 1)),
        ([["a@b.c", "Anna", "1129"], ["d@e.f", "Ben", "1130"]], (None, 2, 0)),
        ([["39", "1129", "a@b.c"], ["39", "1130", "d@e.f"]], (None, 1, 2)),
        ([["39", "a@b.c"], ["39", "d@e.f"]], (None, None, 1)),
        ([["39", "1129", "a@b.c"], ["40", "1130", "d@e.f"]], (None, None, 2)),
        ([["1129", "a@b.c"], ["113x", "d@e.f"]], (None, None, 1)),
        ([["1129", "a@b.c", "x@y.z"], ["1130", "d@e.f", "v@w.x"]], (None, 0, None)),
        ([["1129", "a@b.c"], ["", ""], ["1130", "d@e.f"]], (None, 0, 1)),
    ],
    ids=str,
)
def test_columns_without_names_are_found_by_what_only_they_can_be(konsign, rows, places):
    assert found(konsign, *rows) == places


def test_two_columns_that_could_be_either_field_are_left_to_the_person(verigator):
    rows = [[UUIDS[0], UUIDS[1]], [UUIDS[2], UUIDS[3]]]
    assert found(verigator, *rows) == (None, None)
    assert found(verigator, ["Anna", UUIDS[1]], ["Ben", UUIDS[3]]) == (None, None)
