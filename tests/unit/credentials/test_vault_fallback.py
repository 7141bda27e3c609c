"""The vault where there is no keyring: in the demo, and until one is unlocked."""

from contextlib import closing

import pytest
from keyring.errors import InitError, KeyringLocked

from gui_app.credentials import vault as module
from gui_app.credentials.store import MemoryStore
from gui_app.credentials.vault import Vault

NAMES = ("token", "client_id")
SERVICE = "Deletion Desk/konsign/Jörg & Söhne"


def test_the_demo_keeps_secrets_in_memory_and_says_so(account, run):
    with closing(Vault(MemoryStore())) as vault:
        run(vault.open())
        assert vault.where == "this session only: this is the demo"
        assert not vault.secure
        run(vault.write(account, {"token": "t-123"}))
        assert run(vault.read(account, NAMES)) == {"token": "t-123"}
        run(vault.forget(account, NAMES))
        assert run(vault.read(account, NAMES)) == {}


@pytest.fixture
def searching(backend, monkeypatch):
    """A vault that looks for a keyring, and finds the one in memory if it works."""
    monkeypatch.setattr(module, "candidates", lambda: (backend.candidate(),))
    with closing(Vault()) as vault:
        yield vault


def test_the_keyring_that_was_found_is_named(searching, run):
    assert not searching.secure
    run(searching.open())
    assert searching.secure
    assert searching.where == "Fake Keyring"


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (KeyringLocked(), "the keyring is locked"),
        (InitError(), "no keyring service is running"),
    ],
)
def test_without_a_keyring_the_reason_is_told_and_memory_serves(
    searching, backend, account, run, error, reason
):
    backend.error = error
    run(searching.open())
    assert not searching.secure
    assert searching.where == (f"this session only: no secure keyring was found, because {reason}")
    run(searching.write(account, {"token": "t-123"}))
    assert run(searching.read(account, NAMES)) == {"token": "t-123"}


def test_what_this_session_saved_moves_into_a_keyring_unlocked_later(
    searching, backend, account, run
):
    backend.entries = {
        (SERVICE, "token"): "t-old",
        (SERVICE, "client_id"): "c-old",
        (SERVICE, "saved credentials"): "client_id\ntoken",
        (SERVICE, "api address"): "https://old.example",
    }
    backend.error = KeyringLocked()
    run(searching.open())
    run(searching.write(account, {"token": "t-123"}))
    run(searching.open())
    assert not searching.secure
    backend.error = None
    run(searching.open())
    assert searching.where == "Fake Keyring"
    assert run(searching.read(account, NAMES)) == {"token": "t-123"}
    assert (SERVICE, "client_id") not in backend.entries
    assert backend.entries[SERVICE, "token"] == "t-123"


def test_a_keyring_that_fails_on_the_move_leaves_everything_readable(
    searching, backend, account, run
):
    backend.error = KeyringLocked()
    run(searching.open())
    run(searching.write(account, {"token": "t-123"}))
    backend.error = None
    backend.spoil = lambda value: value.replace("t-123", "")
    run(searching.open())
    assert "did not give back" in searching.where
    assert run(searching.read(account, NAMES)) == {"token": "t-123"}


def test_a_keyring_in_use_is_not_looked_for_again(searching, backend, run):
    run(searching.open())
    backend.error = KeyringLocked()
    run(searching.open())
    assert searching.secure
