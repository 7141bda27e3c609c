"""The tour's steps about what helps: settings, first steps, the manual, about."""

from gui_app.ui.about import AboutDialog
from gui_app.ui.first_run import FirstRun
from gui_app.ui.help_window import HelpWindow
from gui_app.ui.settings_dialog import SettingsDialog
from gui_app.ui.tour_hands import Hands, TourFailed, button_of


class HelpSteps(Hands):
    """What there is beside deleting."""

    async def _settings(self) -> None:
        await self._choose("S&ettings…")
        dialog = await self._dialog(SettingsDialog)
        await self._picture("settings", dialog)
        self._click(button_of(dialog, "Cancel"))
        await self._closed()

    async def _first_steps(self) -> None:
        await self._choose("&First steps")
        [page] = self._window.findChildren(FirstRun)
        await self._until(page.isVisible, "the first-run page")
        await self._picture("first-steps")
        self._click(page.leave)
        await self._until(self._window.history.isVisible, "the history")

    async def _manual(self) -> None:
        await self._choose("&Manual")
        await self._until(lambda: bool(self._window.findChildren(HelpWindow)), "the manual")
        [manual] = self._window.findChildren(HelpWindow)
        await self._until(lambda: bool(manual.page.toPlainText()), "a page")
        await self._picture("manual", manual)
        manual.close()

    async def _about(self) -> None:
        await self._choose("&About Deletion Desk")
        dialog = await self._dialog(AboutDialog)
        for row in range(dialog.list.count()):
            dialog.list.setCurrentRow(row)
            if not dialog.text.toPlainText():
                raise TourFailed(f"{dialog.list.item(row).text()} has no licence")
        dialog.list.setCurrentRow(0)
        await self._picture("about", dialog)
        self._click(button_of(dialog, "Close"))
        await self._closed()
