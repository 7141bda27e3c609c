"""Bring resources/translations up to date with the code: new sentences in, old ones out.

  python3 packaging/dev.py translations           after a sentence was changed
  python3 packaging/dev.py translations --check   say what is not up to date; exit status 1 if any

Run by the virtual environment's Python. lupdate finds ``tr("…")``, ``trn("many", "one", n)`` and
``mark("…")`` of gui_app.domain.words; the words of the built-in provider files are marked for it,
as are Qt's own where Qt does not speak a language.
"""

import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "et", "es", "fr", "hi")
SHOWN = {"label", "hint", "problem", "unusual", "text"}
"""Keys of provider files whose values people read."""

NOT_IN_QT = {"et", "hi"}
"""Languages that Qt itself does not speak; there its own words are translated with ours."""

_EDIT = ("&Copy", "&Paste", "&Redo", "&Undo", "Cu&t", "Delete", "Select All")
QT_WORDS = {
    "QAbstractFileIconProvider": ("Drive", "Folder"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QFileDialog": (
        *("%1 already exists.\nDo you want to replace it?", "&Delete", "&Look in:", "&New Folder"),
        *("%1\nFile not found.\nPlease verify the correct file name was given.",),
        *("&Open", "&Rename", "&Save", "All Files (*)", "Back", "Change to detail view mode"),
        *("Change to list view mode", "Create New Folder", "Create a New Folder", "Detail View"),
        *("File &name:", "Files", "Files of &type:", "Forward", "Go back", "Go forward"),
        *("Go to the parent directory", "List View", "List of places and bookmarks"),
        *("Parent Directory", "Show &hidden files", "Sidebar"),
    ),
    "QFileSystemModel": ("Computer", "Date Modified", "Name", "Size", "Type"),
    "QLineEdit": _EDIT,
    "QPlatformTheme": ("&No", "&Yes", "Cancel", "Close", "OK", "Open", "Save"),
    "QWidgetTextControl": (*_EDIT, "Copy &Link Location"),
}
"""What Qt says in the app's own windows: menus of text fields, the file dialog and its buttons."""

_QT = Path(PySide6.__file__).parent
_ALIASES = "tr+=trn,QT_TR_NOOP+=mark"


def main(arguments: list[str]) -> int:
    """Write the files, or with --check compare them; return the exit status."""
    if arguments == ["--check"]:
        with tempfile.TemporaryDirectory() as folder:
            return int(any(list(map(print, stale(Path(folder))))))
    if arguments:
        sys.exit(__doc__)
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        update(FOLDER / f"deletion-desk_{language}.ts", language)
        release(FOLDER / f"deletion-desk_{language}.ts", FOLDER)
    return 0


def stale(folder: Path) -> Iterator[str]:
    """Yield the names of files that are not what the code asks for, made anew in a folder."""
    for language in LANGUAGES:
        ours = FOLDER / f"deletion-desk_{language}.ts"
        anew = folder / ours.name
        anew.write_bytes(ours.read_bytes())
        update(anew, language)
        release(anew, folder)
        for file in (anew, anew.with_suffix(".qm")):
            if file.read_bytes() != (FOLDER / file.name).read_bytes():
                yield file.name


def update(file: Path, language: str) -> None:
    """Merge the sentences of the code into a .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        marked = Path(folder, "provider_files.py")
        lines = [f"mark({words!r})" for words in dict.fromkeys(provider_words())]
        if language in NOT_IN_QT:
            lines += qt_lines()
        marked.write_text("\n".join(lines) + "\n", "utf-8")
        sources = [str(p) for p in sorted((ROOT / "gui_app").rglob("*.py"))]
        _run("lupdate", "-silent", "-tr-function-alias", _ALIASES, "-locations", "none",
             "-no-obsolete", "-sort-messages", "-disable-heuristic", "sametext",
             "-disable-heuristic", "similartext", "-target-language", language,
             *sources, str(marked), "-ts", str(file))  # fmt: skip


def qt_lines() -> Iterator[str]:
    """Yield Qt's own words as lupdate finds them."""
    for context, texts in QT_WORDS.items():
        yield from (f"QCoreApplication.translate({context!r}, {text!r})" for text in texts)


def release(file: Path, folder: Path) -> None:
    """Write what the app reads, a .qm file, into a folder."""
    _run("lrelease", "-silent", str(file), "-qm", str(folder / f"{file.stem}.qm"))


def provider_words() -> Iterator[str]:
    """Yield what people read of the built-in provider files."""
    for file in sorted((ROOT / "resources" / "providers").glob("*.toml")):
        yield from _words(tomllib.loads(file.read_text("utf-8")))


def _words(part: Any) -> Iterator[str]:
    if isinstance(part, list):
        for value in part:
            yield from _words(value)
    elif isinstance(part, dict):
        for key, value in part.items():
            if key in SHOWN and isinstance(value, str):
                yield value
            else:
                yield from _words(value)


def _run(tool: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    folder = _QT / "libexec" if (_QT / "libexec" / tool).exists() else _QT
    subprocess.run([str(folder / f"{tool}{suffix}"), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
