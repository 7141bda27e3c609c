"""Build a package into dist/: python3 packaging/dev.py package frozen|deb|wheel|windows|macos."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import deb
import frozen
from release import newest, version

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
INNO_SETUP = r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"


def main(arguments: list[str]) -> int:
    """Build what is named and print its files; return the exit status."""
    kinds = {
        "frozen": build_frozen,
        "deb": build_deb,
        "wheel": build_wheel,
        "windows": build_windows,
        "macos": build_macos,
    }
    if len(arguments) != 1 or arguments[0] not in kinds:
        print(f"Name one of: {', '.join(kinds)}", file=sys.stderr)
        return 2
    DIST.mkdir(exist_ok=True)
    for file in kinds[arguments[0]]():
        print(file.relative_to(ROOT))
    return 0


def build_frozen() -> list[Path]:
    """Freeze the app for this system."""
    return [frozen.build()]


def build_deb() -> list[Path]:
    """Freeze the app and pack it for Debian and Ubuntu."""
    need("linux")
    return [deb.build(frozen.build(), DIST)]


def build_wheel() -> list[Path]:
    """Build the sdist, and the wheel from it."""
    time = str(int(newest().time.timestamp()))
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(DIST), "-t"]
    for kind in ("sdist", "wheel"):
        environment = {**os.environ, "SOURCE_DATE_EPOCH": time}
        subprocess.run([*command, kind], env=environment, check=True, cwd=ROOT)
    stem = f"deletion_desk-{version()}"
    return [DIST / f"{stem}.tar.gz", DIST / f"{stem}-py3-none-any.whl"]


def build_windows() -> list[Path]:
    """Freeze the app and make its installer with Inno Setup 6."""
    need("win32")
    frozen.build()
    compiler = shutil.which("ISCC") or INNO_SETUP
    script = ROOT / "packaging" / "windows" / "deletion-desk.iss"
    subprocess.run([compiler, "/Qp", f"/DAppVersion={version()}", str(script)], check=True)
    return [DIST / f"deletion-desk-{version()}-setup.exe"]


def build_macos() -> list[Path]:
    """Freeze the app into a bundle and put it on a disk image."""
    need("darwin")
    image = DIST / f"deletion-desk-{version()}-{os.uname().machine}.dmg"
    command = ["hdiutil", "create", "-ov", "-format", "UDZO", "-volname", "Deletion Desk"]
    subprocess.run([*command, "-srcfolder", str(frozen.build()), str(image)], check=True)
    return [image]


def need(system: str) -> None:
    """End with a sentence unless this is the system the package is for."""
    if sys.platform != system:
        names = {"linux": "Debian or Ubuntu", "win32": "Windows", "darwin": "macOS"}
        sys.exit(f"This package can only be built on {names[system]}.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
