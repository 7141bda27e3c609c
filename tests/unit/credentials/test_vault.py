"""The vault over a keyring in memory: binding, renaming, staying silent."""

import asyncio
import logging
import threading
from contextlib import closing
from dataclasses import replace

import pytest
from keyring.errors import InitError

from gui_app.credentials.accounts import Account
from gui_app.credentials.keyring_store import KeyringStore
from gui_app.credentials.store import MemoryStore
from gui_app.credentials.value import problem_in_credential
from gui_app.credentials.vault import Vault
from gui_app.domain import words
from gui_app.domain.errors import CredentialError

NAMES = ("token", "client_id")
SERVICE = "Deletion Desk/konsign/Jörg & Söhne"


def test_secrets_come_back_and_lie_where_the_interface_says(vault, backend, account, run):
    run(vault.write(account, {"token": "t-123"}))
    assert run(vault.read(account, NAMES)) == {"token": "t-123"}
    assert run(vault.known(account, NAMES)) == {"token"}
    assert backend.entries == {
        (SERVICE, "token"): "t-123",
        (SERVICE, "saved credentials"): "token",
        (SERVICE, "api address"): "https://api.example.com",
    }


def test_an_account_without_secrets_has_none(vault, account, run):
    assert run(vault.read(account, NAMES)) == {}
    assert run(vault.known(account, NAMES)) == set()


def test_secrets_not_given_stay(vault, account, run):
    run(vault.write(account, {"token": "t-123", "client_id": "c-123"}))
    run(vault.write(account, {"token": "t-456"}))
    assert run(vault.read(account, NAMES)) == {"token": "t-456", "client_id": "c-123"}


def test_secrets_are_not_given_for_another_address(vault, account, run):
    run(vault.write(account, {"token": "t-123"}))
    moved = replace(account, address="https://evil.example")
    with pytest.raises(CredentialError, match="address of this account was changed") as caught:
        run(vault.read(moved, NAMES))
    assert "t-123" not in str(caught.value)
    assert run(vault.known(moved, NAMES)) == set()
    assert run(vault.read(account, NAMES)) == {"token": "t-123"}


def test_secrets_of_the_old_address_go_when_others_are_saved_for_a_new_one(vault, account, run):
    run(vault.write(account, {"token": "t-123", "client_id": "c-123"}))
    moved = replace(account, address="https://evil.example")
    run(vault.write(moved, {"token": "t-456"}))
    assert run(vault.read(moved, NAMES)) == {"token": "t-456"}
    with pytest.raises(CredentialError):
        run(vault.read(account, NAMES))


def test_an_interrupted_move_to_a_new_address_gives_nothing_to_it(vault, backend, account, run):
    run(vault.write(account, {"token": "t-123", "client_id": "c-123"}))
    moved = replace(account, address="https://evil.example")
    steps = 0
    complete = backend.set_password

    def stop(*entry: str) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise InitError("killed")
        complete(*entry)

    backend.set_password = stop
    for steps in range(20):
        left = steps
        before = dict(backend.entries)
        try:
            run(vault.write(moved, {"token": "t-456"}))
            break
        except CredentialError:
            assert "c-123" not in run(vault.read(moved, NAMES)).values()
            assert run(vault.known(moved, NAMES)) == set()
        backend.entries = before
    assert steps == 2
    assert run(vault.read(moved, NAMES)) == {"token": "t-456"}


def test_an_interrupted_first_write_leaves_nothing_for_another_address(
    vault, backend, account, run
):
    write = backend.set_password

    def stop(service: str, user: str, value: str) -> None:
        if user == "api address":
            raise InitError("killed")
        write(service, user, value)

    backend.set_password = stop
    with pytest.raises(CredentialError):
        run(vault.write(account, {"client_id": "c-123"}))
    backend.set_password = write
    moved = replace(account, address="https://evil.example")
    run(vault.write(moved, {"token": "t-456"}))
    assert run(vault.read(moved, NAMES)) == {"token": "t-456"}


