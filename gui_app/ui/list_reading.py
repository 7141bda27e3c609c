"""Making drafts off the window's thread, the newest wish first."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from gui_app.domain.errors import DeskError
from gui_app.domain.words import tr
from gui_app.jobs.lists.table import Cancelled, Table
from gui_app.ui.list_draft import Draft, Place, Wish, make_draft
from gui_app.ui.list_work import Work
from gui_app.ui.loop import spawn
from gui_app.ui.parts import Parts


class Reading(QObject):
    """Reads and checks what a person wishes; a list that was read is not read again."""

    made = Signal(object)  # a list_draft.Draft
    given_up = Signal(str)  # what is on show stays; why, empty if the person cancelled

    def __init__(self, work: Work, parts: Parts) -> None:
        super().__init__(work)
        self._work = work
        self._parts = parts
        self._newest: Draft | None = None

    def begin(self, wish: Wish, place: Place) -> None:
        """Make a draft; one that is being made is given up."""
        spawn(self._make(wish, place))

    def forget(self) -> None:
        """Give up what is being made, and free what was made."""
        self._work.cancel()
        self._newest = None

    async def _make(self, wish: Wish, place: Place) -> None:
        table = self._table_for(wish)
        what = tr("Checking every row…") if table else tr("Reading the list…")
        call = partial(make_draft, wish, place, table, self._parts.open_reader)
        try:
            self._newest = await self._work.run(what, call)
        except Cancelled:
            if not self._work.busy:  # else a newer wish took its place
                self.given_up.emit("")
        except DeskError as error:
            self.given_up.emit(f"{error.title}. {error.message}")
        else:
            self.made.emit(self._newest)

    def _table_for(self, wish: Wish) -> Table | None:
        draft = self._newest
        same = draft and (draft.wish.load, draft.wish.options) == (wish.load, wish.options)
        return draft.table if draft and same else None
