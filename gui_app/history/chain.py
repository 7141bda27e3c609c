"""The chain: each deletion that ended is sealed to the one before by a hash.

What is found out about a deletion afterwards is sealed too, by a link of its own kind.

A link's hash is SHA-256 over the hash of the link before (32 bytes), the facts, and the digest of
the details (32 bytes). The digest is SHA-256 over a salt (32 hexadecimal digits) and the details.
Facts are a JSON array without blanks, in UTF-8, of what the tables hold, the numbers, times,
outcomes and statuses of the tries at its end. Details are another one, the messages and answers
of the tries at its end; if there is a raw answer, it follows in a line of its own. Of a
verification, the details are an array of its note alone. The first link follows on SHA-256 over
the history's id.

Forgetting replaces the details and throws the salt away, so that nobody can find them by trying;
the digest stays, and a second link seals what is there since. In the place of its salt are the
keyed hashes by which the deletion is found, in hexadecimal and in order, with commas between them.
"""

import secrets
from hashlib import sha256
from sqlite3 import Connection
from typing import Any, Literal, NamedTuple

Kind = Literal["recorded", "verified", "forgotten"]

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


_TOKENS = (
    "lower(coalesce((SELECT group_concat(hex(hash)) FROM (SELECT hash FROM token AS t"
    " WHERE t.deletion = d.id ORDER BY hash)), ''))"
)
_SALT = "coalesce(l.salt, '')"


class _Parts(NamedTuple):
    """SQL for what a link is made of; ``salted`` is the salt and the details."""

    facts: str
    salted: str
    sources: str


_OF_DELETION = _Parts(
    facts=_array(_FACTS, _TRY_FACTS),
    salted=(
        f"iif(l.kind = 'recorded', {_SALT}, {_TOKENS})"
        f" || {_array(_DETAILS, _TRY_DETAILS)} || coalesce(char(10) || d.raw_answer, '')"
    ),
    sources=(
        "JOIN deletion AS d ON d.id = l.deletion"
        " LEFT JOIN attempt AS a ON a.deletion = d.id AND a.number = 1"
    ),
)
_OF_VERIFICATION = _Parts(
    facts="json_array(l.number, l.kind, v.at, v.id, v.deletion, v.found, v.person, v.http_status)",
    salted=f"{_SALT} || json_array(v.note)",
    sources="LEFT JOIN verification AS v ON v.id = l.verification",
)


def _either(one: str, other: str) -> str:
    return f"CAST(iif(l.kind = 'verified', {one}, {other}) AS BLOB)"


FACTS = _either(_OF_VERIFICATION.facts, _OF_DELETION.facts)
SALTED = _either(_OF_VERIFICATION.salted, _OF_DELETION.salted)
"""The salt, or what is in its place, and the details."""

LINKS = f"link AS l {_OF_DELETION.sources} {_OF_VERIFICATION.sources}"
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


def seal(
    db: Connection, row: int, at: str, kind: Kind = "recorded", verification: int | None = None
) -> None:
    """Add the link of what has just happened to a deletion, in its transaction.

    Args:
        db: in a transaction.
        row: the deletion's id.
        at: when, as ``utc_text`` writes it.
        kind: it ended, was verified or forgotten.
        verification: the id of the verification, of that kind alone.
    """
    number, before = head(db)
    link: dict[str, Any] = {"number": number + 1, "deletion": row, "kind": kind, "at": at}
    link["salt"] = None if kind == "forgotten" else secrets.token_hex(16)
    if kind == "verified":  # else the column may not be there yet: see ``seal_all``
        link["verification"] = verification
    parts = _OF_VERIFICATION if kind == "verified" else _OF_DELETION
    # The facts hold the link's own columns, so it is made up before it is written.
    made_up = ", ".join(f"? AS {name}" for name in link)
    facts, salted = db.execute(
        f"SELECT CAST({parts.facts} AS BLOB), CAST({parts.salted} AS BLOB)"  # noqa: S608
        f" FROM (SELECT {made_up}) AS l {parts.sources}",
        tuple(link.values()),
    ).fetchone()
    link["details"] = sha256(salted).digest()
    link["hash"] = link_hash(before, facts, link["details"])
    columns, marks = ", ".join(link), ", ".join("?" * len(link))
    db.execute(f"INSERT INTO link ({columns}) VALUES ({marks})", tuple(link.values()))  # noqa: S608


def seal_all(db: Connection) -> None:
    """Seal the deletions that ended before there was a chain, in a transaction."""
    rows = db.execute(
        "SELECT id, finished_at FROM deletion WHERE finished_at IS NOT NULL ORDER BY id"
    ).fetchall()
    for row, finished_at in rows:
        seal(db, row, finished_at)
