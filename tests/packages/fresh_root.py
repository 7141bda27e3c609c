"""A fresh system of this computer's own release, in a folder, by debootstrap and chroot.

Commands run in namespaces of their own, so that nothing stays mounted and no process stays alive.
"""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from gui_app import __file__ as package

REPOSITORY = Path(package).resolve().parents[1]
CACHE = REPOSITORY / "build" / "fresh-root"
PERSON = "person"
HOME = f"home/{PERSON}"
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# What apt, dpkg and the libraries' own caches write for any package whatever.
_BOOKKEEPING = ("var/cache", "var/lib/apt", "var/lib/dpkg", "var/log", "tmp", "proc", "dev", "run")


def missing_here() -> str:
    """Return why there can't be a fresh system here; empty if there can."""
    if not hasattr(os, "geteuid") or os.geteuid():
        return "needs root"
    tools = ("apt-get", "chroot", "debootstrap", "unshare")
    return ", ".join(f"no {tool}" for tool in tools if not shutil.which(tool))


@dataclass(frozen=True, slots=True)
class Root:
    """A system in a folder."""

    folder: Path

    def run(self, *command: str, user: str = "root", ok: bool = True, **environment: str) -> str:
        """Run a command inside and return what it printed; unless not ok, it must end with 0."""
        home = "/root" if user == "root" else f"/home/{user}"
        values = {"PATH": _PATH, "HOME": home, "LC_ALL": "C.UTF-8"} | environment
        result = subprocess.run(
            [
                *["unshare", "--mount", "--pid", "--fork", "--kill-child"],
                *["--root", str(self.folder), "--mount-proc"],
                *["env", "-i", *(f"{name}={value}" for name, value in values.items())],
                *["runuser", "-u", user, "--", *command],
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=600,
            check=False,
        )
        assert not ok or result.returncode == 0, f"{command}: {result.stdout}"
        return result.stdout

    def apt(self, *arguments: str) -> None:
        """Run apt-get without questions and without recommended packages."""
        options = ["-qy", "--no-install-recommends"]
        self.run("apt-get", *options, *arguments, DEBIAN_FRONTEND="noninteractive")

    def take(self, file: Path) -> str:
        """Copy a file inside and return its path there."""
        shutil.copy(file, self.folder / "tmp" / file.name)
        return f"/tmp/{file.name}"

    def files(self) -> set[str]:
        """Return the paths of all there is but the bookkeeping of apt and dpkg."""
        found: set[str] = set()
        for folder, folders, names in os.walk(self.folder):
            here = Path(folder).relative_to(self.folder)
            folders[:] = [f for f in folders if (here / f).as_posix() not in _BOOKKEEPING]
            found.update((here / name).as_posix() for name in (*folders, *names))
        return found


def fresh_root(folder: Path) -> Root:
    """Make a fresh system in a folder that does not exist yet; the first time takes a minute."""
    mirror, release = _mirror()
    kept = CACHE / release
    if not kept.exists():
        half = CACHE / f"{release}.half"
        shutil.rmtree(half, ignore_errors=True)
        half.mkdir(parents=True)
        command = ["debootstrap", "--variant=minbase", release, str(half), mirror]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        half.rename(kept)
    subprocess.run(["cp", "--archive", "--reflink=auto", str(kept), str(folder)], check=True)
    shutil.copy("/etc/resolv.conf", folder / "etc" / "resolv.conf")
    root = Root(folder)
    root.run("useradd", "--create-home", PERSON)
    root.apt("update")
    return root


def _mirror() -> tuple[str, str]:
    """Return the address and release of the packages this computer's own apt uses first."""
    form = "$(REPO_URI) $(CODENAME) $(COMPONENT) $(ORIGIN)"
    rows = subprocess.check_output(
        ["apt-get", "indextargets", "--format", form, "Created-By: Packages"], text=True
    ).splitlines()
    uri, release = next(
        (uri, release)
        for uri, release, component, origin in map(str.split, rows)
        if component == "main" and origin in ("Debian", "Ubuntu") and "-" not in release
    )
    return uri, release
