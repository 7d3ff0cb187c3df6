-- Identity: networks, organisations, people, how they are known and what they agreed to.
-- Portable subset (see 0001_store.sql).

-- One deployment's network; its id is the tenant of every other table.
CREATE TABLE network (
    network_id    TEXT   NOT NULL PRIMARY KEY,
    name          TEXT   NOT NULL,
    tagline       TEXT   NOT NULL,
    run_by        TEXT   NOT NULL,
    run_by_href   TEXT   NOT NULL,
    accent        TEXT   NOT NULL,     -- #rrggbb, or empty for the product's own
    contact_email TEXT   NOT NULL,
    created_at    BIGINT NOT NULL
);

CREATE TABLE organisation (
    network_id  TEXT   NOT NULL,
    id          TEXT   NOT NULL,
    name        TEXT   NOT NULL,
    name_folded TEXT   NOT NULL,
    kind        TEXT   NOT NULL,       -- governance, municipality, provider, company, school, endorser
    status      TEXT   NOT NULL,       -- applicant, admitted, suspended, refused
    reason      TEXT   NOT NULL,       -- why it was refused or suspended; empty otherwise
    parent_id   TEXT,
    territory   TEXT   NOT NULL,
    website     TEXT   NOT NULL,
    description TEXT   NOT NULL,
    applied_at  BIGINT NOT NULL,
    admitted_at BIGINT,
    changed_at  BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX organisation_by_status ON organisation (network_id, status, name_folded);
CREATE INDEX organisation_by_name ON organisation (network_id, name_folded);

CREATE TABLE person (
    network_id    TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    display_name  TEXT   NOT NULL,     -- a dash once erased
    name_folded   TEXT   NOT NULL,
    lang          TEXT   NOT NULL,
    password_hash TEXT,                -- PHC string; none where no password opens the account
    created_at    BIGINT NOT NULL,
    erased_at     BIGINT,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX person_by_age ON person (network_id, created_at, id);

-- What a person is known by. Several may claim a value; one at most has proved it.
CREATE TABLE identifier (
    network_id  TEXT   NOT NULL,
    id          TEXT   NOT NULL,
    person_id   TEXT   NOT NULL,
    kind        TEXT   NOT NULL,       -- email, phone, tax_code, did, login
    value       TEXT   NOT NULL,
    created_at  BIGINT NOT NULL,
    verified_at BIGINT,
    PRIMARY KEY (network_id, id),
    FOREIGN KEY (network_id, person_id) REFERENCES person (network_id, id)
);
CREATE UNIQUE INDEX identifier_proved_once ON identifier (network_id, kind, value) WHERE verified_at IS NOT NULL;
CREATE UNIQUE INDEX identifier_of_person ON identifier (network_id, person_id, kind, value);
CREATE INDEX identifier_by_value ON identifier (network_id, kind, value);

CREATE TABLE membership (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    person_id       TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    role            TEXT   NOT NULL,
    since           BIGINT NOT NULL,
    PRIMARY KEY (network_id, id),
    FOREIGN KEY (network_id, person_id) REFERENCES person (network_id, id),
    FOREIGN KEY (network_id, organisation_id) REFERENCES organisation (network_id, id)
);
CREATE UNIQUE INDEX membership_once ON membership (network_id, person_id, organisation_id, role);
CREATE INDEX membership_by_organisation ON membership (network_id, organisation_id, role);

-- Links that somebody received and may use once. The id is the SHA-256 of the link's token, in hex.
CREATE TABLE one_time_link (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    kind            TEXT   NOT NULL,   -- verify_email, reset_password, invitation, setup
    person_id       TEXT,              -- whose account it opens or changes
    organisation_id TEXT,              -- who invites
    address         TEXT   NOT NULL,   -- the e-mail it was sent to
    roles           TEXT   NOT NULL,   -- what an invitation offers, words separated by spaces
    created_at      BIGINT NOT NULL,
    expires_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX one_time_link_by_person ON one_time_link (network_id, person_id, kind);
CREATE INDEX one_time_link_by_organisation ON one_time_link (network_id, organisation_id, created_at);

-- Signed-in browsers. The token_key is the SHA-256 of the cookie's token, in hex: the table opens nothing.
CREATE TABLE session (
    network_id   TEXT   NOT NULL,
    id           TEXT   NOT NULL,
    token_key    TEXT   NOT NULL,
    person_id    TEXT   NOT NULL,
    browser      TEXT   NOT NULL,      -- a short word for the browser, for the list of sessions
    created_at   BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL,
    PRIMARY KEY (network_id, id),
    FOREIGN KEY (network_id, person_id) REFERENCES person (network_id, id)
);
CREATE UNIQUE INDEX session_by_key ON session (network_id, token_key);
CREATE INDEX session_by_person ON session (network_id, person_id, last_seen_at);

-- What a person agrees to now …
CREATE TABLE consent (
    network_id TEXT   NOT NULL,
    person_id  TEXT   NOT NULL,
    purpose    TEXT   NOT NULL,
    given      BIGINT NOT NULL,
    version    TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    PRIMARY KEY (network_id, person_id, purpose),
    FOREIGN KEY (network_id, person_id) REFERENCES person (network_id, id)
);
CREATE INDEX consent_by_purpose ON consent (network_id, purpose, given);
-- … and every time they gave or withdrew it. Rows are only ever added.
CREATE TABLE consent_change (
    network_id TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    person_id  TEXT   NOT NULL,
    purpose    TEXT   NOT NULL,
    given      BIGINT NOT NULL,
    version    TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX consent_change_by_person ON consent_change (network_id, person_id, at);

-- What the other domains may read.
CREATE VIEW identity_person_v AS
    SELECT network_id, id, display_name, lang FROM person;
CREATE VIEW identity_organisation_v AS
    SELECT network_id, id, name, kind, status, territory, website, description, admitted_at FROM organisation;
CREATE VIEW identity_consent_v AS
    SELECT network_id, person_id, purpose, given, version, at FROM consent;
CREATE VIEW identity_membership_v AS
    SELECT network_id, person_id, organisation_id, role FROM membership;
