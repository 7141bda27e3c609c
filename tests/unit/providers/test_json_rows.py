"""A long list is read row by row, and nothing that is no JSON is taken for it."""

import json

import pytest

from gui_app.providers.json_rows import JsonRows


def read(text, place=""):
    rows = JsonRows(text, place)
    return list(rows), rows


@pytest.mark.parametrize(
    ("text", "place", "rows", "rest"),
    [
        ("[]", "", [], []),
        (' [ 1 , {"a": [2]} , null ] ', "", ["1", {"a": ["2"]}, None], []),
        ('{"users": [1, 2], "next": "x"}', "users", ["1", "2"], {"users": [], "next": "x"}),
        ('{"next": 7, "users": []}', "users", [], {"users": [], "next": "7"}),
        ('{"a": {"b": [true], "c": 1}}', "a.b", [True], {"a": {"b": [], "c": "1"}}),
        ('{"a": {}}', "a.b", [], {"a": {}}),
        ("{}", "users", [], {}),
        ('{"users": null}', "users", [], {"users": None}),
        ('{"users": "x"}', "users", [], {"users": "x"}),
        ('"text"', "users", [], "text"),
    ],
)
def test_rows_and_the_rest(text, place, rows, rest):
    found, reader = read(text, place)
    assert found == rows
    assert reader.rest == rest
    assert reader.found == (
        rest != json.loads(text, parse_int=str) or text.strip() == "[]" or '"users": []' in text
    )


def test_numbers_are_their_text():
    assert read("[12345678901234567890123, 1.0, 1e400, -0]")[0] == [
        "12345678901234567890123",
        "1.0",
        "1e400",
        "-0",
    ]


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "[", "[1", "[1,", "[1 2]", "[1,]", "[,1]", "[1]]", "[1] x", "[1}", "nope"),
        *('{"users"', '{"users": [1]', '{"users" [1]}', "{users: [1]}", '{"users": [1],}'),
        *('{"users": [1], "users": [2]}', '[{"id": 1, "id": 2}]', "{1: [1]}", '{"users": [1]} {}'),
        "[" * 100_000,
        '{"users": ' + "[" * 100_000,
    ],
)
@pytest.mark.parametrize("place", ["", "users"])
def test_what_is_no_document_is_refused(text, place):
    with pytest.raises((ValueError, RecursionError)):
        read(text, place)


def test_rows_before_a_fault_are_read():
    rows = iter(JsonRows('{"users": [1, 2, oops', "users"))
    assert [next(rows), next(rows)] == ["1", "2"]
    with pytest.raises(ValueError, match="Expecting value"):
        next(rows)
