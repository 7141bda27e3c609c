"""What goes into the frozen app, and what stays out; the spec and the build ask here."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path, PurePath
from typing import NamedTuple

import icons
from packaging.requirements import Requirement
from release import newest, version
from translations import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
WORK = ROOT / "build" / "frozen"
NAME = "deletion-desk"
APP = "Deletion Desk.app"

EXCLUDED = [
    # What openpyxl, msgspec and others would take along if it is there.
    *["PIL", "attr", "attrs", "defusedxml", "lxml", "numpy", "pandas", "yaml"],
    # What only development needs.
    *["keyrings", "mypy", "pip", "pydoc", "pytest", "setuptools", "tkinter", "unittest"],
    # What would bring a terminal's or a database's libraries.
    *["_curses", "_dbm", "_gdbm", "_tkinter", "curses", "nis", "ossaudiodev", "readline"],
    *["PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql"],
]
"""Modules that stay out."""

PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qminimal", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""Qt's plugins that come along, by their folder."""

SYSTEM = re.compile(r"lib(python3|ssl|crypto|ffi|sqlite3|bz2|lzma)\b")
"""The only libraries of a Linux system that come along: Python's. The .deb depends on the rest."""

_QT_OUT = re.compile(
    r"(lib)?Qt6?(Designer|EglF[Ss]|Labs|Network|Pdf|Qml|Quick|Sql|VirtualKeyboard)"
    r"|opengl32sw|d3dcompiler"
)
_RECORDS = {"DELVEWHEEL", "INSTALLER", "REQUESTED", "WHEEL", "direct_url.json"}
"""Of a package's metadata; its RECORD stays, through which *About* finds the licences."""

_RECORD_FOLDERS = {"sboms"}


class Entry(NamedTuple):
    """A file of the frozen app, in PyInstaller's order."""

    place: str
    source: str
    kind: str


def build() -> Path:
    """Freeze the app for this system and return its folder, or on macOS its bundle."""
    for old in (DIST / NAME, DIST / APP):
        shutil.rmtree(old, ignore_errors=True)
    icons.write_ico(WORK / "deletion-desk.ico")
    icons.write_icns(WORK / "deletion-desk.icns")
    (WORK / "version_info.txt").write_text(version_info(version()), "utf-8")
    command = [sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--log-level", "WARN", "--distpath", str(DIST), "--workpath", str(WORK)]
    # The same hashes each time, so that the same source gives the same bytes.
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "1",
        "PYTHONPATH": str(ROOT),
        "SOURCE_DATE_EPOCH": str(int(newest().time.timestamp())),
    }
    spec = ROOT / "packaging" / "deletion-desk.spec"
    subprocess.run([*command, str(spec)], env=environment, check=True, cwd=ROOT)
    if sys.platform == "linux":
        strip_python(DIST / NAME)
    if sys.platform != "darwin":
        return DIST / NAME
    shutil.rmtree(DIST / NAME)  # the bundle holds the same
    return DIST / APP


def strip_python(folder: Path) -> None:
    """Take the debug symbols out of Python's libraries, some of which come with them."""
    libraries = [*folder.rglob("libpython3*.so*"), *folder.rglob("lib-dynload/*.so")]
    subprocess.run(["strip", "--strip-unneeded", *sorted(map(str, libraries))], check=True)


def version_info(number: str) -> str:
    """Return what Windows shows of the program's file, as PyInstaller reads it."""
    numbers = (*map(int, number.split(".")), 0)
    words = {
        "CompanyName": "Deletion Desk",
        "FileDescription": "Deletion Desk",
        "FileVersion": number,
        "InternalName": NAME,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": "Deletion Desk",
        "ProductVersion": number,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [0x0409, 1200])])])\n"
    )


def resources() -> list[tuple[str, str]]:
    """Name our files and the folders they go to."""
    return [(str(ROOT / "resources"), "resources"), (str(ROOT / "LICENSE"), ".")]


def parts() -> set[str]:
    """Name the packages the app is made of on this system, by their metadata's names."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    found: set[str] = set()
    asked = [*project["dependencies"]]
    while asked:
        requirement = Requirement(asked.pop())
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        if requirement.name not in found:
            found.add(requirement.name)
            asked += distribution(requirement.name).requires or []
    return {distribution(name).metadata["Name"] for name in found}


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Return what comes along of the files PyInstaller found, in a fixed order."""
    return sorted(entry for entry in map(Entry._make, entries) if all(map(is_wanted, ends(entry))))


def ends(entry: Entry) -> list[str]:
    """Return the place of a file, and of a link also the place it leads to."""
    if entry.kind != "SYMLINK":
        return [entry.place]
    return [entry.place, os.path.normpath(PurePath(entry.place).parent / entry.source)]


def is_wanted(place: str) -> bool:
    """Whether a file PyInstaller found comes along, by its place in the app."""
    path = PurePath(place)
    if "plugins" in path.parts[:-1] and path.parts[0] == "PySide6":
        kind = path.parts[path.parts.index("plugins") + 1]
        return path.name.partition(".")[0].removeprefix("lib") in PLUGINS.get(kind, ())
    if any(_QT_OUT.match(part) for part in path.parts):
        return False
    if path.suffix == ".qm" and path.parts[0] == "PySide6":
        return path.stem in {f"qtbase_{language}" for language in LANGUAGES}
    if path.parts[0].endswith(".dist-info"):
        return path.name not in _RECORDS and path.parts[1] not in _RECORD_FOLDERS
    if sys.platform == "linux" and len(path.parts) == 1 and re.match(r"lib.+\.so", path.name):
        return is_qt(path.name) or SYSTEM.match(path.name) is not None
    return path.suffix not in {".pyi", ".ts", ".typed"}


def is_qt(name: str) -> bool:
    """Whether a library at the top is a link to one of Qt or PySide."""
    return name.startswith(("libQt6", "libicu", "libpyside6", "libshiboken6"))
