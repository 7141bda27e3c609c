"""Why a whole list may have been misread, though each of its rows is sound."""

from collections.abc import Mapping

from gui_app.domain.text import trim
from gui_app.domain.words import together, tr, trn
from gui_app.jobs.lists.columns import letters, named
from gui_app.jobs.lists.table import Table
from gui_app.providers.spec import Field, Provider


def about(
    table: Table,
    header: bool,
    columns: Mapping[str, int | None],
    provider: Provider,
    kept: Mapping[str, str],
    width: int,
) -> str | None:
    """Say what a person should look at before any row is sent.

    Args:
        table: the list.
        header: its first row holds the columns' names.
        columns: field name to column index.
        provider: whose fields are filled.
        kept: field name to value, trimmed and not blank, of the fields that name the place.
        width: how many cells a line may have.
    """
    fields = [f for f in provider.fields if f.name in kept and columns.get(f.name) is None]
    if header:
        return next(filter(None, (clash(table, header, field) for field in fields)), None)
    if not fields:
        return None
    places = {kept[field.name].casefold() for field in fields}
    if _may_be_one_user(table, provider, places):
        return _one_line(len(table.rows), fields[0])
    for column in sorted(set(range(width)) - set(columns.values())):
        if _holds_more(table, column, places):
            text = tr(
                "Column {column} is not used, and {field} comes from the tab: "
                "choose the columns above."
            )
            return text.format(column=letters(column), field=tr(fields[0].label))
    return None


def clash(table: Table, header: bool, field: Field) -> str | None:
    """Say which columns have the name of the same field, if several have."""
    found = named(table, field) if header else []
    if len(found) < 2:
        return None
    text = tr("Columns {columns} are called {field}: choose one of them above.")
    return text.format(columns=together(map(letters, found)), field=tr(field.label))


def _one_line(values: int, field: Field) -> str:
    text = trn(
        "These {n} values stand in one line. If one is the {field}, choose the separator above.",
        "This {n} value stands in one line. If it is the {field}, choose the separator above.",
        values,
    )
    return text.format(field=tr(field.label))


def _may_be_one_user(table: Table, provider: Provider, places: set[str]) -> bool:
    """Tell whether a line that was divided into users has as many values as one user."""
    return (
        1 < len(table.rows) == len(provider.fields)
        and table.lines[0] == table.lines[-1]
        and not any(row[0].casefold() in places for row in table.rows)
    )


def _holds_more(table: Table, column: int, places: set[str]) -> bool:
    """Tell whether a column holds anything but what stands on the tab."""
    cells = (trim(row[column]) for row in table.rows if column < len(row))
    return any(cell and cell.casefold() not in places for cell in cells)
