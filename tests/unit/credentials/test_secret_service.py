"""The vault over a real GNOME Keyring, on a bus of the test's own."""

from contextlib import closing
from dataclasses import replace

import pytest

from gui_app.credentials import secret_service as module
from gui_app.credentials.vault import Vault
from gui_app.domain.errors import CredentialError

pytestmark = pytest.mark.keyring

NAMES = ("token", "client_id")
SERVICE = "Deletion Desk/konsign/Jörg & Söhne"
SAVED = {"token": "t-123", "client_id": "c 4!\"'~"}
FALLBACK = "this session only: no secure keyring was found, because"


@pytest.fixture
def vault():
    with closing(Vault()) as vault:
        yield vault


def test_secrets_go_round_and_other_programs_find_them(secret_service, vault, account, run):
    run(vault.open())
    assert vault.where == "GNOME Keyring / Secret Service"
    assert vault.secure
    run(vault.write(account, SAVED))
    assert secret_service.lookup(SERVICE, "token") == "t-123"
    assert secret_service.lookup(SERVICE, "client_id") == "c 4!\"'~"
    assert secret_service.lookup(SERVICE, "api address") == account.address
    with closing(Vault()) as later:
        run(later.open())
        assert run(later.read(account, NAMES)) == SAVED
        assert run(later.known(account, [*NAMES, "other"])) == set(NAMES)


def test_a_long_secret_goes_round(secret_service, vault, account, run):
    run(vault.open())
    run(vault.write(account, {"token": "x" * 8_000}))
    assert run(vault.read(account, NAMES)) == {"token": "x" * 8_000}


def test_secrets_are_not_given_for_another_address(secret_service, vault, account, run):
    run(vault.open())
    run(vault.write(account, SAVED))
    with pytest.raises(CredentialError, match="Enter its credentials again"):
        run(vault.read(replace(account, address="https://evil.example"), NAMES))


def test_a_renamed_account_takes_its_secrets_along(secret_service, vault, account, run):
    run(vault.open())
    run(vault.write(account, SAVED))
    new = replace(account, name="日本 ❤️")
    run(vault.rename(account, new, NAMES))
    assert run(vault.read(new, NAMES)) == SAVED
    assert secret_service.lookup("Deletion Desk/konsign/日本 ❤️", "token") == "t-123"
    assert secret_service.lookup(SERVICE, "token") == ""


def test_forgotten_secrets_leave_nothing(secret_service, vault, account, run):
    import secretstorage

    run(vault.open())
    run(vault.write(account, SAVED))
    run(vault.forget(account, NAMES))
    with closing(secretstorage.dbus_init()) as bus:
        items = secretstorage.get_default_collection(bus).get_all_items()
        assert [item.get_label() for item in items] == []


def test_a_locked_keyring_is_told(secret_service, vault, account, run):
    run(vault.open())
    run(vault.write(account, SAVED))
    secret_service.lock()
    with pytest.raises(CredentialError, match="the keyring is locked"):
        run(vault.read(account, NAMES))
    with closing(Vault()) as later:
        run(later.open())
        assert later.where == f"{FALLBACK} the keyring is locked"


def test_a_prompt_that_nobody_answers_is_given_up(secret_service, vault, account, run, monkeypatch):
    monkeypatch.setattr(module, "_UNLOCKING", 0.2)
    secret_service.answer_prompts_with("/bin/sleep 5")
    secret_service.lock()
    run(vault.open())
    assert vault.where == f"{FALLBACK} the keyring is locked"


def test_a_keyring_that_died_is_told_and_used_again_when_it_is_back(
    secret_service, vault, account, run
):
    run(vault.open())
    run(vault.write(account, SAVED))
    secret_service.kill_keyring()
    with pytest.raises(CredentialError, match="no keyring service is running"):
        run(vault.read(account, NAMES))
    secret_service.start_keyring()
    assert run(vault.read(account, NAMES)) == SAVED


def test_a_bus_that_died_is_told(secret_service, vault, account, run):
    run(vault.open())
    run(vault.write(account, SAVED))
    secret_service.kill()
    with pytest.raises(CredentialError, match="no keyring service is running"):
        run(vault.read(account, NAMES))


def test_a_keyring_started_later_takes_what_was_saved_before(secret_service, vault, account, run):
    secret_service.kill_keyring()
    run(vault.open())
    assert vault.where == f"{FALLBACK} no keyring service is running"
    run(vault.write(account, SAVED))
    secret_service.start_keyring()
    run(vault.open())
    assert vault.where == "GNOME Keyring / Secret Service"
    assert secret_service.lookup(SERVICE, "token") == "t-123"
    assert run(vault.read(account, NAMES)) == SAVED


def test_the_key_of_a_history_outlives_the_app(secret_service, vault, run):
    history = "0123456789abcdef0123456789abcdef"
    run(vault.open())
    assert run(vault.history_key(history)) is None
    key = run(vault.make_history_key(lambda _: history))
    assert secret_service.lookup("Deletion Desk/history", history) == key.hex()
    with closing(Vault()) as later:
        run(later.open())
        assert run(later.history_key(history)) == key
