"""The manual's page on provider files: complete, and its example works."""

import re
from pathlib import Path

import msgspec
import pytest

from gui_app.providers import calls, catalog, spec
from gui_app.providers.check_calls import _OURS

RESOURCES = Path(__file__).parents[3] / "resources"
TEXT = (RESOURCES / "manual" / "providers.md").read_text("utf-8")
TABLES = [
    value
    for module in (calls, spec)
    for value in vars(module).values()
    if isinstance(value, type) and issubclass(value, msgspec.Struct) and value is not msgspec.Struct
]


def test_its_example_is_taken_and_has_each_table():
    (example,) = [e for e in re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL) if "format" in e]
    provider = catalog.check(example.encode())
    assert provider.before
    assert provider.look_up
    assert provider.find
    assert provider.sign_in


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.__name__)
def test_each_key_is_explained(table):
    for field in msgspec.structs.fields(table):
        assert re.search(rf"`(\[+)?{field.encode_name}(\]+)?\b", TEXT), field.encode_name


def test_it_names_each_example():
    for file in (RESOURCES / "examples").glob("*.toml"):
        assert f"| `{file.name}` |" in TEXT


def test_its_numbers_are_those_of_the_code():
    limits = spec.Limits()
    assert f"({limits.in_flight} and {limits.most_in_flight})" in TEXT
    assert f"({limits.per_second} and {limits.most_per_second})" in TEXT
    assert f"over {catalog.MAX_BYTES // 1024} KB" in TEXT
    assert {"host", "content-length", "transfer-encoding", "x-http-method-override"} <= _OURS
