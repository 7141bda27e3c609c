"""A list made of a batch's rows that may be sent again."""

from array import array
from collections.abc import Callable

from gui_app.domain.outcome import Outcome
from gui_app.domain.words import trn
from gui_app.history.batch_reader import BatchReader
from gui_app.jobs.batch_view import Head
from gui_app.jobs.lists.names import failed_of
from gui_app.jobs.lists.table import Options, Progress, Table, unusable
from gui_app.ui.list_draft import Wish

AGAIN = (Outcome.FAILED, Outcome.NOT_SENT)
"""Nothing was deleted, for certain; unknown ones are for a person to check first."""

_PAGE = 500


def forgotten_words(count: int) -> str:
    """Say how many users can't be sent again."""
    return trn(
        "{n} were forgotten and can't be sent again.",
        "{n} was forgotten and can't be sent again.",
        count,
    )


def failed_again(head: Head, open_reader: Callable[[], BatchReader]) -> Wish:
    """Return the wish for a list of the rows of a batch that failed or were not sent.

    Those that were forgotten are left out.
    """
    fields = head.provider.fields
    name = failed_of(head.source)

    def load(_options: Options, progress: Progress) -> Table:
        rows, lines = [tuple(f.label for f in fields)], array("L", [0])
        reader = open_reader()
        try:
            numbers = reader.numbers(head.id, AGAIN)
            progress.begin(len(numbers))
            for start in range(0, len(numbers), _PAGE):
                for item in reader.items(head.id, numbers[start : start + _PAGE]):
                    if item.forgotten:  # what is left of it is no ID
                        continue
                    rows.append(tuple(item.target.get(f.name, "") for f in fields))
                    lines.append(item.line)
                progress.step(_PAGE)
        finally:
            reader.close()
        if len(rows) == 1:
            raise unusable(forgotten_words(len(numbers)))
        return Table(name, rows, lines)

    columns = {f.name: place for place, f in enumerate(fields)}
    return Wish(load, header=True, columns=columns, fixed=True)
