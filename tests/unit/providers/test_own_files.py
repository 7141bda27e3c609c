"""A person's own provider files on the disk: wholly, or not at all."""

import errno
import os
import stat

import pytest

from gui_app.domain.errors import SettingsError
from gui_app.providers import own_files


def test_a_file_is_for_its_owner_alone_and_replaces_another(tmp_path):
    file = tmp_path / "acme.toml"
    file.write_bytes(b"before")
    own_files.write(file, b"after")
    assert file.read_bytes() == b"after"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [f.name for f in tmp_path.iterdir()] == ["acme.toml"]


@pytest.mark.parametrize("call", ["fsync", "fdopen"])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_a_write_that_fails_leaves_what_was_there(tmp_path, monkeypatch, call, error):
    def fail(*_args, **_kwargs):
        raise OSError(error, os.strerror(error))

    file = tmp_path / "acme.toml"
    file.write_bytes(b"before")
    with monkeypatch.context() as patch:
        patch.setattr(own_files.os, call, fail)
        with pytest.raises(SettingsError) as raised:
            own_files.write(file, b"after")
    assert raised.value.detail == os.strerror(error)
    assert str(tmp_path) in raised.value.message
    assert file.read_bytes() == b"before"
    assert [f.name for f in tmp_path.iterdir()] == ["acme.toml"]


def test_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(SettingsError):
        own_files.write(tmp_path / "none" / "acme.toml", b"x")


def test_only_so_much_is_read(tmp_path):
    file = tmp_path / "large.toml"
    file.write_bytes(b"x" * 100)
    assert own_files.read(file, 10) == b"x" * 11
    assert own_files.read(file, 100) == b"x" * 100


def test_a_pipe_a_folder_and_nothing_are_not_read(tmp_path):
    os.mkfifo(tmp_path / "pipe.toml")
    for file in (tmp_path / "pipe.toml", tmp_path, tmp_path / "none.toml"):
        with pytest.raises(SettingsError):
            own_files.read(file, 10)


def test_removing_twice_is_no_trouble(tmp_path):
    file = tmp_path / "acme.toml"
    file.touch()
    own_files.remove(file)
    own_files.remove(file)
    assert not file.exists()
    with pytest.raises(SettingsError):
        own_files.remove(tmp_path)


def test_no_file_of_another_provider_is_overwritten(tmp_path):
    assert own_files.free_name(tmp_path, "acme").name == "acme.toml"
    (tmp_path / "acme.toml").touch()
    (tmp_path / "acme-2.toml").touch()
    assert own_files.free_name(tmp_path, "acme").name == "acme-3.toml"
