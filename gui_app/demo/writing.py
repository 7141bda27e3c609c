"""Writing answers as a provider file describes them."""

from collections.abc import Iterable, Sequence
from typing import Any

from gui_app.demo.api import Answer, json_answer
from gui_app.providers.calls import Match
from gui_app.providers.spec import Provider

Pairs = Iterable[tuple[str, object]]
"""Place, as in ``errors.0.message``, and what stands there; later ones win."""

_LONGEST_LIST = 100
_GONE, _EXPIRED = Match(status=(404,)), Match(status=(401,))


def document(pairs: Pairs) -> Any:
    """Return the JSON value that has these values at these places."""
    made: Any = {}
    for place, value in pairs:
        made = _put(made or None, place.split("."), value)
    return made


class Words:
    """Says what a provider says, in the way that its file can read.

    Args:
        provider: whose file it is.
    """

    def __init__(self, provider: Provider) -> None:
        self._answer = provider.answer
        self._by_body = provider.answer.decides == "body"

    def yes(self, status: int = 0, pairs: Pairs = ()) -> Answer:
        """Answer that it was done.

        Args:
            status: the HTTP status; 0 for the usual one.
            pairs: what the answer holds besides.
        """
        pairs = [*self._judgement(200, "Done."), *pairs] if self._by_body else list(pairs)
        if pairs:
            return json_answer(status or 200, document(pairs))
        return Answer(status or 204)

    def deleted(self) -> Answer:
        """Answer that the user is deleted."""
        if self._by_body:
            return self.yes()
        if self._answer.deleted:
            match = self._answer.deleted[0]
            return _like(match, 200 if match.json else 204)
        if any(match.empty for match in self._answer.not_found):
            return json_answer(200, {"deleted": True})
        return self.yes()

    def accepted(self) -> Answer | None:
        """Answer that it will be done later; None if the provider never says that."""
        later = self._answer.later
        return Answer(later[0]) if later else None

    def not_found(self) -> Answer:
        """Answer that there is no such user."""
        wanted = [m for m in self._answer.not_found if m.json or not self._by_body]
        if not wanted:
            return self.error(404, "No such user")
        pairs = self._judgement(404, "No such user")
        fine = self._by_body or wanted[0].empty or wanted[0].json
        return _like(wanted[0], 200 if fine else 404, pairs)

    def gone(self, matches: Sequence[Match]) -> Answer:
        """Answer a look-up in the first of the ways that say that there is no such user."""
        match = next(iter(matches), _GONE)
        usual = 200 if match.json or match.empty else 404
        pairs = [] if match.json else self._judgement(404, "No such user")
        return _like(match, usual, pairs)

    def expired(self, matches: Sequence[Match]) -> Answer:
        """Answer that the token is not good any more, in the first of the ways that say so."""
        match = next(iter(matches), _EXPIRED)
        usual = 200 if self._by_body and match.json else 401
        return _like(match, usual, self._judgement(401, "The token has expired"))

    def error(self, status: int, message: str) -> Answer:
        """Answer that it was not done."""
        pairs = self._judgement(status, message)
        return json_answer(status, document(pairs)) if pairs else Answer(status)

    def _judgement(self, status: int, message: str) -> list[tuple[str, object]]:
        pairs: list[tuple[str, object]] = [(place, message) for place in self._answer.message[:1]]
        if self._by_body:
            pairs += [(place, str(status)) for place in self._answer.status[:1]]
            pairs += [(place, status < 300) for place in self._answer.success[:1]]
        return pairs


def _like(match: Match, usual: int, pairs: Pairs = ()) -> Answer:
    """Answer so that the match fits."""
    status = next((s for s in match.status if s == usual), next(iter(match.status), usual))
    pairs = [*pairs, *match.json.items()]
    return Answer(status) if match.empty or not pairs else json_answer(status, document(pairs))


def _put(into: Any, keys: list[str], value: object) -> Any:
    if not keys:
        return value
    key, *rest = keys
    if key.isdecimal() and int(key) < _LONGEST_LIST and not isinstance(into, dict):
        rows = into if isinstance(into, list) else []
        rows += [{} for _ in range(int(key) + 1 - len(rows))]
        rows[int(key)] = _put(rows[int(key)] or None, rest, value)
        return rows
    members = into if isinstance(into, dict) else {}
    members[key] = _put(members.get(key), rest, value)
    return members
