-- The transparency log: what was sealed, in an order that nobody can rewrite unseen.
-- Portable subset (see 0001_store.sql).

-- How far the log has grown, one row a network.
CREATE TABLE log_head (
    network_id TEXT   NOT NULL PRIMARY KEY,
    size       BIGINT NOT NULL,
    root       TEXT   NOT NULL,         -- of the Merkle tree over all entries, in hex
    changed_at BIGINT NOT NULL
);

-- The tree in tiles, by their C2SP path: hashes by level, and the entries themselves.
CREATE TABLE log_tile (
    network_id TEXT   NOT NULL,
    path       TEXT   NOT NULL,
    body       BYTEA  NOT NULL,
    PRIMARY KEY (network_id, path)
);

-- Which credential an entry stands for. The salt stays here: without it the entry says nothing of anybody.
CREATE TABLE log_entry (
    network_id    TEXT   NOT NULL,
    number        BIGINT NOT NULL,      -- from 0
    credential_id TEXT   NOT NULL,
    salt          TEXT   NOT NULL,      -- 32 bytes in hex
    PRIMARY KEY (network_id, number)
);
CREATE UNIQUE INDEX log_entry_once ON log_entry (network_id, credential_id);
