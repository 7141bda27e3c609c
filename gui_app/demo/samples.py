"""Users made up from the examples in a provider file."""

import re
import time
from collections.abc import Iterator
from http import HTTPStatus

from gui_app.demo.people import login_of, name_of, since_of
from gui_app.demo.users import Behaviour, DemoUser
from gui_app.demo.writing import Words
from gui_app.domain.words import mark
from gui_app.providers.calls import Shown
from gui_app.providers.spec import Field, Provider, problem_with

_LISTED = 24
"""Users of a provider whose users can be listed: more than two pages."""

_PATIENCE = 1.0
"""Seconds; a pattern may take long, and everybody is tried against it."""

_FIXED = {"status": "active", "state": "active", "active": "active", "role": "member"}
_DELETED = 6
_SIMPLY = (mark("Is deleted"), Behaviour.DELETED)
_ODD: tuple[tuple[str, Behaviour | HTTPStatus], ...] = (
    (mark("No such user"), HTTPStatus.NOT_FOUND),
    (mark("Not allowed (403)"), HTTPStatus.FORBIDDEN),
    (mark("System error (500)"), HTTPStatus.INTERNAL_SERVER_ERROR),
    (
        mark("Asks to wait 2 seconds once (429), then is deleted"),
        Behaviour.BUSY_ONCE,
    ),
    (mark("Answers with a web page"), Behaviour.PAGE),
    (mark("Is deleted, but the connection drops"), Behaviour.DROPPED),
)
_STAYS = (mark("Says deleted, but is still there"), Behaviour.STAYS)
_LINGERS = (mark("Deleted, but gone only 15 seconds later"), Behaviour.LINGERS)
_LATER = (mark("Accepted (202), but gone only 15 seconds later"), Behaviour.LINGERS)


def sample_users(provider: Provider) -> list[DemoUser]:
    """Make users whose values fit the fields; the first ones are simply deleted.

    There are fewer where a field's pattern allows no more; one at least, even if its values have
    no chance.
    """
    ways: list[tuple[str, Behaviour | HTTPStatus]] = [_SIMPLY] * _DELETED
    ways += _ODD
    if provider.look_up:
        ways += [_LATER if Words(provider).accepted() else _LINGERS, _STAYS]
    if provider.find:
        ways += [_SIMPLY] * (_LISTED - len(ways))
    targets = zip(*(_values(f, len(ways)) for f in provider.fields), strict=False)
    names = [f.name for f in provider.fields]
    return [
        DemoUser(
            provider.id,
            dict(zip(names, values, strict=True)),
            *way,
            login=next((v for v in values if "@" in v), login_of(number)),
            since=since_of(number),
        )
        for number, (way, values) in enumerate(zip(ways, targets, strict=False))
    ]


def told(user: DemoUser, shown: Shown) -> str:
    """Return what a provider tells of a user at this place."""
    if shown.kind == "date":
        return user.since
    about = f"{shown.label} {shown.place}".casefold()
    if fixed := next((words for word, words in _FIXED.items() if word in about), ""):
        return fixed
    if "name" in about and not any(word in about for word in ("login", "user", "mail")):
        return user.login.partition("@")[0].replace(".", " ").title()
    return user.login


def _values(field: Field, count: int) -> list[str]:
    """Return up to so many different values that the field takes."""
    if field.keep:
        return [field.example or "demo"] * count
    end = time.monotonic() + _PATIENCE
    found: dict[str, None] = {}
    example = field.example or "user-1001"
    for value in _candidates(example, count):
        if len(found) == count or time.monotonic() > end:
            break
        if value not in found and problem_with(field, value) is None:
            found[value] = None
    return list(found) or [example]


def _candidates(example: str, count: int) -> Iterator[str]:
    """Yield the example and values like it."""
    at = example.rfind("@")
    if at > 0:
        yield from (f"{name_of(number)}{example[at:]}" for number in range(count))
    yield example
    if example.isalpha():
        yield from (name_of(number).replace(".", "-") for number in range(count))
    yield from _counted(example, 2 * count)
    for number in range(2 * count):
        yield example[:-2] + f"{number:02d}"
    yield from (f"{example}{number}" for number in range(2 * count))


def _counted(example: str, count: int) -> Iterator[str]:
    """Yield values in which the longest number is higher, and as long."""
    runs = re.finditer("[0-9]+", example)
    if not (run := max(runs, key=lambda r: r.end() - r.start(), default=None)):
        return
    for number in range(1, count):
        digits = f"{int(run[0]) + number:0{len(run[0])}d}"
        if len(digits) == len(run[0]):
            yield example[: run.start()] + digits + example[run.end() :]
