"""Icons of actions, painted in the colour of the text they stand beside."""

from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui_app import paths

_SIZES = (16, 24, 32, 48, 64)
"""Pixels; the larger ones are for screens with a scale."""

_MODES = (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Active)


def wear(thing: QAction | QAbstractButton, name: str) -> None:
    """Give an action or a button its icon; the icon follows the palette.

    Args:
        thing: has a text too. An action belongs to a widget.
        name: of a file ``icons/actions/<name>.svg``.
    """
    _Wearer(thing, name)


class _Wearer(QObject):
    """Puts the icon on anew when the colours change. An icon engine in Python crashes Qt."""

    def __init__(self, thing: QAction | QAbstractButton, name: str) -> None:
        super().__init__(thing)
        self._thing = thing
        self._name = name
        widget = thing if isinstance(thing, QWidget) else thing.parent()
        self._widget = widget if isinstance(widget, QWidget) else None
        if self._widget:
            self._widget.installEventFilter(self)
        self._put_on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._put_on()
        return super().eventFilter(watched, event)

    def _put_on(self) -> None:
        palette = self._widget.palette() if self._widget else QPalette()
        groups, roles = QPalette.ColorGroup, QPalette.ColorRole
        # What is active is a selected line of a menu, but a button that has the focus.
        active = roles.HighlightedText if isinstance(self._thing, QAction) else roles.ButtonText
        colours = (
            palette.color(groups.Active, roles.ButtonText),
            palette.color(groups.Disabled, roles.ButtonText),
            palette.color(groups.Active, active),
        )
        self._thing.setIcon(_icon(self._name, tuple(colour.rgba() for colour in colours)))


@lru_cache(maxsize=256)
def _icon(name: str, colours: tuple[int, ...]) -> QIcon:
    drawn, icon = QIcon(str(paths.resources() / "icons" / "actions" / f"{name}.svg")), QIcon()
    for mode, colour in zip(_MODES, colours, strict=True):
        for size in _SIZES:
            picture = drawn.pixmap(QSize(size, size), 1.0)
            icon.addPixmap(_filled(picture, QColor.fromRgba(colour)), mode)
    return icon


def _filled(picture: QPixmap, colour: QColor) -> QPixmap:
    """Give every pixel that is drawn the colour; its transparency stays."""
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), colour)
    painter.end()
    return picture
