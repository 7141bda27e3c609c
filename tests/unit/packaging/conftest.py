"""The set-up script and the modules beside it, which are no part of the app, imported by path."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).parents[3] / "packaging"


@pytest.fixture
def dev(tmp_path: Path) -> ModuleType:
    """A fresh dev.py whose virtual environment would lie in a temporary folder."""
    spec = importlib.util.spec_from_file_location("dev", PACKAGING / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.VENV = tmp_path / "venv"
    module.PYTHON = module.VENV / "bin" / "python"
    module.STAMP = module.VENV / "stamp.txt"
    return module


@pytest.fixture
def parts(monkeypatch):
    """The modules of packaging/, which import each other by name."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    import deb
    import frozen
    import icons
    import package
    import release

    yield {"deb": deb, "frozen": frozen, "icons": icons, "package": package, "release": release}
    for name in ("deb", "frozen", "icons", "package", "release", "translations"):
        sys.modules.pop(name, None)


@pytest.fixture
def frozen(parts):
    return parts["frozen"]


@pytest.fixture
def deb(parts):
    return parts["deb"]


@pytest.fixture
def release(parts):
    return parts["release"]
