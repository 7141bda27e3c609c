"""JSON in colours that can be read on any paper."""

import re

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

_TOKEN = re.compile(
    r'(?P<key>"(?:[^"\\]|\\.)*"(?=\s*:))'
    r'|(?P<string>"(?:[^"\\]|\\.)*"?)'  # the last one may be cut
    r'|(?P<number>-?\d[^\s,\]}"]*)'
    r"|(?P<word>\w+)"
)
_HUES = {"key": 0.6, "string": 0.33, "number": 0.08, "word": 0.83}
_CONTRAST = 5
"""To the paper; 4.5 is what WCAG 2 asks for (www.w3.org/TR/WCAG21/#contrast-minimum)."""


class JsonColours(QSyntaxHighlighter):
    """Colours the JSON in a text field; ``_indented`` has put each token on one line.

    Args:
        field: shows the text.
    """

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._formats: dict[str | None, QTextCharFormat] = {}
        field.installEventFilter(self)

    def show(self, text: str, *, json: bool) -> None:
        """Put a text into the field; colour it if it is JSON."""
        self.setDocument(None)  # so that not each line of any other text is looked at
        self._field.setPlainText(text)
        if json:
            self.setDocument(self._field.document())
            self._choose_colours()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Colour one line."""
        for match in _TOKEN.finditer(text):
            start, end = match.span()
            self.setFormat(start, end - start, self._formats[match.lastgroup])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the palette."""
        if event.type() == QEvent.Type.PaletteChange and self.document():
            self._choose_colours()
        return super().eventFilter(watched, event)

    def _choose_colours(self) -> None:
        paper = self._field.palette().color(QPalette.ColorRole.Base)
        for kind, hue in _HUES.items():
            self._formats[kind] = QTextCharFormat()
            self._formats[kind].setForeground(readable(hue, paper))
        self.rehighlight()


def readable(hue: float, paper: QColor) -> QColor:
    """Return the most vivid colour of a hue (0 to 1) with enough contrast to the paper."""
    lighter = contrast(QColor("white"), paper) > contrast(QColor("black"), paper)
    for percent in range(50, 100):
        lightness = percent if lighter else 100 - percent
        colour = QColor.fromHslF(hue, 0.9, lightness / 100)
        if contrast(colour, paper) >= _CONTRAST:
            return colour
    return QColor("white" if lighter else "black")


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2 defines it."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
