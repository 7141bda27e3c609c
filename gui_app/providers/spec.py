"""The provider file: its shape, read and validated by msgspec.

No table takes keys but its own, so that a typing mistake is not ignored.

Facts about the two built-in services stand in their files, with their sources.
"""

import hashlib
import re
from functools import lru_cache
from typing import Annotated, Literal

import msgspec
import regex
from msgspec import Meta, Struct, field

from gui_app.domain.text import problem_in, visible
from gui_app.domain.words import tr
from gui_app.providers.calls import (
    Auth,
    Change,
    Find,
    LookUp,
    Match,
    Matches,
    Name,
    SignIn,
    Statuses,
    Step,
    Where,
    Words,
)

PATIENCE = 0.1
"""Seconds for a pattern from a provider file; a hostile one would freeze the window."""

_BETWEEN_WORDS = re.compile(r"[\s_.-]+")
_compiled = lru_cache(maxsize=64)(regex.compile)

InFlight = Annotated[int, Meta(ge=1, le=64)]
PerSecond = Annotated[float, Meta(ge=0.01, le=1_000)]


class Notice(Struct, frozen=True, forbid_unknown_fields=True):
    """Something every user of the provider should know, with a link to read more."""

    text: Words
    link: str = ""


class Credential(Struct, frozen=True, forbid_unknown_fields=True):
    """One value that opens the API.

    Attributes:
        secret: kept in the keyring and never shown; else kept in the settings.
        optional: the account works without it.
        jwt: the value is a JSON Web Token whose expiry is worth showing.
    """

    name: Name
    label: Words
    secret: bool
    optional: bool = False
    jwt: bool = False
    hint: str = ""


class Field(Struct, frozen=True, forbid_unknown_fields=True):
    """One value that names the user, or the place the user is in.

    Attributes:
        keep: remembered between deletions, because it names the place and not the user.
        pattern: a regular expression the whole value must match.
        problem: what to tell a person whose value does not.
        usual: what values normally look like; others get ``unusual`` as a hint, no refusal.
        also: what else lists call the column with these values.
    """

    name: Name
    label: Words
    keep: bool = False
    example: str = ""
    pattern: str = ""
    problem: str = ""
    usual: str = ""
    unusual: str = ""
    also: Annotated[list[Words], Meta(max_length=50)] = []


class Answer(Struct, frozen=True, forbid_unknown_fields=True):
    """How to read the answer to the request that deletes.

    Attributes:
        decides: ``http``: the HTTP status says how it went; ``body``: the JSON body does.
        message: where the text for people is; places like ``body.message`` or
            ``errors.0.message``, first hit wins.
        status: where the body's own status code is (``body`` only).
        success: where the body's true or false is (``body`` only).
        deleted: what a 2xx must be like to say that the user is deleted; 202, 207 and those of
            ``accepted`` say it only where a kind names them (``http`` only).
        accepted: statuses that say it will be done later, unless ``deleted`` says otherwise.
        not_found: the answers that say that there is no such user.
    """

    decides: Literal["http", "body"]
    message: Where = []
    status: Where = []
    success: Where = []
    deleted: Matches = ()
    accepted: Statuses = (202,)
    not_found: Matches = (Match(status=(404,)),)

    @property
    def later(self) -> tuple[int, ...]:
        """Return the statuses that can say that it will be done later."""
        done = {s for m in self.deleted if m == Match(status=m.status) for s in m.status}
        return tuple(s for s in self.accepted if s not in done and self.decides == "http")


class Limits(Struct, frozen=True, forbid_unknown_fields=True):
    """How politely a list is sent.

    Attributes:
        in_flight: requests on the wire at once, unless a person says otherwise.
        most_in_flight: what a person may raise it to.
        per_second: requests begun per second, unless a person says otherwise.
        most_per_second: what a person may raise it to.
    """

    in_flight: InFlight = 4
    most_in_flight: InFlight = 8
    per_second: PerSecond = 10
    most_per_second: PerSecond = 20


class Provider(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A service with a delete-user call.

    Attributes:
        format: always 1.
        id: small letters, digits and ``-``; names the account's secrets in the keyring.
        title: the name of its tab.
        address: where the API is; each account can have another.
        sources: addresses of the documentation that the file was written from.
        before: what must be carried out first, in this order.
    """

    format: Literal[1]
    id: Annotated[str, Meta(pattern=r"\A[a-z][a-z0-9-]{0,30}\Z")]
    title: Annotated[str, Meta(min_length=1, max_length=60)]
    address: str
    sources: Annotated[list[str], Meta(max_length=20)] = []
    notice: Notice | None = None
    credentials: Annotated[list[Credential], Meta(max_length=10)] = field(
        name="credential", default_factory=list
    )
    fields: Annotated[list[Field], Meta(min_length=1, max_length=20)] = field(name="field")
    auth: Auth = Auth()
    before: Annotated[list[Step], Meta(max_length=3)] = []
    delete: Change
    answer: Answer
    look_up: LookUp | None = None
    find: Find | None = None
    sign_in: SignIn | None = None
    limits: Limits = Limits()

    @property
    def secrets(self) -> list[str]:
        """Return the names of the credentials that are kept in the keyring."""
        return [c.name for c in self.credentials if c.secret]

    @property
    def fingerprint(self) -> str:
        """Return what stays the same as long as the same target leads to the same request."""
        names = [f.name for f in self.fields]
        asked = [names, self.auth, self.calls]
        return hashlib.sha256(msgspec.json.encode(asked)).hexdigest()

    @property
    def calls(self) -> list[Change]:
        """Return the requests of a deletion in their order; the last one deletes."""
        return [*self.before, self.delete]

    def user(self, target: dict[str, str]) -> str:
        """Return the part of a target that names the user, for people to read."""
        return " · ".join(target[f.name] for f in self.fields if not f.keep)


def decode(data: bytes) -> Provider:
    """Read a provider file.

    Raises:
        msgspec.DecodeError: not TOML, or not of this shape; the text names line or key.
        UnicodeDecodeError: not UTF-8.
    """
    return msgspec.toml.decode(data, type=Provider)


@lru_cache(maxsize=64)  # so that of a form's fields only the one that changes costs anything
def matches(pattern: str, value: str) -> bool | None:
    """Tell whether a whole value matches a pattern; None if that takes too long."""
    try:
        return bool(_compiled(pattern).fullmatch(value, timeout=PATIENCE))
    except TimeoutError:
        return None


def problem_with(spec: Field, value: str) -> str | None:
    """Say why a trimmed value can't be sent in this field; None if it can."""
    if problem := problem_in(value):
        return problem
    fits = not spec.pattern or matches(spec.pattern, value)
    if fits is None:
        return tr("The provider file's pattern takes too long to check this")
    if fits:
        return None
    if (shown := visible(value)) != value:
        return tr("Contains an invisible character: {value}").format(value=shown)
    return tr(spec.problem)


def hint_about(spec: Field, value: str) -> str | None:
    """Say what is unusual about a value that may be sent all the same."""
    if not value or not spec.usual:
        return None
    return tr(spec.unusual) if matches(spec.usual, value) is False else None


def heading(text: str) -> str:
    """Return a column's or field's name in the form in which they are compared."""
    return _BETWEEN_WORDS.sub("", text).casefold()
