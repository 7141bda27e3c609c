"""Plays any provider, from nothing but its file."""

import secrets
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from gui_app.demo import api
from gui_app.demo.accounts import sign_token
from gui_app.demo.api import Answer, Api, json_answer
from gui_app.demo.pages import page, parameter_of
from gui_app.demo.reading import Misfit, read
from gui_app.demo.samples import sample_users, told
from gui_app.demo.users import Behaviour, DemoUser
from gui_app.demo.writing import Words, document
from gui_app.providers.calls import Call, Change, Find, LookUp, SignIn
from gui_app.providers.spec import Provider

_LIFETIME = 3600
_MESSAGES = {
    401: "These credentials are not accepted",
    403: "This account may not do this",
    404: "No such user",
    429: "Too many requests",
    500: "System error",
}


@dataclass(frozen=True, slots=True)
class Played:
    """A provider that is being played.

    Attributes:
        address: the API address that an account there has.
        credentials: those an account has there, by name; a token it signs in for is not among
            them.
        users: whom the provider knows, and what happens to each; the first is deleted.
    """

    address: str
    credentials: Mapping[str, str]
    users: Sequence[DemoUser]


class Player(Api):
    """A provider's API, judged and answered as its file declares it.

    Args:
        provider: the checked provider file.
        address: the API address.
    """

    def __init__(self, provider: Provider, address: str) -> None:
        users = sample_users(provider)
        super().__init__(u for u in users if u.behaviour != 404)
        made = {c.name: _value(c.name, jwt=c.jwt) for c in provider.credentials}
        token = provider.sign_in.fills if provider.sign_in else ""
        given = {name: value for name, value in made.items() if name != token}
        self.played = Played(address, given, users)
        self._provider = provider
        self._words = Words(provider)
        self._credentials = made
        self._tokens: set[str] = set()
        self._carried_out: dict[tuple[str, ...], int] = {}

    def answer(self, call: api.Call) -> Answer:
        """Judge a call and act on it."""
        provider = self._provider
        declared = [*provider.calls, provider.look_up, provider.find, provider.sign_in]
        read_as = [
            (number, each, read(provider, each, call, _free(each)))
            for number, each in enumerate(declared)
            if each
        ]
        fitting = [(n, each, values) for n, each, values in read_as if isinstance(values, dict)]
        if not fitting:
            misfits = [m for _, _, m in read_as if isinstance(m, Misfit)]
            worst = max(misfits, key=lambda m: m.status, default=Misfit(404, "Nothing is here"))
            return self.error(worst.status, worst.why)
        if refusal := self._refusal(fitting[0][2]):
            return refusal
        _, each, values = fitting[0]
        if isinstance(each, Change):
            turns = [n for n, change, _ in fitting if isinstance(change, Change)]
            return self._change(turns, values)
        if isinstance(each, LookUp):
            return self._look(each, values)
        if isinstance(each, Find):
            return self._list(each, values, call)
        return self._sign_in(each) if isinstance(each, SignIn) else self.error(404)

    def success(self, user: DemoUser) -> Answer:
        """Make the answer to a deletion that worked."""
        later = self._words.accepted() if user.behaviour is Behaviour.LINGERS else None
        return later or self._words.deleted()

    def error(self, status: int, message: str | None = None) -> Answer:
        """Make an error answer, with the usual message if none is given."""
        return self._words.error(status, message or _MESSAGES[status])

    def _refusal(self, values: Mapping[str, str]) -> Answer | None:
        """Return the answer to wrong credentials; None if they are right."""
        sign_in = self._provider.sign_in
        for name, right in self._credentials.items():
            if (value := values.get(name, right)) == right:
                continue
            if not (sign_in and name == sign_in.fills):
                return self.error(401)
            if value not in self._tokens:
                return self._words.expired(sign_in.expired)
        return None

    def _change(self, numbers: list[int], values: Mapping[str, str]) -> Answer:
        """Carry out the step whose turn it is; two steps may look the same on the wire."""
        user = next(iter(self._asked_for(values)), None)
        if user is None:
            return self._words.not_found()
        key = tuple(user.target.values())
        turn = self._carried_out.get(key, 0)
        before = self._provider.before
        number = turn if turn in numbers else numbers[0]
        if number > turn:
            return self.error(409, f"Comes first: {before[turn].label}")
        if number == len(before) or self.odd(user, 200):
            return self.act(user)
        self._carried_out[key] = max(turn, number + 1)
        done = before[number].done
        return self._words.yes(next((s for s in done if s < 300), next(iter(done), 0)))

    def _look(self, look_up: LookUp, values: Mapping[str, str]) -> Answer:
        user = next(iter(self._asked_for(values)), None)
        if user is None:
            return self._words.gone(look_up.gone)
        pairs = [(shown.place, told(user, shown)) for shown in look_up.show]
        pairs += [(place, user.target[name]) for name, place in look_up.same.items()]
        return self.odd(user, 200) or json_answer(200, document(pairs))

    def _list(self, find: Find, values: Mapping[str, str], call: api.Call) -> Answer:
        rows: list[object] = []
        for user in self._asked_for(values):
            pairs = [(column.place, told(user, column)) for column in find.columns]
            pairs += [(place, user.target[name]) for name, place in find.fills.items()]
            rows.append(document(pairs))
        found = page(find, rows, self.played.address + call.path)
        return found or self.error(400, "There is no such page")

    def _sign_in(self, sign_in: SignIn) -> Answer:
        jwt = next((c.jwt for c in self._provider.credentials if c.name == sign_in.fills), False)
        token = _value(f"{sign_in.fills}-{secrets.token_hex(8)}", jwt=jwt)
        self._tokens.add(token)
        pairs: list[tuple[str, object]] = [(place, _LIFETIME) for place in sign_in.lifetime[:1]]
        return self._words.yes(200, [*pairs, (sign_in.token[0], token)])

    def _asked_for(self, values: Mapping[str, str]) -> list[DemoUser]:
        named = {n: v for n, v in values.items() if n not in self._credentials}
        return [user for user in self.everybody() if named.items() <= user.target.items()]


def _free(call: Call) -> Collection[str]:
    return (parameter_of(call),) if isinstance(call, Find) else ()


def _value(name: str, *, jwt: bool) -> str:
    """Make up a credential; it opens nothing else."""
    return sign_token(int(time.time())) if jwt else f"demo-{name.replace('_', '-')}"
