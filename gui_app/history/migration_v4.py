"""The step to version 4: what is found out after a deletion, and tries that were a step of it.

SQLite can't change a constraint of a table: tables that need another one are made anew.
"""

V4 = """
CREATE TABLE verification (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deletion INTEGER NOT NULL REFERENCES deletion (id),
    at TEXT NOT NULL,                      -- ISO 8601, UTC, milliseconds, Z
    found TEXT NOT NULL CHECK (found IN ('gone', 'still_there')),
    person TEXT NOT NULL,                  -- who found it out; empty if the app asked
    note TEXT NOT NULL,                    -- empty once the deletion is forgotten
    http_status INTEGER
) STRICT;
CREATE INDEX verification_by_deletion ON verification (deletion);

CREATE TRIGGER verification_of_ended BEFORE INSERT ON verification
WHEN NOT EXISTS (SELECT 1 FROM deletion
    WHERE id = NEW.deletion AND finished_at IS NOT NULL AND forgotten_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'only a finished deletion is verified'); END;

CREATE TRIGGER verification_final BEFORE UPDATE ON verification WHEN NOT (
    NEW.note = '' AND NEW.http_status IS OLD.http_status
    AND (NEW.id, NEW.deletion, NEW.at, NEW.found, NEW.person)
        = (OLD.id, OLD.deletion, OLD.at, OLD.found, OLD.person)
    AND (SELECT forgotten_at FROM deletion WHERE id = OLD.deletion) IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a verification never changes'); END;

CREATE TRIGGER verification_kept BEFORE DELETE ON verification
BEGIN SELECT RAISE(ABORT, 'the history never forgets'); END;

CREATE TABLE new_attempt (
    deletion INTEGER NOT NULL REFERENCES deletion (id),
    number INTEGER NOT NULL,               -- from 1
    started_at TEXT NOT NULL,
    finished_at TEXT,
    outcome TEXT CHECK (outcome IN (
        'deleted', 'not_found', 'refused', 'failed', 'not_sent', 'unknown',
        'done')),                          -- a step before the deletion itself
    http_status INTEGER,
    provider_status TEXT,
    message TEXT,
    raw_answer TEXT,                       -- of the attempt that ended it: see the deletion
    PRIMARY KEY (deletion, number),
    CHECK ((outcome IS NULL) = (finished_at IS NULL))
) STRICT;
INSERT INTO new_attempt SELECT * FROM attempt ORDER BY rowid;
DROP TABLE attempt;
ALTER TABLE new_attempt RENAME TO attempt;

CREATE UNIQUE INDEX attempt_open ON attempt (deletion) WHERE finished_at IS NULL;

CREATE TRIGGER attempt_kept BEFORE DELETE ON attempt
BEGIN SELECT RAISE(ABORT, 'the history never forgets'); END;

CREATE TABLE new_link (
    number INTEGER PRIMARY KEY,            -- 1, 2, 3 … without gaps
    deletion INTEGER NOT NULL REFERENCES deletion (id),
    kind TEXT NOT NULL CHECK (kind IN ('recorded', 'verified', 'forgotten')),
    at TEXT NOT NULL,                      -- ISO 8601, UTC, milliseconds, Z
    salt TEXT,                             -- NULL if the details were forgotten
    details BLOB NOT NULL,                 -- SHA-256 of the salt and the details
    hash BLOB NOT NULL,                    -- SHA-256 of the link before, the facts and details
    verification INTEGER REFERENCES verification (id),
    CHECK ((kind = 'verified') = (verification IS NOT NULL))
) STRICT;
INSERT INTO new_link SELECT *, NULL FROM link ORDER BY number;
DROP TABLE link;
ALTER TABLE new_link RENAME TO link;

-- Each kind once, but for verifications.
CREATE UNIQUE INDEX link_by_deletion ON link (deletion, kind, ifnull(verification, 0));

CREATE TRIGGER link_next BEFORE INSERT ON link
WHEN NEW.number <> coalesce((SELECT max(number) FROM link), 0) + 1
BEGIN SELECT RAISE(ABORT, 'a link follows the last one'); END;

CREATE TRIGGER link_final BEFORE UPDATE ON link WHEN NOT (
    NEW.salt IS NULL AND OLD.salt IS NOT NULL AND NEW.verification IS OLD.verification
    AND (NEW.number, NEW.deletion, NEW.kind, NEW.at, NEW.details, NEW.hash)
        = (OLD.number, OLD.deletion, OLD.kind, OLD.at, OLD.details, OLD.hash)
    AND (SELECT forgotten_at FROM deletion WHERE id = OLD.deletion) IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a link never changes'); END;

CREATE TRIGGER link_kept BEFORE DELETE ON link
BEGIN SELECT RAISE(ABORT, 'the history never forgets'); END;

CREATE TRIGGER attempt_final BEFORE UPDATE ON attempt WHEN OLD.finished_at IS NOT NULL AND NOT (
    (NEW.deletion, NEW.number, NEW.started_at, NEW.finished_at, NEW.outcome)
        = (OLD.deletion, OLD.number, OLD.started_at, OLD.finished_at, OLD.outcome)
    AND NEW.http_status IS OLD.http_status AND NEW.provider_status IS OLD.provider_status
    AND (SELECT forgotten_at FROM deletion WHERE id = OLD.deletion) IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM link WHERE deletion = OLD.deletion AND kind = 'forgotten'))
BEGIN SELECT RAISE(ABORT, 'a finished attempt never changes'); END;
"""
