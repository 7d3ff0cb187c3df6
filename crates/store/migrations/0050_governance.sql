-- Governance: who may award what. Portable subset (see 0001_store.sql).

CREATE TABLE trust_list_entry (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    what            TEXT   NOT NULL,   -- a field in words, or 'all'
    what_folded     TEXT   NOT NULL,
    since           BIGINT NOT NULL,
    accredited_by   TEXT   NOT NULL,
    state           TEXT   NOT NULL,   -- active, suspended, withdrawn
    reason          TEXT   NOT NULL,   -- why it was suspended or withdrawn; empty otherwise
    changed_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX trust_list_entry_once ON trust_list_entry (network_id, organisation_id, what_folded)
    WHERE state <> 'withdrawn';
CREATE INDEX trust_list_entry_by_state ON trust_list_entry (network_id, state, since);

-- The audit trail as governance reads it: newest first, of everybody.
CREATE INDEX audit_entry_by_time ON audit_entry (network_id, at, id);

CREATE VIEW governance_trust_v AS
    SELECT network_id, organisation_id, what, since, accredited_by, state FROM trust_list_entry;
