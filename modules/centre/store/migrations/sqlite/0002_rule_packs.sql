-- What head office has published, in the order of publication: the exact bytes and their signature. Rows stay as they
-- are for ever, for a claim keeps the pack of its submission.
CREATE TABLE rule_pack (
    n            INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    valid_from   INTEGER NOT NULL,
    valid_to     INTEGER,
    text         TEXT NOT NULL,
    signature    TEXT NOT NULL,
    signed_by    TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    published_by TEXT NOT NULL
);

-- The place of each in the feed of each branch; the numbers are the branch's own, shared with claims and visits.
CREATE TABLE rule_pack_feed (
    branch TEXT NOT NULL,
    seq    INTEGER NOT NULL,
    pack   INTEGER NOT NULL,
    PRIMARY KEY (branch, seq)
) WITHOUT ROWID;
CREATE UNIQUE INDEX rule_pack_feed_once ON rule_pack_feed (branch, pack);
