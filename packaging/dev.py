#!/usr/bin/env python3
"""Set up, run and test Deletion Desk from its source.

  python3 packaging/dev.py run [arguments of the app]      open the window
  python3 packaging/dev.py test [arguments of pytest]      run the tests
  python3 packaging/dev.py lint                            check style and types
  python3 packaging/dev.py schema                          write the provider files' JSON Schema
  python3 packaging/dev.py translations [--check]          bring the translations up to date
  python3 packaging/dev.py pictures                        take README's and manual's pictures anew
  python3 packaging/dev.py package deb|wheel|frozen|…      build a package into dist/
  python3 packaging/dev.py bench [throughput] [reading] …  measure speed; all of it without names

The first call makes a virtual environment in .venv and installs what packaging/constraints.txt
pins; later calls start at once. On Debian and Ubuntu the system libraries Qt needs are installed
when root calls, else the command that does it is printed. Without a screen, run takes the tour.
"""

# constraints.txt is one list for Linux, Windows and macOS. Given with -r, pip checks every file
# against its sha256 (given with -c, it refuses). To renew it:
#
#   uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
#     --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
#     --upgrade --upgrade-package PySide6-Essentials==6.11.3 --output-file packaging/constraints.txt
#
# Standard library only; older Pythons can read this file, so that they can be refused in words.

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
SCHEMA = ROOT / "resources" / "provider-file.schema.json"
STAMP = VENV / "deletion-desk-stamp.txt"
TOUR = ROOT / "build" / "tour"

# Newer releases call libglib2.0-0 libglib2.0-0t64, and provide the old name too.
QT_LIBRARIES = [
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libgssapi-krb5-2",
    "libxkbcommon0",
]
SCREEN_LIBRARIES = [
    "libwayland-cursor0",
    "libwayland-egl1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
]
FONTS = ["fonts-dejavu-core"]
TEST_PACKAGES = [
    "at-spi2-core",
    "dbus",
    "gnome-keyring",
    "libsecret-tools",
    "openbox",
    "poppler-utils",
    "sqlite3",
    "xauth",
    "xdotool",
    "xvfb",
]
BUILD_PACKAGES = ["binutils"]
COMMANDS = ("run", "test", "translations", "bench", "package")
"""What takes arguments."""
ALONE = ("lint", "schema", "pictures")
"""What takes none."""
APT_INSTALL = ["apt-get", "install", "-y", "--no-install-recommends"]


def main(arguments: list[str]) -> int:
    """Carry out one command and return its exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=(*COMMANDS, *ALONE))
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="passed on to the command")
    options = parser.parse_args(arguments)
    if options.command in ALONE and options.arguments:
        parser.error(f"{options.command} takes no arguments")

    check_python(sys.version_info[:2])
    if on_debian():
        provide_system_packages(options.command)
    if not venv_is_ready():
        make_venv()
    if options.command in ALONE:
        return dict(zip(ALONE, (lint, write_schema, pictures), strict=True))[options.command]()
    commands = (run, test, translations, bench, package)
    return dict(zip(COMMANDS, commands, strict=True))[options.command](options.arguments)


def say(sentence: str) -> None:
    """Print a line at once, so that it comes before what a child process prints."""
    print(sentence, flush=True)


def check_python(version: tuple[int, ...]) -> None:
    """Exit with a sentence unless this Python, (major, minor), can run the app."""
    if not (3, 11) <= version < (3, 14):
        sys.exit(
            f"Deletion Desk needs Python 3.11, 3.12 or 3.13; this is {version[0]}.{version[1]}. "
            "Call this script with one of those, for example: python3.12 packaging/dev.py run"
        )


def on_debian() -> bool:
    """Whether this is Debian, Ubuntu or a system made from them."""
    if sys.platform != "linux" or not shutil.which("apt-get"):
        return False
    release = platform.freedesktop_os_release()
    return not {"debian", "ubuntu"}.isdisjoint([release["ID"], *release.get("ID_LIKE", "").split()])


def provide_system_packages(command: str) -> None:
    """Install what a command lacks, or say how; exit if it can't work without."""
    needed, helpful = wanted_packages(command, screen=has_screen(sys.platform, os.environ))
    # Debian's Python comes without ensurepip, which puts pip into a virtual environment.
    if not venv_is_ready() and not importlib.util.find_spec("ensurepip"):
        needed.insert(0, f"python3.{sys.version_info.minor}-venv")
    # It also comes without its library, which the frozen app takes along.
    if command == "package" and sys.base_prefix == "/usr":
        needed.append(f"libpython3.{sys.version_info.minor}")
    installed = installed_packages(list_packages())
    missing = [name for name in needed + helpful if name not in installed]
    if not missing:
        return
    if os.geteuid() == 0:
        say(f"Installing system packages (once): {' '.join(missing)}")
        problem = install_as_root(missing)
        if not problem:
            return
        sentence = f"{problem}\nThe system packages could not be installed. Is there a network?"
    else:
        apt = " ".join(["sudo", *APT_INSTALL, *missing])
        sentence = f"System packages are missing. Install them with:\n  {apt}"
    if not installed.issuperset(needed):
        sys.exit(sentence)
    say(f"{sentence}\nGoing on without them.")


