"""Who is on show, and in which order."""

import itertools
import random
from pathlib import Path

import pytest

from gui_app.providers import catalog
from gui_app.providers.find import ListedUser
from gui_app.ui import find_order
from gui_app.ui.find_order import Wanted, in_order

BUILT_IN = Path(__file__).parents[3] / "resources" / "providers"


@pytest.fixture(scope="module")
def find():
    return catalog.read(BUILT_IN / "verigator.toml").find


def user(name, user_id="", day=""):
    values = (name, user_id, day)
    return ListedUser(values, (user_id,), "", "\n".join(values).casefold())


def names(users, find, **wanted):
    return [users[place].values[0] for place in in_order(users, find, Wanted(**wanted))]


def test_they_stay_as_they_came(find):
    users = [user("b"), user("a"), user("c")]
    assert names(users, find) == ["b", "a", "c"]


def test_every_word_must_occur_in_any_case(find):
    users = [user("Anna Maria", "x1"), user("Anna", "y1"), user("STRASSE")]
    assert names(users, find, search=" ANNA  x1 ") == ["Anna Maria"]
    assert names(users, find, search="anna") == ["Anna Maria", "Anna"]
    assert names(users, find, search="straße") == ["STRASSE"]
    assert names(users, find, search="\t ") == ["Anna Maria", "Anna", "STRASSE"]


def test_names_are_sorted_in_any_case_and_who_has_none_is_last(find):
    users = [user("b"), user(""), user("C"), user("a")]
    assert names(users, find, column=0) == ["a", "b", "C", ""]
    assert names(users, find, column=0, backwards=True) == ["", "C", "b", "a"]


def test_numbers_are_sorted_as_numbers(find):
    users = [user(n, n) for n in ("10", "9", "100", "1")]
    assert names(users, find, column=1) == ["1", "9", "10", "100"]
    assert names(users, find, column=3, backwards=True) == ["100", "10", "9", "1"]


def test_days_are_sorted_however_they_are_written(find):
    days = {
        "c": "1505476800",
        "a": "2016-01-01T00:00:00",
        "d": "20180101",
        "e": "soon",
        "b": "2017",
    }
    users = [user(name, day=text) for name, text in days.items()]
    assert names(users, find, column=2)[:3] == ["a", "c", "d"]


@pytest.mark.parametrize("backwards", [False, True])
def test_many_are_sorted_as_few_are(find, backwards):
    chance = random.Random(1)
    users = [user(f"{chance.randrange(3000)}x", f"{n}") for n in range(7001)]
    found = in_order(users, find, Wanted(column=0, backwards=backwards))
    wanted = sorted(range(7001), key=lambda n: users[n].values[0], reverse=backwards)
    assert list(found) == wanted


def test_the_window_has_its_turn_all_the_while(find, monkeypatch):
    """Of a hundred thousand users, since a window that paints needs Python again and again."""
    clock = itertools.count(step=0.002)
    pauses = []
    monkeypatch.setattr(find_order.time, "perf_counter", lambda: next(clock))
    monkeypatch.setattr(find_order.time, "sleep", pauses.append)
    users = [user(f"{n * 7919 % 100_000:05}") for n in range(100_000)]
    in_order(users, find, Wanted(search="1"))
    searching = len(pauses)
    assert searching >= 200
    order = in_order(users, find, Wanted(column=0))
    assert len(pauses) - searching >= 400
    assert [users[place].values[0] for place in order] == [f"{n:05}" for n in range(100_000)]
