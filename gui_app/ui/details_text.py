"""What is said about one deletion, line by line: on screen, and copied as text."""

from collections.abc import Callable, Iterator
from datetime import datetime
from textwrap import indent

from gui_app.domain import notes
from gui_app.domain.outcome import Outcome, advice
from gui_app.domain.text import first_line, visible
from gui_app.domain.verification import Found
from gui_app.domain.words import number, tr
from gui_app.history.reader import Attempt, Details, Row
from gui_app.history.verifications import Verified
from gui_app.providers.spec import Provider
from gui_app.ui import outcomes
from gui_app.ui.forgotten import as_shown
from gui_app.ui.moments import clock, day, moment, took


def exact(stored: str) -> str:
    """Return a stored time as local date and time with its distance from UTC."""
    return moment(stored, zone=True)


def status_text(result: Row | Attempt) -> str:
    """Return the provider's own status code, and HTTP's if it is another one; may be empty."""
    http = str(result.http_status or "")
    status = visible(result.provider_status or "")
    if http and status and status != http:
        return f"{status} (HTTP {http})"
    return status or http


def made_sure(row: Row, when: Callable[[str], str] = exact) -> str:
    """Say what was found out last, when and by whom; empty if nothing was.

    Args:
        row: the deletion.
        when: writes a stored time.
    """
    if row.found is None or row.found_at is None:
        return ""
    return _found_line(row.found, row.found_by or "", when(row.found_at))


def _found_line(found: Found, by: str, time: str) -> str:
    text = tr("{found}, {time}") if by else tr("{found}, {time}, by the app")
    return text.format(found=outcomes.found_words(found, by), time=time)


def verified_line(verified: Verified, when: Callable[[str], str] = exact) -> str:
    """Return what was found out at one time, when and by whom, and the note.

    Args:
        verified: what was found out.
        when: writes a stored time.
    """
    said = verified.verification
    line = _found_line(said.found, said.by, when(verified.at))
    return f"{line}. {notes.shown(said.note)}" if said.note else line


def headline(details: Details, user: str) -> str:
    """Say in a few words what became of the user.

    A user who is still there must not look deleted, whatever the provider said.
    """
    text = (
        tr("⚠ {found}: {user}") if details.found is Found.STILL_THERE else tr("{outcome}: {user}")
    )
    found = outcomes.found_words(Found.STILL_THERE)
    return text.format(outcome=outcomes.words(details.outcome), found=found, user=user)


def advice_on(details: Details, provider: Provider | None = None, *, checking: bool = False) -> str:
    """Say what to do next, or that nobody can because the personal details are gone.

    Args:
        details: the deletion.
        provider: its provider file; None if it is gone.
        checking: the app is making sure that the user is gone.
    """
    deleted = details.outcome is Outcome.DELETED
    if details.forgotten_at:
        text = tr("Personal details were forgotten on {date}.")
        return text.format(date=day(details.forgotten_at))
    if checking and details.found is None:
        if deleted:
            return tr("The provider says so. The app is making sure, for up to a minute.")
        return tr("The app is finding out whether the user is still there, for up to a minute.")
    words = advice(details.outcome, details.status, details.found, details.found_by or "")
    if details.found is Found.STILL_THERE:
        outcome = tr("Outcome: {outcome}.").format(outcome=outcomes.words(details.outcome))
        return f"{outcome} {words}"
    if deleted and not details.found and provider and not provider.look_up:
        mute = tr("This provider can't be asked whether the user is gone.")
        return f"{words} {mute}"
    return words


def facts(details: Details, provider: Provider | None, source: str) -> Iterator[str]:
    """Yield everything but the result, a line each.

    Args:
        details: the deletion.
        provider: its provider file, for the fields' labels; None if it is gone.
        source: where the list came from, if it is known.
    """
    labels = {f.name: f.label for f in provider.fields} if provider else {}
    yield _line(tr("Deletion"), str(details.id))
    yield _line(tr("Provider"), details.provider_title)
    yield _line(tr("Account"), details.account)
    yield _line(tr("API address"), details.address)
    for name, value in details.target.items():
        yield _line(tr(labels.get(name, name)), value)
    if details.batch is not None:
        yield _batch_line(details, source)
    yield _line(tr("Started"), exact(details.started_at))
    if details.finished_at:
        yield _line(tr("Finished"), exact(details.finished_at))
    if details.duration_ms is not None:
        yield _line(tr("Duration"), took(details.duration_ms / 1000))
    yield _line(tr("Tries"), number(len(details.attempts)))
    for each in details.verifications:
        yield _line(tr("Made sure"), verified_line(each))


def tries(details: Details) -> Iterator[str]:
    """Yield a line for each try if there was more than one."""
    for attempt in details.attempts if len(details.attempts) > 1 else ():
        line = try_name(attempt)
        if status := status_text(attempt):
            line += f", {status}"
        if attempt.finished_at:
            lasted = _time(attempt.finished_at) - _time(attempt.started_at)
            line += f", {took(lasted.total_seconds())}"
        message = visible(notes.shown(first_line(attempt.message or "")))
        yield f"{line}. {message}" if message else line


def try_name(attempt: Attempt) -> str:
    """Return a try's number, time and outcome, for example ``Try 2, 14:03:05: Failed``."""
    return tr("Try {n}, {time}: {outcome}").format(
        n=number(attempt.number),
        time=clock(attempt.started_at, seconds=True),
        outcome=outcomes.words(attempt.outcome or Outcome.SENDING),
    )


def as_text(
    details: Details, provider: Provider | None, source: str, *, checking: bool = False
) -> str:
    """Return everything recorded about a deletion, for people to read; see ``advice_on``."""
    details = as_shown(details)
    lines = [
        headline(details, visible(details.user)),
        advice_on(details, provider, checking=checking),
        *facts(details, provider, source),
        *_result(details),
    ]
    for attempt in details.attempts if len(details.attempts) > 1 else ():
        lines += ["", try_name(attempt)]
        lines.append(_line(tr("Started"), exact(attempt.started_at)))
        if attempt.finished_at:
            lines.append(_line(tr("Finished"), exact(attempt.finished_at)))
        lines += _result(attempt)
    return "\n".join(lines) + "\n"


def _result(result: Details | Attempt) -> Iterator[str]:
    yield _line(tr("Status code"), status_text(result))
    yield _block(tr("Message"), notes.shown(result.message or ""))
    yield _block(tr("Raw answer"), result.raw_answer)


def _line(label: str, value: str) -> str:
    return tr("{label}: {value}").format(label=label, value=visible(value))


def _block(label: str, text: str | None) -> str:
    """Indent a text of several lines, so that none of them looks like one of ours."""
    shown = visible((text or "").replace("\r\n", "\n"), lines=True)
    text = tr("{label}:\n{value}") if "\n" in shown else tr("{label}: {value}")
    return text.format(label=label, value=indent(shown, "  ") if "\n" in shown else shown)


def _batch_line(details: Details, source: str) -> str:
    text = tr("List {list}, user {n}: {source}") if source else tr("List {list}, user {n}")
    return text.format(list=details.batch, n=number(details.item or 0), source=visible(source))


def _time(stored: str) -> datetime:
    return datetime.fromisoformat(stored)
