"""Finding deletions: the query, and the ids that it matches, block by block.

Words are looked up in the trigram index ``search`` if they have three characters in a row; open
deletions, which are not in it yet, are looked through; forgotten ones are found by whole values.
"""

import json
import re
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from sqlite3 import Connection

from gui_app.domain.outcome import SHOWN, Outcome
from gui_app.domain.text import storable
from gui_app.history.columns import fold
from gui_app.history.forget import lookup_hash

_MOST_WORDS = 100
"""SQLite nests conditions 1,000 deep at most; nobody types that many words."""

_MOST_PATTERNS, _LONGEST_PATTERN = 4, 60
"""What the index is asked for, which only narrows: each word is compared in full afterwards."""

_TRIGRAM = 3

_BLOCK = 20_000
"""Ids that are handed over together: a few milliseconds."""

_FIRST, _LAST = 0, (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class Query:
    """Which deletions to find: all conditions must hold.

    Attributes:
        words: parts of words, in any order and case; each must occur in the user, the target's
            values, the account, the provider's title or the message. A forgotten deletion is
            found by whole values.
        provider: a provider's id.
        account: an account's name.
        outcome: an outcome.
        batch: a batch's id.
        since: started then or later; ISO 8601 UTC with milliseconds and ``Z``.
        until: started before then, written the same.
    """

    words: str = ""
    provider: str | None = None
    account: str | None = None
    outcome: Outcome | None = None
    batch: int | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class _Source:
    """A part of the history that is looked through in the order of the ids."""

    tables: str
    id: str
    terms: Sequence[str]
    values: Sequence[object]

    def ids(self, db: Connection, low: int, high: int, limit: int, order: str) -> list[int]:
        """Return the first ids of those from ``low`` to ``high``."""
        where = " AND ".join((f"{self.id} BETWEEN ? AND ?", *self.terms))
        # Only fixed text is put into the statement; what people type is bound. The ids come as
        # one value, since each row gives other threads the chance to make this one wait.
        sql = (
            f"SELECT json_group_array(id) FROM (SELECT {self.id} AS id FROM {self.tables}"  # noqa: S608
            f" WHERE {where} ORDER BY {self.id} {order} LIMIT ?)"
        )
        ids: list[int] = json.loads(db.execute(sql, (low, high, *self.values, limit)).fetchone()[0])
        return ids


def blocks(
    db: Connection, query: Query, key: bytes | None, *, oldest: bool = False, size: int = _BLOCK
) -> Iterator["array[int]"]:
    """Yield the ids of the deletions that match, newest first or oldest first.

    Args:
        db: a connection to the history.
        query: what to find.
        key: the key of forgotten values; without it nothing is found by them.
        oldest: begin with the oldest.
        size: how many ids come at a time; the first block has as many, if there are as many.
    """
    sources = _sources(query, key)
    order = "ASC" if oldest else "DESC"
    first, last = low, high = _span(db, query)
    while True:
        found = [source.ids(db, low, high, size, order) for source in sources]
        # Where the first of those ends that have more to give, the ids are no longer complete.
        ends = [ids[-1] for ids in found if len(ids) == size]
        if ends and oldest:
            high = min(ends)
        elif ends:
            low = max(ends)
        ids = found[0]
        if any(found[1:]):
            known = {i for i in chain.from_iterable(found) if low <= i <= high}
            ids = sorted(known, reverse=not oldest)
        if ids:
            yield array("q", ids)
        if not ends:
            return
        low, high = (high + 1, last) if oldest else (first, low - 1)


def count_outcomes(db: Connection, query: Query) -> dict[Outcome, int]:
    """Return how many deletions the query's filters let through, whatever its words."""
    terms, values = _filters(query)
    where = f"WHERE {' AND '.join(terms)}" if terms else ""
    sql = f"SELECT outcome, count(*) FROM {_filtered(query)} {where} GROUP BY outcome"  # noqa: S608
    return _by_outcome(dict(db.execute(sql, values).fetchall()))


def outcomes_of(db: Connection, ids: "array[int]") -> dict[Outcome, int]:
    """Return how many of these deletions have each outcome that occurs."""
    sql = (
        "SELECT outcome, count(*) FROM json_each(?) CROSS JOIN deletion"
        " INDEXED BY deletion_filter ON deletion.id = json_each.value GROUP BY outcome"
    )
    counts: Counter[str] = Counter()
    for start in range(0, len(ids), _BLOCK):
        block = json.dumps(ids[start : start + _BLOCK].tolist())
        counts.update(dict(db.execute(sql, (block,)).fetchall()))
    return _by_outcome(counts)


def _span(db: Connection, query: Query) -> tuple[int, int]:
    """Return the first and the last id that the query's times let through."""
    if query.since is None and query.until is None:
        return _FIRST, _LAST
    terms, values = _filters(Query(since=query.since, until=query.until))
    sql = "SELECT min(id), max(id) FROM deletion INDEXED BY deletion_by_time"
    first, last = db.execute(f"{sql} WHERE {' AND '.join(terms)}", values).fetchone()
    return (_LAST, _FIRST) if first is None else (first, last)


def _by_outcome(counts: dict[str, int]) -> dict[Outcome, int]:
    return {outcome: counts[outcome] for outcome in SHOWN if outcome in counts}


def _sources(query: Query, key: bytes | None) -> list[_Source]:
    terms, values = _filters(query)
    words = list(dict.fromkeys(fold(query.words).split()))[:_MOST_WORDS]
    if not words:
        return [_Source(_filtered(query), "id", terms, values)]
    # Until a deletion has ended, its message is not among its words.
    either = ["(instr(words, ?) OR instr(fold(message), ?))"] * len(words)
    twice = chain.from_iterable((word, word) for word in words)
    open_ones = _Source(
        "deletion INDEXED BY deletion_by_run",
        "id",
        ["run IS NOT NULL", *either, *terms],
        [*twice, *values],
    )
    sources = [_ended(query, words, terms, values), open_ones]
    if key:
        sources += _forgotten(query.words, words, terms, values, key)
    return sources


def _ended(query: Query, words: list[str], terms: list[str], values: list[object]) -> _Source:
    patterns = [] if query.batch else _patterns(words)
    if not patterns:
        tables = _filtered(query) if query.batch else "deletion NOT INDEXED"
        return _Source(tables, "id", [*terms, *["instr(words, ?)"] * len(words)], [*values, *words])
    tables = "search"
    if terms:
        tables += " CROSS JOIN deletion INDEXED BY deletion_filter ON deletion.id = search.rowid"
    likes = ["search.words LIKE ?"] * len(patterns)
    exact = ["instr(search.words, ?)"] * len(words)
    return _Source(tables, "search.rowid", [*likes, *exact, *terms], [*patterns, *words, *values])


def _forgotten(
    text: str, words: list[str], terms: list[str], values: list[object], key: bytes
) -> Iterator[_Source]:
    """Yield where to find forgotten deletions, by the whole text and by each of its words."""
    tables = "token CROSS JOIN deletion ON deletion.id = token.deletion"
    hashes = {word: lookup_hash(key, word) for word in words}
    whole = lookup_hash(key, text.strip())
    yield _Source(tables, "id", ["hash = ?", *terms], [whole, *values])
    # Found by one word as a whole value, each other one may be a value or a part of the words.
    other = (
        "(instr(words, ?) OR EXISTS (SELECT 1 FROM token AS also"
        " WHERE also.hash = ? AND also.deletion = token.deletion))"
    )
    for word in words if words != [fold(text.strip())] else ():
        rest = [w for w in words if w != word]
        also = chain.from_iterable((w, hashes[w]) for w in rest)
        yield _Source(
            tables, "id", ["hash = ?", *[other] * len(rest), *terms], [hashes[word], *also, *values]
        )


def _patterns(words: list[str]) -> list[str]:
    """Return what the index is asked for: the longest parts of the words that it can find."""
    # An escaped % or _ would make SQLite read every row, and fewer characters crash it.
    runs = {run for word in words for run in re.split("[%_]", word) if len(run) >= _TRIGRAM}
    longest = sorted(runs, key=len, reverse=True)[:_MOST_PATTERNS]
    return [f"%{run[:_LONGEST_PATTERN]}%" for run in longest]


def _filters(query: Query) -> tuple[list[str], list[object]]:
    terms: list[str] = []
    values: list[object] = []
    for term, value in (
        ("provider = ?", query.provider),
        ("account = ?", query.account),
        ("outcome = ?", query.outcome),
        ("batch = ?", query.batch),
        ("started_at >= ?", query.since),
        ("started_at < ?", query.until),
    ):
        if value is not None:
            terms.append(term)
            values.append(storable(value) if isinstance(value, str) else value)
    return terms, values


def _filtered(query: Query) -> str:
    # Named, because SQLite would rather take another index and then sort.
    index = "deletion_filter" if query.batch is None else "deletion_by_batch"
    return f"deletion INDEXED BY {index}"
