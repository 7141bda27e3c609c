"""Which providers and accounts occur in the history."""

import json
from sqlite3 import Connection

from gui_app.domain.outcome import SHOWN

# From one value to the next, for reading all of the index takes too long.
_PROVIDERS = """
WITH RECURSIVE known (provider) AS (
    SELECT min(provider) FROM deletion UNION ALL
    SELECT (SELECT min(provider) FROM deletion WHERE provider > known.provider)
    FROM known WHERE provider IS NOT NULL
)
SELECT known.provider, provider_title FROM known JOIN deletion ON id = (
    SELECT max((SELECT max(id) FROM deletion WHERE provider = known.provider AND outcome = value))
    FROM json_each(?))
ORDER BY provider_title, known.provider
"""
_ACCOUNTS = (
    "SELECT DISTINCT account FROM deletion INDEXED BY deletion_filter WHERE id BETWEEN ? AND ?"
)


def providers(db: Connection) -> list[tuple[str, str]]:
    """Return id and newest title of every provider that occurs, by title."""
    return db.execute(_PROVIDERS, (json.dumps(list(SHOWN)),)).fetchall()


class Accounts:
    """The names of accounts, of which each call only reads those that have come since."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._up_to = 0

    def names(self, db: Connection) -> list[str]:
        """Return the name of every account that occurs; the first call reads the whole index."""
        newest = db.execute("SELECT coalesce(max(id), 0) FROM deletion").fetchone()[0]
        found = db.execute(_ACCOUNTS, (self._up_to + 1, newest)).fetchall()
        self._names.update(name for (name,) in found)
        self._up_to = newest  # no row ever changes its account
        return sorted(self._names, key=str.casefold)
