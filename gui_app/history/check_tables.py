"""What the chain does not cover: rows that are missing, put in, or don't fit each other."""

import sqlite3
from sqlite3 import Connection

from gui_app.domain.text import FORGOTTEN
from gui_app.domain.words import tr
from gui_app.history.columns import kept_words
from gui_app.history.findings import Findings

# Numbers are never skipped: what is rolled back gives them back.
_COUNTED = """
SELECT coalesce(max(id), 0), coalesce(min(id), 1), count(*),
    coalesce((SELECT seq FROM sqlite_sequence WHERE name = '{0}'), 0) FROM {0}
"""
_GAPS = """
SELECT before, id FROM (SELECT id, lag(id, 1, 0) OVER (ORDER BY id) AS before FROM {0})
WHERE id <> before + 1
"""
_UNSEALED = """
SELECT id FROM deletion AS d INDEXED BY deletion_filter WHERE outcome <> 'sending'
    AND NOT EXISTS (SELECT 1 FROM link WHERE deletion = d.id AND kind = 'recorded')
"""
_HALF_OPEN = """
SELECT id FROM deletion WHERE run IS NOT NULL
    AND (outcome <> 'sending' OR finished_at IS NOT NULL)
UNION
SELECT id FROM deletion WHERE outcome = 'sending' AND run IS NULL
"""
_SEALED_BETWEEN = "SELECT 1 FROM link WHERE deletion > ? AND deletion < ? LIMIT 1"

# The seal of a deletion with one attempt holds the first.
_EXTRA_ATTEMPTS = """
SELECT DISTINCT a.deletion FROM attempt AS a CROSS JOIN deletion AS d ON d.id = a.deletion
WHERE a.number <> 1 AND d.attempts = 1
UNION
SELECT id FROM deletion AS d WHERE run IS NOT NULL
    AND attempts <> (SELECT count(*) FROM attempt WHERE deletion = d.id)
"""
# Those of deletions that are missing in between belong to what is found about them.
_LOST_ATTEMPTS = """
SELECT DISTINCT deletion FROM attempt
WHERE deletion < 1 OR deletion > (SELECT coalesce(max(id), 0) FROM deletion)
"""
_OTHER_USERS = """
SELECT d.id, d.batch FROM deletion AS d
LEFT JOIN batch_item AS i ON i.batch = d.batch AND i.number = d.item
WHERE d.batch IS NOT NULL AND (i.target IS NOT d.target OR i.user IS NOT d.user)
"""
_OTHER_BATCHES = """
SELECT min(d.id), d.batch FROM deletion AS d LEFT JOIN batch AS b ON b.id = d.batch
WHERE d.batch IS NOT NULL AND (b.provider IS NOT d.provider OR b.account IS NOT d.account
    OR b.provider_title IS NOT d.provider_title OR b.address IS NOT d.address
    OR b.newest >= d.id)
GROUP BY d.batch
"""
_OTHER_TOTALS = """
SELECT batch FROM batch_item GROUP BY batch
HAVING count(*) IS NOT (SELECT total FROM batch WHERE id = batch)
    OR min(number) <> 1 OR max(number) <> count(*)
UNION
SELECT id FROM batch WHERE NOT EXISTS (SELECT 1 FROM batch_item WHERE batch = id)
UNION
SELECT id FROM batch AS b WHERE finished_at IS NOT NULL AND total <>
    (SELECT count(*) FROM deletion WHERE batch = b.id AND outcome <> 'sending')
"""
_UNSEALED_VERIFICATIONS = """
SELECT deletion FROM verification AS v WHERE NOT EXISTS (SELECT 1 FROM link
    WHERE deletion = v.deletion AND kind = 'verified' AND ifnull(verification, 0) = v.id)
"""
# A seal covers them from the moment on at which the deletion is forgotten.
_OTHER_TOKENS = """
SELECT deletion FROM (SELECT DISTINCT deletion FROM token) AS t
WHERE NOT EXISTS (SELECT 1 FROM link WHERE deletion = t.deletion AND kind = 'forgotten')
"""


def _gone(column: str) -> str:
    """Return SQL that tells whether a text is missing, empty, or replaced as a whole."""
    # SQLite matches and measures texts up to a NUL.
    size = f"length(CAST({column} AS BLOB)) = {len(FORGOTTEN) + 32}"
    pattern = f"'{FORGOTTEN}{'[0-9a-f]' * 32}'"
    return f"(coalesce({column}, '') = '' OR {size} AND {column} GLOB {pattern})"


