"""Copying a deletion in the form that is needed elsewhere."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gui_app.domain.errors import RequestError
from gui_app.domain.words import tr
from gui_app.history.as_json import as_json
from gui_app.history.reader import Details
from gui_app.providers.curl import as_curl
from gui_app.providers.spec import Provider
from gui_app.ui.details_text import as_text


class CopyButton(QPushButton):
    """Opens a menu that copies what was recorded about a deletion as text, JSON or for a shell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("Copy"))
        self._details: Details | None = None
        self._provider: Provider | None = None
        self._source = ""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self._add(menu, tr("As &text"), self._text)
        self._add(menu, tr("As &JSON"), lambda details: as_json(details))
        self._command = ""
        self._curl = self._add(menu, tr("As &curl command"), lambda _: self._command)
        menu.aboutToShow.connect(self._offer_curl)
        self.setMenu(menu)
        self.show_details(None, None, "")

    def show_details(
        self,
        details: Details | None,
        provider: Provider | None,
        source: str,
        *,
        checking: bool = False,
    ) -> None:
        """Copy this deletion from now on.

        Args:
            details: the deletion; None if none is chosen.
            provider: its provider file; None if it is gone.
            source: where its list came from, if it is known.
            checking: the app is making sure of its user.
        """
        self._checking = checking
        self._details, self._provider, self._source = details, provider, source
        self.setEnabled(details is not None)
        self._curl.setEnabled(False)  # until the menu opens: a file's patterns may take long

    def _add(self, menu: QMenu, name: str, form: Callable[[Details], str]) -> QAction:
        action = menu.addAction(name)
        action.triggered.connect(lambda: self._copy(form))
        return action

    def _copy(self, form: Callable[[Details], str]) -> None:
        if self._details:
            QGuiApplication.clipboard().setText(form(self._details))

    def _text(self, details: Details) -> str:
        return as_text(details, self._provider, self._source, checking=self._checking)

    def _offer_curl(self) -> None:
        self._command = ""
        try:
            self._command = self._made_command()
            hint = tr("Secrets are not copied. Put them into the variables it names.")
        except RequestError as error:
            hint = error.message
        self._curl.setEnabled(bool(self._command))
        self._curl.setToolTip(hint)

    def _made_command(self) -> str:
        if self._details is None:
            return ""
        if self._details.forgotten_at:
            raise RequestError("", tr("Personal details were forgotten."))
        if self._provider is None:
            raise RequestError("", tr("The provider's file is not there any more."))
        return as_curl(self._provider, self._details.address, self._details.target)
