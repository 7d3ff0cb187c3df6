-- Credentials: keys, awards and their signed forms, status, the backpack, shares.
-- Portable subset (see 0001_store.sql).

-- Keys that seal. The secret is sealed under the installation's secret; a row is never deleted.
CREATE TABLE signing_key (
    network_id       TEXT   NOT NULL,
    id               TEXT   NOT NULL,
    organisation_id  TEXT   NOT NULL,
    fragment         TEXT   NOT NULL,   -- of the verification method: key-1
    public_multikey  TEXT   NOT NULL,
    sealed_secret    BYTEA  NOT NULL,
    state            TEXT   NOT NULL,   -- active, retired, compromised
    created_at       BIGINT NOT NULL,
    ended_at         BIGINT,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX signing_key_one_active ON signing_key (network_id, organisation_id) WHERE state = 'active';
CREATE UNIQUE INDEX signing_key_by_fragment ON signing_key (network_id, organisation_id, fragment);

-- Lists of bits. A place is taken at random, so that its number tells nothing.
CREATE TABLE status_list (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    purpose         TEXT   NOT NULL,    -- revocation, suspension
    entries         BIGINT NOT NULL,
    taken           BIGINT NOT NULL,
    bits            BYTEA  NOT NULL,
    created_at      BIGINT NOT NULL,
    changed_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX status_list_by_organisation ON status_list (network_id, organisation_id, purpose, created_at);
CREATE TABLE status_place (
    network_id    TEXT   NOT NULL,
    list_id       TEXT   NOT NULL,
    place         BIGINT NOT NULL,
    credential_id TEXT   NOT NULL,
    PRIMARY KEY (network_id, list_id, place)
);
CREATE INDEX status_place_by_credential ON status_place (network_id, credential_id);

-- The fact that somebody achieved something.
CREATE TABLE award (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    submission_id   TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    learner_id      TEXT,               -- empty once the person is erased
    version_id      TEXT   NOT NULL,
    title           TEXT   NOT NULL,
    title_folded    TEXT   NOT NULL,
    achievement     TEXT   NOT NULL,    -- kernel::AssessedAchievement as JSON
    state           TEXT   NOT NULL,    -- valid, suspended, revoked
    reason          TEXT   NOT NULL,    -- a word of RevocationReason; empty while valid
    note            TEXT   NOT NULL,
    decided_at      BIGINT NOT NULL,
    awarded_at      BIGINT NOT NULL,
    changed_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX award_once ON award (network_id, submission_id);
CREATE INDEX award_by_organisation ON award (network_id, organisation_id, awarded_at, id);
CREATE INDEX award_by_learner ON award (network_id, learner_id, awarded_at);
CREATE INDEX award_by_version ON award (network_id, version_id, awarded_at);

-- One signed form of an award.
CREATE TABLE credential (
    network_id TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    award_id   TEXT   NOT NULL,
    form       TEXT   NOT NULL,         -- ob3
    key_id     TEXT   NOT NULL,
    body       TEXT   NOT NULL,         -- the signed document
    sealed_at  BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX credential_by_award ON credential (network_id, award_id);

-- What lies in somebody's backpack.
CREATE TABLE holding (
    network_id    TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    person_id     TEXT   NOT NULL,
    credential_id TEXT   NOT NULL,
    added_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX holding_once ON holding (network_id, person_id, credential_id);

-- Links by which a credential is shown. The token is in the link, its SHA-256 in the table.
CREATE TABLE share (
    network_id    TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    token_key     TEXT   NOT NULL,
    token         TEXT   NOT NULL,      -- kept so that its owner can copy the link again; empty once taken back
    person_id     TEXT   NOT NULL,
    credential_id TEXT   NOT NULL,
    audience      TEXT   NOT NULL,      -- a note of the owner's: for whom
    show_name     BIGINT NOT NULL,
    created_at    BIGINT NOT NULL,
    expires_at    BIGINT,
    revoked_at    BIGINT,
    views         BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX share_by_token ON share (network_id, token_key);
CREATE INDEX share_by_person ON share (network_id, person_id, credential_id, created_at);

-- How often credentials were verified, a row a day.
CREATE TABLE verification_count (
    network_id TEXT   NOT NULL,
    day        TEXT   NOT NULL,
    count      BIGINT NOT NULL,
    PRIMARY KEY (network_id, day)
);

-- What other domains may read.
CREATE VIEW credentials_award_v AS
SELECT a.network_id, a.id AS award_id, c.id AS credential_id, a.organisation_id, a.learner_id, a.title, a.state,
       c.sealed_at
  FROM award a JOIN credential c ON c.network_id = a.network_id AND c.award_id = a.id AND c.form = 'ob3';
CREATE VIEW credentials_verification_v AS SELECT network_id, day, count FROM verification_count;
