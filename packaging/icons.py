"""The app's icon for each system, drawn from its one SVG file."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).resolve().parent.parent / "resources" / "icons" / "deletion-desk.svg"
LINUX = (16, 24, 32, 48, 64, 128, 256, 512)
"""Widths in pixels of the PNG files for Linux."""
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
"""Widths in pixels within the .ico."""
MACOS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512,
         b"ic10": 1024}  # fmt: skip
"""Widths in pixels within the .icns, by the type of the entry."""


def png(width: int) -> bytes:
    """Return the icon as a PNG file, so many pixels wide and high."""
    image = QImage(width, width, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def write_ico(file: Path) -> None:
    """Write the icon of the Windows program."""
    pictures = [png(width) for width in WINDOWS]
    place = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for width, picture in zip(WINDOWS, pictures, strict=True):
        side = width % 256  # 0 means 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(head + b"".join(pictures))


def write_icns(file: Path) -> None:
    """Write the icon of the macOS bundle."""
    entries = b""
    for kind, width in MACOS.items():
        picture = png(width)
        entries += kind + struct.pack(">I", len(picture) + 8) + picture
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"icns" + struct.pack(">I", len(entries) + 8) + entries)
