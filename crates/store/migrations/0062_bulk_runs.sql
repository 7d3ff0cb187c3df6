-- Many rows at once: the file, how far it has come, and what was found in it.
-- Portable subset (see 0001_store.sql).

CREATE TABLE bulk_run (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    kind            TEXT   NOT NULL,    -- enrolments, attendance, awards, suspend, reinstate, revoke, supersede, cancel
    state           TEXT   NOT NULL,    -- checking, checked, running, done, failed, stopped
    choices         TEXT   NOT NULL,    -- JSON: learning::bulk::Choices
    blob_id         TEXT   NOT NULL,
    file_name       TEXT   NOT NULL,
    sha256          TEXT   NOT NULL,
    total           BIGINT NOT NULL,    -- rows of the file; 0 until it was read
    next_row        BIGINT NOT NULL,    -- rows of this state that are behind us
    good            BIGINT NOT NULL,    -- found good by the check
    done            BIGINT NOT NULL,    -- carried out
    waiting         BIGINT NOT NULL,    -- of these: on a waitlist, or waiting for their owner
    already         BIGINT NOT NULL,    -- were there before
    bad             BIGINT NOT NULL,
    suspected       BIGINT NOT NULL,    -- warnings
    problem         TEXT   NOT NULL,    -- why the file cannot be used, as JSON; empty otherwise
    made_by         TEXT   NOT NULL,    -- a person, or the system
    confirmed_by    TEXT   NOT NULL,
    created_at      BIGINT NOT NULL,
    changed_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX bulk_run_by_organisation ON bulk_run (network_id, organisation_id, id);

-- What is to be said of a row.
CREATE TABLE bulk_finding (
    network_id TEXT   NOT NULL,
    run_id     TEXT   NOT NULL,
    number     BIGINT NOT NULL,         -- of the row, the header being 1
    place      BIGINT NOT NULL,         -- several findings of a row
    line       BIGINT NOT NULL,         -- of the file
    weight     TEXT   NOT NULL,         -- bad, suspected
    field      TEXT   NOT NULL,         -- column, empty when it is the row as a whole
    reason     TEXT   NOT NULL,         -- key of a text
    arguments  TEXT   NOT NULL,         -- JSON list of name and value
    PRIMARY KEY (network_id, run_id, number, place)
);
CREATE INDEX bulk_finding_by_weight ON bulk_finding (network_id, run_id, weight, number);

-- Whose an e-mail address is: who has proved it, or an account made for that address that nobody has opened yet.
CREATE VIEW identity_address_v AS
SELECT i.network_id, i.value AS address, i.person_id,
       CASE WHEN i.verified_at IS NULL THEN 0 ELSE 1 END AS proved
  FROM identifier i
  JOIN person p ON p.network_id = i.network_id AND p.id = i.person_id
 WHERE i.kind = 'email' AND p.erased_at IS NULL AND (i.verified_at IS NOT NULL OR p.password_hash IS NULL);

-- Names as they are compared.
CREATE VIEW identity_name_v AS
SELECT network_id, id AS person_id, display_name, name_folded FROM person WHERE erased_at IS NULL;
