"""The settings: what they offer, what they save, and the look they put on at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel

from gui_app.domain.errors import SettingsError
from gui_app.ui.details_json import contrast
from gui_app.ui.language import LANGUAGES
from gui_app.ui.look import dress
from gui_app.ui.settings_dialog import Chosen, SettingsDialog, read_chosen


@pytest.fixture
def opened(desk):
    def open_settings() -> SettingsDialog:
        desk.window.menus.open_settings()
        return desk.dialog(SettingsDialog)

    yield open_settings
    dress("system")


def over(desk) -> None:
    desk.no_dialog()
    desk.until(desk.window.menus._settings.done)


def texts(box) -> list[str]:
    return [box.itemText(i) for i in range(box.count())]


def lightness(role=QPalette.ColorRole.Window) -> int:
    return QGuiApplication.palette().color(role).lightness()


def test_each_language_is_offered_in_its_own_words(opened):
    dialog = opened()
    assert texts(dialog.language) == ["As the system", *LANGUAGES.values()]
    assert texts(dialog.look) == ["As the system", "Light", "Dark"]
    assert dialog.chosen == Chosen("", "system")
    dialog.reject()


def test_what_is_saved_is_there_again_and_the_look_at_once(desk, opened):
    before = lightness()
    dialog = opened()
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    dialog.look.setCurrentIndex(dialog.look.findData("dark"))
    desk.click("Save", dialog)
    over(desk)
    assert lightness() < 80 < before
    assert desk.parts.settings.read("desk") == {"language": "de", "look": "dark"}
    dialog = opened()
    assert dialog.chosen == Chosen("de", "dark")
    dialog.look.setCurrentIndex(dialog.look.findData("system"))
    desk.click("Save", dialog)
    over(desk)
    assert lightness() == before


def test_cancel_changes_nothing(desk, opened):
    before = lightness()
    dialog = opened()
    dialog.look.setCurrentIndex(2)
    desk.click("Cancel", dialog)
    over(desk)
    assert desk.parts.settings.read("desk") == {}
    assert lightness() == before


def test_that_the_language_changes_later_is_said_when_it_is_another(opened):
    dialog = opened()
    [later] = [w for w in dialog.findChildren(QLabel) if "next time" in w.text()]
    assert not later.isVisible()
    dialog.language.setCurrentIndex(3)
    assert later.isVisible()
    dialog.reject()


@pytest.mark.parametrize("nonsense", [None, 7, "klingon", ["de"], {"a": 1}])
def test_nonsense_counts_as_nothing(desk, nonsense):
    desk.parts.settings.update("desk", lambda s: s.update(language=nonsense, look=nonsense))
    assert read_chosen(desk.parts.settings) == Chosen()


def test_how_long_details_are_kept_is_said(desk, opened):
    desk.parts.settings.update("history", lambda s: s.update(forget_after_days=1))
    dialog = opened()
    assert "Forgotten after 1 day." in desk.texts(dialog)
    dialog.reject()


def test_what_cannot_be_saved_is_told(desk, opened, monkeypatch):
    def fails(*_):
        raise SettingsError("Settings not available", "There is no room on the disk.")

    dialog = opened()
    monkeypatch.setattr(type(desk.parts.settings), "update", fails)
    desk.click("Save", dialog)
    over(desk)
    assert "There is no room on the disk." in desk.window.bar.text
    monkeypatch.undo()


def test_boxes_are_named_by_their_labels(desk, opened):
    dialog = opened()
    assert desk.named("Language", dialog) is dialog.language
    assert desk.named("Look", dialog) is dialog.look
    dialog.reject()


@pytest.mark.parametrize("look", ["light", "dark"])
def test_all_text_of_our_own_looks_can_be_read(qapp, look):
    dress(look)
    palette, roles = QGuiApplication.palette(), QPalette.ColorRole
    pairs = (
        (roles.WindowText, roles.Window),
        (roles.Text, roles.Base),
        (roles.Text, roles.AlternateBase),
        (roles.ButtonText, roles.Button),
        (roles.PlaceholderText, roles.Base),
        (roles.HighlightedText, roles.Highlight),
        (roles.Link, roles.Base),
        (roles.Link, roles.Window),
        (roles.ToolTipText, roles.ToolTipBase),
    )
    found = {(t.name, p.name): contrast(palette.color(t), palette.color(p)) for t, p in pairs}
    dress("system")
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}


def test_icons_follow_the_look_while_the_window_is_open(desk):
    def ink() -> int:
        entry = desk.window.menus.help.manual
        picture = entry.icon().pixmap(32, 32).toImage()
        points = [picture.pixelColor(x, y) for x in range(32) for y in range(32)]
        return max(points, key=lambda colour: colour.alpha()).lightness()

    dress("light")
    desk.until(lambda: ink() < 60)
    dress("dark")
    desk.until(lambda: ink() > 200)
    dress("system")
    assert desk.window.testAttribute(Qt.WidgetAttribute.WA_SetPalette) is False
