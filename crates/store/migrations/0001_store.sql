-- The plumbing's own tables.
-- Portable subset: TEXT, BIGINT, DOUBLE PRECISION, BYTEA. Booleans are 0/1. Times are microseconds since 1970, UTC.

-- Who did what. Rows are only ever added.
CREATE TABLE audit_entry (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    at              BIGINT NOT NULL,
    actor           TEXT   NOT NULL,   -- per_…, visitor, or system:part
    organisation_id TEXT,
    command         TEXT   NOT NULL,
    resource_kind   TEXT   NOT NULL,
    resource_id     TEXT   NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX audit_entry_by_resource ON audit_entry (network_id, resource_kind, resource_id, at);
CREATE INDEX audit_entry_by_organisation ON audit_entry (network_id, organisation_id, at);

-- What has happened, for the other domains.
CREATE TABLE outbox_event (
    network_id TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    name       TEXT   NOT NULL,
    body       TEXT   NOT NULL,        -- kernel::Event as JSON
    PRIMARY KEY (network_id, id)
);
CREATE INDEX outbox_event_by_time ON outbox_event (network_id, at);

-- Work to be done outside the transaction that asked for it.
CREATE TABLE job (
    id          TEXT   NOT NULL PRIMARY KEY,
    network_id  TEXT   NOT NULL,
    kind        TEXT   NOT NULL,
    payload     TEXT   NOT NULL,       -- ids only, as JSON
    state       TEXT   NOT NULL,       -- ready, running, done, failed
    run_at      BIGINT NOT NULL,
    attempts    BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    lease_token TEXT   NOT NULL,
    last_error  TEXT   NOT NULL,
    created_at  BIGINT NOT NULL
);
CREATE INDEX job_due ON job (run_at, id) WHERE state = 'ready';
CREATE INDEX job_leased ON job (lease_until) WHERE state = 'running';
CREATE INDEX job_failed ON job (network_id, created_at) WHERE state = 'failed';

-- Stored files; the bytes lie in the blob store under the id.
CREATE TABLE blob (
    network_id TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    sha256     TEXT   NOT NULL,
    size       BIGINT NOT NULL,
    media_type TEXT   NOT NULL,
    file_name  TEXT   NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);

-- Mail waiting to be sent, and sent.
CREATE TABLE outgoing_mail (
    network_id TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    person_id  TEXT,                   -- the address is looked up when it is sent …
    address    TEXT,                   -- … unless it is not yet anybody's
    lang       TEXT   NOT NULL,
    template   TEXT   NOT NULL,        -- Fluent keys: TEMPLATE-subject, TEMPLATE-body
    arguments  TEXT   NOT NULL,        -- JSON object of texts
    calendar   TEXT,                   -- an iCalendar file to attach
    created_at BIGINT NOT NULL,
    sent_at    BIGINT,
    PRIMARY KEY (network_id, id)
);
