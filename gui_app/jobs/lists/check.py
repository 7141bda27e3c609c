"""Checking one row of a list after the other."""

import sys
from collections import Counter
from collections.abc import Callable, Mapping
from functools import lru_cache, partial

from gui_app.domain.text import trim, unusual
from gui_app.domain.words import number, tr, trn
from gui_app.jobs.lists import cells, doubts
from gui_app.jobs.lists.table import Table
from gui_app.providers.spec import Field, Provider, hint_about, problem_with

Value = tuple[str, str | None, str | None]
"""A trimmed value, why it can't be sent, and what is unusual about it."""


_NONE = sys.maxsize
"""The place of a column that no row has."""


class Check:
    """Checks the rows of a list for a provider.

    Args:
        table: the list.
        header: its first row holds the columns' names.
        columns: field name to column index; a field without one takes its kept value.
        provider: whose fields are filled.
        kept: field name to value.
    """

    def __init__(
        self,
        table: Table,
        header: bool,
        columns: Mapping[str, int | None],
        provider: Provider,
        kept: Mapping[str, str],
    ) -> None:
        self._table = table
        self._most = _most_cells(table, header)
        kept = {f.name: trim(kept.get(f.name, "")) for f in provider.fields if f.keep}
        kept = {name: text for name, text in kept.items() if text}
        self._doubt = doubts.about(table, header, columns, provider, kept, self._most)
        self._places = {kept[f.name].casefold(): f for f in provider.fields if f.name in kept}
        self._users = [(at, f) for at, f in enumerate(provider.fields) if not f.keep]
        self._columns: list[tuple[int, Callable[[str], Value]]] = []
        for spec in provider.fields:
            column = columns.get(spec.name)
            check: Callable[[str], Value] = partial(_check, spec)
            if column is None:
                lack = doubts.clash(table, header, spec)
                value = _kept(spec, kept.get(spec.name, ""), lack)
                self._columns.append((_NONE, partial(_constant, value)))
            elif spec.keep:  # the same in most rows
                self._columns.append((column, lru_cache(maxsize=10_000)(check)))
            else:
                self._columns.append((column, check))

    def row(self, index: int) -> tuple[tuple[str, ...], str | None, str | None, str | None]:
        """Check a row.

        Returns:
            The values in the order of the fields; why it can't be sent, where of several reasons
            the first one is told; why it should not be sent before a person has looked; what is
            unusual about it.
        """
        row, faults = self._table.rows[index], self._table.faults
        target = []
        problem = self._shifted(row) if len(row) > self._most else None
        doubt, hint = self._doubt, None
        for column, check in self._columns:
            value, wrong, odd = check(trim(row[column]) if column < len(row) else "")
            if faults:
                wrong = faults.get((index, column), wrong)
            target.append(value)
            problem = problem or wrong
            hint = hint or odd
        for at, spec in self._users:
            if place := self._places.get(target[at].casefold()):
                names = {"field": tr(spec.label), "place": tr(place.label)}
                if place.usual:  # which no user's ID is by chance, as a number may be
                    said = tr("{field}: This is the {place}.").format(**names)
                    problem = problem or said
                else:
                    said = tr("{field}: This is the {place}, too.").format(**names)
                    doubt = doubt or said
        return tuple(target), problem, doubt, hint

    def _shifted(self, row: tuple[str, ...]) -> str | None:
        if not any(map(str.strip, row[self._most :])):
            return None
        text = trn(
            "This line has {n} cells instead of {most}, so it is not certain "
            "which is which. Look for a separator inside a cell.",
            "This line has {n} cell instead of {most}, so it is not certain "
            "which is which. Look for a separator inside a cell.",
            len(row),
        )
        return text.format(most=number(self._most))


def _most_cells(table: Table, header: bool) -> int:
    """Return how many cells a line may have, before a stray separator must have moved some."""
    if table.delimiter and table.rows:
        lengths = Counter(map(len, table.rows))
        return len(table.rows[0]) if header else lengths.most_common(1)[0][0]
    return table.width


def _constant(value: Value, _text: str) -> Value:
    return value


def _kept(spec: Field, text: str, clash: str | None) -> Value:
    if not spec.keep:
        lack = tr("No column for {field}.")
        return "", clash or lack.format(field=tr(spec.label)), None
    if not text:
        lack = tr("No column for {field}, and none filled in on the tab.")
        return "", clash or lack.format(field=tr(spec.label)), None
    return text, _check(spec, text)[1], None


def _check(spec: Field, text: str) -> Value:
    if not text:
        return text, tr("{field} is missing.").format(field=tr(spec.label)), None
    if problem := problem_with(spec, text):
        said = tr("{field}: {problem}.")
        said = said.format(field=tr(spec.label), problem=problem.removesuffix("."))
        return text, said, None
    if cells.is_date(text):
        said = tr("{name}: {value}").format(name=tr(spec.label), value=tr(cells.DATE))
        return text, said, None
    return text, None, hint_about(spec, text) or _remark(spec, text)


def _remark(spec: Field, text: str) -> str | None:
    """Name what the confirmation of a single user names, too."""
    if strange := unusual(text) if not text.isascii() else "":
        said = tr("{field} contains {signs}.")
        return said.format(field=tr(spec.label), signs=strange)
    return tr("{field} has a blank inside.").format(field=tr(spec.label)) if " " in text else None
