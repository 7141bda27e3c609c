"""What is different when one provider file takes the place of another, for people."""

from collections.abc import Iterator

from gui_app.domain.text import visible
from gui_app.domain.words import tr
from gui_app.providers.calls import Call
from gui_app.providers.spec import Provider

_ASKED = {*Call.__struct_fields__, "basic", "paging"}
"""What of a question makes the request; the rest says how its answer is read."""


def sentences(provider: Provider, before: Provider | None, accounts: int) -> Iterator[str]:
    """Say what follows from keeping a provider file.

    Args:
        provider: what the file holds.
        before: the own provider that it replaces; None if it is a new one.
        accounts: how many accounts that has.
    """
    if before:
        yield from _consequences(provider, before, accounts)
    if plain := [visible(tr(c.label)) for c in provider.credentials if not c.secret]:
        text = tr("Not secret in this file, so kept readable in the settings: {names}.")
        yield text.format(names=", ".join(plain))


def changes(provider: Provider, before: Provider) -> list[str]:
    """Return what differs from a provider with the same id; empty only if nothing does."""
    words = {
        "format": tr("the format"),
        "id": tr("the id"),
        "title": tr("the name: it was {title}").format(title=visible(before.title)),
        "address": tr("the address: it was {address}").format(address=before.address),
        "sources": tr("the links to its documentation"),
        "notice": tr("the notice"),
        "credentials": tr("the credentials of an account"),
        "fields": tr("the fields"),
        "auth": tr("what each request carries to sign in"),
        "before": tr("the steps before the deletion"),
        "delete": tr("the request that deletes"),
        "answer": tr("how the answer to a deletion is read"),
        "look_up": tr("looking users up"),
        "find": tr("finding users"),
        "sign_in": tr("signing in for a token"),
        "limits": tr("the pace"),
    }
    found = []
    for name in Provider.__struct_fields__:
        old, new = getattr(before, name), getattr(provider, name)
        if old != new:
            how = _how(old, new) if name in ("look_up", "find", "sign_in") else "{what}"
            found.append(how.format(what=words[name]))
    return found


def _how(old: Call | None, new: Call | None) -> str:
    """Say what is different about a question, with a place for what it is called."""
    if old is None or new is None:
        return tr("{what} (new)") if new else tr("{what} (no longer)")
    parts = {n for n in new.__struct_fields__ if getattr(old, n) != getattr(new, n)}
    if parts <= _ASKED:
        return tr("{what}: the request")
    if parts & _ASKED:
        return tr("{what}: the request, and how its answer is read")
    return tr("{what}: how its answer is read")


def _consequences(provider: Provider, before: Provider, accounts: int) -> Iterator[str]:
    found = changes(provider, before)
    if not found:
        yield tr("Only comments and layout of the file change.")
        return
    yield "\n".join([tr("What changes:"), *(f"• {each}" for each in found)])
    if accounts and before.address != provider.address:
        yield tr(
            "Accounts keep their own address. Where you change it, the secrets must be "
            "entered again: they never go to an address they were not meant for.",
        )
    if accounts and before.credentials != provider.credentials:
        yield tr("Look at its accounts afterwards; they may need other credentials.")
    if before.fingerprint != provider.fingerprint:
        yield tr("Lists that are not finished can't go on with other requests.")
