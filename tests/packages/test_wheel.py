"""The wheel gives the same app through pipx, and leaves nothing; the sdist gives the same wheel."""

import os
import tarfile
import zipfile
from pathlib import Path

import pytest
from building import build
from fresh_root import HOME, PERSON, REPOSITORY

import gui_app

pytestmark = [pytest.mark.packages, pytest.mark.timeout(1800)]


@pytest.fixture(scope="module")
def built():
    """The sdist and the wheel of this tree."""
    return build("wheel")


def test_the_sdist_makes_the_same_wheel(built, tmp_path):
    sdist, wheel = built
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (tree,) = tmp_path.iterdir()
    _, again = build("wheel", tree)
    assert again.read_bytes() == wheel.read_bytes()


def test_the_wheel_has_every_resource(built):
    held = set(zipfile.ZipFile(built[1]).namelist())
    resources = REPOSITORY / "resources"
    ours = [p for p in resources.rglob("*") if p.is_file() and p.suffix != ".ts"]
    assert len(ours) > 20
    assert {f"gui_app/resources/{p.relative_to(resources).as_posix()}" for p in ours} <= held


def test_pipx_installs_the_app_and_removes_it(root, built):
    root.apt("install", "pipx", "libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3")
    root.apt("install", "libfontconfig1", "libglib2.0-0", "libgssapi-krb5-2")
    home = root.folder / HOME
    root.run("pipx", "list", user=PERSON)  # what pipx makes for itself
    before = programs(home)
    root.run("pipx", "install", root.take(built[1]), user=PERSON, **pip_settings(root))
    app = f"/{HOME}/.local/bin/deletion-desk"
    assert gui_app.__version__ in root.run(app, "--version", user=PERSON)
    assert "ok " in root.run(app, "--tour", f"/{HOME}/tour-wheel", user=PERSON)
    root.run("pipx", "uninstall", "deletion-desk", user=PERSON)
    assert programs(home) == before


def programs(home: Path) -> set[Path]:
    """Return what lies where pipx installs, but for its logs and its own pip."""
    places = (home / ".local" / "bin", home / ".local" / "pipx" / "venvs")
    return {path for place in places if place.exists() for path in place.rglob("*")}


def pip_settings(root) -> dict[str, str]:
    """Let pip inside find packages the way pip here does."""
    settings = {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
    if certificates := settings.get("PIP_CERT"):
        settings["PIP_CERT"] = root.take(Path(certificates))
    return settings
