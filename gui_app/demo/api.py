"""What the two played APIs have in common."""

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from email.message import Message
from http import HTTPStatus

from gui_app.demo.users import DEMO_USERS, RETRY_SECONDS, SLOW_SECONDS, Behaviour, DemoUser

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
        provider: the provider's id.
    """

    def __init__(self, provider: str) -> None:
        self._users = {tuple(u.target.values()): u for u in DEMO_USERS if u.provider == provider}
        self._told_to_wait = False

    @abstractmethod
    def answer(self, call: Call) -> Answer:
        """Judge a call and act on it."""

    @abstractmethod
    def success(self, user: DemoUser) -> Answer:
        """Make the answer to a deletion that worked."""

    @abstractmethod
    def error(self, status: int, message: str | None = None) -> Answer:
        """Make an error answer, with the provider's usual message if none is given."""

    def act(self, user: DemoUser) -> Answer:
        """Do to a known user what its behaviour says."""
        if isinstance(user.behaviour, HTTPStatus):
            return self.error(user.behaviour)
        match user.behaviour:
            case Behaviour.PAGE:
                page = {"Content-Type": "text/html; charset=utf-8"}
                return Answer(self.success(user).status, _PAGE, page)
            case Behaviour.REDIRECT:
                return Answer(302, headers={"Location": ELSEWHERE})
            case Behaviour.SILENT:
                return Answer(None, delay=SILENT_SECONDS)
            case Behaviour.BUSY_ONCE if not self._told_to_wait:
                self._told_to_wait = True
                busy = self.error(429)
                wait = {"Retry-After": str(RETRY_SECONDS)}
                return replace(busy, headers={**busy.headers, **wait})
        return self._delete(user)

    def _delete(self, user: DemoUser) -> Answer:
        del self._users[tuple(user.target.values())]
        answer = replace(self.success(user), deleted=user.target)
        if user.behaviour is Behaviour.SLOW:
            return replace(answer, delay=SLOW_SECONDS)
        if user.behaviour is Behaviour.DROPPED:
            return Answer(None, deleted=user.target)
        return answer
