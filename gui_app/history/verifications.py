"""What was found out after deletions, in the tables: whether the user is still there."""

from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from gui_app.domain.errors import NotInHandError
from gui_app.domain.text import storable
from gui_app.domain.verification import Found, Verification
from gui_app.domain.words import tr
from gui_app.history import chain
from gui_app.history.columns import utc_text

NEWEST = (
    "LEFT JOIN verification AS v ON v.id = (SELECT max(id) FROM verification WHERE deletion = d.id)"
)
"""Joins its newest verification ``v`` to a deletion ``d``."""


@dataclass(frozen=True, slots=True)
class Verified:
    """A verification on record; ``at`` is ISO 8601 UTC with ``Z``.

    Once the deletion is forgotten, the note is empty.
    """

    at: str
    verification: Verification


def verify(db: Connection, row: int, verification: Verification, now: datetime) -> None:
    """Add what was found out about a deletion, and its link, in a transaction."""
    at = utc_text(now)
    added = db.execute(
        "INSERT INTO verification (deletion, at, found, person, note, http_status)"
        " SELECT id, ?, ?, ?, ?, ? FROM deletion"
        " WHERE id = ? AND finished_at IS NOT NULL AND forgotten_at IS NULL RETURNING id",
        (
            *(at, verification.found.value, storable(verification.by)),
            *(storable(verification.note), verification.http_status, row),
        ),
    ).fetchall()
    if not added:
        raise NotInHandError(
            tr("It was not recorded"),
            tr(
                "What was found out can't be recorded: this deletion is still being sent, or its "
                "personal details were forgotten."
            ),
            f"row {row} is open, forgotten or missing",
        )
    chain.seal(db, row, at, "verified", added[0][0])


def verifications_of(db: Connection, row: int) -> tuple[Verified, ...]:
    """Return what was found out about a deletion, the oldest first."""
    found = db.execute(
        "SELECT at, found, person, note, http_status FROM verification WHERE deletion = ?"
        " ORDER BY id",
        (row,),
    )
    return tuple(Verified(at, Verification(Found(what), *said)) for at, what, *said in found)
