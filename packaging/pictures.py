"""Take the pictures of README and manual anew: the tour's, by its steps' names, and the rooms.

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
WIDTH, STEP, BOX = 640, 64, 112
"""Pixels: the picture, from row to row, a room."""
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
    (FOLDER / "rooms.svg").write_text(rooms(), "utf-8")
    return 0


def rooms() -> str:
    """Draw the rooms that the README's graph names, each below those that import it, as SVG."""
    graph = PAGES[0].read_text("utf-8").partition("```mermaid")[2].partition("```")[0]
    lines = [line.split(" --> ") for line in graph.splitlines() if " --> " in line]
    arrows = [
        (a.strip(), b.strip()) for ta, tb in lines for a in ta.split("&") for b in tb.split("&")
    ]
    depth = dict.fromkeys((name for arrow in arrows for name in arrow), 0)
    for _ in depth:  # as many times as the longest way can be
        for above, below in arrows:
            depth[below] = max(depth[below], depth[above] + 1)
    rows = [[n for n in depth if depth[n] == d] for d in range(max(depth.values()) + 1)]
    at: dict[str, tuple[float, float]] = {}
    for row in rows:
        for i, name in enumerate(row):
            x = (i + 0.5) * WIDTH / len(row)
            users = [at[a][0] for a, b in arrows if b == name]
            if len(row) == len(users) == 1:
                (x,) = users
            at[name] = x, (depth[name] + 0.5) * STEP
    drawn = [_line(at[above], at[below]) for above, below in arrows]
    drawn += [_box(name, *at[name]) for name in depth]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{STEP * len(rows)}">'
    ground = f'<rect width="{WIDTH}" height="{STEP * len(rows)}" fill="#ffffff"/>'
    return "\n".join([head, ground, *drawn, "</svg>", ""])


def _line(start: tuple[float, float], end: tuple[float, float]) -> str:
    (x1, y1), (x2, y2) = start, end
    return f'<line x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}" stroke="#7a8694"/>'


def _box(name: str, x: float, y: float) -> str:
    box = f'<rect x="{x - BOX / 2:g}" y="{y - 16:g}" width="{BOX}" height="32" rx="6"'
    text = f'<text x="{x:g}" y="{y + 5:g}" font-family="sans-serif" font-size="14"'
    return (
        f'{box} fill="#eef2f6" stroke="#3b7dd8"/>'
        f'{text} fill="#1b1d20" text-anchor="middle">{name}</text>'
    )


def shown() -> set[str]:
    """Return the names of the pictures that README and manual show."""
    pages = (page.read_text("utf-8") for page in PAGES)
    return {name for page in pages for name in re.findall(r"pictures/([a-z-]+)\.png\)", page)}


if __name__ == "__main__":
    sys.exit(main())
