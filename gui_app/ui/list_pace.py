"""How fast a list is sent: two numbers within the provider's limits."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSpinBox, QWidget

from gui_app.domain.words import number, tr
from gui_app.providers.spec import Limits
from gui_app.ui.widgets import add_labelled

_DECIMALS, _SLOWEST = 3, 0.001


class PaceBox(QWidget):
    """Requests on the wire at the same time, and requests per second."""

    changed = Signal()

    def __init__(self, limits: Limits) -> None:
        super().__init__()
        self._limits = limits
        self._in_flight = QSpinBox()
        self._in_flight.setRange(1, limits.most_in_flight)
        self._per_second = _Rate()
        self._per_second.setRange(_SLOWEST, max(_SLOWEST, limits.most_per_second))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        add_labelled(row, tr("At a time"), self._in_flight)
        add_labelled(row, tr("Per second"), self._per_second)
        most = tr("At most {n} for this provider")
        self._in_flight.setToolTip(most.format(n=number(limits.most_in_flight)))
        rate = self._per_second.textFromValue(float(limits.most_per_second))
        self._per_second.setToolTip(most.format(n=rate))
        self.reset()
        self._in_flight.valueChanged.connect(self.changed)
        self._per_second.valueChanged.connect(self.changed)

    @property
    def values(self) -> tuple[int, float]:
        """Return requests at a time and per second."""
        most = self._limits.most_per_second  # the box may have rounded it up
        return self._in_flight.value(), min(self._per_second.value(), most)

    def reset(self) -> None:
        """Go back to what the provider file proposes."""
        self.take(self._limits.in_flight, self._limits.per_second)

    def take(self, in_flight: int, per_second: float) -> None:
        """Show these numbers."""
        self._in_flight.setValue(in_flight)
        self._per_second.setValue(per_second)


class _Rate(QDoubleSpinBox):
    """Shows 10 as 10 and not as 10.0."""

    def __init__(self) -> None:
        super().__init__()
        self.setDecimals(_DECIMALS)

    def sizeHint(self) -> QSize:
        """Leave room for a value with all its decimals, which Qt does not reckon with."""
        most = self.textFromValue(self.maximum())
        longest = f"{self.maximum() // 1:.0f}.{'0' * _DECIMALS}"
        more = self.fontMetrics().horizontalAdvance(longest.removeprefix(most))
        return super().sizeHint() + QSize(more, 0)

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        """Return the shortest way to write it."""
        return self.locale().toString(value, "g", 6)
