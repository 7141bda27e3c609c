"""The published JSON Schema: made from the code, and of one mind with it."""

import json
import tomllib
from pathlib import Path

import jsonschema
import msgspec
import pytest

from gui_app.providers.schema import schema
from gui_app.providers.spec import decode

HERE = Path(__file__).parent
RESOURCES = HERE.parents[2] / "resources"
PUBLISHED = RESOURCES / "provider-file.schema.json"
FILES = [
    *sorted((RESOURCES / "providers").glob("*.toml")),
    *sorted((RESOURCES / "examples").glob("*.toml")),
    *sorted((HERE / "files").glob("*.toml")),
]
EVERYTHING = (HERE / "files" / "everything.toml").read_text("utf-8")


@pytest.fixture(scope="module")
def validator():
    made = json.loads(PUBLISHED.read_text("utf-8"))
    kind = jsonschema.validators.validator_for(made)
    kind.check_schema(made)
    return kind(made)


def test_the_published_schema_is_that_of_the_code():
    wanted = "renew it: python3 packaging/dev.py schema"
    assert PUBLISHED.read_text("utf-8") == schema(), wanted


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_every_file_is_valid(validator, file):
    validator.validate(tomllib.loads(file.read_text("utf-8")))


def test_no_pattern_is_for_python_alone():
    assert "\\A" not in schema()
    assert "\\Z" not in schema()


def test_each_table_says_what_it_is_for():
    tables = json.loads(schema())["$defs"]
    assert [name for name, table in tables.items() if not table.get("description")] == []
    assert "one segment" in tables["Change"]["properties"]["path"]["description"]
    assert "2xx" in tables["Answer"]["properties"]["deleted"]["description"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("format = 1", "format = 2"),
        ("format = 1", 'format = "1"'),
        ("format = 1\n", ""),
        ("format = 1", "format = 1\nx = 1"),
        ('id = "everything"', 'id = "../x"'),
        ('id = "everything"', 'id = "Everything"'),
        ('id = "everything"', f'id = "{"a" * 32}"'),
        ('title = "Everything"', 'title = ""'),
        ('name = "user"', 'name = "User"'),
        ('name = "user"', 'name = "user"\npatern = "x"'),
        ("secret = false", "secret = 0"),
        ("secret = false", ""),
        ('method = "PUT"', 'method = "GET"'),
        ('method = "PUT"', 'method = "put"'),
        ('path = "/delete"', 'path = "delete"'),
        ('path = "/delete"', 'path = "/delete"\nurl = "https://evil.example"'),
        ('fixed = "a&b=c d+é"', "fixed = 1"),
        ('decides = "http"', 'decides = "me"'),
        ("accepted = [202]", "accepted = [100]"),
        ("accepted = [202]", 'accepted = ["202"]'),
        ("accepted = [202]", "accepted = 202"),
        ('"result.code" = "17"', '"result.code" = 1.5'),
        ('"result.code" = "17"', '"result.code" = ["17"]'),
        ("done = [200, 409]", f"done = {[200] * 21}"),
        ('kind = "date"', 'kind = "time"'),
        ('columns = [{ label = "Mail", place = "contact.mail" }]', "columns = []"),
        ('by = "cursor"', 'by = "magic"'),
        ('token = ["access_token"]', "token = []"),
        ("[sign_in]", "[limits]\nin_flight = 0\n[sign_in]"),
        ("[sign_in]", "[limits]\nper_second = 0.0\n[sign_in]"),
    ],
)
def test_the_schema_and_the_code_refuse_the_same(validator, old, new):
    assert EVERYTHING.count(old) >= 1
    text = EVERYTHING.replace(old, new, 1)
    with pytest.raises(msgspec.DecodeError):
        decode(text.encode())
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(tomllib.loads(text))
