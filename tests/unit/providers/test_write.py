"""Provider files written by the app: they read as the same provider, and people can read them."""

import random
import string
import tomllib
from pathlib import Path

import msgspec
import pytest

from gui_app.providers import catalog
from gui_app.providers.spec import Provider
from gui_app.providers.write import to_toml

FILES = Path(__file__).parent / "files"
ODD = string.printable + "éß漢😀\u202e\x00\x1b\x7f\u2028'\"\\#[]{}="


class Made:
    """Makes random values of the types that a provider file is made of."""

    def __init__(self, seed):
        self._random = random.Random(seed)

    def provider(self):
        plain = self._table(Provider)
        plain["format"] = 1
        return msgspec.convert(plain, Provider)

    def _table(self, kind):
        chosen = self._random
        fields = msgspec.structs.fields(kind)
        return {
            f.encode_name: self._value(msgspec.inspect.type_info(f.type), f.encode_name)
            for f in fields
            if f.required or chosen.random() < 0.6
        }

    def _value(self, kind, key):
        chosen, info = self._random, msgspec.inspect
        match kind:
            case info.StructType():
                return self._table(kind.cls)
            case info.UnionType():
                types = [t for t in kind.types if not isinstance(t, info.NoneType)]
                return self._value(chosen.choice(types), key)
            case info.LiteralType():
                return chosen.choice(kind.values)
            case info.BoolType():
                return chosen.random() < 0.5
            case info.IntType():
                return chosen.randint(kind.ge or 0, kind.le or 10**6)
            case info.FloatType():
                return chosen.choice([1, 0.5, 20.25, 1e3])
            case info.StrType():
                return self._text(kind, key)
            case info.DictType():
                names = [self._value(kind.key_type, key) for _ in range(chosen.randint(0, 3))]
                return {name: self._value(kind.value_type, "") for name in names}
            case info.AnyType():
                return self._json(0)
        most = min(kind.max_length or 3, 3)
        size = chosen.randint(kind.min_length or 0, most)
        return [self._value(kind.item_type, key) for _ in range(size)]

    def _text(self, kind, key):
        if kind.pattern and "/" not in kind.pattern:
            return "a" + "".join(self._random.choices("abz019", k=self._random.randint(0, 9)))
        odd = "".join(self._random.choices(ODD, k=self._random.randint(kind.min_length or 0, 40)))
        return f"/{odd}" if kind.pattern else odd

    def _json(self, depth):
        chosen = self._random
        kinds = [True, -7, 2.5, "t{user}\n", 9223372036854775807]
        if depth < 3:
            lists = [self._json(depth + 1) for _ in range(chosen.randint(0, 3))]
            tables = {c: self._json(depth + 1) for c in chosen.choices(ODD, k=2)}
            kinds += [lists, tables, lists, tables]
        return chosen.choice(kinds)


@pytest.mark.parametrize(
    "seed", [*range(100), *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(100, 300))]
)
def test_a_random_provider_is_written_as_it_is(seed):
    provider = Made(seed).provider()
    text = to_toml(provider)
    assert msgspec.convert(tomllib.loads(text), Provider) == provider
    assert to_toml(msgspec.convert(tomllib.loads(text), Provider)) == text


def test_the_random_providers_have_everything():
    made = [Made(seed).provider() for seed in range(100)]
    for name in ("notice", "look_up", "find", "sign_in"):
        assert 15 < sum(getattr(p, name) is not None for p in made) < 85
    assert any(p.before and p.before[0].json for p in made)
    assert any(p.delete.json == {} for p in made)
    assert any(p.find and p.find.paging and p.find.paging.next for p in made)


def test_the_file_is_made_for_reading(changed):
    provider = catalog.check(
        changed(("format = 1", 'format = 1\nsources = ["https://a.example"]')).encode()
    )
    assert (
        to_toml(provider)
        == """\
# A provider file of Deletion Desk; its manual explains each key.

format = 1
id = "base"
title = "Base"
address = "https://api.example.com"
sources = [
    "https://a.example",
]

[[credential]]
name = "token"
label = "Token"
secret = true

[[field]]
name = "user_id"
label = "User ID"

[delete]
method = "DELETE"
path = "/users/{user_id}"

[delete.headers]
X-Token = "{token}"

[answer]
decides = "http"
"""
    )


def test_tables_come_in_the_order_of_the_manual():
    text = to_toml(catalog.read(FILES / "everything.toml"))
    order = ["[[credential]]", "[[field]]", "[auth]", "[[before]]", "[delete]", "[answer]"]
    order += ["[look_up]", "[find]", "[sign_in]"]
    places = [text.index(f"\n{table}\n") for table in order]
    assert places == sorted(places)
    assert text.count("\n[[before]]\n") == 2
    assert text.count("\n[before.json]\n") == 1


def test_what_has_its_default_is_left_out():
    text = to_toml(catalog.read(FILES / "json-only.toml"))
    assert not {"keep", "limits", "gone", "not_found", "expired"} & set(tomllib.loads(text))
    assert "keep" not in text
    assert "not_found" not in text


def test_a_value_that_looks_like_a_heading_stays(changed):
    text = changed(('label = "User ID"', 'label = "[field] [[field]]"'))
    provider = catalog.check(text.encode())
    assert catalog.check(to_toml(provider).encode()) == provider
