"""Packages, built in a process of their own."""

import subprocess
import sys
from pathlib import Path

from fresh_root import REPOSITORY

OLDER = "0.0.9"
"""A version that newer ones are upgraded from."""


def build(kind: str, tree: Path = REPOSITORY) -> list[Path]:
    """Build a package from a tree; return its files."""
    command = [sys.executable, str(tree / "packaging" / "package.py"), kind]
    printed = subprocess.check_output(command, cwd=tree, text=True)
    return [tree / line for line in printed.splitlines() if line.startswith("dist")]
