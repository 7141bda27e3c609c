"""The manual in a window of its own: contents, search, pages with pictures."""

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from gui_app import paths
from gui_app.domain.words import tr
from gui_app.ui.language import spoken
from gui_app.ui.widgets import add_labelled, plain_label

ORDER = (
    *("start", "accounts", "delete", "find", "list", "history", "providers"),
    *("settings", "security", "trouble", "architecture", "changelog"),
)
"""The pages as they are listed; one that is not named here comes last."""

_MARGIN, _EDGE = 40, 8
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


class Page(QTextBrowser):
    """Shows pages of the manual; reads nothing but files of the app itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Page"))
        self.setViewportMargins(_EDGE, _EDGE, 0, _EDGE)
        self.setOpenLinks(False)  # what leads out of the manual is not a page
        self.anchorClicked.connect(self._follow)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Read a page or a picture; a picture is made as narrow as the window."""
        place = self.source().resolved(QUrl(name))
        file = Path(place.toLocalFile()).resolve() if place.isLocalFile() else None
        if file is None or not file.is_relative_to(paths.resources().resolve()):
            return None
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, place)
        picture = QImage(str(file))
        room = max(200, self.viewport().width() - _MARGIN)
        if picture.width() <= room:
            return picture
        return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)

    def changeEvent(self, event: QEvent) -> None:
        """Take over new colours; Qt keeps those that links were first laid out with."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.source().isEmpty():
            place = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(place)

    def open(self, page: QUrl) -> None:
        """Show a page, from its top or from the heading that the address names."""
        file = QUrl.fromLocalFile(page.toLocalFile())
        if file != self.source():
            self.setSource(file, QTextDocument.ResourceType.MarkdownResource)
        if block := self._heading(page.fragment()):
            self.setTextCursor(QTextCursor(block))
            self.verticalScrollBar().setValue(round(self._top(block)))

    def _follow(self, link: QUrl) -> None:
        target = self.source().resolved(link)
        if target.isLocalFile():
            self.open(target)
        else:
            QDesktopServices.openUrl(target)

    def _heading(self, anchor: str) -> QTextBlock | None:
        block = self.document().begin()
        while anchor and block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                return block
            block = block.next()
        return None

    def _top(self, block: QTextBlock) -> float:
        return self.document().documentLayout().blockBoundingRect(block).top()


class HelpWindow(QWidget):
    """The manual; stays open beside the other windows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Deletion Desk – Manual"))
        self._files = _pages()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.contents = QListWidget()
        self.page = Page()
        self._nothing = plain_label(tr("No page holds all these words."))
        self._nothing.setWordWrap(True)
        self._back, self._forward = QPushButton(tr("Back")), QPushButton(tr("Forward"))
        self._lay_out()
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._find_next)
        self.contents.currentItemChanged.connect(self._on_chosen)
        self.page.sourceChanged.connect(self._on_source)
        for button, signal, go in (
            (self._back, self.page.backwardAvailable, self.page.backward),
            (self._forward, self.page.forwardAvailable, self.page.forward),
        ):
            button.setEnabled(False)
            signal.connect(button.setEnabled)
            button.clicked.connect(go)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def show_page(self, name: str) -> None:
        """Show a page by the name of its file without ``.md``, maybe with ``#heading``."""
        file, _, anchor = name.partition("#")
        self.search.clear()
        page = QUrl.fromLocalFile(str(_file(file)))
        page.setFragment(anchor)
        self.page.open(page)
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    def _narrow(self, text: str) -> None:
        """List the pages that hold all the words."""
        words = text.casefold().split()
        found = 0
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            holds = all(word in self._files[_name(item)].casefold() for word in words)
            item.setHidden(not holds)
            found += holds
        self._nothing.setVisible(not found)

    def _find_next(self) -> None:
        """Go to the next place of the whole text, on this page or else on the next one listed."""
        text = self.search.text()
        if not text or self.page.find(text):
            return
        shown = [self.contents.item(i) for i in range(self.contents.count())]
        shown = [item for item in shown if not item.isHidden()]
        if not shown:
            return
        current = self.contents.currentItem()
        place = shown.index(current) + 1 if current in shown else 0
        self.contents.setCurrentItem(shown[place % len(shown)])
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.page.find(text)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item:
            self.page.open(QUrl.fromLocalFile(str(_file(_name(item)))))

    def _on_source(self, page: QUrl) -> None:
        for row in range(self.contents.count()):
            if _name(self.contents.item(row)) == Path(page.toLocalFile()).stem:
                self.contents.setCurrentRow(row)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        add_labelled(column, tr("Search the manual"), self.search)
        column.addWidget(self._nothing)
        add_labelled(column, tr("Contents"), self.contents)
        self._nothing.hide()
        for name, text in self._files.items():
            title = _TITLE.search(text)
            item = QListWidgetItem(title.group(1) if title else name)
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.contents.addItem(item)
        right = QWidget()
        page = QVBoxLayout(right)
        page.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addWidget(self._forward)
        buttons.addStretch(1)
        page.addLayout(buttons)
        page.addWidget(self.page, 1)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(right)
        both.setStretchFactor(1, 1)
        both.setChildrenCollapsible(False)
        QHBoxLayout(self).addWidget(both)
        signs, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = self.screen().availableSize()
        self.resize(min(signs * 140, room.width() - 8), min(lines * 42, room.height() - 40))


def anchor_of(heading: str) -> str:
    """Return how links name a heading: as on GitHub."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _folder() -> Path:
    return paths.resources() / "manual"


def _file(name: str) -> Path:
    """Return a page's file in the person's language, or in English, as those for developers are."""
    translated = _folder() / spoken() / f"{name}.md"
    return translated if translated.exists() else _folder() / f"{name}.md"


def _pages() -> dict[str, str]:
    """Return the text of each page by its name, in the order of the contents."""
    names = sorted(file.stem for file in _folder().glob("*.md"))
    texts = {name: _file(name).read_text("utf-8") for name in names}
    known = [name for name in ORDER if name in texts]
    return {name: texts[name] for name in [*known, *(n for n in texts if n not in ORDER)]}


def _name(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))
