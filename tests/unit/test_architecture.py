"""The rooms import downwards only, and stay small; see the README's architecture section."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

PACKAGE = Path(__file__).parents[2] / "gui_app"

LAYERS = (
    {"domain"},
    {"log", "paths", "settings"},
    {"credentials", "history", "providers", "transport"},
    {"jobs"},
    {"ui"},
    {"app_demo"},
    {"app"},
    {"start"},
    {"__main__"},
)
"""A room imports itself and the layers before its own; never a room beside it."""

BESIDE = {"demo": {"domain", "providers"}}
"""Rooms outside the layers, and what they import; only the layers above the window import them."""

ONLY_IN = {
    "PySide6": {"ui", "app", "start"},
    "charset_normalizer": {"jobs"},
    "filelock": {"history", "settings"},
    "keyring": {"credentials"},
    "msgspec": {"credentials", "providers"},
    "openpyxl": {"jobs"},
    "platformdirs": {"paths"},
    "qasync": {"ui", "app"},
    "regex": {"providers"},
    "requests": {"transport"},
    "secretstorage": {"credentials"},
    "sqlite3": {"history"},
    "tomli_w": {"providers"},
    "truststore": {"transport"},
    "urllib3": {"transport"},
    "xlsxwriter": {"history"},
}
"""Third-party packages, and parts of the standard library that belong to one room."""

PURE = {
    *("abc", "base64", "collections", "contextlib", "contextvars", "dataclasses", "datetime"),
    *("enum", "functools", "html", "ipaddress", "itertools", "json", "math", "re", "string"),
    *("types", "typing", "unicodedata", "urllib.parse"),
}
"""The standard library without input and output: all that the domain imports."""

LINES, FUNCTION_LINES = 300, 40
LONG: dict[str, str] = {}
"""Files (``ui/x.py``) and functions (``ui/x.py: f``) that are longer, and why."""


def import_faults(file: str, source: str) -> Iterator[str]:
    """Yield what a file of the package imports and should not."""
    room = PurePosixPath(file).parts[0].removesuffix(".py")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _called(node) in ("__import__", "import_module"):
            yield f"{file}:{node.lineno} imports by name, which nobody can check"
        for module in _imported(node, file):
            if fault := _fault(room, module):
                yield f"{file}:{node.lineno} {room} must not import {module}: {fault}"


def length_faults(file: str, source: str) -> Iterator[tuple[str, int]]:
    """Yield the file and functions that are too long, with their lines."""
    if (lines := len(source.splitlines())) > LINES:
        yield file, lines
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield f"{file}: {node.name}", lines


def _imported(node: ast.AST, file: str) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    module = node.module or ""
    if node.level:
        parents = ("gui_app", *PurePosixPath(file).parts)[: -node.level]
        module = ".".join([*parents, module]).rstrip(".")
    if module in ("gui_app", "urllib"):  # what is taken from them are modules
        return [f"{module}.{alias.name}" for alias in node.names]
    return [module]


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _fault(room: str, module: str) -> str:
    top, _, rest = module.partition(".")
    if top == "gui_app":
        return _room_fault(room, rest.partition(".")[0])
    if top in ONLY_IN:
        return "" if room in ONLY_IN[top] else f"only {sorted(ONLY_IN[top])} may"
    if top not in sys.stdlib_module_names:
        return "it is not among the dependencies"
    if room == "domain" and not {module, top} & PURE:
        return "the domain has no input and output"
    return ""


def _room_fault(room: str, other: str) -> str:
    if other in (room, "__version__"):
        return ""
    if room in BESIDE:
        return "" if other in BESIDE[room] else "it stands outside the layers"
    if other in BESIDE:
        return "" if _layer(room) > _layer("ui") else "only the app may"
    return "" if _layer(other) < _layer(room) else "imports run downwards only"


def _layer(room: str) -> int:
    return next((i for i, rooms in enumerate(LAYERS) if room in rooms), -1)


def _sources() -> dict[str, str]:
    files = sorted(PACKAGE.rglob("*.py"))
    return {f.relative_to(PACKAGE).as_posix(): f.read_text("utf-8") for f in files}


def test_each_room_has_its_place():
    rooms = {PurePosixPath(f).parts[0].removesuffix(".py") for f in _sources()} - {"__init__"}
    assert rooms == set(BESIDE).union(*LAYERS)


def test_imports_run_downwards_only():
    faults = [fault for f, source in _sources().items() for fault in import_faults(f, source)]
    assert faults == []


def test_files_and_functions_are_small():
    found = dict(x for f, source in _sources().items() for x in length_faults(f, source))
    assert {k: v for k, v in found.items() if k not in LONG} == {}
    assert set(LONG) <= set(found), "no longer needed in LONG"


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("domain/x.py", "from gui_app.settings import Settings"),
        ("domain/x.py", "import gui_app.ui.main_window"),
        ("domain/x.py", "from gui_app import history"),
        ("domain/x.py", "from .. import providers"),
        ("domain/x.py", "from ..providers import spec"),
        ("domain/x.py", "def f():\n    import os"),
        ("domain/x.py", "import pathlib"),
        ("domain/x.py", "from urllib.request import urlopen"),
        ("domain/x.py", "from urllib import request"),
        ("domain/x.py", "import urllib.request as r"),
        ("domain/x.py", "import msgspec"),
        ("domain/x.py", "import socket"),
        ("domain/x.py", "import typing, asyncio"),
        ("domain/x.py", "from importlib import import_module"),
        ("settings.py", "from gui_app.paths import DataFolder"),
        ("paths.py", "from gui_app.history.journal import Journal"),
        ("providers/x.py", "from gui_app.transport.exchange import Exchange"),
        ("transport/x.py", "from gui_app.providers import spec"),
        ("history/x.py", "from gui_app.credentials import accounts"),
        ("credentials/x.py", "from gui_app.jobs.sender import Sender"),
        ("jobs/x.py", "from gui_app.ui import parts"),
        ("ui/x.py", "from gui_app.app import main"),
        ("ui/x.py", "from gui_app.demo.server import DemoServer"),
        ("ui/x.py", "if TYPE_CHECKING:\n    from gui_app import app"),
        ("app.py", "import gui_app.__main__"),
        ("demo/x.py", "from gui_app.transport import exchange"),
        ("demo/x.py", "from gui_app.ui.parts import UserToTry"),
        ("app_demo.py", "from gui_app.app import main"),
        ("demo/x.py", "import requests"),
        ("jobs/x.py", "import requests"),
        ("ui/x.py", "import urllib3.util"),
        ("jobs/x.py", "from urllib3.exceptions import HTTPError"),
        ("app.py", "import truststore"),
        ("jobs/x.py", "import keyring"),
        ("ui/x.py", "from secretstorage import Collection"),
        ("jobs/x.py", "import sqlite3"),
        ("ui/x.py", "import sqlite3.dbapi2"),
        ("jobs/x.py", "from PySide6.QtCore import QObject"),
        ("jobs/x.py", "try:\n    import qasync\nexcept ImportError:\n    pass"),
        ("ui/x.py", "import msgspec"),
        ("jobs/x.py", "from filelock import FileLock"),
        ("ui/x.py", "import numpy"),
        ("ui/x.py", "importlib.import_module('gui_app.app')"),
        ("ui/x.py", "__import__('gui_app.app')"),
        ("unheard_of/x.py", "from gui_app.domain import text"),
    ],
)
def test_a_forbidden_import_is_found(file, source):
    assert len(list(import_faults(file, source))) == 1


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("domain/x.py", "import re\nfrom collections.abc import Iterable"),
        ("domain/x.py", "from urllib.parse import quote\nfrom urllib import parse"),
        ("domain/x.py", "from html.entities import html5"),
        ("domain/x.py", "from gui_app.domain.text import trim\nfrom . import text"),
        ("providers/x.py", "import os, msgspec\nfrom gui_app.domain import text"),
        ("credentials/x.py", "import keyring, msgspec\nfrom gui_app.settings import Settings"),
        ("history/x.py", "import sqlite3, filelock\nfrom gui_app.paths import DataFolder"),
        ("transport/x.py", "import requests, urllib3, truststore"),
        ("jobs/x.py", "from gui_app.transport.exchange import Exchange\nfrom .facts import Fact"),
        (
            "ui/x.py",
            "import qasync\nfrom gui_app import __version__\nfrom gui_app.jobs import facts",
        ),
        ("demo/x.py", "import http.server\nfrom gui_app.domain.outcome import Outcome"),
        ("demo/x.py", "from gui_app.providers.spec import Provider"),
        ("app_demo.py", "from gui_app.demo.server import DemoServer"),
        ("app.py", "from gui_app.demo.server import DemoServer\nfrom gui_app import log"),
        ("__main__.py", "from gui_app.app import main"),
    ],
)
def test_an_allowed_import_is_let_through(file, source):
    assert list(import_faults(file, source)) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("x = 1\n" * 300, []),
        ("x = 1\n" * 301, [("ui/x.py", 301)]),
        ("def f():\n" + "    x = 1\n" * 39, []),
        ("def f():\n" + "    x = 1\n" * 40, [("ui/x.py: f", 41)]),
        ("async def f():\n" + "    x = 1\n" * 40, [("ui/x.py: f", 41)]),
        ("class C:\n    def f(self):\n" + "        x = 1\n" * 40, [("ui/x.py: f", 41)]),
    ],
    ids=range(6),
)
def test_what_is_too_long_is_found(source, found):
    assert list(length_faults("ui/x.py", source)) == found


def test_the_readme_draws_the_imports_that_are_there():
    drawn = _drawn_imports()
    rooms = {room for pair in drawn for room in pair}
    real = {pair for pair in _real_imports() if rooms.issuperset(pair) and pair[0] != pair[1]}
    paths = set(drawn)
    while more := {(a, d) for a, b in paths for c, d in paths if b == c} - paths:
        paths |= more
    assert drawn <= real
    assert real <= paths


def _drawn_imports() -> set[tuple[str, str]]:
    readme = (PACKAGE.parent / "README.md").read_text("utf-8")
    drawn = set()
    for line in readme.partition("```mermaid")[2].partition("```")[0].splitlines():
        tails, arrow, heads = line.partition(" --> ")
        if arrow:
            drawn |= {(t.strip(), h.strip()) for t in tails.split("&") for h in heads.split("&")}
    return drawn


def _real_imports() -> set[tuple[str, str]]:
    return {
        (PurePosixPath(file).parts[0].removesuffix(".py"), module.split(".")[1])
        for file, source in _sources().items()
        for node in ast.walk(ast.parse(source))
        for module in _imported(node, file)
        if module.startswith("gui_app.")
    }
