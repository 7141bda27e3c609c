"""The history's tables, as the steps that lead to them.

A step is never changed once it was released: add another one to the end.
"""

_V1 = """
CREATE TABLE deletion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used again, whatever happens to rows
    run TEXT,                              -- the running app that has it in hand
    started_at TEXT NOT NULL,              -- ISO 8601, UTC, milliseconds, Z
    finished_at TEXT,
    provider TEXT NOT NULL,
    provider_title TEXT NOT NULL,
    account TEXT NOT NULL,
    address TEXT NOT NULL,
    target TEXT NOT NULL,                  -- JSON, field to value
    user TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN (
        'sending', 'deleted', 'not_found', 'refused', 'failed', 'not_sent', 'unknown')),
    http_status INTEGER,
    provider_status TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    duration_ms INTEGER,
    message TEXT NOT NULL,
    words TEXT NOT NULL,                   -- what people search by, case folded
    raw_answer TEXT,                       -- large, so last: others are read without it
    CHECK ((outcome = 'sending') = (finished_at IS NULL)),
    CHECK ((outcome = 'sending') = (run IS NOT NULL))
) STRICT;

CREATE INDEX deletion_ids ON deletion (id); -- all ids without walking through all answers
CREATE INDEX deletion_by_run ON deletion (run) WHERE run IS NOT NULL;
CREATE INDEX deletion_by_provider ON deletion (provider, outcome);
CREATE INDEX deletion_by_outcome ON deletion (outcome);
CREATE INDEX deletion_by_target ON deletion (target);

CREATE TABLE attempt (
    deletion INTEGER NOT NULL REFERENCES deletion (id),
    number INTEGER NOT NULL,               -- from 1
    started_at TEXT NOT NULL,
    finished_at TEXT,
    outcome TEXT CHECK (outcome IN (
        'deleted', 'not_found', 'refused', 'failed', 'not_sent', 'unknown')),
    http_status INTEGER,
    provider_status TEXT,
    message TEXT,
    raw_answer TEXT,                       -- of the attempt that ended it: see the deletion
    PRIMARY KEY (deletion, number),
    CHECK ((outcome IS NULL) = (finished_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX attempt_open ON attempt (deletion) WHERE finished_at IS NULL;

CREATE TRIGGER deletion_final BEFORE UPDATE ON deletion WHEN OLD.finished_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a finished deletion never changes'); END;

CREATE TRIGGER deletion_kept BEFORE DELETE ON deletion
BEGIN SELECT RAISE(ABORT, 'the history never forgets'); END;

CREATE TRIGGER attempt_final BEFORE UPDATE ON attempt WHEN OLD.finished_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a finished attempt never changes'); END;

CREATE TRIGGER attempt_kept BEFORE DELETE ON attempt
BEGIN SELECT RAISE(ABORT, 'the history never forgets'); END;
"""

MIGRATIONS: tuple[str, ...] = (_V1,)
"""``MIGRATIONS[n]`` leads from version n to n + 1."""
