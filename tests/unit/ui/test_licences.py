"""Each part that is shipped has a licence, with its text."""

import re
import struct
import sys
import tomllib
from pathlib import Path

import PySide6
import pytest

from gui_app import paths
from gui_app.ui import licences

ROOT = Path(__file__).parents[3]


def test_what_the_project_requires_is_what_is_listed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {re.match(r"[\w-]+", line).group() for line in project["dependencies"]}
    assert set(licences.REQUIRED) == names


def test_the_packages_below_are_found_and_those_for_tests_are_not():
    names = {part.name.lower().replace("_", "-") for part in licences.packages()}
    assert {name.lower() for name in licences.REQUIRED} <= names
    assert {"shiboken6", "urllib3", "certifi", "idna", "et-xmlfile"} <= names
    assert not names & {"pytest", "mypy", "pandas", "numpy"}


@pytest.mark.parametrize("part", licences.all_parts(), ids=lambda part: part.name)
def test_each_part_has_a_text(part):
    assert len(part.text) > 100


TRACES = {
    "Core": {
        "double-conversion": struct.pack("<Q", 0xFA8FD5A0081C0288),  # 10 to the power of -348
        "PCRE2": b"PCRE2_EXTRA_",
        "BLAKE2": struct.pack("<Q", 0x6A09E667F3BCC908),
        "SHA-2 of RFC 6234": struct.pack("<Q", 0x428A2F98D728AE22),
        "MD4, MD5 and SHA-1": struct.pack("<I", 0xD76AA478),
    },
    "Gui": {
        "Adobe Glyph List For New Fonts": b"Abreve",
        "Emoji Segmenter": b"Emoji segmenter",
        "HarfBuzz": b"start table morx",
        "libpng": b"libpng version",
        "MD4C": b"mity/md4c",
        "sRGB colour profile": b"International Color Consortium",
        "Vulkan and D3D12 Memory Allocators": b"VmaBlockMetadata",
        "WebGradients": b"WarmFlame",
    },
    "WaylandClient": {"Wayland": b"xdg_wm_base"},
}
"""Messages, tables and constants by which others' code is seen in Qt's libraries.

Not all of it leaves such a trace; the rest is named after Qt's own attribution files.
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into libraries as Linux has them")
@pytest.mark.parametrize("library", TRACES)
def test_what_is_in_qts_libraries_is_named(library):
    folder = Path(PySide6.__file__).parent / "Qt" / "lib"
    code = (folder / f"libQt6{library}.so.6").read_bytes()
    assert [part for part, trace in TRACES[library].items() if trace not in code] == []
    assert set(TRACES[library]) <= {part.name for part in licences.all_parts()}


def test_each_text_belongs_to_a_part():
    used = {file for _, files in licences.ENCLOSED.values() for file in files} | {"Python.txt"}
    assert used == {file.name for file in (paths.resources() / "licences").iterdir()}
