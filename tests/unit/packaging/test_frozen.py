"""What goes into the frozen app, and what it looks like to the system."""

import struct
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[3] / "packaging"


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt6Qml.dll",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/plugins/imageformats/qpdf.dll",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qt_help_de.qm",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "requests-2.0.dist-info/direct_url.json",
        "cryptography-1.dist-info/sboms/sbom.json",
        "resources/translations/deletion-desk_de.ts",
        "certifi/py.typed",
    ],
)
def test_what_stays_out(frozen, place):
    assert not frozen.is_wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt6Core.dll",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "requests-2.0.dist-info/METADATA",
        "requests-2.0.dist-info/RECORD",
        "requests-2.0.dist-info/licenses/LICENSE",
        "resources/translations/deletion-desk_de.qm",
        "resources/pictures/refused.png",
        "_cffi_backend.cpython-311-x86_64-linux-gnu.so",
        "libpython3.11.so.1.0",
        "libssl.so.3",
    ],
)
def test_what_comes_along(frozen, place):
    assert frozen.is_wanted(place)


def test_a_linux_systems_own_libraries_stay_with_it(frozen, monkeypatch):
    monkeypatch.setattr(frozen.sys, "platform", "linux")
    assert not frozen.is_wanted("libX11.so.6")
    assert not frozen.is_wanted("libfontconfig.so.1")
    assert frozen.is_wanted("libQt6Core.so.6")


def test_no_link_is_left_to_what_stays_out(frozen):
    gui = ("PySide6/Qt/lib/libQt6Gui.so.6", "/somewhere/libQt6Gui.so.6", "BINARY")
    frame = "PySide6/Qt/lib/QtGui.framework"
    links = [
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        (f"{frame}/QtGui", "Versions/Current/QtGui", "SYMLINK"),
        (f"{frame}/Versions/Current", "A", "SYMLINK"),
    ]
    left = ("other.so", "PySide6/Qt/plugins/platforms/libqvnc.so", "SYMLINK")
    assert frozen.wanted([*links, left, gui]) == sorted([*links, gui])


def test_the_parts_are_those_of_the_app_and_not_those_of_its_tests(frozen):
    names = {name.lower().replace("_", "-") for name in frozen.parts()}
    assert {"pyside6-essentials", "shiboken6", "keyring", "requests", "certifi"} <= names
    assert names.isdisjoint({"pytest", "numpy", "pandas", "pyinstaller", "keyrings.alt"})


def test_windows_is_told_the_version(frozen):
    told = frozen.version_info("1.2.3")
    names = ("FixedFileInfo", "StringFileInfo", "StringStruct", "StringTable", "VarFileInfo")
    seen = {}
    known = {name: lambda *a, **k: (a, k) for name in (*names, "VarStruct")}
    known["VSVersionInfo"] = lambda ffi, kids: seen.update(ffi[1])
    eval(told, known)
    assert seen == {"filevers": (1, 2, 3, 0), "prodvers": (1, 2, 3, 0)}
    assert "'1.2.3'" in told


def test_icons_hold_a_picture_of_each_width(parts, tmp_path):
    icons = parts["icons"]
    icons.write_ico(tmp_path / "a.ico")
    icons.write_icns(tmp_path / "a.icns")
    ico, icns = (tmp_path / "a.ico").read_bytes(), (tmp_path / "a.icns").read_bytes()
    count = struct.unpack_from("<HHH", ico)[2]
    for index, width in zip(range(count), icons.WINDOWS, strict=True):
        size, place = struct.unpack_from("<II", ico, 6 + 16 * index + 8)
        assert width_of(ico[place : place + size]) == width
    assert len(icns) == struct.unpack_from(">I", icns, 4)[0]
    place = 8
    for kind, width in icons.MACOS.items():
        assert icns[place : place + 4] == kind
        assert width_of(icns[place + 8 :]) == width
        place += struct.unpack_from(">I", icns, place + 4)[0]
    assert place == len(icns)


def width_of(png):
    assert png.startswith(b"\x89PNG")
    return struct.unpack_from(">I", png, 16)[0]


def test_programs_that_the_frozen_app_starts_get_the_systems_libraries():
    start = str(PACKAGING / "frozen_start.py")
    look = "print(os.environ.get('LD_LIBRARY_PATH'))"
    code = f"import os, runpy; runpy.run_path({start!r}); {look}"
    command = [sys.executable, "-c", code]
    inside = {"LD_LIBRARY_PATH": "/app"}
    assert subprocess.check_output(command, env=inside, text=True) == "None\n"
    inside["LD_LIBRARY_PATH_ORIG"] = "/own"
    assert subprocess.check_output(command, env=inside, text=True) == "/own\n"
