"""The secrets of accounts, away from the event loop and bound to the account's address."""

import asyncio
import secrets as randomness
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from gui_app.credentials.accounts import Account, changed_meanwhile
from gui_app.credentials.keyring_store import (
    NOT_TRUE,
    KeyringStoreError,
    candidates,
    find_keyring,
    session_only,
)
from gui_app.credentials.store import MemoryStore, SecretStore
from gui_app.credentials.value import check_credential
from gui_app.domain import obstacles
from gui_app.domain.errors import CredentialError
from gui_app.domain.notes import note
from gui_app.domain.words import mark

_ADDRESS = "api address"
_SAVED = "saved credentials"
"""Keys beside the secrets: the address they were saved for, and their names, one a line."""

_HISTORY = "Deletion Desk/history"
"""The service under which the keys of histories lie, in hexadecimal."""

_KEY = 32
"""Bytes in the key of a history."""

_T = TypeVar("_T")


class Secrets(dict[str, str]):
    """Credential name to secret value; shows only the names where someone prints it."""

    def __repr__(self) -> str:
        return f"<Secrets: {', '.join(self)}>"


class Vault:
    """Reads and writes secrets on one thread of its own.

    In the keyring they lie under service ``Deletion Desk/<provider id>/<account name>`` with the
    credential's name as user name. They can be read only for the address they were saved for, so
    that an edited settings or provider file does not send them elsewhere.

    A locked keyring may block the thread for minutes; the event loop goes on, and calls wait
    in line. Python joins such a thread at exit, so whoever ends the process must not wait for
    that (``os._exit`` after the rest is closed).

    Each coroutine raises CredentialError.

    Args:
        store: use this one; without it, ``open`` looks for the system's keyring.
    """

    def __init__(self, store: SecretStore | None = None) -> None:
        self._looking = store is None
        self._store: SecretStore = store or MemoryStore()
        self._trouble = ""  # of the keyring, as a reason of ``KeyringStoreError``
        self._in_use: frozenset[str] = frozenset()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")

    @property
    def secure(self) -> bool:
        """Whether secrets outlive the session, in a keyring."""
        return not isinstance(self._store, MemoryStore)

    @property
    def looked_for(self) -> bool:
        """Whether it is known where secrets are kept; looking for the keyring may take a while."""
        return not self._looking or self.secure or bool(self._trouble)

    @property
    def where(self) -> str:
        """Where secrets are kept, in words for people."""
        if self._looking and not self.secure:
            return session_only(self._trouble)
        return self._store.title

    @property
    def fallback(self) -> str:
        """``where``, if secrets are kept in memory for want of a keyring; else empty."""
        return self.where if self._looking and not self.secure else ""

    async def open(self) -> None:
        """Look for a keyring, unless one is open; without one, secrets are kept in memory.

        May be called again: what this session saved is then moved into the keyring.
        """
        if self._looking and not self.secure:
            await self._run(self._look)

    async def read(self, account: Account, names: Iterable[str]) -> dict[str, str]:
        """Return those of the named secrets that are saved.

        Raises:
            CredentialError: also if they were saved for another address.
        """
        return await self._run(lambda: self._read(account, names))

    async def known(self, account: Account, names: Iterable[str]) -> set[str]:
        """Return which of the named secrets ``read`` would give."""
        return await self._run(lambda: self._known(account, names))

    async def write(
        self,
        account: Account,
        secrets: Mapping[str, str],
        *,
        beside: Mapping[str, str] | None = None,
    ) -> None:
        """Save secrets for the account's address.

        Those that are not given stay, unless they were saved for another address: then they go.

        Args:
            account: whose.
            secrets: by name.
            beside: only if these are what is saved for this address, and nobody changed them.
        """
        for name, value in secrets.items():
            check_credential(name, value, self._store)
        values, service = dict(secrets), _service(account)

        def write() -> None:
            if beside and not self._has(account, beside):
                raise changed_meanwhile()
            self._write(self._store, service, account.address, values)

        await self._run(write)

    async def forget(self, account: Account, names: Iterable[str]) -> None:
        """Remove secrets; they may be gone already."""
        await self._run(lambda: self._forget(_service(account), set(names)))

    async def rename(self, old: Account, new: Account, names: Iterable[str]) -> None:
        """Move secrets to another account name. They stay bound to the address they have."""
        if _service(old) != _service(new):
            await self._run(lambda: self._rename(_service(old), _service(new), set(names)))

    async def history_key(self, name: str) -> bytes | None:
        """Return a key, 32 bytes, that a history's forgotten values are looked up with."""
        return await self._run(lambda: self._history_key(name))

    async def make_history_key(self, name: Callable[[bytes], str]) -> bytes:
        """Make a key for a history's forgotten values.

        Args:
            name: gives a key its name, another one for each key: none is ever replaced.

        Raises:
            CredentialError: also if there is no keyring to keep it.
        """
        return await self._run(lambda: self._make_history_key(name))

    def in_use(self) -> frozenset[str]:
        """Return every secret read or written since the start, for the log filter."""
        return self._in_use

    def close(self) -> None:
        """Drop what waits in line; what runs is not waited for."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def _run(self, work: Callable[[], _T]) -> _T:
        # Not loop.run_in_executor: qasync's logs arguments.
        return await asyncio.wrap_future(self._thread.submit(work))

    # What follows runs on the thread.

    def _look(self) -> None:
        if not isinstance(memory := self._store, MemoryStore):
            return
        try:
            keyring = find_keyring(candidates())
            for service in memory.services():
                address = memory.get(service, _ADDRESS)
                if address is not None:
                    secrets = self._collect(memory, service, _saved(memory, service))
                    self._write(keyring, service, address, secrets)
        except KeyringStoreError as error:
            self._trouble = error.reason
        else:
            self._store = keyring

    def _read(self, account: Account, names: Iterable[str]) -> Secrets:
        service = _service(account)
        address = self._store.get(service, _ADDRESS)
        if address is None:
            return Secrets()
        if address != account.address:
            raise CredentialError(
                mark("Enter the credentials again"),
                note(obstacles.OTHER_ADDRESS),
                f"saved for {address}, asked for {account.address}",
            )
        return self._collect(self._store, service, names)

    def _known(self, account: Account, names: Iterable[str]) -> set[str]:
        service = _service(account)
        if self._store.get(service, _ADDRESS) != account.address:
            return set()
        return set(self._collect(self._store, service, names))

    def _has(self, account: Account, secrets: Mapping[str, str]) -> bool:
        service = _service(account)
        if self._store.get(service, _ADDRESS) != account.address:
            return False
        return self._collect(self._store, service, secrets) == dict(secrets)

    def _write(
        self, store: SecretStore, service: str, address: str, secrets: Mapping[str, str]
    ) -> None:
        self._in_use |= frozenset(secrets.values())
        saved = _saved(store, service)
        same = store.get(service, _ADDRESS) == address
        if not same:
            # Without an address nothing can be read, should this be interrupted.
            store.delete(service, _ADDRESS)
        if not saved.issuperset(secrets):
            _put(store, service, _SAVED, "\n".join(sorted(saved.union(secrets))))
        if not same:
            for name in saved.difference(secrets):
                store.delete(service, name)
        for name, value in secrets.items():
            _put(store, service, name, value)
        if not same:
            _put(store, service, _ADDRESS, address)

    def _forget(self, service: str, names: set[str]) -> None:
        for name in names:
            self._store.delete(service, name)
        left = [n for n in _saved(self._store, service) if self._store.get(service, n) is not None]
        if left:
            _put(self._store, service, _SAVED, "\n".join(sorted(left)))
        else:
            self._store.delete(service, _ADDRESS)
            self._store.delete(service, _SAVED)

    def _rename(self, old: str, new: str, names: set[str]) -> None:
        address = self._store.get(old, _ADDRESS)
        if address is None:
            return
        names = names | _saved(self._store, old)
        secrets = self._collect(self._store, old, names)
        self._write(self._store, new, address, secrets)
        self._forget(old, names)
        if self._store.get(new, _ADDRESS) is None:
            # Windows takes names that differ only in case for one, and has just removed both.
            self._write(self._store, new, address, secrets)

    def _make_history_key(self, name: Callable[[bytes], str]) -> bytes:
        if self.fallback:
            raise KeyringStoreError(self._trouble)
        key = randomness.token_bytes(_KEY)
        self._in_use |= {key.hex()}
        _put(self._store, _HISTORY, name(key), key.hex())
        return key

    def _history_key(self, name: str) -> bytes | None:
        found = self._store.get(_HISTORY, name)
        if found is None:
            return None
        self._in_use |= {found}
        try:
            key = bytes.fromhex(found)
        except ValueError:
            key = b""
        if len(key) != _KEY:
            raise KeyringStoreError(NOT_TRUE)
        return key

    def _collect(self, store: SecretStore, service: str, names: Iterable[str]) -> Secrets:
        found = ((name, store.get(service, name)) for name in names)
        secrets = Secrets((name, value) for name, value in found if value is not None)
        self._in_use |= frozenset(secrets.values())
        return secrets


def _service(account: Account) -> str:
    return f"Deletion Desk/{account.provider}/{account.name}"


def _saved(store: SecretStore, service: str) -> set[str]:
    return set((store.get(service, _SAVED) or "").split("\n")) - {""}


def _put(store: SecretStore, service: str, key: str, value: str) -> None:
    store.set(service, key, value)
    if store.get(service, key) != value:
        raise KeyringStoreError(NOT_TRUE)
