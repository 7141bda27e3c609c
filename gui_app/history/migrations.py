"""The history's tables, as the steps that lead to them.

A step is never changed once it was released: add another one to the end.
"""

from gui_app.history.migration_v4 import V4

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

_V2 = """
CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run TEXT,                              -- the running app that has it in hand
    created_at TEXT NOT NULL,              -- ISO 8601, UTC, milliseconds, Z
    finished_at TEXT,                      -- since then each item has a deletion
    provider TEXT NOT NULL,
    provider_title TEXT NOT NULL,
    account TEXT NOT NULL,
    address TEXT NOT NULL,
    source TEXT NOT NULL,
    request TEXT NOT NULL,                 -- fingerprint of what the provider file asks for
    newest INTEGER NOT NULL,               -- the deletion recorded last when it was planned
    state TEXT NOT NULL CHECK (state IN ('running', 'paused', 'stopped', 'done')),
    reason TEXT NOT NULL DEFAULT '',
    total INTEGER NOT NULL CHECK (total > 0),
    CHECK (state <> 'running' OR run IS NOT NULL),
    CHECK (state NOT IN ('running', 'paused') OR finished_at IS NULL),
    CHECK (state <> 'done' OR finished_at IS NOT NULL),
    CHECK (finished_at IS NULL OR run IS NULL)
) STRICT;

CREATE TABLE batch_item (
    batch INTEGER NOT NULL REFERENCES batch (id),
    number INTEGER NOT NULL CHECK (number > 0),
    line INTEGER NOT NULL,                 -- of the list it came from
    target TEXT NOT NULL,                  -- JSON, field to value
    user TEXT NOT NULL,
    PRIMARY KEY (batch, number)
) STRICT, WITHOUT ROWID;

ALTER TABLE deletion ADD COLUMN batch INTEGER REFERENCES batch (id);
ALTER TABLE deletion ADD COLUMN item INTEGER; -- its number in the batch

CREATE UNIQUE INDEX deletion_of_item ON deletion (batch, item) WHERE batch IS NOT NULL;
CREATE INDEX deletion_by_batch ON deletion (batch, outcome, item) WHERE batch IS NOT NULL;

CREATE TRIGGER deletion_planned BEFORE INSERT ON deletion
WHEN (NEW.batch IS NOT NULL OR NEW.item IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM batch_item
    WHERE batch = NEW.batch AND number = NEW.item AND target = NEW.target)
BEGIN SELECT RAISE(ABORT, 'a batch never deletes what was not planned'); END;

CREATE TRIGGER deletion_stays BEFORE UPDATE OF batch, item ON deletion
BEGIN SELECT RAISE(ABORT, 'a deletion never changes its batch'); END;

CREATE TRIGGER batch_plan BEFORE UPDATE
OF id, created_at, provider, provider_title, account, address, source, request, newest, total
ON batch
BEGIN SELECT RAISE(ABORT, 'the plan of a batch never changes'); END;

CREATE TRIGGER batch_stopped BEFORE UPDATE OF state ON batch
WHEN OLD.state = 'stopped' AND NEW.state <> 'stopped'
BEGIN SELECT RAISE(ABORT, 'a stopped batch never goes on'); END;

CREATE TRIGGER batch_final BEFORE UPDATE ON batch WHEN OLD.finished_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a finished batch never changes'); END;

CREATE TRIGGER batch_kept BEFORE DELETE ON batch
BEGIN SELECT RAISE(ABORT, 'the history never forgets'); END;

CREATE TRIGGER item_added BEFORE INSERT ON batch_item
WHEN NEW.number > (SELECT total FROM batch WHERE id = NEW.batch)
BEGIN SELECT RAISE(ABORT, 'the plan of a batch never grows'); END;

CREATE TRIGGER item_final BEFORE UPDATE ON batch_item
BEGIN SELECT RAISE(ABORT, 'the plan of a batch never changes'); END;

CREATE TRIGGER item_kept BEFORE DELETE ON batch_item
BEGIN SELECT RAISE(ABORT, 'the history never forgets'); END;
"""