def test_forgotten_secrets_leave_nothing(vault, backend, account, run):
    run(vault.write(account, {"token": "t-123", "client_id": "c-123"}))
    run(vault.forget(account, ["token"]))
    assert run(vault.read(account, NAMES)) == {"client_id": "c-123"}
    run(vault.forget(account, NAMES))
    run(vault.forget(account, NAMES))
    assert backend.entries == {}


def test_a_changed_address_does_not_leave_anything_behind_either(vault, backend, account, run):
    run(vault.write(account, {"gone_from_file": "g-123"}))
    moved = replace(account, address="https://new.example")
    run(vault.write(moved, {"token": "t-123"}))
    run(vault.forget(moved, ["token"]))
    assert backend.entries == {}


@pytest.mark.parametrize("caseless", [False, True])
@pytest.mark.parametrize("name", ["Other", "JÖRG & SÖHNE"])
def test_renaming_moves_every_secret(vault, backend, account, run, name, caseless):
    backend.caseless = caseless
    run(vault.write(account, {"token": "t-123", "gone_from_file": "g-123"}))
    new = replace(account, name=name)
    run(vault.rename(account, new, NAMES))
    assert run(vault.read(new, [*NAMES, "gone_from_file"])) == {
        "token": "t-123",
        "gone_from_file": "g-123",
    }
    assert len(backend.entries) == 4
    run(vault.forget(new, [*NAMES, "gone_from_file"]))
    assert backend.entries == {}


def test_renaming_does_not_carry_secrets_to_another_address(vault, account, run):
    run(vault.write(account, {"token": "t-123"}))
    new = replace(account, name="Other", address="https://evil.example")
    run(vault.rename(account, new, NAMES))
    with pytest.raises(CredentialError):
        run(vault.read(new, NAMES))
    assert run(vault.read(replace(new, address=account.address), NAMES)) == {"token": "t-123"}


def test_renaming_to_the_same_name_keeps_the_secrets(vault, account, run):
    run(vault.write(account, {"token": "t-123"}))
    run(vault.rename(account, account, NAMES))
    assert run(vault.read(account, NAMES)) == {"token": "t-123"}


def test_a_rename_that_can_not_be_read_back_keeps_the_old(vault, backend, account, run):
    run(vault.write(account, {"token": "t-123"}))
    before = dict(backend.entries)
    backend.spoil = str.upper
    with pytest.raises(CredentialError):
        run(vault.rename(account, replace(account, name="Other"), NAMES))
    assert before.items() <= backend.entries.items()


def test_a_secret_that_does_not_read_back_is_told(vault, backend, account, run):
    backend.spoil = lambda value: value[:3]
    with pytest.raises(CredentialError, match="did not give back"):
        run(vault.write(account, {"token": "t-123"}))


def test_a_secret_too_long_for_the_keyring_is_refused_before_anything_is_written(
    vault, backend, account, run
):
    with pytest.raises(CredentialError, match="1,281 characters, and Fake Keyring keeps"):
        run(vault.write(account, {"token": "x", "client_id": "x" * 1_281}))
    assert backend.entries == {}
    run(vault.write(account, {"client_id": "x" * 1_280}))


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("", "Fill this in"),
        ("x" * 8_001, "8,001 characters"),
        (" x", "blanks"),
        ("x ", "blanks"),
        ("a\r\nb", "carriage return"),
        ("a\n", "line break"),
        ("a\tb", "tab"),
        ("a\0b", "NUL"),
        ("a\x1bb", r"invisible character \(U\+001B\)"),
        ("a\x7fb", r"U\+007F"),
        ("€5", "“€” "),
        ("é", r"“é” \(U\+00E9\)"),
        ("a\u200bb", r"invisible character \(U\+200B\)"),
        ("a\ud800b", r"invisible character \(U\+D800\)"),
    ],
)
def test_a_credential_that_can_not_be_sent_is_refused(vault, backend, account, run, value, reason):
    with pytest.raises(CredentialError, match=reason):
        run(vault.write(account, {"token": value}))
    assert backend.entries == {}


