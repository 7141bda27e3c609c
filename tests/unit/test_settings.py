"""settings.json: shared by windows, never half written, never fatal when damaged."""

import errno
import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from gui_app import settings as module
from gui_app.domain.errors import SettingsError
from gui_app.settings import Settings

DAMAGED = {
    "empty": b"",
    "cut off": b'{"window": {"wid',
    "a list": b"[]",
    "a text": b'"window"',
    "a section that is a number": b'{"window": 1}',
    "not UTF-8": b'{"window": {"title": "\xff"}}',
    "nested too deeply": b"[" * 100_000,
    "a number too long": b'{"window": {"width": ' + b"9" * 5_000 + b"}}",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def settings(path: Path) -> Settings:
    return Settings(path)


def put(section: dict[str, Any]) -> None:
    section["width"] = 800


def test_without_a_file_sections_are_empty_and_no_file_is_made(settings, path):
    assert settings.read("window") == {}
    assert settings.notice is None
    assert not path.exists()


def test_another_window_reads_what_was_saved(settings, path):
    other = Settings(path)
    assert other.read("window") == {}
    settings.update("window", put)
    assert other.read("window") == {"width": 800}


def test_a_change_leaves_other_sections_alone(settings):
    settings.update("window", put)
    settings.update("accounts", lambda section: section.update(a=["é", "\ud800", "😀"]))
    assert settings.read("window") == {"width": 800}
    assert settings.read("accounts") == {"a": ["é", "\ud800", "😀"]}


def test_changes_from_many_windows_are_all_kept(path):
    def count(_: int) -> None:
        Settings(path).update("n", lambda section: section.update(n=section.get("n", 0) + 1))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(count, range(60)))
    assert Settings(path).read("n") == {"n": 60}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_files_are_for_the_owner_alone(settings, path):
    settings.update("window", put)
    assert {p.name: p.stat().st_mode & 0o777 for p in path.parent.iterdir()} == {
        "settings.json": 0o600,
        "settings.json.lock": 0o600,
    }


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_kept_aside_and_named(settings, path, data):
    path.write_bytes(data)
    assert settings.read("window") == {}
    [aside] = path.parent.glob("settings.json.broken-*Z")
    assert aside.read_bytes() == data
    assert aside.name in settings.notice
    assert not path.exists()


def test_a_damaged_file_does_not_stop_a_change(settings, path):
    path.write_bytes(b"{")
    settings.update("window", put)
    assert settings.read("window") == {"width": 800}
    assert settings.notice is not None


def test_a_byte_order_mark_is_no_damage(settings, path):
    path.write_bytes(b'\xef\xbb\xbf{"window": {"width": 800}}')
    assert settings.read("window") == {"width": 800}
    assert settings.notice is None


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS])
def test_a_full_or_read_only_disk_is_told_and_loses_nothing(settings, path, monkeypatch, number):
    settings.update("window", put)
    before = {p.name: p.read_bytes() for p in path.parent.iterdir()}

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(SettingsError, match="room on the disk") as caught:
        settings.update("window", lambda section: section.clear())
    assert os.strerror(number) in caught.value.detail
    assert {p.name: p.read_bytes() for p in path.parent.iterdir()} == before


def test_what_is_saved_was_forced_to_disk_before_it_took_the_name(settings, path, monkeypatch):
    settings.update("window", put)
    seen = []
    monkeypatch.setattr(os, "fsync", lambda _: seen.append(json.loads(path.read_bytes())))
    settings.update("window", lambda section: section.update(width=900))
    assert seen == [{"window": {"width": 800}}]


def test_a_folder_that_is_none_is_told(tmp_path):
    (tmp_path / "file").touch()
    settings = Settings(tmp_path / "file" / "settings.json")
    with pytest.raises(SettingsError):
        settings.read("window")
    with pytest.raises(SettingsError):
        settings.update("window", put)


def test_a_change_that_fails_saves_nothing(settings):
    def change(section: dict[str, Any]) -> None:
        section["width"] = 1
        raise KeyError

    settings.update("window", put)
    with pytest.raises(KeyError):
        settings.update("window", change)
    assert settings.read("window") == {"width": 800}


def test_a_window_that_never_lets_go_is_told(settings, path, monkeypatch):
    monkeypatch.setattr(module, "_PATIENCE", 0.05)
    with FileLock(f"{path}.lock"), pytest.raises(SettingsError, match="another window"):
        settings.update("window", put)
