"""The operating system's keyring, chosen by name and proven before it is trusted."""

import secrets
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from gui_app.credentials.store import LONGEST
from gui_app.domain import obstacles
from gui_app.domain.errors import CredentialError
from gui_app.domain.notes import note
from gui_app.domain.redaction import Redactor
from gui_app.domain.words import mark, tr

WINDOWS_LONGEST = 1_280
"""Characters: Windows keeps 2,560 bytes (CRED_MAX_CREDENTIAL_BLOB_SIZE), two for each."""

LOCKED = "the keyring is locked"
NOT_RUNNING = "no keyring service is running"
NOT_TRUE = "the keyring did not give back what was written"
FAILED = "the keyring reported an error"

_SESSION_ONLY = {
    "": mark("this session only: no secure keyring was found, because it was not looked for yet"),
    LOCKED: mark("this session only: no secure keyring was found, because the keyring is locked"),
    NOT_RUNNING: mark(
        "this session only: no secure keyring was found, because no keyring service is running"
    ),
    NOT_TRUE: mark(
        "this session only: no secure keyring was found, "
        "because the keyring did not give back what was written"
    ),
    FAILED: mark(
        "this session only: no secure keyring was found, because the keyring reported an error"
    ),
}
_SENTENCES = {
    LOCKED: obstacles.KEYRING_LOCKED,
    NOT_RUNNING: obstacles.KEYRING_NOT_RUNNING,
    NOT_TRUE: obstacles.KEYRING_NOT_TRUE,
    FAILED: obstacles.KEYRING_FAILED,
}

_T = TypeVar("_T")


@dataclass(frozen=True)
class Candidate:
    """A backend of the keyring library that may or may not work here.

    Attributes:
        title: for people.
        load: imports and returns the class, a ``keyring.backend.KeyringBackend``.
        longest: characters in a secret.
    """

    title: str
    load: Callable[[], Any]
    longest: int = LONGEST


class KeyringStoreError(CredentialError):
    """The keyring can't be used now.

    Args:
        reason: ``LOCKED``, ``NOT_RUNNING``, ``NOT_TRUE`` or ``FAILED``.
        detail: as in every DeskError; without secrets.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(
            mark("The keyring can't be used"),
            f"{note(_SENTENCES[reason])} {note(obstacles.CHECK_KEYRING)}",
            detail,
        )
        self.reason = reason


class KeyringStore:
    """One backend of the keyring library, with its many kinds of errors made one.

    Raises:
        KeyringStoreError: on any error of the backend, also when it is made.
    """

    def __init__(self, candidate: Candidate) -> None:
        self.title = candidate.title
        self.longest = candidate.longest
        self._backend = _guarded(lambda: candidate.load()())

    def get(self, service: str, key: str) -> str | None:
        """Return a secret, or None if there is none."""
        value: str | None = _guarded(lambda: self._backend.get_password(service, key))
        return value

    def set(self, service: str, key: str, value: str) -> None:
        """Keep a secret in place of the one before."""
        _guarded(lambda: self._backend.set_password(service, key, value), value)

    def delete(self, service: str, key: str) -> None:
        """Remove a secret; it may be gone already."""
        # Asked first, for backends raise the same for a missing entry as for real trouble.
        if self.get(service, key) is not None:
            _guarded(lambda: self._backend.delete_password(service, key))


def candidates(platform: str = sys.platform) -> tuple[Candidate, ...]:
    """Return the secure keyrings of a platform, best first.

    Named here instead of found by ``keyring.get_keyring``, which obeys environment variables and
    a configuration file, and takes a plaintext file where such a backend is installed.
    """
    if platform == "win32":
        return (Candidate("Windows Credential Manager", _windows, WINDOWS_LONGEST),)
    if platform == "darwin":
        return (Candidate("macOS Keychain", _macos),)
    return (
        Candidate("GNOME Keyring / Secret Service", _secret_service),
        Candidate("GNOME Keyring / Secret Service", _libsecret),
        Candidate("KDE Wallet", _kwallet),
    )


def session_only(reason: str) -> str:
    """Say where secrets are kept without a keyring, and why.

    Args:
        reason: of the ``KeyringStoreError``; empty if none was looked for.
    """
    return tr(_SESSION_ONLY[reason])


def find_keyring(among: Iterable[Candidate]) -> KeyringStore:
    """Return the first keyring that keeps a random value, gives it back and forgets it.

    May block for as long as a person thinks about an unlock dialog.

    Raises:
        KeyringStoreError: there is none; says why the best one is not.
    """
    trouble = None
    for candidate in among:
        try:
            store = KeyringStore(candidate)
            _prove(store)
        except KeyringStoreError as error:
            trouble = trouble or error
            if error.reason == LOCKED:
                break  # the next backend would ask the person a second time
        else:
            return store
    raise trouble or KeyringStoreError(NOT_RUNNING)


def _prove(store: KeyringStore) -> None:
    # A key of its own each time: another window may be proving at the same moment.
    service, key, value = "Deletion Desk", f"check {secrets.token_hex(8)}", secrets.token_hex(16)
    store.set(service, key, value)
    try:
        found = store.get(service, key)
    finally:
        store.delete(service, key)
    if found != value or store.get(service, key) is not None:
        raise KeyringStoreError(NOT_TRUE)


def _guarded(call: Callable[[], _T], secret: str = "") -> _T:
    try:
        return call()
    except Exception as error:
        # Backends raise what their libraries raise. The cause is cut off, for whoever prints it
        # would print what it was about.
        detail = Redactor([secret]).scrub(f"{type(error).__name__}: {error}")
        raise KeyringStoreError(_reason(error), detail) from None


def _reason(error: Exception) -> str:
    from keyring.errors import InitError, KeyringLocked

    if isinstance(error, KeyringLocked):
        return LOCKED
    # keyring's modules leave names undefined for libraries that are not installed.
    return NOT_RUNNING if isinstance(error, InitError | ImportError | NameError) else FAILED


def _windows() -> Any:
    from keyring.backends.Windows import WinVaultKeyring

    return WinVaultKeyring


def _macos() -> Any:
    from keyring.backends.macOS import Keyring

    return Keyring


def _secret_service() -> Any:
    from gui_app.credentials.secret_service import SecretServiceKeyring

    return SecretServiceKeyring


def _libsecret() -> Any:
    from keyring.backends.libsecret import Keyring

    return Keyring


def _kwallet() -> Any:
    from keyring.backends.kwallet import DBusKeyring

    return DBusKeyring