# What a forgotten deletion loses is replaced by keyed hashes; everything else stays as it was.
_V3 = """
CREATE TABLE history (
    id TEXT NOT NULL,                      -- names it in the keyring, and begins its chain
    key_check BLOB                         -- tells the key of forgotten values from others
) STRICT;
INSERT INTO history (id) VALUES (lower(hex(randomblob(16))));

CREATE TRIGGER history_one BEFORE INSERT ON history
BEGIN SELECT RAISE(ABORT, 'a history has one name'); END;
CREATE TRIGGER history_named BEFORE UPDATE ON history
WHEN NEW.id <> OLD.id OR OLD.key_check IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a history never changes its name'); END;
CREATE TRIGGER history_kept BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'a history never changes its name'); END;

CREATE TABLE link (
    number INTEGER PRIMARY KEY,            -- 1, 2, 3 … without gaps
    deletion INTEGER NOT NULL REFERENCES deletion (id),
    kind TEXT NOT NULL CHECK (kind IN ('recorded', 'forgotten')),
    at TEXT NOT NULL,                      -- ISO 8601, UTC, milliseconds, Z
    salt TEXT,                             -- NULL if the details were forgotten
    details BLOB NOT NULL,                 -- SHA-256 of the salt and the details
    hash BLOB NOT NULL,                    -- SHA-256 of the link before, the facts and details
    UNIQUE (deletion, kind)
) STRICT;

CREATE TRIGGER link_next BEFORE INSERT ON link
WHEN NEW.number <> coalesce((SELECT max(number) FROM link), 0) + 1
BEGIN SELECT RAISE(ABORT, 'a link follows the last one'); END;

CREATE TRIGGER link_final BEFORE UPDATE ON link WHEN NOT (
    NEW.salt IS NULL AND OLD.salt IS NOT NULL
    AND (NEW.number, NEW.deletion, NEW.kind, NEW.at, NEW.details, NEW.hash)
        = (OLD.number, OLD.deletion, OLD.kind, OLD.at, OLD.details, OLD.hash)
    AND (SELECT forgotten_at FROM deletion WHERE id = OLD.deletion) IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a link never changes'); END;

CREATE TRIGGER link_kept BEFORE DELETE ON link
BEGIN SELECT RAISE(ABORT, 'the history never forgets'); END;

-- What the typed text is looked up by in forgotten deletions.
CREATE TABLE token (
    hash BLOB NOT NULL,                    -- keyed hash of a value, case folded
    deletion INTEGER NOT NULL REFERENCES deletion (id),
    PRIMARY KEY (hash, deletion)
) STRICT, WITHOUT ROWID;
CREATE INDEX token_by_deletion ON token (deletion);

-- Has a row while the file may still hold what was forgotten, in pages nobody uses any more.
CREATE TABLE sweep (
    due_since TEXT NOT NULL                -- ISO 8601, UTC, milliseconds, Z
) STRICT;

ALTER TABLE deletion ADD COLUMN forgotten_at TEXT;

DROP TRIGGER deletion_final;
UPDATE deletion SET words = words || char(10) || fold(message) WHERE finished_at IS NOT NULL;

CREATE TRIGGER deletion_final BEFORE UPDATE ON deletion WHEN OLD.finished_at IS NOT NULL AND NOT (
    OLD.forgotten_at IS NULL AND NEW.forgotten_at IS NOT NULL
    AND (NEW.id, NEW.started_at, NEW.finished_at, NEW.provider, NEW.provider_title, NEW.account,
        NEW.address, NEW.outcome, NEW.attempts)
        = (OLD.id, OLD.started_at, OLD.finished_at, OLD.provider, OLD.provider_title, OLD.account,
        OLD.address, OLD.outcome, OLD.attempts)
    AND NEW.run IS OLD.run AND NEW.http_status IS OLD.http_status
    AND NEW.provider_status IS OLD.provider_status AND NEW.duration_ms IS OLD.duration_ms
    AND NEW.batch IS OLD.batch AND NEW.item IS OLD.item)
BEGIN SELECT RAISE(ABORT, 'a finished deletion never changes'); END;

CREATE TRIGGER deletion_open BEFORE UPDATE OF forgotten_at ON deletion
WHEN OLD.finished_at IS NULL AND NEW.forgotten_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an open deletion is not forgotten'); END;

DROP TRIGGER deletion_stays;
CREATE TRIGGER deletion_stays BEFORE UPDATE OF batch, item ON deletion
WHEN NEW.batch IS NOT OLD.batch OR NEW.item IS NOT OLD.item
BEGIN SELECT RAISE(ABORT, 'a deletion never changes its batch'); END;

DROP TRIGGER attempt_final;
CREATE TRIGGER attempt_final BEFORE UPDATE ON attempt WHEN OLD.finished_at IS NOT NULL AND NOT (
    (NEW.deletion, NEW.number, NEW.started_at, NEW.finished_at, NEW.outcome)
        = (OLD.deletion, OLD.number, OLD.started_at, OLD.finished_at, OLD.outcome)
    AND NEW.http_status IS OLD.http_status AND NEW.provider_status IS OLD.provider_status
    AND (SELECT forgotten_at FROM deletion WHERE id = OLD.deletion) IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM link WHERE deletion = OLD.deletion AND kind = 'forgotten'))
BEGIN SELECT RAISE(ABORT, 'a finished attempt never changes'); END;

DROP TRIGGER item_final;
CREATE TRIGGER item_final BEFORE UPDATE ON batch_item WHEN NOT (
    (NEW.batch, NEW.number, NEW.line) = (OLD.batch, OLD.number, OLD.line)
    AND EXISTS (SELECT 1 FROM deletion WHERE batch = OLD.batch AND item = OLD.number
        AND forgotten_at IS NOT NULL AND target = NEW.target AND user = NEW.user))
BEGIN SELECT RAISE(ABORT, 'the plan of a batch never changes'); END;

-- Filled by the program: SQLite trusts no trigger of a file with a virtual table.
CREATE VIRTUAL TABLE search USING fts5 (
    words, content = 'deletion', content_rowid = 'id', tokenize = 'trigram', detail = none,
    columnsize = 0);
INSERT INTO search (rowid, words) SELECT id, words FROM deletion WHERE finished_at IS NOT NULL;

DROP INDEX deletion_ids;
CREATE INDEX deletion_by_time ON deletion (started_at);
CREATE INDEX deletion_filter ON deletion (id, outcome, provider, account, batch, started_at);
"""

MIGRATIONS: tuple[str, ...] = (_V1, _V2, _V3, V4)
"""``MIGRATIONS[n]`` leads from version n to n + 1."""
