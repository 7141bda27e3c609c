"""What forgetting means, in words, and from when on a deletion is old."""

from collections.abc import Sequence
from datetime import timedelta

from gui_app.domain.text import visible
from gui_app.domain.words import number, tr, trn
from gui_app.history.columns import utc_now, utc_text
from gui_app.history.forget import Age, Forgettable
from gui_app.ui.widgets import shortened

USUAL_DAYS = 365

_NAMED = 3
"""Lists that are named; more are counted."""


def older_than(days: int) -> Age:
    """Return what is older than so many days now."""
    return Age(utc_text(utc_now() - timedelta(days=days)))


def deletions(count: int) -> str:
    """Say how many deletions, the number included."""
    return trn("{n} deletions", "{n} deletion", count)


def number_of_deletions() -> str:
    """Name the number that is typed."""
    return tr("Number of deletions")


def consequences() -> list[str]:
    """Say what forgetting does, a paragraph each."""
    return [
        tr(
            "Replaced by codes that nobody can read: the IDs and e-mail addresses, the message "
            "and the raw answer. What stays: when, provider, account and outcome.",
        ),
        tr(
            "Typing the whole ID or e-mail address still finds the deletion, as long as this "
            "app's key is in your keyring. If the key is lost, nobody can find these deletions "
            "by ID any more; the rest stays.",
        ),
        tr(
            "Not touched are exports, copies of the history, files that were put aside as "
            "damaged, and the names of the lists' files, which stay. Delete such files yourself "
            "where they must not be kept.",
        ),
    ]


def no_key(where: str) -> str:
    """Say that nothing can be forgotten for want of a keyring.

    Args:
        where: where secrets are kept instead, and why.
    """
    text = tr(
        "Nothing can be forgotten now, since the key would be kept for {where}. Start the keyring, "
        "then open this again.",
    )
    return text.format(where=where)


def no_key_found() -> str:
    """Say that what was forgotten can't be searched for."""
    return tr(
        "Personal details were forgotten in this history, and the key for them is not in your "
        "keyring. These deletions can't be found by ID; the rest can.",
    )


def other_key_found() -> str:
    """Say that what was forgotten can't be searched for, since the key was replaced."""
    return tr(
        "Personal details were forgotten in this history, and the key in your keyring is another "
        "one. These deletions can't be found by ID; the rest can.",
    )


def short_lived_key() -> str:
    """Say what it means that the key is kept in memory on purpose."""
    return tr(
        "Secrets are kept in memory here, so the key goes when you quit the app. After that, "
        "nobody can find by ID what was forgotten.",
    )


def beside(found: Forgettable) -> list[str]:
    """Say what else there is beside the deletions that can be forgotten."""
    sentences = []
    if found.already:
        sentences.append(tr("Forgotten already: {n}.").format(n=number(found.already)))
    if found.held:
        sentences.append(held(found.held, found.lists))
    return sentences


def held(count: int, lists: Sequence[str]) -> str:
    """Say that deletions can't be forgotten yet, and what to do.

    Args:
        count: how many.
        lists: the names of the lists that are not finished.
    """
    if not lists:
        return trn(
            "{n} deletions can't be forgotten yet: wait until nothing is being sent.",
            "{n} deletion can't be forgotten yet: wait until nothing is being sent.",
            count,
        )
    if len(lists) == 1:
        text = trn(
            "{n} deletions can't be forgotten yet: finish or stop the list {names}.",
            "{n} deletion can't be forgotten yet: finish or stop the list {names}.",
            count,
        )
    else:
        text = trn(
            "{n} deletions can't be forgotten yet: finish or stop the lists {names}.",
            "{n} deletion can't be forgotten yet: finish or stop the lists {names}.",
            count,
        )
    return text.format(names=_names(lists))


def _names(lists: Sequence[str]) -> str:
    names = [tr("“{name}”").format(name=shortened(visible(name))) for name in lists[:_NAMED]]
    if len(lists) > _NAMED:
        names.append(tr("{n} more").format(n=number(len(lists) - _NAMED)))
    return ", ".join(names)
