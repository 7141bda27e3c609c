"""The Secret Service (GNOME Keyring and others) over D-Bus. Linux only."""

import secretstorage
from keyring.backends import SecretService
from keyring.errors import InitError, KeyringLocked
from secretstorage.exceptions import PromptDismissedException, SecretStorageException

_UNLOCKING = 300.0
"""Seconds a person has to find the keyring's password."""


class SecretServiceKeyring(SecretService.Keyring):
    """keyring's backend, made to give up: on a prompt nobody answers, with no connection open."""

    def get_preferred_collection(self) -> secretstorage.Collection:
        """Return the default collection, unlocked, on a connection that the caller closes."""
        try:
            bus = secretstorage.dbus_init()
        except (SecretStorageException, OSError, RuntimeError) as error:
            raise InitError(str(error)) from error
        try:
            return _unlocked(secretstorage.get_default_collection(bus))
        except BaseException as error:
            bus.close()
            if isinstance(error, PromptDismissedException | TimeoutError):
                raise KeyringLocked(str(error)) from error
            if isinstance(error, SecretStorageException | OSError):
                raise InitError(str(error)) from error
            raise


def _unlocked(collection: secretstorage.Collection) -> secretstorage.Collection:
    if collection.is_locked():
        collection.unlock(timeout=_UNLOCKING)
        if collection.is_locked():
            raise KeyringLocked("The prompt was dismissed, or could not be shown")
    return collection
