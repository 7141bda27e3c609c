"""The key that forgotten deletions are found with."""

from contextlib import closing

from gui_app.credentials.vault import Vault
from gui_app.domain.errors import CredentialError
from gui_app.history.forget import any_forgotten
from gui_app.ui.history_pane import HistoryPane
from gui_app.ui.parts import Readers


class HistoryKey:
    """Takes a history's key out of the keyring, for all that read this history.

    Args:
        vault: where the key is.
        readers: make the readers.
        pane: shows the history.
    """

    def __init__(self, vault: Vault, readers: Readers, pane: HistoryPane) -> None:
        self._vault = vault
        self._readers = readers
        self._pane = pane

    async def look_up(self) -> bool:
        """Use the key if anything was forgotten; tell whether it is missing then.

        Raises:
            CredentialError: the keyring can't be read.
            JournalError: the history can't.
        """
        if not any_forgotten(self._readers.path):
            return False
        return await self._fetch(make=False) is None

    async def make(self) -> bytes:
        """Return the key, made if there is none yet, and use it.

        Raises:
            CredentialError: it can't be kept or read.
            JournalError: the history can't be read.
        """
        if key := await self._fetch(make=True):
            return key
        raise CredentialError("No key", "The keyring did not keep the key. Try again.")

    async def _fetch(self, *, make: bool) -> bytes | None:
        with closing(self._readers()) as reader:
            history = reader.history_id()
        key = await self._vault.history_key(history, make=make)
        if key:
            self._readers.key = key
            self._pane.use_key(key)
        return key
