"""Trying a provider file out at a server that plays it."""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from gui_app.credentials.accounts import Account
from gui_app.credentials.store import MemoryStore
from gui_app.credentials.vault import Vault
from gui_app.domain.errors import CredentialError, DeskError
from gui_app.domain.outcome import Outcome
from gui_app.domain.words import tr
from gui_app.jobs.asking import Asked, Asking
from gui_app.jobs.tokens import Tokens
from gui_app.providers.answer import judge, judge_step
from gui_app.providers.calls import Call, LookUp, Step
from gui_app.providers.look_up import read
from gui_app.providers.preview import first_line
from gui_app.providers.spec import Provider


class Somebody(Protocol):
    """A user whom the server knows."""

    @property
    def target(self) -> Mapping[str, str]:
        """Return the fields' values."""


class Played(Protocol):
    """A provider as a server plays it."""

    @property
    def address(self) -> str:
        """Return where."""

    @property
    def credentials(self) -> Mapping[str, str]:
        """Return the credentials that are right."""

    @property
    def users(self) -> Sequence[Somebody]:
        """Return users who are there; the first can be deleted."""


class Stage(Protocol):
    """A server that plays providers."""

    def play(self, provider: Provider) -> Played:
        """Play one more."""


class Tried(NamedTuple):
    """One request of a try.

    Attributes:
        what: what was tried.
        sent: method and path.
        status: the HTTP status of the answer; None without one.
        answer: the answer's text, or why there is none.
        read_as: how the answer is read: an outcome, or the state that a look-up saw.
        right: that is how it should be read.
    """

    what: str
    sent: str
    status: int | None
    answer: str
    read_as: Outcome | str
    right: bool


_SHOWN = 300


async def try_out(provider: Provider, played: Played) -> AsyncIterator[Tried]:
    """Look a user up, delete it, look again, delete it again, and try wrong credentials."""
    target = dict(played.users[0].target)
    right = _Trial(provider, played, played.credentials)
    wrong = _Trial(provider, played, dict.fromkeys(played.credentials, "wrong"))
    look_up, delete = provider.look_up, provider.delete
    if look_up:
        yield await right.make(tr("A user who is there"), look_up, target, "there")
    for step in provider.before:
        yield await right.make(tr(step.label), step, target, Outcome.DONE)
    yield await right.make(tr("Delete the user"), delete, target, Outcome.DELETED)
    if look_up:
        yield await right.make(tr("The user afterwards"), look_up, target, "gone")
    yield await right.make(tr("Delete the user again"), delete, target, Outcome.NOT_FOUND)
    yield await wrong.make(tr("With wrong credentials"), delete, target, Outcome.REFUSED)


class _Trial:
    """Sends requests with one set of credentials, through all that a real one goes through."""

    def __init__(self, provider: Provider, played: Played, values: Mapping[str, str]) -> None:
        self._provider = provider
        self._secrets = {k: v for k, v in values.items() if k in provider.secrets}
        plain = {k: v for k, v in values.items() if k not in self._secrets}
        self._account = Account(provider.id, "Try", played.address, plain)

    async def make(
        self, what: str, call: Call, target: dict[str, str], wanted: Outcome | str
    ) -> Tried:
        vault = Vault(MemoryStore())
        asking = Asking(Tokens(vault))
        sent = first_line(self._provider, call, target)
        try:
            await vault.write(self._account, self._secrets)
            asked = await asking.ask(self._provider, self._account, call, target)
        except DeskError as error:
            # Wrong credentials may end at the sign-in already.
            right = wanted is Outcome.REFUSED and isinstance(error, CredentialError)
            return Tried(what, sent, None, error.words, Outcome.NOT_SENT, right)
        finally:
            await asking.stop()
            vault.close()
        text, _ = asked.redactor.scrub_start(asked.reply.body.decode("utf-8", "replace"), _SHOWN)
        read_as = self._read(call, target, asked)
        return Tried(what, sent, asked.reply.status, text, read_as, read_as == wanted)

    def _read(self, call: Call, target: dict[str, str], asked: Asked) -> Outcome | str:
        if isinstance(call, LookUp):
            return read(call, target, asked.reply, asked.redactor).state
        if isinstance(call, Step):
            return judge_step(self._provider.answer, call, asked.reply).outcome
        return judge(self._provider.answer, asked.reply).outcome
