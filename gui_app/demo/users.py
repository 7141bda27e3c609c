"""The users that the demo server knows, and what happens to whoever deletes them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from http import HTTPStatus

from gui_app.demo.people import login_of, since_of
from gui_app.domain.words import mark

SERVICE_ID = "81213bfd-b690-499e-b9d2-8754cb1550e8"
COMPANY_ID = "39"
SLOW_SECONDS = 6.0
LINGER_SECONDS = 15.0
RETRY_SECONDS = 2


class Behaviour(Enum):
    """What a call to delete a user leads to, where it is more than an error status."""

    DELETED = auto()
    BUSY_ONCE = auto()
    SLOW = auto()
    PAGE = auto()
    REDIRECT = auto()
    DROPPED = auto()
    SILENT = auto()
    LINGERS = auto()
    STAYS = auto()
    EXPIRED_ONCE = auto()


@dataclass(frozen=True, slots=True)
class DemoUser:
    """A seeded user, the same at every start.

    Attributes:
        provider: the provider's id, ``verigator`` or ``konsign``.
        target: field name to value, in the order of the provider file.
        what: what happens on deleting it, in plain words for the list in the window.
        behaviour: the same for the server; a status is the error that is always answered.
        login: the user's own login name.
        since: since when there is the user, in ISO 8601.
    """

    provider: str
    target: Mapping[str, str]
    what: str
    behaviour: Behaviour | HTTPStatus
    login: str = ""
    since: str = ""


_SEEDS: tuple[tuple[int, str, str, Behaviour | HTTPStatus], ...] = (
    (1101, "anna", mark("Is deleted"), Behaviour.DELETED),
    (1102, "ben", mark("Is deleted"), Behaviour.DELETED),
    (1103, "chloe", mark("Is deleted"), Behaviour.DELETED),
    (1104, "david", mark("Is deleted"), Behaviour.DELETED),
    (1105, "emma", mark("Is deleted"), Behaviour.DELETED),
    (1106, "felix", mark("Is deleted"), Behaviour.DELETED),
    (1404, "nobody", mark("No such user (404)"), HTTPStatus.NOT_FOUND),
    (1401, "signed-out", mark("Credentials not accepted (401)"), HTTPStatus.UNAUTHORIZED),
    (1403, "forbidden", mark("Not allowed (403)"), HTTPStatus.FORBIDDEN),
    (1422, "invalid", mark("Invalid parameter (422)"), HTTPStatus.UNPROCESSABLE_ENTITY),
    (1500, "broken", mark("System error (500)"), HTTPStatus.INTERNAL_SERVER_ERROR),
    (
        1429,
        "busy",
        mark("Asks to wait 2 seconds once (429), then is deleted"),
        Behaviour.BUSY_ONCE,
    ),
    (1600, "slow", mark("Answers after 6 seconds"), Behaviour.SLOW),
    (1601, "page", mark("Answers with a web page"), Behaviour.PAGE),
    (1302, "moved", mark("Points to another address (302)"), Behaviour.REDIRECT),
    (1602, "dropped", mark("Is deleted, but the connection drops"), Behaviour.DROPPED),
    (1603, "silent", mark("Never answers"), Behaviour.SILENT),
)

_LOOKED_UP = (
    (
        1604,
        "lingering",
        mark("Deleted, but gone only 15 seconds later"),
        Behaviour.LINGERS,
    ),
    (1605, "staying", mark("Says deleted, but is still there"), Behaviour.STAYS),
)
_SIGNED_IN = (
    (
        1402,
        "session",
        mark("Your session has expired once (401), then is deleted"),
        Behaviour.EXPIRED_ONCE,
    ),
)


def _verigator(number: int) -> dict[str, str]:
    return {"service_id": SERVICE_ID, "user_id": f"{number:08d}-3f52-4e8b-9a61-c07d5e2b81f4"}


def _konsign(number: int, mailbox: str) -> dict[str, str]:
    return {
        "company_id": COMPANY_ID,
        "user_id": str(number),
        "email": f"{mailbox}@example.com",
    }


DEMO_USERS: tuple[DemoUser, ...] = tuple(
    DemoUser(
        "verigator",
        _verigator(number),
        what,
        behaviour,
        login=f"{mailbox}@example.com",
        since=since_of(number % 100),
    )
    for number, mailbox, what, behaviour in (*_SEEDS, *_LOOKED_UP)
) + tuple(
    DemoUser("konsign", _konsign(number, mailbox), what, behaviour)
    for number, mailbox, what, behaviour in (*_SEEDS, *_SIGNED_IN)
)
"""Per provider, from harmless to odd."""

LISTED_USERS = tuple(
    DemoUser(
        "verigator",
        _verigator(2000 + number),
        mark("Is deleted"),
        Behaviour.DELETED,
        login=login_of(number),
        since=since_of(number),
    )
    for number in range(300)
)
"""Further users of the service, whom a person finds in the provider's list."""
