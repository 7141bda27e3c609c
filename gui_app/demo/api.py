"""What the played APIs have in common."""

import json
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from email.message import Message
from http import HTTPStatus

from gui_app.demo.users import (
    LINGER_SECONDS,
    RETRY_SECONDS,
    SLOW_SECONDS,
    Behaviour,
    DemoUser,
)

SILENT_SECONDS = 120.0
"""Twice as long as the app waits for any answer."""

ELSEWHERE = "https://elsewhere.example/"
"""Where the redirect points: a name that is reserved and never resolves (RFC 2606)."""

_PAGE = b"<!DOCTYPE html>\n<title>Sign in</title>\n<h1>Please sign in to this network</h1>\n"


@dataclass(frozen=True, slots=True)
class Call:
    """A request as it was read.

    Attributes:
        method: for example ``DELETE``.
        path: the request target as it stood on the wire, query included, nothing decoded.
        headers: as parsed by ``http.server``.
        body: complete; empty if there was none.
    """

    method: str
    path: str
    headers: Message
    body: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server does with a call.

    Attributes:
        status: None closes the connection without an answer.
        body: bytes to send.
        headers: besides Content-Length.
        delay: seconds to wait first.
        deleted: the target this call deleted; without a ``user_id``, a whole service.
    """

    status: int | None
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    deleted: Mapping[str, str] | None = None


def json_answer(status: int, value: object) -> Answer:
    """Answer with a JSON document."""
    return Answer(status, json.dumps(value).encode(), {"Content-Type": "application/json"})


class Api(ABC):
    """One provider's API and those of its users that are not deleted yet.

    Args:
        users: whom it knows.
    """

    def __init__(self, users: Iterable[DemoUser]) -> None:
        self._users = {tuple(user.target.values()): user for user in users}
        self._leaving: dict[tuple[str, ...], float] = {}
        self._once: set[Behaviour] = set()

    @abstractmethod
    def answer(self, call: Call) -> Answer:
        """Judge a call and act on it."""

    @abstractmethod
    def success(self, user: DemoUser) -> Answer:
        """Make the answer to a deletion that worked."""

    @abstractmethod
    def error(self, status: int, message: str | None = None) -> Answer:
        """Make an error answer, with the provider's usual message if none is given."""

    def everybody(self) -> list[DemoUser]:
        """Return the users who are there now."""
        for key in [k for k, end in self._leaving.items() if end <= time.monotonic()]:
            del self._leaving[key], self._users[key]
        return list(self._users.values())

    def act(self, user: DemoUser) -> Answer:
        """Do to a known user what its behaviour says."""
        behaviour = user.behaviour
        usual = self.success(user).status
        if answer := self.odd(user, 200 if usual == 204 else usual):  # 204 can't have a body
            return answer
        if behaviour is Behaviour.BUSY_ONCE and self._first(behaviour):
            busy = self.error(429)
            return replace(busy, headers={**busy.headers, "Retry-After": str(RETRY_SECONDS)})
        if behaviour is Behaviour.EXPIRED_ONCE and self._first(behaviour):
            return self.expire()
        key = tuple(user.target.values())
        if behaviour is Behaviour.STAYS or key in self._leaving:
            return self.success(user)
        answer = replace(self.success(user), deleted=user.target)
        if behaviour is Behaviour.LINGERS:
            self._leaving[key] = time.monotonic() + LINGER_SECONDS
            return answer
        del self._users[key]
        if behaviour is Behaviour.SLOW:
            return replace(answer, delay=SLOW_SECONDS)
        return Answer(None, deleted=user.target) if behaviour is Behaviour.DROPPED else answer

    def odd(self, user: DemoUser, status: int | None) -> Answer | None:
        """Return what follows from whatever is asked about a user; None if that depends.

        Args:
            user: who is asked about.
            status: which a web page comes with.
        """
        if isinstance(user.behaviour, HTTPStatus):
            return self.error(user.behaviour)
        match user.behaviour:
            case Behaviour.PAGE:
                return Answer(status, _PAGE, {"Content-Type": "text/html; charset=utf-8"})
            case Behaviour.REDIRECT:
                return Answer(302, headers={"Location": ELSEWHERE})
            case Behaviour.SILENT:
                return Answer(None, delay=SILENT_SECONDS)
        return None

    def expire(self) -> Answer:
        """Let no token be good any more, and say so."""
        return self.error(401)

    def _first(self, behaviour: Behaviour) -> bool:
        """Tell whether it is the first time, which it is once."""
        first = behaviour not in self._once
        self._once.add(behaviour)
        return first
