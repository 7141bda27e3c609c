"""The data folder: made for the owner alone, or refused in a sentence."""

import errno
import os
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from gui_app import paths
from gui_app.domain.errors import SettingsError
from gui_app.paths import DataFolder

no_modes = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@no_modes
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_folders_are_for_the_owner_alone(tmp_path, umask):
    folder = DataFolder(tmp_path / "a" / "b")
    before = os.umask(umask)
    try:
        folder.make()
    finally:
        os.umask(before)
    assert {mode(p) for p in (folder.root, folder.providers, folder.log.parent)} == {0o700}


@no_modes
def test_a_folder_that_others_could_read_is_closed_to_them(tmp_path):
    root = tmp_path / "data"
    root.mkdir(0o777)
    root.chmod(0o777)
    (root / "logs").mkdir()
    DataFolder(root).make()
    assert (mode(root), mode(root / "logs")) == (0o700, 0o700)


def test_making_it_leaves_nothing_else_and_can_be_done_again(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.make()
    folder.make()
    assert {p.name for p in folder.root.iterdir()} == {"providers", "logs"}


def test_it_holds_what_is_promised(tmp_path):
    folder = DataFolder(tmp_path)
    files = (folder.history, folder.settings, folder.providers, folder.log)
    assert [p.relative_to(tmp_path).as_posix() for p in files] == [
        "history.sqlite3",
        "settings.json",
        "providers",
        "logs/deletion-desk.log",
    ]


def test_many_windows_can_make_it_at_once(tmp_path):
    def make(number: int) -> None:
        DataFolder(tmp_path / str(number % 2)).make()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(make, range(400)))


@pytest.mark.parametrize("place", ["file", "file/below", "data/logs", "data/providers"])
def test_a_file_in_the_way_is_told(tmp_path, place):
    (tmp_path / "data").mkdir()
    (tmp_path / place.partition("/below")[0]).touch()
    root = tmp_path / ("data" if place.startswith("data") else place)
    with pytest.raises(SettingsError, match="Choose another one") as caught:
        DataFolder(root).make()
    assert str(root) in caught.value.message
    assert "\n" not in caught.value.message


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is a thing of Linux")
@pytest.mark.parametrize("root", ["/proc/nowhere", "/proc/self/fdinfo"])
def test_a_folder_that_takes_no_files_is_told(root):
    with pytest.raises(SettingsError, match="can't be used"):
        DataFolder(Path(root)).make()


def test_a_disk_that_takes_folders_only_is_told(tmp_path, monkeypatch):
    def touch(self, mode):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "touch", touch)
    with pytest.raises(SettingsError, match=os.strerror(errno.ENOSPC)):
        DataFolder(tmp_path / "data").make()


def test_a_link_that_leads_nowhere_is_told(tmp_path):
    (tmp_path / "data").symlink_to(tmp_path / "gone")
    with pytest.raises(SettingsError):
        DataFolder(tmp_path / "data").make()


def test_the_platforms_own_folder_is_absolute_and_named_after_the_app():
    assert paths.default_data_folder().is_absolute()
    assert "Deletion Desk" in str(paths.default_data_folder())


def test_resources_hold_provider_files_and_icons():
    assert {p.name for p in (paths.resources() / "providers").glob("*.toml")} == {
        "konsign.toml",
        "verigator.toml",
    }
    assert (paths.resources() / "icons" / "deletion-desk.svg").is_file()


def test_a_frozen_app_finds_its_resources_in_the_bundle(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"


def test_resources_packed_into_the_package_come_first(tmp_path, monkeypatch):
    (tmp_path / "gui_app" / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "gui_app" / "paths.py"))
    assert paths.resources() == tmp_path / "gui_app" / "resources"
