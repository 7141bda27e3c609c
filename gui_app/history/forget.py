"""Forgetting: personal details are replaced by keyed hashes, for good.

What stays says that something was deleted, when and by whom; who it was can be asked by typing
the whole ID, for whoever has the key. Without the key nobody can find out by trying.
"""

import hmac
import json
from array import array
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from gui_app.domain.errors import JournalError
from gui_app.domain.text import FORGOTTEN, storable
from gui_app.domain.words import tr
from gui_app.history import chain
from gui_app.history.columns import fold, kept_words, target_text, utc_now, utc_text
from gui_app.history.key_check import require
from gui_app.history.schema import connect, transaction
from gui_app.history.sqlite_errors import explained
from gui_app.history.sweep import make_due, refuse_while_sending, sweep

BLOCK = 100
"""Rows in one transaction, so that another window waits a fraction of a second at most."""

_TOKEN = 16
"""Bytes of a keyed hash that are kept: enough that no two values ever share one."""

# An unfinished list must still see whom others have deleted since it was confirmed; its own
# deletions are among them. All of it is in an index: the rows themselves are large.
_HELD = (
    "(outcome = 'sending'"
    " OR ifnull(id > (SELECT min(newest) FROM batch WHERE finished_at IS NULL), FALSE))"
)
_FORGOTTEN = "EXISTS (SELECT 1 FROM link WHERE link.deletion = deletion.id AND kind = 'forgotten')"
_FREE = f"NOT {_HELD} AND NOT {_FORGOTTEN}"
_AMONG = "IN (SELECT value FROM json_each(?))"

_TAKE_OUT = f"""
INSERT INTO search (search, rowid, words)
    SELECT 'delete', id, words FROM deletion WHERE id {_AMONG}
"""  # noqa: S608 - fixed text
_FORGET = f"""
UPDATE deletion SET target = replaced_target(target), user = replaced(user),
    message = replaced(message), raw_answer = replaced(raw_answer),
    words = kept_words(account, provider_title), forgotten_at = ? WHERE id {_AMONG};
UPDATE attempt SET message = replaced(message), raw_answer = replaced(raw_answer)
    WHERE deletion {_AMONG};
UPDATE batch_item SET target = d.target, user = d.user FROM deletion AS d
    WHERE d.id {_AMONG} AND batch_item.batch = d.batch AND number = d.item;
UPDATE verification SET note = '' WHERE deletion {_AMONG};
INSERT INTO search (rowid, words) SELECT id, words FROM deletion WHERE id {_AMONG};
UPDATE link SET salt = NULL WHERE deletion {_AMONG};
"""  # noqa: S608 - fixed text


@dataclass(frozen=True, slots=True)
class Age:
    """All deletions that were started before a time, ISO 8601 UTC with milliseconds and ``Z``."""

    before: str


What = Age | Sequence[int]
"""Which deletions to forget: all of an age, or those with these ids."""


@dataclass(frozen=True, slots=True)
class Forgettable:
    """How many deletions can be forgotten, were forgotten already, and can't be for now.

    ``held``: they are being sent, or need to stay for ``lists``, by name, that are not finished.
    """

    rows: int
    already: int
    held: int
    lists: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many deletions were forgotten now, and how many could not be; see ``Forgettable``."""

    rows: int
    held: int
    lists: tuple[str, ...] = ()


def lookup_hash(key: bytes, text: str) -> bytes:
    """Return what a forgotten value is looked up by, whatever its case; 16 bytes."""
    return _hash(key, "lookup", fold(text))


def replacement(key: bytes, text: str) -> str:
    """Return what stands in a text's place once it is forgotten; an empty text stays empty."""
    return text and f"{FORGOTTEN}{_hash(key, 'value', storable(text)).hex()}"


def replaced_target(key: bytes, target: Mapping[str, str]) -> str:
    """Return a target as it is written once it is forgotten; see ``target_text``."""
    return target_text({name: replacement(key, value) for name, value in target.items()})


def any_forgotten(path: Path) -> bool:
    """Tell whether there is anything that only the key finds.

    Raises:
        JournalError: the history can't be read.
    """
    with explained(path), closing(connect(path, read_only=True)) as db:
        return bool(db.execute("SELECT EXISTS (SELECT 1 FROM token)").fetchone()[0])


def count(path: Path, what: What) -> Forgettable:
    """Return how many deletions ``forget`` would forget; a second for a million.

    Raises:
        JournalError: the history can't be read.
    """
    with explained(path), closing(connect(path, read_only=True)) as db:
        return _count(db, what)


