"""The Debian package of the frozen app: the same bytes from the same source, made by dpkg-deb."""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import textwrap
from collections.abc import Iterable, Iterator
from email.utils import format_datetime
from pathlib import Path
from xml.etree import ElementTree

import icons
from release import Release, newest, releases

ROOT = Path(__file__).resolve().parent.parent
STAGE = ROOT / "build" / "deb"
LINUX = ROOT / "packaging" / "linux"
NAME = "deletion-desk"
ID = "io.github.deletion_desk.DeletionDesk"
HOLDER = "Deletion Desk maintainers"
MAINTAINER = f"{HOLDER} <maintainers@deletion-desk.invalid>"
SUMMARY = "delete a user at a service your company uses"
DESCRIPTION = """\
A desktop window for people who do not program: support, privacy, HR. One tab
for each service, one user or a list. What is confirmed is what is sent. It
says "Deleted" only when the service said so. Every deletion is in a history
that can be searched, exported and proved. Secrets are kept in the keyring of
the system.
"""
DEPENDS = (
    "ca-certificates",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgcc-s1",
    "libgl1",
    "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi-krb5-2",
    "libstdc++6",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxcb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
    "zlib1g",
)
"""The system's libraries that Qt and Python link; glibc comes first, with its version."""
RECOMMENDS = ("fonts-dejavu-core", "gnome-keyring | kwalletmanager", "xdg-utils")
SUGGESTS = ("fonts-noto-core",)


def build(app: Path, dist: Path) -> Path:
    """Pack a frozen app and return the package's file.

    Args:
        app: the folder that PyInstaller made.
        dist: where the package is put.
    """
    shutil.rmtree(STAGE, ignore_errors=True)
    release = newest()
    lay_out(app, release)
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    write_control(release, architecture)
    for path in [STAGE, *below(STAGE)]:
        settle(path, release.time.timestamp())
    package = dist / f"{NAME}_{release.version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--threads-max=1", "--build"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(release.time.timestamp()))}
    subprocess.run([*command, str(STAGE), str(package)], env=environment, check=True)
    return package


def lay_out(app: Path, release: Release) -> None:
    """Put each file where it is going to be installed."""
    usr = STAGE / "usr"
    shutil.copytree(app, usr / "lib" / NAME, symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = usr / "share"
    write(share / "applications" / f"{NAME}.desktop", (LINUX / f"{NAME}.desktop").read_bytes())
    write(share / "metainfo" / f"{ID}.metainfo.xml", metainfo(releases()))
    hicolor = share / "icons" / "hicolor"
    write(hicolor / "scalable" / "apps" / f"{NAME}.svg", icons.SVG.read_bytes())
    for width in icons.LINUX:
        write(hicolor / f"{width}x{width}" / "apps" / f"{NAME}.png", icons.png(width))
    doc = share / "doc" / NAME
    write(doc / "copyright", copyright_file(release).encode())
    changes = "\n".join(map(changelog_entry, releases())).encode()
    write(doc / "changelog.gz", gzip.compress(changes, mtime=0))


def write(file: Path, content: bytes) -> None:
    """Write a file and the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def metainfo(entries: Iterable[Release]) -> bytes:
    """Return AppStream's description of the app, with its releases from the changelog."""
    tree = ElementTree.parse(LINUX / f"{ID}.metainfo.xml")  # noqa: S314 - our own file
    listed = tree.find("releases")
    for entry in entries:
        release = ElementTree.SubElement(
            listed, "release", version=entry.version, date=entry.day.isoformat()
        )
        points = ElementTree.SubElement(ElementTree.SubElement(release, "description"), "ul")
        for point in entry.points:
            ElementTree.SubElement(points, "li").text = point
    ElementTree.indent(tree)
    return ElementTree.tostring(tree.getroot(), encoding="utf-8", xml_declaration=True) + b"\n"


def changelog_entry(entry: Release) -> str:
    """Return a release as an entry of a Debian changelog."""
    wrap = textwrap.TextWrapper(78, initial_indent="  * ", subsequent_indent="    ")
    points = "\n".join(map(wrap.fill, entry.points))
    first = f"{NAME} ({entry.version}) stable; urgency=medium"
    last = f" -- {MAINTAINER}  {format_datetime(entry.time)}"
    return f"{first}\n\n{points}\n\n{last}\n"


def copyright_file(release: Release) -> str:
    """Return the licences: ours in full, and where those of the parts are."""
    licence = (ROOT / "LICENSE").read_text("utf-8")
    holder = re.search(r"Copyright \(c\) (.+)", licence)
    terms = licence.split("\n\n", 2)[2].strip()
    indented = "\n".join(f" {line}" if line else " ." for line in terms.splitlines())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Deletion Desk\n"
        f"Comment: The program comes with Python, Qt, PySide and other parts. Their licences\n"
        f" are in /usr/lib/{NAME}/_internal, in resources/licences and the folders\n"
        " named *.dist-info, and are shown in the program under Help, About.\n\n"
        f"Files: *\nCopyright: {holder[1] if holder else release.day.year}\n"
        f"License: Expat\n{indented}\n"
    )


def write_control(release: Release, architecture: str) -> None:
    """Write what dpkg is told about the package."""
    app = STAGE / "usr" / "lib" / NAME
    size = sum(-(-p.lstat().st_size // 1024) for p in below(STAGE) if not p.is_dir())
    depends = ", ".join([f"libc6 (>= {glibc(app)})", *DEPENDS])
    description = "".join(f" {line}\n" for line in DESCRIPTION.splitlines())
    control = (
        f"Package: {NAME}\nVersion: {release.version}\nArchitecture: {architecture}\n"
        f"Maintainer: {MAINTAINER}\nInstalled-Size: {size}\n"
        f"Depends: {depends}\nRecommends: {', '.join(RECOMMENDS)}\n"
        f"Suggests: {', '.join(SUGGESTS)}\n"
        f"Section: utils\nPriority: optional\nDescription: {SUMMARY}\n{description}"
    )
    sums = "".join(
        f"{hashlib.md5(p.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{p.relative_to(STAGE).as_posix()}\n"
        for p in below(STAGE)
        if p.is_file() and not p.is_symlink()
    )
    write(STAGE / "DEBIAN" / "control", control.encode())
    write(STAGE / "DEBIAN" / "md5sums", sums.encode())


def glibc(app: Path) -> str:
    """Return the oldest glibc that offers every symbol the app's files ask for."""
    asked = {(2, 34)}  # what Qt's wheels are made for
    for path in below(app):
        if path.is_file() and (path.suffix == ".so" or ".so." in path.name or path.name == NAME):
            found = re.findall(rb"\0GLIBC_(\d+)\.(\d+)\0", path.read_bytes())
            asked |= {(int(major), int(minor)) for major, minor in found}
    return "{}.{}".format(*max(asked))


def below(folder: Path) -> Iterator[Path]:
    """Yield what lies under a folder, sorted; links are not followed."""
    for path in sorted(folder.iterdir()):
        yield path
        if path.is_dir() and not path.is_symlink():
            yield from below(path)


def settle(path: Path, time: float) -> None:
    """Give a file the mode and time it has in every build."""
    if not path.is_symlink():
        runs = path.is_dir() or (path.name == NAME and path.parent.name == NAME)
        path.chmod(0o755 if runs else 0o644)
    os.utime(path, (time, time), follow_symlinks=False)
