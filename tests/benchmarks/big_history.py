"""A history of a million deletions, sealed and searchable, made once and kept in build/bench.

As the app would have recorded them, only faster: about a minute for a million.
"""

import json
import random
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from sqlite3 import Connection

from gui_app.domain.deletion import Deletion
from gui_app.history import chain, migrations
from gui_app.history.columns import message_words, search_words, target_text, utc_text
from gui_app.history.schema import connect, transaction

FOLDER = Path(__file__).resolve().parents[2] / "build" / "bench"
BLOCK = 20_000
"""Rows in one transaction."""

_BATCH = 5_000
"""Users in each list; every tenth deletion belongs to one."""

_OUTCOMES = (
    *[("deleted", 200, "User deleted successfully.")] * 16,
    ("not_found", 404, "There is no such user."),
    ("refused", 422, "The provider refused: the user is locked."),
    ("failed", 503, "The provider is not available."),
    ("unknown", None, "No answer came within 30 seconds. Check at the provider."),
)
_COLUMNS = (
    "id, started_at, finished_at, provider, provider_title, account, address, target, user,"
    " words, outcome, http_status, provider_status, attempts, duration_ms, message, batch, item,"
    " raw_answer"
)


def big_history(rows: int = 1_000_000) -> Path:
    """Return a history file with this many deletions, for reading only.

    Six users in 100 have an address at corp.com; ``user0500000`` occurs once in a million. Raw
    answers have about 300 bytes.
    """
    version = sha256("".join(migrations.MIGRATIONS).encode() + Path(__file__).read_bytes())
    version.update(Path(chain.__file__).read_bytes())
    path = FOLDER / f"history-{rows}-{version.hexdigest()[:8]}.sqlite3"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        sys.stdout.write(f"Making a history of {rows:,} deletions, once…\n")
        part = path.with_suffix(".part")
        for old in (part, *FOLDER.glob(f"{part.name}-*"), *FOLDER.glob(f"history-{rows}-*")):
            old.unlink(missing_ok=True)
        with closing(connect(part)) as db:
            db.execute("PRAGMA synchronous = OFF")
            _fill(db, rows)
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        part.rename(path)
    return path


def _fill(db: Connection, rows: int) -> None:
    chance = random.Random(4)
    begin = datetime(2025, 10, 1, tzinfo=UTC)
    step = timedelta(days=400) / rows
    for first in range(1, rows + 1, BLOCK):
        numbers = range(first, min(first + BLOCK, rows + 1))
        with transaction(db):
            _plan(db, numbers, begin + step * first)
            made = [_row(n, begin + step * n, chance) for n in numbers]
            marks = ", ".join("?" * len(made[0]))
            db.executemany(f"INSERT INTO deletion ({_COLUMNS}) VALUES ({marks})", made)
            where = f"id BETWEEN {numbers[0]} AND {numbers[-1]}"
            db.execute(
                "INSERT INTO attempt (deletion, number, started_at, finished_at, outcome,"
                " http_status, provider_status, message) SELECT id, 1, started_at, finished_at,"
                f" outcome, http_status, provider_status, message FROM deletion WHERE {where}"
            )
            db.execute(
                f"INSERT INTO search (rowid, words) SELECT id, words FROM deletion WHERE {where}"
            )
            db.executemany("INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?, NULL)", _links(db, where))


def _list_of(number: int) -> tuple[int, int] | None:
    """Return the batch and the item that a deletion belongs to: each tenth block of a list."""
    block, place = divmod(number - 1, _BATCH)
    return (block // 10 + 1, place + 1) if block % 10 == 0 else None


def _plan(db: Connection, numbers: range, moment: datetime) -> None:
    planned = [(*found, n) for n in numbers if (found := _list_of(n))]
    for batch in sorted({batch for batch, _, _ in planned}):
        total = sum(1 for other, _, _ in planned if other == batch)
        db.execute(
            "INSERT INTO batch VALUES (?, NULL, ?, ?, 'konsign', 'Konsign', 'Main',"
            " 'https://console.konsign.com', ?, '', 0, 'done', '', ?)",
            (batch, utc_text(moment), utc_text(moment), f"users-{batch}.csv", total),
        )
    items = ((b, i, i + 1, *_target(n)[:2]) for b, i, n in planned)
    db.executemany("INSERT INTO batch_item VALUES (?, ?, ?, ?, ?)", items)


def _target(number: int) -> tuple[str, str, dict[str, str]]:
    if number % 3 or _list_of(number):
        host = "corp.com" if number % 11 == 0 else "example.com"
        email, user = f"user{number:07d}@{host}", str(1_000_000 + number)
        target = {"company_id": "39", "user_id": user, "email": email}
        return target_text(target), f"{user} · {email}", target
    user = f"{sha256(str(number).encode()).hexdigest()[:32]}"
    user = f"{user[:8]}-{user[8:12]}-{user[12:16]}-{user[16:20]}-{user[20:]}"
    target = {"service_id": "81213bfd-b690-499e-b9d2-8754cb1550e8", "user_id": user}
    return target_text(target), user, target


def _row(number: int, moment: datetime, chance: random.Random) -> tuple[object, ...]:
    text, user, target = _target(number)
    konsign = "email" in target
    provider, title, address = (
        ("konsign", "Konsign", "https://console.konsign.com")
        if konsign
        else ("verigator", "Messente Verigator", "https://api.verigator.com")
    )
    account = ("Main", "Production", "Support")[0 if _list_of(number) else number % 3]
    outcome, status, message = chance.choice(_OUTCOMES)
    took = chance.randrange(40, 900)
    deletion = Deletion(provider, title, account, address, target, user)
    batch, item = _list_of(number) or (None, None)
    answer = None
    if status:
        body = {"statuscode": status, "status": status == 200, "message": message, "body": text}
        answer = json.dumps(body | {"trace": chance.randbytes(40).hex()})
    return (
        *(number, utc_text(moment), utc_text(moment + timedelta(milliseconds=took))),
        *(provider, title, account, address, text, user),
        *(search_words(deletion) + message_words(message), outcome, status),
        *(str(status) if status and konsign else None, 1, took, message, batch, item, answer),
    )


def _links(db: Connection, where: str) -> Iterator[tuple[object, ...]]:
    link = "(SELECT id AS number, id AS deletion, 'recorded' AS kind, finished_at AS at,"
    link = f"{link} lower(hex(randomblob(16))) AS salt, NULL AS verification"
    link = f"{link} FROM deletion WHERE {where})"
    # The salt is asked for once per column otherwise, and would be another one each time.
    db.execute(f"CREATE TEMP TABLE l AS SELECT * FROM {link}")
    sources = chain.LINKS.replace("link AS l", "temp.l AS l")
    _, before = chain.head(db)
    found = db.execute(
        f"SELECT l.number, l.deletion, l.at, l.salt, {chain.FACTS}, {chain.SALTED}"
        f" FROM {sources} ORDER BY l.number"
    ).fetchall()
    db.execute("DROP TABLE temp.l")
    for number, deletion, at, salt, facts, salted in found:
        digest = sha256(salted).digest()
        before = chain.link_hash(before, facts, digest)
        yield number, deletion, "recorded", at, salt, digest, before


if __name__ == "__main__":
    sys.stdout.write(f"{big_history(int(sys.argv[1]) if sys.argv[1:] else 1_000_000)}\n")
