"""Handing out a long list page by page, in each way that a provider file knows."""

from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode

from gui_app.demo.api import Answer, json_answer
from gui_app.demo.writing import document
from gui_app.providers.calls import Find, Paging

_ROWS = 10
"""On a page."""

_IN_LINKS = "page"


def parameter_of(find: Find) -> str:
    """Return the name in the query that says which page; empty without paging."""
    return (find.paging.parameter or _IN_LINKS) if find.paging else ""


def page(find: Find, rows: list[Any], url: str) -> Answer | None:
    """Return the page that was asked for; None if nobody can tell which.

    Args:
        find: how it was asked.
        rows: all there are.
        url: with the query that was sent.
    """
    if find.paging is None:
        return json_answer(200, _listed(find, rows, None))
    here, _, query = url.partition("?")
    asked = parse_qs(query).get(parameter_of(find), [str(find.paging.first)])
    if len(asked) != 1 or not asked[0].isdecimal():
        return None
    start = int(asked[0]) - find.paging.first
    if start < 0:
        return None
    start *= 1 if find.paging.by == "offset" else _ROWS
    following = _following(find.paging, start, len(rows))
    answer = json_answer(200, _listed(find, rows[start : start + _ROWS], following))
    if find.paging.by == "link" and following:
        pairs = {**dict(parse_qsl(query)), parameter_of(find): following}
        link = f'<{here}?{urlencode(pairs)}>; rel="next"'
        return replace(answer, headers={**answer.headers, "Link": link})
    return answer


def _following(paging: Paging, start: int, total: int) -> str | None:
    end = start + _ROWS
    return str(end // _ROWS + paging.first) if end < total else None


def _listed(find: Find, rows: list[Any], cursor: str | None) -> Any:
    if not find.rows:
        return rows
    pairs: list[tuple[str, object]] = [(find.rows, rows)]
    if find.paging and find.paging.by == "cursor":
        pairs.append((find.paging.next, cursor))
    return document(pairs)
