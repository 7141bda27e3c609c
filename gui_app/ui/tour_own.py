"""The tour's steps about providers of one's own."""

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QLineEdit, QPushButton

from gui_app import paths
from gui_app.domain.outcome import Outcome
from gui_app.ui.own_dialog import OwnDialog
from gui_app.ui.own_form import OwnForm
from gui_app.ui.own_import import ImportDialog
from gui_app.ui.tour_hands import TourFailed
from gui_app.ui.tour_send import SendSteps

_OWN, _EXAMPLE = "acme-crm", "okta"
_READ_AS = 1
"""Column of what was tried."""


class OwnSteps(SendSteps):
    """From a form or a file to a deletion."""

    async def _own(self) -> None:
        await self._choose("&Add a provider…")
        dialog = await self._dialog(OwnDialog)
        form = dialog.form
        self._type(_line(form, "title"), "Acme CRM")
        self._type(_line(form, "address"), "https://api.acme.example")
        [field] = form.fields.findChildren(QLineEdit)[1:2]
        self._type(field, "A-1129")
        self._type(form.path, "/v1/users/")
        [insert] = form.inserts.findChildren(QPushButton)
        self._click(insert)
        self._type(_line(form, "look_up"), "/v1/users/{user_id}")
        self._type(_line(form, "same"), "id")
        self._type(_line(form, "shown"), "email, name")
        self._click(dialog.try_button)
        await self._until(lambda: bool(dialog.bar.text), "the try")
        tried = dialog.side.tried
        rows = [tried.model().index(row, _READ_AS) for row in range(tried.rowCount())]
        if not all("✓" in str(row.data()) for row in rows):
            raise TourFailed(f"the try says {dialog.bar.text}")
        await self._picture("own-form", dialog)
        dialog.pages.setCurrentIndex(1)
        await self._picture("own-file", dialog)
        self._click(dialog.save_button)
        await self._closed()
        await self._until(lambda: self._window.tabs.tab(_OWN) is not None, "the new tab")

    async def _own_deleted(self) -> None:
        await self._send(_OWN, "Is deleted", Outcome.DELETED)
        await self._picture("own-deleted")

    async def _imported(self) -> None:
        data = QMimeData()
        file = paths.resources() / "examples" / f"{_EXAMPLE}.toml"
        data.setUrls([QUrl.fromLocalFile(str(file))])
        self._window.own_menu.take_file(data)
        dialog = await self._dialog(ImportDialog)
        await self._picture("import", dialog)
        self._click(dialog.agree)
        await self._closed()
        await self._until(lambda: self._window.tabs.tab(_EXAMPLE) is not None, "the new tab")
        details = await self._send(_EXAMPLE, "Is deleted", Outcome.DELETED)
        if len(details.attempts) != 2:
            raise TourFailed("the user was not deactivated first")
        await self._picture("imported")


def _line(form: OwnForm, name: str) -> QLineEdit:
    widget = form.rows[name].widget
    if not isinstance(widget, QLineEdit):
        raise TourFailed(f"{name} is no line to type into")
    return widget