def forget(
    path: Path,
    key: bytes,
    what: What,
    progress: Callable[[int, int], None],
    clock: Callable[[], datetime] = utc_now,
) -> Forgotten:
    """Forget deletions, block by block; then remove their bytes from the disk.

    Interrupted in the middle, what was not forgotten yet stays as it was, and the bytes are
    removed by the next ``sweep``: the app's next start sees to it.

    Args:
        path: the history file.
        key: what the hashes are made with.
        what: which deletions; those that are held stay as they are.
        progress: is called with the rows done so far and all there are; what it raises ends it.
        clock: the time, with a zone.

    Raises:
        JournalError: something is being sent in a window; or this is not the history's key; or
            the history can't be written; or the bytes can't be removed yet, which is said.
    """
    with explained(path), closing(connect(path)) as db:
        refuse_while_sending(db, path)
        with transaction(db):
            require(db, key)
        _set_up(db, key)
        found = _count(db, what)
        rows = _free(db, what)
        done = 0
        for start in range(0, len(rows), BLOCK):
            with transaction(db):
                done += _forget(db, key, rows[start : start + BLOCK], utc_text(clock()))
            progress(min(start + BLOCK, len(rows)), len(rows))
    _sweep(path, lambda: progress(len(rows), len(rows)))
    return Forgotten(done, found.held, found.lists)


def _hash(key: bytes, purpose: str, text: str) -> bytes:
    return hmac.digest(key, f"{purpose}\0{text}".encode(), "sha256")[:_TOKEN]


def _sweep(path: Path, step: Callable[[], None]) -> None:
    try:
        sweep(path, step)
    except JournalError as error:
        what = tr(
            "The details were forgotten, but pieces of them are still in the file. The app "
            "removes them at its next start."
        )
        title = tr("Some traces are still there")
        raise JournalError(title, f"{what} {error.message}", error.detail) from error


def _where(what: What) -> tuple[str, tuple[str]]:
    if isinstance(what, Age):
        return "started_at < ?", (what.before,)
    return f"id {_AMONG}", (json.dumps(list(what)),)


def _count(db: Connection, what: What) -> Forgettable:
    where, values = _where(what)
    sql = (
        f"SELECT count(*) FILTER (WHERE {_FREE}), count(*) FILTER (WHERE {_FORGOTTEN}),"  # noqa: S608
        f" count(*) FILTER (WHERE {_HELD} AND NOT {_FORGOTTEN}) FROM deletion WHERE {where}"
    )
    found = Forgettable(*db.execute(sql, values).fetchone())
    if not found.held:
        return found
    lists = db.execute("SELECT source FROM batch WHERE finished_at IS NULL ORDER BY id")
    return replace(found, lists=tuple(source for (source,) in lists))


def _free(db: Connection, what: What) -> "array[int]":
    where, values = _where(what)
    sql = f"SELECT id FROM deletion WHERE {where} AND {_FREE} ORDER BY id"  # noqa: S608
    return array("q", (row for (row,) in db.execute(sql, values)))


def _set_up(db: Connection, key: bytes) -> None:
    def replaced(text: str | None) -> str | None:
        return None if text is None else replacement(key, text)

    db.execute("PRAGMA secure_delete = ON")
    db.create_function("replaced", 1, replaced)
    db.create_function("kept_words", 2, kept_words)
    db.create_function("replaced_target", 1, lambda text: replaced_target(key, json.loads(text)))


def _forget(db: Connection, key: bytes, block: Sequence[int], now: str) -> int:
    """Forget those of a block that nobody else has forgotten meanwhile; return how many."""
    rows = _free(db, block)
    if not rows:
        return 0
    wanted = json.dumps(list(rows))
    make_due(db, now)
    _add_tokens(db, key, wanted)
    # SQLite needs the old words to take them out of the index.
    db.execute(_TAKE_OUT, (wanted,))
    first, *others = _FORGET.split(";\n")[:-1]
    db.execute(first, (now, wanted))
    for statement in others:
        db.execute(statement, (wanted,))
    for row in rows:
        chain.seal(db, row, now, "forgotten")
    return len(rows)


def _add_tokens(db: Connection, key: bytes, wanted: str) -> None:
    found = db.execute(f"SELECT id, target, user FROM deletion WHERE id {_AMONG}", (wanted,))  # noqa: S608
    tokens: list[tuple[Any, ...]] = []
    for row, target, user in found:
        values = {user, *json.loads(target).values()} - {""}
        tokens += [(lookup_hash(key, value), row) for value in values]
    db.executemany("INSERT OR IGNORE INTO token (hash, deletion) VALUES (?, ?)", tokens)
