"""What a list amounts to: every row checked before anything is sent."""

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import compress, islice

from gui_app.credentials.accounts import Account
from gui_app.domain.batch import Item
from gui_app.domain.deletion import Deletion
from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found
from gui_app.domain.words import tr
from gui_app.history.reader import Earlier
from gui_app.jobs.lists.check import Check
from gui_app.jobs.lists.repeats import Repeats
from gui_app.jobs.lists.table import STEP, Progress, Table
from gui_app.jobs.sender import Order
from gui_app.providers.spec import Provider

LookUp = Callable[[str, str, Sequence[Mapping[str, str]]], Sequence[Earlier | None]]
"""Finds earlier deletions: provider, address and targets to one for each target, or None."""

_BLOCK = 5_000
"""Targets looked up at a time."""

Moment = Callable[[str], str]
"""Writes a stored time as people read it."""


class Standing(IntEnum):
    """What is known of a row before it is sent.

    ``READY``; ``UNUSUAL``: may be sent, has a hint; ``EARLIER``: was deleted at this address
    already, or may have been; ``DUPLICATE``: the same user stands above; ``INVALID``: can't be
    sent.
    """

    READY = 0
    UNUSUAL = 1
    EARLIER = 2
    DUPLICATE = 3
    INVALID = 4


@dataclass(slots=True)
class Plan:
    """Every row of a list, checked, and which of them will be sent.

    Attributes:
        provider: where the users are deleted.
        account: with whose credentials.
        source: where the list came from, for the record; see ``names``.
        targets: for each row its values, trimmed, in the order of the provider's fields.
        lines: for each row its line in the file or its row in the sheet, from 1.
        standings: for each row its ``Standing``.
        notes: row index to a sentence why it is not just ``READY``.
        ticked: for each row 1 if it is chosen, else 0.
        first: only so many of the ticked rows are sent; None for all.
    """

    provider: Provider
    account: Account
    source: str
    targets: list[tuple[str, ...]] = field(default_factory=list)
    lines: "array[int]" = field(default_factory=lambda: array("L"))
    standings: bytearray = field(default_factory=bytearray)
    notes: dict[int, str] = field(default_factory=dict)
    ticked: bytearray = field(default_factory=bytearray)
    first: int | None = None

    def counts(self) -> dict[Standing, int]:
        """Return how many rows there are of each standing, 0 included."""
        return {standing: self.standings.count(standing) for standing in Standing}

    def chosen(self) -> list[int]:
        """Return the indexes of the rows that will be sent, in order."""
        ticked = compress(range(len(self.targets)), self.ticked)
        return list(islice(ticked, self.first))

    def tick(self, index: int, on: bool) -> bool:
        """Choose a row or leave it out; return False for a row that can't be sent."""
        if self.standings[index] == Standing.INVALID:
            return False
        self.ticked[index] = on
        return True

    def deletion(self, index: int) -> Deletion:
        """Return what is sent for a row."""
        names = (spec.name for spec in self.provider.fields)
        target = dict(zip(names, self.targets[index], strict=True))
        return Order.make(self.provider, self.account, target).deletion

    def items(self) -> Iterator[Item]:
        """Yield the chosen rows in order, numbered from 1."""
        for number, index in enumerate(self.chosen(), 1):
            yield Item(number, self.lines[index], self.deletion(index))

    def add(self, target: tuple[str, ...], line: int, standing: Standing, note: str = "") -> None:
        """Append a row; it is ticked if nothing speaks against it."""
        if note:
            self.notes[len(self.targets)] = note
        self.targets.append(target)
        self.lines.append(line)
        self.standings.append(standing)
        self.ticked.append(standing <= Standing.UNUSUAL)


def make_plan(
    table: Table,
    header: bool,
    columns: Mapping[str, int | None],
    provider: Provider,
    account: Account,
    kept: Mapping[str, str],
    earlier: LookUp,
    moment: Moment,
    progress: Progress | None = None,
) -> Plan:
    """Check every row of a list.

    Args:
        table: the list.
        header: its first row holds the columns' names.
        columns: field name to column index; a field without one takes its kept value.
        provider: where the users are to be deleted.
        account: with whose credentials.
        kept: field name to value, of the fields kept between deletions.
        earlier: finds earlier deletions; is asked for some thousand targets at a time.
        moment: writes the times of these.
        progress: counts rows.

    Raises:
        Cancelled: somebody cancelled ``progress``.
        DeskError: from ``earlier``.
    """
    progress = progress or Progress()
    progress.begin(2 * len(table.rows))
    plan = Plan(provider, account, table.name)
    _add_rows(plan, table, Check(table, header, columns, provider, kept), header, progress)
    _note_earlier(plan, earlier, moment, progress)
    return plan


def _add_rows(plan: Plan, table: Table, check: Check, header: bool, progress: Progress) -> None:
    repeats = Repeats(plan.provider.fields)
    for index in range(int(header), len(table.rows)):
        if index % STEP == 0:
            progress.step(STEP)
        line = table.lines[index]
        target, problem, doubt, hint = check.row(index)
        if problem:
            plan.add(target, line, Standing.INVALID, problem)
        elif repeat := repeats.note(target, line):
            plan.add(target, line, Standing.DUPLICATE, repeat)
        elif doubt:
            plan.add(target, line, Standing.UNUSUAL, f"{doubt} {hint or ''}".rstrip())
            plan.ticked[-1] = False
        elif hint:
            plan.add(target, line, Standing.UNUSUAL, hint)
        else:
            plan.add(target, line, Standing.READY)


def _note_earlier(plan: Plan, earlier: LookUp, moment: Moment, progress: Progress) -> None:
    names = [spec.name for spec in plan.provider.fields]
    open_rows = [i for i, standing in enumerate(plan.standings) if standing <= Standing.UNUSUAL]
    for start in range(0, len(open_rows), _BLOCK):
        block = open_rows[start : start + _BLOCK]
        targets = [dict(zip(names, plan.targets[i], strict=True)) for i in block]
        found = earlier(plan.provider.id, plan.account.address, targets)
        for index, deletion in zip(block, found, strict=True):
            if deletion:
                plan.standings[index] = Standing.EARLIER
                plan.ticked[index] = False
                plan.notes[index] = _earlier_note(deletion, moment)
        progress.step(len(block))


def _earlier_note(deletion: Earlier, moment: Moment) -> str:
    """Say when a user was sent for deletion, and what was found out since."""
    deleted = deletion.outcome is Outcome.DELETED
    if deletion.found is Found.GONE:
        gone = tr("Deleted already, on {when}; confirmed gone on {then}.")
        text = gone if deleted else tr("Sent on {when}; confirmed gone on {then}.")
    elif deletion.found:
        there = tr("Deleted already, on {when}; still there on {then}.")
        text = there if deleted else tr("Sent on {when}; still there on {then}.")
    elif deletion.outcome is Outcome.SENDING:
        text = tr("Is being deleted already, since {when}.")
    elif deleted:
        text = tr("Deleted already, on {when}.")
    else:
        text = tr("Sent on {when}, outcome unknown. Check at the provider first.")
    then = moment(deletion.found_at) if deletion.found_at else ""
    return text.format(when=moment(deletion.started_at), then=then)
