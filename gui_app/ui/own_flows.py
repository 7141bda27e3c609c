"""What can be done with a person's own providers, one thing after the other."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QMessageBox, QWidget

from gui_app.domain.errors import DeskError
from gui_app.domain.text import visible
from gui_app.domain.words import number, tr
from gui_app.providers import catalog, own_files
from gui_app.providers.spec import Provider
from gui_app.ui.in_thread import aside
from gui_app.ui.list_unfinished import find_unfinished
from gui_app.ui.list_windows import ListWindows
from gui_app.ui.loop import answer
from gui_app.ui.own_dialog import OwnDialog
from gui_app.ui.own_import import ImportDialog
from gui_app.ui.parts import Parts

_LONGEST = 500
"""Characters of the reasons why a file can't be used."""


class OwnFlows(QObject):
    """Adds, imports, changes, copies and removes providers.

    Args:
        parts: the rooms below.
        lists: knows which providers have a list window open.
        parent: the main window.
    """

    said = Signal(str)  # a sentence for the message bar
    saved = Signal(object)  # the Provider that was added or changed

    def __init__(self, parts: Parts, lists: ListWindows, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        self._lists = lists

    async def add(self, parent: QWidget) -> None:
        """Have a new provider made with the form."""
        examples = await self._parts.catalog.examples()
        await self._form(OwnDialog(self._parts, examples, None, parent))

    async def change(self, provider: Provider, parent: QWidget) -> None:
        """Have an own provider changed with the form.

        Raises:
            DeskError: it can't be, and why.
        """
        self._refuse_open_list(provider)
        try:
            text = (await self._data(provider)).decode()
        except UnicodeDecodeError as error:
            title = tr("The file of {title} can't be used")
            raise DeskError(
                title.format(title=visible(provider.title)),
                tr("It was changed meanwhile and is not UTF-8 text any more. Mend the file."),
            ) from error
        await self._form(OwnDialog(self._parts, (), (provider, text), parent))

    async def choose_file(self, parent: QWidget) -> None:
        """Have a provider file chosen, and import it."""
        dialog = QFileDialog(parent, tr("Import a provider file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        files = tr("Provider files (*.toml)")
        dialog.setNameFilters([files, tr("All files (*)")])
        if await answer(dialog) == QFileDialog.DialogCode.Accepted:
            await self.import_file(Path(dialog.selectedFiles()[0]), parent)

    async def import_file(self, file: Path, parent: QWidget) -> None:
        """Show what a file would do, and keep it if the person agrees.

        Raises:
            DeskError: it can't be read, and why.
        """
        data = await aside(partial(own_files.read, file, catalog.MAX_BYTES))
        try:
            provider = await aside(partial(catalog.check, data))
            reason = self._parts.catalog.why_not(provider)
        except ValueError as error:
            reason = str(error)
        if reason:
            await self._refuse(file, reason, parent)
            return
        before = self._parts.catalog.get(provider.id)
        if before:
            if data == await self._data(before):
                self.saved.emit(before)
                self.said.emit(tr("This very file is there already; nothing was changed."))
                return
            self._refuse_open_list(before)
        accounts = len(self._parts.accounts.list(provider.id))
        dialog = ImportDialog(provider, before, accounts, parent)
        if await answer(dialog) == ImportDialog.DialogCode.Accepted:
            self.saved.emit(await self._parts.catalog.save(data))

    async def copy(self, provider: Provider, parent: QWidget) -> None:
        """Save a copy of an own provider's file where the person wants it.

        Raises:
            DeskError: it can't be read or written.
        """
        data = await self._data(provider)
        dialog = QFileDialog(parent, tr("Export a copy of a provider file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([tr("Provider files (*.toml)"), tr("All files (*)")])
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(f"{provider.id}.toml")
        if await answer(dialog) == QFileDialog.DialogCode.Accepted:
            target = Path(dialog.selectedFiles()[0])
            await aside(partial(own_files.write, target, data))
            self.said.emit(tr("The copy is saved: {file}").format(file=visible(str(target))))

    async def remove(self, provider: Provider, parent: QWidget) -> None:
        """Ask, then remove an own provider, with its accounts if that is wanted.

        Raises:
            DeskError: something could not be removed.
        """
        self._refuse_open_list(provider)
        box, together = self._question(provider, parent)
        yes = box.addButton(tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        await answer(box)
        if box.clickedButton() is not yes:
            return
        if together and together.isChecked():
            for account in self._parts.accounts.list(provider.id):
                await self._parts.vault.forget(account, provider.secrets)
                self._parts.accounts.remove(provider.id, account.name)
        await self._parts.catalog.remove(provider.id)
        self.said.emit(tr("{title} is removed.").format(title=visible(provider.title)))

    def _question(
        self, provider: Provider, parent: QWidget
    ) -> tuple[QMessageBox, QCheckBox | None]:
        box = QMessageBox(parent)
        box.setWindowTitle("Deletion Desk")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Remove {title}?").format(title=visible(provider.title)))
        facts = [tr("Its tab and its file go. The history stays as it is.")]
        together = None
        if accounts := len(self._parts.accounts.list(provider.id)):
            stay = tr("Its accounts and their secrets stay unless you tick this below.")
            facts.append(stay)
            text = tr("Remove its accounts and their secrets too ({n})")
            together = QCheckBox(text.format(n=number(accounts)))
            box.setCheckBox(together)
        if lists := len(find_unfinished(self._parts, provider.id)):
            text = tr("Lists that are not finished, and can't go on without it: {n}.")
            facts.append(text.format(n=number(lists)))
        box.setInformativeText(" ".join(facts))
        return box, together

    async def _refuse(self, file: Path, reason: str, parent: QWidget) -> None:
        box = QMessageBox(parent)
        box.setWindowTitle("Deletion Desk")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("This file can't be used as a provider file."))
        advice = tr("Ask whoever sent it to mend it. Nothing was saved.")
        name, why = visible(file.name), visible(reason[:_LONGEST])
        box.setInformativeText(f"{advice}\n\n{name}:\n{why}")
        box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
        await answer(box)

    async def _form(self, dialog: OwnDialog) -> None:
        await answer(dialog)
        if dialog.saved:
            self.saved.emit(dialog.saved)

    async def _data(self, provider: Provider) -> bytes:
        file = self._parts.catalog.own_file(provider.id)
        if file is None:
            raise DeskError(tr("Not there"), tr("This provider was removed meanwhile."))
        return await aside(partial(own_files.read, file, catalog.MAX_BYTES))

    def _refuse_open_list(self, provider: Provider) -> None:
        if self._lists.window(provider.id):
            title = visible(provider.title)
            raise DeskError(
                tr("A list is open"),
                tr("First close the window with the list of {title}.").format(title=title),
            )