# Their first seal proves no details any more, so that any could be put in their place.
_NOT_FORGOTTEN = f"""
SELECT d.id FROM link AS l CROSS JOIN deletion AS d ON d.id = l.deletion
WHERE l.kind = 'forgotten' AND NOT (
    {_gone("d.user")} AND {_gone("d.message")} AND {_gone("d.raw_answer")}
    AND (d.words = lower(d.account || char(10) || d.provider_title)
        OR d.words = kept_words(d.account, d.provider_title))
    AND iif(json_valid(d.target), d.target = json(d.target) AND NOT EXISTS (SELECT 1
        FROM json_each(d.target) WHERE NOT {_gone("value")}), FALSE)
    AND NOT EXISTS (SELECT 1 FROM attempt AS a WHERE a.deletion = d.id
        AND NOT ({_gone("a.message")} AND {_gone("a.raw_answer")})))
"""  # noqa: S608 - fixed text


def look(db: Connection) -> Findings:
    """Look at all tables in one moment.

    Args:
        db: a connection that nobody else uses meanwhile.

    Raises:
        sqlite3.Error: the file can't be reached, or the connection was interrupted.
    """
    db.execute("BEGIN")
    found = Findings()
    for part in (_deletions, _attempts, _verifications, _batches, _forgotten, _pages):
        try:
            part(db, found)
        except sqlite3.Error as error:
            found.damage(error, tr("The history is damaged and can't be read in places."))
    return found


def _deletions(db: Connection, found: Findings) -> None:
    unsealed = [row for (row,) in db.execute(_UNSEALED)]
    new = set(unsealed)
    for before, row in _missing(db, "deletion"):
        # Who puts a deletion in may give it a number far behind the last one.
        if row not in new or db.execute(_SEALED_BETWEEN, (before, row)).fetchone():
            found.add(before + 1, None, _removed(before + 1, row - 1))
    for row in unsealed:
        what = tr(
            "Deletion {number} has no seal: it was put in, or written by an older version of the "
            "app running at the same time, or its seal was removed."
        )
        found.add(row, None, what.format(number=row))
    for (row,) in db.execute(_HALF_OPEN):
        what = tr("Deletion {number} was changed: it counts as ended and as being sent.")
        found.add(row, None, what.format(number=row))


def _attempts(db: Connection, found: Findings) -> None:
    for (row,) in db.execute(_EXTRA_ATTEMPTS):
        what = tr("An attempt of deletion {number} was put in or removed.")
        found.add(row, None, what.format(number=row))
    for (row,) in db.execute(_LOST_ATTEMPTS):
        what = tr("An attempt was put in: its deletion {number} never was.")
        found.add(row, None, what.format(number=row))


def _verifications(db: Connection, found: Findings) -> None:
    for (row,) in db.execute(_UNSEALED_VERIFICATIONS):
        what = tr(
            "What was found out later about deletion {number} was put in, or its seal was removed."
        )
        found.add(row, None, what.format(number=row))
    for _ in _missing(db, "verification"):
        found.add(None, None, tr("What was found out later about a deletion was removed."))


def _batches(db: Connection, found: Findings) -> None:
    for before, _ in _missing(db, "batch"):
        found.add(None, None, tr("List {list} was removed.").format(list=before + 1))
    for row, batch in db.execute(_OTHER_BATCHES):
        what = tr("List {list} was changed: it does not fit its deletions.")
        found.add(row, None, what.format(list=batch))
    for row, batch in db.execute(_OTHER_USERS):
        what = tr("List {list} was changed: its user is not that of deletion {number}.")
        found.add(row, None, what.format(list=batch, number=row))
    for (batch,) in db.execute(_OTHER_TOTALS):
        what = tr("Users of list {list} were put in or removed.")
        found.add(None, None, what.format(list=batch))


def _forgotten(db: Connection, found: Findings) -> None:
    for (row,) in db.execute(_OTHER_TOKENS):
        what = tr("Deletion {number} is found by a value that was put in.")
        found.add(row, None, what.format(number=row))
    db.create_function("kept_words", 2, kept_words, deterministic=True)
    for (row,) in db.execute(_NOT_FORGOTTEN):
        what = tr("Deletion {number} was changed: it counts as forgotten, but still has details.")
        found.add(row, None, what.format(number=row))


def _pages(db: Connection, found: Findings) -> None:
    # Constraints take most of the time, and what they would tell of deletions is sealed.
    for check in ("quick_check(batch)", "ignore_check_constraints = ON", "quick_check(1)"):
        for (problem,) in db.execute(f"PRAGMA {check}").fetchmany(1):
            if problem != "ok":
                found.damaged |= check == "quick_check(1)"
                what = tr("The history file is damaged. ({problem})").format(problem=problem)
                found.add(None, None, what)


def _missing(db: Connection, table: str) -> list[tuple[int, int]]:
    """Return pairs of numbers between which rows are missing; the first may be 0."""
    last, first, count, given = db.execute(_COUNTED.format(table)).fetchone()
    gaps = [] if first == 1 and last == count else db.execute(_GAPS.format(table)).fetchall()
    return gaps if given <= last else [*gaps, (last, given + 1)]


def _removed(first: int, last: int) -> str:
    if first == last:
        return tr("Deletion {number} was removed.").format(number=first)
    return tr("Deletions {first} to {last} were removed.").format(first=first, last=last)
