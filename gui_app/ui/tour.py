"""A walk through the demo without a person: real widgets, real clicks, pictures of each step."""

import sys
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication, QLineEdit

from gui_app.domain import on_record
from gui_app.domain.notes import note
from gui_app.domain.outcome import Outcome
from gui_app.ui.accounts_dialog import AccountsDialog
from gui_app.ui.confirm import ConfirmDialog
from gui_app.ui.look import dress
from gui_app.ui.provider_tab import ProviderTab
from gui_app.ui.tour_export import ExportSteps
from gui_app.ui.tour_hands import TourFailed, button_of
from gui_app.ui.tour_help import HelpSteps
from gui_app.ui.tour_history import HistorySteps
from gui_app.ui.tour_list import ListSteps
from gui_app.ui.tour_own import OwnSteps
from gui_app.ui.tour_send import MESSAGE
from gui_app.ui.tour_who import WhoSteps


class Tour(ListSteps, ExportSteps, HistorySteps, WhoSteps, OwnSteps, HelpSteps):
    """Drives a window that shows the demo.

    Args:
        window: open, with the demo's accounts.
        folder: where the pictures go.
    """

    async def run(self) -> int:
        """Take every step; return 0 if each showed what it should, else 1."""
        try:
            self._window.resize(1280, 800)
            for name, step in self._steps():
                await step()
                _say(f"ok      {name}")
        except (TourFailed, OSError) as error:
            _say(f"FAILED  {name}: {error}")
            return 1
        _say(f"{self._pictures} pictures are in {self._folder}")
        return 0

    def _steps(self) -> Iterable[tuple[str, Callable[[], Coroutine[Any, Any, None]]]]:
        return (
            ("Each provider has a tab", self._tabs),
            ("A value that can't be sent is named beside its field", self._wrong_value),
            ("Accounts have names, addresses and hidden secrets", self._accounts),
            ("A user is deleted after a confirmation", self._deleted),
            ("A refusal says why, with status code and raw answer", self._refused),
            ("A user nobody knows is not found", self._not_found),
            ("An answer that can't be read is Unknown, never Deleted", self._unknown),
            ("A running deletion says for how long", self._running),
            ("A provider that asks to wait is asked again, visibly", self._repeated),
            ("Every row of a list is looked at before anything is sent", self._list),
            ("The number of users is typed before a list is sent", self._list_confirmed),
            ("A list says how far it is, and how each user ended", self._list_sent),
            ("The rows of a list are exported", self._list_exported),
            ("The history is searched while typing", self._search),
            ("The history is exported, and an export proves itself", self._export),
            ("The history says that nobody has touched it", self._check),
            ("Personal details are forgotten after their number was typed", self._forget),
            ("A user is found by name among all of a provider", self._find),
            ("Who it is stands there before anything is deleted", self._who),
            ("A deletion is made sure of: the provider knows the user no more", self._gone),
            ("A user who is still there is called that", self._still_there),
            ("A person records what became of an unknown one", self._resolved),
            ("A session that has expired is renewed by itself", self._signed_in),
            ("A provider of one's own is made with a form, and tried", self._own),
            ("Its users are deleted like all others", self._own_deleted),
            ("A provider file says what it would do before it is kept", self._imported),
            ("What can be chosen stands in one place", self._settings),
            ("The first steps can be read again", self._first_steps),
            ("The manual is in the app", self._manual),
            ("Each part of the app has its licence", self._about),
            ("The dark palette is readable", self._dark),
        )

    async def _tabs(self) -> None:
        for tab in self._window.all_tabs():
            self._window.tabs.setCurrentWidget(tab)
            await self._until(partial(_has_account, tab), "the demo account")
            await self._picture(f"tab-{tab.provider.id}")

    async def _wrong_value(self) -> None:
        tab = self._open("konsign")
        self._type(tab.rows["user_id"].input, "11 29")
        self._type(tab.rows["email"].input, "anna at example.com")
        await self._until(lambda: bool(tab.rows["user_id"].note.text()), "the reason")
        await self._picture("wrong-value")
        before = self._window.history.model.rowCount()
        self._click(tab.delete)
        await self._settle()
        if QApplication.activeModalWidget() or self._window.history.model.rowCount() != before:
            raise TourFailed("a wrong value was not held back")

    async def _accounts(self) -> None:
        tab = self._open("konsign")
        self._click(button_of(tab, "Accounts…"))
        dialog = await self._dialog(AccountsDialog)
        await self._until(lambda: dialog.form.name.value == "Demo", "the account")
        await self._until(
            lambda: bool(dialog.form.credentials["client_id"].input.placeholderText()),
            "a saved secret",
        )
        secret = dialog.form.credentials["client_id"].input
        if secret.text() or secret.echoMode() != QLineEdit.EchoMode.Password:
            raise TourFailed("a saved secret is shown")
        await self._picture("accounts", dialog)
        self._click(button_of(dialog, "Close"))
        await self._closed()

    async def _deleted(self) -> None:
        for number, provider in enumerate(("konsign", "verigator")):
            await self._send(provider, "Is deleted", Outcome.DELETED, pictures=number == 0)
        await self._picture("deleted")

    async def _refused(self) -> None:
        details = await self._send("konsign", "(422)", Outcome.REFUSED)
        if not details.raw_answer or "422" not in details.raw_answer:
            raise TourFailed("the raw answer is not on record")
        await self._picture("refused")

    async def _not_found(self) -> None:
        await self._send("verigator", "(404)", Outcome.NOT_FOUND)
        await self._picture("not-found")

    async def _unknown(self) -> None:
        await self._send("verigator", "page", Outcome.UNKNOWN)
        await self._picture("unknown")

    async def _running(self) -> None:
        await self._confirm("konsign", "after 6 seconds")
        await self._until(lambda: "1" in self._newest_message(), "how long it runs")
        self._window.history.table.selectRow(0)
        await self._picture("running")
        await self._outcome(Outcome.DELETED)

    async def _repeated(self) -> None:
        await self._confirm("konsign", "(429)")
        noted = note(on_record.NEXT_TRY, number=2, most=4, time="").partition(" follows")[0]
        newest = self._window.history.newest
        await self._until(lambda: noted in newest().message, "the coming try")
        await self._picture("repeated")
        await self._outcome(Outcome.DELETED)

    def _newest_message(self) -> str:
        model = self._window.history.model
        return str(model.index(0, MESSAGE).data())

    async def _search(self) -> None:
        history = self._window.history
        total = history.model.rowCount()
        self._type(history.search, "invalid@example")
        await self._until(lambda: history.model.rowCount() == 1, "one hit")
        history.table.selectRow(0)
        await self._picture("search")
        self._type(history.search, "")
        await self._until(lambda: history.model.rowCount() == total, "all rows again")

    async def _dark(self) -> None:
        dress("dark")
        tab = self._open("verigator")
        await self._picture("dark")
        self._type(tab.rows["user_id"].input, "not a UUID")
        self._click(tab.delete)
        dialog = await self._dialog(ConfirmDialog)
        await self._picture("dark-confirmation", dialog)
        self._click(button_of(dialog, "Cancel"))
        await self._closed()
        dress("system")


def _say(line: str) -> None:
    if sys.stdout:  # a windowed program on Windows has none
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


def _has_account(tab: ProviderTab) -> bool:
    return tab.chosen is not None
