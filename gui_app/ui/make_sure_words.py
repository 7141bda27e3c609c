"""What is said about users who are gone or still there."""

from collections.abc import Iterable, Mapping

from gui_app.domain.outcome import Outcome
from gui_app.domain.verification import Found
from gui_app.domain.words import tr
from gui_app.history.reader import Row
from gui_app.jobs.make_sure import MadeSure
from gui_app.ui.history_model import local_time
from gui_app.ui.messages import Kind
from gui_app.ui.outcomes import found_words
from gui_app.ui.widgets import shortened


def made_sure(made: MadeSure) -> tuple[str, Kind]:
    """Say what was found out about one user, and what to do next."""
    user = shortened(made.deletion.user)
    if made.found is Found.GONE:
        return f"{found_words(made.found)}: {user}.", Kind.INFO
    if made.found is Found.STILL_THERE:
        return f"{found_words(made.found)}: {user}. {made.words}", Kind.WARNING
    text = tr("Could not make sure of {user}. {why} {next}")
    again = tr("To find out, choose the deletion in the history.")
    return text.format(user=user, why=made.words, next=again), Kind.WARNING


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
    left = tr("Not yet") if running else tr("Not made sure of")
    names = {found: found_words(found) for found in Found} | {None: left}
    parts = [f"{name}: {counts[found]:,}" for found, name in names.items() if counts.get(found)]
    return ", ".join([*parts[:1], *(f"{part[:1].lower()}{part[1:]}" for part in parts[1:])])


def earlier_words(row: Row) -> str:
    """Say what is known of a user who was sent for deletion before."""
    when = local_time(row.started_at)
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
    text = (
        tr("This user was deleted already, on {when}; {found} on {then}.")
        if deleted
        else tr("This user was sent for deletion already, on {when}; {found} on {then}.")
    )
    found = found_words(row.found).lower()
    return text.format(when=when, found=found, then=local_time(row.found_at))
