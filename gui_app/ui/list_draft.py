"""From a file or a pasted text to a plan: what happens off the window's thread."""

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field

from gui_app.credentials.accounts import Account
from gui_app.history.reader import Reader
from gui_app.jobs.lists.columns import has_header, match
from gui_app.jobs.lists.plan import Plan, make_plan
from gui_app.jobs.lists.table import Options, Progress, Table
from gui_app.providers.spec import Provider
from gui_app.ui.moments import moment


@dataclass(frozen=True, slots=True)
class Place:
    """Where users are deleted: the tab's provider, account and kept fields."""

    provider: Provider
    account: Account
    kept: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Wish:
    """How a person wants a list to be read; None leaves it to the guess.

    Attributes:
        load: reads the list.
        options: encoding, separator and sheet.
        header: whether the first row holds the columns' names.
        columns: field name to column index; None there for a field that is not in the list.
        fixed: the app made the list itself, and there is nothing to choose.
    """

    load: Callable[[Options, Progress], Table]
    options: Options = field(default_factory=Options)
    header: bool | None = None
    columns: Mapping[str, int | None] | None = None
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A list that was read and checked, and how."""

    wish: Wish
    place: Place
    table: Table
    header: bool
    columns: Mapping[str, int | None]
    plan: Plan


def make_draft(
    wish: Wish,
    place: Place,
    table: Table | None,
    open_reader: Callable[[], Reader],
    progress: Progress,
) -> Draft:
    """Read and check a list; takes seconds for a long one.

    Args:
        wish: what to read, and how.
        place: where its users are to be deleted.
        table: the list, if it was read already with the same options.
        open_reader: makes a reader of the history for this thread.
        progress: counts, and cancels.

    Raises:
        DeskError: it can't be read, or the history can't.
        Cancelled: somebody cancelled ``progress``.
    """
    if table is None:
        table = wish.load(wish.options, progress)
    header = has_header(table, place.provider) if wish.header is None else wish.header
    columns = match(table, place.provider, header) if wish.columns is None else wish.columns
    with closing(open_reader()) as reader:
        plan = make_plan(
            table,
            header,
            columns,
            place.provider,
            place.account,
            place.kept,
            reader.earlier_of,
            moment,
            progress,
        )
    return Draft(wish, place, table, header, columns, plan)
