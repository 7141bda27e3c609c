"""A place for secrets, and the one that forgets them when the app ends."""

from typing import Protocol

from gui_app.domain.words import tr

LONGEST = 8_000
"""Characters in a secret, wherever it is kept; far above any token seen."""


class SecretStore(Protocol):
    """Keeps secrets by service and key, as keyrings do.

    Each method may block for minutes and raises CredentialError.
    """

    @property
    def title(self) -> str:
        """Where secrets are kept, in words for people."""

    @property
    def longest(self) -> int:
        """How many characters a secret can have."""

    def get(self, service: str, key: str) -> str | None:
        """Return a secret, or None if there is none."""

    def set(self, service: str, key: str, value: str) -> None:
        """Keep a secret in place of the one before."""

    def delete(self, service: str, key: str) -> None:
        """Remove a secret; it may be gone already."""


class MemoryStore:
    """Keeps secrets until the app ends: for the demo, and without a secure keyring."""

    longest = LONGEST

    def __init__(self) -> None:
        self._services: dict[str, dict[str, str]] = {}

    @property
    def title(self) -> str:
        """Where secrets are kept, in words for people."""
        return tr("this session only: this is the demo")

    def services(self) -> list[str]:
        """Return the services that have secrets."""
        return list(self._services)

    def get(self, service: str, key: str) -> str | None:
        """Return a secret, or None if there is none."""
        return self._services.get(service, {}).get(key)

    def set(self, service: str, key: str, value: str) -> None:
        """Keep a secret in place of the one before."""
        self._services.setdefault(service, {})[key] = value

    def delete(self, service: str, key: str) -> None:
        """Remove a secret; it may be gone already."""
        secrets = self._services.get(service, {})
        secrets.pop(key, None)
        if not secrets:
            self._services.pop(service, None)
