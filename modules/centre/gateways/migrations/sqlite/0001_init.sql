-- What the outside world would know, kept here. Days are days since 1970-01-01, moments milliseconds UTC, money is sen
-- for ledgers and rupiah for payments.

CREATE TABLE member (
    nik         TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    birth_date  INTEGER,
    sex         TEXT NOT NULL,
    mother_name TEXT NOT NULL,
    address     TEXT NOT NULL,
    alive       INTEGER NOT NULL,
    phone       TEXT NOT NULL,
    npwp_valid  INTEGER NOT NULL,
    foreigner   INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE employer (
    number TEXT PRIMARY KEY,
    name   TEXT NOT NULL,
    active INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE card (
    kpj             TEXT PRIMARY KEY,
    nik             TEXT NOT NULL,
    employer        TEXT NOT NULL,
    employer_number TEXT,
    active          INTEGER NOT NULL,
    joined          INTEGER,
    left_on         INTEGER,
    balance         INTEGER NOT NULL,
    development     INTEGER NOT NULL,
    arrears_months  INTEGER NOT NULL,
    paid_out        INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX card_by_nik ON card (nik);

CREATE TABLE earlier_payment (
    nik     TEXT NOT NULL,
    paid_on INTEGER NOT NULL,
    gross   INTEGER NOT NULL,
    tax     INTEGER NOT NULL,
    reason  TEXT NOT NULL,
    PRIMARY KEY (nik, paid_on, gross)
) WITHOUT ROWID;

CREATE TABLE bank_account (
    bank_code TEXT NOT NULL,
    number    TEXT NOT NULL,
    holder    TEXT NOT NULL,
    dormant   INTEGER NOT NULL,
    PRIMARY KEY (bank_code, number)
) WITHOUT ROWID;

-- The answer to each transfer order, so that an order asked for again is not paid again.
CREATE TABLE transfer (
    n         INTEGER PRIMARY KEY AUTOINCREMENT,
    id        TEXT NOT NULL UNIQUE,
    bank_code TEXT NOT NULL,
    account   TEXT NOT NULL,
    holder    TEXT NOT NULL,
    amount    INTEGER NOT NULL,
    failure   TEXT NOT NULL,
    at        INTEGER NOT NULL
);

CREATE TABLE message (
    n     INTEGER PRIMARY KEY AUTOINCREMENT,
    phone TEXT NOT NULL,
    text  TEXT NOT NULL,
    at    INTEGER NOT NULL
);
