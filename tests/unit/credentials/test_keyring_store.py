"""Which keyrings are trusted, and what becomes of their errors."""

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from gui_app.credentials.keyring_store import (
    FAILED,
    LOCKED,
    NOT_RUNNING,
    NOT_TRUE,
    Candidate,
    KeyringStore,
    KeyringStoreError,
    candidates,
    find_keyring,
)

LINUX = ["GNOME Keyring / Secret Service"] * 2 + ["KDE Wallet"]


@pytest.mark.parametrize(
    ("platform", "titles", "longest"),
    [
        ("win32", ["Windows Credential Manager"], 1_280),
        ("darwin", ["macOS Keychain"], 8_000),
        ("linux", LINUX, 8_000),
        ("freebsd14", LINUX, 8_000),
    ],
)
def test_each_platform_has_its_own_secure_keyrings(platform, titles, longest):
    found = candidates(platform)
    assert [c.title for c in found] == titles
    assert {c.longest for c in found} == {longest}


def test_the_backends_are_the_ones_meant():
    loaded = [c.load() for p in ("win32", "darwin", "linux") for c in candidates(p)]
    assert all(issubclass(backend, KeyringBackend) for backend in loaded)
    assert [f"{b.__module__}.{b.__name__}" for b in loaded] == [
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
        "gui_app.credentials.secret_service.SecretServiceKeyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    ]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_keyring_of_another_platform_is_not_running(platform):
    with pytest.raises(KeyringStoreError) as caught:
        find_keyring(candidates(platform))
    assert caught.value.reason == NOT_RUNNING


def test_a_keyring_that_keeps_its_word_is_taken_and_left_clean(backend):
    assert find_keyring([backend.candidate()]).title == "Fake Keyring"
    assert backend.entries == {}


@pytest.mark.parametrize("spoil", [str.upper, lambda value: value[:-1], lambda value: ""])
def test_a_keyring_that_gives_back_something_else_is_not_trusted(backend, spoil):
    backend.spoil = lambda value: spoil(f"x{value}")
    with pytest.raises(KeyringStoreError) as caught:
        find_keyring([backend.candidate()])
    assert caught.value.reason == NOT_TRUE
    assert backend.entries == {}


def test_a_keyring_that_forgets_at_once_is_not_trusted(backend):
    backend.set_password = lambda *_: None
    with pytest.raises(KeyringStoreError) as caught:
        find_keyring([backend.candidate()])
    assert caught.value.reason == NOT_TRUE


def test_a_keyring_that_can_not_remove_is_not_trusted(backend):
    backend.delete_password = lambda *_: None
    with pytest.raises(KeyringStoreError) as caught:
        find_keyring([backend.candidate()])
    assert caught.value.reason == NOT_TRUE


class PyWinError(Exception):
    """Stands for pywintypes.error, which derives from nothing of keyring's."""


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (KeyringLocked("dismissed"), LOCKED),
        (InitError("no bus"), NOT_RUNNING),
        (NameError("win32cred"), NOT_RUNNING),
        (ImportError("gi"), NOT_RUNNING),
        (PasswordSetError("-25299"), FAILED),
        (PyWinError(1783, "CredWrite", "bad data"), FAILED),
        (TypeError("None"), FAILED),
    ],
    ids=repr,
)
def test_every_error_becomes_a_reason_for_people(backend, error, reason):
    backend.error = error
    with pytest.raises(KeyringStoreError, match=reason) as caught:
        find_keyring([backend.candidate()])
    assert caught.value.reason == reason
    assert type(error).__name__ in caught.value.detail


def test_the_next_keyring_is_tried_where_the_first_does_not_run(backend):
    def load():
        raise ImportError("dbus")

    assert find_keyring([Candidate("None", load), backend.candidate()]).title == "Fake Keyring"


def test_a_locked_keyring_ends_the_search_so_that_nobody_is_asked_twice(backend):
    locked = type(backend)()
    locked.error = KeyringLocked("dismissed")
    with pytest.raises(KeyringStoreError) as caught:
        find_keyring([locked.candidate(), backend.candidate()])
    assert caught.value.reason == LOCKED


def test_the_reason_is_the_best_keyrings(backend):
    other = type(backend)()
    other.error = InitError("not installed")
    backend.spoil = str.upper
    with pytest.raises(KeyringStoreError) as caught:
        find_keyring([backend.candidate(), other.candidate()])
    assert caught.value.reason == NOT_TRUE


def test_an_error_tells_nothing_of_the_secret(backend):
    store = KeyringStore(backend.candidate())
    backend.error = ValueError("can't keep 'hunter2-hunter2'")
    with pytest.raises(KeyringStoreError) as caught:
        store.set("service", "key", "hunter2-hunter2")
    assert "hunter2" not in str(caught.value)
    assert "can't keep" in caught.value.detail
    assert caught.value.__suppress_context__


def test_removing_what_is_gone_is_fine_and_what_fails_is_told(backend):
    store = KeyringStore(backend.candidate())
    store.delete("service", "key")
    store.set("service", "key", "value")
    backend.delete_password = lambda *_: (_ for _ in ()).throw(PasswordSetError("denied"))
    with pytest.raises(KeyringStoreError):
        store.delete("service", "key")
