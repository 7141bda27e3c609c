"""Accounts: named sets of credentials for a provider, without their secrets."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec

from gui_app.domain import obstacles
from gui_app.domain.address import check_address
from gui_app.domain.errors import CredentialError
from gui_app.domain.notes import note
from gui_app.domain.text import trim
from gui_app.domain.words import mark, number, tr, trn
from gui_app.settings import Settings

LONGEST_NAME = 80
"""Characters in an account's name."""

_SECTION = "accounts"


@dataclass(frozen=True)
class Account:
    """What is known of an account apart from its secrets.

    Attributes:
        provider: the provider's id.
        name: as the person wrote it; unique per provider, whatever the case of its letters.
        address: the API address, as ``check_address`` returns it.
        values: the credentials that are not secret, by name.
        kept: the fields kept between deletions, by name.
        default: the address in the provider file when the account was saved; empty if not known.
        changed: when a person last saved other credentials, ISO 8601 UTC; empty if not known.
    """

    provider: str
    name: str
    address: str
    values: Mapping[str, str] = field(default_factory=dict)
    kept: Mapping[str, str] = field(default_factory=dict)
    default: str = ""
    changed: str = ""


class AccountBook:
    """The accounts in the settings: section ``accounts``, a list for each provider id."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def list(self, provider: str) -> list[Account]:
        """Return a provider's accounts by name; entries that are damaged are left out."""
        entries = self._settings.read(_SECTION).get(provider)
        found = {_key(account.name): account for _, account in _valid(provider, entries)}
        return [found[key] for key in sorted(found)]

    def get(self, provider: str, name: str) -> Account | None:
        """Return the account of that name, or None."""
        return next((a for a in self.list(provider) if _key(a.name) == _key(name)), None)

    def check(self, account: Account, previous: str | None) -> None:
        """Raise what ``save`` would raise for this name and address, and change nothing."""
        _checked(account)
        if previous is not None and self.get(account.provider, previous) is None:
            raise CredentialError(
                tr("This account has changed"),
                tr(
                    "It was renamed or removed in another window. Close this one and open it again."
                ),
            )
        taken = self.get(account.provider, account.name)
        if taken and (previous is None or _key(previous) != _key(account.name)):
            raise _taken(taken)

    def save(self, account: Account, previous: str | None) -> None:
        """Add an account, or change or rename one.

        Args:
            account: as it shall be from now on.
            previous: the name it had; None for a new one.

        Raises:
            CredentialError: the name or the address can't be used.
            SettingsError: the settings can't be saved.
        """
        account = _checked(account)
        own = None if previous is None else _key(previous)

        def change(section: dict[str, Any]) -> None:
            entries = _entries(section, account.provider)
            at = {_key(known.name): i for i, known in _valid(account.provider, entries)}
            if _key(account.name) in at and _key(account.name) != own:
                raise _taken(account)
            place = len(entries) if own is None else at.get(own, len(entries))
            entries[place : place + 1] = [_entry(account)]

        self._settings.update(_SECTION, change)

    def remove(self, provider: str, name: str) -> None:
        """Remove an account; it may be gone already."""

        def change(section: dict[str, Any]) -> None:
            entries = _entries(section, provider)
            gone = [i for i, known in _valid(provider, entries) if _key(known.name) == _key(name)]
            for i in reversed(gone):
                del entries[i]

        self._settings.update(_SECTION, change)

    def keep(self, provider: str, name: str, kept: Mapping[str, str]) -> None:
        """Remember an account's fields for its next deletion, unless it was removed meanwhile."""

        def change(section: dict[str, Any]) -> None:
            entries = _entries(section, provider)
            for i, known in _valid(provider, entries):
                if _key(known.name) == _key(name):
                    entries[i] = _entry(replace(known, kept=kept))

        self._settings.update(_SECTION, change)


def check_default(account: Account, default: str) -> None:
    """Let nothing be sent for an account whose provider file has another address now.

    An account that has an address of its own does not mind.

    Args:
        account: as it was saved.
        default: the address in the provider file.

    Raises:
        CredentialError: a person has to look at it and save the account again.
    """
    if account.address == account.default != default:
        raise CredentialError(
            mark("The address in the provider file changed"),
            note(obstacles.DEFAULT_CHANGED, before=account.default, now=default),
        )


def changed_meanwhile() -> CredentialError:
    """Return the error for what was begun with an account that is another one by now."""
    return CredentialError(
        mark("The account has changed"),
        note(obstacles.ACCOUNT_CHANGED),
    )


def problem_in_name(name: str) -> str | None:
    """Say why an account can't have this name; None if it can."""
    if not name:
        return tr("Give the account a name")
    if len(name) > LONGEST_NAME:
        long = trn(
            "The name has {n} characters; at most {most} are possible",
            "The name has {n} character; at most {most} are possible",
            len(name),
        )
        return long.format(most=number(LONGEST_NAME))
    if trim(name) != name:
        return tr("Leave out the blanks before and after the name")
    if "/" in name:
        return tr("Leave out the slash (/) in the name")
    if any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in name):
        return tr("The name contains a character that can't be shown, such as a line break or tab")
    return None


def _checked(account: Account) -> Account:
    try:
        account = replace(account, address=check_address(account.address))
    except ValueError as error:
        raise CredentialError(tr("This API address can't be used"), f"{error}.") from error
    if problem := problem_in_name(account.name):
        raise CredentialError(tr("This account name can't be used"), f"{problem}.")
    return account


def _taken(account: Account) -> CredentialError:
    return CredentialError(
        tr("This account name is taken"),
        tr("There is an account “{name}” already. Choose another name.").format(name=account.name),
    )


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _entry(account: Account) -> dict[str, Any]:
    known = {"default": account.default, "changed": account.changed}
    return {
        "name": account.name,
        "address": account.address,
        "values": dict(account.values),
        "kept": dict(account.kept),
    } | {name: text for name, text in known.items() if text}


def _entries(section: dict[str, Any], provider: str) -> list[Any]:
    if not isinstance(section.get(provider), list):
        section[provider] = []
    entries: list[Any] = section[provider]
    return entries


def _valid(provider: str, entries: Any) -> Iterator[tuple[int, Account]]:
    """Yield place and account of each entry that can be used, the first of equal names only."""
    seen = set()
    for i, entry in enumerate(entries if isinstance(entries, list) else ()):
        try:
            stored = msgspec.convert(entry, _Stored)
            address = check_address(stored.address)
        except (msgspec.ValidationError, ValueError):
            continue
        if problem_in_name(stored.name) is None and _key(stored.name) not in seen:
            seen.add(_key(stored.name))
            texts = stored.default, stored.changed
            yield i, Account(provider, stored.name, address, stored.values, stored.kept, *texts)


class _Stored(msgspec.Struct):
    name: str
    address: str
    values: dict[str, str] = {}
    kept: dict[str, str] = {}
    default: str = ""
    changed: str = ""
