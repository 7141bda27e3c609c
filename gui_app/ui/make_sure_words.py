"""What is said about users who are gone or still there."""

from collections.abc import Iterable, Mapping

from gui_app.domain.outcome import Outcome
from gui_app.domain.text import visible
from gui_app.domain.verification import Found
from gui_app.domain.words import mark, number, tr
from gui_app.history.reader import Row
from gui_app.jobs.make_sure import MadeSure
from gui_app.ui.messages import Kind
from gui_app.ui.moments import moment
from gui_app.ui.outcomes import found_words
from gui_app.ui.widgets import shortened


def made_sure(made: MadeSure) -> tuple[str, Kind]:
    """Say what was found out about one user, and what to do next."""
    user, why = shortened(made.deletion.user), made.words
    if made.found:
        text = tr("{found}: {user}.").format(found=found_words(made.found, made.by), user=user)
        if made.found is Found.GONE:
            return text, Kind.INFO
        return f"{text} {why}".rstrip(), Kind.WARNING
    text = tr("Could not make sure of {user}.").format(user=user)
    again = tr("To find out, choose the deletion in the history.")
    return f"{text} {why} {again}", Kind.WARNING


def several(made: Iterable[MadeSure]) -> tuple[str, Kind]:
    """Say what was found out about some users."""
    counts: dict[Found | None, int] = {}
    why = ""
    for each in made:
        counts[each.found] = counts.get(each.found, 0) + 1
        why = why if each.found else each.words
    kind = Kind.INFO if counts.keys() <= {Found.GONE} else Kind.WARNING
    return f"{count_words(counts)}. {why}".strip(), kind


def count_words(counts: Mapping[Found | None, int], *, running: bool = False) -> str:
    """Return how many are what, for example ``Confirmed gone: 240, still there: 3``."""
    first: dict[Found | None, str] = {
        Found.GONE: tr("Confirmed gone: {n}"),
        Found.STILL_THERE: tr("Still there: {n}"),
        None: tr("Not yet: {n}") if running else tr("Not made sure of: {n}"),
    }
    after = first | {
        Found.STILL_THERE: tr("still there: {n}"),
        None: tr("not yet: {n}") if running else tr("not made sure of: {n}"),
    }
    found = [each for each in first if counts.get(each)]
    texts = [first[each] for each in found[:1]] + [after[each] for each in found[1:]]
    parts = zip(texts, found, strict=True)
    return ", ".join(text.format(n=number(counts[each])) for text, each in parts)


def earlier_words(row: Row) -> str:
    """Say what is known of a user who was sent for deletion before."""
    when = moment(row.started_at)
    if row.outcome is Outcome.SENDING:
        return tr("This user is being deleted already, since {when}.").format(when=when)
    deleted = row.outcome is Outcome.DELETED
    if row.found is None or row.found_at is None:
        text = (
            tr("This user was deleted already, on {when}.")
            if deleted
            else tr(
                "This user was sent for deletion on {when} and the outcome is unknown. "
                "Check at the provider first.",
            )
        )
        return text.format(when=when)
    text = tr(_EARLIER[deleted, row.found, bool(row.found_by)])
    then, name = moment(row.found_at), visible(row.found_by or "")
    return text.format(when=when, then=then, name=name)


_GONE, _THERE = Found.GONE, Found.STILL_THERE
_EARLIER = {
    (True, _GONE, False): mark(
        "This user was deleted already, on {when}; confirmed gone on {then}."
    ),
    (True, _THERE, False): mark("This user was deleted already, on {when}; still there on {then}."),
    (True, _GONE, True): mark(
        "This user was deleted already, on {when}; gone on {then}, says {name}."
    ),
    (True, _THERE, True): mark(
        "This user was deleted already, on {when}; still there on {then}, says {name}."
    ),
    (False, _GONE, False): mark(
        "This user was sent for deletion already, on {when}; confirmed gone on {then}."
    ),
    (False, _THERE, False): mark(
        "This user was sent for deletion already, on {when}; still there on {then}."
    ),
    (False, _GONE, True): mark(
        "This user was sent for deletion already, on {when}; gone on {then}, says {name}."
    ),
    (False, _THERE, True): mark(
        "This user was sent for deletion already, on {when}; still there on {then}, says {name}."
    ),
}
"""By whether the provider said Deleted, what was found out, and whether a person did."""
