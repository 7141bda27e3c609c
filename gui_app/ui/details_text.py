"""What is said about one deletion, line by line: on screen, and copied as text."""

from collections.abc import Iterator
from datetime import datetime
from textwrap import indent

from gui_app.domain.outcome import Outcome, advice
from gui_app.domain.text import first_line, visible
from gui_app.domain.verification import Found
from gui_app.domain.words import tr
from gui_app.history.reader import Attempt, Details, Row
from gui_app.history.verifications import Verified
from gui_app.providers.spec import Provider
from gui_app.ui import outcomes
from gui_app.ui.forgotten import as_shown


def moment(stored: str) -> str:
    """Return a stored time as local date and time with its distance from UTC."""
    return datetime.fromisoformat(stored).astimezone().isoformat(" ", "seconds")


def status_text(result: Row | Attempt) -> str:
    """Return the provider's own status code, and HTTP's if it is another one; may be empty."""
    http = str(result.http_status or "")
    status = visible(result.provider_status or "")
    if http and status and status != http:
        return f"{status} (HTTP {http})"
    return status or http


def made_sure(row: Row) -> str:
    """Say what was found out last, when and by whom; empty if nothing was."""
    if row.found is None or row.found_at is None:
        return ""
    return _found_line(row.found, row.found_at, row.found_by or "")


def _found_line(found: Found, at: str, by: str) -> str:
    who = visible(by) or tr("the app")
    text = tr("{found}, {time}, by {who}")
    return text.format(found=outcomes.found_words(found), time=moment(at), who=who)


def verified_line(verified: Verified) -> str:
    """Return what was found out at one time, when and by whom, and the note."""
    said = verified.verification
    line = _found_line(said.found, verified.at, said.by)
    return f"{line}. {said.note}" if said.note else line


def advice_on(details: Details) -> str:
    """Say what to do next, or that nobody can because the personal details are gone."""
    if details.forgotten_at:
        text = tr("Personal details were forgotten on {date}.")
        return text.format(date=moment(details.forgotten_at)[:10])
    return advice(details.outcome, details.status, details.found)


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
        yield _line(labels.get(name, name), value)
    if details.batch is not None:
        yield _batch_line(details, source)
    yield _line(tr("Started"), moment(details.started_at))
    if details.finished_at:
        yield _line(tr("Finished"), moment(details.finished_at))
    if details.duration_ms is not None:
        yield _line(tr("Duration"), _seconds(details.duration_ms / 1000))
    yield _line(tr("Tries"), str(len(details.attempts)))
    for each in details.verifications:
        yield _line(tr("Made sure"), verified_line(each))


def tries(details: Details) -> Iterator[str]:
    """Yield a line for each try if there was more than one."""
    for attempt in details.attempts if len(details.attempts) > 1 else ():
        line = try_name(attempt)
        if status := status_text(attempt):
            line += f", {status}"
        if attempt.finished_at:
            took = _time(attempt.finished_at) - _time(attempt.started_at)
            line += f", {_seconds(took.total_seconds())}"
        message = visible(first_line(attempt.message or ""))
        yield f"{line}. {message}" if message else line


def try_name(attempt: Attempt) -> str:
    """Return a try's number, time and outcome, for example ``Try 2, 14:03:05: Failed``."""
    name = tr("Try {n}, {time}").format(
        n=attempt.number, time=_time(attempt.started_at).astimezone().strftime("%H:%M:%S")
    )
    return f"{name}: {outcomes.words(attempt.outcome or Outcome.SENDING)}"


def as_text(details: Details, provider: Provider | None, source: str) -> str:
    """Return everything recorded about a deletion, for people to read."""
    details = as_shown(details)
    lines = [
        f"{outcomes.words(details.outcome)}: {visible(details.user)}",
        advice_on(details),
        *facts(details, provider, source),
        *_result(details),
    ]
    for attempt in details.attempts if len(details.attempts) > 1 else ():
        lines += ["", try_name(attempt)]
        lines.append(_line(tr("Started"), moment(attempt.started_at)))
        if attempt.finished_at:
            lines.append(_line(tr("Finished"), moment(attempt.finished_at)))
        lines += _result(attempt)
    return "\n".join(lines) + "\n"


def _result(result: Details | Attempt) -> Iterator[str]:
    yield f"{tr('Status code')}: {status_text(result)}"
    yield _block(tr("Message"), result.message)
    yield _block(tr("Raw answer"), result.raw_answer)


def _line(label: str, value: str) -> str:
    return f"{label}: {visible(value)}"


def _block(label: str, text: str | None) -> str:
    """Indent a text of several lines, so that none of them looks like one of ours."""
    shown = visible((text or "").replace("\r\n", "\n"), lines=True)
    return f"{label}:\n{indent(shown, '  ')}" if "\n" in shown else f"{label}: {shown}"


def _batch_line(details: Details, source: str) -> str:
    text = tr("List {list}, user {n}: {source}") if source else tr("List {list}, user {n}")
    return text.format(list=details.batch, n=details.item, source=visible(source))


def _time(stored: str) -> datetime:
    return datetime.fromisoformat(stored)


def _seconds(seconds: float) -> str:
    return f"{seconds:,.1f} s"
