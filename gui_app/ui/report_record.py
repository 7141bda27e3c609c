"""The deletion record: one page about one deletion, or about one list."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import IO

from gui_app.domain.notes import shown
from gui_app.domain.text import first_line
from gui_app.domain.words import number, tr
from gui_app.history.batch_reader import BatchRow
from gui_app.history.export import Exported
from gui_app.history.new_file import ExportError
from gui_app.history.reader import Attempt, Details, Row
from gui_app.history.search import Query
from gui_app.history.selection import Scope, Selection
from gui_app.providers.spec import Provider
from gui_app.ui import outcomes
from gui_app.ui.details_text import (
    made_sure,
    status_text,
    try_name,
    verified_line,
)
from gui_app.ui.forgotten import as_shown
from gui_app.ui.report_flow import Flow
from gui_app.ui.report_paper import MARGIN, Counter, Face, Paper
from gui_app.ui.report_words import document_facts, legible, list_name, moment

_SIZES = ((8.5, None), (7.0, None), (6.0, None), (5.0, None), (5.0, 5), (5.0, 1))
"""Heights of letters, and lines that a value may have: the first that fits the page is taken."""

_MOST = 6
"""Lines of a message."""

_USERS = 100
"""More are not even tried to fit the page."""

_WIDTHS = (210.0, 60.0, 60.0, 193.0)
_GAP, _CELL = 6.0, 7.0

_Facts = list[tuple[str, str]]
_Write = Callable[[Flow, int | None], bool]
"""Writes the page, the lines of a value so many at most; tells whether it holds personal data."""


def list_of(scope: Scope) -> int | None:
    """Return the list that a scope is all of, None if it is none.

    Only then is a record about a list: else it would speak of the list and count some users.
    """
    batch = scope.batch if isinstance(scope, Query) else None
    return batch if scope == Query(batch=batch) else None


def write_record(
    path: Path,
    scope: Scope,
    key: bytes | None,
    providers: Iterable[Provider],
    file: IO[bytes],
) -> Exported:
    """Write what is on record about the one deletion or the one list in a scope.

    Args:
        path: the history file.
        scope: a whole list, see ``list_of``; any other scope holds one deletion.
        key: of forgotten values.
        providers: the provider files, for the fields' labels.
        file: open for writing.

    Raises:
        ExportError: it is not just one deletion.
        JournalError: the history can't be read.
        OSError: the file can't be written.
    """
    with legible(), Selection(path, scope, key) as selection:
        batch = list_of(scope)
        if batch is not None:
            title, page = tr("Deletion record of a list"), _list(batch, selection)
        else:
            title = tr("Deletion record")
            page = _deletion(selection, {p.id: p for p in providers})
        _write_page(title, page, file)
        return Exported(selection.count, selection.head, cut=0)


class _Full(Exception):  # noqa: N818 - a fact, not an error
    """The page has no more room."""


class _OnePage(Flow):
    """A page that nothing follows."""

    def next_page(self) -> None:
        """Refuse."""
        raise _Full


def _write_page(title: str, page: _Write, file: IO[bytes]) -> None:
    """Write in the largest letters that fit one page; what never fits is cut off."""
    personal = True
    for size, most in _SIZES:
        with suppress(_Full):
            personal = page(_OnePage(Counter(), title, 1, size, personal=True), most)
            break
    with Paper(file, title) as paper, suppress(_Full):
        page(_OnePage(paper, title, 1, size, personal=personal), most)


def _deletion(selection: Selection, providers: dict[str, Provider]) -> _Write:
    if selection.count != 1:
        raise ExportError(
            tr("No record was written"),
            tr("A record is about one deletion, and these are others now. Try again."),
        )
    [[row]] = selection.rows()
    details = selection.details(row.id)
    if details is None:  # nothing is ever removed
        raise LookupError
    details = as_shown(details)
    provider = providers.get(details.provider)
    labels = {field.name: field.label for field in provider.fields} if provider else {}
    facts = _deletion_facts(details, labels)
    if details.batch is not None:
        facts.append((tr("List"), list_name(selection, details.batch)))
    return partial(_write_deletion, details, facts + document_facts(selection.head))


def _deletion_facts(details: Details, labels: dict[str, str]) -> _Facts:
    facts = [
        (tr("Outcome"), outcomes.words(details.outcome)),
        (tr("Status code"), status_text(details) or tr("none")),
        (tr("Deletion"), str(details.id)),
        (tr("Provider"), details.provider_title),
        (tr("Account"), details.account),
        (tr("API address"), details.address),
        *((tr(labels.get(name, name)), value) for name, value in details.target.items()),
        (tr("Started"), moment(details.started_at)),
    ]
    if details.finished_at:
        facts.append((tr("Finished"), moment(details.finished_at)))
    facts += [(tr("Made sure"), verified_line(each, moment)) for each in details.verifications]
    if details.forgotten_at:
        name = tr("Details forgotten")
        facts.append((name, moment(details.forgotten_at)))
    return facts


def _write_deletion(details: Details, facts: _Facts, flow: Flow, most: int | None) -> bool:
    flow.heading()
    flow.facts(facts, most)
    if details.message:
        _write_part(flow, tr("Message"))
    lines = shown(details.message).splitlines()
    for line in (*lines[:_MOST], *["…"] * (len(lines) > _MOST)):
        flow.text(line, flow.plain, _MOST)
    if details.attempts:
        _write_part(flow, tr("Tries"))
    for attempt in details.attempts:
        flow.text(_try_words(attempt), flow.plain, 2)
    if details.raw_answer:
        _write_part(flow, tr("Raw answer"))
        _write_answer(flow, details.raw_answer)
    return not details.forgotten


def _try_words(attempt: Attempt) -> str:
    parts = (try_name(attempt), status_text(attempt), first_line(shown(attempt.message or "")))
    return " · ".join(filter(None, parts))


def _write_answer(flow: Flow, answer: str) -> None:
    """Write as much of an answer as has room, and say so if it is not all."""
    face = Face(flow.plain.size - 1, mono=True)
    room = int((flow.bottom - flow.y - flow.plain.line) / face.line)
    beginning = answer[: max(0, room) * int(flow.width)].replace("\r\n", "\n").expandtabs(4)
    lines = [part for line in beginning.split("\n") for part in face.broken(line, flow.width)]
    for line in lines[:room]:
        flow.text(line, face)
    if len(lines) > room or len(beginning) < len(answer):
        flow.text(tr("… The exports hold all of this answer."), flow.plain, 1)


def _write_part(flow: Flow, title: str) -> None:
    flow.skip(flow.plain.line / 2)
    flow.text(title, flow.bold)


def _list(number: int, selection: Selection) -> _Write:
    batch = selection.batch(number)
    if batch is None:  # nothing is ever removed
        raise LookupError
    rows = [row for block in selection.rows() for row in block] if batch.total <= _USERS else []
    facts = _list_facts(batch, batch.total - selection.count) + document_facts(selection.head)
    return partial(_write_list, facts, selection, rows)


def _list_facts(batch: BatchRow, waiting: int) -> _Facts:
    facts = [
        (tr("List"), batch.source),
        (tr("Provider"), batch.provider_title),
        (tr("Account"), batch.account),
        (tr("API address"), batch.address),
        (tr("Started"), moment(batch.created_at)),
        (
            tr("Finished"),
            moment(batch.finished_at) if batch.finished_at else tr("not yet"),
        ),
        (tr("Users"), number(batch.total)),
    ]
    if waiting:
        facts.append((tr("Not begun"), number(waiting)))
    return facts


def _write_list(
    facts: _Facts, selection: Selection, rows: list[Row], flow: Flow, most: int | None
) -> bool:
    flow.heading()
    flow.facts(facts, most)
    flow.skip(6)
    flow.counts(selection.counts)
    flow.skip(10)
    face = Face(min(_CELL, flow.plain.size))
    cells = [_cells(as_shown(row), face) for row in rows]
    height = sum(max(map(len, row)) * face.line + 2 for row in cells) + flow.plain.line
    if cells and flow.fits(height):
        titles = (tr("User"), tr("Outcome"), tr("Status code"), tr("Message"))
        lefts = list(accumulate(_WIDTHS[:-1], initial=MARGIN))
        flow.cells([(title,) for title in titles], lefts, Face(_CELL, bold=True))
        flow.paper.rule(flow.y + 1, bold=True)
        for row in cells:
            flow.skip(2)
            flow.cells(row, lefts, face)
        return not all(row.forgotten for row in rows)
    words = tr("The exports hold each user and what became of them.")
    flow.text(words, flow.plain)
    return False


def _cells(row: Row, face: Face) -> list[tuple[str, ...]]:
    texts = (row.user, outcomes.words(row.outcome), row.status, first_line(shown(row.message)))
    limits = (None, 3, 3, 3)
    cells = [
        face.wrapped(text, width - _GAP, most)
        for text, width, most in zip(texts, _WIDTHS, limits, strict=True)
    ]
    if found := made_sure(row, moment):
        cells[-1] += face.broken(found, _WIDTHS[-1] - _GAP, 3)
    return cells
