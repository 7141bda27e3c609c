"""Finding the provider's fields among the columns of a list."""

from collections.abc import Iterable, Iterator

from gui_app.domain.words import tr
from gui_app.jobs.lists.cells import kind
from gui_app.jobs.lists.table import Table
from gui_app.providers.spec import Field, Provider, heading, hint_about, problem_with

_SAMPLE = 1_000
"""Rows that are looked at."""

_ALIKE = 0.9
"""Share of a column's cells that tell what the column holds."""


def has_header(table: Table, provider: Provider) -> bool:
    """Tell whether the first row holds the columns' names.

    It does if it has a field's name, or words over a column of IDs or addresses. A first row that
    is taken for a user by mistake is seen in the preview; a user taken for names is not.
    """
    first = table.rows[0] if table.rows else ()
    names = {heading(cell) for cell in first}
    if any(names & set(own) for field in provider.fields for own in _names(field)):
        return True
    found = False
    for column, cell in enumerate(first):
        below = [kind(text) for text in _column(table, column, 1)]
        usual = max(set(below), key=below.count, default="words")
        if usual == "words" or not cell.strip() or below.count(usual) < _ALIKE * len(below):
            continue
        if kind(cell) != "words" or any(map(str.isdigit, cell)) or "@" in cell:
            return False
        found = True
    return found


def match(table: Table, provider: Provider, header: bool) -> dict[str, int | None]:
    """Find the column of each field.

    Args:
        table: the list.
        provider: whose fields are looked for.
        header: the first row holds the columns' names; else the cells tell what they are.

    Returns:
        Field name to column index; None where there is no column, or more than one.
    """
    return _by_names(table, provider) if header else _by_content(table, provider)


def named(table: Table, field: Field) -> list[int]:
    """Return the columns that bear the best of a field's names; they stand in the first row."""
    headings = [heading(cell) for cell in table.rows[0]]
    for names in _names(field):
        if columns := [at for at, name in enumerate(headings) if name in names]:
            return columns
    return []


def letters(column: int) -> str:
    """Name a column as spreadsheets do: A to Z, AA and so on."""
    name = ""
    column += 1
    while column:
        column, place = divmod(column - 1, 26)
        name = chr(ord("A") + place) + name
    return name


def _names(field: Field) -> Iterator[list[str]]:
    """Yield a field's names in the form they are compared in, the best first.

    Its label counts in the person's language too, since colleagues write lists in it.
    """
    yield [heading(field.name), heading(field.label), heading(tr(field.label))]
    yield [heading(name) for name in field.also]


def _by_names(table: Table, provider: Provider) -> dict[str, int | None]:
    found = {field.name: named(table, field) for field in provider.fields}
    return {name: at[0] if len(at) == 1 else None for name, at in found.items()}


def _by_content(table: Table, provider: Provider) -> dict[str, int | None]:
    columns = [at for at in range(table.width) if any(_column(table, at))]
    users = [field for field in provider.fields if not field.keep]
    found: dict[str, int | None] = dict.fromkeys(field.name for field in provider.fields)
    if len(columns) == 1 and len(users) == 1:
        return found | {users[0].name: columns[0]}
    fitting = {f.name: [c for c in columns if _fits(f, table, c)] for f in provider.fields}
    for name, own in fitting.items():
        others = {c for other, theirs in fitting.items() if other != name for c in theirs}
        if len(own) == 1 and own[0] not in others:
            found[name] = own[0]
    return found


def _fits(field: Field, table: Table, column: int) -> bool:
    """Tell whether a column can only hold a field's values: all have the form it asks for."""
    values = set(_column(table, column))
    if not (field.pattern or field.usual):
        return False
    # The same value in each row names the place, and not the users.
    if not field.keep and len(values) == 1 < len(table.rows):
        return False
    return not any(problem_with(field, v) or hint_about(field, v) for v in values)


def _column(table: Table, column: int, start: int = 0) -> Iterable[str]:
    """Return the trimmed cells of a column that are not blank, in the first rows."""
    rows = table.rows[start : start + _SAMPLE]
    return [text for row in rows if column < len(row) and (text := row[column].strip())]
