"""The manual in the app: pages, links, pictures, search; nothing from elsewhere."""

import re

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from gui_app import paths
from gui_app.ui import help_window
from gui_app.ui.about import AboutDialog
from gui_app.ui.help_window import ORDER, HelpWindow

MANUAL = paths.resources() / "manual"


@pytest.fixture
def manual(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    window = HelpWindow(parent)
    window.show_page("start")
    yield window
    del parent  # until here somebody must hold it


def listed(window) -> list[str]:
    items = [window.contents.item(i) for i in range(window.contents.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_each_page_is_listed_by_its_title_in_the_order_of_use(manual):
    files = {file.stem for file in MANUAL.glob("*.md")}
    assert set(ORDER) == files
    titles = [(MANUAL / f"{name}.md").read_text("utf-8").split("\n")[0] for name in ORDER]
    assert listed(manual) == [title.removeprefix("# ") for title in titles]


@pytest.mark.parametrize("page", ORDER)
def test_each_page_is_shown_with_its_pictures(manual, page):
    manual.show_page(page)
    text = (MANUAL / f"{page}.md").read_text("utf-8")
    assert manual.page.toPlainText().startswith(text.split("\n")[0].removeprefix("# "))
    assert manual.contents.currentItem().text() == manual.page.toPlainText().split("\n")[0]
    for name in re.findall(r"\]\(\.\./pictures/([^)]+)\)", text):
        image = manual.page.loadResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(f"../pictures/{name}")
        )
        assert 0 < image.width() <= manual.page.viewport().width()


def test_a_link_leads_to_a_heading_of_another_page(manual):
    manual.page.anchorClicked.emit(QUrl("history.md#keep-only-what-is-needed"))
    assert manual.page.source().fileName() == "history.md"
    assert manual.page.textCursor().block().text() == "Keep only what is needed"
    assert manual.page.verticalScrollBar().value() > 0
    manual._back.click()
    assert manual.page.source().fileName() == "start.md"


def test_a_link_to_elsewhere_opens_in_the_browser(manual, monkeypatch):
    opened = []
    monkeypatch.setattr(help_window.QDesktopServices, "openUrl", opened.append)
    manual.page.anchorClicked.emit(QUrl("https://example.com/x"))
    assert [url.toString() for url in opened] == ["https://example.com/x"]
    assert manual.page.source().fileName() == "start.md"


@pytest.mark.parametrize("place", ["https://example.com/x.png", "file:///etc/hostname"])
def test_nothing_else_is_read(manual, place):
    image = QTextDocument.ResourceType.ImageResource.value
    assert manual.page.loadResource(image, QUrl(place)) is None


def test_the_search_narrows_the_contents_and_goes_on_to_the_next_page(manual):
    manual.search.setText("chain head")
    shown = listed(manual)
    assert "The history" in shown
    assert len(shown) < len(ORDER)
    manual.search.returnPressed.emit()
    assert "chain head" in manual.page.textCursor().selectedText().casefold()
    manual.search.setText("xyzzy")
    assert listed(manual) == []
    assert manual._nothing.isVisible()
    manual.search.clear()
    assert len(listed(manual)) == len(ORDER)


def test_about_shows_version_places_and_licences(desk):
    desk.window.menus.help._show_about()
    dialog = desk.dialog(AboutDialog)
    text = desk.texts(dialog)
    assert "Deletion Desk 0." in text
    assert str(desk.folder.root) in text
    parts = desk.named("Made of these parts", dialog, QListWidget)
    names = [parts.item(i).text() for i in range(parts.count())]
    assert names[0].startswith("Deletion Desk ")
    parts.setCurrentRow(names.index("Qt"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()
    QDialog.reject(dialog)


def test_the_manual_is_in_the_persons_language_but_for_developers_pages(manual):
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        manual.show_page("delete")
        assert manual.page.source().toLocalFile() == str(MANUAL / "de" / "delete.md")
        manual.show_page("architecture")
        assert manual.page.source().toLocalFile() == str(MANUAL / "architecture.md")
    finally:
        QLocale.setDefault(before)
