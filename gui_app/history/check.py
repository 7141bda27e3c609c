"""Checking the history: nothing in it was changed, removed or put in since it was recorded."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from sqlite3 import Connection
from threading import Event

from gui_app.domain.errors import DeskError
from gui_app.domain.words import tr
from gui_app.history import chain, check_tables
from gui_app.history.findings import Finding, Findings, changed, changed_or_one_before
from gui_app.history.schema import connect
from gui_app.history.sqlite_errors import explained, tell

_BLOCK = 2_000
"""Links between two calls of ``progress``."""

_WHOLE, _FORGOTTEN, _TORN, _FORGED, _STRAY = range(5)

# Of what was forgotten, the first seals keep the digest alone; the last one covers what is left.
# A longer salt could hold the details, and others could be made of the raw answer behind them.
_STATE = f"""
CASE WHEN iif(l.kind = 'verified', (v.deletion, v.at) IS NOT (l.deletion, l.at),
        l.verification IS NOT NULL) THEN {_STRAY}
    WHEN l.kind <> 'forgotten' AND l.salt IS NOT NULL AND d.forgotten_at IS NULL
        THEN iif(length(l.salt) = 32, {_WHOLE}, {_FORGED})
    WHEN l.kind <> 'forgotten' AND l.salt IS NULL AND d.forgotten_at = (SELECT at FROM link AS f
        WHERE f.deletion = l.deletion AND f.kind = 'forgotten')
        AND coalesce(v.note, '') = '' THEN {_FORGOTTEN}
    WHEN l.kind = 'forgotten' AND l.salt IS NULL AND l.at = d.forgotten_at THEN {_WHOLE}
    ELSE {_TORN} END
"""  # noqa: S608 - fixed text
_WALK = (
    f"SELECT l.number, l.deletion, {_STATE}, l.details, l.hash, {chain.FACTS}, {chain.SALTED},"  # noqa: S608
    f" l.kind = 'verified' FROM {chain.LINKS} WHERE l.number > 0 ORDER BY l.number"
)
_COUNTS = """
SELECT (SELECT count(*) FROM deletion), (SELECT count(*) FROM link),
    (SELECT count(*) FROM link WHERE kind = 'forgotten'),
    (SELECT count(*) FROM deletion WHERE run IS NOT NULL)
