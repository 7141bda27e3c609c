"""Places of a deletion at which the app can be made to stand still, so that it can be killed there.

Everything is done in the threads the app does it in: what stops is what would be running.
"""

import functools
import http.client
import json
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

from gui_app.credentials.vault import Vault
from gui_app.history import ending
from gui_app.history.journal import Journal
from gui_app.jobs.lists.table import Progress
from gui_app.transport.connection import GatedHTTPConnection, _Response
from gui_app.transport.exchange import Exchange

_armed: set[str] = set()
_link: list[socket.socket] = []


def arm(place: str) -> None:
    """Stop at this place from now on."""
    _armed.add(place)


def install(link: socket.socket) -> None:
    """Put a stop at each place; ``link`` is told when one is reached."""
    _link.append(link)
    _around(Journal, "add", before="before the row", after="after the row")
    _around(Vault, "_read", before="reading credentials")
    _around(Journal, "begin_attempt", before="before the attempt", after="after the attempt")
    _around(GatedHTTPConnection, "connect", after="connected")
    _around(_Response, "begin", after="after the head of the answer")
    _around(Exchange, "run", after="after the answer")
    _around(ending, "settle", after="inside the last transaction")
    _around(Journal, "finish", after="after the outcome")
    _around(Journal, "end_attempt", after="before the repeat")
    _around(Journal, "verify", before="before it is made sure", after="after it is made sure")
    Progress.step = _held(Progress.step)  # type: ignore[method-assign]
    http.client.HTTPConnection.send = _halved(http.client.HTTPConnection.send)  # type: ignore[method-assign]


def _around(owner: Any, name: str, before: str | None = None, after: str | None = None) -> None:
    real = getattr(owner, name)

    @functools.wraps(real)
    def stopping(*args: Any, **kwargs: Any) -> Any:
        _pass(before)
        result = real(*args, **kwargs)
        _pass(after)
        return result

    setattr(owner, name, stopping)


def _halved(real: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
    def send(self: Any, data: Any) -> None:
        is_body = not bytes(data).startswith(b"DELETE ")
        if "half of the head" in _armed or ("half of the body" in _armed and is_body):
            real(self, bytes(data)[: len(data) // 2])
            _stand_still("half of the body" if is_body else "half of the head")
        real(self, data)

    return send


def _held(real: Callable[[Any, int], None]) -> Callable[[Any, int], None]:
    """Stop work in a thread until it is cancelled; it comes here while it holds a file."""

    def step(progress: Any, count: int) -> None:
        if "in the work" in _armed:
            _tell("in the work")
            while not progress._cancelled:
                time.sleep(0.005)
        real(progress, count)

    return step


def _pass(place: str | None) -> None:
    if place is not None and place in _armed:
        _stand_still(place)


def _stand_still(place: str) -> None:
    _tell(place)
    threading.Event().wait()


def _tell(place: str) -> None:
    _link[0].sendall(json.dumps({"stopped": place}).encode() + b"\n")
