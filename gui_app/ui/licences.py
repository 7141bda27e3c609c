"""The parts that the app is made of, and their licences."""

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from gui_app import __version__, paths

REQUIRED = (
    "PySide6-Essentials",
    "charset-normalizer",
    "filelock",
    "keyring",
    "msgspec",
    "openpyxl",
    "platformdirs",
    "qasync",
    "regex",
    "requests",
    "tomli-w",
    "truststore",
    "XlsxWriter",
)
"""What pyproject.toml asks for; from source the app itself has no metadata."""

_QT = ("LGPL-3.0.txt", "GPL-3.0.txt")

ENCLOSED = {
    "Qt": ("LGPL-3.0-only", _QT),
    "ICU": ("Unicode-3.0", ("ICU.txt",)),
    "OpenSSL": ("Apache-2.0", ("Apache-2.0.txt",)),
    "SQLite": ("Public domain", ("SQLite.txt",)),
    "libffi": ("MIT", ("libffi.txt",)),
    "zlib": ("Zlib", ("zlib.txt",)),
    "bzip2": ("bzip2-1.0.6", ("bzip2.txt",)),
    "XZ Utils (liblzma)": ("Public domain", ("XZ.txt",)),
    "Expat": ("MIT", ("Expat.txt",)),
    "XCB": ("MIT", ("XCB.txt",)),
    "libxkbcommon": ("MIT", ("libxkbcommon.txt",)),
    "PyInstaller bootloader": ("GPL-2.0-or-later WITH Bootloader-exception", ("PyInstaller.txt",)),
    # Others' code in Qt's libraries, on any system, after its traces and attribution files.
    "Adobe Glyph List For New Fonts": ("BSD-3-Clause", ("AGLFN.txt",)),
    "Apache Tika MIME types": ("Apache-2.0", ("Apache-2.0.txt",)),
    "Apple's parts of Qt for macOS": ("BSD-3-Clause", ("Apple.txt",)),
    "BLAKE2": ("CC0-1.0", ("CC0-1.0.txt",)),
    "D-Bus": ("AFL-2.1", ("D-Bus.txt",)),
    "double-conversion": ("BSD-3-Clause", ("double-conversion.txt",)),
    "Easing equations": ("BSD-3-Clause", ("easing.txt",)),
    "Emoji Segmenter": ("Apache-2.0", ("Apache-2.0.txt",)),
    "forkfd and TinyCBOR": ("MIT", ("Intel.txt",)),
    "FreeType": ("FTL", ("FreeType.txt",)),
    "HarfBuzz": ("MIT", ("HarfBuzz.txt",)),
    "IAccessible2": ("BSD-3-Clause", ("IAccessible2.txt",)),
    "Imlib2": ("BSD-2-Clause AND Imlib2", ("Imlib2.txt",)),
    "libpng": ("libpng-2.0", ("libpng.txt",)),
    "MD4, MD5 and SHA-1": ("Public domain", ("hashes.txt",)),
    "MD4C": ("MIT", ("MD4C.txt",)),
    "PCRE2": ("BSD-3-Clause", ("PCRE2.txt",)),
    "Pixman": ("MIT", ("Pixman.txt",)),
    "SHA-2 of RFC 6234": ("BSD-3-Clause", ("RFC6234.txt",)),
    "SHA-3": ("CC0-1.0 AND brg-endian", ("CC0-1.0.txt", "brg_endian.txt")),
    "sRGB colour profile": ("ICC", ("ICC.txt",)),
    "Unicode Character Database and CLDR": ("Unicode-3.0", ("ICU.txt",)),
    "Vulkan and D3D12 Memory Allocators": ("MIT", ("memory-allocators.txt",)),
    "Wayland": ("MIT", ("Wayland.txt",)),
    "WebGradients": ("MIT", ("WebGradients.txt",)),
    "X server's regions": ("X11 AND HPND", ("X-regions.txt",)),
    "XSVG": ("HPND-sell-variant", ("XSVG.txt",)),
}
"""What wheels and installers hold besides Python packages; their texts are in resources."""

_ELSEWHERE = {"pyside6-essentials": _QT, "shiboken6": _QT}
"""Packages that come without a text."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TEXT = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_SHORT = 60
"""Characters; a longer field holds the whole licence."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: what it is called, and under which licence it comes.

    Attributes:
        licence: a few words; empty if only the text says it.
        text: the licence in full; empty if it is nowhere to be found.
    """

    name: str
    version: str
    licence: str
    text: str


def all_parts() -> list[Part]:
    """Return the app first, then Python and what else runs here or is enclosed, by name."""
    own = Path(__file__).resolve().parent.parent.parent / "LICENSE"
    ours = _of_package("deletion-desk")
    text = ours.text if ours else own.read_text("utf-8") if own.is_file() else ""
    parts = [*packages(), *(_enclosed(name, *what) for name, what in ENCLOSED.items())]
    parts.append(_enclosed("Python", "PSF-2.0", ("Python.txt",), platform.python_version()))
    first = Part("Deletion Desk", __version__, "MIT", text)
    return [first, *sorted(parts, key=lambda part: part.name.casefold())]


def packages() -> list[Part]:
    """Return the Python packages that the app runs with, and those they need in turn."""
    found: dict[str, Part] = {}
    wanted = list(REQUIRED)
    while wanted:
        name = wanted.pop()
        if _key(name) in found:
            continue
        if part := _of_package(name):  # else it is for another system, or another Python
            found[_key(name)] = part
            wanted.extend(_needs(distribution(name)))
    return list(found.values())


def _needs(package: Distribution) -> Iterator[str]:
    for line in package.requires or ():
        name = _NAME.match(line)
        if name and "extra ==" not in line:
            yield name.group()


def _of_package(name: str) -> Part | None:
    try:
        package = distribution(name)
    except PackageNotFoundError:
        return None
    metadata = package.metadata
    fields = (metadata[key] for key in ("License-Expression", "License") if key in metadata)
    short = next((f for f in fields if len(f) <= _SHORT and "\n" not in f), "")
    texts = [_read(file) for file in _ELSEWHERE.get(_key(name), ())] or list(_texts(package))
    return Part(metadata["Name"], package.version, short, "\n\n\n".join(texts))


def _texts(package: Distribution) -> Iterator[str]:
    for file in sorted(package.files or (), key=str):
        if ".dist-info" in str(file.parent) and _TEXT.search(file.name):
            place = Path(str(file.locate()))
            if place.is_file():
                yield place.read_text("utf-8", errors="replace")


def _enclosed(name: str, licence: str, files: tuple[str, ...], version: str = "") -> Part:
    return Part(name, version, licence, "\n\n\n".join(map(_read, files)))


def _read(file: str) -> str:
    return (paths.resources() / "licences" / file).read_text("utf-8")


def _key(name: str) -> str:
    """Return a name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
