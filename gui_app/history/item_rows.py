"""The items of a batch: planned once, then each gets its one deletion. In a transaction."""

import json
from collections.abc import Iterable
from datetime import datetime
from sqlite3 import Connection

from gui_app.domain import obstacles, on_record
from gui_app.domain.batch import Batch, BatchState, Item
from gui_app.domain.deletion import Deletion, Result
from gui_app.domain.errors import NotInHandError
from gui_app.domain.notes import note
from gui_app.domain.outcome import Outcome
from gui_app.domain.text import storable
from gui_app.domain.words import mark
from gui_app.history import ending
from gui_app.history.columns import message_words, search_words, target_text, utc_text

# What is recorded is what was planned; the item only has to agree with it. In one statement,
# since each gives other threads the chance to make this one, and all who wait for it, wait.
_INSERT = """
INSERT INTO deletion (batch, item, run, started_at, finished_at, duration_ms, attempts, provider,
    provider_title, account, address, user, target, words, outcome, message)
SELECT id, number, iif(:attempts, :run, NULL), :now, :finished_at, :duration_ms, :attempts,
    provider, provider_title, account, address, user, target, :words, :outcome, :message
FROM batch JOIN batch_item ON batch_item.batch = id
WHERE id = :batch AND number = :number AND state = :state AND (:run IS NULL OR run = :run)
    AND provider = :provider AND account = :account AND address = :address AND target = :target
    AND NOT EXISTS (SELECT 1 FROM deletion WHERE deletion.batch = :batch AND item = :number)
"""
_STOPPED = Result(Outcome.NOT_SENT, note(on_record.LIST_STOPPED))
_ELSEWHERE = Result(Outcome.NOT_SENT, note(on_record.SENT_ELSEWHERE))
_SENT_SINCE = """
SELECT 1 FROM deletion INDEXED BY deletion_by_target WHERE target = ? AND provider = ?
    AND address = ? AND outcome IN ('deleted', 'unknown', 'sending')
    AND id > (SELECT newest FROM batch WHERE id = ?)
"""

Planned = list[tuple[int, int, str, str]]
"""Number, line, target and user of items, as they are stored."""


def planned(items: Iterable[Item]) -> Planned:
    """Put the items of a batch into the form in which they are stored."""
    return [
        (i.number, i.line, target_text(i.deletion.target), storable(i.deletion.user)) for i in items
    ]


def plan(db: Connection, run: str, batch: Batch, items: Planned, now: datetime) -> int:
    """Add a batch that is running in the hands of an app, and return its id."""
    texts = (
        batch.provider,
        batch.provider_title,
        batch.account,
        batch.address,
        batch.source,
        batch.request,
    )
    found = db.execute(
        "INSERT INTO batch (run, created_at, provider, provider_title, account, address,"
        " source, request, newest, state, total) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
        " (SELECT coalesce(max(id), 0) FROM deletion), 'running', ?) RETURNING id",
        (run, utc_text(now), *map(storable, texts), len(items)),
    ).fetchall()
    number = int(found[0][0])
    db.executemany(
        "INSERT INTO batch_item (batch, number, line, target, user) VALUES (?, ?, ?, ?, ?)",
        ((number, *item) for item in items),
    )
    return number


def waiting(db: Connection, batch: int, after: int, limit: int) -> list[Item]:
    """Return items behind a number that have no deletion yet, in order."""
    found = db.execute(
        "SELECT number, line, provider, provider_title, account, address, target, user"
        " FROM batch JOIN batch_item ON batch_item.batch = id WHERE id = ?1 AND number > ?2"
        " AND NOT EXISTS (SELECT 1 FROM deletion WHERE deletion.batch = ?1 AND item = number)"
        " ORDER BY number LIMIT ?3",
        (batch, after, limit),
    )
    return [
        Item(number, line, Deletion(provider, title, account, address, json.loads(target), user))
        for number, line, provider, title, account, address, target, user in found
    ]


def begin(db: Connection, run: str, batch: int, item: Item, now: datetime) -> int | None:
    """Add the deletion of an item with its first attempt begun, and return its id.

    If another deletion has sent the very same since the batch was planned, nothing begins: it is
    recorded as not sent, and None is returned.
    """
    sent = item.deletion
    key = (target_text(sent.target), storable(sent.provider), storable(sent.address), batch)
    if db.execute(_SENT_SINCE, key).fetchone():
        _insert(db, batch, item, now, run, BatchState.RUNNING, _ELSEWHERE)
        return None
    row = _insert(db, batch, item, now, run, BatchState.RUNNING, Result(Outcome.SENDING, ""))
    db.execute(
        "INSERT INTO attempt (deletion, number, started_at) VALUES (?, 1, ?)",
        (row, utc_text(now)),
    )
    return row


def skip(db: Connection, batch: int, item: Item, now: datetime) -> None:
    """Add the deletion of an item of a stopped batch: it was not sent."""
    _insert(db, batch, item, now, None, BatchState.STOPPED, _STOPPED)


def not_in_hand(batch: int) -> NotInHandError:
    """Return the error for a batch or item that does not allow what is asked for."""
    return NotInHandError(
        mark("The list does not fit"),
        note(obstacles.LIST_NOT_OPEN),
        f"batch {batch} is not open in this run, or the item has a deletion already",
    )


def _insert(
    db: Connection,
    batch: int,
    item: Item,
    now: datetime,
    run: str | None,
    state: BatchState,
    result: Result,
) -> int:
    open_ = result.outcome is Outcome.SENDING
    values = {
        "batch": batch,
        "number": item.number,
        "state": state.value,
        "run": run,
        "now": utc_text(now),
        "finished_at": None if open_ else utc_text(now),
        "duration_ms": None if open_ else 0,
        "attempts": int(open_),
        "provider": storable(item.deletion.provider),
        "account": storable(item.deletion.account),
        "address": storable(item.deletion.address),
        "target": target_text(item.deletion.target),
        "words": search_words(item.deletion) + ("" if open_ else message_words(result.message)),
        "outcome": result.outcome.value,
        "message": result.message,
    }
    cursor = db.execute(_INSERT, values)
    if not cursor.rowcount or cursor.lastrowid is None:
        raise not_in_hand(batch)
    row = cursor.lastrowid
    if not open_:
        ending.close(db, row, utc_text(now))
    return row
