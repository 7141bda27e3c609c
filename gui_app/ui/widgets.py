"""Small widgets that more than one part of the window uses."""

import re

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QWidget,
)

# What the first paint needs is here without Qt's enumerations, of which PySide makes Python's at
# their first use: those of Qt itself take 12 ms. For the same reason some names stand in full.
_PLAIN, _RICH, _NOT_AT_ALL, _AS_A_BROWSER, _VERTICAL, _TOP_LEFT = 0, 1, 0, 13, 2, 0x21


def _set(widget: QWidget, name: str, value: int) -> None:
    if not widget.setProperty(name, value):
        raise AttributeError(name)


def vertical_splitter() -> QSplitter:
    """Make a splitter with one widget above the other."""
    splitter = QSplitter()
    _set(splitter, "orientation", _VERTICAL)
    return splitter


def broken(text: str, width: int) -> str:
    """Put line breaks into words longer than ``width``; a label would grow as wide as they are."""
    return re.sub(rf"\S{{{width}}}(?=\S)", r"\g<0>\n", text)


def shortened(text: str, width: int = 60) -> str:
    """Leave out the middle of a long text; both ends of an ID tell it from others."""
    half = width // 2
    return text if len(text) <= width else f"{text[:half]}…{text[-half:]}"


def plain_label(text: str = "") -> QLabel:
    """Make a label that shows markup as it is written."""
    label = QLabel()
    _set(label, "textFormat", _PLAIN)
    label.setText(text)
    return label


def keep_room(label: QLabel, lines: int) -> None:
    """Give a label room for so many lines from the first, so that what is below it never moves."""
    label.setMinimumHeight(label.fontMetrics().lineSpacing() * lines)
    _set(label, "alignment", _TOP_LEFT)


def heading(text: str = "", scale: float = 1.0) -> QLabel:
    """Make a plain label in bold letters, ``scale`` times as large as usual."""
    label = plain_label(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(True)
    label.setFont(font)
    return label


def paragraph(text: str = "") -> QLabel:
    """Make a plain label for sentences, which breaks its lines where the window ends."""
    label = plain_label(text)
    label.setWordWrap(True)
    return label


def escape(text: str) -> str:
    """Write a text so that markup shows it as it is."""
    for sign, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(sign, written)
    return text


class LinkLabel(QLabel):
    """Plain text with a link behind it, in colours that follow the palette."""

    def __init__(self, text: str, link: str, link_text: str) -> None:
        super().__init__()
        _set(self, "textFormat", _RICH)
        link = f' <a href="{escape(link)}">{escape(link_text)}</a>' if link else ""
        self._markup = escape(text) + link
        self.setText(self._markup)
        self.setOpenExternalLinks(True)
        _set(self, "textInteractionFlags", _AS_A_BROWSER)

    def lock(self) -> None:
        """Keep the link from being followed."""
        _set(self, "textInteractionFlags", _NOT_AT_ALL)

    def changeEvent(self, event: "QtCore.QEvent") -> None:
        """Take over new colours; Qt keeps those the link was first laid out with."""
        super().changeEvent(event)
        if event.type() == QtCore.QEvent.Type.PaletteChange:
            self.setText("")
            self.setText(self._markup)


class _Growth(QObject):
    """Makes a window as high as its sentences need when they have changed."""

    def eventFilter(self, watched: QObject, event: "QtCore.QEvent") -> bool:  # noqa: N802 - Qt's name
        if event.type() in (QtCore.QEvent.Type.LayoutRequest, QtCore.QEvent.Type.Show):
            window = watched
            if isinstance(window, QWidget) and (layout := window.layout()):
                width = max(window.width(), layout.totalMinimumSize().width())
                needed = layout.totalHeightForWidth(width)
                room = window.screen().availableSize().height()
                window.resize(width, max(window.height(), min(needed, room)))
        return super().eventFilter(watched, event)


def read_in_full(window: QWidget, signs: int) -> None:
    """Have a window room for lines of so many signs, and grow with its sentences.

    Qt by itself keeps a window's height when sentences in it get longer.
    """
    window.setMinimumWidth(window.fontMetrics().averageCharWidth() * signs)
    window.installEventFilter(_Growth(window))


class _Calm(QObject):
    """Lets the wheel turn a box only after somebody has gone into it."""

    def eventFilter(self, watched: QObject, event: "QtCore.QEvent") -> bool:  # noqa: N802 - Qt's name
        if event.type() == QtCore.QEvent.Type.Wheel and isinstance(watched, QWidget):
            event.ignore()
            return not watched.hasFocus()
        return super().eventFilter(watched, event)


def calm(box: QWidget) -> None:
    """Keep a box from changing when somebody who scrolls passes over it."""
    box.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
    box.installEventFilter(_Calm(box))


def labelled_combo(row: QHBoxLayout, text: str) -> QComboBox:
    """Add a label and its combo box to a row; the label is the combo's accessible name."""
    combo = QComboBox()
    add_labelled(row, text, combo)
    return combo


def add_labelled(row: QBoxLayout, text: str, widget: QWidget) -> QLabel:
    """Add a widget to a row with a label before it, which is its accessible name."""
    if isinstance(widget, QComboBox | QtWidgets.QAbstractSpinBox):
        calm(widget)
    label = plain_label(text.replace("&", "&&"))  # beside a buddy, & makes a shortcut
    widget.setAccessibleName(text)
    label.setBuddy(widget)
    row.addWidget(label)
    row.addWidget(widget)
    return label


def read_only_text(name: str, parent: QWidget | None = None) -> "QtWidgets.QPlainTextEdit":
    """Make a text field that can be read, selected and copied, and left with Tab."""
    text = QtWidgets.QPlainTextEdit(parent)
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(name)
    text.setTextInteractionFlags(
        QtCore.Qt.TextInteractionFlag.TextSelectableByMouse
        | QtCore.Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return text
