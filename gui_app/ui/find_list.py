"""What becomes of the users that somebody found: one is filled in, several become a list."""

from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from gui_app.jobs.asking import Asking
from gui_app.jobs.find import UserList
from gui_app.jobs.lists.names import FOUND
from gui_app.jobs.lists.table import Options, Progress, Table
from gui_app.providers.calls import Find
from gui_app.ui.find_dialog import FindDialog
from gui_app.ui.list_draft import Place, Wish
from gui_app.ui.loop import answer


async def ask_whom(
    place: Place, find: Find, asking: Asking, parent: QWidget
) -> Mapping[str, str] | Wish | None:
    """Let somebody find users.

    Args:
        place: where.
        find: the provider's question for users.
        asking: asks the provider.
        parent: the window that waits.

    Returns:
        The fields of one user, or a list of several; None if nobody was chosen.
    """
    users = UserList(asking, place.provider, find, place.account, place.kept)
    dialog = FindDialog(place, find, users, parent)
    if await answer(dialog) != QDialog.DialogCode.Accepted:
        return None
    return list_of(place, dialog.chosen) if dialog.as_list else dialog.chosen[0]


def list_of(place: Place, users: Sequence[Mapping[str, str]]) -> Wish:
    """Return the wish for a list of these users."""
    fields = [f for f in place.provider.fields if f.name in users[0]]
    name = FOUND.format(provider=place.provider.title)

    def load(_options: Options, _progress: Progress) -> Table:
        rows = [tuple(f.label for f in fields)]
        rows += (tuple(user[f.name] for f in fields) for user in users)
        return Table(name, rows, array("L", range(len(rows))))

    columns: dict[str, int | None] = {f.name: None for f in place.provider.fields}
    columns |= {f.name: at for at, f in enumerate(fields)}
    return Wish(load, header=True, columns=columns, fixed=True)
