-- Careers: frameworks of skills and occupations, orientation, profiles, roles, the search for people.
-- Portable subset only; every table begins with its tenant.

-- A framework keeps its id through its versions.
CREATE TABLE framework (
    network_id  TEXT   NOT NULL,
    id          TEXT   NOT NULL,
    family      TEXT   NOT NULL,       -- esco, onet, dig_comp, repertory, case, starter, own
    name        TEXT   NOT NULL,
    version     TEXT   NOT NULL,
    licence     TEXT   NOT NULL,       -- empty when its publisher names none
    languages   TEXT   NOT NULL,       -- codes, separated by spaces
    imported_at BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX framework_by_name ON framework (network_id, family, name);

CREATE TABLE concept (
    network_id   TEXT   NOT NULL,
    id           TEXT   NOT NULL,
    framework_id TEXT   NOT NULL,
    uri          TEXT   NOT NULL,
    kind         TEXT   NOT NULL,      -- skill, knowledge, competence, occupation, skill_group, occupation_group, level, interest
    current      BIGINT NOT NULL,      -- 0: no longer to be used
    replaced_by  TEXT   NOT NULL,      -- addresses, one per line
    code         TEXT   NOT NULL,
    section      TEXT   NOT NULL,
    eqf          BIGINT,
    reuse        TEXT   NOT NULL,
    preparation  BIGINT,               -- 1 to 5, of an occupation
    interests    TEXT   NOT NULL,      -- six numbers R I A S E C, separated by spaces; empty when unknown
    fingerprint  TEXT   NOT NULL,      -- tells whether an import changes it
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX concept_by_uri ON concept (network_id, uri);
CREATE INDEX concept_by_framework ON concept (network_id, framework_id);

-- What a concept is called in one language, and what it means there.
CREATE TABLE concept_label (
    network_id   TEXT   NOT NULL,
    concept_id   TEXT   NOT NULL,
    language     TEXT   NOT NULL,
    preferred    TEXT   NOT NULL,
    alternatives TEXT   NOT NULL,      -- one per line
    hidden       TEXT   NOT NULL,      -- one per line: found, never shown
    description  TEXT   NOT NULL,
    PRIMARY KEY (network_id, concept_id, language)
);

CREATE TABLE concept_relation (
    network_id TEXT NOT NULL,
    from_id    TEXT NOT NULL,
    kind       TEXT NOT NULL,          -- broader, essential_for, optional_for, exact_match, close_match, related
    to_id      TEXT NOT NULL,
    PRIMARY KEY (network_id, from_id, kind, to_id)
);
-- A match with a concept of a framework that is not here yet.
CREATE TABLE concept_match_waiting (
    network_id TEXT NOT NULL,
    from_id    TEXT NOT NULL,
    kind       TEXT NOT NULL,
    to_uri     TEXT NOT NULL,
    PRIMARY KEY (network_id, from_id, kind, to_uri)
);

-- One run of the interest questionnaire, of a person or of a browser.
CREATE TABLE interest_assessment (
    network_id  TEXT   NOT NULL,
    id          TEXT   NOT NULL,
    person_id   TEXT,
    guest_key   TEXT   NOT NULL,       -- SHA-256 in hex; empty once it belongs to a person
    form        TEXT   NOT NULL,       -- mini, short, full
    answers     TEXT   NOT NULL,       -- JSON object: item -> 1 to 5
    started_at  BIGINT NOT NULL,
    changed_at  BIGINT NOT NULL,
    finished_at BIGINT,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX interest_assessment_by_person ON interest_assessment (network_id, person_id, changed_at);
CREATE INDEX interest_assessment_by_guest ON interest_assessment (network_id, guest_key, changed_at);
CREATE INDEX interest_assessment_finished ON interest_assessment (network_id, finished_at);

CREATE TABLE skill_claim (
    network_id TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    person_id  TEXT   NOT NULL,
    concept_id TEXT   NOT NULL,
    level      BIGINT NOT NULL,        -- 0 to 8
    source     TEXT   NOT NULL,        -- self, peer, operator, assessment, credential
    proof      TEXT   NOT NULL,        -- the award's id; empty without proof
    note       TEXT   NOT NULL,        -- the person's own words on it
    at         BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX skill_claim_once ON skill_claim (network_id, person_id, concept_id, source, proof);
CREATE INDEX skill_claim_by_proof ON skill_claim (network_id, proof);

-- What a person aims at.
CREATE TABLE target (
    network_id TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    person_id  TEXT   NOT NULL,
    concept_id TEXT   NOT NULL,        -- an occupation
    at         BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX target_once ON target (network_id, person_id, concept_id);
CREATE INDEX target_by_time ON target (network_id, at);

-- What a company asks of a role.
CREATE TABLE role_profile (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    name            TEXT   NOT NULL,
    description     TEXT   NOT NULL,
    created_at      BIGINT NOT NULL,
    changed_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX role_profile_by_organisation ON role_profile (network_id, organisation_id, changed_at);
CREATE TABLE role_skill (
    network_id TEXT   NOT NULL,
    role_id    TEXT   NOT NULL,
    concept_id TEXT   NOT NULL,
    position   BIGINT NOT NULL,
    importance TEXT   NOT NULL,        -- useful, important, decisive
    minimum    BIGINT NOT NULL,        -- 1 to 8
    must       BIGINT NOT NULL,        -- 1: nobody below the minimum is shown
    PRIMARY KEY (network_id, role_id, concept_id)
);

-- One question asked of the index, with what was asked as it stood then.
CREATE TABLE talent_query (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    role_id         TEXT   NOT NULL,
    role_name       TEXT   NOT NULL,
    asked_by        TEXT   NOT NULL,
    asked           TEXT   NOT NULL,   -- JSON: skills, weights, minimum levels, filters
    shown           BIGINT NOT NULL,
    at              BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX talent_query_by_organisation ON talent_query (network_id, organisation_id, at);
-- One person shown by it. Its id is all that the company gets to name the person by.
CREATE TABLE talent_look (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    query_id        TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    person_id       TEXT   NOT NULL,
    rank            BIGINT NOT NULL,
    permille        BIGINT NOT NULL,   -- the points, in thousandths of all that the role gives
    reasons         TEXT   NOT NULL,   -- JSON: what each skill added
    at              BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX talent_look_by_person ON talent_look (network_id, person_id, at);
CREATE INDEX talent_look_by_query ON talent_look (network_id, query_id, rank);

CREATE TABLE contact_request (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    role_id         TEXT   NOT NULL,
    role_name       TEXT   NOT NULL,
    person_id       TEXT   NOT NULL,
    asked_by        TEXT   NOT NULL,
    message         TEXT   NOT NULL,
    reply           TEXT   NOT NULL,   -- what the person answered, empty before and where they said nothing
    permille        BIGINT NOT NULL,   -- how well they fitted when asked
    state           TEXT   NOT NULL,   -- waiting, accepted, declined
    at              BIGINT NOT NULL,
    answered_at     BIGINT,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX contact_request_by_person ON contact_request (network_id, person_id, at);
CREATE INDEX contact_request_by_organisation ON contact_request (network_id, organisation_id, at);
CREATE UNIQUE INDEX contact_request_once ON contact_request (network_id, role_id, person_id);

-- What the other domains may read.
CREATE VIEW careers_claim_v AS
SELECT network_id, person_id, concept_id, level, source,
       CAST(CASE WHEN source IN ('assessment', 'credential') THEN 1 ELSE 0 END AS BIGINT) AS verified
  FROM skill_claim;

CREATE VIEW careers_contact_v AS
SELECT network_id, id, organisation_id, person_id, state, at FROM contact_request;

CREATE VIEW careers_orientation_v AS
SELECT network_id, 'questionnaire' AS kind, finished_at AS at FROM interest_assessment WHERE finished_at IS NOT NULL
 UNION ALL
SELECT network_id, 'target' AS kind, at FROM target;
