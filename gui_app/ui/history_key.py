"""The key that forgotten deletions are found with."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from gui_app.credentials.vault import Vault
from gui_app.history.forget import any_forgotten
from gui_app.history.key_check import check_of, claim, key_check, other_key
from gui_app.ui.forget_words import no_key_found, other_key_found
from gui_app.ui.history_pane import HistoryPane
from gui_app.ui.parts import Readers


class HistoryKey:
    """Takes a history's key out of the keyring, for all that read this history.

    In the keyring a key has the history's id and the key's check value for a name, and the
    history holds the check value of the first key that was claimed for it.

    Args:
        vault: where the key is.
        readers: make the readers.
        pane: shows the history.
    """

    def __init__(self, vault: Vault, readers: Readers, pane: HistoryPane) -> None:
        self._vault = vault
        self._readers = readers
        self._pane = pane

    async def look_up(self) -> str:
        """Use the key if anything was forgotten; return what to say if it is missing, else "".

        Raises:
            CredentialError: the keyring can't be read.
            JournalError: the history can't.
        """
        if not any_forgotten(self._readers.path):
            return ""
        check = check_of(self._readers.path)
        key = await self._vault.history_key(self._name(check)) if check else None
        if key is None:
            return no_key_found()
        if key_check(key) != check:
            return other_key_found()
        self._use(key)
        return ""

    async def make(self) -> bytes:
        """Return the key, made if there is none yet, and use it.

        Raises:
            CredentialError: it can't be kept or read.
            JournalError: the history has a key that is not in the keyring; or it can't be read.
        """
        path = self._readers.path
        check = check_of(path)
        if check is None:
            made = await self._vault.make_history_key(lambda key: self._name(key_check(key)))
            thread = ThreadPoolExecutor(1, "claim")
            try:
                # Another window may do the same: the first claim decides.
                check = await asyncio.wrap_future(thread.submit(lambda: claim(path, made)))
            finally:
                thread.shutdown(wait=False)
        key = await self._vault.history_key(self._name(check))
        if key is None or key_check(key) != check:
            raise other_key()
        self._use(key)
        return key

    def _name(self, check: bytes) -> str:
        with closing(self._readers()) as reader:
            return f"{reader.history_id()}/{check.hex()}"

    def _use(self, key: bytes) -> None:
        self._readers.key = key
        self._pane.use_key(key)
