"""What is exported of each deletion, in SQL; see ``Selection.blocks``."""

import json
from collections.abc import Callable, Sequence

from gui_app.domain.text import storable
from gui_app.history import chain
from gui_app.history.export_names import (
    BEFORE_FIELDS,
    BEHIND_FIELDS,
    BY_APP,
    MADE_SURE,
    NAMES,
)
from gui_app.history.selection import Selection
from gui_app.history.verifications import NEWEST

OUR_OWN = {
    *("id", "started_at", "finished_at", "batch", "outcome", "http_status"),
    *("attempts", "duration_ms", "made_sure", "made_sure_at", "seal", "head"),
}
"""Columns with nothing from outside in them, which can't be a formula."""

_FORMULA = tuple(map(ord, "=+-@\t\r"))
"""What makes a spreadsheet run a cell: owasp.org/www-community/attacks/CSV_Injection"""

NEWEST_LINK = (
    "LEFT JOIN link AS l ON l.number = (SELECT max(number) FROM link WHERE deletion = d.id) "  # noqa: S608
    + NEWEST
)
"""What the cells are taken from, beside the deletion."""

_NEWEST_SEAL = "l.number || ':' || lower(hex(l.hash))"

LINK_BEFORE = (
    "LEFT JOIN link AS l ON l.deletion = d.id AND l.kind = 'recorded'"
    f" LEFT JOIN link AS p ON p.number = l.number - 1 {NEWEST}"
)
"""What the objects are taken from, beside the deletion."""

# The tries come in their order through that index, without being sorted for each row.
_SEAL = """
iif(l.number IS NULL, NULL, json_object(
    'number', l.number, 'at', l.at, 'previous', iif(l.number = 1, {genesis}, lower(hex(p.hash))),
    'salt', l.salt, 'details', lower(hex(l.details)), 'hash', lower(hex(l.hash)),
    'provider_title', d.provider_title, 'address', d.address, 'user', d.user, 'words', d.words,
    'item', d.item, 'target', d.target,
    'tries', (SELECT json_group_array(json_array(number, started_at, finished_at, outcome,
            http_status, provider_status, message, raw_answer))
        FROM attempt INDEXED BY sqlite_autoindex_attempt_1 WHERE deletion = d.id),
    'verified', (SELECT json_group_array(json_object(
            'number', number, 'at', at, 'previous', lower(hex(before)), 'id', id,
            'found', found, 'by', person, 'http_status', http_status, 'salt', salt, 'note', note,
            'details', lower(hex(details)), 'hash', lower(hex(hash))))
        FROM (SELECT w.number, f.at, b.hash AS before, f.id, f.found, f.person, f.http_status,
                w.salt, f.note, w.details, w.hash
            FROM link AS w JOIN verification AS f ON f.id = w.verification
            JOIN link AS b ON b.number = w.number - 1
            WHERE w.deletion = d.id AND w.kind = 'verified' ORDER BY w.number)),
    'forgotten', iif(d.forgotten_at IS NULL, NULL, (SELECT json_object(
            'number', f.number, 'at', f.at, 'previous', lower(hex(b.hash)),
            'tokens', (SELECT json_group_array(lower(hex(hash))) FROM
                (SELECT hash FROM token WHERE deletion = d.id ORDER BY hash)),
            'details', lower(hex(f.details)), 'hash', lower(hex(f.hash)))
        FROM link AS f JOIN link AS b ON b.number = f.number - 1
        WHERE f.deletion = d.id AND f.kind = 'forgotten'))))
"""

_SAID = " ".join(f"WHEN '{found}' THEN '{said}'" for found, said in MADE_SURE.items())
_MADE_SURE = {
    "made_sure": f"CASE v.found {_SAID} END",
    "made_sure_at": "v.at",
    "made_sure_by": f"iif(v.person = '', '{BY_APP}', v.person)",
}

Columns = list[tuple[str, str]]
"""Names in order, with what they hold in SQL."""


def occurring_fields(
    selection: Selection, order: Sequence[str], progress: Callable[[int], None]
) -> list[str]:
    """Return the target's fields that occur, those of ``order`` first.

    Args:
        selection: the deletions.
        order: names of fields; the others follow as they come.
        progress: is called with 0 after each block.
    """
    found: dict[str, None] = {}
    for _, block in selection.blocks("DISTINCT field.key", ", json_each(d.target) AS field"):
        found.update((name, None) for (name,) in block)
        progress(0)
    first = [name for name in dict.fromkeys(order) if name in found]
    return [*first, *(name for name in found if name not in first)]


def cells(selection: Selection, fields: Sequence[str]) -> Columns:
    """Return the columns of a sheet, in which no cell is a formula; from ``NEWEST_LINK``."""
    columns = _columns(selection, fields, _NEWEST_SEAL)
    return [(name, sql if name in OUR_OWN else _neutral(sql)) for name, sql in columns]


def json_columns(selection: Selection, fields: Sequence[str]) -> Columns:
    """Return the columns of a JSON object, in which each text is as it is; from ``LINK_BEFORE``."""
    (history,) = selection.db.execute("SELECT id FROM history").fetchone()
    genesis = literal(chain.genesis(history).hex())
    return _columns(selection, fields, _SEAL.format(genesis=genesis))


def _columns(selection: Selection, fields: Sequence[str], seal: str) -> Columns:
    """Return the columns; a field that has the name of another gets ``target_`` in front."""
    selection.db.create_function("field", 2, _field, deterministic=True)
    taken = NAMES.union(fields)
    made = {**_MADE_SURE, "seal": seal, "head": literal(selection.head)}
    columns = [(name, f"d.{name}") for name in BEFORE_FIELDS]
    for field in fields:
        name = field
        while name in NAMES or (name != field and name in taken):
            name = f"target_{name}"
        taken.add(name)
        columns.append((name, _value(field)))
    return [*columns, *((name, made.get(name, f"d.{name}")) for name in BEHIND_FIELDS)]


def _value(field: str) -> str:
    # SQLite ends a text at an escaped NUL, and takes half a character for a whole one.
    path = literal(f'$."{field}"')
    return (
        f"iif(instr(d.target, '\\u'), field(d.target, {literal(field)}),"
        f" json_extract(d.target, {path}))"
    )


def _field(target: str, field: str) -> str | None:
    value = json.loads(target).get(field)
    return value and storable(value)


def _neutral(value: str) -> str:
    return f"iif(unicode({value}) IN {_FORMULA}, '''', '') || {value}"


def literal(text: str) -> str:
    """Return a text in SQL."""
    return "'" + text.replace("'", "''") + "'"
