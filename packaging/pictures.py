"""Take the pictures of README and manual anew: the tour's, by the names of its steps.

  python3 packaging/dev.py pictures

Run by the virtual environment's Python, without a screen.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "pictures"
PAGES = (ROOT / "README.md", *sorted((ROOT / "resources" / "manual").glob("*.md")))


def main() -> int:
    """Replace the pictures, remove those no page shows, and return the tour's exit status."""
    with tempfile.TemporaryDirectory() as taken:
        tour = [sys.executable, "-P", "-m", "gui_app", "--tour", taken]
        if status := subprocess.call(tour, cwd=ROOT):
            return status
        by_name = {file.stem.partition("-")[2]: file for file in Path(taken).glob("*.png")}
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir()
        for name in sorted(shown()):
            shutil.copy(by_name[name], FOLDER / f"{name}.png")
    return 0


def shown() -> set[str]:
    """Return the names of the pictures that README and manual show."""
    pages = (page.read_text("utf-8") for page in PAGES)
    return {name for page in pages for name in re.findall(r"pictures/([a-z-]+)\.png\)", page)}


if __name__ == "__main__":
    sys.exit(main())
