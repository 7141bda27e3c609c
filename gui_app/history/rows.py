"""A deletion's row in the hands of a running app, within a transaction."""

from datetime import datetime
from sqlite3 import Connection

from gui_app.domain import obstacles, on_record
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import NotInHandError
from gui_app.domain.notes import note
from gui_app.domain.text import storable
from gui_app.domain.words import mark
from gui_app.history import ending
from gui_app.history.columns import search_words, target_text, utc_text


def add(db: Connection, run: str, deletion: Deletion, now: datetime) -> int:
    """Add a row that waits for its turn and return its id."""
    texts = (
        deletion.provider,
        deletion.provider_title,
        deletion.account,
        deletion.address,
        deletion.user,
    )
    cursor = db.execute(
        "INSERT INTO deletion (run, started_at, provider, provider_title, account,"
        " address, user, target, words, outcome, message)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'sending', ?)"
        " RETURNING id",
        (
            run,
            utc_text(now),
            *map(storable, texts),
            target_text(deletion.target),
            search_words(deletion),
            note(on_record.WAITING),
        ),
    )
    return int(cursor.fetchall()[0][0])


def begin_attempt(db: Connection, run: str, row: int, now: datetime) -> int:
    """Begin the next attempt and return its number, from 1."""
    found = db.execute(
        "UPDATE deletion SET attempts = attempts + 1, message = ''"
        " WHERE id = ? AND run = ? RETURNING attempts",
        (row, run),
    ).fetchall()
    if not found:
        raise _not_open(row)
    number = int(found[0][0])
    db.execute(
        "INSERT INTO attempt (deletion, number, started_at) VALUES (?, ?, ?)",
        (row, number, utc_text(now)),
    )
    return number


def end_attempt(
    db: Connection, run: str, row: int, result: Result, note: str, now: datetime
) -> None:
    """End the open attempt of a row that stays open, with a message until the next one."""
    changed = db.execute(
        "UPDATE deletion SET message = ? WHERE id = ? AND run = ?", (storable(note), row, run)
    )
    if not (changed.rowcount and ending.end_attempt(db, row, result, utc_text(now))):
        raise _not_open(row)


def finish(db: Connection, run: str, row: int, result: Result, now: datetime) -> None:
    """End a row for good, and its open attempt if it has one."""
    if not ending.settle(db, run, row, result, utc_text(now), seen=True):
        raise _not_open(row)


def sending(db: Connection, run: str) -> bool:
    """Tell whether an app has something in hand that is being sent, or a list that is running."""
    found = db.execute(
        "SELECT EXISTS (SELECT 1 FROM deletion WHERE run = ?1)"
        " OR EXISTS (SELECT 1 FROM batch WHERE run = ?1 AND state = 'running')",
        (run,),
    )
    return bool(found.fetchone()[0])


def _not_open(row: int) -> NotInHandError:
    return NotInHandError(
        mark("The history does not fit"),
        note(obstacles.NOT_OPEN),
        f"row {row} is not open in this run, or has no open attempt",
    )
