"""What reports and records are made of: lines below each other, facts, counts."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

from gui_app.domain.outcome import SHOWN, Outcome
from gui_app.domain.words import number, tr
from gui_app.ui import outcomes
from gui_app.ui.report_paper import MARGIN, Counter, Face

_FOOT, _SMALL, _HEADING = 14.0, 6.5, 16.0
_LABEL = 104.0
_BAR = 10.0
_LEAST = 1.5
"""How wide a part of the bar is at least, however few there are."""


class Flow:
    """Goes down a page, and on to the next one.

    Args:
        paper: what is drawn on.
        title: the document's; it stands at the foot of every page too.
        pages: how many pages there will be; 0 while nobody knows.
        size: the height of plain text, in points.
        personal: there is personal data in it, which each page says.
    """

    def __init__(
        self, paper: Counter, title: str, pages: int, size: float, *, personal: bool
    ) -> None:
        self.paper = paper
        self.plain = Face(size)
        self.bold = Face(size, bold=True)
        self.left, self.width = MARGIN, paper.width - 2 * MARGIN
        self.bottom = paper.height - MARGIN - _FOOT
        self.room = self.bottom - MARGIN
        self._title, self._pages, self._small = title, pages, Face(_SMALL)
        self._personal = personal
        self._begin()

    def fits(self, height: float) -> bool:
        """Tell whether there is room for so much on this page."""
        return self.y + height <= self.bottom

    def next_page(self) -> None:
        """Go on at the top of a new page."""
        self.paper.new_page()
        self._begin()

    def skip(self, height: float) -> None:
        """Leave some room."""
        self.y += height

    def heading(self) -> None:
        """Write the title."""
        self.text(self._title, Face(_HEADING, bold=True))
        self.skip(6)

    def text(self, text: str, face: Face, most: int | None = None) -> None:
        """Write a paragraph, cut after so many lines."""
        for line in face.wrapped(text, self.width, most):
            self._write([(self.left, line, face)], face.line)

    def facts(self, facts: Sequence[tuple[str, str]], most: int | None = None) -> None:
        """Write names and values in two columns; a value is cut after so many lines."""
        room = self.width - _LABEL
        for name, value in facts:
            [label] = self.bold.wrapped(name, _LABEL - 6, 1)
            for line in self.plain.wrapped(value, room, most):
                parts = [(self.left, label, self.bold), (self.left + _LABEL, line, self.plain)]
                self._write(parts, self.plain.line)
                label = ""
            self.skip(self.plain.line / 5)

    def cells(self, cells: Sequence[Sequence[str]], lefts: Sequence[float], face: Face) -> None:
        """Write a table's row, whose cells have any number of lines."""
        for place in range(max(map(len, cells))):
            line = [
                (left, cell[place], face)
                for left, cell in zip(lefts, cells, strict=True)
                if place < len(cell)
            ]
            self._write(line, face.line)

    def counts(self, counts: Mapping[Outcome, int]) -> None:
        """Draw how many ended how: a bar, and its parts in words and numbers."""
        known = [(outcome, counts[outcome]) for outcome in SHOWN if counts.get(outcome)]
        total = sum(count for _, count in known)
        if not total:
            return
        x = self.left
        room = self.width - _LEAST * len(known)
        for outcome, count in known:
            width = _LEAST + room * count / total
            self.paper.block(x, self.y, width, _BAR, outcomes.COLOURS[outcome])
            x += width
        self.skip(_BAR + 4)
        x, side = self.left, self.plain.ascent * 0.8
        for outcome, count in known:
            words = tr("{outcome}: {n} ({share}%)").format(
                outcome=outcomes.words(outcome),
                n=number(count),
                share=QLocale().toString(100 * count / total, "f", 1),
            )
            width = side + 4 + self.plain.width(words)
            if x + width > self.left + self.width:
                x = self.left
                self.skip(self.plain.line)
            top = self.y + self.plain.ascent - side
            self.paper.block(x, top, side, side, outcomes.COLOURS[outcome])
            self.paper.text(x + side + 4, self.y + self.plain.ascent, words, self.plain)
            x += width + 16
        self.skip(self.plain.line)

    def _write(self, parts: Sequence[tuple[float, str, Face]], height: float) -> None:
        if not self.fits(height):
            self.next_page()
        base = self.y + parts[0][2].ascent
        for left, text, face in parts:
            if text:
                self.paper.text(left, base, text, face)
        self.y += height

    def _begin(self) -> None:
        self.y = MARGIN
        base = self.paper.height - MARGIN
        note = tr("{title}. Holds personal data.") if self._personal else "{title}"
        note = note.format(title=self._title)
        self.paper.text(self.left, base, note, self._small)
        words = tr("Page {page} of {pages}").format(
            page=number(self.paper.pages), pages=number(self._pages)
        )
        left = self.left + self.width - self._small.width(words)
        self.paper.text(left, base, words, self._small)
