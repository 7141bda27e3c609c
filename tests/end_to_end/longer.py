"""Takes the tour with longer texts, or in a language, and reports what does not fit.

Run as ``python longer.py DIR [LANGUAGE]``: each text is 40 % longer unless a language is given. At
each picture every widget that people read is measured, less those that have a tool tip. What is cut
off is a line on standard output that begins with ``CUT``, text that went by the translator one that
begins with ``PLAIN``.
"""

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QScrollArea,
    QStyle,
    QTabBar,
    QWidget,
)

from gui_app.domain import words
from gui_app.ui import language
from gui_app.ui import tour as touring

OPEN, CLOSE = "⟦", "⟧"
SCREEN = QSize(1280, 800)
"""What has to be enough; the virtual screen is another size."""
_SLACK = 2
"""Pixels that rounding may cost."""


def longer(source: str, comment: str, number: int) -> str:
    """Return a text that is 40 % longer, as translations may be."""
    text = comment if number == 1 else source
    first, mark, rest = text.partition("&")
    if mark and rest[:1].isalnum():
        text = first + mark + rest
    return f"{OPEN}{text}{_tail(round(len(text) * 0.4) - 2)}{CLOSE}"


def _tail(length: int) -> str:
    return ("~~~~~~~ " * length)[: max(1, length)].rstrip()


def cut(window: QWidget) -> list[str]:
    """Name what does not fit in a window."""
    found = []
    if window.width() > SCREEN.width() or window.height() > SCREEN.height():
        size = f"{window.width()}x{window.height()}"
        found.append(f"{type(window).__name__} of {size} is larger than the screen")
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty() and not widget.toolTip():
            found += [f"{type(widget).__name__} “{text}”" for text in _cut_texts(widget)]
    return found


def _cut_texts(widget: QWidget) -> list[str]:
    if isinstance(widget, QAbstractButton | QGroupBox):
        text = widget.text() if isinstance(widget, QAbstractButton) else widget.title()
        return [text] if text and widget.width() + _SLACK < widget.minimumSizeHint().width() else []
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            tall = widget.heightForWidth(widget.width()) > widget.height() + _SLACK
            return [widget.text()] if tall and not _scrolls(widget) else []
        wide = widget.sizeHint().width() > widget.width() + _SLACK
        return [widget.text()] if wide else []
    if isinstance(widget, QComboBox):
        arrow = widget.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = widget.width() - arrow
        wide = widget.fontMetrics().horizontalAdvance(widget.currentText()) > room
        return [widget.currentText()] if wide else []
    if isinstance(widget, QTabBar) and widget.width() + _SLACK < widget.sizeHint().width():
        return [widget.tabText(index) for index in range(widget.count())]
    return []


def _scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return bool(parent) and (isinstance(parent, QScrollArea) or _scrolls(parent))


def plain(window: QWidget) -> list[str]:
    """Return what a window's labels and buttons say without a translator."""
    said = []
    for widget in window.findChildren(QLabel) + window.findChildren(QAbstractButton):
        text = widget.text()
        if widget.isVisible() and any(c.isalpha() for c in text) and OPEN not in text:
            said.append(text)
    return said


def main(folder: str, code: str = "") -> int:
    """Take the tour."""
    seen: set[str] = set()
    speak, picture = language.speak, touring.Tour._picture

    def spoken(*_: object) -> str:
        if code:
            return speak(code)
        words.use(longer)
        QLocale.setDefault(QLocale("en"))
        return "en"

    async def looked(tour: Any, name: str, widget: QWidget | None = None) -> None:
        await picture(tour, name, widget)
        window = widget or QApplication.activeWindow() or tour._window
        lines = [f"CUT {name}: {line}" for line in cut(window.window())]
        if not code:
            lines += [f"PLAIN {name}: {line}" for line in plain(window.window())]
        for line in lines:
            if line.partition(": ")[2] not in seen:
                seen.add(line.partition(": ")[2])
                sys.stdout.write(f"{line!r}\n")

    language.speak, touring.Tour._picture = spoken, looked
    language.english_here = lambda: False  # else nothing would be asked to speak
    from gui_app import start  # takes what it needs of language when it is imported

    return start.main(demo=True, data_dir=None, tour=Path(folder))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
