"""The requests of a provider file: what each asks, and how its answer is recognised."""

import re
from collections.abc import Iterable
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")

Name = Annotated[str, Meta(pattern=r"\A[a-z][a-z0-9_]{0,30}\Z")]
Words = Annotated[str, Meta(min_length=1, max_length=300)]
Where = Annotated[list[Words], Meta(max_length=10)]
Statuses = Annotated[tuple[Annotated[int, Meta(ge=200, le=599)], ...], Meta(max_length=20)]


def placeholders(text: str) -> Iterable[str]:
    """Yield the names of the placeholders in a text."""
    return (match[1] for match in PLACEHOLDER.finditer(text))


class Auth(Struct, frozen=True, forbid_unknown_fields=True):
    """What every request carries to prove who asks, the sign-in excepted.

    Attributes:
        headers: name to text, as in ``X-Api-Key = "{api_key}"``.
        bearer: the token, as in ``"{token}"``.
        basic: user name and password, as in ``"{username}:{password}"`` (RFC 7617).
    """

    headers: dict[str, str] = {}
    bearer: str = ""
    basic: str = ""


class Call(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A request with placeholders like ``{user_id}`` for fields and credentials.

    Attributes:
        path: behind the API address; each value becomes exactly one segment.
        query: name to text.
        headers: what this request has besides those of ``auth``.
        json: the body as JSON; texts in it, at any depth, may have placeholders.
        form: the body as a form; at most one of ``json`` and ``form``.
    """

    method: str
    path: Annotated[str, Meta(pattern="^/", max_length=500)]
    query: dict[str, str] = {}
    headers: dict[str, str] = {}
    json: dict[str, Any] | None = None
    form: dict[str, str] | None = None


class Change(Call, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A request that changes something at the provider."""

    method: Literal["DELETE", "POST", "PUT", "PATCH"]


class Step(Change, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A request that must be carried out before the one that deletes.

    Attributes:
        label: what it does, as in ``Deactivate``.
        done: HTTP statuses after which the next request follows; without any, each 2xx that
            does not say that it is done later or in part.
    """

    label: Words
    done: Statuses = ()


class Match(Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of answer: every condition that is given must hold, and one must be given.

    Attributes:
        status: one of these HTTP statuses.
        json: place to value; numbers and their text are the same.
        empty: the body is empty.
    """

    status: Statuses = ()
    json: dict[Words, str | bool | int] = {}
    empty: bool = False


Matches = Annotated[tuple[Match, ...], Meta(max_length=10)]
"""Several kinds of answers, any of which will do."""


class Shown(Struct, frozen=True, forbid_unknown_fields=True):
    """A value of a user's data that tells people who it is.

    Attributes:
        label: its name on screen, as in ``Login name``.
        place: where it is, as in ``profile.login``.
        kind: a ``date`` is shown as a day; ISO 8601, or seconds or milliseconds since 1970.
    """

    label: Words
    place: Words
    kind: Literal["text", "date"] = "text"


class LookUp(Call, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Asks for one user: who it is before the deletion, and whether it is gone after it.

    Attributes:
        show: what tells people who it is.
        same: field to place: the answer must hold the very value that was asked for.
        gone: the answers that say that there is no such user.
    """

    method: Literal["GET"] = "GET"  # it is asked while people type, and nobody confirms it
    show: Annotated[list[Shown], Meta(max_length=10)] = []
    same: dict[Name, Words] = {}
    gone: Matches = (Match(status=(404,)),)


class Paging(Struct, frozen=True, forbid_unknown_fields=True):
    """How the rest of a long list is asked for.

    Attributes:
        by: ``page`` counts pages, ``offset`` rows; ``cursor`` repeats a value of the last answer,
            ``link`` follows its ``Link`` header with ``rel="next"`` (RFC 8288).
        parameter: the name in the query; none for ``link``.
        first: the number of the first page or row.
        next: where the cursor is, or an address whose query has it; for ``cursor`` alone.
    """

    by: Literal["page", "offset", "cursor", "link"]
    parameter: str = ""
    first: Annotated[int, Meta(ge=0, le=1)] = 1
    next: str = ""


class Find(Call, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Asks for all users of a place.

    Attributes:
        rows: where the list of users is; empty if the answer is that list.
        columns: what is shown of each.
        fills: field to place; every field that names the user.
        paging: without it, one answer holds all.
    """

    method: Literal["GET", "POST"] = "GET"
    rows: Annotated[str, Meta(max_length=300)] = ""
    columns: Annotated[list[Shown], Meta(min_length=1, max_length=10)]
    fills: dict[Name, Words]
    paging: Paging | None = None


class SignIn(Call, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Gets a token. It may carry credentials in its body too, since no log holds bodies.

    Attributes:
        basic: user name and password, as in ``Auth``.
        fills: the credential that the token is.
        token: where it is; first hit wins.
        lifetime: where the seconds are for which it is good, unless the token itself says so.
        expired: the answers to any request that say that the token is not good any more.
    """

    method: Literal["POST"] = "POST"
    basic: str = ""
    fills: Name
    token: Annotated[list[Words], Meta(min_length=1, max_length=10)]
    lifetime: Where = []
    expired: Matches = (Match(status=(401,)),)