"""
_LAST = 2**63 - 1
_HEAD = re.compile("([0-9]{1,18}):([0-9a-fA-F]{64})")

_Link = tuple[int, int, int, bytes, bytes, bytes, bytes, int]
"""Number, deletion, state, digest of the details, hash, facts, salt with details, verified."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of the history came to.

    Attributes:
        rows: how many deletions there are.
        links: how many links the chain has.
        forgotten: how many of the deletions are forgotten.
        open: how many are being sent; they are not sealed yet.
        head: the last link as exports carry it, ``number:hash``; empty if it can't be read.
        found: what was found, that of the lowest deletion first; at most ``findings.MOST``.
        findings: how many there are, at most one a deletion.
        earlier: whether an earlier head, or seal, is part of the chain; None if none was asked for.
    """

    rows: int
    links: int
    forgotten: int
    open: int
    head: str
    found: tuple[Finding, ...]
    findings: int
    earlier: bool | None

    @property
    def finding(self) -> Finding | None:
        """Return the one of the lowest deletion; None if nothing was found."""
        return self.found[0] if self.found else None


def check(path: Path, progress: Callable[[int, int], None], earlier: str = "") -> Checked:
    """Check each link of the chain and what the chain does not cover.

    Args:
        path: the history file.
        progress: is called with the links checked so far and all there are; what it raises ends
            the check.
        earlier: the head of an export made before, or the seal of a row in it, to be looked for
            in the chain; may be empty.

    Raises:
        DeskError: ``earlier`` is not a head.
        JournalError: the history can't be opened or reached.
    """
    wanted = _parsed(earlier) if earlier.strip() else None
    stop = Event()
    with (
        explained(path),
        closing(connect(path, read_only=True)) as db,
        closing(connect(path, read_only=True)) as beside,
        ThreadPoolExecutor(1) as pool,
    ):
        # The other tables are read by SQLite alone, so that another core can do it meanwhile.
        beside.set_progress_handler(stop.is_set, 100_000)
        tables = pool.submit(check_tables.look, beside)
        try:
            checked, is_damaged = _checked(db, tables, progress, wanted)
        finally:
            stop.set()
    if is_damaged:
        tell(path)
    return checked


def _parsed(head: str) -> tuple[int, bytes]:
    found = _HEAD.fullmatch(head.strip())
    if not found:
        raise DeskError(
            tr("This is not the head of a chain"),
            tr(
                "A head is a number, a colon and 64 letters and digits. Copy it in full from the "
                "column head, or seal, of an export."
            ),
        )
    return int(found[1]), bytes.fromhex(found[2])


def _checked(
    db: Connection,
    tables: "Future[Findings]",
    progress: Callable[[int, int], None],
    wanted: tuple[int, bytes] | None,
) -> tuple[Checked, bool]:
    db.execute("BEGIN")
    walk = _Walk(db)
    rows = links = forgotten = open_ = 0
    known: bool | None = None
    with walk.reading():
        rows, links, forgotten, open_ = db.execute(_COUNTS).fetchone()
        walk.begin()
        known = walk.holds(*wanted) if wanted else None
        walk.go(lambda done: progress(done, links))
    found = walk.found
    found.merge(tables.result())
    if walk.gap and not found.count:
        found.add(walk.gap.deletion, walk.gap.link, walk.gap.what)
    counts = (rows, links, forgotten, open_)
    return Checked(*counts, walk.head, found.first_ones, found.count, known), found.damaged


class _Walk:
    """Goes along the chain.

    Attributes:
        found: what contradicts it.
        head: its last link; empty as long as nobody knows.
        gap: that links are missing, which other findings tell better.
    """

    def __init__(self, db: Connection) -> None:
        self.found = Findings()
        self.head = ""
        self.gap: Finding | None = None
        self._db = db
        self._genesis = b""
        self._before: bytes | None = None  # what the next link should follow on
        self._remade: bytes | None = None  # what it followed on if that was changed
        self._deletion = 0

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Turn damage into a finding behind the deletion that was read last."""
        try:
            yield
        except sqlite3.Error as error:
            if self._deletion:
                what = tr(
                    "The history is damaged and can't be read behind deletion {number}. What "
                    "follows was not checked."
                ).format(number=self._deletion)
            else:
                what = tr("The history is damaged and can't be read. What follows was not checked.")
            self.found.damage(error, what, self._deletion)

    def begin(self) -> None:
        """Read what the chain begins and ends with."""
        names = self._db.execute("SELECT id FROM history").fetchall()
        if len(names) != 1:
            self.found.add(None, None, tr("The name of the history was changed."), behind=0)
        self._genesis = self._before = chain.genesis(names[0][0] if names else "")
        last = self._db.execute("SELECT number, hash FROM link ORDER BY number DESC LIMIT 1")
        self.head = chain.head_text(*(last.fetchone() or (0, self._genesis)))
        for number, row in self._db.execute("SELECT number, deletion FROM link WHERE number < 1"):
            what = tr("A seal of deletion {number} was put in.").format(number=row)
            self.found.add(row, number, what)

    def holds(self, number: int, digest: bytes) -> bool:
        """Tell whether a head was once the end of this chain; each seal was."""
        found = self._db.execute("SELECT hash FROM link WHERE number = ?", (number,)).fetchone()
        return digest == (found[0] if found else None if number else self._genesis)

    def go(self, progress: Callable[[int], None]) -> None:
        """Check every link."""
        rows, done = self._db.execute(_WALK), 0
        link_hash, before, last = chain.link_hash, self._before, 0
        while block := rows.fetchmany(_BLOCK):
            for link in block:
                number, _, state, details, digest, facts, salted, _ = link
                if (
                    number != last + 1
                    or (state != _FORGOTTEN if state else sha256(salted).digest() != details)
                    or not before
                    or link_hash(before, facts, details) != digest
                ):
                    self._before = before
                    self._look_at(link, last)
                before, last = digest, number
            done += len(block)
            self._deletion = block[-1][1]
            progress(done)
        self._pass(last + 1, _LAST)

    def _pass(self, first: int, last: int) -> None:
        """Note links that were left out: they or their deletions are missing."""
        found = self._db.execute(
            "SELECT number, deletion, hash FROM link WHERE number BETWEEN ? AND ? ORDER BY number",
            (first, last),
        ).fetchall()
        for number, row, _ in found:
            what = tr("Deletion {number} was removed: only its seal is left.")
            self.found.add(row, number, what.format(number=row))
        self._before = found[-1][2] if found and found[-1][0] == last else None

    def _look_at(self, link: _Link, last: int) -> None:
        """Find out what is wrong with a link; it may be nothing but the one before."""
        number, row, state, details, digest, facts, salted, verified = link
        if number != last + 1:
            self._pass(last + 1, number - 1)
            what = tr(
                "A seal before that of deletion {number} was removed, or its place was changed."
            ).format(number=row)
            self.gap = Finding(row, number, what)  # what was moved is behind all others
        befores = [before for before in (self._before, self._remade) if before]
        now = details if state == _FORGOTTEN else sha256(salted).digest()
        self._remade, before = None, self._sealed_before(number)
        fits = digest in [chain.link_hash(b, facts, now) for b in befores]
        if state == _STRAY:
            what = tr("What was found out later about deletion {number} was removed or moved.")
        elif state == _TORN:
            what = tr(
                "Deletion {number} or its seal was changed: only one says that it was forgotten."
            )
        elif now != details and fits:
            what = tr("The seal of deletion {number} was changed.")
        elif now != details or state == _FORGED:
            what = changed(verified=bool(verified))
        elif befores and not fits:
            what = changed_or_one_before(before, verified=bool(verified))
        else:
            return
        if befores:
            self._remade = chain.link_hash(befores[0], facts, now)
        self.found.add(row, number, what.format(number=row, before=before))

    def _sealed_before(self, number: int) -> int | None:
        """Return the deletion of the link before; None if there is no link."""
        sql = "SELECT deletion FROM link WHERE number = ?"
        found = self._db.execute(sql, (number - 1,)).fetchone()
        return found[0] if found else None
