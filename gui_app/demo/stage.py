"""The played APIs behind one address, and the record of what they were asked."""

import logging
import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from gui_app.demo import konsign
from gui_app.demo.api import Answer, Call
from gui_app.demo.konsign import Konsign
from gui_app.demo.player import Played, Player
from gui_app.demo.verigator import Verigator
from gui_app.providers.spec import Provider

_PLAYED = "/play/"
"""Above the paths of the files that are played, so that none of them hides a built-in one."""

_log = logging.getLogger(__name__)


class Seen(NamedTuple):
    """A request that was read to its end.

    Attributes:
        method: for example ``DELETE``.
        path: as it stood on the wire, nothing decoded.
        deleted: the target that was deleted; None if nothing was.
        status: the HTTP status decided on; None if the connection ends without an answer.
    """

    method: str
    path: str
    deleted: Mapping[str, str] | None
    status: int | None

    @property
    def whole_service(self) -> bool:
        """Tell whether not a user but everything was deleted."""
        return self.deleted is not None and self.deleted.keys() == {"service_id"}


class Stage:
    """Answers calls one at a time and records each before its answer leaves.

    Args:
        credentials: as ``demo_credentials`` makes them.
    """

    def __init__(self, credentials: Mapping[str, Mapping[str, str]]) -> None:
        self._konsign = Konsign(credentials["konsign"])
        self._verigator = Verigator(credentials["verigator"])
        self._players: dict[str, Player] = {}
        self._seen: list[Seen] = []
        self._changed = threading.Condition()

    def answer(self, call: Call) -> Answer:
        """Decide on a call, delete if it says so, and record it."""
        with self._changed:
            answer = self._decide(call)
            seen = Seen(call.method, call.path, answer.deleted, answer.status)
            self._seen.append(seen)
            self._changed.notify_all()
        if seen.whole_service:
            _log.error("A WHOLE SERVICE WAS DELETED: %s %s", call.method, call.path)
        return answer

    def play(self, provider: Provider, address: str) -> Played:
        """Play a provider from now on, in place of one with the same id.

        Args:
            provider: the checked provider file.
            address: of the server.
        """
        player = Player(provider, f"{address}{_PLAYED}{provider.id}")
        with self._changed:
            self._players[provider.id] = player
        return player.played

    def requests(self) -> tuple[Seen, ...]:
        """Return what was asked so far, oldest first."""
        with self._changed:
            return tuple(self._seen)

    def wait_for_requests(self, count: int, timeout: float) -> bool:
        """Wait until ``count`` requests were read, ``timeout`` seconds at most; tell if so."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self._seen) >= count, timeout)

    def _decide(self, call: Call) -> Answer:
        if call.path in konsign.PATHS:
            return self._konsign.answer(call)
        if call.path.startswith(_PLAYED):
            name, slash, rest = call.path.removeprefix(_PLAYED).partition("/")
            if player := self._players.get(name):
                return player.answer(replace(call, path=slash + rest))
        return self._verigator.answer(call)
