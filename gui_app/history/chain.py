"""The chain: each deletion that ended is sealed to the one before by a hash.

A link's hash is SHA-256 over the hash of the link before (32 bytes), the facts, and the digest of
the details (32 bytes). The digest is SHA-256 over a salt (32 hexadecimal digits) and the details.
Facts are a JSON array without blanks, in UTF-8, of what the tables hold, the numbers, times,
outcomes and statuses of the tries at its end. Details are another one, the messages and answers
of the tries at its end; if there is a raw answer, it follows in a line of its own. The first link
follows on SHA-256 over the history's id.

Forgetting replaces the details and throws the salt away, so that nobody can find them by trying;
the digest stays, and a second link seals what is there since. In the place of its salt are the
keyed hashes by which the deletion is found, in hexadecimal and in order, with commas between them.
"""

import secrets
from hashlib import sha256
from sqlite3 import Connection
from typing import Literal

Kind = Literal["recorded", "forgotten"]

_FACTS = (
    "l.number, l.kind, l.at, d.id, d.started_at, d.finished_at, d.provider, d.provider_title,"
    " d.account, d.address, d.batch, d.item, d.outcome, d.http_status, d.provider_status,"
    " d.attempts, d.duration_ms"
)
_TRY_FACTS = (
    "{0}.number, {0}.started_at, {0}.finished_at, {0}.outcome, {0}.http_status, {0}.provider_status"
)
_DETAILS = "d.target, d.user, d.words, d.message"
_TRY_DETAILS = "{0}.message, {0}.raw_answer"


def _array(values: str, of_try: str) -> str:
    """Return SQL for an array of values and those of each try."""
    # Nearly all have one try, which is put in without a subselect: it is much faster.
    several = (
        f"rtrim(json_array({values}), ']') || coalesce((SELECT group_concat(part, '') FROM (SELECT"  # noqa: S608
        f" ',' || trim(json_array({of_try.format('b')}), '[]') AS part FROM attempt AS b"
        " WHERE b.deletion = d.id ORDER BY b.number)), '') || ']'"
    )
    return f"iif(d.attempts = 1, json_array({values}, {of_try.format('a')}), {several})"


FACTS = f"CAST({_array(_FACTS, _TRY_FACTS)} AS BLOB)"
_TOKENS = (
    "lower(coalesce((SELECT group_concat(hex(hash)) FROM (SELECT hash FROM token AS t"
    " WHERE t.deletion = d.id ORDER BY hash)), ''))"
)
SALTED = (
    f"CAST(iif(l.kind = 'recorded', coalesce(l.salt, ''), {_TOKENS})"
    f" || {_array(_DETAILS, _TRY_DETAILS)} || coalesce(char(10) || d.raw_answer, '') AS BLOB)"
)
"""The salt, or what is in its place, and the details."""

LINKS = (
    "link AS l JOIN deletion AS d ON d.id = l.deletion"
    " LEFT JOIN attempt AS a ON a.deletion = d.id AND a.number = 1"
)
"""What ``FACTS`` and ``SALTED`` are taken from."""


def head(db: Connection) -> tuple[int, bytes]:
    """Return the number and the hash of the last link; 0 and what the first follows on."""
    last = db.execute("SELECT number, hash FROM link ORDER BY number DESC LIMIT 1").fetchone()
    return last or (0, genesis(db.execute("SELECT id FROM history").fetchone()[0]))


def head_text(number: int, digest: bytes) -> str:
    """Write a link as it is shown and exported, ``number:hash`` with the hash in hexadecimal."""
    return f"{number}:{digest.hex()}"


def genesis(history: str) -> bytes:
    """Return what the first link of a history follows on."""
    return sha256(history.encode()).digest()


def link_hash(before: bytes, facts: bytes, digest: bytes) -> bytes:
    """Return the hash of a link from the hash before, the facts and the digest of the details."""
    return sha256(before + facts + digest).digest()


def seal(db: Connection, row: int, at: str, kind: Kind = "recorded") -> None:
    """Add the link of a deletion that has just ended or been forgotten, in its transaction."""
    number, before = head(db)
    salt = secrets.token_hex(16) if kind == "recorded" else None
    # The facts hold the link's own columns, so it is made up before it is written.
    link = "(SELECT ? AS number, ? AS deletion, ? AS kind, ? AS at, ? AS salt) AS l"
    facts, salted = db.execute(
        f"SELECT {FACTS}, {SALTED} FROM {LINKS.replace('link AS l', link)}",  # noqa: S608
        (number + 1, row, kind, at, salt),
    ).fetchone()
    digest = sha256(salted).digest()
    db.execute(
        "INSERT INTO link (number, deletion, kind, at, salt, details, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number + 1, row, kind, at, salt, digest, link_hash(before, facts, digest)),
    )


def seal_all(db: Connection) -> None:
    """Seal the deletions that ended before there was a chain, in a transaction."""
    rows = db.execute(
        "SELECT id, finished_at FROM deletion WHERE finished_at IS NOT NULL ORDER BY id"
    ).fetchall()
    for row, finished_at in rows:
        seal(db, row, finished_at)