def wanted_packages(command: str, *, screen: bool) -> tuple[list[str], list[str]]:
    """Name the packages a command can't do without, and those that only help it."""
    if command in ("lint", "schema"):
        return [], []
    if command == "test":
        return [*QT_LIBRARIES], SCREEN_LIBRARIES + FONTS + TEST_PACKAGES
    if command in ("bench", "translations", "pictures"):
        return [*QT_LIBRARIES], FONTS
    if command == "package":
        return QT_LIBRARIES + SCREEN_LIBRARIES + BUILD_PACKAGES, []
    if screen:
        return QT_LIBRARIES + SCREEN_LIBRARIES, FONTS
    return [*QT_LIBRARIES], SCREEN_LIBRARIES + FONTS


def list_packages() -> str:
    """Ask dpkg for all packages: a line each, ``status|name, provided (= version), …``."""
    form = "--showformat=${db:Status-Status}|${Package}, ${Provides}\n"
    return subprocess.check_output(["dpkg-query", "--show", form], text=True)


def installed_packages(listing: str) -> set[str]:
    """Collect from dpkg's list the installed packages and the names they provide."""
    installed: set[str] = set()
    for line in listing.splitlines():
        status, _, names = line.partition("|")
        if status == "installed":
            installed.update(name.split()[0] for name in names.split(",") if name.strip())
    return installed


def install_as_root(packages: list[str]) -> str:
    """Install packages; return nothing, or what apt-get said if it failed."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [*APT_INSTALL, "-o", "DPkg::Lock::Timeout=120", *packages]
    problem = call_quietly(install, environment)
    if problem:  # the package lists may be absent or old
        call_quietly(["apt-get", "update"], environment)
        problem = call_quietly(install, environment)
    return problem


def call_quietly(command: list[str], environment: Mapping[str, str] = os.environ) -> str:
    """Run a step of the set-up; return nothing, or what it printed if it failed."""
    result = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return (result.stdout or "It printed nothing.") if result.returncode else ""


def current_stamp() -> str:
    """Name what a virtual environment made now is made from: the pinned packages, the Python."""
    pinned = hashlib.sha256(CONSTRAINTS.read_bytes()).hexdigest()
    return f"{pinned} {sys.version_info.major}.{sys.version_info.minor}\n"


def venv_is_ready() -> bool:
    """Whether the virtual environment is complete and made from what is pinned now."""
    return PYTHON.exists() and STAMP.exists() and STAMP.read_text("utf-8") == current_stamp()


def make_venv() -> None:
    """Make the virtual environment anew; the stamp comes last, so a half-made one is seen."""
    if sys.platform == "linux" and not on_debian():
        libraries = " ".join(QT_LIBRARIES + SCREEN_LIBRARIES)
        say(f"Qt's system libraries have to be installed here; Debian's names: {libraries}")
    say("Setting up the virtual environment (once) ...")
    # Wheels only: building from source would fetch build tools that no hash covers.
    install = ["install", "--only-binary=:all:", "--require-hashes", "-r", str(CONSTRAINTS)]
    problem = call_quietly([sys.executable, "-m", "venv", "--clear", str(VENV)])
    if not problem:
        say("Installing the pinned packages (once); this can take some minutes ...")
        problem = call_quietly([str(PYTHON), "-m", "pip", "--no-input", *install])
    if "Retrying (" in problem:  # pip's word for a connection that could not be made
        sys.exit(
            f"{problem}\nNo network: the packages could not be fetched. Connect and try again."
        )
    if problem:
        sys.exit(f"{problem}\nThe virtual environment could not be set up: see above.")
    STAMP.write_text(current_stamp(), "utf-8")


def run(arguments: list[str]) -> int:
    """Start the app, or without a screen its tour; the current folder stays what it is."""
    path = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path)}
    # -P: nothing in the current folder is mistaken for a module.
    app = [str(PYTHON), "-P", "-m", "gui_app"]
    if has_screen(sys.platform, os.environ):
        return hand_over([*app, *arguments], environment)
    environment["QT_QPA_PLATFORM"] = "offscreen"
    if opens_no_window(arguments):
        return hand_over([*app, *arguments], environment)
    say(f"There is no screen here, so the tour runs instead; its pictures are in {TOUR}")
    status = subprocess.call([*app, "--tour", str(TOUR)], env=environment)
    say(f"The tour ended with status {status}; its pictures are in {TOUR}")
    return status


def has_screen(system: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be opened."""
    if system != "linux":
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def opens_no_window(arguments: list[str]) -> bool:
    """Whether these arguments make the app work without a window."""
    options = {argument.partition("=")[0] for argument in arguments}
    return not options.isdisjoint({"--tour", "--help", "-h", "--version"})


