"""A small picture of how many deletions ended how."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from gui_app.domain.outcome import Outcome
from gui_app.ui import outcomes

_HEIGHT, _GAP, _LEAST = 8, 14, 60


class OutcomeBar(QLabel):
    """A bar with a segment per outcome, and each outcome's number and words beside it.

    Its text, which screen readers read, is the words alone; it is painted with icons.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._counts: Mapping[Outcome, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Mapping[Outcome, int]) -> None:
        """Show how many deletions have each outcome; nothing if there are none."""
        self._counts = counts
        words = " · ".join(self._words())
        self.setText(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(300, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Get along with little room."""
        return QSize(_LEAST, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar, and the words as far as there is room."""
        if not self._counts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, icon = self.fontMetrics(), self.fontMetrics().ascent()
        widths = [icon + 4 + metrics.horizontalAdvance(words) + _GAP for words in self._words()]
        bar = max(_LEAST, min(self.width() - sum(widths), self.width() * 2 // 3))
        self._paint_bar(painter, bar - _GAP)
        left = bar
        for outcome, words, width in zip(self._counts, self._words(), widths, strict=True):
            if left + width - _GAP > self.width():
                painter.drawText(QPointF(left, self._base()), "…")
                break
            top = (self.height() - icon) // 2
            outcomes.icon(outcome).paint(painter, left, top, icon, icon)
            painter.drawText(QPointF(left + icon + 4, self._base()), words)
            left += width

    def _paint_bar(self, painter: QPainter, width: int) -> None:
        frame = QRectF(0, (self.height() - _HEIGHT) / 2, width, _HEIGHT)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 3, 3)
        painter.save()
        painter.setClipPath(shape)
        # One row among a million is still to be seen.
        least = 3
        room = width - least * len(self._counts)
        left, total = 0.0, sum(self._counts.values())
        for outcome, number in self._counts.items():
            part = least + room * number / total
            painter.fillRect(
                QRectF(left, frame.top(), part, _HEIGHT), QColor(outcomes.COLOURS[outcome])
            )
            left += part
        painter.restore()

    def _words(self) -> list[str]:
        return [outcomes.counted(outcome, n) for outcome, n in self._counts.items()]

    def _base(self) -> float:
        metrics = self.fontMetrics()
        return (self.height() + metrics.ascent() - metrics.descent()) / 2
