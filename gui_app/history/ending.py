"""How a row of the history ends: with a result, or because its app ended before."""

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass, replace

from gui_app.domain import on_record
from gui_app.domain.deletion import Result
from gui_app.domain.notes import note
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import storable
from gui_app.history import chain
from gui_app.history.columns import message_words, storable_or_none

_UNKNOWN = Result(Outcome.UNKNOWN, note(on_record.ENDED_UNKNOWN))
_NOT_SENT = Result(Outcome.NOT_SENT, note(on_record.ENDED_NOT_SENT))


@dataclass(frozen=True, slots=True)
class Recovered:
    """How many rows of ended apps were settled, by the outcome they got."""

    unknown: int = 0
    not_sent: int = 0
    failed: int = 0


def end_attempt(db: sqlite3.Connection, row: int, result: Result, now: str) -> bool:
    """End the open attempt of a row; False if there is none."""
    cursor = db.execute(
        "UPDATE attempt SET finished_at = ?, outcome = ?, http_status = ?, provider_status = ?,"
        " message = ?, raw_answer = ? WHERE deletion = ? AND finished_at IS NULL",
        (now, *_result_columns(result), row),
    )
    return cursor.rowcount > 0


def settle(
    db: sqlite3.Connection, run: str, row: int, result: Result, now: str, *, seen: bool
) -> bool:
    """End a row and its open attempt, if it has one, for good.

    Args:
        db: in a transaction.
        run: whose row it is.
        row: its id.
        result: how it ended.
        now: when, as ``utc_text`` writes it.
        seen: somebody saw it end, so its duration is known.

    Returns:
        False if the row is not open in that run.
    """
    cursor = db.execute(
        "UPDATE deletion SET run = NULL, finished_at = ?1, duration_ms = iif(?2, max(0,"
        " cast(round(86400000 * (julianday(?1) - julianday(started_at))) AS INTEGER)), NULL),"
        " outcome = ?3, http_status = ?4, provider_status = ?5, message = ?6, raw_answer = ?7,"
        " words = words || ?8 WHERE id = ?9 AND run = ?10",
        (now, seen, *_result_columns(result), message_words(result.message), row, run),
    )
    if cursor.rowcount == 0:
        return False
    end_attempt(db, row, replace(result, raw_answer=None), now)
    close(db, row, now)
    return True


def close(db: sqlite3.Connection, row: int, now: str) -> None:
    """Make a deletion that has just ended findable by its words, and part of the chain."""
    db.execute(
        "INSERT INTO search (rowid, words) SELECT id, words FROM deletion WHERE id = ?", (row,)
    )
    chain.seal(db, row, now)


def recover(db: sqlite3.Connection, alive: Collection[str], now: str) -> Recovered:
    """Settle the rows of every run that is not alive, and let go of its batches.

    The rows' duration stays unknown: nobody was there to see them end.
    """
    for batch, run in db.execute("SELECT id, run FROM batch WHERE run IS NOT NULL").fetchall():
        if run not in alive:
            _let_go(db, batch)
    rows = db.execute("SELECT id, run FROM deletion WHERE run IS NOT NULL").fetchall()
    count = dict.fromkeys((Outcome.UNKNOWN, Outcome.NOT_SENT, Outcome.FAILED), 0)
    for row, run in rows:
        if run not in alive:
            result = _result_of_abandoned(db, row)
            settle(db, run, row, result, now, seen=False)
            count[result.outcome] += 1
    return Recovered(count[Outcome.UNKNOWN], count[Outcome.NOT_SENT], count[Outcome.FAILED])


def _let_go(db: sqlite3.Connection, batch: int) -> None:
    db.execute(
        "UPDATE batch SET run = NULL, state = iif(state = 'stopped', state, 'paused'),"
        " reason = iif(state = 'stopped', reason, ?) WHERE id = ?",
        (note(on_record.APP_ENDED), batch),
    )


def _result_of_abandoned(db: sqlite3.Connection, row: int) -> Result:
    attempts = db.execute(
        "SELECT finished_at IS NULL, outcome, message, http_status, provider_status, raw_answer"
        " FROM attempt WHERE deletion = ? ORDER BY number",
        (row,),
    ).fetchall()
    if not attempts:
        return _NOT_SENT
    if any(is_open for is_open, *_ in attempts):
        return _UNKNOWN
    # "Not sent" is only said when no attempt at all got through; else the last answer counts.
    answered = [a for a in attempts if a[1] != Outcome.NOT_SENT]
    _, outcome, message, *answer = (answered or attempts)[-1]
    if outcome == Outcome.DONE:
        before = note(on_record.ENDED_AFTER_STEP)
    else:
        before = note(on_record.ENDED_BEFORE_NEXT_TRY)
    message = f"{before} {message}"
    return Result(Outcome.FAILED if answered else Outcome.NOT_SENT, message, *answer)


def _result_columns(result: Result) -> tuple[str, int | None, str | None, str, str | None]:
    return (
        result.outcome.value,
        result.http_status,
        storable_or_none(result.provider_status),
        storable(result.message),
        storable_or_none(result.raw_answer),
    )