def test_why_is_told_in_the_persons_language_and_recorded_in_english(
    vault, account, run, monkeypatch
):
    monkeypatch.setattr(words, "_translate", lambda source, _comment, _n: f"⟦{source}⟧")
    with pytest.raises(CredentialError) as caught:
        run(vault.write(account, {"token": " t-123"}))
    assert caught.value.message == "⟦⟦token⟧: ⟦Leave out the blanks before and after it⟧.⟧"
    assert caught.value.note == "token: Leave out the blanks before and after it."


@pytest.mark.parametrize("value", ["x", "a b", "x" * 8_000, "".join(map(chr, range(0x21, 0x7F)))])
def test_printable_ascii_can_be_a_credential(value):
    assert problem_in_credential(value) is None


def test_every_secret_seen_is_in_use_for_the_log_filter(vault, backend, account, run):
    assert vault.in_use() == frozenset()
    run(vault.write(account, {"token": "t-123"}))
    assert vault.in_use() == {"t-123"}
    run(vault.write(account, {"token": "t-456"}))
    assert vault.in_use() == {"t-123", "t-456"}
    with closing(Vault(KeyringStore(backend.candidate()))) as other:
        run(other.read(account, NAMES))
        assert other.in_use() == {"t-456"}


def test_a_secret_is_in_use_even_if_the_keyring_refuses_it(vault, backend, account, run):
    backend.error = InitError()
    with pytest.raises(CredentialError):
        run(vault.write(account, {"token": "t-123"}))
    assert vault.in_use() == {"t-123"}


class SlowStore(MemoryStore):
    """Blocks as a keyring does that waits for its password."""

    def __init__(self) -> None:
        super().__init__()
        self.blocked, self.release = threading.Event(), threading.Event()

    def get(self, service: str, key: str) -> str | None:
        self.blocked.set()
        assert self.release.wait(20)
        return super().get(service, key)


def test_a_blocked_keyring_holds_up_neither_the_loop_nor_closing(account, run):
    store = SlowStore()
    vault = Vault(store)

    async def scenario() -> None:
        first = asyncio.create_task(vault.read(account, NAMES))
        second = asyncio.create_task(vault.read(account, NAMES))
        assert await asyncio.to_thread(store.blocked.wait, 20)
        vault.close()
        with pytest.raises(asyncio.CancelledError):
            await second
        assert not first.done()
        store.release.set()
        assert await first == {}

    try:
        run(scenario())
    finally:
        store.release.set()


def test_secrets_show_nowhere(vault, account, run, caplog):
    caplog.set_level(logging.DEBUG)

    async def scenario() -> list[object]:
        loop = asyncio.get_running_loop()
        loop.set_debug(True)
        loop.slow_callback_duration = 0
        task = asyncio.create_task(vault.write(account, {"token": "t-canary-1"}))
        await task
        reading = asyncio.create_task(vault.read(account, NAMES))
        await reading
        return [task, reading, reading.result(), vault, account]

    shown = run(scenario())
    assert caplog.records
    assert "canary" not in caplog.text
    assert "canary" not in repr(shown)
    assert "canary" not in repr([vars(thing) for thing in (vault._thread, account)])
    assert repr(shown[2]) == "<Secrets: token>"


def test_accounts_of_two_providers_do_not_mix(vault, account, run):
    other = Account("verigator", account.name, account.address)
    run(vault.write(account, {"token": "t-123"}))
    run(vault.write(other, {"token": "t-456"}))
    run(vault.forget(other, NAMES))
    assert run(vault.read(account, NAMES)) == {"token": "t-123"}


def test_a_secret_beside_others_needs_them_to_be_there_still(vault, account, run):
    with pytest.raises(CredentialError, match="changed or removed meanwhile"):
        run(vault.write(account, {"token": "t-123"}, beside={"client_id": "c-123"}))
    run(vault.write(account, {"client_id": "c-123"}))
    run(vault.write(account, {"token": "t-123"}, beside={"client_id": "c-123"}))
    moved = replace(account, address="https://other.example.com")
    for where, other in ((moved, {"client_id": "c-123"}), (account, {"client_id": "c-456"})):
        with pytest.raises(CredentialError, match="changed or removed meanwhile"):
            run(vault.write(where, {"token": "t-456"}, beside=other))
    assert run(vault.read(account, NAMES)) == {"token": "t-123", "client_id": "c-123"}
