"""The key that a history's forgotten values are looked up with."""

from contextlib import closing

import pytest
from keyring.errors import InitError

from gui_app.credentials import vault as module
from gui_app.credentials.keyring_store import KeyringStore
from gui_app.credentials.store import MemoryStore
from gui_app.credentials.vault import Vault
from gui_app.domain.errors import CredentialError

ID = "0123456789abcdef0123456789abcdef"
ENTRY = ("Deletion Desk/history", ID)


def test_a_key_is_made_only_when_it_is_asked_for(vault, backend, run):
    assert run(vault.history_key(ID)) is None
    assert backend.entries == {}
    key = run(vault.make_history_key(lambda _: ID))
    assert len(key) == 32
    assert backend.entries == {ENTRY: key.hex()}


def test_the_key_stays_the_same_and_is_another_one_for_each_history(vault, backend, run):
    key = run(vault.make_history_key(lambda _: ID))
    assert run(vault.history_key(ID)) == key
    assert run(vault.make_history_key(lambda _: "f" * 32)) != key
    with closing(Vault(KeyringStore(backend.candidate()))) as later:
        assert run(later.history_key(ID)) == key


def test_the_log_never_shows_the_key(vault, backend, run):
    key = run(vault.make_history_key(lambda _: ID))
    assert key.hex() in vault.in_use()
    with closing(Vault(KeyringStore(backend.candidate()))) as later:
        run(later.history_key(ID))
        assert key.hex() in later.in_use()


@pytest.mark.parametrize("value", ["", "ab", "x" * 64, "ab" * 31, "ab" * 33])
def test_a_key_that_someone_changed_is_not_used(vault, backend, run, value):
    backend.entries[ENTRY] = value
    with pytest.raises(CredentialError, match="did not give back what was written"):
        run(vault.history_key(ID))
    assert backend.entries == {ENTRY: value}


def test_a_key_that_the_keyring_does_not_keep_is_not_used(vault, backend, run):
    backend.spoil = lambda value: value[:-1]
    with pytest.raises(CredentialError, match="did not give back what was written"):
        run(vault.make_history_key(lambda _: ID))


def test_a_keyring_that_fails_is_told(vault, backend, run):
    backend.error = InitError()
    with pytest.raises(CredentialError, match="no keyring service is running"):
        run(vault.history_key(ID))


def test_without_a_keyring_no_key_is_made_that_would_be_lost(backend, monkeypatch, run):
    monkeypatch.setattr(module, "candidates", lambda: (backend.candidate(),))
    backend.error = InitError()
    with closing(Vault()) as vault:
        run(vault.open())
        assert run(vault.history_key(ID)) is None
        with pytest.raises(CredentialError, match="no keyring service is running"):
            run(vault.make_history_key(lambda _: ID))
        backend.error = None
        run(vault.open())
        assert run(vault.make_history_key(lambda _: ID)).hex() == backend.entries[ENTRY]


def test_the_demo_keeps_its_key_in_memory(run):
    with closing(Vault(MemoryStore())) as vault:
        key = run(vault.make_history_key(lambda _: ID))
        assert run(vault.history_key(ID)) == key
