"""The set-up script, which is no part of a package, imported by its path."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture
def dev(tmp_path: Path) -> ModuleType:
    """A fresh dev.py whose virtual environment would lie in a temporary folder."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "packaging" / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.VENV = tmp_path / "venv"
    module.PYTHON = module.VENV / "bin" / "python"
    module.STAMP = module.VENV / "stamp.txt"
    return module
