"""A4 pages with real text: what reports and records are drawn on.

Lengths are in points (1/72 inch), from the page's upper left corner.
"""

from functools import cache, lru_cache
from types import TracebackType
from typing import IO, Self

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from gui_app import __version__
from gui_app.domain.text import visible

MARGIN = 36.0
_DOTS = 10
"""Units of the printer in a point."""

_CUT = "…"
_FAMILIES = {
    False: ["Arial", "Liberation Sans", "DejaVu Sans"],
    True: ["Consolas", "Menlo", "Liberation Mono", "DejaVu Sans Mono"],
}


class Face:
    """A font in one size, and how text breaks in it.

    Args:
        size: its height.
        bold: in bold letters.
        mono: all letters are as wide.
    """

    def __init__(self, size: float, *, bold: bool = False, mono: bool = False) -> None:
        self.size = size
        self.font = QFont(_FAMILIES[mono])
        self.font.setStyleHint(QFont.StyleHint.Monospace if mono else QFont.StyleHint.SansSerif)
        self.font.setPixelSize(round(size * _DOTS))
        self.font.setBold(bold)
        self.font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # So that "fi" stays two letters in what is copied out, and widths add up.
        self.font.setKerning(False)
        self.font.setFeature(QFont.Tag("liga"), 0)
        self._metrics = QFontMetricsF(self.font)
        self._widths = [self._metrics.horizontalAdvance(chr(code)) for code in range(128)]
        self.line = self._metrics.lineSpacing() * 1.1 / _DOTS
        self.ascent = self._metrics.ascent() / _DOTS
        self.wrapped = lru_cache(4_096)(self.broken)  # for texts that come again and again
        self._shown = cache(self._shown_sign)

    def width(self, text: str) -> float:
        """Return how wide a text is on one line."""
        if text.isascii():
            return sum(map(self._widths.__getitem__, text.encode())) / _DOTS
        return self._metrics.horizontalAdvance(text) / _DOTS

    def shown(self, text: str) -> str:
        """Return a text as it can be drawn: hidden and unknown characters by their numbers."""
        text = visible(text)
        return text if text.isascii() else "".join(map(self._shown, text))

    def _shown_sign(self, sign: str) -> str:
        # Qt's PDFs draw what is beyond U+FFFF, but nobody can copy or search it.
        drawn = ord(sign) <= 0xFFFF and self._metrics.inFontUcs4(ord(sign))
        return sign if drawn else f"⟨U+{ord(sign):04X}⟩"

    def broken(self, text: str, width: float, most: int | None = None) -> tuple[str, ...]:
        """Break a text into lines, between words if that is possible.

        Args:
            text: anything; control characters are made visible.
            width: how wide a line may be.
            most: how many lines there may be; what is cut then ends in ``…``. None: all.
        """
        if most is not None:
            roughly = int(most * width)  # no letter is narrower than a point
            text = text[:roughly] + _CUT * (len(text) > roughly)
        text = self.shown(text)
        if self.width(text) <= width:
            return (text,)
        lines = self._lines(text, width)
        if most is None or len(lines) <= most:
            return tuple(lines)
        last = lines[most - 1].rstrip(_CUT)
        while last and self.width(last + _CUT) > width:
            last = last[:-1]
        return (*lines[: most - 1], last + _CUT)

    def _lines(self, text: str, width: float) -> list[str]:
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        units = text.encode("utf-16-le")  # Qt counts in these
        lines: list[str] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * _DOTS)
            start = line.textStart()
            part = units[2 * start : 2 * (start + line.textLength())]
            lines.append(part.decode("utf-16-le").rstrip(" "))
        layout.endLayout()
        return lines


class Counter:
    """Paper that nothing is drawn on: it tells how many pages would be needed."""

    def __init__(self, *, landscape: bool = False) -> None:
        size = QPageSize.definitionSize(QPageSize.PageSizeId.A4)
        short, long = size.width() * 72 / 25.4, size.height() * 72 / 25.4
        self.width, self.height = (long, short) if landscape else (short, long)
        self.pages = 1

    def text(self, left: float, base: float, text: str, face: Face) -> None:
        """Write one line, starting on its base line."""

    def rule(self, y: float, *, bold: bool = False) -> None:
        """Draw a line from margin to margin."""

    def block(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle and draw its outline."""

    def new_page(self) -> None:
        """Go on with an empty page."""
        self.pages += 1


class Paper(Counter):
    """Draws a PDF into a file, page by page; complete where its ``with`` statement ends.

    Args:
        file: open for writing.
        title: the document's title.
        landscape: wider than high.

    Raises:
        OSError: when the file can't be written.
    """

    def __init__(self, file: IO[bytes], title: str, *, landscape: bool = False) -> None:
        super().__init__(landscape=landscape)
        self._file = file
        # Qt would write to the file without telling what went wrong.
        self._bytes = QByteArray()
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setTitle(title)
        self._writer.setCreator(f"Deletion Desk {__version__}")
        self._writer.setResolution(72 * _DOTS)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        way = QPageLayout.Orientation
        self._writer.setPageOrientation(way.Landscape if landscape else way.Portrait)
        self._writer.setPageMargins(QMarginsF())
        self._painter = QPainter(self._writer)
        self._face: Face | None = None

    def text(self, left: float, base: float, text: str, face: Face) -> None:
        """Write one line, starting on its base line."""
        if face is not self._face:
            self._face = face
            self._painter.setFont(face.font)
        self._painter.drawText(QPointF(left * _DOTS, base * _DOTS), text)

    def rule(self, y: float, *, bold: bool = False) -> None:
        """Draw a line from margin to margin."""
        self._painter.setPen(QPen(QColor("#000000" if bold else "#b0b0b0"), 4))
        right = (self.width - MARGIN) * _DOTS
        self._painter.drawLine(QPointF(MARGIN * _DOTS, y * _DOTS), QPointF(right, y * _DOTS))
        self._painter.setPen(Qt.GlobalColor.black)

    def block(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle and draw its outline."""
        place = QRectF(left * _DOTS, top * _DOTS, width * _DOTS, height * _DOTS)
        self._painter.fillRect(place, QColor(colour))
        self._painter.setPen(QPen(Qt.GlobalColor.black, 3))
        self._painter.drawRect(place)
        self._painter.setPen(Qt.GlobalColor.black)

    def new_page(self) -> None:
        """Go on with an empty page."""
        super().new_page()
        self._writer.newPage()
        self._write()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._painter.end()
        if kind is None:
            self._write()

    def _write(self) -> None:
        self._file.write(self._bytes.data())
        self._bytes.clear()
        self._buffer.seek(0)
