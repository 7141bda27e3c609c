"""Light or dark: as the system has it, or as a person has chosen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

# By name, since whoever follows the system, as most do, needs none of Qt's enumerations for it.
_OURS = {
    "light": {
        "Window": "#efefef",
        "Button": "#efefef",
        "Base": "#ffffff",
        "AlternateBase": "#f7f7f7",
        "WindowText": "#000000",
        "Text": "#000000",
        "ButtonText": "#000000",
        "PlaceholderText": "#666666",
        "Highlight": "#2a6cb0",
        "HighlightedText": "#ffffff",
        "Link": "#0057ae",
        "ToolTipBase": "#ffffdc",
        "ToolTipText": "#000000",
    },
    "dark": {
        "Window": "#26282c",
        "Button": "#35383d",
        "Base": "#1b1d20",
        "AlternateBase": "#212327",
        "WindowText": "#f2f2f2",
        "Text": "#f2f2f2",
        "ButtonText": "#f2f2f2",
        "PlaceholderText": "#9a9da3",
        "Highlight": "#2f6fb5",
        "HighlightedText": "#ffffff",
        "Link": "#7fb2ff",
        "ToolTipBase": "#35383d",
        "ToolTipText": "#f2f2f2",
    },
}
"""For desktops that leave the colours to the app, as most on Linux do."""

_DISABLED = {"light": "#8a8a8a", "dark": "#7d8087"}


def dress(look: str) -> None:
    """Show all windows light or dark from now on.

    Args:
        look: ``light`` or ``dark``; anything else follows the system, now and when it changes.
    """
    hints = QGuiApplication.styleHints()
    if look not in _OURS:
        hints.unsetColorScheme()
        QGuiApplication.setPalette(QPalette())
        return
    wanted = Qt.ColorScheme.Light if look == "light" else Qt.ColorScheme.Dark
    hints.setColorScheme(wanted)
    QGuiApplication.setPalette(QPalette() if hints.colorScheme() == wanted else _palette(look))


def _palette(look: str) -> QPalette:
    colours, roles = _OURS[look], QPalette.ColorRole
    # From these two Qt works out the edges and shadows.
    palette = QPalette(QColor(colours["Button"]), QColor(colours["Window"]))
    for name, colour in colours.items():
        palette.setColor(roles[name], QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_DISABLED[look]))
    return palette
