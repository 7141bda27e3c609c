"""The tour's steps about lists."""

import csv
import json
from functools import partial

from PySide6.QtWidgets import QLabel

from gui_app.domain.outcome import Outcome
from gui_app.domain.words import number, tr
from gui_app.ui.confirm_list import ConfirmList
from gui_app.ui.export_formats import Format
from gui_app.ui.list_preview import PreviewPage
from gui_app.ui.list_run import RunPage
from gui_app.ui.list_window import ListWindow
from gui_app.ui.tour_hands import Hands, TourFailed, button_of

_PROVIDER = "verigator"
_USERS = ("is deleted", "after 6 seconds", "(404)", "(422)", "(500)", "(429)", "drops")
"""What happens to the demo's users that the list holds."""

_EXPECTED = {
    Outcome.DELETED: 7,
    Outcome.NOT_FOUND: 1,
    Outcome.REFUSED: 1,
    Outcome.FAILED: 1,
    Outcome.UNKNOWN: 1,
}


class ListSteps(Hands):
    """A list from its file to its result."""

    async def _list(self) -> None:
        tab = self._open(_PROVIDER)
        users = [u.target["user_id"] for u in tab.users.users if _is_in_list(u.what)]
        rows = [[user, "leaves in November"] for user in users]
        rows.insert(3, ["1.2E+05", "spoilt by a spreadsheet"])
        rows.append([users[1], "twice"])
        file = self._folder / "users.csv"
        with file.open("w", encoding="utf-8", newline="") as target:
            csv.writer(target, delimiter=";").writerows([["User", "Reason"], *rows])
        self._click(button_of(tab, "Delete a list…"))
        await self._until(lambda: bool(self._window.lists.window(_PROVIDER)), "the list window")
        window = self._list_window()
        window.resize(1040, 720)
        await self._picture("list-empty", window)
        window.open_file(file)
        [page] = window.findChildren(PreviewPage)
        await self._until(page.isVisible, "the rows")
        await self._until(page.start.isEnabled, "the button Start")
        page.look.box.click()
        await self._until(partial(_are_looked_up, page), "who they are")
        await self._picture("list", window)

    async def _list_confirmed(self) -> None:
        window = self._list_window()
        count = sum(_EXPECTED.values())
        self._click(button_of(window, "Start"))
        dialog = await self._dialog(ConfirmList)
        self._type(dialog.number, str(count + 1))
        if dialog.agree.isEnabled():
            raise TourFailed("a wrong number is taken")
        self._type(dialog.number, str(count))
        await self._until(dialog.agree.isEnabled, "the button that deletes")
        await self._picture("list-confirmation", dialog)
        self._click(dialog.agree)
        await self._until(lambda: bool(window.findChildren(RunPage)), "the run")

    async def _list_sent(self) -> None:
        window = self._list_window()
        [page] = window.findChildren(RunPage)
        await self._until(lambda: page.run.done > 1, "the first outcomes")
        await self._picture("list-running", window)
        await self._until(partial(_is_over, page), "the end")
        if page.run.counts != _EXPECTED:
            raise TourFailed(f"expected {_EXPECTED}, got {page.run.counts}")
        sure = tr("Confirmed gone: {n}").format(n=number(_EXPECTED[Outcome.DELETED]))
        await self._until(lambda: sure in _labels(window), "that they are gone")
        await self._picture("list-result", window)

    async def _list_exported(self) -> None:
        window = self._list_window()
        [page] = window.findChildren(RunPage)
        for form in (Format.CSV, Format.JSON_LINES, Format.RECORD):
            target = self._folder / f"users-result{form.ending}"
            await page.exports.write(page.choice(), form, target)
        text = (self._folder / "users-result.jsonl").read_text("utf-8")
        outcomes = [json.loads(line)["outcome"] for line in text.splitlines()]
        if {Outcome(o): outcomes.count(o) for o in outcomes} != _EXPECTED:
            raise TourFailed(f"the export holds {outcomes}")
        window.close()
        gone = partial(self._window.lists.window, _PROVIDER)
        await self._until(lambda: gone() is None, "the closed list window")

    def _list_window(self) -> ListWindow:
        window = self._window.lists.window(_PROVIDER)
        if window is None:
            raise TourFailed("the list window is not open")
        return window


def _is_in_list(what: str) -> bool:
    return any(words in what or words in what.lower() for words in _USERS)


def _are_looked_up(page: PreviewPage) -> bool:
    return bool(page.looked_up) and not page.model.known.tally()[""]


def _is_over(page: RunPage) -> bool:
    return page.is_over and button_of(page, "Export…").isVisible()


def _labels(window: ListWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
