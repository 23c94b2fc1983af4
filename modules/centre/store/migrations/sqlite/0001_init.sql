-- Moments are milliseconds UTC, days are days since 1970-01-01, ids are the 16 bytes of a UUID, states and channels are
-- wire names. Bodies are the canonical JSON of the protocol.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
-- The incarnation of this database: cursors and pushes of another one are refused.
INSERT INTO meta (key, value) VALUES ('epoch', lower(hex(randomblob(8))));

CREATE TABLE branch (
    code        TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    zone        TEXT NOT NULL,
    daily_quota INTEGER NOT NULL
) WITHOUT ROWID;

-- Facts, in the order in which they were accepted. All events of one command have one revision; n counts within it.
CREATE TABLE event (
    aggregate TEXT NOT NULL CHECK (aggregate IN ('claim', 'visit')),
    id        BLOB NOT NULL CHECK (length(id) = 16),
    revision  INTEGER NOT NULL,
    n         INTEGER NOT NULL,
    type      TEXT NOT NULL,
    branch    TEXT NOT NULL,
    seq       INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    body      TEXT NOT NULL,
    PRIMARY KEY (aggregate, id, revision, n)
);
CREATE INDEX event_by_seq ON event (branch, seq);

-- What the events add up to, with what is searched for beside it.
CREATE TABLE claim (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    revision     INTEGER NOT NULL,
    branch       TEXT NOT NULL,
    number       TEXT NOT NULL,
    state        TEXT NOT NULL,
    channel      TEXT NOT NULL,
    open         INTEGER NOT NULL,
    nik          TEXT NOT NULL,
    submitted_at INTEGER,
    changed_at   INTEGER NOT NULL,
    body         TEXT NOT NULL
);
CREATE INDEX claim_by_state ON claim (state, id);
CREATE INDEX claim_open_by_nik ON claim (nik) WHERE open = 1;
CREATE INDEX claim_by_submission ON claim (branch, submitted_at);

-- The index is what keeps a card from having two open claims (drafts do not count); a search before the insert would be
-- a race.
CREATE TABLE claim_card (
    claim BLOB NOT NULL,
    kpj   TEXT NOT NULL,
    open  INTEGER NOT NULL,
    PRIMARY KEY (claim, kpj)
) WITHOUT ROWID;
CREATE UNIQUE INDEX claim_card_open ON claim_card (kpj) WHERE open = 1;
CREATE INDEX claim_card_by_card ON claim_card (kpj);

CREATE TABLE claim_document (
    claim  BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (claim, sha256)
) WITHOUT ROWID;
CREATE INDEX claim_document_by_hash ON claim_document (sha256);

CREATE TABLE visit (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    branch   TEXT NOT NULL,
    day      INTEGER NOT NULL,
    state    TEXT NOT NULL,
    service  TEXT NOT NULL,
    ticket   TEXT NOT NULL,
    claim    BLOB,
    body     TEXT NOT NULL
);
CREATE INDEX visit_by_day ON visit (branch, day, state);

-- The last sequence number of each branch. A row, not a sequence: the number is taken in the transaction that uses it,
-- so that numbers appear in order and without gaps.
CREATE TABLE branch_seq (
    branch TEXT PRIMARY KEY,
    seq    INTEGER NOT NULL
) WITHOUT ROWID;

-- One row for each aggregate: its last change. `commands` are the last command ids, newest last, separated by spaces.
CREATE TABLE feed (
    entity   TEXT NOT NULL,
    id       BLOB NOT NULL,
    branch   TEXT NOT NULL,
    seq      INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    op       TEXT NOT NULL,
    commands TEXT NOT NULL,
    PRIMARY KEY (entity, id)
);
CREATE UNIQUE INDEX feed_by_seq ON feed (branch, seq);

CREATE TABLE command_log (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    sha256      TEXT NOT NULL,
    result      TEXT NOT NULL,
    device      TEXT NOT NULL,
    received_at INTEGER NOT NULL
);

CREATE TABLE counter (
    branch TEXT NOT NULL,
    name   TEXT NOT NULL,
    value  INTEGER NOT NULL,
    PRIMARY KEY (branch, name)
) WITHOUT ROWID;

CREATE TABLE officer (
    id            BLOB PRIMARY KEY CHECK (length(id) = 16),
    name          TEXT NOT NULL COLLATE NOCASE UNIQUE,
    display_name  TEXT NOT NULL,
    roles         TEXT NOT NULL,
    branch        TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    nik           TEXT NOT NULL,
    failures      INTEGER NOT NULL,
    locked_until  INTEGER,
    active        INTEGER NOT NULL
);

CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,
    officer    BLOB,
    claim      BLOB,
    device     TEXT NOT NULL,
    desk       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX session_by_expiry ON session (expires_at);

CREATE TABLE document (
    sha256     TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    stored_at  INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE upload (
    sha256     TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    offset_    INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE message (
    id        TEXT PRIMARY KEY,
    phone     TEXT NOT NULL,
    text      TEXT NOT NULL,
    queued_at INTEGER NOT NULL,
    sent_at   INTEGER
);
CREATE INDEX message_unsent ON message (queued_at, id) WHERE sent_at IS NULL;

-- A hash chain for each branch: hash = SHA-256 over the previous hash, the number and the body.
CREATE TABLE audit (
    branch  TEXT NOT NULL,
    n       INTEGER NOT NULL,
    subject TEXT NOT NULL,
    at      INTEGER NOT NULL,
    body    TEXT NOT NULL,
    hash    TEXT NOT NULL,
    PRIMARY KEY (branch, n)
);
CREATE INDEX audit_by_subject ON audit (subject) WHERE subject <> '';
CREATE TABLE audit_head (
    branch TEXT PRIMARY KEY,
    n      INTEGER NOT NULL,
    hash   TEXT NOT NULL
) WITHOUT ROWID;