def hand_over(command: list[str], environment: Mapping[str, str]) -> int:
    """Become another program; on Windows, where that is not possible, wait for it."""
    if sys.platform != "win32":
        os.execve(command[0], command, environment)  # noqa: S606
    return subprocess.call(command, env=environment)


def test(arguments: list[str]) -> int:
    """Run pytest from the root."""
    os.chdir(ROOT)
    return hand_over([str(PYTHON), "-m", "pytest", *arguments], test_environment(os.environ))


def test_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Draw off the screen; where CI is set, a missing system package is to fail its tests."""
    strict = {"DELETION_DESK_REQUIRE_ALL": "1"} if environment.get("CI") else {}
    return {"QT_QPA_PLATFORM": "offscreen", **environment, **strict}


def lint() -> int:
    """Run every check from the root; 0 if none complains."""
    checks = (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"])
    statuses = [subprocess.call([str(PYTHON), "-m", *check], cwd=ROOT) for check in checks]
    return int(any(statuses))


def write_schema() -> int:
    """Make the published schema of provider files anew from the code."""
    code = "from gui_app.providers.schema import schema; print(schema(), end='')"
    command = [str(PYTHON), "-X", "utf8", "-c", code]
    text = subprocess.check_output(command, cwd=ROOT, encoding="utf-8")
    SCHEMA.write_text(text, "utf-8", newline="\n")
    return 0


def translations(arguments: list[str]) -> int:
    """Bring the translations up to date with the code, or say which are not."""
    return subprocess.call([str(PYTHON), str(ROOT / "packaging" / "translations.py"), *arguments])


def pictures() -> int:
    """Take the pictures of README and manual anew."""
    path = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [str(PYTHON), str(ROOT / "packaging" / "pictures.py")]
    return subprocess.call(command, env={**os.environ, **path})


def package(arguments: list[str]) -> int:
    """Build a package."""
    return subprocess.call([str(PYTHON), str(ROOT / "packaging" / "package.py"), *arguments])


def bench(names: list[str]) -> int:
    """Run benchmarks one after the other, all or the named ones; 0 if none breaks."""
    folder = ROOT / "tests" / "benchmarks"
    known = {file.stem.removeprefix("bench_"): file for file in sorted(folder.glob("bench_*.py"))}
    if unknown := set(names) - set(known):
        sys.exit(f"No such benchmark: {', '.join(sorted(unknown))}. There are: {', '.join(known)}")
    environment = {**test_environment(os.environ), "PYTHONPATH": str(ROOT)}
    chosen = [known[name] for name in names or known]
    statuses = [subprocess.call([str(PYTHON), str(file)], env=environment) for file in chosen]
    return int(any(statuses))


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
