"""The packages, built as a release builds them, and a fresh system to install them in."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # for the helpers beside this file

from building import OLDER, build
from fresh_root import HOME, REPOSITORY, Root, fresh_root, missing_here

import gui_app

TREE = ("LICENSE", "README.md", "gui_app", "packaging", "pyproject.toml", "resources")


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Root]:
    """A fresh system; gone afterwards."""
    if reason := missing_here():
        if os.environ.get("DELETION_DESK_REQUIRE_ALL"):
            pytest.fail(reason)
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("fresh") / "root"
    yield fresh_root(folder)
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def packed() -> Path:
    """The .deb of this tree."""
    if not shutil.which("dpkg-deb"):
        pytest.skip("no dpkg-deb")
    return build("deb")[0]


@pytest.fixture(scope="session")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the tree at another place."""
    tree = tmp_path_factory.mktemp("copy") / "tree"
    tree.mkdir()
    for name in TREE:
        source = REPOSITORY / name
        without = shutil.ignore_patterns("__pycache__")
        if source.is_dir():
            shutil.copytree(source, tree / name, ignore=without)
        else:
            shutil.copy(source, tree / name)
    return tree


@pytest.fixture(scope="session")
def packed_again(copied: Path, packed: Path) -> Path:
    """The .deb of the copy, built a second time."""
    return build("deb", copied)[0].rename(copied / packed.name)


@pytest.fixture(scope="session")
def older(copied: Path, packed_again: Path) -> Path:
    """A .deb of an older version, with a file that newer ones do not have."""
    code = copied / "gui_app" / "__init__.py"
    code.write_text(code.read_text("utf-8").replace(gui_app.__version__, OLDER), "utf-8")
    changes = copied / "resources" / "manual" / "changelog.md"
    text = changes.read_text("utf-8")
    changes.write_text(f"{text}\n## {OLDER} – 2026-01-01\n\n- Older.\n", "utf-8")
    (copied / "resources" / "gone-later.txt").write_text("older\n", "utf-8")
    return build("deb", copied)[0]


@pytest.fixture
def data(root: Root) -> Path:
    """The person's data folder in the fresh system."""
    return root.folder / HOME / ".local" / "share" / "Deletion Desk"
