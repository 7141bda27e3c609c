"""Users of a list who were sent for deletion before, and what was found out about them since."""

from collections.abc import Mapping, Sequence

from gui_app.domain.outcome import Outcome
from gui_app.domain.words import tr
from gui_app.history.reader import Earlier, Reader
from gui_app.jobs.lists.plan import Plan, Standing
from gui_app.ui.history_model import local_time
from gui_app.ui.outcomes import found_words


class SentBefore:
    """Finds earlier deletions for a plan, and then completes the plan's notes.

    Args:
        reader: of the thread that the plan is made in.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._sure: dict[tuple[str, ...], Earlier] = {}

    def find(
        self, provider: str, address: str, targets: Sequence[Mapping[str, str]]
    ) -> Sequence[Earlier | None]:
        """Return what the reader finds; see ``plan.LookUp``."""
        earlier = self._reader.earlier_of(provider, address, targets)
        found = zip(targets, earlier, strict=True)
        self._sure.update((tuple(t.values()), e) for t, e in found if e and e.found)
        return earlier

    def complete(self, plan: Plan) -> None:
        """Say in the plan's notes who was confirmed gone since, and who is still there."""
        for index in plan.notes if self._sure else ():
            deletion = self._sure.get(plan.targets[index])
            if deletion and plan.standings[index] == Standing.EARLIER:
                plan.notes[index] = _words(deletion)


def _words(deletion: Earlier) -> str:
    deleted = tr("Deleted already, on {when}; {found} on {then}.")
    sent = tr("Sent on {when}; {found} on {then}.")
    return (deleted if deletion.outcome is Outcome.DELETED else sent).format(
        when=local_time(deletion.started_at),
        found=found_words(deletion.found).lower() if deletion.found else "",
        then=local_time(deletion.found_at or ""),
    )
