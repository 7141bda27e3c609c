"""Reading the pages of a provider's list of users, and which page comes next."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urljoin, urlsplit

from msgspec import Struct

from gui_app.domain.address import check_address
from gui_app.domain.errors import DeskError
from gui_app.domain.http import Reply
from gui_app.domain.redaction import Redactor
from gui_app.domain.text import trim
from gui_app.domain.words import number, tr
from gui_app.providers.calls import PLACEHOLDER, Find, Paging
from gui_app.providers.dates import shown
from gui_app.providers.document import hits
from gui_app.providers.find_refusals import refusal
from gui_app.providers.json_rows import JsonRows
from gui_app.providers.spec import Field, Provider, problem_with

MOST_BYTES = 64 * 1024 * 1024
"""Of an answer."""

_MOST_VALUES = 8_000_000
"""In an answer; a list of nothing takes 30 times its size in memory."""

_LONGEST = 300
"""Characters shown of a value."""

_LINK = re.compile(r"<([^<>]*)>([^<]*)")
_REL_NEXT = re.compile(r';\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next\b)', re.IGNORECASE)


class FindError(DeskError):
    """The list of users is not complete, for a reason that may pass."""

    def __init__(self, message: str) -> None:
        super().__init__(tr("The list is not complete"), message)


class FindEndedError(FindError):
    """The list of users is not complete, and asking again would not help."""


class ListedUser(Struct, frozen=True, gc=False):
    """A user of the list; there may be so many that looking for garbage among them is felt.

    Attributes:
        values: what is shown in each column, as the provider wrote it.
        target: the values of the fields that name the user, in the order of ``find.fills``; cut
            if nobody can choose it.
        problem: why nobody can choose it; empty if somebody can.
        words: what a search looks at, case folded.
    """

    values: tuple[str, ...]
    target: tuple[str, ...]
    problem: str
    words: str


class Page:
    """One answer to the question for users.

    Args:
        provider: the checked provider file, with ``find``.
        reply: the answer.
        redactor: takes the account's secrets out, should the answer repeat them.

    Attributes:
        rows: how many were read, users or not.
        rest: the answer without its rows, once all were read.

    Raises:
        FindError: the provider did not answer with a list; the sentence says what to do.
    """

    def __init__(self, provider: Provider, find: Find, reply: Reply, redactor: Redactor) -> None:
        if not 200 <= reply.status < 300:
            raise FindError(refusal(reply.status))
        fields = {f.name: f for f in provider.fields}
        self.reply = reply
        self.rows = 0
        self.rest: Any = None
        self._find = find
        self._fields = [fields[name] for name in find.fills]
        self._redactor = redactor

    def users(self) -> Iterator[ListedUser]:
        """Yield the users one by one.

        Raises:
            FindError: the answer is no list, or not from here on.
        """
        if self.reply.body.count(b",") > _MOST_VALUES:
            raise self._unreadable()
        try:
            rows = JsonRows(self.reply.body.decode("utf-8-sig"), self._find.rows)
            for row in rows:
                self.rows += 1
                yield self._user(row)
        except (ValueError, RecursionError):  # it quotes the whole answer
            raise self._unreadable() from None
        if not rows.found and next(hits(rows.rest, [self._find.rows]), "") is not None:
            text = tr(
                "The answer has no list of users where the provider file looks for it. Check the "
                "fields and the API address."
            )
            raise FindError(text)
        self.rest = rows.rest

    def _unreadable(self) -> FindError:
        if self.reply.cut:
            text = tr("The answer is longer than {n} MB, and the rest is missing.")
            return FindEndedError(text.format(n=number(MOST_BYTES // 1024**2)))
        if self.reply.body.lstrip()[:1] == b"<":
            text = tr(
                "The provider answered with a web page instead of a list. Check the API address."
            )
            return FindError(text)
        return FindError(tr("The provider's answer can't be read as a list. Try again later."))

    def _user(self, row: Any) -> ListedUser:
        values = tuple(_text(row, column.place) for column in self._find.columns)
        target = tuple(_text(row, place) for place in self._find.fills.values())
        problems = (_problem(f, v) for f, v in zip(self._fields, target, strict=True))
        problem = next(filter(None, problems), "")
        whole = "\n".join(values + target)
        if self._redactor.scrub(whole) != whole:
            values = tuple(map(self._redactor.scrub, values))
            target = tuple(map(self._redactor.scrub, target))
            problem = tr("Repeats a credential of the account")
        values = tuple(map(_cut, values))
        if problem:
            target = tuple(map(_cut, target))
        pairs = zip(self._find.columns, values, strict=True)
        seen = (shown(column.kind, value) for column, value in pairs)
        words = "\n".join(dict.fromkeys((*values, *seen, *target))).casefold()
        return ListedUser(values, target, problem, words)


class Turn:
    """Knows which page to ask for.

    Args:
        paging: how; None if one answer holds all.
        url: the address of the question, without its query.

    Attributes:
        query: of the page to ask for next; None after the last one.
    """

    def __init__(self, paging: Paging | None, url: str) -> None:
        self._paging = paging
        self._url = url
        self._count = paging.first if paging else 0
        self._asked: set[frozenset[tuple[str, str]]] = set()
        counts = paging is not None and paging.by in ("page", "offset")
        self.query: Mapping[str, str] | None = self._counted() if counts else {}

    def after(self, page: Page) -> None:
        """Turn to the page after one that was read whole.

        Raises:
            FindEndedError: nobody can tell what comes next.
        """
        self._asked.add(frozenset((self.query or {}).items()))
        self.query = self._next(page)
        if self.query is not None and frozenset(self.query.items()) in self._asked:
            raise repeated()

    def _next(self, page: Page) -> Mapping[str, str] | None:
        if self._paging is None:
            return None
        if self._paging.by == "link":
            return self._linked(page.reply.headers.get("link", ""))
        if self._paging.by == "cursor":
            cursor = _text(page.rest, self._paging.next)
            return self._at_cursor(cursor) if cursor else None
        self._count += 1 if self._paging.by == "page" else page.rows
        return self._counted() if page.rows else None

    def _counted(self) -> Mapping[str, str]:
        return {self._paging.parameter: str(self._count)} if self._paging else {}

    def _at_cursor(self, cursor: str) -> Mapping[str, str]:
        name = self._paging.parameter if self._paging else ""
        if "?" not in cursor:
            return {name: cursor}
        values = dict(_pairs(cursor))
        if name not in values:
            raise _unreadable_next()
        return {name: values[name]}

    def _linked(self, header: str) -> Mapping[str, str] | None:
        to = next((to for to, how in _LINK.findall(header) if _REL_NEXT.search(how)), None)
        if to is None:
            return None
        link = _joined(self._url, to)
        if _place(link) != _place(self._url):
            text = tr(
                "The provider points elsewhere for the next page, and nothing was sent there."
            )
            raise FindEndedError(text)
        query = _pairs(link)
        if len(dict(query)) != len(query):
            raise _unreadable_next()
        return dict(query)


def asked_url(find: Find, address: str, kept: Mapping[str, str]) -> str:
    """Return the address that the question for users goes to, without its query.

    Raises:
        FindError: the API address can't be used.
    """
    try:
        base = check_address(address)
    except ValueError as error:
        text = tr("The API address can't be used. {problem}.").format(problem=error)
        raise FindError(text) from error
    path = PLACEHOLDER.sub(lambda match: quote(kept.get(match[1], ""), safe=""), find.path)
    return base + path


def repeated() -> FindEndedError:
    """Return the error for a page that was there already."""
    return FindEndedError(tr("The provider repeats itself; the list may be incomplete."))


def _unreadable_next() -> FindEndedError:
    return FindEndedError(tr("The provider names the next page in a way that can't be read."))


def _text(row: Any, place: str) -> str:
    """Return the text or number at a place; empty if there is none."""
    value = next(hits(row, [place]), "")
    return value if isinstance(value, str) else ""


def _cut(value: str) -> str:
    return value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"


def _problem(field: Field, value: str) -> str:
    if not value:
        return tr("Has no {field}").format(field=tr(field.label))
    if trim(value) != value:
        return tr("{field}: begins or ends with a blank").format(field=tr(field.label))
    if not (problem := problem_with(field, value)):
        return ""
    return tr("{field}: {problem}").format(field=tr(field.label), problem=problem)


def _joined(base: str, link: str) -> str:
    try:
        return urljoin(base, link)
    except ValueError:
        return ""


def _pairs(address: str) -> Sequence[tuple[str, str]]:
    try:
        return parse_qsl(urlsplit(address).query, keep_blank_values=True)
    except ValueError:
        return []


def _place(address: str) -> str:
    """Return an address without its query, in the form in which two are compared."""
    try:
        parts = urlsplit(address)
        host = check_address(f"{parts.scheme}://{parts.netloc}")
    except ValueError:
        return ""
    return host + unquote(parts.path).rstrip("/")
